# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the store ``schema-5.store`` holds. It was made once, by ``python -m tests.databases.schema_5``.

Everything in it was done through the workflow, as people do it: the sample desk, and on it sign-offs that
stand, fell and came back, verdicts, protected proof, pictures taken out, pins and cuts, notes, a restored
revision, stories held, spiked, returned and sent, and words typed after the last checkpoint. What it held
then is written down as plain values in ``schema-5.json``; a value added to the newsroom later is no difference.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from itertools import count
from pathlib import Path
from typing import Any

from editor_desk.assets import resource
from editor_desk.desk import Desk
from editor_desk.newsroom.claims import ClaimStatus, ClaimType, EvidenceKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Furniture
from editor_desk.store.files import place_of
from editor_desk.store.list_query import ListQuery, Sort, View
from editor_desk.store.store import Store
from editor_desk.store.unit import Unit
from editor_desk.workflow import facts, history, notes, pairing, photos, searches, steps, stories, writing
from editor_desk.workflow.people import add_person
from editor_desk.workflow.samples import load_samples
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.standing import hash_now
from editor_desk.workflow.steps import StepDetails
from editor_desk.workflow.work import Work

EN, ES = Language.EN, Language.ES
BEGUN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HERE = Path(__file__).resolve().parent
STORE, DESCRIPTION = HERE / "schema-5.store", HERE / "schema-5.json"
SECRET = "Wilhelmina Quackenbush"
"""The name of the protected source: it stands in her own row and nowhere else."""
QUERIES = (
    "acordeon", "accordion", "cypress", "bibliotec", "Quackenbush", "council", "kumquat", "persimmon",
    "inundacion", "flood", "“calle Cinco”", "Staff",
)  # fmt: skip
"""What is searched for: words of both languages, beginnings, a protected name, words typed and taken out."""

_EMOJI = "Ana dijo: “¡Por fin!” 👩🏽‍🚒🌧️ — café, São Paulo, ñandú, 1\u00a0000 pies, x\u0332y.\n"
BODY_EN = (
    "The city’s **$18.5 million** flood plan passed on Tuesday, 11 to 5.\n\n"
    "“Finally,” said Dora Wells, 71. 🌧️👩🏽‍🚒 The vote came after *nine* hours.\n\n"
    "## What is next\n\n- Work begins on June 3.\n- A [map](https://example.org/map) shows 214 homes.\n\n"
    + _EMOJI
)
BODY_ES = (
    "El plan de **18.5 millones de dólares** contra las inundaciones se aprobó el martes, 11 a 5.\n\n"
    "“Por fin”, dijo Dora Wells, de 71 años. 🌧️👩🏽‍🚒 La votación llegó tras *nueve* horas.\n\n"
    "## Lo que sigue\n\n- Las obras empiezan el 3 de junio.\n- Un [mapa](https://example.org/mapa) muestra 214 casas.\n\n"
    + _EMOJI
)


class Clock:
    """Seven seconds and some pass with every look."""

    def __init__(self) -> None:
        self._looks = count()

    def __call__(self) -> datetime:
        return BEGUN + timedelta(seconds=7, microseconds=123) * next(self._looks)


def describe(store: Store) -> dict[str, Any]:
    """Everything the store holds, as plain values; from one moment."""
    with store.look() as unit:
        owners = [unit.story(line.id) for line in unit.lines(ListQuery(View.ALL, sort=Sort.SLUG, limit=1000))]
        return {
            "people": _plain(unit.people()),
            "last_person": unit.last_person().name,
            "diary": _plain(unit.events()),
            "saved_searches": _plain(unit.saved_searches()),
            "rules": unit.ruleset().version,
            "stories": {owner.slug: _story(unit, owner.id) for owner in owners},
            "found": {
                words: sorted(line.slug for line in unit.lines(ListQuery(View.ALL, words, limit=1000)))
                for words in QUERIES
            },
            "heaps": {
                view.value: sorted(line.slug for line in unit.lines(ListQuery(view, limit=1000)))
                for view in View
                if view is not View.MINE
            },
        }


def _story(unit: Unit, story_id: str) -> dict[str, Any]:
    owner = unit.story(story_id)
    ruleset = unit.ruleset()
    said: dict[str, Any] = _plain(owner)
    for language in Language:
        found = unit.revisions(story_id, language)
        said["editions"][language.value] |= {
            "revisions": [
                {**_plain(one), "content": unit.revision_content(story_id, language, one.number)}
                for one in found
            ],
            "is_signed_off": any(
                one.content_hash == hash_now(owner, language, ruleset)
                for one in owner.standing_approvals(language)
            ),
        }
    said["signed_contents"] = {one.id: unit.approval_content(one.id) for one in owner.approvals}
    return said


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, (frozenset, set)):
        return sorted(_plain(each) for each in value)
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    if hasattr(value, "items"):
        return {str(_plain(name)): _plain(each) for name, each in value.items()}
    return value


def differences(then: Any, now: Any, where: str = "") -> list[str]:
    """Where ``now`` does not say what ``then`` said; what it says besides is no difference."""
    if isinstance(then, dict) and isinstance(now, dict):
        missing = [f"{where}/{name} is gone" for name in then if name not in now]
        return missing + [
            each
            for name in then
            if name in now
            for each in differences(then[name], now[name], f"{where}/{name}")
        ]
    if isinstance(then, list) and isinstance(now, list):
        if len(then) != len(now):
            return [f"{where}: {len(then)} became {len(now)}"]
        return [each for at, old in enumerate(then) for each in differences(old, now[at], f"{where}[{at}]")]
    return [] if then == now else [f"{where}: {then!r} became {now!r}"]


def lay_out(folder: Path) -> Path:
    """The store with its pictures and proof, in a folder of its own; returns where it is."""
    path = folder / "desk.sqlite"
    shutil.copyfile(STORE, path)
    samples = {}
    for name in ("flooded-street.jpg", "storm-table.jpg"):
        data = resource("samples", name).read_bytes()
        samples[hashlib.sha256(data).hexdigest()] = data
    for kept in json.loads(DESCRIPTION.read_text("utf-8"))["files"]:
        data = samples.get(kept["sha256"]) or base64.b64decode(kept["data"])
        place = place_of(folder, kept["folder"], kept["sha256"])
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return path


def make() -> None:
    """Write the store anew with the program as it is; not to be done once it is committed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.sqlite"
        with Desk.open(path, now=Clock()) as desk:
            _work_a_day(desk, Path(folder))
            said = describe(desk.store)
            assert desk.store.verify().is_sound
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA page_size = 1024")
            connection.execute("VACUUM")
        said["files"] = [
            {
                "folder": place.parent.parent.name,
                "sha256": place.name,
                "data": base64.b64encode(place.read_bytes()).decode() if place.stat().st_size < 4096 else "",
            }
            for place in sorted(
                (*(Path(folder) / "photos").rglob("*"), *(Path(folder) / "evidence").rglob("*"))
            )
            if place.is_file()
        ]
        shutil.copyfile(path, STORE)
    DESCRIPTION.write_text(json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")


def _work_a_day(desk: Desk, folder: Path) -> None:
    load_samples(desk.work)
    people = {person.name: replace(desk.work, person=person) for person in desk.people()}
    chief = replace(desk.work, person=add_person(desk.work, "Xochitl Peña-Núñez", frozenset(Role)))
    _the_samples(desk, people["Renata Okafor"], chief)
    _flood(desk, people, chief, folder)
    dale = people["Dale Whitcomb"]
    _market(desk, dale)
    searches.save_search(dale, "Agua", "flood inundac", View.DRAFTS, Sort.CHANGED)
    searches.save_search(dale, "Mine to check", "claim")
    desk.sit_down("Inés Zaldívar")


def _the_samples(desk: Desk, renata: Work, chief: Work) -> None:
    """Sent, fallen, held, spiked, returned; a picture taken out; words typed after the last checkpoint."""
    festival = desk.find("tejano-festival").id
    _sign(renata, festival, EN, ES)
    steps.advance(renata, festival, Stage.SENT, (EN,))
    body = desk.story(festival).edition(ES).body
    writing.save_text(chief, festival, ES, body=body.replace("18 conjuntos", "19 conjuntos"))
    writing.keep_revision(chief, festival, ES, kind="checkpoint")
    steps.advance(chief, desk.find("library-budget-vote").id, Stage.HOLD, (EN,), StepDetails("No quote yet"))
    steps.advance(chief, desk.find("school-zones").id, Stage.SPIKED, (EN,), StepDetails("Old news"))
    clinics = desk.find("flu-clinics").id
    back = StepDetails("Falta la cita del médico", to_stage=Stage.DRAFT, for_person="Marisol Quintero")
    steps.advance(chief, clinics, Stage.RETURNED, (ES,), back)
    hurricane = desk.find("hurricane-season")
    photos.remove_photo(chief, hurricane.id, hurricane.photos[1].id)
    body = hurricane.edition(EN).body
    writing.save_text(chief, hurricane.id, EN, body=body + "\nA kumquat tree fell.\n")
    writing.keep_revision(chief, hurricane.id, EN, kind="checkpoint")
    writing.save_text(chief, hurricane.id, EN, body=body + "\nA persimmon tree fell. 🌳\n")


def _flood(desk: Desk, people: dict[str, Work], chief: Work, folder: Path) -> None:
    """A story with everything: signed, fallen by a figure, restored so that the sign-off holds again."""
    dale, ines, marisol = (people[name] for name in ("Dale Whitcomb", "Inés Zaldívar", "Marisol Quintero"))
    made = stories.new_story(dale, kind="news", plan=Plan.BOTH, slug="plan-inundaciones", section="Local")
    owner = made.stories[0]
    en = Furniture("Flood plan passes", "By 11 to 5", "Dale Whitcomb", "HOUSTON", "flood-plan", "SEO", "Desc")
    es = Furniture(
        "Aprueban plan contra inundaciones", "Por 11 a 5", "Marisol Quintero", "HOUSTON", "plan-agua"
    )
    for end in (400, len(BODY_EN)):
        writing.save_text(dale, owner, EN, furniture=en, body=BODY_EN[:end])
        writing.keep_revision(dale, owner, EN, kind="checkpoint")
    writing.save_text(marisol, owner, ES, furniture=es, body=BODY_ES)
    writing.keep_revision(marisol, owner, ES, "Antes de verificar")
    wanted = {"urgency": "2", "tags": "floods, cabildo", "embargo": "2026-03-02T08:00"}
    stories.set_fields(chief, owner, wanted | {"flags.legal": "yes", "flags.sensitive": "yes"})
    stories.set_fields(chief, owner, {"due": "2026-03-05T17:30", "target_words": "650"}, EN)
    stories.set_fields(chief, owner, {"assignee": "Inés Zaldívar"}, ES)
    photos.keep_place(dale, owner, photos.PhotoWords({ES: "La alcaldesa."}, {ES: "Una mujer."}, "Luz Peña"))
    place = desk.story(owner).photos[0]
    street = resource("samples", "flooded-street.jpg")
    words = photos.PhotoWords({EN: "The bayou.", ES: "El bayou."}, {EN: "Water.", ES: "Agua."})
    photos.add_photo(dale, owner, Path(str(street)), words, use_id=place.id)
    _facts(desk, ines, owner, folder)
    _pins_and_notes(desk, dale, ines, owner)
    for stage in (Stage.EDITING, Stage.CHECKING, Stage.READY):
        steps.advance(chief, owner, stage, (EN, ES))
    _sign(chief, owner, EN, ES)
    bold = desk.story(owner).edition(EN).body.replace("Dora Wells", "**Dora Wells**")
    writing.save_text(chief, owner, EN, body=bold)  # no reader sees a difference: it stays signed off
    good = desk.story(owner).edition(ES).revision
    before = desk.story(owner).edition(ES).body
    writing.save_text(chief, owner, ES, body=before.replace("11 a 5", "11 a 6"))
    writing.keep_revision(chief, owner, ES, "Con la cifra mala")
    history.restore(chief, owner, ES, good)
    back = StepDetails("Una cifra", to_stage=Stage.EDITING, for_person="Dale Whitcomb")
    steps.advance(chief, owner, Stage.RETURNED, (EN,), back)


def _facts(desk: Desk, ines: Work, owner: str, folder: Path) -> None:
    minutes = folder / "minutes.txt"
    minutes.write_text("Acta del cabildo: 18.5 millones. 👍\n", "utf-8")
    letter = folder / "letter.txt"
    letter.write_text(f"Signed, {SECRET}, engineer.\n", "utf-8")
    pairs = (
        ("$18.5 million", "18.5 millones de dólares", ClaimType.FIGURE),
        ("11 to 5", "11 a 5", ClaimType.FIGURE),
        ("June 3", "3 de junio", ClaimType.DATE_TIME),
        ("214 homes", "214 casas", ClaimType.FIGURE),
        ("Finally", "Por fin", ClaimType.DIRECT_QUOTE),
    )
    claims = []
    for english, spanish, kind in pairs:
        story = desk.story(owner)
        span, other = facts.find_quote(story, EN, english), facts.find_quote(story, ES, spanish)
        made = facts.make_fact(ines, owner, EN, *span, types=(kind,), counterpart=other)
        claims.append(made.claims[0])
    for claim in claims:
        draft = facts.EvidenceDraft(EvidenceKind.DOCUMENT, "Minutes of the council", "p. 4", file=minutes)
        facts.add_evidence(ines, claim, replace(draft, url="https://example.org/minutes.pdf", excerpt="18.5"))
        facts.decide(ines, claim, ClaimStatus.VERIFIED, "Página 4")
    for number in range(2):
        sealed = facts.EvidenceDraft(
            EvidenceKind.PERSON,
            f"{SECRET}, an engineer of the city",
            locator=f"call {number} with {SECRET}",
            url="https://example.org/quackenbush",
            contact="713-555-0100, quackenbush@example.org",
            excerpt=f"I am {SECRET}",
            language=EN,
            file=letter if number else None,
            is_primary=False,
            is_on_record=False,
            is_protected=True,
            independent_of="the minutes",
        )
        facts.add_evidence(ines, claims[number], sealed)


def _pins_and_notes(desk: Desk, dale: Work, ines: Work, owner: str) -> None:
    story = desk.story(owner)
    en, es = story.edition(EN).body, story.edition(ES).body
    first = (0, en.index("\n\n"))
    pairing.pin(dale, owner, [first], [(0, es.index("\n\n"))])
    pairing.cut(ines, owner, ES, [(es.index("Ana dijo"), es.index("pies"))])
    notes.add_note(dale, owner, "Ask the mayor again 📞")
    notes.add_note(ines, owner, "¿Segura?", (ES, es.index("tras"), es.index(" horas")))
    told = desk.story(owner).notes
    notes.resolve_note(dale, owner, told[0].id)
    notes.change_note(ines, owner, told[1].id, "¿Segura? Falta oír la cinta.")


def _market(desk: Desk, dale: Work) -> None:
    """A small story of one language, with a claim that lost its words and the reason why another has none."""
    owner = stories.new_story(dale, kind="calendar", plan=Plan.ES_ONLY, slug="mercado").stories[0]
    stories.set_fields(dale, owner, {"time_zone": "America/Mexico_City"})
    facts.declare_no_claims(dale, owner, "Solo horas y lugares")
    writing.save_text(
        dale, owner, ES, furniture=Furniture("Mercado"), body="El sábado a las 9 hay mercado.\n"
    )
    story = desk.story(owner)
    facts.make_fact(dale, owner, ES, *facts.find_quote(story, ES, "a las 9"), counterpart=None)
    writing.save_text(dale, owner, ES, body="El sábado hay mercado.\n")


def _sign(work: Work, owner: str, *languages: Language) -> None:
    given = SignOff(frozenset(languages), note="Leída dos veces")
    steps.advance(work, owner, Stage.APPROVED, languages, StepDetails(sign_off=given))


if __name__ == "__main__":
    make()
