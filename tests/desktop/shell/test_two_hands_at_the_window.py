# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody else changes the text that is being typed at the window: both words are there, or are kept and found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import ALL_ROLES
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import history, people, stories, writing
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES
STORY = "The flu came early.\n\nClinics gave more shots than last year.\n\nSchools stay open."


@pytest.fixture
def flu(desk: OpenDesk) -> OpenDesk:
    """A story of three paragraphs at the window, with Beto at another program."""
    story = desk.open("school-zones")
    with Desk.open(desk.window.store) as other:
        people.add_person(other.work, "Beto", ALL_ROLES)
        writing.save_text(other.work, story.id, EN, body=STORY)
    desk.wait_for(lambda: desk.body(EN) == STORY)
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    return desk


def type_in(desk: OpenDesk, old: str, new: str) -> None:
    """Type over words on the page; nothing is handed over yet."""
    body = desk.window.editor._columns[EN].body
    start = desk.body(EN).index(old)
    cursor = body.textCursor()
    cursor.setPosition(body.source.position(start))
    cursor.setPosition(body.source.position(start + len(old)), cursor.MoveMode.KeepAnchor)
    cursor.insertText(new)


def beto_changes(desk: OpenDesk, old: str, new: str) -> None:
    with Desk.open(desk.window.store, "Beto") as other:
        text = other.story(desk.room.story.id).edition(EN).body
        assert old in text
        writing.save_text(other.work, desk.room.story.id, EN, body=text.replace(old, new))


def settle(desk: OpenDesk) -> None:
    desk.room.story.flush()
    desk.wait_for(lambda: desk.room.saving.is_idle and not desk.window.editor.has_unsaved)
    desk.wait_for(lambda: desk.room.jobs.is_idle)


def kept(desk: OpenDesk) -> list[str]:
    with Desk.open(desk.window.store) as other, other.store.look() as unit:
        story = unit.story(desk.room.story.id)
        entries = history.history(unit, story, EN)
        return [history.revision_text(unit, story, EN, entry.number).body for entry in entries]


def test_both_changes_of_two_paragraphs_are_on_the_page_and_in_the_store(flu: OpenDesk):
    type_in(flu, "early", "very early")
    beto_changes(flu, "stay open", "close on Friday")
    settle(flu)
    both = STORY.replace("early", "very early").replace("stay open", "close on Friday")
    assert flu.body(EN) == both
    assert flu.stored().edition(EN).body == both
    assert "both changes are in, yours and those of Beto" in flu.window.messages.text
    flu.window.editor.undo()
    assert flu.body(EN) == STORY.replace("early", "very early")


def test_the_same_words_keep_the_other_text_and_ours_comes_back_with_undo(flu: OpenDesk):
    type_in(flu, "came early", "came late")
    beto_changes(flu, "came early", "came in October")
    settle(flu)
    flu.wait_for(lambda: "came in October" in flu.body(EN))
    assert "Beto changed the same words" in flu.window.messages.text
    assert any("came late" in text for text in kept(flu))
    flu.window.editor.undo()
    assert "came late" in flu.body(EN)
    settle(flu)
    assert "came late" in flu.stored().edition(EN).body
    assert any("came in October" in text for text in kept(flu))


def test_what_was_typed_while_the_answer_was_on_its_way_is_kept_too(flu: OpenDesk):
    type_in(flu, "came early", "came late")
    beto_changes(flu, "came early", "came in October")
    flu.room.story.flush()
    type_in(flu, "came late", "came so late")
    settle(flu)
    flu.wait_for(lambda: "came in October" in flu.body(EN) and flu.room.jobs.is_idle)
    assert flu.stored().edition(EN).body == STORY.replace("came early", "came in October")
    assert any("came so late" in text for text in kept(flu))


def test_use_mine_makes_ours_the_text_and_compare_opens_the_history(flu: OpenDesk):
    type_in(flu, "came early", "came late")
    beto_changes(flu, "came early", "came in October")
    settle(flu)
    flu.window.messages.go()
    panel = flu.room.history.panel
    assert panel is not None
    flu.wait_for(lambda: panel.chosen is not None and panel.chosen.kind is history.Kind.ASIDE)
    flu.window.messages.go_other()
    flu.wait_for(lambda: "came late" in flu.body(EN))
    assert "came late" in flu.stored().edition(EN).body


def test_typing_that_goes_on_through_many_changes_elsewhere_loses_nothing(flu: OpenDesk):
    for number in range(6):
        type_in(flu, "shots", f"shots {number}")
        beto_changes(flu, "Schools", f"Schools {number}")
        if number % 2:
            flu.room.story.flush()
    settle(flu)
    text = flu.stored().edition(EN).body
    assert flu.body(EN) == text
    for number in range(6):
        assert f" {number}" in text.split("\n\n")[1]
        assert f" {number}" in text.split("\n\n")[2]


def test_a_headline_set_elsewhere_and_a_dek_typed_here_are_both_there(flu: OpenDesk):
    flu.window.editor._columns[EN]._fields["dek"].insertPlainText("Typed. ")
    with Desk.open(flu.window.store, "Beto") as other:
        stories.set_fields(other.work, flu.room.story.id, {"headline": "Beto's headline"}, EN)
    settle(flu)
    furniture = flu.stored().edition(EN).furniture
    assert furniture.headline == "Beto's headline"
    assert "Typed. " in furniture.dek
    flu.wait_for(lambda: flu.window.editor._columns[EN]._fields["headline"].source.text == "Beto's headline")


def test_words_typed_while_the_edition_was_closed_are_kept_and_the_page_says_so(flu: OpenDesk):
    type_in(flu, "came early", "came late")
    with Desk.open(flu.window.store) as other, other.store.unit() as unit:
        edition = unit.story(flu.room.story.id).edition(EN)
        unit.put_edition(flu.room.story.id, replace(edition, position=Stage.KILLED, stage=Stage.KILLED))
    settle(flu)
    flu.wait_for(lambda: flu.body(EN) == STORY)
    flu.wait_for(lambda: flu.window.editor._columns[EN].body.isReadOnly())
    assert "What you typed is kept as revision" in flu.window.messages.text
    assert any("came late" in text for text in kept(flu))


def test_words_typed_into_a_story_that_was_left_meet_there_all_the_same(flu: OpenDesk):
    story_id = flu.room.story.id
    type_in(flu, "early", "very early")
    beto_changes(flu, "stay open", "close on Friday")
    flu.open("tejano-festival")
    flu.wait_for(lambda: flu.room.saving.is_idle)
    with Desk.open(flu.window.store) as other:
        text = other.story(story_id).edition(EN).body
    assert text == STORY.replace("early", "very early").replace("stay open", "close on Friday")


def test_a_change_elsewhere_is_seen_although_the_same_moment_something_was_typed_and_taken_back(
    flu: OpenDesk,
):
    type_in(flu, "early", "very early")
    beto_changes(flu, "stay open", "close on Friday")
    flu.window.editor.undo()
    flu.wait_for(lambda: flu.body(EN) == STORY.replace("stay open", "close on Friday"))
