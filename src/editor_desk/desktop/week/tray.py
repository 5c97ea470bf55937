# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Beside the week: stories that are late from before, and those that have no day yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from editor_desk.desktop.week.card import StoryCard
from editor_desk.desktop.week.card_layout import CardFonts
from editor_desk.desktop.week.plan import Card, Plan

_GAP = 4


class Tray(QScrollArea):
    """Two heaps of cards, one above the other."""

    def __init__(self, make_card: Callable[[], StoryCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_card = make_card
        self._cards: dict[str, StoryCard] = {}
        self._shown: list[StoryCard] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._late_label, self._unplanned_label = QLabel(), QLabel()
        for label in (self._late_label, self._unplanned_label):
            label.setProperty("strong", True)
            label.setWordWrap(True)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(_GAP)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setProperty("quiet", True)
        self.setWidget(self._inside)

    def show_plan(self, plan: Plan, open_story: str) -> None:
        """Show what stands beside a week."""
        heaps = ((self._late_label, plan.late), (self._unplanned_label, plan.unplanned))
        self._late_label.setText(self.tr("Late from before: {count}").format(count=plan.late_total))
        self._unplanned_label.setText(self.tr("Without a day: {count}").format(count=plan.unplanned_total))
        self._empty.setText(
            self.tr("Every story in progress has its day. Drag one here to take its day away.")
        )
        wanted = {card.line.id for _, cards in heaps for card in cards}
        for story_id in [known for known in self._cards if known not in wanted]:
            gone = self._cards.pop(story_id)
            gone.hide()
            gone.deleteLater()
        while self._column.count():
            self._column.takeAt(0)
        self._shown = []
        for label, cards in heaps:
            label.setVisible(bool(cards))
            self._column.addWidget(label)
            for card in cards:
                self._add(card, is_open=card.line.id == open_story)
        self._column.addWidget(self._empty)
        self._empty.setVisible(not self._shown)
        self._column.addStretch(1)
        self._fit()

    def card_of(self, story_id: str) -> StoryCard | None:
        """The card of a story."""
        return self._cards.get(story_id)

    def order(self) -> list[StoryCard]:
        """The cards from top to bottom."""
        return list(self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the cards to another width."""
        super().resizeEvent(event)
        self._fit()

    def _add(self, card: Card, *, is_open: bool) -> None:
        widget = self._cards.get(card.line.id)
        if widget is None:
            widget = self._cards[card.line.id] = self._make_card()
        widget.show_card(card, is_open=is_open)
        self._column.addWidget(widget)
        widget.show()
        self._shown.append(widget)

    def _fit(self) -> None:
        fonts = CardFonts(self.font())
        width = self.viewport().width() - 16
        for card in self._shown:
            card.setFixedHeight(card.fit(width, fonts))
