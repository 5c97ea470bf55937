# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A sentence cut into the pieces that values are made of: figures, words, signs."""

from __future__ import annotations

import re

from editor_desk.bilingual.values.tables import Tables, tables
from editor_desk.newsroom.languages import Language

_SPACES = "\u00a0\u202f\u2009 "
_PIECE = re.compile(
    rf"(?<![\d.,])\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?:[.,]\d+)?(?![\d{_SPACES}]*\d)"
    r"|\d+(?:[.,]\d+)*"
    r"|(?<![^\W\d_])[aApP](?:\.[ \u00a0\u202f]?|[\u00a0\u202f])?[mM]\b\.?(?=[^\w]|\Z)"
    r"|(?:US|U\.S\.|MX|NZ|HK|RD|CA|CAN|AU|[RCAS])\$"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|\S"
)
_PLAIN = str.maketrans("áéíóúüàèìòùÁÉÍÓÚÜÀÈÌÒÙ−–—‐‑’‘", "aeiouuaeiouAEIOUUAEIOU-----''")
_PADDING = 8
"""Empty pieces behind the last, so that looking ahead needs no asking."""


class Sentence:
    """The pieces of a text and, for each, its plain form: lower case, no accents, one sort of dash.

    ``words[n]`` is empty behind the end. Figures are one piece with their separators (12,500.5; 1 500).
    """

    __slots__ = ("count", "ends", "language", "starts", "tables", "text", "words")

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.language = language
        self.tables: Tables = tables(language)
        plain = text.translate(_PLAIN)
        lower = plain.lower()
        if len(lower) != len(text):  # letters like İ
            lower = "".join(each.lower()[0] for each in plain)
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        for piece in _PIECE.finditer(text):
            start, end = piece.span()
            self.starts.append(start)
            self.ends.append(end)
            word = lower[start:end]
            self.words.append(word[:-2] if word.endswith("'s") else word)
        self.count = len(self.words)
        self.words += [""] * _PADDING
        self.starts += [len(text)] * _PADDING
        self.ends += [len(text)] * _PADDING

    def is_figure(self, at: int) -> bool:
        """Whether a piece is written in figures."""
        return self.words[at][:1].isdecimal()

    def follows(self, at: int) -> bool:
        """Whether a piece stands close to the one before it, without a space."""
        return at > 0 and self.starts[at] == self.ends[at - 1]

    def before(self, at: int, back: int = 1) -> str:
        """The piece before; empty at the beginning."""
        return self.words[at - back] if at >= back else ""

    def is_capital(self, at: int) -> bool:
        """Whether a piece begins with a capital letter."""
        return at < self.count and self.text[self.starts[at]].isupper()

    def past_hyphen(self, at: int) -> int:
        """The next piece behind a hyphen that joins (six-month); ``at`` itself where none does."""
        if self.words[at] == "-" and self.follows(at) and self.follows(at + 1):
            return at + 1
        return at

    def phrase(self, at: int, *words: str) -> bool:
        """Whether these words stand here."""
        return tuple(self.words[at : at + len(words)]) == words
