# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody should hear of without asking: what is due, came back, changed, or waits for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message, Param

SOON = timedelta(minutes=30)
"""How long before its time somebody hears that a thing is due."""


class Waking(StrEnum):
    """Why somebody is told; each can be switched off by whoever does not want it."""

    DELIVER = "deliver"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    RETURNED = "returned"
    CHANGED = "changed"
    CONFIRM = "confirm"
    FOLLOW = "follow"
    ANSWER = "answer"
    ASSIGNED = "assigned"


WORDINGS = {
    "waking.deliver": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}” ({language}) was to go out at {time}: deliver it now, or give it a new time."
    ),
    "waking.overdue": QT_TRANSLATE_NOOP("Newsroom", "“{slug}” ({language}) was due at {time}."),
    "waking.due_soon": QT_TRANSLATE_NOOP("Newsroom", "“{slug}” ({language}) is due at {time}."),
    "waking.returned": QT_TRANSLATE_NOOP("Newsroom", "“{slug}” ({language}) came back to you."),
    "waking.changed": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}” ({language}) changed after its sign-off, which no longer holds."
    ),
    "waking.confirm": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}” ({language}): confirm until {time} what you approved by phone."
    ),
    "waking.follow": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}” ({language}) is to follow a change of the other edition by {time}."
    ),
    "waking.answer": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}”: a request to retract is to be answered by {time}."
    ),
    "waking.assigned": QT_TRANSLATE_NOOP("Newsroom", "“{slug}” is yours now."),
}


@dataclass(frozen=True, slots=True)
class Wake:
    """One thing somebody should hear of. Nothing of a story is in it but its slug and a headline.

    ``at`` is the time it is about; another time is another thing.
    """

    kind: Waking
    story_id: str
    slug: str
    headline: str = ""
    language: Language | None = None
    at: datetime | None = None

    @property
    def key(self) -> str:
        """What it is known by once it was told."""
        time = self.at.isoformat() if self.at else ""
        return f"{self.kind.value} {self.story_id} {self.language or ''} {time}"

    @property
    def message(self) -> Message:
        """It as a sentence."""
        params: dict[str, Param] = {"slug": self.slug}
        if self.language is not None:
            params["language"] = self.language.value
        if self.at is not None:
            params["time"] = self.at.isoformat(timespec="minutes")
        return Message(f"waking.{self.kind.value}", params)
