# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the spine says of a link in words: in its tooltip, to a screen reader, at the head of its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor_desk.desktop.split_editor.pairs import Pairs
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
        """What a link is and why it stands. Nothing here says that anything agrees: nothing was compared."""
        # The enum lives with the pairing, which is imported behind the first paint; its values are words.
        ground = str(link.ground)
        who = self._who(link)
        if not link.is_pair:
            one = self._paragraphs(link)
            if ground == "cut":
                return self.tr("{one}: no counterpart ({who})").format(one=one, who=who)
            return self.tr("{one}: no counterpart yet").format(one=one)
        if ground == "pin":
            return self.tr("{both}: pinned ({who}). Not compared yet").format(
                both=self._paragraphs(link), who=who
            )
        return self.tr("{both}: paired by their order. Not compared yet").format(both=self._paragraphs(link))

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
