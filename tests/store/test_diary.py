# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The diary is added to and never changed, and shows where somebody changed it all the same."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from editor_desk.newsroom.events import FIRST, Event, first_altered, next_event
from editor_desk.store.columns import instant_text
from editor_desk.store.store import Store
from tests.store.desk import EN, MONDAY, add, approval, story, tamper


@pytest.fixture
def diary(store: Store) -> Store:
    with store.unit() as unit:
        for number in range(1, 6):
            unit.append_event(
                at=MONDAY,
                person="ana",
                code="verdict",
                story="a" if number % 2 else "b",
                language="es",
                payload={"note": f"Revisó la página {number}", "number": number},
            )
    return store


def test_entries_come_back_and_follow_each_other(diary: Store):
    with diary.look() as unit:
        entries = unit.events()
        assert [one.sequence for one in unit.events("b")] == [2, 4]
    assert entries[0].previous == FIRST
    assert entries[4].payload == {"note": "Revisó la página 5", "number": 5}
    assert entries[4].desk == diary.desk
    assert first_altered(entries) is None
    assert diary.verify().first_altered is None


_AGAIN = "(row, desk, sequence, at, person, code, payload_hash, previous, hash)"
_THE_THIRD = "desk, 3, at, 'eva', code, payload_hash, previous, hash FROM event WHERE sequence = 3"


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM event WHERE sequence = 5",
        "UPDATE event SET person = 'eva' WHERE sequence = 2",
        "UPDATE event_payload SET payload = '{}'",
        "DELETE FROM event_payload",
        f"INSERT INTO event {_AGAIN} SELECT 99, {_THE_THIRD}",
        f"INSERT OR REPLACE INTO event {_AGAIN} SELECT 3, {_THE_THIRD}",
    ],
)
def test_the_store_refuses_to_change_or_delete_an_entry(diary: Store, statement: str):
    with (
        closing(sqlite3.connect(diary.path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="diary"),
        connection,
    ):
        connection.execute(statement)
    assert diary.verify().problems == ()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("person", "eva"),
        ("code", "step"),
        ("at", "2026-03-02T09:00:00.000001Z"),
        ("story", "c"),
        ("language", "en"),
        ("payload_hash", "0" * 64),
        ("hash", "f" * 64),
    ],
)
def test_the_first_altered_entry_is_named(diary: Store, column: str, value: str):
    tamper(
        diary.path,
        "DROP TRIGGER no_update_on_event",
        f"UPDATE event SET {column} = '{value}' WHERE sequence = 3",
    )
    report = diary.verify()
    assert report.first_altered is not None
    assert report.first_altered.sequence == 3
    assert [one.code for one in report.problems] == ["verify.event_altered"]


def test_altered_words_of_an_entry_are_named(diary: Store):
    tamper(
        diary.path,
        "DROP TRIGGER no_update_on_event_payload",
        "UPDATE event_payload SET payload = replace(payload, 'Revis', 'revis') WHERE event_row = 4",
    )
    altered = diary.verify().first_altered
    assert altered is not None
    assert altered.sequence == 4


def test_a_payload_that_is_no_json_is_altered_not_a_crash(diary: Store):
    tamper(
        diary.path,
        "DROP TRIGGER no_update_on_event_payload",
        "UPDATE event_payload SET payload = '{oops' WHERE event_row = 2",
    )
    altered = diary.verify().first_altered
    assert altered is not None
    assert altered.sequence == 2


def test_a_removed_entry_shows_at_the_one_after_it(diary: Store):
    tamper(
        diary.path,
        "PRAGMA foreign_keys = OFF",
        "DROP TRIGGER no_delete_on_event",
        "DROP TRIGGER no_delete_on_event_payload",
        "DELETE FROM event_payload WHERE event_row = 3",
        "DELETE FROM event WHERE sequence = 3",
    )
    altered = diary.verify().first_altered
    assert altered is not None
    assert altered.sequence == 4


def test_a_blanked_payload_leaves_the_chain_whole(diary: Store):
    tamper(diary.path, "UPDATE event_payload SET payload = NULL WHERE event_row = 2")
    with diary.look() as unit:
        assert unit.events()[1].payload is None
    assert diary.verify().problems == ()


def test_the_chain_of_another_desk_lies_beside_ours(diary: Store):
    last = None
    for number in range(9):
        last = next_event(last, desk="another", at=MONDAY, person="p", code=f"act-{number}")
        _add_as_it_came(diary, last)
    with diary.unit() as unit:
        unit.append_event(at=MONDAY, person="ana", code="ours")
    assert diary.verify().problems == ()
    with diary.look() as unit:
        ours = [event for event in unit.events() if event.desk == diary.desk]
    assert first_altered(ours) is None
    assert len(ours) == 6


def test_an_altered_entry_of_another_desk_is_named_with_it(diary: Store):
    _add_as_it_came(
        diary, replace(next_event(None, desk="another", at=MONDAY, person="p", code="c"), code="d")
    )
    altered = diary.verify().first_altered
    assert altered is not None
    assert altered.desk == "another"


def _add_as_it_came(store: Store, event: Event) -> None:
    """An entry of another desk, as a package will bring it."""
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute(
            "INSERT INTO event (desk, sequence, at, person, code, payload_hash, previous, hash)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                event.desk,
                event.sequence,
                instant_text(event.at),
                event.person,
                event.code,
                event.payload_hash,
                event.previous,
                event.hash,
            ),
        )


def test_sign_offs_and_stories_are_never_deleted(store: Store):
    owner = story()
    add(store, owner)
    with store.unit() as unit:
        unit.add_approval(owner.id, approval(), "{}")
        unit.add_revision(owner.id, EN, name="x", kind="kept", content="x", by="ana", at=MONDAY)
    for statement in (
        "DELETE FROM approval",
        "DELETE FROM approval_content",
        "UPDATE approval SET content_hash = 'c1:other'",
        "UPDATE approval SET by = 'eva'",
        "UPDATE approval_content SET content = x''",
        "DELETE FROM revision_content",
        "DELETE FROM revision",
        "DELETE FROM story",
    ):
        with (
            closing(sqlite3.connect(store.path)) as connection,
            pytest.raises(sqlite3.IntegrityError),
            connection,
        ):
            connection.execute(statement)


def test_a_broken_rule_of_the_tables_is_a_bug_not_a_sentence(store: Store):
    owner = story()
    add(store, owner)
    with pytest.raises(IntegrityError), store.unit() as unit:
        unit.add_story(owner)
