# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who works at this desk, as the dialogs about people show it, and the words for what somebody is there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times, words
from editor_desk.newsroom.people import ALL_ROLES, Person, Role
from editor_desk.newsroom.zones import DESK_TIME_ZONE

DESK_ZONE = ZoneInfo(DESK_TIME_ZONE)


@dataclass(frozen=True, slots=True)
class Here:
    """Everybody at a desk, who sits or would sit there, who has a passphrase, and what time it is."""

    people: tuple[Person, ...]
    current: Person
    now: datetime
    with_passphrase: frozenset[str] = field(default_factory=frozenset)

    @property
    def active(self) -> tuple[Person, ...]:
        """Those who work here now."""
        return tuple(person for person in self.people if person.is_active)

    @property
    def names(self) -> Mapping[str, str]:
        """Everybody's name by their id."""
        return {person.id: person.name for person in self.people}

    @property
    def open_administrators(self) -> tuple[Person, ...]:
        """Administrators without a passphrase: through them anybody gives anybody another one."""
        return tuple(
            person
            for person in self.active
            if Role.ADMINISTRATOR in person.roles and person.id not in self.with_passphrase
        )

    def person(self, person_id: str) -> Person | None:
        """Somebody by their id."""
        return next((person for person in self.people if person.id == person_id), None)


def roles_in_words(person: Person, now: datetime) -> str:
    """What somebody may do now, in one line: roles of their own, and until when they are deputy."""
    if not person.is_active:
        return QCoreApplication.translate("WhoIsHere", "works here no more")
    if person.roles == ALL_ROLES:
        return QCoreApplication.translate("WhoIsHere", "every role")
    own = words.joined(words.word("role", role.value) for role in Role if role in person.roles)
    return " · ".join(part for part in (own, deputy_words(person, now)) if part)


def deputy_words(person: Person, now: datetime) -> str:
    """Until when somebody is deputy, or from when; empty for whoever is none. On the desk's clock."""
    if not person.will_be_deputy(now) or person.deputy_to is None or person.deputy_from is None:
        return ""
    if person.is_deputy_at(now):
        said = QCoreApplication.translate("WhoIsHere", "deputy until {when}")
        return said.format(when=moment(person.deputy_to, now))
    said = QCoreApplication.translate("WhoIsHere", "deputy from {start} to {end}")
    return said.format(start=moment(person.deputy_from, now), end=moment(person.deputy_to, now))


def moment(when: datetime, now: datetime) -> str:
    """A day and a time of day on the desk's clock: Friday, 6 p.m."""
    day = times.day_named(when, now, DESK_ZONE)
    return f"{day}, {times.clock_words(when.astimezone(DESK_ZONE))}"


def open_person_words(name: str) -> str:
    """What it means that somebody has no passphrase."""
    said = QCoreApplication.translate(
        "WhoIsHere", "{name} has no passphrase: anyone at this computer can sign as {name}."
    )
    return said.format(name=name)


def open_desk_words() -> str:
    """What a desk says where nobody has a passphrase."""
    return QCoreApplication.translate(
        "WhoIsHere", "Nobody here has a passphrase: anyone at this computer can read and sign as anybody."
    )
