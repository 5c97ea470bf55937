# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A small button with the letter that does the same, for rows of things done again and again."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from editor_desk.desktop import theme

_GAP, _HIGH, _WIDE = 5, 2, 7


class KeyButton(QToolButton):
    """Words, and behind them quietly a letter. The letter is a picture of a key; somebody else listens to it."""

    def __init__(self, parent: QWidget | None = None, *, key: str = "") -> None:
        super().__init__(parent)
        self._key = key
        self.setProperty("small", True)
        font = self.font()
        font.setPointSizeF(max(font.pointSizeF() * 0.92, 7.0))
        self.setFont(font)

    @property
    def key(self) -> str:
        """The letter."""
        return self._key

    def say(self, text: str, tip: str = "") -> None:
        """Write words on it; the tooltip names the key too."""
        self.setText(text)
        tip = tip or text
        self.setToolTip(f"{tip} ({self._key})" if self._key else tip)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for words, letter and, where there is a menu, its arrow."""
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + 2 * _WIDE
        if self._key:
            width += _GAP + metrics.horizontalAdvance(self._key)
        if self.menu() is not None:
            width += _GAP + metrics.horizontalAdvance("▾")
        return QSize(width, metrics.height() + 2 * _HIGH + 2)

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's own button, with words and letter of ours."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        option.features = QStyleOptionToolButton.ToolButtonFeature.None_
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        colors = theme.colors()
        painter.setPen(QColor(colors.text if self.isEnabled() else colors.muted))
        room = self.rect().adjusted(_WIDE, 0, -_WIDE, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        self._paint_letter(painter, room)

    def _paint_letter(self, painter: QPainter, room: QRect) -> None:
        letter = "▾" if self.menu() is not None else self._key
        if letter:
            painter.setPen(QColor(theme.colors().muted))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, letter)
