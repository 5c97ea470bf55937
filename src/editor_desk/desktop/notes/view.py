# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The list of notes: who and when, the passage, the words; what is dealt with stands back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.notes.model import NoteRole, NotesModel
from editor_desk.desktop.notes.note_words import NoteLine
from editor_desk.desktop.wrapping_list import WrappingList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_MARGIN, _TOP, _GAP, _BAR = 12, 7, 2, 10
_ENDLESS = 100_000
_BY_WORDS = (
    Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value
)
_ANYWHERE = _BY_WORDS | Qt.TextFlag.TextWrapAnywhere.value
"""For an address longer than a line."""

_Index = QModelIndex | QPersistentModelIndex


class NotesView(WrappingList):
    """Notes one below the other. ``opened`` says that somebody wants to see the passage of the chosen one."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.notes = NotesModel()
        super().__init__(self.notes, parent)
        self.setItemDelegate(_NoteDelegate(self))

    @property
    def current_id(self) -> str:
        """The chosen note; empty where there is none."""
        line: NoteLine | None = self.currentIndex().data(NoteRole)
        return line.id if line else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the passage; letters are actions, never a search."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


@dataclass(frozen=True, slots=True)
class _Piece:
    rect: QRect
    text: str
    font: QFont
    ink: str
    flags: int = _BY_WORDS
    has_bar: bool = False


class _NoteDelegate(QStyledItemDelegate):
    """Who and when in one line, then the passage beside a bar, the words, and what became of it."""

    def __init__(self, view: NotesView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the list, as high as the words need."""
        width = self._view.viewport().width()
        return QSize(width, self._lay_out(index.data(NoteRole), width)[1])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one note."""
        rect: QRect = option.rect
        colors = theme.colors()
        is_chosen = self._view.currentIndex() == index
        painter.save()
        if is_chosen:
            painter.fillRect(rect, QColor(colors.selected))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colors.accent))
            if self._view.hasFocus():
                painter.setPen(QColor(colors.focus))
                painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
        painter.translate(rect.topLeft())
        for piece in self._lay_out(index.data(NoteRole), rect.width())[0]:
            painter.setFont(piece.font)
            painter.setPen(QColor(getattr(colors, piece.ink)))
            painter.drawText(piece.rect, piece.flags, piece.text)
            if piece.has_bar:
                bar = QRect(piece.rect.left() - _BAR, piece.rect.top(), 2, piece.rect.height())
                painter.fillRect(bar, QColor(colors.control_line))
        painter.restore()

    def _lay_out(self, line: NoteLine, width: int) -> tuple[list[_Piece], int]:
        plain = QFont(self._view.font())
        small = QFont(plain)
        small.setPointSizeF(max(plain.pointSizeF() * 0.9, 7.0))
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        inner = max(width - 2 * _MARGIN, 60)
        pieces, y = self._head(line, inner, bold, small)
        rows = [
            (line.about, small, "muted", _BAR),
            (line.text, plain, "muted" if line.is_resolved else "text", 0),
            (line.state, small, "good", 0),
        ]
        for text, font, ink, indent in rows:
            if not text:
                continue
            place = QRect(_MARGIN + indent, y, inner - indent, _ENDLESS)
            metrics = QFontMetrics(font)
            widest = max(metrics.horizontalAdvance(word) for word in text.split())
            flags = _BY_WORDS if widest <= place.width() else _ANYWHERE
            height = metrics.boundingRect(place, flags, text).height()
            place.setHeight(height)
            pieces.append(_Piece(place, text, font, ink, flags, has_bar=bool(indent)))
            y += height + _GAP
        return pieces, y + _TOP - _GAP

    def _head(self, line: NoteLine, inner: int, bold: QFont, small: QFont) -> tuple[list[_Piece], int]:
        """The name, and behind it when; below it where the pane is narrow."""
        name, time = QFontMetrics(bold), QFontMetrics(small)
        height = name.height()
        wide, when = name.horizontalAdvance(line.who) + 1, time.horizontalAdvance(line.when) + 1
        pieces = [_Piece(QRect(_MARGIN, _TOP, min(wide, inner), height), line.who, bold, "text")]
        if wide + _MARGIN + when <= inner:
            top = _TOP + name.ascent() - time.ascent()
            place = QRect(_MARGIN + wide + _MARGIN // 2, top, when, time.height())
            return [*pieces, _Piece(place, line.when, small, "muted")], _TOP + height + _GAP
        place = QRect(_MARGIN, _TOP + height, inner, time.height())
        return [*pieces, _Piece(place, line.when, small, "muted")], place.bottom() + _GAP
