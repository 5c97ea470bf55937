# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A small desk in the middle of its day, to which something happens while somebody acts.

Ids and times are the same in every run, so that two stores can be compared row by row.
"""

from __future__ import annotations

import os
import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image

from editor_desk.desk import Desk
from editor_desk.newsroom.claims import EvidenceKind
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.store.list_query import ListQuery, View
from editor_desk.workflow import facts, notes, pairing, people, photos, purging, writing
from editor_desk.workflow.work import Work
from tests.workflow.newsroom import EN, ES, Newsroom

NOON = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
BEGINS, ACTS, ANOTHER = 0, 1, 2
"""Which sequence of ids: that of the morning, that of the act which is tried, or another desk's."""


class Clock:
    """A second passes with every look at it."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


class SameIds:
    """Makes every run draw the same ids, once it has begun: they come from ``os.urandom``."""

    def __init__(self) -> None:
        self._chance = random.Random(0)

    def begin(self, sequence: int) -> None:
        os.urandom = self._bytes
        self._chance.seed(sequence)

    def _bytes(self, size: int) -> bytes:
        return self._chance.randbytes(size)


IDS = SameIds()
"""Of the whole process: a trial has one of its own."""


@dataclass(frozen=True)
class Scene:
    """The open desk, its people, and what lies on the computer beside it."""

    newsroom: Newsroom
    clock: Clock
    signed: str
    waiting: str
    claim: str
    source: str
    desk_folder: Path
    beside: Path

    @property
    def ana(self) -> Work:
        return self.newsroom.ana

    @property
    def ben(self) -> Work:
        return self.newsroom.ben

    @property
    def store_path(self) -> Path:
        return store_in(self.desk_folder)


def store_in(folder: Path) -> Path:
    """Where the store of a desk's folder lies."""
    return folder / "desk" / "desk.sqlite"


def lay_out(folder: Path) -> None:
    """Make the desk: one story signed off, one waiting for its sign-off, with all that a story can have."""
    beside = folder / "beside"
    beside.mkdir(parents=True)
    chance = random.Random(7)
    for name in ("bayou.jpg", "council.jpg"):
        picture = Image.frombytes("RGB", (96, 64), chance.randbytes(96 * 64 * 3))
        picture.save(beside / name, quality=95)
    (beside / "minutes.pdf").write_bytes(chance.randbytes(20_000))
    (beside / "call.ogg").write_bytes(chance.randbytes(9_000))
    (beside / "page.en.md").write_text("# Port reopens\n\nThe port reopened on Monday.\n" * 40, "utf-8")
    clock = Clock(NOON - timedelta(hours=5))
    with Desk.open(store_in(folder), now=clock) as desk:
        ana = people.add_person(desk.work, "Ana Ruiz", frozenset(Role) - {Role.APPROVER, Role.ADMINISTRATOR})
        ben = people.add_person(desk.work, "Ben Ortiz", frozenset(Role))
        newsroom = Newsroom(desk, Work(desk.store, ana, clock), Work(desk.store, ben, clock))
        newsroom.signed_off()
        photos.add_photo(newsroom.ben, newsroom.begin(), beside / "bayou.jpg")
        waiting = newsroom.begin(Plan.BOTH)
        newsroom.to_ready(waiting)
        draft = facts.EvidenceDraft(
            EvidenceKind.PERSON,
            "A driver",
            contact="713-555-0100",
            is_protected=True,
            file=beside / "call.ogg",
        )
        facts.add_evidence(newsroom.ana, desk.story(waiting).claims[0].id, draft)
        source = next(proof.id for proof in desk.story(waiting).claims[0].evidence if proof.is_protected)
        purging.ask_to_purge(newsroom.ana, source, "They asked for it")
        notes.add_note(newsroom.ana, waiting, "Call the mayor's office")
        pairing.pin(newsroom.ana, waiting, [(0, 20)], [(0, 20)])
        writing.keep_revision(newsroom.ana, waiting, ES, "as it came")
        newsroom.type_over(waiting, "el martes", "el lunes", ES, by=newsroom.ana)
        for number in range(6):
            newsroom.write(newsroom.begin(), EN, f"Story {number}. " + "Casi 2,000 palabras. " * 120)
        desk.store.backup()


def enter(folder: Path, now: datetime = NOON) -> Scene:
    """Open the desk of a folder; the acts that follow get ids and times of their own sequence."""
    clock = Clock(now)
    desk = Desk.open(store_in(folder), now=clock)
    try:
        return _at(desk, clock, folder)
    except BaseException:
        desk.close()
        raise


def _at(desk: Desk, clock: Clock, folder: Path) -> Scene:
    by_name = {person.name: Work(desk.store, person, clock) for person in desk.people()}
    newsroom = Newsroom(desk, by_name["Ana Ruiz"], by_name["Ben Ortiz"])
    with desk.store.look() as unit:
        by_slug = {line.slug: line.id for line in unit.lines(ListQuery(view=View.ALL, limit=50))}
    waiting = desk.story(by_slug["buses-3"])
    claim = waiting.claims[0]
    source = next(proof.id for proof in claim.evidence if proof.is_protected)
    return Scene(newsroom, clock, by_slug["buses"], waiting.id, claim.id, source, folder, folder / "beside")


__all__ = ["EN", "ES", "IDS", "Clock", "Scene", "enter", "lay_out", "store_in"]
