# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Spanish cardinals in words and figures: veintiún mil, 3 mil 500 millones, medio millón, decenas de miles."""

from __future__ import annotations

from fractions import Fraction

from editor_desk.bilingual.values.cardinals import Cardinal
from editor_desk.bilingual.values.numerals import read_figures, read_fraction_sign
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Amount

_HALF = Fraction(1, 2)
_ONE = frozenset({"un", "uno", "una"})
_MIL, _THOUSAND = "mil", 1000
_SHORTEST_GROUP = 3
_Part = tuple[tuple[Amount, ...], int, bool]
"""What a part of a number may be, the piece behind it, whether it is in figures."""


def read_spanish(sentence: Sentence, at: int) -> Cardinal | None:
    """The cardinal that begins at a piece; None where none does."""
    words, known = sentence.words, sentence.tables
    word = words[at]
    if word in ("medio", "media"):
        return _half(sentence, at)
    if word in known.vague and word != "mil":
        return _vague(sentence, at)
    if word in _ONE and words[at + 1] == "par" and words[at + 2] == "de":
        return Cardinal((2,), at + 3, is_article=True, is_round=True)
    if sentence.is_figure(at):
        sign = read_fraction_sign(words[at + 1])
        amounts = read_figures(word, sentence.language)
        if sign is not None and amounts:
            return Cardinal(amounts, at + 1, has_figures=True).plus(sign, at + 2)
    found = _whole(sentence, at)
    if found is None:
        return None
    collective = known.collectives.get(words[found.end])
    if collective is not None and found.scale == 1:
        found = found.times(collective, found.end + 1)
        found = Cardinal(found.amounts, found.end, found.has_figures, is_round=True, scale=collective)
        if words[found.end] == "de" and words[found.end + 1] in ("miles", "millones"):
            factor = known.vague[words[found.end + 1]]
            return Cardinal((found.amounts[0] * factor,), found.end + 2, is_vague=True)
        if sentence.phrase(found.end, "y", "media") or sentence.phrase(found.end, "y", "medio"):
            found = found.plus(_HALF * collective, found.end + 2)
    return found


def _whole(sentence: Sentence, at: int) -> Cardinal | None:
    """Parts in falling scales: un millón doscientos mil quinientos; 3 mil 500 millones."""
    words = sentence.words
    amounts: tuple[Amount, ...] = (0,)
    start, limit, scale, figures, single = at, 0, 1, False, False
    while True:
        part = _below_million(sentence, at)
        if part is None or (limit and max(part[0]) >= limit):
            break
        values, end, in_figures = part
        factor = _scale(sentence, end, in_figures=in_figures)
        if factor and (not limit or factor < limit):
            if in_figures:
                values = _before_scale(words[at], values)
            behind = end + (3 if words[end] == "miles" else 1)
            values, end, scale = tuple(_times(each, factor) for each in values), behind, factor
            if words[end] == "y" and words[end + 1] in ("medio", "media"):
                values = tuple(_plus(each, factor * _HALF) for each in values)
                end += 2
            elif words[end] == "y" and words[end + 1] in ("cuarto", "tercio"):
                values = tuple(_plus(each, Fraction(factor, 4)) for each in values)
                end += 2
        elif limit and in_figures and not _may_continue(sentence, at, limit):
            break
        else:
            scale = 1 if not limit else scale
            factor = 0
        single = at == start and end == at + 1 and words[at] in _ONE
        amounts = tuple(_plus(one, other) for one in amounts for other in values)
        figures = figures or in_figures
        at = end
        if not factor:
            break
        limit = factor
    if at == start:
        return None
    found = Cardinal(amounts, at, figures, is_article=single, scale=scale if limit else 1)
    return _decimals(sentence, found) if scale == 1 else found


def _below_million(sentence: Sentence, at: int) -> _Part | None:
    words = sentence.words
    if words[at] == _MIL:
        head: _Part = ((1,), at, False)
        whole = True
    else:
        group = _group(sentence, at)
        if group is None:
            return None
        head, whole = group, words[group[1]] == _MIL
        if not whole:
            return head
    values, end, figures = tuple(_times(each, _THOUSAND) for each in head[0]), head[1] + 1, head[2]
    if sentence.phrase(end, "y", "medio") or sentence.phrase(end, "y", "media"):
        return values, end, figures
    tail = _group(sentence, end)
    if tail is not None and _is_rest_of_thousand(sentence, end, tail):
        values = tuple(_plus(one, other) for one in values for other in tail[0])
        end, figures = tail[1], figures or tail[2]
    return values, end, figures


def _is_rest_of_thousand(sentence: Sentence, at: int, tail: _Part) -> bool:
    if max(tail[0]) >= _THOUSAND or min(tail[0]) <= 0 or any(isinstance(each, Fraction) for each in tail[0]):
        return False
    if tail[2]:
        return len(sentence.words[at]) in (2, 3) and sentence.words[tail[1]] not in (
            "de",
            "%",
            "a",
            "y",
            "por",
        )
    return True


def _may_continue(sentence: Sentence, at: int, limit: int) -> bool:
    """Whether figures behind a scale are its rest: 1 millón 200,000; not "3 millones 20 mujeres"."""
    return limit >= 10**6 and (
        sum(each.isdecimal() for each in sentence.words[at]) > _SHORTEST_GROUP
        or sentence.words[at + 1] == _MIL
    )


def _scale(sentence: Sentence, at: int, *, in_figures: bool) -> int:
    word = sentence.words[at]
    if sentence.phrase(at, "miles", "de", "millones"):
        return 10**9
    factor = sentence.tables.scales.get(word, 0)
    if not factor and in_figures and word in ("mill", "mlls"):
        return 10**6
    if not factor and in_figures and word == "k" and sentence.follows(at):
        return _THOUSAND
    return factor


def _before_scale(written: str, values: tuple[Amount, ...]) -> tuple[Amount, ...]:
    """ "1.500 millones" is no one and a half: nobody writes its noughts."""
    if len(values) > 1 and written.endswith("0"):
        return values[:1]
    return values


def _group(sentence: Sentence, at: int) -> _Part | None:
    """Figures, or words below a thousand."""
    words, known = sentence.words, sentence.tables
    if sentence.is_figure(at):
        amounts = read_figures(words[at], sentence.language)
        return (amounts, at + 1, True) if amounts else None
    value, end = 0, at
    if words[end] in known.hundreds:
        if words[end] == "ciento" and sentence.before(end) in ("por", "x"):
            return None
        value, end = known.hundreds[words[end]], end + 1
        if words[end] == "y" and words[end - 1] == "ciento" and words[end + 1] in known.tens:
            end += 1
    elif 1 < known.numbers.get(words[end], 0) < 10 and words[end + 1] in ("cientos", "cientas"):
        value, end = known.numbers[words[end]] * 100, end + 2
    if words[end] in known.tens:
        value, end = value + known.tens[words[end]], end + 1
        if words[end] == "y" and 0 < known.numbers.get(words[end + 1], 0) < 10:
            value, end = value + known.numbers[words[end + 1]], end + 2
    elif words[end] in known.numbers:
        number = known.numbers[words[end]]
        if end > at and (not number or (words[end] in ("un", "una") and words[at] == "cien")):
            return (value,), end, False
        value, end = value + number, end + 1
    return ((value,), end, False) if end > at else None


def _decimals(sentence: Sentence, found: Cardinal) -> Cardinal:
    """Tres coma cinco; tres punto uno cuatro; dos y medio."""
    words, known = sentence.words, sentence.tables.numbers
    at = found.end
    if (
        words[at] == "y"
        and words[at + 1] in ("medio", "media")
        and not sentence.tables.collectives.get(words[at])
    ):
        return found.plus(_HALF, at + 2)
    if words[at] not in ("coma", "punto") or found.has_figures or known.get(words[at + 1], 100) > 99:
        return found
    digits = ""
    at += 1
    while known.get(words[at], 10) <= 9:
        digits += str(known[words[at]])
        at += 1
    if not digits:
        return found
    return found.plus(Fraction(int(digits), 10 ** len(digits)), at)


def _half(sentence: Sentence, at: int) -> Cardinal | None:
    """Medio millón, media docena, medio centenar."""
    known, word = sentence.tables, sentence.words[at + 1]
    factor = known.scales.get(word) or known.collectives.get(word)
    if factor is None or word == "quincena":
        return None
    return Cardinal((factor // 2,), at + 2, is_round=True, scale=factor)


def _vague(sentence: Sentence, at: int) -> Cardinal:
    """Miles; decenas de miles; cientos de millones; miles de millones."""
    known = sentence.tables.vague
    amount, end = known[sentence.words[at]], at + 1
    while sentence.words[end] == "de" and sentence.words[end + 1] in known:
        amount *= known[sentence.words[end + 1]]
        end += 2
    return Cardinal((amount,), end, is_vague=True)


def _times(one: Amount, other: Amount) -> Amount:
    value = Fraction(one) * other
    return value.numerator if value.denominator == 1 else value


def _plus(one: Amount, other: Amount) -> Amount:
    value = Fraction(one) + other
    return value.numerator if value.denominator == 1 else value
