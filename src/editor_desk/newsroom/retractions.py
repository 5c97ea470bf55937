# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Requests to retract or correct something that was published: who asks, for what, until when, and the answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Capacity(StrEnum):
    """As what somebody asks."""

    READER = "reader"
    PERSON_NAMED = "person_named"
    LAWYER = "lawyer"
    COURT = "court"


class Channel(StrEnum):
    """How a request came, or its answer went; ``none`` is only for an answer that nobody waits for."""

    EMAIL = "email"
    LETTER = "letter"
    PHONE = "phone"
    IN_PERSON = "in_person"
    ONLINE = "online"
    NONE = "none"


class Decision(StrEnum):
    """What the desk decided about a request."""

    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    NOTHING_TO_DO = "nothing_to_do"


@dataclass(frozen=True, slots=True)
class Answer:
    """That a request was answered: how, when, by whom, in which words."""

    way: Channel
    at: datetime
    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What was decided about a request, why, by whom and when."""

    decision: Decision
    by: str
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Retraction:
    """A request about a published story; it is open until it is answered, and never deleted.

    ``contact`` (an address, a number) is protected: it stands in the store and its backups and nowhere else.
    ``assignee`` and ``recorded_by`` are people's ids.
    """

    id: str
    asked_by: str
    capacity: Capacity
    wants: str
    came_by: Channel
    received_at: datetime
    recorded_by: str
    recorded_at: datetime
    contact: str = ""
    deadline: datetime | None = None
    assignee: str | None = None
    ruling: Ruling | None = None
    answer: Answer | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still waits for an answer."""
        return self.answer is None

    def is_overdue(self, now: datetime) -> bool:
        """Whether it should have been answered by now."""
        return self.is_open and self.deadline is not None and self.deadline <= now
