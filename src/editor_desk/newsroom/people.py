# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who works at the desk, and in which roles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What a person may do; one person usually holds several."""

    REPORTER = "reporter"
    COPY_EDITOR = "copy_editor"
    TRANSLATOR = "translator"
    FACT_CHECKER = "fact_checker"
    APPROVER = "approver"
    WEB_PRODUCER = "web_producer"
    ADMINISTRATOR = "administrator"


ALL_ROLES = frozenset(Role)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the newsroom.

    A deputy approver holds that role from ``deputy_from`` to ``deputy_to`` (UTC, end exclusive);
    it expires by itself.
    """

    id: str
    name: str
    roles: frozenset[Role] = frozenset()
    deputy_from: datetime | None = None
    deputy_to: datetime | None = None
    is_active: bool = True

    def roles_at(self, now: datetime) -> frozenset[Role]:
        """The roles held at an instant, a deputy's time counted in."""
        if self.deputy_from and self.deputy_to and self.deputy_from <= now < self.deputy_to:
            return self.roles | {Role.APPROVER}
        return self.roles

    def may_act_as(self, roles: frozenset[Role], now: datetime) -> bool:
        """Whether any of these roles is held now."""
        return bool(self.roles_at(now) & roles)
