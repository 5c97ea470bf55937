# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What can be done with a link: its menu at the mark, and the list to pin a paragraph by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from editor_desk.desktop.split_editor.pairs import Pairs
from editor_desk.desktop.split_editor.payloads import PairMenuAsked
from editor_desk.desktop.split_editor.spine_words import SpineWords
from editor_desk.desktop.words import capital
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.bilingual.pairing import Link

Numbers = tuple[int, ...]
_AROUND = 12
"""How many paragraphs before and after the expected one are offered."""


class SpineMenu(QObject):
    """Asks what to do with a link and says what was chosen."""

    pin_wanted = Signal(object, object)
    """English and Spanish paragraph numbers that belong together; one side empty: no counterpart."""
    unpin_wanted = Signal(object)
    """A ``Link``."""
    asked = Signal(object)
    """A ``PairMenuAsked``: what was found in a pair, and its mends, come above what is done with the pair itself."""
    go_wanted = Signal(object, int)
    """A ``Language`` and a paragraph of it."""

    def __init__(self, pairs: Pairs, words: SpineWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._pairs = pairs
        self._words = words
        self._parent = parent

    def open(self, at: int, where: QPoint) -> None:
        """The menu of a link, beside its mark."""
        if at < len(self._pairs.links):
            self._show(self.menu_of(self._pairs.links[at]), where)

    def open_list(self, language: Language, number: int, where: QPoint) -> None:
        """The paragraphs of the other edition that this one may be pinned to."""
        self._show(self.list_for(language, number), where)

    def menu_of(self, link: Link) -> QMenu:
        """What a link is, then what can be done with it."""
        menu = QMenu(self._parent)
        menu.setToolTipsVisible(True)
        head = menu.addAction(self._words.head(link).replace("&", "&&"))
        head.setEnabled(False)
        menu.addSeparator()
        self.asked.emit(PairMenuAsked(menu, self._pairs.places(link)))
        menu.addSeparator()
        sides = {Language.EN: link.en, Language.ES: link.es}
        if link.is_pair and not link.pins:
            self._add(menu, self.tr("&Pin this pair"), self.pin_wanted.emit, link.en, link.es)
        for language, numbers in sides.items():
            if not numbers:
                other = sides[language.other][0]
                chosen = self.list_for(language.other, other)
                chosen.setTitle(
                    self.tr("&Pin to an English paragraph")
                    if language is Language.EN
                    else self.tr("&Pin to a Spanish paragraph")
                )
                menu.addMenu(chosen)
        self._add_joins(menu, sides)
        self._add_cuts(menu, link, sides)
        if link.pins:
            self._add(menu, self.tr("&Unpin"), self.unpin_wanted.emit, link)
        menu.addSeparator()
        for language, numbers in sides.items():
            if numbers:
                name = self._words.name(language, numbers[:1])
                text = self.tr("Go to {paragraph}").format(paragraph=name)
                self._add(menu, text, self.go_wanted.emit, language, numbers[0])
        return menu

    def list_for(self, language: Language, number: int) -> QMenu:
        """The paragraphs of the other edition around the place where this one's counterpart is expected."""
        other = language.other
        menu = QMenu(self._parent)
        expected = self._expected(language, number)
        side = self._pairs.sides[other]
        for each in range(max(0, expected - _AROUND), min(len(side), expected + _AROUND + 1)):
            mine, theirs = (number,), (each,)
            en, es = (mine, theirs) if language is Language.EN else (theirs, mine)
            self._add(menu, self._words.opening(other, each), self.pin_wanted.emit, en, es)
            if each == expected:
                menu.setActiveAction(menu.actions()[-1])
        if not menu.actions():
            menu.addAction(self.tr("The other edition has no paragraph yet")).setEnabled(False)
        return menu

    def _add_joins(self, menu: QMenu, sides: dict[Language, Numbers]) -> None:
        """One paragraph more on a side that has a counterpart: the one above, or the one below."""
        if not all(sides.values()):
            return
        for language, numbers in sides.items():
            for neighbour in (numbers[0] - 1, numbers[-1] + 1):
                if 0 <= neighbour < len(self._pairs.sides[language]):
                    more = tuple(sorted((*numbers, neighbour)))
                    en, es = (
                        (more, sides[Language.ES]) if language is Language.EN else (sides[Language.EN], more)
                    )
                    name = self._words.name(language, (neighbour,))
                    text = self.tr("Join with {paragraph}").format(paragraph=name)
                    self._add(menu, text, self.pin_wanted.emit, en, es)

    def _add_cuts(self, menu: QMenu, link: Link, sides: dict[Language, Numbers]) -> None:
        if not link.is_pair and link.pins:
            return
        for language, numbers in sides.items():
            if numbers:
                en, es = (numbers, ()) if language is Language.EN else ((), numbers)
                name = capital(self._words.name(language, numbers))
                text = self.tr("{paragraph}: no counterpart").format(paragraph=name)
                self._add(menu, text, self.pin_wanted.emit, en, es)

    def _expected(self, language: Language, number: int) -> int:
        """Its counterpart now, else the one after that of the nearest paragraph above which has one."""
        for above in range(number, -1, -1):
            at = self._pairs.link_at(language, above)
            theirs = self._pairs.numbers(self._pairs.links[at], language.other) if at is not None else ()
            if theirs:
                return theirs[0] if above == number else theirs[-1] + 1
        return 0

    def _show(self, menu: QMenu, where: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _add(self, menu: QMenu, text: str, act: Callable[..., object], *given: object) -> None:
        menu.addAction(text).triggered.connect(lambda: act(*given))
