# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How instants and word lists lie in a column, so that text order is their order."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime


def instant_text(instant: datetime) -> str:
    """An aware instant as UTC text of fixed width; raises ValueError for a time without a zone."""
    if instant.tzinfo is None:
        raise ValueError("an instant without a time zone cannot be stored")
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def instant(text: str) -> datetime:
    """The instant a column holds, aware, UTC."""
    return datetime.fromisoformat(text[:-1]).replace(tzinfo=UTC)


def instant_text_or_none(value: datetime | None) -> str | None:
    """The same for an instant that may not be known."""
    return None if value is None else instant_text(value)


def instant_or_none(text: str | None) -> datetime | None:
    """The same for a column that may be empty."""
    return None if text is None else instant(text)


def words_text(words: Iterable[str]) -> str:
    """A list of words or codes as JSON, in its order."""
    return json.dumps([str(word) for word in words], ensure_ascii=False)


def words(text: str) -> tuple[str, ...]:
    """The words a column holds."""
    return tuple(json.loads(text))
