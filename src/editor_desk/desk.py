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

from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.holds import Hand, Held, Program
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.newsroom.wording import Message, Translate, in_english, render
from editor_desk.sentences import WORDINGS
from editor_desk.store.reading import ListQuery, StoryLine
from editor_desk.store.state_place import state_folder
from editor_desk.store.store import Store
from editor_desk.workflow import checking, holding, people, purging
from editor_desk.workflow.decisions import shipped_rules
from editor_desk.workflow.moments import let_time_pass
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.work import Changes, Work

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


class Desk:
    """An open store with somebody at it."""

    def __init__(
        self,
        store: Store,
        person: Person,
        now: Callable[[], datetime] = utc_now,
        program: Program = Program.COMMAND_LINE,
    ) -> None:
        self.store = store
        self.person = person
        self.now = now
        self.hand = Hand(str(uuid4()), program, platform.node(), os.getpid())
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
    ) -> Desk:
        """Open or create the store and sit down as ``person`` (name or id), or as whoever was last here.

        ``watch`` sees the backup that comes before an older store is brought up to date; ``program`` is
        what others are told somebody writes with.
        Raises ``BrokenInput`` for a store that cannot be used, ``Refused`` for an unknown person.
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
            desk = cls(store, people.sit_down(store, person), now, program)
            with suppress(KnownProblem):
                purging.finish_purges(desk.work)
                desk.passed = let_time_pass(desk.work)
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
        """What every act of the workflow takes first."""
        return Work(self.store, self.person, self.now, self.hand)

    def sit_down(self, name: str) -> Person:
        """Let somebody else take the chair."""
        self.person = people.sit_down(self.store, name)
        return self.person

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
