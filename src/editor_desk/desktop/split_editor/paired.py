# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Both editions as pairs: the spine, the pair in hand lit in both, scrolling together, pinning and cutting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal

from editor_desk.desktop.split_editor.edition_column import EditionColumn
from editor_desk.desktop.split_editor.lit_paragraphs import LitParagraphs
from editor_desk.desktop.split_editor.paired_scroll import PairedScrolling
from editor_desk.desktop.split_editor.pairs import Pairs
from editor_desk.desktop.split_editor.payloads import (
    ComparedPairs,
    PairInHand,
    PairVerdict,
    PairWanted,
    ShownPin,
    Span,
)
from editor_desk.desktop.split_editor.spine import Spine
from editor_desk.desktop.split_editor.spine_menu import SpineMenu
from editor_desk.desktop.split_editor.spine_words import SpineWords
from editor_desk.desktop.split_editor.untranslated import UntranslatedHint
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Relation, Story

if TYPE_CHECKING:
    from editor_desk.bilingual.pairing import Link, Pairing


class PairedEditions(QObject):
    """What the two columns are together. ``pin_wanted`` carries a ``PairWanted``, ``unpin_wanted`` ids of pins."""

    pin_wanted = Signal(object)
    unpin_wanted = Signal(object)
    pair_in_hand = Signal(object)
    """A ``PairInHand``: the caret went to another pair, or its words changed."""
    menu_asked = Signal(object)
    """A ``PairMenuAsked``: fill the top of the menu of a pair."""

    def __init__(self, columns: Mapping[Language, EditionColumn], spine: Spine, parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self._spine = spine
        self._language = Language.EN
        self._has_counterpart = True
        self._told: PairInHand | None = None
        self._words: tuple[int, int] = (0, 0)
        self._is_level_due = False
        """Set when the pairs become others by what a person decided, not by what is typed."""
        self._in_hand: Link | None = None
        self._hovered: Link | None = None
        self.pairs = Pairs({language: column.body for language, column in columns.items()}, self)
        self.scrolling = PairedScrolling(self.pairs)
        self._lit = {language: LitParagraphs(side) for language, side in self.pairs.sides.items()}
        self._hints = {language: UntranslatedHint(self.pairs, language) for language in columns}
        spine.show_pairs(self.pairs)
        self._menu = SpineMenu(self.pairs, spine.words or SpineWords(self.pairs), spine)
        self._connect()

    def _connect(self) -> None:
        for column in self._columns.values():
            column.body.cursorPositionChanged.connect(self._caret_moved)
            column.body.entered.connect(self._caret_moved)
            column.body.document().documentLayout().documentSizeChanged.connect(self._laid_out)
            column.body.viewport().installEventFilter(self)
            column.installEventFilter(self)
        self.pairs.changed.connect(self._links_changed)
        self._spine.mark_chosen.connect(self._menu.open)
        self._spine.pulled.connect(self._pulled)
        self._spine.hovered.connect(self._hover)
        self._spine.away.connect(self._bring)
        self._menu.pin_wanted.connect(self.pin)
        self._menu.unpin_wanted.connect(self._unpin)
        self._menu.go_wanted.connect(self.go_to)
        self._menu.asked.connect(self.menu_asked)

    @property
    def language(self) -> Language:
        """The edition whose caret counts."""
        return self._language

    @property
    def in_hand(self) -> Link | None:
        """The pair the caret is in."""
        return self._in_hand

    @property
    def places_in_hand(self) -> tuple[int, ...]:
        """Which of the links compared last the caret is in."""
        return self.pairs.places(self._in_hand) if self._in_hand is not None else ()

    # What is shown

    def show_story(self, story: Story) -> None:
        """Another story is on the desk."""
        self._told, self._is_level_due = None, True
        self.pairs.forget()
        self.refresh(story)

    def refresh(self, story: Story) -> None:
        """The same story may have another plan now, or be a translation now."""
        self._has_counterpart = len(story.plan.languages) > 1
        for language, hint in self._hints.items():
            is_translation = story.edition(language).relation is Relation.TRANSLATION
            hint.want(is_wanted=is_translation and self._has_counterpart)
        self._show_spine()

    def show_pins(self, pins: Sequence[ShownPin]) -> None:
        """What people decided; call it while the text shown is the one these are of."""
        self._is_level_due = self.pairs.show_pins(pins) or self._is_level_due

    def set_pairing(self, pairing: Pairing) -> None:
        """Pair in another way from now on; the links are found anew."""
        self._is_level_due = True
        self.pairs.set_pairing(pairing)

    def show_comparison(self, found: ComparedPairs) -> bool:
        """Show the pairs a comparison found, and what it says of each; False where the texts have moved on."""
        is_first = not self.pairs.is_compared
        self._is_level_due = self._is_level_due or is_first
        return self.pairs.adopt(found)

    def show_no_comparison(self) -> None:
        """There is nothing to compare, or nobody to do it: the pairs are those of the order again."""
        self.pairs.let_go()

    def retell(self, verdicts: tuple[PairVerdict, ...]) -> None:
        """The same pairs, and other things to say of them."""
        self.pairs.retell(verdicts)

    # What a person does, at the caret

    def pin_at_caret(self) -> None:
        """Offer the paragraphs of the other edition that the caret's may belong to."""
        number = self._caret_number()
        if number is not None:
            body = self._columns[self._language].body
            where = body.viewport().mapToGlobal(body.cursorRect().bottomLeft() + QPoint(0, 4))
            self._menu.open_list(self._language, number, where)

    def cut_at_caret(self) -> None:
        """The caret's paragraph has no counterpart."""
        number = self._caret_number()
        if number is not None:
            numbers = (number,)
            self.pin(numbers, ()) if self._language is Language.EN else self.pin((), numbers)

    def unpin_at_caret(self) -> None:
        """What was decided about the caret's paragraph holds no longer."""
        link = self._caret_link()
        if link is not None:
            self._unpin(link)

    def has_decision_at_caret(self) -> bool:
        """Whether the caret's paragraph is pinned or cut."""
        link = self._caret_link()
        return link is not None and bool(link.pins)

    def next_without_counterpart(self) -> bool:
        """Go on to the next paragraph of this edition that has none, from the top again after the last."""
        self.pairs.read()
        alone = [
            number
            for link in self.pairs.links
            if not link.is_pair
            for number in self.pairs.numbers(link, self._language)
        ]
        if not alone:
            return False
        here = self._caret_number()
        after = [number for number in alone if here is not None and number > here]
        self.go_to(self._language, (after or alone)[0])
        return True

    def count(self, language: Language) -> int:
        """How many paragraphs a body has now."""
        self.pairs.read()
        return len(self.pairs.sides[language])

    def go_to(self, language: Language, number: int) -> None:
        """Put the caret at the start of a paragraph, a third down the page, and give its edition the keyboard."""
        side = self.pairs.sides[language]
        if side.is_stale:
            self.pairs.read()
        if number < len(side):
            paragraph = side.paragraphs[number]
            self._columns[language].show()
            side.body.reveal(paragraph.start, paragraph.start)
            side.body.setFocus(Qt.FocusReason.OtherFocusReason)

    # The pair in hand

    def _caret_moved(self) -> None:
        body = self.sender()
        for language, column in self._columns.items():
            if column.body is body and (column.body.hasFocus() or language is self._language):
                self._language = language
                self._take_in_hand()

    def _caret_number(self) -> int | None:
        side = self.pairs.sides[self._language]
        return side.number_at_line(side.body.textCursor().blockNumber())

    def _caret_link(self) -> Link | None:
        number = self._caret_number()
        at = self.pairs.link_at(self._language, number) if number is not None else None
        return self.pairs.links[at] if at is not None else None

    def _take_in_hand(self) -> None:
        link = self._caret_link()
        if link is not self._in_hand:
            self._take(link)
        self._tell()

    def _take(self, link: Link | None) -> None:
        self._in_hand = link
        self._words = (self._count(Language.EN), self._count(Language.ES))
        self._light()

    def _count(self, language: Language) -> int:
        """The words of the pair in hand in a language, as they were when the pairs were found."""
        side = self.pairs.sides[language]
        numbers = self.pairs.numbers(self._in_hand, language) if self._in_hand is not None else ()
        return sum(_count_words(side.paragraphs[number].words) for number in numbers if number < len(side))

    def _links_changed(self) -> None:
        self._hovered = None
        self._take(self._caret_link())
        self._tell()
        if self._is_level_due and self.pairs.links:
            self._is_level_due = False
            self.scrolling.level()

    def _light(self) -> None:
        links = [link for link in (self._in_hand, self._hovered) if link is not None]
        for language, lit in self._lit.items():
            lit.light(frozenset(number for link in links for number in self.pairs.numbers(link, language)))
        number = self._caret_number()
        self._spine.light(None if number is None else self.pairs.link_at(self._language, number))

    def _tell(self) -> None:
        number = self._caret_number()
        told = PairInHand(None if number is None else number + 1, *self._words)
        if told != self._told:
            self._told = told
            self.pair_in_hand.emit(told)

    def _hover(self, at: int | None) -> None:
        self._hovered = self.pairs.links[at] if at is not None and at < len(self.pairs.links) else None
        self._light()

    # What is wanted

    def pin(self, en: tuple[int, ...], es: tuple[int, ...]) -> None:
        """Want these paragraphs, by number, to belong together; one side empty: no counterpart."""
        spans = {
            language: self.spans(language, numbers)
            for language, numbers in ((Language.EN, en), (Language.ES, es))
        }
        self.pin_wanted.emit(PairWanted(spans[Language.EN], spans[Language.ES]))

    def spans(self, language: Language, numbers: Sequence[int]) -> tuple[Span, ...]:
        """Where paragraphs of a body stand, by number; those that are not there have no place."""
        side = self.pairs.sides[language]
        if side.is_stale:
            self.pairs.read()
        found = [side.paragraphs[number] for number in numbers if number < len(side)]
        return tuple((each.start, each.end) for each in found)

    def _pulled(self, language: Language, number: int, other: int) -> None:
        mine, theirs = (number,), (other,)
        self.pin(*((mine, theirs) if language is Language.EN else (theirs, mine)))

    def _unpin(self, link: Link) -> None:
        if link.pins:
            self.unpin_wanted.emit(link.pins)

    def _bring(self, at: int) -> None:
        """Bring a link into view without moving a caret."""
        link = self.pairs.links[at]
        for language, side in self.pairs.sides.items():
            numbers = self.pairs.numbers(link, language)
            if numbers:
                top, _ = side.rectangle(numbers[0])
                bar = side.body.verticalScrollBar()
                bar.setValue(top - side.body.viewport().height() // 3)
                return

    # How it lies

    def _laid_out(self) -> None:
        for lit in self._lit.values():
            lit.follow()
        self.scrolling.laid_out()

    def _show_spine(self) -> None:
        both = all(not column.isHidden() for column in self._columns.values())
        self._spine.setVisible(both and self._has_counterpart)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Resize:
            self.scrolling.laid_out()
        elif kind in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent) and isinstance(
            watched, EditionColumn
        ):
            self._show_spine()
        return super().eventFilter(watched, event)


def _count_words(words: str) -> int:
    from editor_desk.text.words import count_words

    return count_words(words)
