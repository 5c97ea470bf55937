# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom the walk goes through: a real store, two programs at it, people of every role, a clock that jumps.

What must be true of it is kept beside it in plain dictionaries, and in ``oracle.Known``.
"""

from __future__ import annotations

import copy
import random
import shutil
from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from PIL import Image

from editor_desk.desk import Desk, say
from editor_desk.newsroom.holds import Program
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stories import Furniture, Story
from editor_desk.store.mirror.writing import write_due
from editor_desk.store.state_place import state_folder
from editor_desk.store.store import Store
from editor_desk.store.witness import Witness
from editor_desk.workflow import people, stories
from editor_desk.workflow.rebuilding import rebuild
from editor_desk.workflow.work import Work
from tests.signoff.oracle import Known

AT_ONCE = 3
"""Stories that are worked on at the same time."""
KINDS = (
    "news", "breaking", "brief", "wire", "press_release", "interview", "obituary", "calendar", "opinion",
    "sponsored", "gallery", "results",
)  # fmt: skip
STAFF: dict[str, frozenset[str]] = {
    "Ana Ruiz": frozenset({"reporter", "translator", "copy_editor"}),
    "Ben Ortiz": frozenset({"approver", "administrator", "copy_editor", "fact_checker"}),
    "Carla Soto": frozenset({"fact_checker"}),
    "Dan Wells": frozenset({"reporter", "fact_checker"}),
    "Eva Ochoa": frozenset({"web_producer"}),
    "Gil Paz": frozenset(Role) - {"administrator"},
    "Hugo Nadie": frozenset({"administrator"}),
}
"""Who works here, and as what. Dan is a deputy now and then."""
DEPUTY = "Dan Wells"
Spot = tuple[str, Language]
Words = tuple[Furniture, str]


class Clock:
    """Moves on by a second with every look, and jumps when the walk says so, back too."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@dataclass
class Promised:
    """What the store must say: the words that stand, the revisions kept for a reason, and what the oracle knows."""

    texts: dict[Spot, Words] = field(default_factory=dict)
    kept: dict[tuple[str, Language, int], str] = field(default_factory=dict)
    known: Known = field(default_factory=Known)
    roles: dict[str, frozenset[str]] = field(default_factory=dict)
    deputy: tuple[datetime, datetime] | None = None
    stories: list[str] = field(default_factory=list)
    retired: list[str] = field(default_factory=list)
    flagged: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Who set a flag of a story: they may take it off as a mistake."""


@dataclass(frozen=True)
class Turn:
    """Whose turn it is: one person, one edition of one story, at one of the programs."""

    room: Room
    chance: random.Random
    story_id: str
    language: Language
    name: str
    work: Work

    @property
    def story(self) -> Story:
        """The story as the store has it now."""
        return self.room.read(self.story_id)

    def pick(self, *choices: str) -> str:
        """One of these."""
        return self.chance.choice(choices)

    def by(self, name: str) -> Work:
        """The same program with somebody else at it."""
        return replace(self.work, person=self.room.person(name))


class Room:
    """A desk with its people and stories. ``seed`` gives the kinds and plans of the stories."""

    def __init__(self, folder: Path, path: Path | None = None) -> None:
        """``path`` is a store that is there already, at which others work too."""
        self.folder = folder
        self.clock = Clock()
        self.lives = 0
        self.promised = Promised(roles=dict(STAFF))
        self.backups: list[tuple[Path, Promised]] = []
        self.pictures = [self._picture(number) for number in range(3)]
        self.path = path or folder / "life-0" / "desk.sqlite"
        self.out = folder / "out"
        self.desks = self._open()
        for name, roles in STAFF.items() if path is None else ():
            people.add_person(self.desks[0].work, name, frozenset(map(Role, roles)))
        self._first = {person.name: person for person in self.desks[0].people()}
        self._staff = {name: person.id for name, person in self._first.items()}

    def close(self) -> None:
        """Close both programs."""
        for desk in self.desks:
            desk.close()

    # Reading

    def read(self, story_id: str) -> Story:
        """A story as the store has it."""
        return self.desks[0].story(story_id)

    def person(self, name: str) -> Person:
        """Somebody as the store knows them now."""
        wanted = self._staff[name]
        return next(person for person in self.desks[0].people() if person.id == wanted)

    def name_of(self, person_id: str) -> str:
        """Whose id this is."""
        return next((name for name, each in self._staff.items() if each == person_id), person_id)

    def roles(self, name: str, now: datetime) -> frozenset[str]:
        """What somebody may do, as the walk noted it."""
        held = self.promised.roles.get(name, frozenset())
        deputy = self.promised.deputy if name == DEPUTY else None
        return held | {"approver"} if deputy and deputy[0] <= now < deputy[1] else held

    # Turns

    def turn(self, chance: random.Random) -> Turn:
        """Somebody at one of the programs, about to do something with an edition."""
        while len(self.promised.stories) < AT_ONCE:
            self.begin(chance)
        story_id = chance.choice(self.promised.stories)
        name = chance.choice(list(STAFF))
        languages = self.read(story_id).plan.languages
        language = chance.choice(languages if chance.random() < 0.9 else tuple(Language))
        desk = chance.choice(self.desks)
        # A program may have known somebody before their roles changed.
        person = self._first[name] if chance.random() < 0.15 else self.person(name)
        return Turn(self, chance, story_id, language, name, replace(desk.work, person=person))

    def begin(self, chance: random.Random) -> str:
        """One more story, of any kind and plan."""
        gil = replace(self.desks[0].work, person=self.person("Gil Paz"))  # Ana may have left
        kind = "news" if chance.random() < 0.4 else chance.choice(KINDS)
        made = stories.new_story(
            gil, kind=kind, plan=chance.choice(list(Plan)), slug="buses", section="Metro"
        )
        story_id = made.stories[0]
        self.promised.stories.append(story_id)
        self.note_texts(story_id)
        return story_id

    def retire(self, story_id: str) -> None:
        """Nothing more happens to a story; it must stay as it is."""
        self.promised.stories.remove(story_id)
        self.promised.retired.append(story_id)

    def note_texts(self, story_id: str) -> None:
        """The words that stand in a story now are those that must."""
        for language, edition in self.read(story_id).editions.items():
            self.promised.texts[story_id, language] = (edition.furniture, edition.body)

    # The life of a store

    def crash(self) -> None:
        """The power goes: what lies on the disk at that moment is all there is."""
        self._live_again(closed=False)

    def reopen(self) -> None:
        """Everybody goes home, and comes back."""
        self._live_again(closed=True)

    def back_up(self) -> None:
        """A backup, and what must be true of it."""
        path = self.desks[0].store.backup(self.folder / f"backup-{uuid4().hex[:8]}" / "desk.sqlite")
        self.backups = [*self.backups[-1:], (path, copy.deepcopy(self.promised))]

    def put_back(self, chance: random.Random) -> bool:
        """A backup takes the store's place."""
        if not self.backups:
            return False
        path, promised = chance.choice(self.backups)
        self.close()
        Store.restore(path, self.path)
        Witness(state_folder(), self.path).forget()  # as whoever restores does
        self.promised = copy.deepcopy(promised)
        self.desks = self._open()
        return True

    def rebuild(self) -> None:
        """The store is gone; the plain files beside it make a new one."""
        while write_due(self.desks[0].store).left:
            pass
        self.close()
        rebuild(self.path.parent / "mirror", self.path, now=self.clock, computer_user="Ana", say=say)
        self.desks = self._open()

    def _open(self) -> list[Desk]:
        return [Desk.open(self.path, now=self.clock, program=program) for program in Program]

    def _live_again(self, *, closed: bool) -> None:
        self.lives += 1
        again = self.folder / f"life-{self.lives}"
        if closed:
            self.close()
        shutil.copytree(self.path.parent, again, ignore=shutil.ignore_patterns("*-shm"))
        if not closed:
            self.close()
        shutil.rmtree(self.path.parent)
        self.path = again / "desk.sqlite"
        self.desks = self._open()

    def _picture(self, number: int) -> Path:
        path = self.folder / f"bus-{number}.png"
        Image.new("RGB", (8 + number, 6), "teal").save(path)
        return path
