# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Scrolling one edition brings the other along, pair by pair.

Percentages drift apart as soon as one text is longer. Here the pair at the reading line, a third from the top, is
kept level, and within a pair the same part of it. The reading line itself slides to the upper end of the page at
the beginning of the text and to the lower at its end, so that both editions begin and end together.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollBar

from editor_desk.desktop.split_editor.pairs import Pairs
from editor_desk.desktop.split_editor.tracked import TrackedParagraphs
from editor_desk.newsroom.languages import Language

READING_LINE = 1 / 3
"""Of the height of the page, from its top."""


@dataclass(frozen=True, slots=True)
class _Held:
    """What stood at the reading line of a page: how much of which paragraph was above it, in which text.

    ``number`` is None at the very top.
    """

    version: int
    number: int | None
    share: float


class PairedScrolling(QObject):
    """Moves the scroll bar of the edition that nobody scrolls; never a caret, and nothing while it is off.

    Typing moves no page. When pages are laid out anew (another width, another size of the letters) what stood at
    the reading line stays there.
    """

    def __init__(self, pairs: Pairs) -> None:
        super().__init__(pairs)
        self._pairs = pairs
        self._is_on = True
        self._is_following = False
        self._leader = Language.EN
        self._held: dict[Language, _Held] = {}
        self._again = QTimer(self, singleShot=True, interval=0)
        self._connect()

    def _connect(self) -> None:
        self._pairs.sides[Language.EN].body.verticalScrollBar().valueChanged.connect(self._scrolled_english)
        self._pairs.sides[Language.ES].body.verticalScrollBar().valueChanged.connect(self._scrolled_spanish)
        self._pairs.changed.connect(self._hold)
        self._again.timeout.connect(self._laid_out_anew)

    @property
    def is_on(self) -> bool:
        """Whether both editions scroll together."""
        return self._is_on

    def turn(self, *, is_on: bool) -> None:
        """Scroll together, or each by itself."""
        self._is_on = is_on
        self.level()

    def laid_out(self) -> None:
        """Pages may have been laid out anew: soon, once, find what stood at the reading line again."""
        self._again.start()

    def level(self) -> None:
        """Bring the edition that was not scrolled last level with the other."""
        leader, follower = self._pairs.sides[self._leader], self._pairs.sides[self._leader.other]
        if not self._is_on or not self._pairs.along:
            return
        if not (leader.body.isVisible() and follower.body.isVisible()):
            return
        line = _reading_line(leader)
        there = self._counterpart_of(leader.body.verticalScrollBar().value() + line)
        level = leader.body.viewport().mapToGlobal(QPoint(0, 0)).y()
        level -= follower.body.viewport().mapToGlobal(QPoint(0, 0)).y()
        bar, other = leader.body.verticalScrollBar(), follower.body.verticalScrollBar()
        # The pages begin at different heights; at the top of the text that must not scroll either.
        wanted = round(there - line - level * _share_from_top(leader))
        self._set(other, other.maximum() if bar.value() == bar.maximum() > 0 else wanted)

    def _scrolled_english(self) -> None:
        self._scrolled(Language.EN)

    def _scrolled_spanish(self) -> None:
        self._scrolled(Language.ES)

    def _scrolled(self, language: Language) -> None:
        if not self._is_following:
            self._leader = language
            self.level()
            self._hold()

    def _set(self, bar: QScrollBar, value: int) -> None:
        self._is_following = True
        try:
            bar.setValue(value)
        finally:
            self._is_following = False

    def _hold(self) -> None:
        """Remember what stands at the reading lines."""
        for language, side in self._pairs.sides.items():
            number, share = None, 0.0
            if side.body.verticalScrollBar().value() > 0 and len(side):
                y = side.body.verticalScrollBar().value() + _reading_line(side)
                number = max(0, side.number_above(y))
                top, bottom = side.rectangle(number)
                share = (y - top) / max(1, bottom - top)
            self._held[language] = _Held(side.body.source.version, number, share)

    def _laid_out_anew(self) -> None:
        if any(
            language not in self._held or self._held[language].version != side.body.source.version
            for language, side in self._pairs.sides.items()
        ):
            return  # somebody is typing
        for language, side in self._pairs.sides.items():
            held = self._held[language]
            if (
                held.number is not None
                and held.number < len(side)
                and (language is self._leader or not self._is_on)
            ):
                top, bottom = side.rectangle(held.number)
                self._set(side.body.verticalScrollBar(), _scroll_for(side, top + held.share * (bottom - top)))
        self.level()

    def _counterpart_of(self, y: float) -> float:
        """The height in the follower's document that belongs to one in the leader's."""
        leader, follower = self._pairs.sides[self._leader], self._pairs.sides[self._leader.other]
        numbers = self._pairs.numbers
        along = self._pairs.along
        number = leader.number_above(y)
        at = bisect_right(along, number, key=lambda link: numbers(link, self._leader)[0]) - 1
        start = there_start = 0.0
        if at >= 0:
            top, bottom = leader.stretch(numbers(along[at], self._leader))
            there_top, there_bottom = follower.stretch(numbers(along[at], self._leader.other))
            if y <= bottom:
                return _part(y, top, bottom, there_top, there_bottom)
            start, there_start = bottom, there_bottom
        end, there_end = _height(leader), _height(follower)
        if at + 1 < len(along):
            end = leader.rectangle(numbers(along[at + 1], self._leader)[0])[0]
            there_end = follower.rectangle(numbers(along[at + 1], self._leader.other)[0])[0]
        return _part(y, start, end, there_start, there_end)


def _part(y: float, top: float, bottom: float, there_top: float, there_bottom: float) -> float:
    share = (y - top) / (bottom - top) if bottom > top else 0.0
    return there_top + share * (there_bottom - there_top)


def _height(side: TrackedParagraphs) -> float:
    return side.body.document().size().height()


def _reading_line(side: TrackedParagraphs) -> float:
    """Where on the page the reading line is: a third down, nearer to the end of the page at the ends of the text."""
    bar, page = side.body.verticalScrollBar(), side.body.viewport().height()
    above, below = bar.value() - bar.minimum(), bar.maximum() - bar.value()
    upper, lower = page * READING_LINE, page * (1 - READING_LINE)
    if above + below < page:  # too short for the line to rest anywhere
        return page * above / (above + below) if above + below else 0.0
    return min(upper, above) if above < upper else page - min(lower, below)


def _scroll_for(side: TrackedParagraphs, y: float) -> int:
    """How far to scroll for the reading line to stand at this height of the document; undoes ``_reading_line``."""
    bar, page = side.body.verticalScrollBar(), side.body.viewport().height()
    whole, upper = bar.maximum() - bar.minimum(), page * READING_LINE
    if whole < page:
        wanted = y * whole / (whole + page)
    elif y <= 2 * upper:
        wanted = y / 2
    elif y <= whole - page + 2 * upper:
        wanted = y - upper
    else:
        wanted = (y - page + whole) / 2
    return bar.minimum() + round(wanted)


def _share_from_top(side: TrackedParagraphs) -> float:
    """How far the page is from the top of the text: 0 there, 1 once the reading line rests."""
    bar = side.body.verticalScrollBar()
    above, whole = bar.value() - bar.minimum(), bar.maximum() - bar.minimum()
    reach = min(side.body.viewport().height() * READING_LINE, whole)
    return min(1.0, above / reach) if reach > 0 else 0.0
