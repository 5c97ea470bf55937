# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The light on what find found: a ground behind every hit, a frame around the one in hand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QPainter, QPen, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from editor_desk.desktop.split_editor.marks import lines_between
from editor_desk.desktop.theme import Colors, colors

_GROUND, _FRAME = 70, 1.4
_MOST_IN_A_FIELD = 50


class FoundLight(QObject):
    """The hits of one body, painted where they are to be seen only: there may be thousands. Positions are Qt's.

    Between a keystroke and the next search the hits behind it move along; one that is typed into goes out.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._current = -1

    def show(self, spans: Sequence[tuple[int, int]]) -> None:
        """Light these spans, in their order, and none of them in hand."""
        was_lit, self._current = bool(self._starts), -1
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]
        if bool(spans) is not was_lit:
            if spans:
                self._document.contentsChange.connect(self._move)
            else:
                self._document.contentsChange.disconnect(self._move)

    def show_current(self, number: int) -> None:
        """The number of the one in hand; -1 when there is none."""
        self._current = number

    def paint(self, painter: QPainter, theme: Colors, first: int, last: int) -> None:
        """Draw what lies between two positions."""
        if not self._starts:
            return
        ground = QColor(theme.mark_quote)
        ground.setAlpha(_GROUND)
        for number in range(bisect_right(self._ends, first), bisect_left(self._starts, last)):
            for rect, _baseline in lines_between(self._document, self._starts[number], self._ends[number]):
                painter.fillRect(rect, ground)
                if number == self._current:
                    painter.setPen(QPen(QColor(theme.warn), _FRAME))
                    painter.drawRect(rect.adjusted(-1, 0, 1, 0))

    def _move(self, position: int, removed: int, added: int) -> None:
        touched = bisect_left(self._ends, position)
        behind = bisect_left(self._starts, position + removed)
        shift = added - removed
        if self._current >= touched:
            self._current = -1
        self._starts[touched:] = [start + shift for start in self._starts[behind:]]
        self._ends[touched:] = [end + shift for end in self._ends[behind:]]


def light_field(field: QPlainTextEdit, spans: Sequence[tuple[int, int]], current: int = -1) -> None:
    """The same in a field of the furniture, which has few."""
    ground, made = QColor(colors().mark_quote), []
    ground.setAlpha(_GROUND)
    for number, (start, end) in enumerate(spans[:_MOST_IN_A_FIELD]):
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(field.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format.setBackground(ground)
        if number == current:
            selection.format.setFontUnderline(True)
        made.append(selection)
    field.setExtraSelections(made)
