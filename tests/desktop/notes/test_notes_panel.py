# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The notes pane, as people of the newsroom use it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.notes import NewNote, NotesPanel
from editor_desk.desktop.notes.model import NoteRole
from editor_desk.desktop.notes.note_words import NoteLine
from editor_desk.newsroom.notes import Note, NotePlace
from editor_desk.newsroom.selectors import TextAnchor
from tests.desktop.newsroom_values import ANA, EN, NOW, TOM

NAMES = {ANA.id: ANA.name, TOM.id: TOM.name}
CALL = Note("call", "Call the clerk before 5 p.m.", by=ANA.id, at=NOW - timedelta(hours=2))
PLACE = NotePlace(EN, TextAnchor(4, 16, "school board", "The ", " approved"))
WHICH = Note("which", "Which one?", by=TOM.id, at=NOW - timedelta(hours=1), place=PLACE)


@pytest.fixture
def panel(qtbot):
    panel = NotesPanel()
    qtbot.addWidget(panel)
    panel.resize(320, 500)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    return panel


def show(panel, *notes, story_id="budget", person=TOM) -> None:
    panel.show_notes(story_id, notes, NAMES, person.id, NOW)


def lines(panel) -> list[NoteLine]:
    model = panel._view.notes
    return [model.index(row).data(NoteRole) for row in range(model.rowCount())]


def choose(panel, note) -> None:
    panel._view.setCurrentIndex(panel._view.notes.index(panel._view.notes.row_of(note.id)))
    panel._view.setFocus()


def test_the_newest_note_stands_last_with_who_and_when(panel):
    show(panel, CALL, WHICH)
    assert [(line.who, line.text) for line in lines(panel)] == [
        ("Ana Rodríguez", "Call the clerk before 5 p.m."),
        ("Tom Becker", "Which one?"),
    ]
    assert all(line.when for line in lines(panel))
    assert lines(panel)[1].about == "English: “school board”"


def test_the_list_answers_as_a_model_should(panel, qtmodeltester):
    show(panel, CALL, WHICH)
    qtmodeltester.check(panel._view.notes)


def test_ctrl_enter_keeps_a_note(panel, qtbot):
    show(panel)
    panel.focus_first()
    edit = panel._form.text_edit
    qtbot.keyClicks(edit, "Ask the mayor")
    with qtbot.waitSignal(panel.note_written) as said:
        qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said.args == [NewNote("Ask the mayor")]
    assert edit.toPlainText() == ""


def test_an_empty_note_cannot_be_kept(panel, qtbot):
    show(panel)
    assert not panel._form.add_button.isEnabled()
    with qtbot.assertNotEmitted(panel.note_written):
        qtbot.keyClick(panel._form.text_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_note_may_be_about_what_is_selected(panel, qtbot):
    show(panel)
    panel.offer_selection(has_selection=True)
    panel._form.text_edit.setPlainText("Who is this?")
    with qtbot.waitSignal(panel.note_written) as said:
        panel._form.add_button.click()
    assert said.args == [NewNote("Who is this?", is_about_selection=True)]
    assert not panel._form.about_check.isChecked()


def test_somebody_changes_their_own_note_and_no_other(panel, qtbot):
    show(panel, CALL, WHICH)
    choose(panel, CALL)
    assert not panel.change_button.isVisible()
    choose(panel, WHICH)
    qtbot.keyClick(panel._view, Qt.Key.Key_E)
    edit = panel._form.text_edit
    assert edit.toPlainText() == "Which one?"
    edit.setPlainText("Which school board?")
    with qtbot.waitSignal(panel.note_written) as said:
        qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said.args == [NewNote("Which school board?", changes="which")]


def test_a_change_that_is_left_gives_back_what_was_being_written(panel, qtbot):
    show(panel, WHICH)
    panel._form.text_edit.setPlainText("Half a thought")
    choose(panel, WHICH)
    panel.change_button.click()
    qtbot.keyClick(panel._form.text_edit, Qt.Key.Key_Escape)
    assert panel._form.text_edit.toPlainText() == "Half a thought"


def test_what_is_being_written_waits_with_its_story(panel):
    show(panel, CALL)
    panel._form.text_edit.setPlainText("Half a thought")
    show(panel, story_id="festival")
    assert panel._form.text_edit.toPlainText() == ""
    show(panel, CALL)
    assert panel._form.text_edit.toPlainText() == "Half a thought"


def test_a_note_is_dealt_with_by_key_and_opened_again(panel, qtbot):
    show(panel, CALL)
    choose(panel, CALL)
    with qtbot.waitSignal(panel.resolve_wanted) as said:
        qtbot.keyClick(panel._view, Qt.Key.Key_R)
    assert said.args == ["call"]
    show(panel, replace(CALL, resolved_by=TOM.id, resolved_at=NOW))
    assert "Tom Becker" in lines(panel)[0].state
    assert panel.resolve_button.text() == "Open again"
    with qtbot.waitSignal(panel.reopen_wanted) as said:
        panel.resolve_button.click()
    assert said.args == ["call"]


def test_enter_shows_the_passage_of_a_note(panel, qtbot):
    show(panel, CALL, WHICH)
    choose(panel, WHICH)
    with qtbot.waitSignal(panel.passage_wanted) as said:
        qtbot.keyClick(panel._view, Qt.Key.Key_Return)
    assert said.args == [WHICH]


def test_a_passage_that_was_cut_is_said_to_be_gone(panel):
    show(panel, replace(WHICH, place=replace(PLACE, is_orphan=True)))
    assert "no longer in the text" in lines(panel)[0].about
    choose(panel, WHICH)
    assert not panel.show_button.isVisible()


def test_a_note_is_heard_whole_in_either_language(panel):
    show(panel, WHICH)
    spoken = panel._view.notes.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    for words in ("Tom Becker", "school board", "Which one?"):
        assert words in spoken
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert lines(panel)[0].text == "Which one?"


def test_no_story_no_writing(panel):
    panel.clear()
    assert not panel._form.write_box.isEnabled()
    assert "once one is open" in panel._form.empty_label.text()
