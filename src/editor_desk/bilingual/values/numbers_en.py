# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""English cardinals in words and figures: twenty-one thousand, 1.2 million, half a million, tens of thousands."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from editor_desk.bilingual.values.cardinals import Cardinal
from editor_desk.bilingual.values.numerals import read_figures, read_fraction_sign
from editor_desk.bilingual.values.tables import Tables
from editor_desk.bilingual.values.tokens import Sentence

_HALF = Fraction(1, 2)
_HUNDRED, _LARGEST = 100, 10**18
_YEAR_HUNDREDS = range(13, 21)
_ARTICLES = frozenset({"a", "an"})
_AND_A_HALF = (("and", "a", "half"), ("-", "and", "-", "a", "-", "half"), ("and", "half"))
_COUPLE = {"couple": 2, "pair": 2}


def read_english(sentence: Sentence, at: int) -> Cardinal | None:
    """The cardinal that begins at a piece; None where none does."""
    words, known = sentence.words, sentence.tables
    word = words[at]
    if word in known.vague:
        return _vague(sentence, at)
    if word == "half":
        return _half(sentence, at)
    if sentence.is_figure(at):
        return _from_figures(sentence, at)
    if word in _ARTICLES:
        following = words[at + 1]
        if following in known.hundreds or following in known.scales:
            found = _words(sentence, at + 1, article=True)
        elif following in known.collectives:
            found = Cardinal((known.collectives[following],), at + 2, is_round=True)
        elif following in _COUPLE and words[at + 2] == "of":
            return Cardinal((2,), at + 3, is_article=True, is_round=True)
        else:
            return None
        return _and_a_half(sentence, found) if found else None
    if word in known.numbers or word in known.tens:
        found = _words(sentence, at, article=False)
        if found is None:
            return None
        return _and_a_half(sentence, _scaled(sentence, _decimals(sentence, found)))
    return None


def _from_figures(sentence: Sentence, at: int) -> Cardinal | None:
    amounts = read_figures(words := sentence.words[at], sentence.language)
    if not amounts:
        return None
    found = Cardinal(amounts, at + 1, has_figures=True)
    sign = read_fraction_sign(sentence.words[at + 1])
    if sign is not None:
        return found.plus(sign, at + 2)
    if "." not in words and sentence.words[at + 2] == "/" and sentence.phrase(at + 1, "1", "/", "2"):
        return _scaled(sentence, found.plus(_HALF, at + 4))
    return _and_a_half(sentence, _scaled(sentence, found))


def _scaled(sentence: Sentence, found: Cardinal) -> Cardinal:
    """With the scales and dozens behind it: 1.2 million, 3bn, two dozen, 5 hundred thousand."""
    known = sentence.tables
    while True:
        at = sentence.past_hyphen(found.end)
        word = sentence.words[at]
        factor = known.scales.get(word) or known.hundreds.get(word) or known.collectives.get(word)
        if factor is None and word in ("millions", "billions", "trillions"):
            factor = known.vague[word]
        if factor is None and found.has_figures and len(word) > 1:
            factor = known.short_scales.get(word)
        if factor is None and found.has_figures and word == "k" and sentence.follows(at):
            factor = known.short_scales[word]
        if factor is None or (found.scale > 1 and factor < found.scale):
            return found
        found = found.times(factor, at + 1)
        rest = sentence.words[found.end]
        if (
            factor >= 10**6
            and rest.isdecimal()
            and len(rest) <= 3
            and sentence.words[found.end + 1] == "thousand"
        ):
            return found.plus(int(rest) * 1000, found.end + 2)


def _and_a_half(sentence: Sentence, found: Cardinal) -> Cardinal:
    for phrase in _AND_A_HALF:
        if sentence.phrase(found.end, *phrase):
            found = found.plus(_HALF * found.scale, found.end + len(phrase))
            return _scaled(sentence, found) if found.scale == 1 else found
    return found


def _decimals(sentence: Sentence, found: Cardinal) -> Cardinal:
    """Three point one four."""
    known = sentence.tables.numbers
    at = found.end
    if sentence.words[at] != "point" or known.get(sentence.words[at + 1], 10) > 9:
        return found
    digits = ""
    at += 1
    while known.get(sentence.words[at], 10) <= 9:
        digits += str(known[sentence.words[at]])
        at += 1
    return found.plus(Fraction(int(digits), 10 ** len(digits)), at)


def _half(sentence: Sentence, at: int) -> Cardinal | None:
    """Half a million, half a dozen, half-million."""
    known = sentence.tables
    end = sentence.past_hyphen(at + 1)
    if sentence.words[end] in _ARTICLES:
        end += 1
    word = sentence.words[end]
    factor = known.scales.get(word) or known.collectives.get(word)
    if factor is None:
        return None
    return Cardinal((factor // 2,), end + 1, is_round=True, scale=factor)


def _vague(sentence: Sentence, at: int) -> Cardinal:
    """Thousands; tens of thousands; hundreds of millions."""
    known = sentence.tables.vague
    amount, end = known[sentence.words[at]], at + 1
    while sentence.words[end] == "of":
        factor = known.get(sentence.words[end + 1]) or sentence.tables.scales.get(sentence.words[end + 1])
        if factor is None:
            break
        amount, end = amount * factor, end + 2
    return Cardinal((amount,), end, is_vague=True)


@dataclass(slots=True)
class _Sum:
    """A number in words as far as it was heard: whole thousands and what comes behind them."""

    total: int = 0
    current: int = 0
    last: str = ""
    scale: int = 0

    def hear(self, word: str, known: Tables, *, joined: bool) -> bool:
        """Take a word in; False where it does not go on with the number."""
        if word in known.numbers:
            return self._small(known.numbers[word])
        if word in known.tens:
            return self._tens(known.tens[word], joined=joined)
        if word in known.hundreds:
            if self.last in ("", "hundred", "scale") or self.current >= _HUNDRED:
                return False
            self.current, self.last = self.current * _HUNDRED, "hundred"
            return True
        factor = known.scales.get(word)
        if (
            factor is not None
            and self.last == "scale"
            and self.total * factor < _LARGEST
            and self.scale < factor
        ):
            self.total, self.scale = self.total * factor, factor  # a thousand million
            return True
        if factor is None or not self.current or (self.scale and factor >= self.scale):
            return False
        self.total, self.current = self.total + self.current * factor, 0
        self.last, self.scale = "scale", factor
        return True

    def _small(self, value: int) -> bool:
        if self.last == "tens" and 0 < value < 10:
            self.current, self.last = self.current + value, "unit"
        elif self.last == "tens" and self.current == 20 and not self.total and value >= 10:
            self.current, self.last = self.current * _HUNDRED + value, "unit"
        elif self.last in ("", "hundred", "scale"):
            self.current, self.last = self.current + value, "small"
        else:
            return False
        return True

    def _tens(self, value: int, *, joined: bool) -> bool:
        if self.last in ("small", "tens") and self.current in _YEAR_HUNDREDS and not (self.total or joined):
            self.current = self.current * _HUNDRED + value
        elif self.last in ("", "hundred", "scale"):
            self.current += value
        else:
            return False
        self.last = "tens"
        return True


def _words(sentence: Sentence, at: int, *, article: bool) -> Cardinal | None:
    words, known = sentence.words, sentence.tables
    heard = _Sum(current=int(article), last="article" if article else "")
    start = end = at
    while True:
        at = sentence.past_hyphen(end) if end > start else end
        if words[at] == "and" and heard.last in ("hundred", "scale"):
            at += 1
        if not heard.hear(words[at], known, joined=at > end):
            break
        end = at + 1
    if end == start:
        return None
    value = heard.total + heard.current
    single = value == 1 and words[start] == "one"
    scale = heard.scale if heard.scale and not heard.current else 1
    return Cardinal((value,), end, is_article=single, scale=scale)
