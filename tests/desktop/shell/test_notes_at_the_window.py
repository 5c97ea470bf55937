# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Notes and the tabs beside the text at the real window."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt

from editor_desk.desktop.shell.side_tabs import Tab
from editor_desk.newsroom.languages import Language
from editor_desk.workflow import notes as act
from tests.desktop.shell.conftest import OpenDesk

EN = Language.EN


def panel_of(desk: OpenDesk):
    panel = desk.room.notes.panel
    assert panel is not None
    return panel


def tab(desk: OpenDesk) -> str:
    return desk.room.side._tabs.tabText(list(Tab).index(Tab.NOTES))


def test_a_note_is_written_at_the_selection_and_counted_on_its_tab(desk, qtbot):
    desk.open("tejano-festival")
    assert desk.room.notes.panel is None
    assert tab(desk) == "Notes"
    body = desk.window.editor._columns[EN].body
    body.setFocus()
    start = body.source.text.index("18 bands")
    body._choose(start, start + len("18 bands"))
    desk.window.commands["write_note"].trigger()
    panel = panel_of(desk)
    assert panel.isVisible()
    edit = panel._form.text_edit
    desk.wait_for(edit.hasFocus)
    qtbot.keyClicks(edit, "The poster says 19")
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.wait_for(lambda: tab(desk) == "Notes 1")
    note = desk.stored().notes[0]
    assert (note.text, note.place.anchor.exact) == ("The poster says 19", "18 bands")
    desk.wait_for(lambda: panel._view.notes.rowCount() == 1)


def test_a_note_that_is_dealt_with_is_no_longer_counted(desk, qtbot):
    desk.open("tejano-festival")
    desk.room.link.act(lambda work: act.add_note(work, desk.room.story.id, "Call the clerk"))
    desk.wait_for(lambda: tab(desk) == "Notes 1")
    desk.window.commands["notes"].trigger()
    panel = panel_of(desk)
    assert panel._view.hasFocus()
    qtbot.keyClick(panel._view, Qt.Key.Key_R)
    desk.wait_for(lambda: tab(desk) == "Notes")
    assert desk.stored().notes[0].is_resolved


def test_the_tab_beside_the_text_is_found_again_tomorrow(start, sample_store, tmp_path):
    shutil.copytree(sample_store.parent, tmp_path / "desk")
    store = tmp_path / "desk" / "desk.sqlite"
    first = start(store)
    first.window.commands["notes"].trigger()
    first.close()
    second = start(store)
    assert panel_of(second).isVisible()
    second.window.commands["go_facts"].trigger()
    assert second.room.facts_panel.isVisible()


def test_the_keys_of_the_tabs(desk):
    commands = desk.window.commands
    keys = [commands[name].shortcut().toString() for name in ("go_facts", "history", "notes")]
    assert keys == ["Ctrl+3", "Ctrl+4", "Ctrl+5"]


def test_a_note_half_written_is_there_tomorrow(start, sample_store, tmp_path):
    shutil.copytree(sample_store.parent, tmp_path / "desk")
    store = tmp_path / "desk" / "desk.sqlite"
    first = start(store)
    first.window.commands["notes"].trigger()
    first.open("school-zones")
    panel_of(first)._form.text_edit.setPlainText("Ask the district — mañana")
    first.open("tejano-festival")
    first.close()
    second = start(store)
    second.open("school-zones")
    second.window.commands["notes"].trigger()
    assert panel_of(second)._form.text_edit.toPlainText() == "Ask the district — mañana"
