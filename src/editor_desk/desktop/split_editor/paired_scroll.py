# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Scrolling one edition brings the other along, pair by pair: percentages drift as soon as one text is longer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollBar

from editor_desk.desktop.split_editor.level import level_with, reading_line, scroll_for, scroll_of
from editor_desk.desktop.split_editor.pairs import Pairs
from editor_desk.newsroom.languages import Language


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
        if not self._is_on or not self._pairs.along:
            return
        if all(side.body.isVisible() for side in self._pairs.sides.values()):
            bar = self._pairs.sides[self._leader.other].body.verticalScrollBar()
            self._set(bar, level_with(self._pairs, self._leader))

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
            if scroll_of(side) > 0 and len(side):
                y = scroll_of(side) + reading_line(side, scroll_of(side))
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
                held.number is None
                or held.number >= len(side)
                or (self._is_on and language is not self._leader)
            ):
                continue
            top, bottom = side.rectangle(held.number)
            self._set(side.body.verticalScrollBar(), scroll_for(side, top + held.share * (bottom - top)))
        self.level()
