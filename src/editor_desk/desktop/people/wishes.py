# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What an administrator, or somebody about themselves, asks of the people dialog."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from editor_desk.desktop.people.passphrase_dialog import Change
from editor_desk.newsroom.people import Role


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Somebody joins."""

    name: str
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class ChangePerson:
    """Another name, other roles; or somebody leaves or comes back."""

    person_id: str
    name: str
    roles: frozenset[Role]
    is_active: bool


@dataclass(frozen=True, slots=True)
class NameDeputy:
    """Somebody approves from one instant to another."""

    person_id: str
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class EndDeputy:
    """A deputy's time ends now."""

    person_id: str


@dataclass(frozen=True, slots=True)
class ChangePassphrase:
    """A passphrase is set, changed, removed, or given by an administrator; the phrases are asked next."""

    person_id: str
    change: Change


Wish = AddPerson | ChangePerson | NameDeputy | EndDeputy | ChangePassphrase
