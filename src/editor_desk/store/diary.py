# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk's diary in the store: entries are added, chained to the last one, and never changed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from editor_desk.newsroom.events import Event, next_event
from editor_desk.store.columns import instant, instant_text
from editor_desk.store.tables import EventPayloadRow, EventRow
from editor_desk.store.writing import key, plain


class Diary:
    """Every act of a person at this desk. Two programs may write: each entry follows the last on disk."""

    def __init__(self, session: Session, desk: str) -> None:
        self._session = session
        self._desk = desk

    def append(
        self,
        *,
        at: datetime,
        person: str,
        code: str,
        story: str | None = None,
        language: str | None = None,
        payload: Mapping[str, object] | None = None,
    ) -> Event:
        """Add an entry; its payload is JSON."""
        last = self._session.exec(
            select(EventRow)
            .where(col(EventRow.desk) == self._desk)
            .order_by(col(EventRow.sequence).desc())
            .limit(1)
        ).first()
        event = next_event(
            event_from(last, None) if last else None,
            desk=self._desk,
            at=at,
            person=person,
            code=code,
            story=story,
            language=language,
            payload=payload,
        )
        row = EventRow(
            desk=event.desk,
            sequence=event.sequence,
            at=instant_text(event.at),
            person=event.person,
            code=event.code,
            story=event.story,
            language=event.language,
            payload_hash=event.payload_hash,
            previous=event.previous,
            hash=event.hash,
        )
        self._session.add(row)
        self._session.flush()
        text = json.dumps(event.payload, ensure_ascii=False, sort_keys=True)
        self._session.add(EventPayloadRow(event_row=key(row.row), payload=text))
        self._session.flush()
        return event

    def payloads(self, story: str, code: str) -> tuple[Mapping[str, object], ...]:
        """What entries of one code say of a story, oldest first; blanked ones left out."""
        found = plain(self._session).execute(
            "SELECT payload FROM event JOIN event_payload ON event_row = event.row"
            " WHERE story = ? AND code = ? AND payload IS NOT NULL ORDER BY event.row",
            (story, code),
        )
        return tuple(json.loads(payload) for (payload,) in found)

    def last_moment(self) -> datetime | None:
        """When the newest entry of this desk was made."""
        asked = "SELECT at FROM event WHERE desk = ? ORDER BY sequence DESC LIMIT 1"
        found = plain(self._session).execute(asked, (self._desk,)).fetchone()
        return None if found is None else instant(found[0])

    def blank(self, words: Sequence[str]) -> int:
        """Blank the payloads that hold one of these words, as the text or within it; returns how many."""
        spelled = [json.dumps(word, ensure_ascii=False)[1:-1] for word in words if word]
        held = [
            payload
            for payload in self._session.exec(select(EventPayloadRow))
            if payload.payload is not None and any(word in payload.payload for word in spelled)
        ]
        for payload in held:
            payload.payload = None
        self._session.flush()
        return len(held)

    def entries(self, story: str | None = None) -> tuple[Event, ...]:
        """The entries of this and other desks, each desk's in order; of one story where it is named."""
        asked = (
            select(EventRow, EventPayloadRow)
            .join(EventPayloadRow, col(EventPayloadRow.event_row) == col(EventRow.row), isouter=True)
            .order_by(col(EventRow.row))
        )
        if story is not None:
            asked = asked.where(col(EventRow.story) == story)
        return tuple(event_from(row, payload) for row, payload in self._session.exec(asked))

    def after(self, row: int, code: str) -> tuple[int, tuple[Event, ...]]:
        """The entries with this code written after one in this file, and the newest entry's number here."""
        asked = (
            select(EventRow, EventPayloadRow)
            .join(EventPayloadRow, col(EventPayloadRow.event_row) == col(EventRow.row), isouter=True)
            .where(col(EventRow.row) > row, col(EventRow.code) == code)
            .order_by(col(EventRow.row))
        )
        newest = self._session.exec(select(EventRow.row).order_by(col(EventRow.row).desc()).limit(1)).first()
        return newest or 0, tuple(event_from(*each) for each in self._session.exec(asked))


def event_from(row: EventRow, payload: EventPayloadRow | None) -> Event:
    """An entry of its columns; without a payload, or with a blanked one, that is None."""
    text = payload.payload if payload else None
    return Event(
        desk=row.desk,
        sequence=row.sequence,
        at=instant(row.at),
        person=row.person,
        code=row.code,
        story=row.story,
        language=row.language,
        payload=None if text is None else json.loads(text),
        payload_hash=row.payload_hash,
        previous=row.previous,
        hash=row.hash,
    )
