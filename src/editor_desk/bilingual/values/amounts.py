# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers with what they count: money, percent, measures, lengths of time, ages, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from editor_desk.bilingual.values.cardinals import Cardinal
from editor_desk.bilingual.values.numbers_en import read_english
from editor_desk.bilingual.values.numbers_es import read_spanish
from editor_desk.bilingual.values.numerals import plain_number, read_figures
from editor_desk.bilingual.values.tables import Phrases, families, units
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Amount, Reading, Value, ValueKind
from editor_desk.newsroom.languages import Language

_HUNDRED = 100
_INCHES = 12
_CENTS = frozenset({"cent", "cents", "penny", "pence", "centavo", "centavos", "centimo", "centimos", "¢"})
_POINTS = (
    ("percentage", "points"),
    ("percentage", "point"),
    ("puntos", "porcentuales"),
    ("punto", "porcentual"),
)
_BASIS = (("basis", "points"), ("basis", "point"), ("puntos", "basicos"), ("puntos", "base"))
_PERCENT = (
    ("%",),
    ("percent",),
    ("pct",),
    ("per", "cent"),
    ("por", "ciento"),
    ("por", "cien"),
    ("porciento",),
)
_TIMES = frozenset({"times", "veces"})
_MONEY_SCALES = {"m": 10**6, "mm": 10**6, "b": 10**9, "k": 1000, "t": 10**12}
_POUNDS = frozenset({"pound", "pounds", "libra", "libras"})
_RARELY_MONEY = frozenset({"real", "soles", "sol", "crown", "crowns", "colon", "won"})
_NAMES_TOO = frozenset(
    [
        "rand",
        "franco",
        "francos",
        "marcos",
        "marco",
        "libra",
        "won",
        "lira",
        "quetzal",
        "colones",
        "bolivar",
        "real",
        "reales",
        "coronas",
        "corona",
        "crown",
        "crowns",
        "quid",
        "sol",
        "try",
        "all",
    ]
)
_LONG = frozenset({"decade", "fortnight", "decada", "decenio", "quincena"})
_SURE_BEHIND_ONE = frozenset({"percent", "%", "por"})
_SHAPES = frozenset({"dimensional", "way", "fold", "some", "peat", "ply", "time"})
_ARTICLES = frozenset({"a", "an", "un", "una"})
_NEARBY = {"quince": (15, 14), "15": (15, 14)}
"""Spanish counts both ends: "quince días" are two weeks."""
_FIRST_YEAR, _LAST_YEAR = 1100, 2099


@dataclass(frozen=True, slots=True)
class Found:
    """A value that begins at a piece, and the piece behind it."""

    value: Value
    end: int


def read_cardinal(sentence: Sentence, at: int) -> Cardinal | None:
    """The number that begins at a piece, in the sentence's language."""
    return read_english(sentence, at) if sentence.language is Language.EN else read_spanish(sentence, at)


def read_money_sign(sentence: Sentence, at: int) -> Found | None:
    """An amount behind its sign: $3bn, US$ 40, €2,4 millones, $60 pesos."""
    code = sentence.tables.signs.get(sentence.words[at])
    if code is None or not sentence.is_figure(at + 1) or not _is_code(sentence, at):
        return None
    found = read_cardinal(sentence, at + 1)
    if found is None:
        return None
    short = sentence.words[found.end]
    if short in _MONEY_SCALES and found.scale == 1 and found.has_figures:
        found = found.times(_MONEY_SCALES[short], found.end + 1)
    end = found.end
    named = _phrase(sentence, _behind_of(sentence, end, found), sentence.tables.currencies)
    if named is not None:
        code, end = named
    return _made(sentence, at, end, ValueKind.MONEY, found, code)


def read_amount(sentence: Sentence, at: int, found: Cardinal) -> Found | None:
    """A number with what stands behind it; a bare one where nothing does. None for an article before a word."""
    words = sentence.words
    end = sentence.past_hyphen(found.end)
    for phrases, unit, kind in (
        (_PERCENT, "percent", ValueKind.PERCENT),
        (_POINTS, "points", ValueKind.PERCENT),
        (_BASIS, "basis_points", ValueKind.PERCENT),
    ):
        for phrase in phrases:
            if words[end] == phrase[0] and sentence.phrase(end, *phrase):
                return _made(sentence, at, end + len(phrase), kind, found, unit)
    inner = _behind_of(sentence, end, found)
    if words[inner] in _CENTS:
        return _cents(sentence, at, inner, found)
    if words[inner] == "euro" and words[inner + 1] in _CENTS:
        return _cents(sentence, at, inner + 1, found)
    named = _phrase(sentence, inner, sentence.tables.currencies)
    if named is None and words[end] == "$" and not sentence.is_figure(end + 1):
        named = ("USD", end + 1)
    if named is not None and not _is_other_word(sentence, inner):
        return _with_cents(sentence, at, named[1], found, named[0], words[inner])
    if words[end] in _TIMES or (words[end] == "time" and end > found.end):
        return _made(sentence, at, end + 1, ValueKind.MULTIPLE, found, "times")
    measured = _phrase(sentence, inner, sentence.tables.units)
    if measured is not None and not _is_other_unit(sentence, inner):
        return _measure(sentence, at, measured[1], found, measured[0])
    if found.is_article and words[at] in ("a", "an"):
        return None
    if words[found.end - 1] == "k" and found.has_figures:
        readings = tuple(
            each for n in found.amounts for each in (Reading(n), Reading(n / Fraction(1000), "km"))
        )
        return Found(_value(sentence, at, found.end, ValueKind.NUMBER, readings), found.end)
    return _bare(sentence, at, found)


def read_half_unit(sentence: Sentence, at: int, end: int, part: Fraction) -> Found | None:
    """A part of a unit: half an hour, media hora, a quarter-century, tres cuartos de hora."""
    inner = sentence.past_hyphen(end)
    if sentence.words[inner] in ("of", "de"):
        inner += 1
    if sentence.words[inner] in ("a", "an", "un", "una"):
        inner += 1
    scale = sentence.tables.scales.get(sentence.words[inner])
    if scale is not None and inner > end:
        reading = Reading(plain_number(part * scale))
        value = _value(sentence, at, inner + 1, ValueKind.NUMBER, (reading,), weight=0.8, in_words=True)
        return Found(value, inner + 1)
    measured = _phrase(sentence, inner, sentence.tables.units)
    if measured is None or sentence.words[inner] in ("m", "l", "g", "second", "segundo", "c", "f"):
        return None
    kind = _kind_of(measured[0])
    reading = Reading(plain_number(part), measured[0])
    return Found(_value(sentence, at, measured[1], kind, (reading,), weight=0.3, in_words=True), measured[1])


def read_lone_unit(sentence: Sentence, at: int) -> Found | None:
    """A decade, the last fortnight, an hour: one of it, and perhaps no fact."""
    inner = at + 1 if sentence.words[at] in _ARTICLES else at
    measured = _phrase(sentence, inner, sentence.tables.units)
    if measured is None:
        return None
    unit, end = measured
    kind = _kind_of(unit)
    half = _half_behind(sentence, end)
    if half:
        reading = Reading(Fraction(3, 2), unit)
        value = _value(sentence, at, end + half, kind, (reading,), weight=0.6, in_words=True)
        return Found(value, end + half)
    if kind is not ValueKind.DURATION or (inner == at and sentence.words[at] not in _LONG):
        return None
    return Found(_value(sentence, at, end, kind, (Reading(1, unit),), weight=0.2, in_words=True), end)


def _half_behind(sentence: Sentence, at: int) -> int:
    """How many pieces "and a half" takes here; 0 where it does not stand."""
    if sentence.phrase(at, "and", "a", "half"):
        return 3
    return 2 if sentence.words[at] == "y" and sentence.words[at + 1] in ("medio", "media") else 0


def _behind_of(sentence: Sentence, end: int, found: Cardinal) -> int:
    """Behind "de" or "of" where the number ends in a word that takes it: millones de dólares, a couple of days."""
    if sentence.words[end] in ("de", "of") and (found.scale > 1 or found.is_vague or found.is_round):
        return end + 1
    return end


def _phrase(sentence: Sentence, at: int, phrases: Phrases) -> tuple[str, int] | None:
    """The unit or currency written here and the piece behind it."""
    rest = phrases.get(sentence.words[at])
    if rest is None:
        return None
    for more, code in rest:
        if not more:
            end = at + 1
            return code, end + 1 if sentence.words[end] == "." and len(sentence.words[at]) < 4 and _goes_on(
                sentence, end
            ) else end
        if sentence.phrase(at + 1, *more):
            return code, at + 1 + len(more)
    return None


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether the point here belongs to an abbreviation, not to the end of the sentence."""
    return sentence.follows(at) and at + 1 < sentence.count and not sentence.is_capital(at + 1)


def _is_other_word(sentence: Sentence, at: int) -> bool:
    """Words that are rarely money: real, crown, rand, and a name."""
    word = sentence.words[at]
    if not _is_code(sentence, at):
        return True
    return word in _RARELY_MONEY or (word in _NAMES_TOO and sentence.is_capital(at))


def _is_code(sentence: Sentence, at: int) -> bool:
    """ISO codes are money in capitals only: 1,720 HUF, not a World Cup."""
    word = sentence.words[at]
    if len(word) != 3 or word.upper() not in families():
        return True
    return sentence.text[sentence.starts[at] : sentence.ends[at]].isupper()


def _is_other_unit(sentence: Sentence, at: int) -> bool:
    """Short words that are a unit only close to the figure or behind a sign of degrees."""
    word = sentence.words[at]
    if word in ("c", "f"):
        return True
    if word in ("m", "l", "g", "t", "mi", "ha", "min", "sec", "mm", "mb", "w"):
        return not sentence.is_figure(at - 1)
    return word == "second" and sentence.language is Language.EN and sentence.words[at - 1] != "-"


def _measure(sentence: Sentence, at: int, end: int, found: Cardinal, unit: str) -> Found:
    words = sentence.words
    half = _half_behind(sentence, end)
    if half:
        found, end = found.plus(Fraction(1, 2), found.end), end + half
    kind = _kind_of(unit)
    if unit == "foot":
        found, end = _and_inches(sentence, end, found)
    if unit == "year":
        after = sentence.past_hyphen(end)
        if words[after] in ("old", "olds"):
            return _made(sentence, at, after + 1, ValueKind.AGE, found, unit)
        if sentence.phrase(end, "de", "edad") or sentence.phrase(end, "of", "age"):
            return _made(sentence, at, end + 2, ValueKind.AGE, found, unit)
    made = _made(sentence, at, end, kind, found, unit)
    if unit == "m" and sentence.words[end - 1] == "m" and sentence.language is Language.EN:
        readings = (
            *made.value.readings,
            *(Reading(plain_number(Fraction(n) * 10**6)) for n in found.amounts),
        )
        return Found(_value(sentence, at, end, kind, readings), end)
    if unit == "day" and words[at] in _NEARBY and sentence.language is Language.ES:
        readings = tuple(Reading(amount, unit) for amount in _NEARBY[words[at]])
        return Found(_value(sentence, at, end, kind, readings, weight=made.value.weight), end)
    return made


def _and_inches(sentence: Sentence, at: int, feet: Cardinal) -> tuple[Cardinal, int]:
    """Six feet six inches, 6-foot-6, 5 feet, 2 ½ inches: one height."""
    words = sentence.words
    here = at + 1 if words[at] in (",", "-", "and", "y", "con") else at
    inches = read_cardinal(sentence, here)
    if inches is None or max(inches.amounts) >= _INCHES or inches.is_article:
        return feet, at
    unit = _phrase(sentence, sentence.past_hyphen(inches.end), sentence.tables.units)
    if unit is None and words[inches.end] == "in" and sentence.words[at - 1] == ".":
        return feet.plus(Fraction(inches.amounts[0]) / _INCHES, at), inches.end + 1
    if unit is not None and unit[0] == "inch":
        return feet.plus(Fraction(inches.amounts[0]) / _INCHES, at), unit[1]
    if words[at] == "-" and unit is None:
        return feet.plus(Fraction(inches.amounts[0]) / _INCHES, at), inches.end
    return feet, at


def _kind_of(unit: str) -> ValueKind:
    return ValueKind.DURATION if units()[unit].dimension == "duration" else ValueKind.MEASURE


def _cents(sentence: Sentence, at: int, inner: int, found: Cardinal) -> Found:
    unit = "GBP" if sentence.words[inner] in ("pence", "penny") else "cents"
    readings = tuple(Reading(plain_number(Fraction(each) / _HUNDRED), unit) for each in found.amounts)
    end = inner + 1
    if sentence.words[end] == "de" and sentence.words[end + 1] in ("euro", "dolar", "peso", "libra"):
        end += 2
    return Found(_value(sentence, at, end, ValueKind.MONEY, readings, weight=0.8), end)


def _with_cents(sentence: Sentence, at: int, end: int, found: Cardinal, code: str, word: str) -> Found:
    """19 dólares con 99 centavos is one amount; pounds may be a weight."""
    if sentence.words[end] in ("con", "and", "y"):
        cents = read_cardinal(sentence, end + 1)
        if cents is not None and sentence.words[cents.end] in _CENTS and max(cents.amounts) < _HUNDRED:
            found = found.plus(Fraction(cents.amounts[0]) / _HUNDRED, found.end)
            end = cents.end + 1
    made = _made(sentence, at, end, ValueKind.MONEY, found, code)
    if code == "GBP" and word in _POUNDS:
        readings = (*made.value.readings, *(Reading(each, "lb") for each in found.amounts))
        return Found(_value(sentence, at, end, ValueKind.MONEY, readings, weight=made.value.weight), end)
    return made


def _bare(sentence: Sentence, at: int, found: Cardinal) -> Found:
    first = found.amounts[0]
    word = sentence.words[at]
    if (
        found.has_figures
        and found.end == at + 1
        and word.isdecimal()
        and len(word) == 4
        and _FIRST_YEAR <= first <= _LAST_YEAR
    ):
        reading = Reading(first, year=int(first))
        return Found(_value(sentence, at, at + 1, ValueKind.YEAR, (reading,)), at + 1)
    return _made(sentence, at, found.end, ValueKind.NUMBER, found, "")


def _made(sentence: Sentence, at: int, end: int, kind: ValueKind, found: Cardinal, unit: str) -> Found:
    readings = tuple(Reading(each, unit) for each in found.amounts)
    value = Value(
        kind,
        sentence.starts[at],
        sentence.ends[end - 1],
        sentence.text[sentence.starts[at] : sentence.ends[end - 1]],
        readings,
        _weight(sentence, at, found, bare=not unit),
        is_vague=found.is_vague,
        in_words=not found.has_figures,
    )
    return Found(value, end)


def _weight(sentence: Sentence, at: int, found: Cardinal, *, bare: bool) -> float:
    if found.is_article:
        if sentence.words[found.end] in _SURE_BEHIND_ONE:
            return 0.5
        return 0.0 if bare and sentence.words[at] != "one" else 0.2
    if found.is_vague or (bare and sentence.words[at] in _ARTICLES):
        return 0.4
    if found.has_figures:
        if not bare:
            return 1.0
        joined = at > 0 and sentence.follows(at) and sentence.words[at - 1][-1:].isalpha()
        return 0.4 if joined else 0.8 if found.amounts[0] < 10 else 1.0
    if sentence.words[sentence.past_hyphen(found.end)] in _SHAPES:
        return 0.3
    largest: Amount = max(found.amounts)
    if largest <= 2:
        return 0.3 if bare or largest < 2 else 0.45
    return (0.6 if bare else 0.7) if largest <= 10 else 0.9


def _value(
    sentence: Sentence,
    at: int,
    end: int,
    kind: ValueKind,
    readings: tuple[Reading, ...],
    *,
    weight: float = 1.0,
    in_words: bool = False,
) -> Value:
    start, stop = sentence.starts[at], sentence.ends[end - 1]
    return Value(kind, start, stop, sentence.text[start:stop], readings, weight, in_words=in_words)


def figure_value(sentence: Sentence, at: int) -> int | None:
    """The whole number that a piece is in figures without separators; None for anything else."""
    word = sentence.words[at]
    if not word.isdecimal():
        return None
    amounts = read_figures(word, sentence.language)
    return int(amounts[0]) if amounts else None
