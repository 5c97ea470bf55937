# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk without its window: store, workflow, clock and the person at it.

The command line and the window both sit on this; it loads no Qt. A desk is used from one thread.
"""

from __future__ import annotations

import getpass
import os
import platform
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from uuid import uuid4

import platformdirs

from editor_desk.checks.comparing import Compare, Remembered, compare_here
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.holds import Hand, Held, Program
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import KnownProblem, Refused
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.newsroom.wording import Message, Translate, in_english, render
from editor_desk.sentences import WORDINGS
from editor_desk.store.reading import ListQuery, StoryLine
from editor_desk.store.state_place import state_folder
from editor_desk.store.store import Store
from editor_desk.workflow import checking, holding, purging, sitting_down
from editor_desk.workflow.decisions import shipped_rules
from editor_desk.workflow.moments import let_time_pass
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.sitting_down import SatDown
from editor_desk.workflow.work import Changes, Work

AskPassphrase = Callable[[Person], str | None]
"""Asks for the passphrase of whoever sits down; None where nobody can be asked."""
STORE_VARIABLE = "EDITOR_DESK_STORE"
STORE_NAME = "desk.sqlite"


def utc_now() -> datetime:
    """The clock of the wall, as aware UTC."""
    return datetime.now(UTC)


def default_store() -> Path:
    """Where this person's store lies: ``EDITOR_DESK_STORE``, else the user's data folder."""
    named = os.environ.get(STORE_VARIABLE)
    if named:
        return Path(named)
    return Path(platformdirs.user_data_dir("editor-desk", appauthor=False)) / STORE_NAME


def computer_user() -> str:
    """The name of whoever is logged in, for the first person of a new store."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "editor"


def nobody_to_ask(_person: Person) -> None:
    """Where no passphrase can be asked for: whoever has one does not sit down."""


class Desk:
    """An open store with somebody at it.

    ``waits_for`` is who has to give their passphrase first: until then there is no act of a person, only what
    the desk does for itself (a backup, the mirror).
    """

    def __init__(
        self,
        store: Store,
        person: Person,
        now: Callable[[], datetime] = utc_now,
        program: Program = Program.COMMAND_LINE,
    ) -> None:
        self.store = store
        self.person = person
        self.waits_for: Person | None = None
        self.now = now
        self.told: tuple[Message, ...] = ()
        """What whoever sat down when it was opened should hear."""
        self.hand = Hand(str(uuid4()), program, platform.node(), os.getpid())
        self.compare: Compare = Remembered(compare_here)
        """How the two editions of a story are compared; the window asks its analysis process instead."""
        self.passed = Changes()
        """What time had brought by the moment the desk was opened."""

    @classmethod
    def open(
        cls,
        path: Path | None = None,
        person: str | None = None,
        now: Callable[[], datetime] = utc_now,
        watch: Watch = unwatched,
        program: Program = Program.COMMAND_LINE,
        ask_passphrase: AskPassphrase | None = nobody_to_ask,
        compare: Compare | None = None,
    ) -> Desk:
        """Open or create the store and sit down as ``person`` (name or id), or as whoever was last here.

        ``watch`` sees the backup that comes before an older store is brought up to date; ``program`` is
        what others are told somebody writes with. Whoever has a passphrase is asked for it; with None the desk
        opens without it and ``waits_for`` them. ``compare`` is how editions are compared, else here at once.
        Raises ``BrokenInput`` for a store that cannot be used, ``Refused`` for an unknown person or without
        their passphrase.
        """
        store = Store.open(
            path or default_store(),
            shipped_rules=shipped_rules(),
            computer_user=computer_user(),
            now=now,
            watch=watch,
            witness_folder=state_folder(),
        )
        try:
            seat = sitting_down.seat_of(store, person)
            desk = cls(store, seat.person, now, program)
            desk.compare = compare or desk.compare
            if seat.takes_passphrase and ask_passphrase is None:
                desk.waits_for = seat.person
            else:
                phrase = ask_passphrase(seat.person) if seat.takes_passphrase and ask_passphrase else None
                desk.told = desk.sit_down(seat.person.id, phrase).messages
            with suppress(KnownProblem):
                purging.finish_purges(desk.unattended)
            with suppress(KnownProblem):
                desk.passed = let_time_pass(desk.unattended)
            return desk
        except BaseException:
            store.close()
            raise

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def work(self) -> Work:
        """What every act of a person takes first. Raises ``Refused`` while somebody's passphrase is waited for."""
        if self.waits_for is not None:
            raise Refused("passphrase.needed", person=self.waits_for.name)
        return self.unattended

    @property
    def unattended(self) -> Work:
        """What the desk does by itself takes first: nobody has to be there, and no gate is passed with it."""
        return Work(self.store, self.person, self.now, self.hand, self.compare)

    def sit_down(self, name: str, phrase: str | None = None) -> SatDown:
        """Let somebody else take the chair; hashing a passphrase takes a tenth of a second.

        Raises ``Refused`` for somebody unknown or no longer here, and without their passphrase.
        """
        seat = sitting_down.seat_of(self.store, name)
        sat = sitting_down.sit_down(self.store, seat.person.id, phrase, self.now)
        self.person, self.waits_for = sat.person, None
        return sat

    def look_who_sits_here(self) -> bool:
        """See what the person at the desk is now, which another program may have changed; whether that differs."""
        with self.store.look() as unit:
            found = unit.person(self.person.id) or self.person
        differs, self.person = found != self.person, found
        return differs

    def story(self, story_id: str) -> Story:
        """One story whole."""
        with self.store.look() as unit:
            return unit.story(story_id)

    def find(self, reference: str) -> Story:
        """A story by UUID, an unambiguous start of one, or slug; ``WrongUsage`` otherwise."""
        with self.store.look() as unit:
            return unit.find_story(reference)

    def ruleset(self) -> Ruleset:
        """The newsroom's decisions in force."""
        with self.store.look() as unit:
            return unit.ruleset()

    def people(self) -> tuple[Person, ...]:
        """Everybody at this desk."""
        with self.store.look() as unit:
            return unit.people()

    def lines(self, query: ListQuery) -> tuple[StoryLine, ...]:
        """Rows of the story list."""
        with self.store.look() as unit:
            return unit.lines(query)

    def report(self, story_id: str, languages: tuple[Language, ...] | None = None) -> tuple[RuleResult, ...]:
        """Every rule of every gate on a story, for the person at the desk."""
        with self.store.look() as unit:
            return checking.report(unit, self.work, unit.story(story_id), languages)

    def who_writes(self) -> tuple[Held, ...]:
        """In which editions somebody is writing now."""
        with self.store.look() as unit:
            return holding.who_writes(unit, self.work)

    def close(self) -> None:
        """Close the store; nothing is pending, every act was on the disk when it returned."""
        self.store.close()


def say(message: Message, translate: Translate = in_english) -> str:
    """A message as a sentence."""
    return render(message, WORDINGS, translate)


def say_problem(problem: KnownProblem, translate: Translate = in_english) -> str:
    """A problem as one sentence; a refused gate names every rule that blocks."""
    message = problem.message
    if isinstance(problem, GatesRefused):
        reasons = dict.fromkeys(say(result.message, translate) for result in problem.results)
        message = Message(message.code, {**message.params, "reasons": "; ".join(reasons)})
    return say(message, translate)
