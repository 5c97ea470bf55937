# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Edit and Text menus: undo and the clipboard where the caret is, Markdown in the edition in hand."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtWidgets import QApplication, QWidget

from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.commands import Commands
from editor_desk.desktop.split_editor import SplitEditor, TextStyle

_TICKS = {
    "bold": TextStyle.BOLD,
    "italic": TextStyle.ITALIC,
    "heading": TextStyle.HEADING,
    "subheading": TextStyle.SUBHEADING,
    "quote": TextStyle.QUOTATION,
    "list": TextStyle.LIST,
    "numbered": TextStyle.NUMBERED,
}
"""Actions that stand pressed while the words at the caret are so."""


class Editing(QObject):
    """Hands menu commands to whatever has the caret."""

    def __init__(
        self, window: QWidget, commands: Commands, editor: SplitEditor, questions: Questions
    ) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._editor = editor
        self._questions = questions
        editor.styles.changed.connect(self._show_styles)

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

    def paste_plain(self) -> None:
        """Ctrl+Shift+V: the words alone, whatever they were dressed in."""
        if not self._to_the_caret("pastePlain"):
            self._to_the_caret("paste")

    def bold(self) -> None:
        """Ctrl+B."""
        self._editor.restyle(TextStyle.BOLD)

    def italic(self) -> None:
        """Ctrl+I."""
        self._editor.restyle(TextStyle.ITALIC)

    def link(self) -> None:
        """Ctrl+K: asks where to; within a link it gives that another address."""
        title, question = self.tr("Link"), self.tr("Address the words lead to:")
        address = self._questions.words(self._window, title, question)
        if address:
            self._editor.restyle(TextStyle.LINK, address)

    def unlink(self) -> None:
        """The words of a link without it."""
        self._editor.restyle(TextStyle.UNLINK)

    def plain(self) -> None:
        """The words alone: no bold, no link, no heading."""
        self._editor.restyle(TextStyle.PLAIN)

    def heading(self) -> None:
        """A heading of this paragraph, or a paragraph again."""
        self._editor.restyle(TextStyle.HEADING)

    def subheading(self) -> None:
        """A smaller heading of this paragraph, or a paragraph again."""
        self._editor.restyle(TextStyle.SUBHEADING)

    def quote(self) -> None:
        """A quotation of this paragraph, or a paragraph again."""
        self._editor.restyle(TextStyle.QUOTATION)

    def list_item(self) -> None:
        """A list item of this paragraph, or a paragraph again."""
        self._editor.restyle(TextStyle.LIST)

    def numbered_item(self) -> None:
        """A numbered list item of this paragraph, or a paragraph again."""
        self._editor.restyle(TextStyle.NUMBERED)

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

    def _show_styles(self, styles: frozenset[TextStyle]) -> None:
        for name, style in _TICKS.items():
            self._commands.check(name, is_on=style in styles)
        self._commands["unlink"].setEnabled(TextStyle.LINK in styles)

    def _is_in_editor(self) -> bool:
        widget = QApplication.focusWidget()
        has_own = widget is not None and bool(widget.property("own_undo"))
        return widget is not None and self._editor.isAncestorOf(widget) and not has_own

    @staticmethod
    def _to_the_caret(slot: str) -> bool:
        """Whether what has the caret knows how."""
        widget = QApplication.focusWidget()
        if widget is None or widget.metaObject().indexOfMethod(f"{slot}()") < 0:
            return False
        QMetaObject.invokeMethod(widget, slot)
        return True
