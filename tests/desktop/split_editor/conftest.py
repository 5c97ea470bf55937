# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story on the split editor, and hands to type with: ``qtbot.keyClicks("ñ")`` would abort the process."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Edition, Furniture, Relation, Story

EN, ES = Language.EN, Language.ES
BOTH = frozenset({EN, ES})
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """What a person does with keyboard and caret, as the events Qt would send."""

    def key(
        self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = ""
    ) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))

    def type(self, widget: QWidget, text: str) -> None:
        for character in text:
            if character == "\n":
                self.key(widget, Qt.Key.Key_Return, text="\r")
            else:
                self.key(widget, Qt.Key(0), text=character)

    def compose(self, widget: QWidget, commit: str, preedit: str = "") -> None:
        """A dead key or an input method: first what is being composed, then what comes of it."""
        if preedit:
            QApplication.sendEvent(widget, QInputMethodEvent(preedit, []))
        event = QInputMethodEvent()
        event.setCommitString(commit)
        QApplication.sendEvent(widget, event)

    def undo(self, widget: QWidget) -> None:
        self.key(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def redo(self, widget: QWidget) -> None:
        self.key(
            widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )

    def caret(self, widget: QTextEdit | QPlainTextEdit, start: int, end: int | None = None) -> None:
        """Put the caret at a Qt position, or choose from there to another."""
        cursor = widget.textCursor()
        cursor.setPosition(start)
        if end is not None:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)


def make_story(
    english: str = "", spanish: str = "", *, story_id: str = "s1", headline: str = "", dek: str = ""
) -> Story:
    furniture = Furniture(headline=headline, dek=dek)
    return Story(
        id=story_id,
        slug="flu-clinics",
        section="Health",
        editions={
            EN: Edition("en1", EN, furniture=furniture, body=english),
            ES: Edition("es1", ES, relation=Relation.TRANSLATION, body=spanish),
        },
    )


def is_laid_out(body: QTextEdit) -> bool:
    """Whether Qt has laid the whole text out and knows how far it scrolls."""
    rest = max(0, body.document().size().height() - body.viewport().height())
    return abs(rest - body.verticalScrollBar().maximum()) <= 1


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def editor(qtbot) -> SplitEditor:
    made = SplitEditor()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show_story(make_story(), BOTH)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def show(editor) -> Callable[..., Story]:
    """Show a story made of these texts."""

    def shown(*args, may_edit=BOTH, **fields) -> Story:
        story = make_story(*args, **fields)
        editor.show_story(story, may_edit)
        return story

    return shown


@pytest.fixture
def body(editor):
    """The English body."""
    return editor.findChild(QWidget, "english_column").body


@pytest.fixture
def spanish_body(editor):
    return editor.findChild(QWidget, "spanish_column").body


@pytest.fixture
def field(editor):
    """A field of the English edition by its name."""
    column = editor.findChild(QWidget, "english_column")
    return column.field
