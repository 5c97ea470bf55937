# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Notes of the newsroom: whose they are, what becomes of them, and that no sign-off falls by one."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.store.verify import verify
from editor_desk.workflow import notes, writing
from tests.workflow.newsroom import EN, Newsroom


@pytest.fixture
def story_id(newsroom: Newsroom) -> str:
    return newsroom.begin()


def noted(newsroom: Newsroom, story_id: str):
    return newsroom.story(story_id).notes


def test_notes_stand_in_the_order_they_were_written(newsroom, story_id):
    notes.add_note(newsroom.ana, story_id, "  Call the clerk before 5 p.m.  ")
    notes.add_note(newsroom.ben, story_id, "Done; she confirms.")
    found = noted(newsroom, story_id)
    assert [note.text for note in found] == ["Call the clerk before 5 p.m.", "Done; she confirms."]
    assert [note.by for note in found] == [newsroom.ana.person.id, newsroom.ben.person.id]


def test_a_note_needs_words(newsroom, story_id):
    with pytest.raises(WrongUsage, match=r"note\.empty"):
        notes.add_note(newsroom.ana, story_id, " \n ")
    assert noted(newsroom, story_id) == ()


def test_only_its_writer_changes_a_note_and_the_diary_keeps_what_it_said(newsroom, story_id):
    notes.add_note(newsroom.ana, story_id, "Call the clerk")
    note = noted(newsroom, story_id)[0]
    with pytest.raises(Refused, match=r"note\.not_yours"):
        notes.change_note(newsroom.ben, story_id, note.id, "Call nobody")
    notes.change_note(newsroom.ana, story_id, note.id, "Call the mayor")
    changed = noted(newsroom, story_id)[0]
    assert (changed.text, changed.changed_at is not None) == ("Call the mayor", True)
    with newsroom.desk.store.unit() as unit:
        event = unit.events(story_id)[-1]
    assert (event.code, event.payload["was"]) == ("note.changed", "Call the clerk")


def test_anybody_resolves_a_note_and_opens_it_again(newsroom, story_id):
    notes.add_note(newsroom.ana, story_id, "Call the clerk")
    note = noted(newsroom, story_id)[0]
    notes.resolve_note(newsroom.ben, story_id, note.id)
    resolved = noted(newsroom, story_id)[0]
    assert (resolved.is_resolved, resolved.resolved_by) == (True, newsroom.ben.person.id)
    notes.reopen_note(newsroom.ana, story_id, note.id)
    assert noted(newsroom, story_id) == (note,)


def test_a_note_is_never_deleted(newsroom, story_id):
    notes.add_note(newsroom.ana, story_id, "Call the clerk")
    path = newsroom.desk.store.path
    with closing(sqlite3.connect(path)) as raw, pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        raw.execute("DELETE FROM note")


def test_an_unknown_note_is_refused(newsroom, story_id):
    with pytest.raises(WrongUsage, match=r"note\.unknown"):
        notes.resolve_note(newsroom.ana, story_id, "nothing")


def test_a_note_takes_no_sign_off_away(newsroom, story_id):
    newsroom.to_ready(story_id)
    newsroom.sign(story_id)
    notes.add_note(newsroom.ana, story_id, "Looks good", (EN, 0, 3))
    assert newsroom.stage(story_id) is Stage.APPROVED


def test_a_note_about_a_passage_moves_with_its_words_and_waits_where_they_are_cut(newsroom, story_id):
    body = newsroom.story(story_id).edition(EN).body
    first = body.split()[0]
    notes.add_note(newsroom.ana, story_id, "Is this the first word?", (EN, 0, len(first) + 1))
    writing.save_text(newsroom.ana, story_id, EN, body="A new beginning.\n\n" + body)
    place = noted(newsroom, story_id)[0].place
    assert (place.anchor.exact, place.anchor.start) == (first, len("A new beginning.\n\n"))
    writing.save_text(newsroom.ana, story_id, EN, body="Nothing of it is left.")
    assert noted(newsroom, story_id)[0].place.is_orphan
    writing.save_text(newsroom.ana, story_id, EN, body=body)
    assert not noted(newsroom, story_id)[0].place.is_orphan


def test_a_store_with_notes_is_sound(newsroom, story_id):
    notes.add_note(newsroom.ana, story_id, "Call the clerk")
    report = verify(newsroom.desk.store.path)
    assert report.is_sound
    assert report.counts["note"] == 1
