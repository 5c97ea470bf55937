# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The week at the real window: opened by its key, a story moved and moved back, printed, found open tomorrow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.week.card import StoryCard
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.planning import set_due_times

EN = Language.EN
CTRL = Qt.KeyboardModifier.ControlModifier


def key(widget, code: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, code, modifiers))


def plan_for_today(desk, slug: str) -> str:
    """Make a story due today at some hour; its id."""
    story_id = next(line.id for line in desk.lines() if line.slug == slug)
    today = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0).astimezone(UTC)
    done: list[object] = []
    desk.room.link.act(lambda work: set_due_times(work, story_id, {EN: today}), done.append)
    desk.wait_for(lambda: bool(done))
    return str(story_id)


def card(desk, story_id: str) -> StoryCard:
    panel = desk.room.week.panel
    found = panel.board.card_of(story_id) or panel.tray.card_of(story_id)
    assert isinstance(found, StoryCard)
    return found


def stored_due(desk, story_id: str) -> datetime | None:
    return next(line for line in desk.lines() if line.id == story_id).due[EN]


@pytest.fixture
def week(desk):
    """The week of today, open, with one story due in it."""
    desk.story_id = plan_for_today(desk, "school-zones")
    desk.window.commands["week"].trigger()
    desk.wait_for(lambda: desk.room.week.panel.board.card_of(desk.story_id) is not None)
    return desk


def test_it_stands_in_place_of_the_panes_and_goes_away_again(week):
    assert week.window._form.panes.isHidden()
    assert week.window.commands["week"].isChecked()
    week.window.commands["week"].trigger()
    assert not week.window._form.panes.isHidden()
    assert not week.window.commands["week"].isChecked()


def test_nothing_of_it_is_made_before_somebody_looks(desk):
    assert desk.room.week.panel is None


def test_a_pressed_card_opens_its_story_in_the_panes(week):
    card(week, week.story_id).click()
    week.wait_for(lambda: week.room.story.view is not None and week.room.story.id == week.story_id)
    assert not week.window._form.panes.isHidden()


def test_whatever_leads_into_a_pane_leads_out_of_the_week(week):
    week.window.commands["search"].trigger()
    assert not week.window._form.panes.isHidden()


def test_a_story_moved_by_keys_is_due_on_the_next_day_and_undo_brings_it_back(week):
    before = stored_due(week, week.story_id)
    key(card(week, week.story_id), Qt.Key.Key_Right, CTRL)
    week.wait_for(lambda: stored_due(week, week.story_id) != before)
    after = stored_due(week, week.story_id)
    assert before is not None
    assert after is not None
    assert after.astimezone().date() - before.astimezone().date() == timedelta(days=1)
    assert "school-zones" in week.window.messages.text
    week.window.messages.go()
    week.wait_for(lambda: stored_due(week, week.story_id) == before)


def test_undo_of_the_edit_menu_brings_it_back_too(week):
    before = stored_due(week, week.story_id)
    key(card(week, week.story_id), Qt.Key.Key_Right, CTRL)
    week.wait_for(lambda: stored_due(week, week.story_id) != before)
    week.window.activateWindow()
    card(week, week.story_id).setFocus()
    week.window.commands["undo"].trigger()
    week.wait_for(lambda: stored_due(week, week.story_id) == before)


def test_a_change_made_elsewhere_is_seen_in_the_open_week(week):
    other = plan_for_today(week, "flu-clinics")
    week.wait_for(lambda: week.room.week.panel.board.card_of(other) is not None)


def test_the_week_is_saved_as_a_pdf_of_one_page(week, tmp_path):
    week.answers.to_write = tmp_path / "week.pdf"
    week.room.week.save_pdf()
    assert week.answers.to_write.read_bytes().count(b"/Type /Page\n") == 1
    assert "week.pdf" in week.window.messages.text


def test_a_pdf_that_cannot_be_written_says_so_and_what_to_do(week, tmp_path):
    week.answers.to_write = tmp_path / "no such folder" / "week.pdf"
    week.room.week.save_pdf()
    assert "could not be written" in week.window.messages.text


def test_the_printer_gets_one_page(week, tmp_path):
    week.answers.to_write = tmp_path / "printed.pdf"
    week.room.week.print_page()
    assert week.answers.to_write.read_bytes().count(b"/Type /Page\n") == 1


def test_the_week_is_open_again_tomorrow(week, start):
    week.close()
    again = start(week.window.store)
    again.wait_for(lambda: again.room.week.is_open)
    assert again.window._form.panes.isHidden()
    again.wait_for(lambda: again.room.week.panel.board.card_of(week.story_id) is not None)


def test_it_speaks_spanish_when_the_window_does(week):
    week.application.language.use("es")
    week.wait_for(lambda: week.room.week.panel.close_button.text() == "Volver al texto")
    shown = card(week, week.story_id).card
    assert shown is not None
    assert any(chip.text.startswith("EN Corrección") for chip in shown.chips)


@pytest.mark.parametrize("name", ["bold", "next_step", "sign_off", "make_fact", "find", "hold", "export"])
def test_nothing_is_done_to_a_text_that_is_out_of_sight(week, name):
    before = week.stored()
    week.window.commands[name].setEnabled(True)
    week.window.commands[name].trigger()
    assert not week.room.week.is_open, "the first press brings the text back"
    assert QApplication.activeModalWidget() is None
    assert week.stored() == before


def test_the_toolbar_of_the_story_goes_and_comes_with_it(week):
    assert week.window.toolbar.isHidden()
    week.window.commands["week"].trigger()
    assert not week.window.toolbar.isHidden()
