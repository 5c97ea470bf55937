# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Right of reply: whoever is accused was asked, had time to answer, and the story says what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.languages import Language


class ReplyOutcome(StrEnum):
    """What came of asking."""

    WAITING = "waiting"
    ANSWERED = "answered"
    DECLINED = "declined"
    NONE = "none"
    NOBODY = "nobody"
    """It says what the law is, or what a court held: nobody is accused by it. ``answer`` then says why."""


@dataclass(frozen=True, slots=True)
class RightOfReply:
    """Whom we asked about an allegation, when, how, until when, and the answer.

    ``words`` are those of each edition that give it; they count while they stand in its text.
    """

    asked: str
    at: datetime
    how: str
    until: datetime
    outcome: ReplyOutcome = ReplyOutcome.WAITING
    answer: str = ""
    words: Mapping[Language, str] = field(default_factory=dict)
    by: str = ""
    noted_at: datetime | None = None
