# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The risky facts over the texts: verdict, words in each edition, proof; moving to one lights it in the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.approval.risky_facts import FactLine, FactRole, RiskyFactsModel
from editor_desk.desktop.wrapping_list import WrappingList
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_MARGIN, _TOP, _GAP, _BAR, _CHIP = 10, 5, 2, 10, 7
_ENDLESS = 10_000
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_Index = QModelIndex | QPersistentModelIndex


class FactList(WrappingList):
    """``fact_chosen`` carries the number of the fact somebody moved to, clicked or pressed Enter on."""

    fact_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.facts = RiskyFactsModel()
        super().__init__(self.facts, parent)
        self.languages: tuple[Language, ...] = ()
        self.setItemDelegate(_FactDelegate(self))
        self._connect()

    def _connect(self) -> None:
        self.clicked.connect(self._choose)

    def show_facts(self, lines: tuple[FactLine, ...], languages: tuple[Language, ...]) -> None:
        """Show these facts, the words of these editions beside each other."""
        self.languages = languages
        self.facts.show(lines)
        self.scheduleDelayedItemsLayout()

    @property
    def whole_height(self) -> int:
        """Pixels that show every fact."""
        delegate = self.itemDelegate()
        assert isinstance(delegate, _FactDelegate)  # noqa: S101 - put there above
        rows = range(self.facts.rowCount())
        return sum(delegate.height(self.facts.index(row)) for row in rows) + 2 * self.frameWidth()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Moving with the keys shows each fact in the text."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self._choose(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows it once more; J and K move as the arrows do, other letters search nothing."""
        ways = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._choose(index)
        elif event.key() in ways:
            row = max(index.row() + ways[Qt.Key(event.key())], 0)
            self.setCurrentIndex(self.facts.index(min(row, self.facts.rowCount() - 1)))
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: _Index) -> None:
        line: FactLine | None = index.data(FactRole)
        if line is not None:
            self.fact_chosen.emit(line.number)


@dataclass(frozen=True, slots=True)
class _Piece:
    rect: QRect
    text: str
    font: QFont
    ink: str
    is_chip: bool = False
    has_bar: bool = False


class _FactDelegate(QStyledItemDelegate):
    """Verdict and kind; the words, a column an edition; the proof beside a bar."""

    def __init__(self, view: FactList) -> None:
        super().__init__(view)
        self._view = view

    def height(self, index: _Index) -> int:
        """How high a fact is at the list's width."""
        return self._lay_out(index.data(FactRole), self._view.viewport().width())[1]

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the list, as high as its words need."""
        return QSize(self._view.viewport().width(), self.height(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one fact."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        line: FactLine = index.data(FactRole)
        colors = theme.colors()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colors.selected))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colors.accent))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
        painter.translate(rect.topLeft())
        for piece in self._lay_out(line, rect.width())[0]:
            painter.setFont(piece.font)
            if piece.is_chip:
                tone = colors.tones[line.tone]
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tone.ground))
                painter.drawRoundedRect(piece.rect, piece.rect.height() / 2, piece.rect.height() / 2)
                painter.setPen(QColor(tone.ink))
                painter.drawText(piece.rect, Qt.AlignmentFlag.AlignCenter, piece.text)
                continue
            painter.setPen(QColor(getattr(colors, piece.ink)))
            painter.drawText(piece.rect, _WRAP if piece.ink != "muted" else _MIDDLE, piece.text)
            if piece.has_bar:
                bar = QRect(piece.rect.left() - _BAR, piece.rect.top(), 2, piece.rect.height())
                painter.fillRect(bar, QColor(colors.mark_verified))
        painter.restore()

    def _lay_out(self, line: FactLine, width: int) -> tuple[list[_Piece], int]:
        small = QFont(self._view.font())
        small.setPointSizeF(max(small.pointSizeF() * 0.9, 7.0))
        bold = QFont(small)
        bold.setWeight(QFont.Weight.DemiBold)
        reading = theme.reading_font(theme.DEK_SIZE + 0.5)
        inner = max(width - 2 * _MARGIN, 80)
        chip_width = QFontMetrics(bold).horizontalAdvance(line.chip) + 2 * _CHIP
        head = QFontMetrics(bold).height() + 3
        about = " · ".join(part for part in (line.about, line.note) if part)
        room = inner - chip_width - _CHIP
        pieces = [
            _Piece(QRect(_MARGIN, _TOP, chip_width, head), line.chip, bold, "text", is_chip=True),
            _Piece(
                QRect(_MARGIN + chip_width + _CHIP, _TOP, room, head),
                QFontMetrics(small).elidedText(about, Qt.TextElideMode.ElideRight, room),
                small,
                "muted",
            ),
        ]
        y = _TOP + head + _GAP
        column = inner // max(len(self._view.languages), 1)
        tallest = 0
        for at, language in enumerate(self._view.languages):
            text = line.quotes.get(language, "—")
            place = QRect(_MARGIN + at * (column + _MARGIN), y, column - _MARGIN, _ENDLESS)
            height = QFontMetrics(reading).boundingRect(place, _WRAP, text).height()
            pieces.append(_Piece(QRect(place.topLeft(), QSize(place.width(), height)), text, reading, "text"))
            tallest = max(tallest, height)
        y += tallest + _GAP
        trouble = [(line.trouble, "bad")] if line.trouble else []
        for text, ink in [*((proof, "text") for proof in line.proofs), *trouble]:
            place = QRect(_MARGIN + _BAR, y, inner - _BAR, _ENDLESS)
            height = QFontMetrics(small).boundingRect(place, _WRAP, text).height()
            rect = QRect(place.topLeft(), QSize(place.width(), height))
            pieces.append(_Piece(rect, text, small, ink, has_bar=ink == "text"))
            y += height
        return pieces, y + _TOP
