# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The chains of the diary as they lie in a store, each desk's by itself, against what their hashes say."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby

from editor_desk.newsroom.events import Event, first_altered
from editor_desk.store.columns import instant

_BETWEEN_LOOKS = 1000


def altered_of_each_desk(
    connection: sqlite3.Connection, look: Callable[[], None] = lambda: None
) -> tuple[Event, ...]:
    """Of each desk whose chain does not hold the first entry that does not follow from the one before.

    ``look`` is called every thousand entries and may raise.
    """
    found = connection.execute(
        "SELECT desk, sequence, at, person, code, story, language, payload, payload_hash, previous, hash"
        " FROM event LEFT JOIN event_payload ON event_payload.event_row = event.row ORDER BY desk, sequence"
    )
    entries = _looked_at((_entry(*row) for row in found), look)
    chains = groupby(entries, key=lambda event: event.desk)
    altered = (first_altered(chain) for _desk, chain in chains)
    return tuple(event for event in altered if event is not None)


def _looked_at(entries: Iterator[Event], look: Callable[[], None]) -> Iterator[Event]:
    for number, entry in enumerate(entries):
        if number % _BETWEEN_LOOKS == 0:
            look()
        yield entry


def _entry(
    desk: str,
    sequence: int,
    at: str,
    person: str,
    code: str,
    story: str | None,
    language: str | None,
    payload: str | None,
    *hashes: str,
) -> Event:
    said = None if payload is None else _said(payload)
    return Event(desk, sequence, instant(at), person, code, story, language, said, *hashes)


def _said(payload: str) -> Mapping[str, object]:
    try:
        found = json.loads(payload)
    except ValueError:
        found = None
    # What is no payload at all has no hash either; it shows as altered.
    return found if isinstance(found, dict) else {"unreadable": payload}
