# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Edit and Text menus: undo and the clipboard where the caret is, Markdown in the edition in hand."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtWidgets import QApplication, QWidget

from editor_desk.desktop.questions import Questions
from editor_desk.desktop.split_editor import SplitEditor


class Editing(QObject):
    """Hands menu commands to whatever has the caret."""

    def __init__(self, window: QWidget, editor: SplitEditor, questions: Questions) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._questions = questions

    def undo(self) -> None:
        """Take the last change back."""
        if self._is_in_editor():
            self._editor.undo()
        else:
            self._to_the_caret("undo")

    def redo(self) -> None:
        """Do it again."""
        if self._is_in_editor():
            self._editor.redo()
        else:
            self._to_the_caret("redo")

    def cut(self) -> None:
        """To the clipboard, and away."""
        self._to_the_caret("cut")

    def copy(self) -> None:
        """To the clipboard."""
        self._to_the_caret("copy")

    def paste(self) -> None:
        """From the clipboard."""
        self._to_the_caret("paste")

    def select_all(self) -> None:
        """Everything in the field or the text."""
        self._to_the_caret("selectAll")

    def bold(self) -> None:
        """Ctrl+B."""
        self._editor.toggle_bold()

    def italic(self) -> None:
        """Ctrl+I."""
        self._editor.toggle_italic()

    def link(self) -> None:
        """Ctrl+K: asks where to."""
        title, question = self.tr("Link"), self.tr("Address the words lead to:")
        address = self._questions.words(self._window, title, question)
        if address:
            self._editor.insert_link(address)

    def heading(self) -> None:
        """A heading of this paragraph, or a paragraph again."""
        self._editor.toggle_heading()

    def quote(self) -> None:
        """A quotation of this paragraph, or a paragraph again."""
        self._editor.toggle_quote()

    def list_item(self) -> None:
        """A list item of this paragraph, or a paragraph again."""
        self._editor.toggle_list()

    def go_to_paragraph(self) -> None:
        """Ctrl+L: asks for its number; the other edition comes along to its counterpart."""
        language = self._editor.focused_language()
        count = self._editor.paired.count(language)
        if not count:
            return
        question = self.tr("Paragraph, 1 to {count}:").format(count=count)
        given = self._questions.words(self._window, self.tr("Go to paragraph"), question)
        digits = "".join(letter for letter in given or "" if letter.isdecimal())
        if digits:
            number = min(max(int(digits), 1), count)
            self._editor.paired.go_to(language, number - 1)

    def _is_in_editor(self) -> bool:
        widget = QApplication.focusWidget()
        return widget is not None and self._editor.isAncestorOf(widget)

    @staticmethod
    def _to_the_caret(slot: str) -> None:
        widget = QApplication.focusWidget()
        if widget is not None and widget.metaObject().indexOfMethod(f"{slot}()") >= 0:
            QMetaObject.invokeMethod(widget, slot)
