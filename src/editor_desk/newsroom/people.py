# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who works at the desk, and in which roles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
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


LONGEST_DEPUTY = timedelta(days=92)
"""So long may somebody be named deputy at a time; who is needed longer is named again, or gets the role."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the newsroom; nobody is ever deleted, whoever left is inactive and holds no role.

    A deputy approver holds that role from ``deputy_from`` to ``deputy_to`` (UTC, end exclusive), named by
    ``deputy_by``; it expires by itself.
    """

    id: str
    name: str
    roles: frozenset[Role] = frozenset()
    deputy_from: datetime | None = None
    deputy_to: datetime | None = None
    is_active: bool = True
    deputy_by: str | None = None

    def roles_at(self, now: datetime) -> frozenset[Role]:
        """The roles held at an instant, a deputy's time counted in; somebody inactive holds none."""
        if not self.is_active:
            return frozenset()
        return self.roles | {Role.APPROVER} if self._is_in_time(now) else self.roles

    def may_act_as(self, roles: frozenset[Role], now: datetime) -> bool:
        """Whether any of these roles is held now."""
        return bool(self.roles_at(now) & roles)

    def is_deputy_at(self, now: datetime) -> bool:
        """Whether they approve only because they are deputy at that instant."""
        return self.is_active and Role.APPROVER not in self.roles and self._is_in_time(now)

    def will_be_deputy(self, now: datetime) -> bool:
        """Whether their time as deputy is still to come, or not over."""
        is_over = self.deputy_to is None or self.deputy_to <= now
        return self.is_active and Role.APPROVER not in self.roles and not is_over

    def _is_in_time(self, now: datetime) -> bool:
        return bool(self.deputy_from and self.deputy_to and self.deputy_from <= now < self.deputy_to)
