# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk's diary: every act of a person, in one chain that shows when it was altered.

Each desk keeps its own chain. An entry holds the hash of its payload, not the payload, so that two
people can blank one payload and the chain still verifies. The chain proves that no entry was
changed, removed or put in between by somebody who did not recompute every later one; it proves
nothing about somebody who rewrites the whole store.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

FIRST = "0" * 64


@dataclass(frozen=True, slots=True)
class Event:
    """One entry. ``payload`` is None when it was blanked; ``hash`` binds all fields and the entry before."""

    desk: str
    sequence: int
    at: datetime
    person: str
    code: str
    story: str | None
    language: str | None
    payload: Mapping[str, object] | None
    payload_hash: str
    previous: str
    hash: str


def payload_hash(payload: Mapping[str, object]) -> str:
    """SHA-256 of a payload as JSON with sorted keys, hex."""
    text = json.dumps(payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def entry_hash(
    desk: str,
    sequence: int,
    at: datetime,
    person: str,
    code: str,
    story: str | None,
    language: str | None,
    payload_sha: str,
    previous: str,
) -> str:
    """SHA-256 over an entry's fields and the hash of the one before, hex."""
    stamp = at.astimezone(UTC).isoformat(timespec="microseconds")
    fields = [desk, sequence, stamp, person, code, story, language, payload_sha, previous]
    text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def next_event(
    last: Event | None,
    *,
    desk: str,
    at: datetime,
    person: str,
    code: str,
    story: str | None = None,
    language: str | None = None,
    payload: Mapping[str, object] | None = None,
) -> Event:
    """The entry that follows ``last`` in a desk's chain."""
    content = dict(payload or {})
    sequence = last.sequence + 1 if last else 1
    previous = last.hash if last else FIRST
    sha = payload_hash(content)
    own = entry_hash(desk, sequence, at, person, code, story, language, sha, previous)
    return Event(desk, sequence, at, person, code, story, language, content, sha, previous, own)


def first_altered(chain: Iterable[Event]) -> Event | None:
    """The first entry of one desk's chain, in order, that does not follow from the one before."""
    previous, sequence = FIRST, 0
    for event in chain:
        expected = entry_hash(
            event.desk,
            event.sequence,
            event.at,
            event.person,
            event.code,
            event.story,
            event.language,
            event.payload_hash,
            previous,
        )
        whole = event.payload is None or payload_hash(event.payload) == event.payload_hash
        if (
            event.sequence != sequence + 1
            or event.previous != previous
            or event.hash != expected
            or not whole
        ):
            return event
        previous, sequence = event.hash, event.sequence
    return None
