# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""F1: every command with its key and menu, found in either language, done by Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog

from editor_desk.desktop.actions import ACTIONS, in_words
from editor_desk.desktop.shell.keys_dialog import KeysDialog
from editor_desk.desktop.shell.list_keys import list_key_rows


@pytest.fixture
def dialog(desk, qtbot) -> KeysDialog:
    made = KeysDialog(None, desk.room.palette.rows())
    qtbot.addWidget(made)
    made.show()
    return made


def ids(dialog: KeysDialog) -> list[str]:
    return [row.id for row in dialog.shown]


def test_it_lists_every_command_with_its_key_and_menu_in_the_order_of_the_menus(dialog):
    assert ids(dialog) == [action.id for action in ACTIONS]
    for row, action in zip(dialog.shown, ACTIONS, strict=True):
        keys = QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        assert row.keys == keys
        assert row.place == in_words(action.menu.value).replace("&", "")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("italic", "italic"),
        ("cursiva", "italic"),
        ("version", "other_edition"),
        ("versión", "other_edition"),
        ("ctrl+q", "quit"),
        ("CTRL+SHIFT+S", "sign_off"),
        ("visto bueno", "sign_off"),
        ("send", "export"),
        ("f8", "next_finding"),
    ],
)
def test_it_is_found_by_key_name_or_menu_in_either_language_without_accents(dialog, typed, found):
    dialog.search.setText(typed)
    assert found in ids(dialog)


def test_nothing_that_fits_is_said(dialog):
    dialog.search.setText("xyzzyx")
    assert dialog.shown == ()
    assert dialog.hint.text() == "Nothing fits these words."


def test_the_arrows_walk_the_list_while_one_types(dialog):
    dialog.search.setFocus()
    down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(dialog.search, down)
    assert dialog.chosen is not None
    assert dialog.chosen.id == ACTIONS[1].id


def test_what_cannot_be_done_now_says_why_and_enter_does_nothing(dialog, desk):
    assert not desk.window.commands["bring_back"].isEnabled()
    dialog.search.setText("bring back")
    assert dialog.hint.text().startswith("Not now:")
    dialog.search.returnPressed.emit()
    assert dialog.result() != QDialog.DialogCode.Accepted


def test_a_row_is_heard_whole(dialog):
    dialog.search.setText("other edition")
    row = QAccessible.queryAccessibleInterface(dialog.list).child(0).text(QAccessible.Text.Name)
    for words in ("Other edition", "View", "Ctrl+E"):
        assert words in row


def test_enter_does_what_the_row_says(desk, monkeypatch):
    def choose(dialog) -> int:
        dialog.search.setText("show the facts")
        dialog.search.returnPressed.emit()
        return dialog.result()

    monkeypatch.setattr(KeysDialog, "exec", choose)
    assert desk.window.panes.shows_facts
    desk.window.commands["keys"].trigger()
    desk.wait_for(lambda: not desk.window.panes.shows_facts)


def test_the_palette_and_the_keys_offer_the_same_but_the_palette_itself(desk):
    desk.window.commands["palette"].trigger()
    palette = desk.room.palette._dialog
    offered = {row.id for row in palette._actions}
    palette.reject()
    assert {row.id for row in desk.room.palette.rows()} - offered == {"palette"}


def test_the_letters_of_lists_are_listed_as_those_lists_know_them(desk, qtbot):
    known = {
        action.shortcut().toString()
        for action in desk.room.facts_panel._view.actions()
        if not action.shortcut().isEmpty()
    }
    listed = [key for row in list_key_rows() if row.id.startswith("facts ") for key in row.keys.split()]
    assert known == set(listed) - {"Enter"}
    made = KeysDialog(None, (*desk.room.palette.rows(), *list_key_rows()))
    qtbot.addWidget(made)
    made.search.setText("disputed")
    assert "facts D" in ids(made)
    assert "Ctrl+3" in made.hint.text()
