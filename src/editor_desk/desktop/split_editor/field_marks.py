# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lines under words of a headline or a dek: drawn, said and found as in a body; gone as soon as their words are others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QToolTip

from editor_desk.desktop import theme
from editor_desk.desktop.split_editor.caret_marks import CaretMarks
from editor_desk.desktop.split_editor.marks import MarkLayer
from editor_desk.desktop.split_editor.marks_by_ear import MarksByEar
from editor_desk.desktop.split_editor.payloads import Mark
from editor_desk.desktop.split_editor.source_document import SourceDocument

_TO_THE_SIDE, _ABOVE, _BELOW = 24, 4, 6
"""Pixels from the letter nearest to the pointer within which a mark is meant."""


class FieldMarks(QObject):
    """The marks of one field of the furniture; what watches over them is made when there is the first."""

    chosen = Signal(str)
    """The caret came to rest in the words of a mark; its id."""

    def __init__(self, field: QPlainTextEdit, source: SourceDocument) -> None:
        super().__init__(field)
        self._field = field
        self._source = source
        self.layer = MarkLayer(field.document())
        self._words: dict[Mark, str] = {}
        """What stood under each mark when it was shown."""
        self._by_ear: MarksByEar | None = None

    def show(self, group: str, marks: Sequence[Mark]) -> None:
        """Replace the marks of a group."""
        if self._by_ear is None:
            if not marks:
                return
            self._watch()
        place = self._source.position
        self.layer.show(group, [(mark, place(mark.start), place(mark.end)) for mark in marks])
        was, text = self._words, self._source.text
        shown = [mark for _start, _end, mark in self.layer.in_order()]
        self._words = {mark: was.get(mark, text[mark.start : mark.end]) for mark in shown}
        self._words |= {mark: text[mark.start : mark.end] for mark in marks}
        self._look_again()

    def clear(self) -> None:
        """Another story is shown."""
        self.layer.clear()
        self._words.clear()
        self._look_again()

    def _watch(self) -> None:
        self._by_ear = MarksByEar(self._field, self.layer)
        at_caret = CaretMarks(self._field, self.layer.at)
        at_caret.landed.connect(self.chosen)
        self._source.changed.connect(self._drop_changed)

    def _drop_changed(self) -> None:
        if self._words:
            self.layer.keep_only(lambda mark, words: self._words.get(mark) == words)
            self._look_again()

    def _look_again(self) -> None:
        if self._by_ear is not None:
            self._by_ear.look_soon()
            self._field.viewport().update()

    def paint(self, rect: QRect, corner: QPoint) -> None:
        """Draw them over the words; ``corner`` is where the document begins in the viewport."""
        painter = QPainter(self._field.viewport())
        painter.setClipRect(rect)
        painter.translate(corner)
        self.layer.paint(painter, theme.colors(), -1, self._field.document().characterCount(), -1)
        painter.end()

    def at_caret(self) -> tuple[Mark, ...]:
        """What is marked where the caret stands, the innermost first."""
        return self.layer.at(self._field.textCursor().selectionStart())

    def under(self, point: QPoint) -> tuple[Mark, ...]:
        """What is marked at a point of the viewport."""
        cursor = self._field.cursorForPosition(point)
        near = self._field.cursorRect(cursor).adjusted(-_TO_THE_SIDE, -_ABOVE, _TO_THE_SIDE, _BELOW)
        return self.layer.at(cursor.position()) if near.contains(point) else ()

    def told(self, event: QEvent) -> bool:
        """Whether it was the question for a tooltip, and the marks there answered it."""
        if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        said = [mark.tooltip for mark in self.under(event.pos()) if mark.tooltip]
        if said:
            QToolTip.showText(event.globalPos(), "\n".join(said), self._field)
        return bool(said)
