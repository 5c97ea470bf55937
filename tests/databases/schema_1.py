# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the store ``schema-1.store`` holds. It was made once, by ``python -m tests.databases.schema_1``.

It stays as it is; only this description follows the newsroom's values, so that the comparison shows
what an upgrade did to real contents.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from editor_desk.newsroom.approvals import Approval, ApprovalKind
from editor_desk.newsroom.claims import (
    Claim,
    ClaimAnchor,
    ClaimStatus,
    ClaimType,
    Evidence,
    EvidenceKind,
    Priority,
    StoredFile,
)
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import ALL_ROLES, Person, Role
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import (
    Edition,
    Flags,
    Furniture,
    Pause,
    Relation,
    Return,
    SelfApproval,
    Story,
)
from editor_desk.store.reading import ListQuery, StoryLine, View, read_lines
from editor_desk.store.store import Store

EN, ES = Language.EN, Language.ES
AT = datetime(2026, 3, 2, 15, 4, 5, 678901, tzinfo=UTC)
FLOOD = "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f0001"
MARKET = "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f0002"
ANA = "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00a1"
EVA = "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00a2"
REVISION = '{"body": "El cabildo aprobó un plan contra las inundaciones."}'

BODY_EN = "The city council approved a **$18.5 million** flood plan on Tuesday.\n\n“Finally,” said Dora Wells, 71. 🌧"
BODY_ES = "El cabildo aprobó el martes un plan de 18.5 millones de dólares contra las inundaciones."


def people() -> tuple[Person, ...]:
    """Who works at this desk, by the order in which they came."""
    return (
        Person(ANA, "Ana Núñez", ALL_ROLES),
        Person(
            EVA,
            "Eva Ochoa",
            frozenset({Role.TRANSLATOR, Role.REPORTER}),
            deputy_from=AT,
            deputy_to=AT + timedelta(days=3),
            is_active=False,
        ),
    )


def diary() -> list[tuple[str, dict[str, Any]]]:
    """What the diary says, by code and payload."""
    return [
        ("story.made", {"slug": "plan-inundaciones"}),
        ("verdict", {"status": "verified", "note": "Página 4"}),
        ("step", {"from_stage": "ready", "to_stage": "approved"}),
    ]


def stories() -> list[tuple[Story, list[str]]]:
    """Each story, with the contents its sign-offs are of."""
    return [(_flood(), ['{"headline": "Flood plan"}', '{"headline": "Flood plan passes"}']), (_market(), [])]


def _flood() -> Story:
    original = StoredFile("a" * 64, "plan.txt", 412, "text/plain")
    minutes = Evidence(
        "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00e1",
        EvidenceKind.DOCUMENT,
        "Minutes of the council",
        locator="p. 4",
        url="https://example.org/minutes.pdf",
        excerpt="18.5 million",
        language=EN,
        retrieved_at=AT,
        added_by=ANA,
        added_at=AT,
    )
    source = Evidence(
        "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00e2",
        EvidenceKind.PERSON,
        "An engineer of the city",
        contact="713-555-0100",
        is_primary=False,
        is_on_record=False,
        is_protected=True,
        independent_of="Minutes",
    )
    figure = Claim(
        "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00c1",
        types=(ClaimType.FIGURE, ClaimType.DATE_TIME),
        status=ClaimStatus.VERIFIED,
        anchors={
            EN: ClaimAnchor(TextAnchor(30, 43, "$18.5 million", "approved a **", "** flood"), "h1", "h1"),
            ES: ClaimAnchor(TextAnchor(40, 53, "18.5 millones", "plan de ", " de dólares"), "h2", "h3"),
        },
        evidence=(minutes, source),
        reasons=("figure", "money"),
        note="Página 4",
        checker=EVA,
        decided_at=AT,
        created_by=ANA,
        created_at=AT,
    )
    quote = Claim(
        "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00c2",
        types=(ClaimType.DIRECT_QUOTE,),
        priority=Priority.CHECK,
        anchors={EN: ClaimAnchor(TextAnchor(70, 77, "Finally", "“", ","), "h4", is_orphan=True)},
        speaker="Dora Wells",
    )
    picture = PhotoAsset(
        "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00f1",
        StoredFile("b" * 64, "bayou.jpg", 123456, "image/jpeg"),
        width=4000,
        height=3000,
        credit="Luz Peña",
        rights="one use",
        taken_at=AT,
    )
    photos = (
        PhotoUse(
            "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00b1",
            picture,
            0,
            "Luz Peña / Editor Desk",
            {EN: "The bayou.", ES: "El bayou."},
            {EN: "Water"},
        ),
        PhotoUse("6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00b2", order=1, cutline={ES: "La alcaldesa."}),
    )
    english = Edition(
        "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00d1",
        EN,
        furniture=Furniture(
            "Flood plan passes", "By 11 to 5", "Staff", "HOUSTON", "flood-plan", "SEO", "Desc"
        ),
        body=BODY_EN,
        position=Stage.APPROVED,
        stage=Stage.APPROVED,
        author=EVA,
        assignee=ANA,
        due=AT,
        scheduled_for=AT + timedelta(days=1),
        changed_at=AT,
        changed_by=EVA,
        sent_hash="c1:sent",
    )
    spanish = Edition(
        "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00d2",
        ES,
        relation=Relation.TRANSLATION,
        furniture=Furniture("Aprueban plan contra inundaciones"),
        body=BODY_ES,
        position=Stage.RETURNED,
        stage=Stage.RETURNED,
        returned=Return(Stage.EDITING, "Falta la cita", EVA),
        revision=2,
    )
    approvals = (
        Approval(
            "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f0091",
            EN,
            "c1:first",
            1,
            ANA,
            AT,
            revoked_at=AT,
            revoked_by=ANA,
            revoked_why="A figure was wrong",
        ),
        Approval(
            "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f0092",
            EN,
            "c1:second",
            1,
            ANA,
            AT,
            note="Read twice",
            kind=ApprovalKind.PHONE,
            reason="On the road",
            heard_by=EVA,
            confirmed_at=AT,
            unbuilt=("g2.broken_link",),
            warnings=("g1.dek", "g1.topic"),
        ),
    )
    return Story(
        FLOOD,
        "plan-inundaciones",
        plan=Plan.EN_FIRST,
        section="Local",
        urgency=2,
        embargo=AT,
        topics=("medtop:20000139",),
        tags=("floods", "cabildo"),
        assignee=ANA,
        flags=Flags(legal=True, sensitive=True),
        self_approval=SelfApproval(ANA, "Nobody else tonight", AT),
        editions={EN: english, ES: spanish},
        claims=(figure, quote),
        photos=photos,
        files=(
            Evidence(
                "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00e3", EvidenceKind.DOCUMENT, "plan.txt", file=original
            ),
        ),
        approvals=approvals,
        created_at=AT,
        created_by=EVA,
        changed_at=AT,
    )


def _market() -> Story:
    return Story(
        MARKET,
        "mercado",
        kind="calendar",
        plan=Plan.ES_ONLY,
        time_zone="America/Mexico_City",
        no_claims_reason="Only times and places",
        pause=Pause(Stage.HOLD, "Sin fotos", {ES: Stage.DRAFT, EN: Stage.PLANNED}),
        editions={
            EN: Edition("6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00d3", EN, stage=Stage.HOLD),
            ES: Edition(
                "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00d4",
                ES,
                position=Stage.DRAFT,
                stage=Stage.HOLD,
                body="El sábado.",
            ),
        },
    )


def search(store: Store, words: str) -> tuple[StoryLine, ...]:
    """What the store finds."""
    return read_lines(store.path, ListQuery(View.ALL, words))


def make(target: Path, shipped_rules: dict[str, Any]) -> None:
    """Write the store anew with the program as it is; not to be done once it is committed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.sqlite"
        with Store.open(
            path, shipped_rules=shipped_rules, computer_user="Ana Núñez", now=lambda: AT
        ) as store:
            _fill(store)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA page_size = 1024")
            connection.execute("VACUUM")
        shutil.copyfile(path, target)


def _fill(store: Store) -> None:
    from dataclasses import replace

    with store.unit() as unit:
        (first,) = unit.people()
        # The first person gets the id this description knows.
        unit._connection().execute("UPDATE person SET id = ? WHERE id = ?", (ANA, first.id))
    with store.unit() as unit:
        for person in people():
            unit.put_person(person)
        unit.set_last_person(EVA)
        for story, contents in stories():
            unit.add_story(replace(story, approvals=()))
            for approval, content in zip(story.approvals, contents, strict=True):
                unit.add_approval(story.id, approval, content)
            unit.index_story(story)
        for name, kind, content in ((None, "checkpoint", "{}"), ("Antes de verificar", "kept", REVISION)):
            unit.add_revision(FLOOD, ES, name=name, kind=kind, content=content, by=EVA, at=AT)
        for code, payload in diary():
            unit.append_event(at=AT, person=ANA, code=code, story=FLOOD, language="es", payload=payload)


if __name__ == "__main__":
    from tests.store.desk import shipped_rules

    make(Path(__file__).with_name("schema-1.store"), shipped_rules())
