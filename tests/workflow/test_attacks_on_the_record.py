# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody with a SQLite program and no scruples: what ``verify`` and the newsroom's own rules notice, and what not.

The triggers that refuse these changes are dropped first: an attacker can do that too.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from editor_desk.newsroom.events import Event, next_event
from editor_desk.newsroom.stages import Stage
from editor_desk.store.columns import instant
from editor_desk.store.verify import VerifyReport
from editor_desk.workflow import checking
from tests.workflow.newsroom import EN, Newsroom


@pytest.fixture
def signed(newsroom: Newsroom) -> str:
    """A story signed off, with a diary behind it."""
    return newsroom.signed_off()


def attack(newsroom: Newsroom, *statements: str, params: tuple[object, ...] = ()) -> VerifyReport:
    """Do it behind the program's back, with everything that would refuse it gone; what is found then."""
    path: Path = newsroom.desk.store.path
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        triggers = [
            row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        ]
        for name in triggers:
            if name.startswith(("no_", "event", "only_")):
                connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement, params if "?" in statement else ())
    return newsroom.desk.store.verify()


def codes(report: VerifyReport) -> list[str]:
    return [problem.code for problem in report.problems]


def count_of(newsroom: Newsroom) -> int:
    with newsroom.desk.store.look() as unit:
        return len(unit.events())


def test_before_anything_happens_all_is_well(newsroom: Newsroom, signed: str):
    assert newsroom.desk.store.verify().is_sound


def test_an_entry_that_says_something_else_is_the_first_altered_one(newsroom: Newsroom, signed: str):
    report = attack(
        newsroom,
        'UPDATE event_payload SET payload = \'{"name": "Zoe"}\' WHERE event_row ='
        " (SELECT row FROM event WHERE sequence = 3)",
    )
    assert codes(report) == ["verify.event_altered"]
    assert report.first_altered is not None
    assert report.first_altered.sequence == 3


@pytest.mark.parametrize(
    "field", ["at = '2020-01-01T00:00:00.000000Z'", "person = 'nobody'", "code = 'x'", "story = NULL"]
)
def test_any_field_of_an_entry_is_bound(newsroom: Newsroom, signed: str, field: str):
    report = attack(newsroom, f"UPDATE event SET {field} WHERE sequence = 4")
    assert report.first_altered is not None
    assert report.first_altered.sequence == 4


def test_a_removed_entry_shows_at_the_one_behind_it(newsroom: Newsroom, signed: str):
    report = attack(
        newsroom,
        "DELETE FROM event_payload WHERE event_row = (SELECT row FROM event WHERE sequence = 5)",
        "DELETE FROM event WHERE sequence = 5",
    )
    assert report.first_altered is not None
    assert report.first_altered.sequence == 6


def test_two_entries_that_changed_places_show(newsroom: Newsroom, signed: str):
    report = attack(
        newsroom,
        "UPDATE event SET sequence = -1 WHERE sequence = 5",
        "UPDATE event SET sequence = 5 WHERE sequence = 6",
        "UPDATE event SET sequence = 6 WHERE sequence = -1",
    )
    assert report.first_altered is not None
    assert report.first_altered.sequence == 5


def test_an_entry_put_in_between_shows(newsroom: Newsroom, signed: str):
    report = attack(
        newsroom,
        "UPDATE event SET sequence = -sequence WHERE sequence >= 5",
        "INSERT INTO event (desk, sequence, at, person, code, payload_hash, previous, hash)"
        " SELECT desk, 5, at, person, 'approval.given', payload_hash, previous, hash FROM event WHERE sequence = 4",
        "UPDATE event SET sequence = 1 - sequence WHERE sequence < 0",
    )
    assert report.first_altered is not None
    assert report.first_altered.sequence == 5


def test_the_newest_entries_cut_off_are_not_seen_by_the_chain(newsroom: Newsroom, signed: str):
    """Said in the docs: the witness on this computer or a backup shows it, the chain cannot."""
    last = count_of(newsroom)
    report = attack(
        newsroom,
        "DELETE FROM event_payload WHERE event_row IN (SELECT row FROM event WHERE sequence > ?)",
        "DELETE FROM event WHERE sequence > ?",
        params=(last - 1,),
    )
    assert report.first_altered is None


def test_a_sign_off_cut_off_with_its_entry_is_missed_by_the_diary(newsroom: Newsroom, signed: str):
    """Whoever cuts off the entry of a sign-off and leaves the sign-off is found out by that."""
    with newsroom.desk.store.look() as unit:
        given = next(event.sequence for event in unit.events() if event.code == "approval.given")
    report = attack(
        newsroom,
        "DELETE FROM event_payload WHERE event_row IN (SELECT row FROM event WHERE sequence >= ?)",
        "DELETE FROM event WHERE sequence >= ?",
        params=(given,),
    )
    assert codes(report) == ["verify.approval_unrecorded"]


def test_a_whole_diary_written_anew_is_not_seen(newsroom: Newsroom, signed: str):
    """Said in the docs: no key is in it, so whoever recomputes every hash leaves no trace."""
    with newsroom.desk.store.look() as unit:
        old = unit.events()
    last: Event | None = None
    anew = []
    for event in old:
        payload = {**(event.payload or {}), "note": "it was always so"}
        last = next_event(
            last,
            desk=event.desk,
            at=event.at,
            person=event.person,
            code=event.code,
            story=event.story,
            language=event.language,
            payload=payload,
        )
        anew.append(last)
    report = attack(newsroom)
    assert report.is_sound
    with closing(sqlite3.connect(newsroom.desk.store.path, isolation_level=None)) as connection:
        for event in anew:
            connection.execute(
                "UPDATE event SET payload_hash = ?, previous = ?, hash = ? WHERE sequence = ?",
                (event.payload_hash, event.previous, event.hash, event.sequence),
            )
            connection.execute(
                "UPDATE event_payload SET payload = ? WHERE event_row = (SELECT row FROM event WHERE sequence = ?)",
                (json.dumps(event.payload), event.sequence),
            )
    assert newsroom.desk.store.verify().first_altered is None


def test_the_chains_of_two_desks_are_looked_at_side_by_side(newsroom: Newsroom, signed: str):
    """An entry of another desk that came with its stories; its own chain is whole, or it is named with the desk."""
    foreign = next_event(
        None, desk="houston-2", at=instant("2026-11-24T12:00:00.000000Z"), person="eva", code="saved"
    )
    columns = "desk, sequence, at, person, code, payload_hash, previous, hash"
    row = (
        foreign.desk,
        1,
        "2026-11-24T12:00:00.000000Z",
        "eva",
        "saved",
        foreign.payload_hash,
        foreign.previous,
        foreign.hash,
    )
    report = attack(newsroom, f"INSERT INTO event ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", params=row)
    assert report.is_sound
    report = attack(
        newsroom,
        "UPDATE event SET person = 'zoe' WHERE desk = 'houston-2'",
        "UPDATE event SET person = 'zoe' WHERE sequence = 7 AND desk <> 'houston-2'",
    )
    assert sorted(codes(report)) == ["verify.event_altered", "verify.foreign_event_altered"]
    assert report.first_altered is not None
    assert report.first_altered.desk == newsroom.desk.store.desk
    named = next(problem for problem in report.problems if problem.code == "verify.foreign_event_altered")
    assert (named.params["desk"], named.params["sequence"]) == ("houston-2", 1)


def test_a_sign_off_written_in_by_hand_is_named(newsroom: Newsroom, signed: str):
    """The desk takes it for one, because the content fits; ``verify`` says that the diary does not know it."""
    report = attack(newsroom, _copied_approval(newsroom), params=(str(uuid4()),))
    assert "verify.approval_unrecorded" in codes(report)


def _copied_approval(newsroom: Newsroom) -> str:
    with closing(sqlite3.connect(newsroom.desk.store.path)) as connection:
        names = [row[1] for row in connection.execute("PRAGMA table_info(approval)")]
    copied = ["?" if name == "id" else "NULL" if name == "row" else name for name in names]
    return f"INSERT INTO approval ({', '.join(names)}) SELECT {', '.join(copied)} FROM approval LIMIT 1"


def test_what_was_signed_cannot_be_exchanged_without_a_word(newsroom: Newsroom, signed: str):
    from editor_desk.store.packing import pack

    encoding, content = pack(json.dumps({"form": {"headline": "Something else"}, "body": "Something else"}))
    report = attack(
        newsroom, "UPDATE approval_content SET encoding = ?, content = ?", params=(encoding, content)
    )
    assert codes(report) == ["verify.approval_changed"]


def test_a_stage_written_in_by_hand_is_named_and_lets_nothing_leave(newsroom: Newsroom):
    story_id = newsroom.begin()
    report = attack(
        newsroom, "UPDATE edition SET stage = 'approved', position = 'approved' WHERE language = 'en'"
    )
    assert codes(report) == ["verify.sign_off"]
    story = newsroom.story(story_id)
    with newsroom.desk.store.look() as unit:
        results = checking.report(unit, newsroom.ben, story, (EN,))
    assert any(result.blocks for result in results), "the gates look at the sign-off, not at the stage"


def test_words_changed_under_a_sign_off_take_it_away(newsroom: Newsroom, signed: str):
    """Whoever changes the text itself changes no hash; the sign-off is of other words, and nothing leaves."""
    edition = newsroom.edition(signed)
    with newsroom.desk.store.unit() as unit:  # as raw as a store can be written to
        unit.put_edition(signed, replace(edition, body=edition.body.replace("24", "42")))
    assert newsroom.desk.store.verify().is_sound, "no chain binds the words of a draft"
    assert newsroom.edition(signed).stage is Stage.APPROVED, "the stage is a cache, till the next act"
    with newsroom.desk.store.look() as unit:
        results = checking.report(unit, newsroom.ben, unit.story(signed), (EN,))
    assert "g6.hash" in [result.rule for result in results if result.blocks]
