# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The pairs of the story on the desk: both bodies' paragraphs, what people pinned, and the links between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.desktop.split_editor.payloads import ComparedPairs, PairState, PairVerdict, ShownPin
from editor_desk.desktop.split_editor.tracked import TrackedParagraphs
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.bilingual.kept_pairs import KeptPairing
    from editor_desk.bilingual.pairing import Link, Pairing, Pinned

_UNKNOWN = PairVerdict()
_SERIOUSNESS = {state: place for place, state in enumerate(PairState)}
_SOON_MS, _REST_MS = 40, 300
"""After lines came or went; after words were typed within lines."""


@dataclass(slots=True)
class _Held:
    """A pin and, in each language it speaks of, what moves with its words."""

    pin: ShownPin
    cursors: Mapping[Language, list[QTextCursor]]


class Pairs(QObject):
    """Links the paragraphs of both bodies anew whenever somebody has typed, pinned or cut."""

    changed = Signal()

    def __init__(self, bodies: Mapping[Language, BodyEditor], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sides: Mapping[Language, TrackedParagraphs] = {
            language: TrackedParagraphs(body, self) for language, body in bodies.items()
        }
        self.links: tuple[Link, ...] = ()
        self.along: tuple[Link, ...] = ()
        """The pairs that come in the same order in both bodies; what both scroll along."""
        self._link_of: dict[Language, dict[int, int]] = {language: {} for language in Language}
        self._held: list[_Held] = []
        self._pairing: Pairing | None = None
        self._kept: KeptPairing | None = None
        self._verdicts: tuple[PairVerdict, ...] = ()
        self._again = QTimer(self, singleShot=True)
        self._connect()

    def _connect(self) -> None:
        self._again.timeout.connect(self.read)
        for side in self.sides.values():
            side.lines_moved.connect(self._read_soon)
            side.body.source.changed.connect(self._read_at_rest)

    def set_pairing(self, pairing: Pairing) -> None:
        """Pair in another way from now on."""
        self._pairing = pairing
        self._read_soon()

    def forget(self) -> None:
        """Another story is shown: nothing is known of it yet."""
        for side in self.sides.values():
            side.forget()
        self._held.clear()
        self._kept, self._verdicts = None, ()
        self._link([])
        self._read_soon()

    def adopt(self, found: ComparedPairs) -> bool:
        """Keep to the pairs a comparison found, until the next one; False where the texts have moved on since."""
        from editor_desk.bilingual.kept_pairs import KeptPairing

        english, spanish = self.sides[Language.EN], self.sides[Language.ES]
        if (english.body.source.text, spanish.body.source.text) != (found.en, found.es):
            return False
        for side in (english, spanish):
            if side.is_stale:
                side.read()
        counts = sum(len(link.en) for link in found.links), sum(len(link.es) for link in found.links)
        if counts != (len(english), len(spanish)):
            return False  # a very long body is only skimmed here: what it has of lists is counted otherwise
        en, es = ([each.words for each in side.paragraphs] for side in (english, spanish))
        self._kept, self._verdicts = KeptPairing(found.links, en, es), found.verdicts
        self.read()
        return True

    def let_go(self) -> None:
        """Nothing is compared any more: back to the order of the paragraphs."""
        if self._kept is not None:
            self._kept, self._verdicts = None, ()
            self.read()

    @property
    def is_compared(self) -> bool:
        """Whether the links are those of a comparison."""
        return self._kept is not None

    def retell(self, verdicts: tuple[PairVerdict, ...]) -> None:
        """Say other things of the links adopted last."""
        if verdicts != self._verdicts and self._kept is not None and len(verdicts) == len(self._kept.links):
            self._verdicts = verdicts
            self.changed.emit()

    def places(self, link: Link) -> tuple[int, ...]:
        """Which of the links adopted last it was; none where it came up since, or nothing was compared yet."""
        return self._kept.came_from.get(link, ()) if self._kept is not None else ()

    def verdict(self, link: Link) -> PairVerdict:
        """What the last comparison says of a link; where it was several, the most serious of it."""
        found = [self._verdicts[place] for place in self.places(link)]
        worst = max(found, key=lambda each: _SERIOUSNESS[each.state], default=_UNKNOWN)
        return PairVerdict(worst.state, tuple(said for each in found for said in each.said))

    def show_pins(self, pins: Sequence[ShownPin]) -> bool:
        """What people decided, its places as the store has them now: the text shown is that text.

        Whether there are others than before.
        """
        before = {held.pin.id for held in self._held}
        if pins or before:
            self._held = [self._hold(pin) for pin in pins]
            self._read_soon()
        return before != {pin.id for pin in pins}

    def pins_of(self, link: Link) -> tuple[ShownPin, ...]:
        """The decisions a link comes from."""
        return tuple(held.pin for held in self._held if held.pin.id in link.pins)

    def link_at(self, language: Language, number: int) -> int | None:
        """The place in ``links`` of the link a paragraph is in."""
        return self._link_of[language].get(number)

    def numbers(self, link: Link, language: Language) -> tuple[int, ...]:
        """The paragraphs of a link in a language."""
        return link.en if language is Language.EN else link.es

    def read(self) -> None:
        """Look at both texts and link their paragraphs."""
        from editor_desk.bilingual.pairing import PairByOrder

        self._again.stop()
        for side in self.sides.values():
            if side.is_stale:
                side.read()
        if self._pairing is None:
            self._pairing = PairByOrder()
        english, spanish = (self.sides[language].paragraphs for language in (Language.EN, Language.ES))
        self._link((self._kept or self._pairing).pair(english, spanish, self.numbered_pins()))

    def numbered_pins(self) -> list[Pinned]:
        """What people decided, by the numbers of the paragraphs as they were read last."""
        return [self._numbered(held) for held in self._held]

    def _link(self, links: Sequence[Link]) -> None:
        self.links = tuple(links)
        self._link_of = {
            language: {number: at for at, link in enumerate(links) for number in self.numbers(link, language)}
            for language in Language
        }
        self.along = _along(self.links) if links else ()
        self.changed.emit()

    def _hold(self, pin: ShownPin) -> _Held:
        return _Held(
            pin,
            {
                language: [self._cursor(language, *span) for span in spans]
                for language, spans in pin.spans.items()
            },
        )

    def _cursor(self, language: Language, start: int, end: int) -> QTextCursor:
        body = self.sides[language].body
        cursor = QTextCursor(body.document())
        cursor.setPosition(body.source.position(start))
        cursor.setPosition(body.source.position(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.setKeepPositionOnInsert(True)
        return cursor

    def _numbered(self, held: _Held) -> Pinned:
        from editor_desk.bilingual.pairing import Pinned

        return Pinned(
            held.pin.id, self._numbers_held(held, Language.EN), self._numbers_held(held, Language.ES)
        )

    def _numbers_held(self, held: _Held, language: Language) -> tuple[int, ...]:
        from editor_desk.bilingual.paragraphs import numbers_within

        if language not in held.cursors:
            return ()
        side = self.sides[language]
        offset = side.body.source.offset
        found = {
            number
            for cursor in held.cursors[language]
            for number in numbers_within(
                side.paragraphs, offset(cursor.selectionStart()), offset(cursor.selectionEnd())
            )
        }
        # Words that are gone name a paragraph that is not there: the decision waits for them.
        return tuple(sorted(found)) or (-1,)

    def _read_soon(self) -> None:
        self._again.start(_SOON_MS)

    def _read_at_rest(self) -> None:
        if not self._again.isActive() or self._again.interval() == _REST_MS:
            self._again.start(_REST_MS)


def _along(links: Sequence[Link]) -> tuple[Link, ...]:
    from editor_desk.bilingual.pairing import without_crossings

    return without_crossings(links)
