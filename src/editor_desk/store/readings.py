# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who has read which content of which edition before signing; no part of a story, and in no file of the mirror."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from editor_desk.newsroom.languages import Language
from editor_desk.store.columns import instant, instant_text
from editor_desk.store.packing import pack, unpack
from editor_desk.store.writing import plain, story_key


@dataclass(frozen=True, slots=True)
class Reading:
    """What somebody read last of an edition: the content as JSON, its hash, when."""

    content_hash: str
    content: str
    at: datetime


class Readings:
    """What was read before a sign-off, so that it need not be read twice."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(
        self, story_id: str, language: Language, person: str, content_hash: str, content: str, at: datetime
    ) -> None:
        """Somebody has read this. Of what they read before only the hash is kept."""
        connection, story_row = plain(self._session), story_key(self._session, story_id)
        mine = (story_row, language.value, person)
        connection.execute(
            "UPDATE reading SET content = NULL WHERE story_row = ? AND language = ? AND person = ?", mine
        )
        connection.execute(
            "INSERT INTO reading (story_row, language, person, content_hash, at, encoding, content)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (story_row, language, person, content_hash)"
            " DO UPDATE SET at = excluded.at, encoding = excluded.encoding, content = excluded.content",
            (*mine, content_hash, instant_text(at), *pack(content)),
        )

    def has(self, story_id: str, language: Language, person: str, content_hash: str) -> bool:
        """Whether this person has read exactly this content."""
        found = plain(self._session).execute(
            "SELECT 1 FROM reading JOIN story ON story.row = story_row"
            " WHERE story.id = ? AND language = ? AND person = ? AND content_hash = ?",
            (story_id, language.value, person, content_hash),
        )
        return found.fetchone() is not None

    def newest(self, story_id: str, language: Language, person: str) -> Reading | None:
        """What this person read last of an edition; None before the first time."""
        found = (
            plain(self._session)
            .execute(
                "SELECT content_hash, encoding, content, at FROM reading JOIN story ON story.row = story_row"
                " WHERE story.id = ? AND language = ? AND person = ? AND content IS NOT NULL"
                " ORDER BY at DESC, reading.row DESC LIMIT 1",
                (story_id, language.value, person),
            )
            .fetchone()
        )
        if found is None:
            return None
        return Reading(found[0], unpack(found[1], found[2]), instant(found[3]))
