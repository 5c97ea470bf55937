# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Portions and multiples: two-thirds, tres cuartas partes, 1 in 5, uno de cada cinco, half, doubled."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from editor_desk.bilingual.values.cardinals import Cardinal
from editor_desk.bilingual.values.found import Found, found_value, read_cardinal
from editor_desk.bilingual.values.measures import read_half_unit, read_lone_unit
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Reading, ValueKind
from editor_desk.newsroom.languages import Language

_MOST = 1000
_PARTS = frozenset({"parte", "partes"})
_BEHIND_PORTION = frozenset(
    ["of", "fewer", "less", "more", "lower", "higher", "the", "to", "as", ".", ",", ";", ")", ""]
)
_SINGLE_PARTS = frozenset({"tercio", "cuarto", "quinto", "sexto", "septimo", "octavo", "noveno", "decimo"})
_BEHIND_SPANISH = frozenset({"de", "del", "", ".", ",", ";", ")", "mas", "menos"})
_BOTH = frozenset({"both", "ambos", "ambas"})
_BEFORE_QUARTERS = frozenset({"first", "last", "next", "past", "previous"})
_LAST = {"dieciseisavos": 32, "octavos": 16, "cuartos": 8}
_ALONE = frozenset({"half", "mitad"})
_NOT_A_HALF = frozenset({"first", "second", "primera", "segunda", "primer", "segundo"})


def read_portion(sentence: Sentence, at: int) -> Found | None:
    """The portion that begins at a piece; None where none does."""
    words = sentence.words
    word = words[at]
    if word in _BOTH:
        return found_value(sentence, at, at + 1, ValueKind.NUMBER, (Reading(2),), weight=0.3)
    if word in _ALONE:
        half = read_half_unit(sentence, at, at + 1, Fraction(1, 2)) if word == "half" else None
        if half is not None or sentence.before(at) in _NOT_A_HALF:
            return half
        return _portion(sentence, at, at + 1, Fraction(1, 2), 0.3)
    if word in ("medio", "media"):
        return read_half_unit(sentence, at, at + 1, Fraction(1, 2))
    return _english(sentence, at) if sentence.language is Language.EN else _spanish(sentence, at)


def _english(sentence: Sentence, at: int) -> Found | None:
    """A third of; a quarter of a million; a quarter-century."""
    words = sentence.words
    if words[at] == "quarter" and words[at + 1] in ("-", "of"):
        return read_half_unit(sentence, at, at + 1, Fraction(1, 4))
    whole = sentence.tables.denominators.get(words[at + 1], 0)
    if words[at] != "a" or whole < 2:
        return read_lone_unit(sentence, at)
    timed = read_half_unit(sentence, at, at + 2, Fraction(1, whole)) if whole <= 4 else None
    if timed is None and words[at + 2] == "of" and whole > 2:
        return _portion(sentence, at, at + 2, Fraction(1, whole), 0.45)
    return timed


def _spanish(sentence: Sentence, at: int) -> Found | None:
    """Tercera parte; cuarto de hora; octavos de final."""
    words, known = sentence.words, sentence.tables
    word = words[at]
    if word in _LAST and words[at + 1] == "de" and words[at + 2] == "final":
        return _round(sentence, at, _LAST[word])
    whole = known.ordinals.get(word, 0)
    if whole > 2 and words[at + 1] in _PARTS:
        return _portion(sentence, at, at + 2, Fraction(1, whole), 0.45)
    if word in ("cuarto", "tercio") and words[at + 1] == "de":
        return read_half_unit(sentence, at, at + 1, Fraction(1, known.denominators[word]))
    return read_lone_unit(sentence, at)


def _round(sentence: Sentence, at: int, teams: int) -> Found:
    """Octavos de final are played by the last 16."""
    return found_value(sentence, at, at + 3, ValueKind.NUMBER, (Reading(teams),), weight=0.2)


def read_portion_behind(sentence: Sentence, at: int, number: Cardinal) -> Found | None:
    """The portion that begins with a number: dos tercios, 1 in 5, three quarters of an hour."""
    words, known = sentence.words, sentence.tables
    count = number.amounts[0]
    if isinstance(count, Fraction) or count > _MOST or count == 0:
        return None
    end = sentence.past_hyphen(number.end)
    if (
        words[end] == "/"
        and sentence.follows(end)
        and words[end + 1].isdecimal()
        and sentence.follows(end + 1)
    ):
        return _slash(sentence, at, end, int(count))
    whole = known.denominators.get(words[end])
    if sentence.before(at) in _BEFORE_QUARTERS and words[end] == "quarters":
        return None
    if whole is not None and _is_portion(sentence, number, end, whole):
        share = Fraction(int(count), whole)
        if share <= 1 or whole == 2:
            timed = read_half_unit(sentence, at, end + 1, share)
            return timed or _portion(sentence, at, end + 1, share, 0.7 if count > 1 else 0.45)
    if sentence.language is Language.ES:
        whole = known.ordinals.get(words[end])
        if whole is not None and whole > 2 and words[end + 1] in _PARTS:
            return _portion(sentence, at, end + 2, Fraction(int(count), whole), 0.7)
    return _of_every(sentence, at, number)


def read_multiple(sentence: Sentence, at: int) -> Found | None:
    """Twice, doubled, duplicó, el triple."""
    factor = sentence.tables.multiples.get(sentence.words[at])
    if factor is None:
        return None
    weight = 0.3 if factor == 2 else 0.4
    return found_value(sentence, at, at + 1, ValueKind.MULTIPLE, (Reading(factor, "times"),), weight=weight)


def _is_portion(sentence: Sentence, number: Cardinal, end: int, whole: int) -> bool:
    """Two thirds, not "the two third graders"; a third of, not "one third man"."""
    word = sentence.words[end]
    hyphened = end > number.end
    if sentence.language is Language.ES:
        if word in ("medio", "media", "medios", "mitad"):
            return word == "medios"
        if number.amounts[0] > 1:
            return word.endswith("s")
        return word in _SINGLE_PARTS and sentence.words[end + 1] in _BEHIND_SPANISH
    if number.amounts[0] > 1:
        return word.endswith("s") and whole > 2
    return hyphened or whole == 2 or sentence.words[end + 1] in _BEHIND_PORTION


def _slash(sentence: Sentence, at: int, slash: int, count: int) -> Found | None:
    """1/3 is a portion and perhaps a day; 9/11 is a day."""
    whole = int(sentence.words[slash + 1])
    if sentence.words[slash + 2] in ("/", "-") and sentence.follows(slash + 2):
        return None
    if (count, whole) == (24, 7):
        always = (Reading(24, "hour"), Reading(7, "day"))
        return found_value(sentence, at, slash + 2, ValueKind.DURATION, always, weight=0.3)
    readings = []
    if 0 < count < whole and (count, whole) != (9, 11) and (whole <= 20 or whole in (25, 50, 100)):
        readings.append(Reading(Fraction(count, whole)))
    for month, day in ((count, whole), (whole, count)):
        if 1 <= month <= 12 and 1 <= day <= 31:
            readings.append(Reading(month=month, day=day))
    if not readings:
        return None
    kind = ValueKind.FRACTION if readings[0].amount is not None else ValueKind.DATE
    return found_value(sentence, at, slash + 2, kind, tuple(readings), weight=0.5)


def _of_every(sentence: Sentence, at: int, number: Cardinal) -> Found | None:
    """One in five, 1 out of 5, uno de cada cinco."""
    words, end = sentence.words, number.end
    if sentence.language is Language.ES:
        if not sentence.phrase(end, "de", "cada"):
            return None
        end += 2
    elif words[end] == "in":
        end += 1
        if words[end] == "every":
            end += 1
    elif sentence.phrase(end, "out", "of"):
        end += 3 if words[end + 2] == "every" else 2
    elif sentence.phrase(end, "of", "every"):
        end += 2
    else:
        return None
    whole = read_cardinal(sentence, end)
    if whole is None or whole.is_vague or isinstance(whole.amounts[0], Fraction) or whole.is_article:
        return None
    count, of = int(number.amounts[0]), int(whole.amounts[0])
    behind = sentence.words[whole.end]
    if not 0 < count <= of or 1100 <= of <= 2099 or behind in sentence.tables.units:
        return None
    found = _portion(sentence, at, whole.end, Fraction(count, of), 0.7)
    return Found(replace(found.value, parts=(count, of)), found.end)


def _portion(sentence: Sentence, at: int, end: int, share: Fraction, weight: float) -> Found:
    return found_value(sentence, at, end, ValueKind.FRACTION, (Reading(share),), weight=weight)
