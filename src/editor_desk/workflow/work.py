# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who is working, on which store, and what an act of theirs changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from editor_desk.checks.comparing import Compare, compare_here
from editor_desk.newsroom.holds import Hand
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.meetings import Meeting
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.withheld import masked
from editor_desk.newsroom.wording import Message
from editor_desk.store.store import Store
from editor_desk.store.unit import Unit


@dataclass(frozen=True, slots=True)
class Work:
    """A person at a desk: the store, who does it, the clock (aware, UTC), and with which running program.

    Without a ``hand`` nobody is told who writes where. ``compare`` is how the two editions are compared.
    """

    store: Store
    person: Person
    now: Callable[[], datetime]
    hand: Hand | None = None
    compare: Compare = compare_here

    def record(
        self,
        unit: Unit,
        code: str,
        story: str | None = None,
        language: Language | None = None,
        payload: Mapping[str, object] | None = None,
    ) -> None:
        """Write an act of this person into the desk's diary, which never learns a story's withheld names.

        Every gate of a person is passed on what they were when the act began. Where the store knows by now
        that they hold less, the whole act is refused: another program may have changed it a moment ago.
        """
        at = self.now()
        self.refuse_unless_still(unit, at)
        withheld = unit.withheld(story) if story else ()
        said = dict(payload or {})
        unit.append_event(
            at=at,
            person=self.person.id,
            code=code,
            story=story,
            language=language.value if language else None,
            payload={key: masked(value, withheld) for key, value in said.items()} if withheld else said,
        )

    def refuse_unless_still(self, unit: Unit, now: datetime) -> None:
        """Raise ``Refused`` where this person works here no more, or has lost a role they are acting with."""
        person = unit.person(self.person.id)
        if person is None or not person.is_active:
            raise Refused("people.inactive", person=self.person.name)
        lost = self.person.roles_at(now) - person.roles_at(now)
        if lost:
            roles = tuple(sorted(role.value for role in lost))
            raise Refused("people.lost_role", person=person.name, role=roles)


@dataclass(frozen=True, slots=True)
class Changes:
    """What an act touched, in order, and what the person should hear of it.

    ``meeting``: somebody else had changed the text that was saved.
    """

    stories: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()
    messages: tuple[Message, ...] = ()
    meeting: Meeting | None = None
    names: tuple[str, ...] = ()
    """Entries of the list of names and terms that were changed or accepted."""


def new_id() -> str:
    """A new identity for something that may travel between desks."""
    return str(uuid4())
