# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Scrolling one edition brings the other along, pair by pair.

Percentages drift apart as soon as one text is longer. Here the pair at the reading line, a third from the top, is
kept level, and within a pair the same part of it. The reading line itself slides to the upper end of the page at
the beginning of the text and to the lower at its end, so that both editions begin and end together.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPoint, QTimer

from editor_desk.desktop.split_editor.pairs import Pairs
from editor_desk.desktop.split_editor.tracked import TrackedParagraphs
from editor_desk.newsroom.languages import Language

READING_LINE = 1 / 3
"""Of the height of the page, from its top."""


class PairedScrolling(QObject):
    """Moves the scroll bar of the edition that nobody scrolls; never a caret, and nothing while it is off."""

    def __init__(self, pairs: Pairs) -> None:
        super().__init__(pairs)
        self._pairs = pairs
        self._is_on = True
        self._is_following = False
        self._leader = Language.EN
        self._again = QTimer(self, singleShot=True, interval=0)
        self._connect()

    def _connect(self) -> None:
        for language, side in self._pairs.sides.items():
            bar = side.body.verticalScrollBar()
            bar.valueChanged.connect(
                self._scrolled_english if language is Language.EN else self._scrolled_spanish
            )
        self._pairs.changed.connect(self._level)
        self._again.timeout.connect(self._level)

    @property
    def is_on(self) -> bool:
        """Whether both editions scroll together."""
        return self._is_on

    def turn(self, *, is_on: bool) -> None:
        """Scroll together, or each by itself."""
        self._is_on = is_on
        self._level()

    def level_soon(self) -> None:
        """The pages got another size: bring the other edition level again, once."""
        self._again.start()

    @contextmanager
    def apart(self) -> Iterator[None]:
        """Let each edition go to a place of its own meanwhile."""
        was, self._is_following = self._is_following, True
        try:
            yield
        finally:
            self._is_following = was

    def _scrolled_english(self) -> None:
        self._scrolled(Language.EN)

    def _scrolled_spanish(self) -> None:
        self._scrolled(Language.ES)

    def _scrolled(self, language: Language) -> None:
        if not self._is_following:
            self._leader = language
            self._level()

    def _level(self) -> None:
        follower = self._pairs.sides[self._leader.other]
        leader = self._pairs.sides[self._leader]
        if not self._is_on or self._is_following or not self._pairs.along:
            return
        if not (leader.body.isVisible() and follower.body.isVisible()):
            return
        line = _reading_line(leader)
        there = self._counterpart_of(leader.body.verticalScrollBar().value() + line)
        level = leader.body.viewport().mapToGlobal(QPoint(0, 0)).y()
        level -= follower.body.viewport().mapToGlobal(QPoint(0, 0)).y()
        self._is_following = True
        try:
            bar, other = leader.body.verticalScrollBar(), follower.body.verticalScrollBar()
            # The pages begin at different heights; at the top of the text that must not scroll either.
            wanted = round(there - line - level * _share_from_top(leader))
            other.setValue(other.maximum() if bar.value() == bar.maximum() > 0 else wanted)
        finally:
            self._is_following = False

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


def _share_from_top(side: TrackedParagraphs) -> float:
    """How far the page is from the top of the text: 0 there, 1 once the reading line rests."""
    bar = side.body.verticalScrollBar()
    above, whole = bar.value() - bar.minimum(), bar.maximum() - bar.minimum()
    reach = min(side.body.viewport().height() * READING_LINE, whole)
    return min(1.0, above / reach) if reach > 0 else 0.0
