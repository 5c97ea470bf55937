# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The board of a week: sections down, days across, today marked; cards keep their place in the hand while it changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.week.card import StoryCard
from editor_desk.desktop.week.card_layout import CardFonts
from editor_desk.desktop.week.days import DAYS
from editor_desk.desktop.week.plan import Card, Plan

SECTION_SHARE = 0.075
_LEAST_SECTION = 92
_WEEKEND, _NARROW = 5, 0.62
"""A day of the weekend on which nothing is due leaves its room to the others."""
_GAP = 4
_LEAST_ROW = 34


def columns(plan: Plan, left: float, right: float) -> list[tuple[float, float]]:
    """Where each day begins and ends across; of the screen's board and of the page alike."""
    shares = [_NARROW if day >= _WEEKEND and not plan.busy(day) else 1.0 for day in range(DAYS)]
    unit = (right - left) / sum(shares)
    edges, at = [], left
    for share in shares:
        edges.append((at, at + share * unit))
        at += share * unit
    return edges


class WeekBoard(QWidget):
    """Places the cards; who may press and drag them is the panel's business (``make_card``)."""

    def __init__(self, make_card: Callable[[], StoryCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_card = make_card
        self._plan: Plan | None = None
        self._cards: dict[str, StoryCard] = {}
        self._rows: list[QRect] = []
        self._target: int | None = None
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().verticalPolicy())

    @property
    def today(self) -> int | None:
        """The number of today's day, where it lies in this week."""
        return self._plan.today if self._plan else None

    @property
    def section_width(self) -> int:
        """How wide the names of the sections are."""
        return max(_LEAST_SECTION, int(self.width() * SECTION_SHARE))

    def day_columns(self) -> list[tuple[float, float]]:
        """Where each day stands across; empty before there is a plan."""
        return columns(self._plan, self.section_width, self.width()) if self._plan else []

    def show_plan(self, plan: Plan, open_story: str) -> None:
        """Show a week."""
        self._plan = plan
        cards = {card.line.id: card for card in plan.cards()}
        for story_id in [known for known in self._cards if known not in cards]:
            gone = self._cards.pop(story_id)
            gone.hide()
            gone.deleteLater()
        for story_id, card in cards.items():
            if story_id not in self._cards:
                made = self._cards[story_id] = self._make_card()
                made.setParent(self)
                made.show()
            self._cards[story_id].show_card(card, is_open=story_id == open_story)
        self._place()

    def card_of(self, story_id: str) -> StoryCard | None:
        """The card of a story."""
        return self._cards.get(story_id)

    def order(self) -> list[list[StoryCard]]:
        """The cards of each day, from top to bottom."""
        if self._plan is None:
            return []
        return [
            [self._cards[card.line.id] for row in self._plan.rows for card in row.days[day]]
            for day in range(DAYS)
        ]

    def day_at(self, x: float) -> int | None:
        """The number of the day at a place across."""
        for number, (start, end) in enumerate(self.day_columns()):
            if start <= x < end:
                return number
        return None

    def light(self, day: int | None) -> None:
        """Show where a card would be let go."""
        if day != self._target:
            self._target = day
            self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(640, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._place()

    def _place(self) -> None:
        if self._plan is None:
            return
        fonts = CardFonts(self.font())
        places = self.day_columns()
        self._rows = []
        top = 0
        for row in self._plan.rows:
            height = _LEAST_ROW
            for (start, end), cards in zip(places, row.days, strict=True):
                height = max(height, self._stack(cards, start, end, top, fonts))
            self._rows.append(QRect(0, top, self.width(), height))
            top += height
        self.setMinimumHeight(top + _GAP)
        self.update()

    def _stack(self, cards: tuple[Card, ...], start: float, end: float, top: int, fonts: CardFonts) -> int:
        y = top + _GAP
        for card in cards:
            widget = self._cards[card.line.id]
            height = widget.fit(int(end - start) - 2 * _GAP, fonts)
            widget.move(int(start) + _GAP, y)
            y += height + _GAP
        return y - top

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint days, sections and what is between them."""
        plan = self._plan
        if plan is None:
            return
        colors = theme.colors()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.panel))
        places = self.day_columns()
        if plan.today is not None:
            start, end = places[plan.today]
            painter.fillRect(QRect(int(start), 0, int(end - start), self.height()), QColor(colors.lit))
        if self._target is not None:
            start, end = places[self._target]
            painter.fillRect(QRect(int(start), 0, int(end - start), self.height()), QColor(colors.selected))
        painter.setPen(QColor(colors.line))
        for start, _end in places:
            painter.drawLine(QPoint(int(start), 0), QPoint(int(start), self.height()))
        font = self.font()
        font.setPointSizeF(theme.SMALL_SIZE)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        for row, words in zip(self._rows, plan.rows, strict=False):
            painter.setPen(QColor(colors.line))
            painter.drawLine(row.bottomLeft(), row.bottomRight())
            painter.setPen(QColor(colors.muted))
            place = QRect(theme.SPACE, row.top() + _GAP + 2, self.section_width - 12, row.height() - _GAP)
            painter.drawText(place, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, words.section)
        painter.end()
