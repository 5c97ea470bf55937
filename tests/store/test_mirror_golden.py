# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a story looks like in plain files is a promise: somebody may read them in ten years without this program.

``EDITOR_DESK_GOLDEN=write pytest tests/store/test_mirror_golden.py`` writes them anew; look at what changed.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.changes import Change, ChangeKind, ChangeOutcome, Effect, EffectOn
from editor_desk.newsroom.claims import (
    Claim,
    ClaimAnchor,
    ClaimStatus,
    ClaimType,
    Evidence,
    EvidenceKind,
    StoredFile,
)
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.notes import Note, NotePlace
from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.pins import Pin, PinnedPlace
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.retractions import Answer, Capacity, Channel, Decision, Retraction, Ruling
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Edition, Furniture, Relation, Story
from editor_desk.store.mirror.folders import folder_name, mirror_folder
from editor_desk.store.mirror.reading import read_folder
from editor_desk.store.mirror.writing import write_due
from editor_desk.store.store import Store
from editor_desk.text.anchors import anchor_at

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "mirror"
EN, ES = Language.EN, Language.ES
NOON = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
ENGLISH = "The council approved 24 new buses on Tuesday.\n\nMayor Elena Garza called it “a promise kept.”\n"
SPANISH = (
    "El concejo aprobó el martes 24 autobuses nuevos.\n\nLa alcaldesa lo llamó “una promesa cumplida”.\n"
)
ANA = Person("a0a0a0a0-0000-4000-8000-000000000001", "Ana Ruiz", frozenset({Role.REPORTER, Role.TRANSLATOR}))


def _id(number: int) -> str:
    return f"{number:08d}-0000-4000-8000-000000000000"


def _claim() -> Claim:
    at = ENGLISH.index("24 new buses")
    place = anchor_at(ENGLISH, at, at + 12)
    minutes = Evidence(
        _id(31),
        EvidenceKind.DOCUMENT,
        "Council minutes",
        locator="p. 3",
        file=StoredFile("cd" * 32, "minutes.pdf", 20_480, "application/pdf"),
        added_by=ANA.id,
        added_at=NOON,
    )
    rosa = Evidence(_id(32), EvidenceKind.PERSON, "Rosa", contact="713-555-0199", is_protected=True)
    return Claim(
        _id(30),
        (ClaimType.FIGURE,),
        status=ClaimStatus.VERIFIED,
        anchors={EN: ClaimAnchor(place, "span", "span")},
        evidence=(minutes, rosa),
        checker=ANA.id,
        decided_at=NOON,
        created_by=ANA.id,
        created_at=NOON,
    )


def _story() -> Story:
    editions = {
        EN: Edition(
            _id(11),
            EN,
            furniture=Furniture("Council buys 24 buses", 'Routes grow: "a start"', "Ana Ruiz", "HOUSTON"),
            body=ENGLISH,
            position=Stage.READY,
            stage=Stage.READY,
            author=ANA.id,
            due=NOON,
            changed_at=NOON,
            changed_by=ANA.id,
        ),
        ES: Edition(
            _id(12),
            ES,
            relation=Relation.TRANSLATION,
            furniture=Furniture("El concejo compra 24 autobuses", "", "Ana Ruiz", "HOUSTON"),
            body=SPANISH,
            position=Stage.DRAFT,
            stage=Stage.DRAFT,
            changed_at=NOON,
        ),
    }
    file = StoredFile("ab" * 32, "bus.jpg", 81_920, "image/jpeg")
    paragraphs = {
        language: (PinnedPlace(anchor_at(text, 0, text.index("\n"))),)
        for language, text in ((EN, ENGLISH), (ES, SPANISH))
    }
    return Story(
        _id(10),
        "buses",
        plan=Plan.BOTH,
        section="Metro",
        topics=("medtop:04000000",),
        editions=editions,
        claims=(_claim(),),
        photos=(
            PhotoUse(
                _id(40),
                PhotoAsset(_id(41), file, 1200, 800, "Bus agency"),
                credit="Bus agency",
                cutline={EN: "A bus.", ES: "Un autobús."},
                alt={EN: "A blue bus at a stop"},
            ),
        ),
        pins=(Pin(_id(50), paragraphs, ANA.id, NOON),),
        notes=(
            Note(
                _id(60),
                "Call the mayor before 5",
                ANA.id,
                NOON,
                place=NotePlace(EN, anchor_at(ENGLISH, 0, 11)),
            ),
        ),
        changes=(
            Change(
                _id(90),
                NOON,
                ChangeKind.CORRECTION,
                ANA.id,
                wrong={EN: "42 buses"},
                right={EN: "24 buses"},
                where={EN: "First paragraph"},
                note={EN: "An earlier version said 42."},
                effects={
                    EN: EffectOn(Effect.AFFECTED, ANA.id, NOON, signed_at=NOON, sent_at=NOON, closed_at=NOON),
                    ES: EffectOn(Effect.COMPARED, ANA.id, NOON, compared_hash="c1:" + "0" * 64),
                },
                outcome=ChangeOutcome.SENT,
            ),
        ),
        retractions=(
            Retraction(
                _id(80),
                "A reader",
                Capacity.READER,
                "It was 42 buses",
                Channel.EMAIL,
                NOON,
                ANA.id,
                NOON,
                contact="reader@example.org",
                deadline=NOON,
                ruling=Ruling(Decision.REFUSED, ANA.id, NOON, "The minutes say 24"),
                answer=Answer(Channel.EMAIL, NOON, ANA.id, "We checked: 24."),
            ),
        ),
        created_at=NOON,
        created_by=ANA.id,
        changed_at=NOON,
    )


@pytest.fixture
def written(store: Store) -> Path:
    owner = _story()
    signed = Approval(
        _id(70), EN, "c1:abc", 1, ANA.id, NOON, revoked_at=NOON, revoked_by=ANA.id, revoked_why="Typo"
    )
    with store.unit() as unit:
        unit.put_person(ANA)
        unit.add_story(owner)
        unit.add_approval(owner.id, signed, "{}")
        unit.add_revision(owner.id, EN, name="Before lunch", kind="kept", content="{}", by=ANA.id, at=NOON)
    write_due(store)
    return mirror_folder(store.path) / folder_name(owner.slug, owner.id)


@pytest.mark.parametrize("name", ["en.md", "es.md", "story.json"])
def test_a_story_looks_in_plain_files_as_it_always_did(written: Path, name: str):
    found = (written / name).read_bytes()
    if os.environ.get("EDITOR_DESK_GOLDEN") == "write":
        (GOLDEN / name).write_bytes(found)
    assert found == (GOLDEN / name).read_bytes()


def test_files_of_the_first_format_are_read_for_ever():
    found = read_folder(GOLDEN)
    owner = _story()
    assert found.flaws == {}
    assert found.story.id == owner.id
    assert {each: one.body for each, one in found.story.editions.items()} == {EN: ENGLISH, ES: SPANISH}
    assert [one.name for one in found.kept_revisions[EN]] == ["Before lunch"]
    assert found.sign_offs[0].revoked_why == "Typo"
