# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The diary shows the first entry that was altered, removed or slipped in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from editor_desk.newsroom.events import Event, first_altered, next_event

START = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def chain(length: int) -> list[Event]:
    events: list[Event] = []
    for number in range(length):
        events.append(
            next_event(
                events[-1] if events else None,
                desk="houston",
                at=START + timedelta(seconds=number),
                person="ana",
                code="step",
                story="s1",
                payload={"to_stage": "draft", "n": number, "words": "año"},
            )
        )
    return events


def test_an_untouched_chain_verifies():
    assert first_altered(chain(20)) is None
    assert first_altered([]) is None


@given(st.integers(0, 9), st.sampled_from(["person", "code", "story", "payload", "at", "hash", "sequence"]))
def test_the_first_altered_entry_is_named(place: int, field: str):
    events = chain(10)
    forged = {
        "person": "ben",
        "code": "other",
        "story": None,
        "payload": {"to_stage": "approved"},
        "at": START - timedelta(days=1),
        "hash": "0" * 64,
        "sequence": 99,
    }
    events[place] = replace(events[place], **{field: forged[field]})  # type: ignore[arg-type]
    found = first_altered(events)
    assert found is not None
    assert found == events[place]


def test_a_removed_entry_shows_at_the_one_behind_it():
    events = chain(10)
    del events[4]
    assert first_altered(events) == events[4]


def test_a_blanked_payload_still_verifies():
    events = chain(5)
    events[2] = replace(events[2], payload=None)
    assert first_altered(events) is None
