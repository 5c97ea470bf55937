# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the spine says of a link in words: in its tooltip, to a screen reader, at the head of its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor_desk.desktop.split_editor.pairs import Pairs
from editor_desk.desktop.split_editor.payloads import PairState
from editor_desk.desktop.words import capital, joined, moment
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.bilingual.pairing import Link

_SHOWN = 46
"""Characters of a paragraph in a menu."""


class SpineWords(QObject):
    """Tells links as sentences; paragraphs are counted from 1."""

    def __init__(self, pairs: Pairs) -> None:
        super().__init__(pairs)
        self._pairs = pairs

    def tell(self, link: Link) -> str:
        """What a link is, why it stands, and what was found in it, a line each."""
        return "\n".join([self.head(link), *self._pairs.verdict(link).said])

    def head(self, link: Link) -> str:
        """What a link is, why it stands, and whether both sides say the same."""
        # The enum lives with the pairing, which is imported behind the first paint; its values are words.
        ground = str(link.ground)
        if not link.is_pair:
            one = self._paragraphs(link)
            if ground == "cut":
                return self.tr("{one}: no counterpart ({who})").format(one=one, who=self._who(link))
            return self.tr("{one}: no counterpart yet").format(one=one)
        both, state = self._paragraphs(link), self._say_state(self._pairs.verdict(link).state)
        if ground == "pin":
            return self.tr("{both}: pinned ({who}). {state}").format(
                both=both, who=self._who(link), state=state
            )
        if self._pairs.places(link):
            return self.tr("{both}. {state}").format(both=both, state=state)
        return self.tr("{both}: paired by their order. {state}").format(both=both, state=state)

    def _say_state(self, state: PairState) -> str:
        return {
            PairState.UNKNOWN: self.tr("Not compared yet"),
            PairState.AGREES: self.tr("They say the same"),
            PairState.STALE: self.tr("Changed since the pair was reviewed"),
            PairState.DRAFT: self.tr("Machine draft, not accepted yet"),
            PairState.DIFFERS: self.tr("They differ"),
        }[state]

    def name(self, language: Language, numbers: tuple[int, ...]) -> str:
        """English paragraph 3."""
        said = joined([str(number + 1) for number in numbers])
        if language is Language.EN:
            text = (
                self.tr("English paragraph {numbers}")
                if len(numbers) == 1
                else self.tr("English paragraphs {numbers}")
            )
        else:
            text = (
                self.tr("Spanish paragraph {numbers}")
                if len(numbers) == 1
                else self.tr("Spanish paragraphs {numbers}")
            )
        return text.format(numbers=said)

    def opening(self, language: Language, number: int) -> str:
        """The number and the first words of a paragraph, for a menu."""
        paragraph = self._pairs.sides[language].paragraphs[number]
        words = " ".join(paragraph.words.split()) or self.tr("photo")
        if len(words) > _SHOWN:
            words = words[:_SHOWN].rpartition(" ")[0] + "…"
        return f"{number + 1}  {words}".replace("&", "&&")

    def _paragraphs(self, link: Link) -> str:
        sides = ((Language.EN, link.en), (Language.ES, link.es))
        return capital(joined([self.name(language, numbers) for language, numbers in sides if numbers]))

    def _who(self, link: Link) -> str:
        pins = self._pairs.pins_of(link)
        return ", ".join(f"{pin.who}, {moment(pin.at)}" for pin in pins)
