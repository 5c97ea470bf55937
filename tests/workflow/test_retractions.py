# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Requests to retract or correct: recorded by anybody, decided by whoever may withdraw, answered, never deleted."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from editor_desk.cli.shown import retraction_row, story_row
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.retractions import Capacity, Channel, Decision, Retraction
from editor_desk.store.list_query import View
from editor_desk.store.mirror.folders import mirror_folder
from editor_desk.store.mirror.writing import write_due
from editor_desk.store.reading import ListQuery, read_lines
from editor_desk.workflow.retractions import (
    RetractionDraft,
    add_retraction,
    answer_retraction,
    change_retraction,
    decide_retraction,
    draft_of,
    history_of,
    reopen_retraction,
)
from tests.bytes_on_disk import files_holding
from tests.workflow.newsroom import Newsroom

CONTACT = "713-555-0199"
ASKED = RetractionDraft(
    "Licenciada Peña",
    "Take her client's name out of the second paragraph",
    Capacity.LAWYER,
    Channel.LETTER,
    contact=CONTACT,
    assignee="Ben Ortiz",
)


def ask(newsroom: Newsroom, **said: object) -> tuple[str, Retraction]:
    story = newsroom.begin()
    add_retraction(newsroom.ana, story, replace(ASKED, **said))  # type: ignore[arg-type]
    return story, newsroom.story(story).retractions[0]


def test_anybody_records_who_asks_for_what_and_until_when(newsroom: Newsroom):
    deadline = newsroom.desk.now() + timedelta(days=2)
    _, asked = ask(newsroom, deadline=deadline)
    assert (asked.asked_by, asked.capacity, asked.came_by) == (
        "Licenciada Peña",
        Capacity.LAWYER,
        Channel.LETTER,
    )
    assert (asked.deadline, asked.assignee, asked.contact) == (deadline, newsroom.ben.person.id, CONTACT)
    assert asked.is_open
    assert not asked.is_overdue(newsroom.desk.now())
    assert asked.is_overdue(deadline)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"asked_by": " "}, "retraction.no_name"),
        ({"wants": ""}, "retraction.no_wish"),
        ({"came_by": Channel.NONE}, "retraction.no_way"),
        ({"assignee": "Nobody Here"}, "people.unknown"),
    ],
)
def test_nothing_is_recorded_without_who_and_what_and_how(newsroom: Newsroom, said, code):
    story = newsroom.begin()
    with pytest.raises(WrongUsage, match=code):
        add_retraction(newsroom.ana, story, replace(ASKED, **said))
    assert newsroom.story(story).retractions == ()


def test_nothing_came_in_the_future_or_was_due_before_it_came(newsroom: Newsroom):
    story, now = newsroom.begin(), newsroom.desk.now()
    with pytest.raises(WrongUsage, match=r"retraction\.future"):
        add_retraction(newsroom.ana, story, replace(ASKED, received_at=now + timedelta(hours=1)))
    with pytest.raises(WrongUsage, match=r"retraction\.deadline"):
        add_retraction(newsroom.ana, story, replace(ASKED, deadline=now - timedelta(hours=1)))


def test_who_may_not_withdraw_may_not_decide(newsroom: Newsroom):
    story, asked = ask(newsroom)
    with pytest.raises(Refused, match=r"retraction\.role"):
        decide_retraction(newsroom.ana, story, asked.id, Decision.CORRECTED)


def test_a_refusal_says_why(newsroom: Newsroom):
    story, asked = ask(newsroom)
    with pytest.raises(Refused, match=r"retraction\.reason"):
        decide_retraction(newsroom.ben, story, asked.id, Decision.REFUSED)
    decide_retraction(newsroom.ben, story, asked.id, Decision.REFUSED, "The record of the court says so")
    ruling = newsroom.story(story).retractions[0].ruling
    assert ruling is not None
    assert (ruling.decision, ruling.by) == (Decision.REFUSED, newsroom.ben.person.id)


def test_nothing_is_answered_before_it_is_decided(newsroom: Newsroom):
    story, asked = ask(newsroom)
    with pytest.raises(Refused, match=r"retraction\.undecided"):
        answer_retraction(newsroom.ana, story, asked.id, Channel.EMAIL)
    decide_retraction(newsroom.ben, story, asked.id, Decision.CORRECTED)
    answer_retraction(newsroom.ana, story, asked.id, Channel.EMAIL, words="We corrected it at 9:40 p.m.")
    closed = newsroom.story(story).retractions[0]
    assert not closed.is_open
    assert closed.answer is not None
    assert (closed.answer.way, closed.answer.by) == (Channel.EMAIL, newsroom.ana.person.id)
    with pytest.raises(Refused, match=r"retraction\.closed"):
        change_retraction(newsroom.ana, story, asked.id, replace(ASKED, wants="More"))


def test_an_answered_request_is_opened_again_and_the_diary_keeps_all_of_it(newsroom: Newsroom):
    story, asked = ask(newsroom)
    change_retraction(newsroom.ana, story, asked.id, replace(ASKED, wants="Take the name out everywhere"))
    decide_retraction(newsroom.ben, story, asked.id, Decision.NOTHING_TO_DO, "It is not in it")
    answer_retraction(newsroom.ben, story, asked.id, Channel.PHONE)
    reopen_retraction(newsroom.ana, story, asked.id, "They wrote again")
    again = newsroom.story(story).retractions[0]
    assert (again.is_open, again.ruling) == (True, None)
    with newsroom.desk.store.look() as unit:
        told = [event for event in unit.events(story) if event.code.startswith("retraction.")]
    assert [event.code.partition(".")[2] for event in told] == [
        "added",
        "changed",
        "decided",
        "answered",
        "reopened",
    ]
    changed = told[1].payload
    assert changed is not None
    assert changed["was"] == {"wants": ASKED.wants}


def test_a_contact_is_in_the_store_and_nowhere_else(newsroom: Newsroom):
    story, asked = ask(newsroom)
    change_retraction(newsroom.ana, story, asked.id, replace(draft_of(asked), contact=f"{CONTACT} (home)"))
    assert newsroom.story(story).retractions[0].contact == f"{CONTACT} (home)"
    store = newsroom.desk.store
    write_due(store)
    files = [path for path in mirror_folder(store.path).rglob("*") if path.is_file()]
    assert any("Peña" in path.read_text("utf-8") for path in files)
    assert not any(CONTACT in path.read_text("utf-8") for path in files)
    with store.look() as unit:
        payloads = json.dumps([event.payload for event in unit.events(story)], ensure_ascii=False)
    assert CONTACT not in payloads
    assert "Peña" not in payloads
    assert read_lines(store.path, ListQuery(View.ALL, search="0199")) == ()
    shown = newsroom.story(story)
    row = json.dumps(story_row(shown, (), str))
    assert CONTACT not in row
    assert retraction_row(shown.retractions[0])["contact"] is True


def test_the_list_knows_what_waits_and_until_when(newsroom: Newsroom):
    story, now = newsroom.begin(), newsroom.desk.now()
    for days in (3, 2):
        add_retraction(newsroom.ana, story, replace(ASKED, deadline=now + timedelta(days=days)))
    (line,) = read_lines(newsroom.desk.store.path, ListQuery())
    assert (line.open_requests, line.request_due) == (2, now + timedelta(days=2))
    with newsroom.desk.store.look() as unit:
        assert [asked.deadline for _, asked in unit.retractions()] == [
            now + timedelta(days=2),
            now + timedelta(days=3),
        ]
    first = newsroom.story(story).retractions[1]
    decide_retraction(newsroom.ben, story, first.id, Decision.CORRECTED)
    answer_retraction(newsroom.ben, story, first.id, Channel.NONE)
    (line,) = read_lines(newsroom.desk.store.path, ListQuery())
    assert (line.open_requests, line.request_due) == (1, now + timedelta(days=3))


def test_a_request_is_never_deleted(newsroom: Newsroom):
    ask(newsroom)
    connection = sqlite3.connect(newsroom.desk.store.path)
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        connection.execute("DELETE FROM retraction")
    connection.close()


def test_a_contact_that_was_taken_out_is_gone_from_the_disk(newsroom: Newsroom):
    story, asked = ask(newsroom, contact=f"{CONTACT}, {'home, ' * 40}{CONTACT}")
    add_retraction(newsroom.ana, story, replace(ASKED, contact=""))
    change_retraction(newsroom.ana, story, asked.id, replace(draft_of(asked), contact=""))
    with closing(sqlite3.connect(newsroom.desk.store.path)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert files_holding(newsroom.desk.store.folder, CONTACT) == []


def test_all_that_was_done_with_a_request_is_told_without_a_name(newsroom: Newsroom):
    story, asked = ask(newsroom)
    change_retraction(
        newsroom.ana, story, asked.id, replace(draft_of(asked), asked_by="Peña", wants="All of it")
    )
    decide_retraction(newsroom.ben, story, asked.id, Decision.REFUSED, "It is true")
    answer_retraction(newsroom.ben, story, asked.id, Channel.PHONE, words="We told her")
    reopen_retraction(newsroom.ana, story, asked.id, "She called again")
    with newsroom.desk.store.look() as unit:
        told = history_of(unit, story)[asked.id]
    assert [event.what for event in told] == ["added", "changed", "decided", "answered", "reopened"]
    assert [event.words for event in told] == ["", "", "It is true", "We told her", "She called again"]
    assert set(told[1].changed) == {"wants", "asked_by"}
    assert (told[2].decision, told[3].way) == ("refused", "phone")
