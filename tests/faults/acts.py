# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Everything a person does that writes, once each; every fault is tried on all of them.

A new act of the workflow that writes is one line here.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

from editor_desk.desk import Desk
from editor_desk.intake import read_text_file, recognise
from editor_desk.newsroom.claims import EvidenceKind
from editor_desk.newsroom.holds import Hand, Program
from editor_desk.newsroom.passphrases import HashCost
from editor_desk.newsroom.stages import Stage
from editor_desk.store.backup_list import backups_of
from editor_desk.store.daily_backup import back_up_today
from editor_desk.store.store import Store
from editor_desk.workflow import (
    deciding,
    facts,
    flags,
    history,
    holding,
    importing,
    known_names,
    legal_hold,
    machine_drafts,
    memory_files,
    notes,
    overriding,
    pairing,
    passphrases,
    people,
    photos,
    purging,
    readings,
    releasing,
    replying,
    retractions,
    reviewing_pairs,
    searches,
    several,
    sitting_down,
    steps,
    thinning,
    writing,
)
from editor_desk.workflow import stories as story_acts
from editor_desk.workflow.exporting import export
from tests.faults.scene import EN, ES, NOON, Clock, Scene, store_in

Act = Callable[[Scene], object]
_PHRASE, _CHEAP = "seven quiet herons", HashCost(passes=1, memory=64, lanes=1)
LONG = "The river rose 4.2 feet overnight, the county said. " * 700
"""Some pages of a database."""
_TMX = Path(__file__).resolve().parents[1] / "golden" / "tmx" / "memory.tmx"
_SCHEMA_1 = Path(__file__).resolve().parents[1] / "databases" / "schema-1.store"


def _type(scene: Scene) -> object:
    body = scene.newsroom.edition(scene.waiting, ES).body
    return writing.save_text(scene.ana, scene.waiting, ES, body=body + "\n" + LONG)


def _checkpoint(scene: Scene) -> object:
    return writing.keep_revision(scene.ana, scene.waiting, ES, kind="checkpoint")


def _type_over_a_sign_off(scene: Scene) -> object:
    """The sign-off falls with the words it was given to."""
    return scene.newsroom.type_over(scene.signed, "12 years", "21 years")


def _evidence(scene: Scene) -> object:
    draft = facts.EvidenceDraft(EvidenceKind.DOCUMENT, "Minutes", file=scene.beside / "minutes.pdf")
    return facts.add_evidence(scene.ana, scene.claim, draft)


def _fact(scene: Scene) -> object:
    return scene.newsroom.mark(scene.waiting, "12 years")


def _name_deputy(scene: Scene) -> object:
    now = scene.ben.now()
    return people.name_deputy(scene.ben, scene.ana.person.id, now, now + timedelta(days=1))


def _override(scene: Scene) -> object:
    """A story without facts, and nobody said why."""
    story_id = scene.newsroom.desk.find("buses-4").id
    return overriding.override(scene.ben, story_id, EN, "g3.no_claims", "A list of stops")


def _import(scene: Scene) -> object:
    page = recognise(read_text_file(scene.beside / "page.en.md"))
    return importing.accept(scene.ana, page, importing.Accepted(EN))


def _pin(scene: Scene) -> object:
    return pairing.pin(scene.ana, scene.waiting, [(80, 100)], [(82, 100)])


def _step(scene: Scene) -> object:
    return steps.advance(scene.ana, scene.waiting, Stage.EDITING, (ES,))


def _setting(scene: Scene) -> None:
    with scene.newsroom.desk.store.unit() as unit:
        unit.put_setting("story_last_in_hand", scene.waiting)


def _back_up_today(scene: Scene) -> object:
    for old in backups_of(scene.store_path):
        with suppress(PermissionError):  # or it is not made, because nothing changed since
            old.path.unlink()
    return back_up_today(scene.store_path, NOON)


def _take_over(scene: Scene) -> object:
    hand = Hand("a-window", Program.WINDOW, "houston", 4242)
    return holding.take_over(replace(scene.ben, hand=hand), scene.waiting, ES)


def _decide(scene: Scene) -> object:
    with scene.newsroom.desk.store.look() as unit:
        data = unit.rules_versions()[-1].data
    rules = [{**rule, "severity": "block"} if rule["id"] == "g1.dek" else rule for rule in data["rule"]]
    return deciding.decide(scene.ben, {**data, "rule": rules}, "The dek matters")


ACTS: Mapping[str, Act] = {
    "typing": _type,
    "typing over a sign-off": _type_over_a_sign_off,
    "checkpoint": _checkpoint,
    "keep": lambda scene: writing.keep_revision(scene.ana, scene.waiting, EN, "as filed"),
    "restore a revision": lambda scene: history.restore(scene.ana, scene.waiting, ES, 1),
    "step": _step,
    "sign-off": lambda scene: scene.newsroom.sign(scene.waiting, EN),
    "override": _override,
    "one language first": lambda scene: releasing.release_first(
        scene.ben, scene.waiting, EN, scene.ben.now() + timedelta(days=2), scene.ana.person.id
    ),
    "reading": lambda scene: readings.note_reading(scene.ben, scene.waiting, (EN,)),
    "fact": _fact,
    "evidence": _evidence,
    "photo": lambda scene: photos.add_photo(scene.ana, scene.waiting, scene.beside / "council.jpg"),
    "note": lambda scene: notes.add_note(scene.ana, scene.waiting, "Is it 24 or 42?"),
    "pin": _pin,
    "memory": lambda scene: memory_files.import_tmx(scene.ana, _TMX),
    "machine draft": lambda scene: machine_drafts.mark_machine_text(
        scene.ana, scene.waiting, ES, [(0, 80)], "apertium"
    ),
    "pairs read side by side": lambda scene: reviewing_pairs.review_whole(scene.ana, scene.waiting),
    "import": _import,
    "new story": lambda scene: story_acts.new_story(scene.ana, slug="port-reopens"),
    "story fields": lambda scene: story_acts.set_fields(scene.ana, scene.waiting, {"section": "News"}),
    "one of several stories": lambda scene: several.do_for(
        scene.ana, scene.waiting, several.change_fields({"section": "Sports"})
    ),
    "saved search": lambda scene: searches.save_search(scene.ana, "Buses", "bus"),
    "a name for the list": lambda scene: known_names.add_name(
        scene.ana, ["Bayou City"], ["Ciudad del Bayou"]
    ),
    "the same name": lambda scene: known_names.accept_same_name(
        scene.ana, "sheriff", "jefe del condado", story=scene.waiting
    ),
    "person": lambda scene: people.add_person(scene.ben, "Cora Diaz", frozenset()),
    "change a person": lambda scene: people.change_person(
        scene.ben, scene.newsroom.desk.people()[0].id, name="Front desk"
    ),
    "deputy": _name_deputy,
    "sit down": lambda scene: sitting_down.sit_down(
        scene.ana.store, scene.ana.person.id, None, scene.ana.now
    ),
    "set a passphrase": lambda scene: passphrases.set_passphrase(scene.ana, _PHRASE, cost=_CHEAP),
    "give a passphrase": lambda scene: passphrases.give_passphrase(
        scene.ben, scene.ana.person.id, _PHRASE, _CHEAP
    ),
    "setting": _setting,
    "rules": _decide,
    "retraction request": lambda scene: retractions.add_retraction(
        scene.ana, scene.waiting, retractions.RetractionDraft("A reader", "It was 42")
    ),
    "flags": lambda scene: flags.set_flags(
        scene.ana, scene.waiting, flags.FlagsWanted(legal=True, withheld=("Juan Pérez",))
    ),
    "right of reply": lambda scene: replying.note_reply(
        scene.ana,
        scene.claim,
        replying.ReplyDraft("The city", how="by phone", until=scene.ana.now() + timedelta(days=9)),
    ),
    "legal hold": lambda scene: legal_hold.set_legal_hold(scene.ben, scene.waiting, "A letter came"),
    "withdraw a purge": lambda scene: purging.withdraw_purge(scene.ben, scene.source),
    "purge": lambda scene: purging.purge(scene.ben, scene.source),
    "thinning": lambda scene: thinning.thin(scene.ben),
    "take over": _take_over,
    "backup of the day": _back_up_today,
    "export": lambda scene: export(scene.ben, (scene.signed,), "markdown", scene.desk_folder / "out"),
    "backup": lambda scene: scene.newsroom.desk.store.backup(),
    "backup elsewhere": lambda scene: scene.newsroom.desk.store.backup(
        scene.desk_folder / "stick" / "b.sqlite"
    ),
}
"""Acts at an open desk."""


_LATER = count(1)


def _open_at(path: Path) -> None:
    # Time goes on between two tries: backups are named after it.
    Desk.open(path, now=Clock(NOON + timedelta(minutes=next(_LATER)))).close()


def _open_new(folder: Path) -> None:
    _open_at(folder / "new" / "desk.sqlite")


def _open(folder: Path) -> None:
    _open_at(store_in(folder))


def _keep_backup(folder: Path) -> None:
    shutil.copytree(folder / "desk" / "backups", folder / "safe")


def _restore(folder: Path) -> None:
    (backup,) = (folder / "safe").glob("*.sqlite")
    Store.restore(backup, store_in(folder))


def make_old(folder: Path) -> None:
    """Put a store of the first schema in the place of today's."""
    shutil.rmtree(folder / "desk")
    (folder / "desk").mkdir()
    shutil.copyfile(_SCHEMA_1, store_in(folder))


def _nothing(_folder: Path) -> None:
    pass


WITHOUT_A_DESK: Mapping[str, tuple[Callable[[Path], None], Callable[[Path], None]]] = {
    "open": (_nothing, _open),
    "open a new desk": (_nothing, _open_new),
    "open an older desk": (make_old, _open),
    "restore": (_keep_backup, _restore),
}
"""Acts on a closed store: what has to be laid out before, and the act."""
