# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What of a sentence can be found again in the other language: its words with what they may be called there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor_desk.bilingual.align.common_words import ENGLISH, NUMBERS, SPANISH
from editor_desk.bilingual.align.lexicon import Lexicon
from editor_desk.bilingual.align.words import fold, skeleton, spanish_stem

_TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,:  ]\d+)*")
_INNER_STOP = re.compile(r"[.!?…][\"'”’»)\]]*\s+[\"'“‘«(¿¡]*[^\W\d_a-z]")
_END_STOP = re.compile(r"[.!?…:][\"'”’»)\]]*\s*\Z")
_QUOTES = re.compile(r"[\"“”«»]")
_SPANISH_ONLY = frozenset({"once", "miles"})
_BY_STEM, _BY_OWN_SPELLING = 0.85, 1.0
_NAME_WEIGHT, _NUMBER_WEIGHT = 1.3, 1.3
_COGNATE = 4
"""Letters two words have in common at their beginning before they are compared further."""
_AFTERNOON = 12

Met = tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """A sentence as the alignment reads it. Known by identity: the same words are read once.

    ``words`` are its content words and figures in order, ``base`` how much each says by itself. ``keys`` is what it
    can be met by: of the English sentence what its words may be called in Spanish, of the Spanish one its own words;
    each with the place in ``words`` and how sure that is. ``shapes`` are the words for comparing spellings.
    """

    words: tuple[str, ...]
    base: tuple[float, ...]
    is_number: tuple[bool, ...]
    is_name: tuple[bool, ...]
    keys: dict[str, Met]
    shapes: tuple[str, ...]
    length: int
    stops: int
    ends: bool
    begins: bool
    asks: bool
    quotes: int


def read_english(text: str, lexicon: Lexicon) -> Features:
    """The features of an English sentence; its keys are Spanish."""
    reader = _Reader(text, ENGLISH, lexicon, is_spanish=False)
    for place, word in enumerate(reader.words):
        if reader.is_number[place]:
            continue
        stems: dict[str, float] = {}
        for target, sure in lexicon.translations(word).items():
            sure = sure**0.5
            reader.meets("=" + target, place, sure)
            stem = "~" + spanish_stem(target)
            stems[stem] = max(stems.get(stem, 0.0), _BY_STEM * sure)
        for stem, sure in stems.items():
            reader.meets(stem, place, sure)
    return reader.features()


def read_spanish(text: str, lexicon: Lexicon) -> Features:
    """The features of a Spanish sentence."""
    reader = _Reader(text, SPANISH, lexicon, is_spanish=True)
    for place, word in enumerate(reader.words):
        if not reader.is_number[place]:
            reader.meets("~" + spanish_stem(word), place, 1.0)
    return reader.features()


class _Reader:
    """Reads a sentence token by token."""

    def __init__(self, text: str, common: frozenset[str], lexicon: Lexicon, *, is_spanish: bool) -> None:
        self._lexicon = lexicon
        self._is_spanish = is_spanish
        self._text = text.replace("’", "'").replace("'s ", " ") if not is_spanish else text
        self.words: list[str] = []
        self.is_number: list[bool] = []
        self._is_name: list[bool] = []
        self._shapes: list[str] = []
        self._keys: dict[str, list[tuple[int, float]]] = {}
        stripped = self._text.lstrip("\"'“‘«(¿¡— -")
        opening = len(self._text) - len(stripped)
        for found in _TOKEN.finditer(self._text):
            self._read(found[0], common, is_first=found.start() == opening, is_spanish=is_spanish)

    def _read(self, token: str, common: frozenset[str], *, is_first: bool, is_spanish: bool) -> None:
        folded = fold(token)
        if token[0].isdigit():
            self._number(token)
            return
        if folded in NUMBERS and (is_spanish or folded not in _SPANISH_ONLY):
            self._number(NUMBERS[folded])
            return
        is_acronym = token.isupper() and len(token) > 1
        if (folded in common and not is_acronym) or (len(folded) < 2 and not token.isupper()):
            return
        place = len(self.words)
        self.words.append(folded)
        self.is_number.append(False)
        self._is_name.append(token[0].isupper() and not is_first)
        shape = skeleton(folded)
        self._shapes.append(shape)
        self.meets("=" + folded, place, _BY_OWN_SPELLING)
        if len(shape) >= _COGNATE:
            self.meets("^" + shape[:_COGNATE], place, 0.0)

    def _number(self, token: str) -> None:
        digits = re.sub(r"\D", "", token)
        place = len(self.words)
        self.words.append("#" + digits)
        self.is_number.append(True)
        self._is_name.append(False)
        self._shapes.append("")
        self.meets("#" + digits, place, 1.0)
        if token == digits and 0 < int(digits[:9]) < _AFTERNOON:
            self.meets(f"#{int(digits[:9]) + _AFTERNOON}", place, 0.5)
        if ":" in token:
            hour = token.partition(":")[0]
            if digits.endswith("00"):
                self.meets("#" + hour, place, 0.9)
            if hour.isdigit() and int(hour[:4]) < _AFTERNOON:
                self.meets(f"#{int(hour[:4]) + _AFTERNOON}{digits[len(hour) :]}", place, 0.7)

    def meets(self, key: str, place: int, sure: float) -> None:
        self._keys.setdefault(key, []).append((place, sure))

    def features(self) -> Features:
        text = self._text.strip()
        first = text.lstrip("\"'“‘«(¿¡— -")[:1]
        base = tuple(
            _NUMBER_WEIGHT
            if number
            else (_NAME_WEIGHT if name else 1.0) * self._lexicon.says(word, is_spanish=self._is_spanish)
            for word, number, name in zip(self.words, self.is_number, self._is_name, strict=True)
        )
        return Features(
            words=tuple(self.words),
            base=base,
            is_number=tuple(self.is_number),
            is_name=tuple(self._is_name),
            keys={key: tuple(met) for key, met in self._keys.items()},
            shapes=tuple(self._shapes),
            length=max(1, len(text)),
            stops=len(_INNER_STOP.findall(text)),
            ends=_END_STOP.search(text) is not None,
            begins=not first.islower(),
            asks="?" in text,
            quotes=len(_QUOTES.findall(text)),
        )
