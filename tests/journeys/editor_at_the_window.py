# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An editor at the real window: presses its keys, types into its texts, answers its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor_desk.desk import Desk
from editor_desk.desktop.app import DeskApplication
from editor_desk.desktop.shell.workroom import Workroom
from editor_desk.desktop.split_editor.edition_column import EditionColumn
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.workflow import reviewing_pairs
from tests.desktop.shell.conftest import wait_with_patience

LOOK_EVERY_MS = 15
W = TypeVar("W", bound=QWidget)


class Answers(QObject):
    """Answers the dialogs that open, in the order they were foreseen."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Callable[[QDialog], None]] = []
        self._answered: list[QWidget] = []
        self.seen: list[str] = []
        self.errors: list[Exception] = []
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def foresee(self, answer: Callable[[QDialog], None]) -> None:
        self._waiting.append(answer)

    @property
    def are_given(self) -> bool:
        return not self._waiting and QApplication.activeModalWidget() is None

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog in self._answered or not self._waiting:
            return
        self._answered.append(dialog)
        self.seen.append(type(dialog).__name__)
        try:
            self._waiting.pop(0)(dialog)
        except Exception as error:  # the window must not take a failed test for a bug of its own
            self.errors.append(error)
            dialog.reject()


class EditorAtTheWindow:
    """One sitting at the desk, from opening the window to closing it."""

    def __init__(self, application: QApplication, qtbot: QtBot, store: Path) -> None:
        self._qtbot = qtbot
        self._store = store
        self.is_open = True
        self.answers = Answers()
        self.desk = DeskApplication(application, store, language="en")
        self.window = self.desk.window
        self.window.resize(1366, 768)
        self.desk.show()
        qtbot.waitExposed(self.window)
        self.until(lambda: self.window.workroom is not None and self.room.story.view is not None)

    # What the editor sees

    @property
    def room(self) -> Workroom:
        assert self.window.workroom is not None
        return self.window.workroom

    @property
    def story(self) -> Story:
        assert self.room.story.view is not None
        return self.room.story.view.story

    @property
    def message(self) -> str:
        return self.window.messages.text

    def stage(self, language: Language) -> Stage:
        return self.story.edition(language).stage

    @property
    def blocking(self) -> set[str]:
        view = self.room.story.view
        assert view is not None
        return {result.rule for result in view.results if result.blocks}

    # What somebody does meanwhile

    def read_side_by_side(self) -> None:
        """Somebody at another program says that they have read both editions side by side; the window hears of it."""
        with Desk.open(self._store) as other:
            reviewing_pairs.review_whole(other.work, self.story.id)
        self.until(lambda: "g4.translation_reviewed" not in self.blocking)

    # What the editor does

    def until(self, happens: Callable[[], bool], timeout: int = 20_000) -> None:
        wait_with_patience(self._qtbot, lambda: bool(self.answers.errors) or happens(), timeout)
        if self.answers.errors:
            raise self.answers.errors[0]

    def do(self, action: str) -> None:
        """Choose an action, as its menu entry, button or key does."""
        entry = self.window.commands[action]
        assert entry.isEnabled(), f"{action} is grey: {entry.toolTip()}"
        entry.trigger()

    def ask(self, action: str, *answers: Callable[[QDialog], None]) -> None:
        """Choose an action that opens dialogs, answer them, and wait until they are closed."""
        for answer in answers:
            self.answers.foresee(answer)
        self.do(action)
        self.until(lambda: self.answers.are_given)

    def enter(self, language: Language) -> None:
        """Put the caret into an edition; the step button then speaks of it."""
        self.window.editor.focus_edition(language)
        self.until(lambda: self.window.stages._language is language)

    def column(self, language: Language) -> EditionColumn:
        columns = self.window.editor.findChildren(EditionColumn)
        return next(column for column in columns if column.language is language)

    def field(self, language: Language, name: str) -> QTextEdit | QPlainTextEdit:
        found = self.column(language).field(name)
        assert isinstance(found, (QTextEdit, QPlainTextEdit))
        return found

    def type(self, language: Language, field: str, words: str) -> None:
        """Type at the end of a field, letter by letter."""
        widget = self.field(language, field)
        widget.setFocus()
        widget.moveCursor(QTextCursor.MoveOperation.End)
        press(widget, words)
        self.saved()

    def replace(self, language: Language, words: str, by: str) -> None:
        """Select words in the body and type others over them."""
        self.select(language, words)
        press(self.field(language, "body"), by)
        self.saved()

    def select(self, language: Language, words: str) -> None:
        body = self.field(language, "body")
        body.setFocus()
        cursor = body.document().find(words)
        assert not cursor.isNull(), f"{words!r} does not stand in the text"
        body.setTextCursor(cursor)

    def saved(self) -> None:
        """Wait until what was typed is on the disk and shown."""
        self.until(lambda: not self.window.editor.has_unsaved and self.room.saving.is_idle)
        written = {language: self.window.editor.text(language) for language in Language}
        self.until(
            lambda: all(self.story.edition(language).body == text for language, text in written.items())
        )

    def undo(self, language: Language) -> None:
        """Ctrl+Z with the caret in an edition; a dialog before may have left no window active."""
        self.window.activateWindow()
        body = self.field(language, "body")
        body.setFocus()
        self.until(lambda: QApplication.focusWidget() is body)
        self.do("undo")
        self.saved()

    def sit_down(self, name: str) -> None:
        """Let somebody else take the chair."""
        from editor_desk.desktop.people import SitDownDialog

        def choose(dialog: QDialog) -> None:
            assert isinstance(dialog, SitDownDialog)
            found = dialog._list.findItems(name, Qt.MatchFlag.MatchStartsWith)
            dialog._list.setCurrentItem(found[0])
            accept(dialog)

        self.ask("people", choose)
        self.until(lambda: self.room.story.view is not None and self.room.story.view.person.name == name)

    def close(self) -> None:
        """Close the window, once; every word is on the disk then."""
        if not self.is_open:
            return
        self.is_open = False
        self.window.close()
        self.until(lambda: not self.window.isVisible())
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(widget: QWidget, words: str) -> None:
    """Keys one after the other; QTest's own keyClicks aborts on a letter like ñ."""
    for letter in words:
        if letter == "\n":
            QTest.keyClick(widget, Qt.Key.Key_Return)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def accept(dialog: QDialog) -> None:
    """Press the dialog's default button."""
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    button = box.button(QDialogButtonBox.StandardButton.Ok)
    assert button is not None
    assert button.isEnabled(), f"{type(dialog).__name__}: {button.text()} is grey"
    click(button)


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def leave(dialog: QDialog) -> None:
    dialog.reject()


def choose_line(editor: EditorAtTheWindow, words: str) -> None:
    """Go to a line of what stands before the sign-off."""
    view = editor.room.before_sign_off._form.rules_view
    row = next(number for number, line in enumerate(view.lines) if words in line.text)
    view.setCurrentIndex(view.model().index(row, 0))
