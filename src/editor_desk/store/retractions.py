# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Requests to retract or correct in the store; none is ever deleted."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session

from editor_desk.newsroom.retractions import Answer, Capacity, Channel, Decision, Retraction, Ruling
from editor_desk.store.columns import instant, instant_or_none, instant_text, instant_text_or_none
from editor_desk.store.shapes import Columns
from editor_desk.store.writing import plain, put_rows, rows, story_key


class Retractions:
    """What people asked the newsroom to take back."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[Retraction, ...]:
        """The requests about a story, in order of entry."""
        asked = "SELECT * FROM retraction WHERE story_row = ? ORDER BY row"
        return tuple(map(_retraction_from, rows(plain(self._session), asked, story_row)))

    def put(self, story_id: str, *retractions: Retraction) -> None:
        """Requests about a story, new or changed."""
        connection = plain(self._session)
        story_row = story_key(self._session, story_id)
        columns = [{"story_row": story_row, **_columns(one)} for one in retractions]
        put_rows(connection, "retraction", ("id",), columns)

    def every(self, *, only_open: bool) -> tuple[tuple[str, Retraction], ...]:
        """Requests with the story each is about: those that are open, by deadline, else all, the newest first."""
        which = (
            "WHERE answered_at IS NULL ORDER BY deadline IS NULL, deadline, received_at"
            if only_open
            else "ORDER BY received_at DESC, retraction.row DESC"
        )
        found = rows(
            plain(self._session),
            "SELECT retraction.*, story.id AS story_id FROM retraction"  # noqa: S608 - words of our own
            f" JOIN story ON story.row = retraction.story_row {which}",
        )
        return tuple((row.story_id, _retraction_from(row)) for row in found)


def _columns(asked: Retraction) -> Columns:
    ruling, answer = asked.ruling, asked.answer
    return {
        "id": asked.id,
        "asked_by": asked.asked_by,
        "capacity": asked.capacity.value,
        "wants": asked.wants,
        "came_by": asked.came_by.value,
        "contact": asked.contact,
        "received_at": instant_text(asked.received_at),
        "recorded_by": asked.recorded_by,
        "recorded_at": instant_text(asked.recorded_at),
        "deadline": instant_text_or_none(asked.deadline),
        "assignee": asked.assignee,
        "decision": ruling.decision.value if ruling else None,
        "decided_by": ruling.by if ruling else None,
        "decided_at": instant_text(ruling.at) if ruling else None,
        "decision_reason": ruling.reason if ruling else None,
        "answer_way": answer.way.value if answer else None,
        "answered_at": instant_text(answer.at) if answer else None,
        "answered_by": answer.by if answer else None,
        "answer_words": answer.words if answer else None,
    }


def _retraction_from(row: Any) -> Retraction:
    ruling = answer = None
    if row.decision is not None:
        decided_at = instant(row.decided_at)
        ruling = Ruling(Decision(row.decision), row.decided_by or "", decided_at, row.decision_reason or "")
    if row.answered_at is not None:
        sent_at = instant(row.answered_at)
        answer = Answer(Channel(row.answer_way), sent_at, row.answered_by or "", row.answer_words or "")
    return Retraction(
        id=row.id,
        asked_by=row.asked_by,
        capacity=Capacity(row.capacity),
        wants=row.wants,
        came_by=Channel(row.came_by),
        received_at=instant(row.received_at),
        recorded_by=row.recorded_by,
        recorded_at=instant(row.recorded_at),
        contact=row.contact,
        deadline=instant_or_none(row.deadline),
        assignee=row.assignee,
        ruling=ruling,
        answer=answer,
    )
