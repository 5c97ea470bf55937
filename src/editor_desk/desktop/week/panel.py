# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The week as a pane: the board with its days, the tray beside it, from week to week, to paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop.week.board import WeekBoard
from editor_desk.desktop.week.card import StoryCard
from editor_desk.desktop.week.day_heads import DayHeads
from editor_desk.desktop.week.days import Week, moved
from editor_desk.desktop.week.moving import Move, Moving
from editor_desk.desktop.week.plan import Card, plan_of
from editor_desk.desktop.week.tray import Tray
from editor_desk.store.week_read import WeekLines

_TRAY_WIDTH = 210
_MINUTE_MS = 60_000


def _utc_now() -> datetime:
    return datetime.now(UTC)


class WeekPanel(QWidget):
    """Shows the lines it is given; answer ``week_wanted`` (a ``Week``) with ``show_lines``.

    ``move_wanted`` carries a ``Move``.
    """

    week_wanted = Signal(object)
    story_chosen = Signal(str)
    move_wanted = Signal(object)
    stays = Signal(str)
    """The slug of a story that was to be moved and is out already."""
    undo_wanted = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()
    closed = Signal()

    def __init__(self, now: Callable[[], datetime] = _utc_now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._lines = WeekLines()
        self._open_story = ""
        self._in_hand = ""
        self.week = Week.of(now().astimezone().date())
        self.plan = plan_of(self._lines, self.week, now())
        self.board = WeekBoard(self._make_card)
        self.tray = Tray(self._make_card)
        self._heads = DayHeads(self.board)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._make()
        self._moving = Moving(
            self, lambda: self.week, self.board, self._scroll.viewport(), self._heads, self.tray
        )
        self._connect()
        self._retell()

    def _make(self) -> None:
        self.title_label = QLabel()
        self.title_label.setProperty("strong", True)
        self.previous_button, self.next_button = QToolButton(), QToolButton()
        self.previous_button.setText("◀")
        self.next_button.setText("▶")
        self.today_button, self.print_button = QPushButton(), QPushButton()
        self.pdf_button, self.close_button = QPushButton(), QPushButton()
        strip = QFrame()
        strip.setProperty("pane", "strip")
        row = QHBoxLayout(strip)
        row.setContentsMargins(10, 5, 10, 5)
        for button in (self.previous_button, self.today_button, self.next_button):
            row.addWidget(button)
        row.addSpacing(10)
        row.addWidget(self.title_label, 1)
        for button in (self.print_button, self.pdf_button, self.close_button):
            row.addWidget(button)
        scroll = self._scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that the heads stand over their columns.
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.board)
        self._nothing = QLabel()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("quiet", True)
        days = QWidget()
        column = QVBoxLayout(days)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heads)
        column.addWidget(self._nothing)
        column.addWidget(scroll, 1)
        halves = self.halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.tray)
        halves.addWidget(days)
        halves.setStretchFactor(1, 1)
        halves.setSizes([_TRAY_WIDTH, 1000])
        self.tray.setMinimumWidth(150)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(strip)
        whole.addWidget(halves, 1)

    def _connect(self) -> None:
        self.previous_button.clicked.connect(lambda: self.go_to(self.week.by(-1)))
        self.next_button.clicked.connect(lambda: self.go_to(self.week.by(1)))
        self.today_button.clicked.connect(self.go_to_today)
        self.print_button.clicked.connect(self.print_wanted)
        self.pdf_button.clicked.connect(self.pdf_wanted)
        self.close_button.clicked.connect(self.closed)
        self._moving.move_wanted.connect(self._move)
        self._moving.stays.connect(self.stays)
        self._moving.story_chosen.connect(self.story_chosen)
        self._minute.timeout.connect(self._show)
        self._minute.start()

    # What is shown

    def show_lines(self, lines: WeekLines) -> None:
        """Show the stories of the week asked for."""
        self._lines = lines
        self._show()

    def show_open_story(self, story_id: str) -> None:
        """Mark the story in hand."""
        if story_id != self._open_story:
            self._open_story = story_id
            self._show()

    def go_to(self, week: Week) -> None:
        """Show another week, as soon as its lines come."""
        self.week = week
        self._lines = WeekLines()
        self.week_wanted.emit(week)

    def go_to_today(self) -> None:
        """The week of today."""
        self.go_to(Week.of(self._now().astimezone(self.week.zone).date(), self.week.zone))

    def take_keyboard(self) -> None:
        """Give the keyboard to the card last in hand, or the first one of today."""
        card = self._card(self._in_hand) or self._first_card()
        if card is not None:
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.today_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language; paint it in other colours."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
            self._show()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._show()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+P means the week while it is looked at, not the list."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Print)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys go from week to week, Home to today, Esc back to the text, Ctrl+P to paper."""
        if event.matches(QKeySequence.StandardKey.Print):
            self.print_wanted.emit()
            return
        ways = {
            Qt.Key.Key_PageUp: lambda: self.go_to(self.week.by(-1)),
            Qt.Key.Key_PageDown: lambda: self.go_to(self.week.by(1)),
            Qt.Key.Key_Home: self.go_to_today,
            Qt.Key.Key_Escape: self.closed.emit,
        }
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            way()

    def _show(self) -> None:
        focused = QApplication.focusWidget()
        had_focus = isinstance(focused, StoryCard) and self.isAncestorOf(focused)
        self.plan = plan_of(self._lines, self.week, self._now())
        self.title_label.setText(self.plan.title)
        self.board.show_plan(self.plan, self._open_story)
        self.tray.show_plan(self.plan, self._open_story)
        self._heads.show_plan(self.plan)
        is_empty = not self.plan.rows
        self._nothing.setVisible(is_empty)
        self._nothing.setText(
            self.tr(
                "Nothing is due in this week. Drag a story here from the left, or give it a due time (Ctrl+D)."
            )
        )
        self._mark_tab_stop()
        if had_focus:
            self.take_keyboard()

    def _retell(self) -> None:
        self.setAccessibleName(self.tr("Week"))
        self.board.setAccessibleName(self.tr("Stories by section and day"))
        self.tray.setAccessibleName(self.tr("Stories beside the week"))
        for button, words in (
            (self.previous_button, self.tr("The week before (Page Up)")),
            (self.next_button, self.tr("The week after (Page Down)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.today_button.setText(self.tr("Today"))
        self.print_button.setText(self.tr("Print…"))
        self.print_button.setToolTip(QKeySequence(QKeySequence.StandardKey.Print).toString())
        self.pdf_button.setText(self.tr("Save as PDF…"))
        self.close_button.setText(self.tr("Back to the text"))
        self.close_button.setToolTip(self.tr("Esc"))

    # Cards

    def _make_card(self) -> StoryCard:
        card = StoryCard(self)
        card.clicked.connect(lambda: self._choose(card))
        card.entered.connect(lambda: self._enter(card))
        card.stepped.connect(lambda across, down: self._step(card, across, down))
        card.shifted.connect(lambda days: self._moving.shift(card, days))
        card.drag_moved.connect(lambda at: self._moving.drag(card, at))
        card.drag_ended.connect(lambda at: self._moving.drop(card, at))
        card.drag_given_up.connect(self._moving.give_up)
        card.menu_wanted.connect(lambda at: self._moving.open_menu(card, at))
        card.undo_wanted.connect(self.undo_wanted)
        return card

    def _card(self, story_id: str) -> StoryCard | None:
        return self.board.card_of(story_id) or self.tray.card_of(story_id)

    def _first_card(self) -> StoryCard | None:
        days = self.board.order()
        start = self.plan.today or 0
        ordered = [*days[start:], *days[:start], self.tray.order()]
        return next((cards[0] for cards in ordered if cards), None)

    def _choose(self, card: StoryCard) -> None:
        if card.card is not None:
            self.story_chosen.emit(card.card.line.id)

    def _enter(self, card: StoryCard) -> None:
        if card.card is not None:
            self._in_hand = card.card.line.id
            self._mark_tab_stop()
            area = self._scroll if self.board.isAncestorOf(card) else self.tray
            area.ensureWidgetVisible(card, 10, 10)

    def _mark_tab_stop(self) -> None:
        """Tab comes to one card only; from there the arrows go on."""
        here = self._card(self._in_hand) or self._first_card()
        for card in (*(card for day in self.board.order() for card in day), *self.tray.order()):
            is_stop = card is here
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def _step(self, card: StoryCard, across: int, down: int) -> None:
        """To the card above or below, or the nearest one in the next column that has any; the tray is the first."""
        columns = [self.tray.order(), *self.board.order()]
        place = next(number for number, cards in enumerate(columns) if card in cards)
        if down:
            row = columns[place].index(card) + down
            target = columns[place][row] if 0 <= row < len(columns[place]) else None
        else:
            beyond = columns[place + 1 :] if across > 0 else columns[:place][::-1]
            column = next((cards for cards in beyond if cards), [])
            height = card.mapToGlobal(QPoint(0, 0)).y()
            target = min(
                column, key=lambda one: abs(one.mapToGlobal(QPoint(0, 0)).y() - height), default=None
            )
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, move: Move) -> None:
        """Show it there at once; the store's answer comes behind."""
        self._in_hand = move.story_id
        self._lines = moved(self._lines, move.story_id, move.due, self.week)
        self._show()
        self.move_wanted.emit(move)

    def menu_for(self, card: Card) -> QMenu:
        """What can be done with a card, by name."""
        return self._moving.menu_for(card)
