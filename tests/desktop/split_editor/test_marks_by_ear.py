# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever hears the text instead of seeing it learns which words are marked, and as what."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QTextCursor

from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.desktop.split_editor.payloads import Mark, MarkKind
from editor_desk.newsroom.languages import Language

BODY = "The vote was 5-2 on Teusday.\n\nNothing is marked here.\n"


@pytest.fixture
def editor(qtbot):
    QAccessible.setActive(True)
    made = BodyEditor()
    qtbot.addWidget(made)
    made.load(BODY)
    made.show_marks(
        "facts", [Mark(Language.EN, BODY.index("5-2"), BODY.index(" on"), MarkKind.CLAIM_OPEN, "To check")]
    )
    word = BODY.index("Teusday")
    made.show_marks(
        "spelling", [Mark(Language.EN, word, word + 7, MarkKind.SPELLING, "Not in the dictionary: Teusday")]
    )
    yield made
    QAccessible.setActive(False)


def described(editor) -> str:
    interface = QAccessible.queryAccessibleInterface(editor)
    return interface.text(QAccessible.Text.Description)


def put_caret(editor, offset: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(offset)
    editor.setTextCursor(cursor)


def test_the_marks_of_a_paragraph_are_listed_in_their_order(editor, qtbot):
    put_caret(editor, 3)
    qtbot.waitUntil(
        lambda: described(editor) == "Marked in this paragraph: To check: 5-2; Not in the dictionary: Teusday"
    )


def test_a_paragraph_without_marks_says_nothing(editor, qtbot):
    put_caret(editor, 3)
    qtbot.waitUntil(lambda: bool(described(editor)))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: described(editor) == "")


def test_a_mark_is_announced_once_when_the_caret_comes_to_it(editor, qtbot):
    said: list[str] = []
    editor._by_ear.announced.connect(said.append)
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    put_caret(editor, BODY.index("5-2") + 1)
    qtbot.waitUntil(lambda: said == ["To check: 5-2"])
    put_caret(editor, BODY.index("5-2") + 2)
    put_caret(editor, BODY.index("Teusday") + 2)
    qtbot.waitUntil(lambda: said == ["To check: 5-2", "Not in the dictionary: Teusday"])


def test_nothing_is_worked_out_while_nobody_listens(qtbot):
    QAccessible.setActive(False)
    editor = BodyEditor()
    qtbot.addWidget(editor)
    editor.load(BODY)
    put_caret(editor, 5)
    assert not editor._by_ear._rest.isActive()
