# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The names of the days above the board, over their columns; today says that it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.week.board import WeekBoard
from editor_desk.desktop.week.plan import Plan


class DayHeads(QWidget):
    """Painted to the board's columns; the cards say their day themselves."""

    def __init__(self, board: WeekBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._plan: Plan | None = None

    def show_plan(self, plan: Plan) -> None:
        """Name the days of a week."""
        self._plan = plan
        self.setAccessibleName(", ".join(plan.day_names))
        self.update()

    def sizeHint(self) -> QSize:
        """A line with air."""
        return QSize(640, self.fontMetrics().height() + 12)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(100, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names."""
        plan = self._plan
        if plan is None:
            return
        colors = theme.colors()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.window))
        font = self.font()
        for number, (start, end) in enumerate(self._board.day_columns()):
            place = QRect(int(start), 0, int(end - start), self.height())
            name, is_today = plan.day_names[number], number == plan.today
            font.setBold(is_today)
            painter.setFont(font)
            ink = colors.text if plan.busy(number) or is_today else colors.muted
            if is_today:
                name = QCoreApplication.translate("WeekCard", "Today, {day}").format(day=name)
                painter.fillRect(place.adjusted(1, 0, 0, 0), QColor(colors.accent))
                ink = colors.on_accent
            painter.setPen(QColor(ink))
            words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, place.width() - 8)
            painter.drawText(place.adjusted(theme.SPACE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QColor(colors.line))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()
