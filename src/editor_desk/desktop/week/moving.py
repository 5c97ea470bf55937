# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Moving a story to another day of the week: dragged there, by keys, or by the name of the day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from editor_desk.desktop.week.board import WeekBoard
from editor_desk.desktop.week.card import StoryCard
from editor_desk.desktop.week.day_heads import DayHeads
from editor_desk.desktop.week.days import DAYS, Dues, Week, dues_on
from editor_desk.desktop.week.plan import Card, day_in_full
from editor_desk.desktop.week.tray import Tray
from editor_desk.store.week_read import WeekLine

_GHOST_OPACITY = 0.85


@dataclass(frozen=True, slots=True)
class Move:
    """A story is to be due at these times; ``before`` brings it back."""

    story_id: str
    slug: str
    due: Dues
    before: Dues
    day: date | None


class Moving(QObject):
    """Knows where a card is let go and what that means; ``week`` gives the one shown."""

    move_wanted = Signal(object)
    stays = Signal(str)
    """The slug of a story that was to be moved and is out already."""
    story_chosen = Signal(str)

    def __init__(
        self,
        panel: QWidget,
        week: Callable[[], Week],
        board: WeekBoard,
        window: QWidget,
        heads: DayHeads,
        tray: Tray,
    ) -> None:
        """``window`` is what is to be seen of the board."""
        super().__init__(panel)
        self._panel = panel
        self._week = week
        self._board = board
        self._window = window
        self._heads = heads
        self._tray = tray
        self._ghost = QLabel(panel)
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.hide()

    def shift(self, card: StoryCard, days: int) -> None:
        """A day on or back; from beside the week to today, or its Monday."""
        line = card.card.line if card.card is not None else None
        if line is None:
            return
        due = line.day_due
        if due is None or self._week().number_of(due) is None:
            self._move(line, self._week().days[self._board.today or 0])
            return
        there = due.astimezone(self._week().zone).date()
        self._move(line, date.fromordinal(there.toordinal() + days))

    def _move(self, line: WeekLine, day: date | None) -> None:
        if not line.open_languages:
            self.stays.emit(line.slug)
            return
        dues = dues_on(line, day, self._week().zone)
        if dues:
            before = {language: line.due[language] for language in dues}
            self.move_wanted.emit(Move(line.id, line.slug, dues, before, day))

    def drag(self, card: StoryCard, at: QPoint) -> None:
        """Show the card under the pointer, and the day it would get."""
        if self._ghost.isHidden():
            self._ghost.setPixmap(_faint(card.grab()))
            self._ghost.adjustSize()
            self._ghost.raise_()
            self._ghost.show()
        self._ghost.move(self._panel.mapFromGlobal(at) + QPoint(8, 4))
        self._board.light(self._day_under(at))

    def drop(self, card: StoryCard, at: QPoint) -> None:
        """Let it go there; over the tray it loses its day, anywhere else it stays."""
        self.give_up()
        day = self._day_under(at)
        if card.card is None:
            return
        if day is not None:
            self._move(card.card.line, self._week().days[day])
        elif self._tray.rect().contains(self._tray.mapFromGlobal(at)) and self._board.isAncestorOf(card):
            self._move(card.card.line, None)

    def give_up(self) -> None:
        """Drag no more; it stays where it was."""
        self._ghost.hide()
        self._board.light(None)

    def _day_under(self, at: QPoint) -> int | None:
        inside = self._window.mapFromGlobal(at)
        heads = self._heads.mapFromGlobal(at)
        if not (self._window.rect().contains(inside) or self._heads.rect().contains(heads)):
            return None
        return self._board.day_at(inside.x())

    def open_menu(self, card: StoryCard, at: QPoint) -> None:
        """Show what can be done with it."""
        if card.card is None:
            return
        menu = self.menu_for(card.card)
        menu.exec(at)
        menu.deleteLater()

    def menu_for(self, card: Card) -> QMenu:
        """What can be done with a card, by name."""
        menu = QMenu(self._panel)
        opens = menu.addAction(self.tr("&Open"))
        opens.triggered.connect(lambda: self.story_chosen.emit(card.line.id))
        menu.addSeparator()
        due = card.line.day_due
        there = None if due is None else due.astimezone(self._week().zone).date()
        next_week = self._week().by(1).days[0]
        days = [(day, day_in_full(day)) for day in self._week().days]
        days.append((next_week, self.tr("Next week: {day}").format(day=day_in_full(next_week))))
        for number, (day, words) in enumerate(days):
            if number == DAYS:
                menu.addSeparator()
            self._add_day(menu, card, words, day, is_there=day == there)
        self._add_day(menu, card, self.tr("Without a day"), None, is_there=there is None)
        return menu

    def _add_day(self, menu: QMenu, card: Card, words: str, day: date | None, *, is_there: bool) -> QAction:
        made = menu.addAction(words)
        made.setCheckable(True)
        made.setChecked(is_there)
        made.setEnabled(card.can_move)
        made.triggered.connect(lambda: self._move(card.line, day))
        return made


def _faint(picture: QPixmap) -> QPixmap:
    faint = QPixmap(picture.size())
    faint.setDevicePixelRatio(picture.devicePixelRatio())
    faint.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faint)
    painter.setOpacity(_GHOST_OPACITY)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return faint
