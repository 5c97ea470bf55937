# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Times of day: 6 p.m., 18:00, las seis y media de la tarde, noon, medianoche, 1800 GMT."""

from __future__ import annotations

from dataclasses import dataclass

from editor_desk.bilingual.values.found import Found, figure_value, found_value
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Reading, ValueKind
from editor_desk.newsroom.languages import Language

_HOUR, _NOON, _DAY = 60, 12 * 60, 24 * 60
_NAMED = {"noon": _NOON, "midday": _NOON, "midnight": 0, "mediodia": _NOON, "medianoche": 0}
_PARTS = {
    "morning": "am",
    "afternoon": "pm",
    "evening": "pm",
    "night": "night",
    "mañana": "am",
    "madrugada": "am",
    "tarde": "pm",
    "noche": "night",
    "mediodia": "pm",
}
_SPANISH_QUARTERS = {"media": 30, "cuarto": 15}
_HOURS = frozenset({"horas", "hora", "hrs", "h", "hs", "hours"})
_TO = frozenset({"-", "to", "and", "a", "y", "until"})
_BEFORE_LAS = frozenset(
    {"a", "de", "desde", "hasta", "sobre", "hacia", "y", "entre", "son", "es", "eran", "era", "seran", "sera"}
)
_BEHIND_HOUR = frozenset({"", ".", ",", "!", "?", ";", ":", ")"})
_LATE = 5
"""Hours of the night before this one are after midnight."""


@dataclass(frozen=True, slots=True)
class _Clock:
    hour: int
    minute: int
    end: int
    is_sure: bool
    """Written so that it can only be a time: 6:30, 6 p.m., las seis y media."""


def read_time(sentence: Sentence, at: int) -> Found | None:
    """The time of day that begins at a piece; None where none does."""
    words = sentence.words
    named = _NAMED.get(words[at])
    if named is not None and not sentence.is_capital(at + 1):
        return _time(sentence, at, at + 1, (named,), 0.5)
    clock = _clock(sentence, at)
    if clock is None:
        return None
    part, end = _part_of_day(sentence, clock.end)
    if part is None and not clock.is_sure:
        if sentence.words[clock.end] in _TO:
            return _first_of_two(sentence, at, clock)
        return None
    if part is None and words[end] in _HOURS:
        end += 1
    if (
        sentence.language is Language.ES
        and part == "am"
        and clock.hour == 12
        and "ñ" in sentence.words[end - 1]
    ):
        part = "pm"  # las 12 de la mañana is noon
    minutes = _minutes(clock, part)
    if not minutes:
        return None
    return _time(sentence, at, end, minutes, 1.0 if part or clock.is_sure else 0.6)


def _first_of_two(sentence: Sentence, at: int, clock: _Clock) -> Found | None:
    """The 6 of "6 to 8 p.m."."""
    other = _clock(sentence, clock.end + 1)
    if other is None or other.hour > 12 or clock.hour > 12:
        return None
    if sentence.words[clock.end] == "y" and sentence.before(at) not in ("entre", "las"):
        return None
    part, _ = _part_of_day(sentence, other.end)
    if part is None:
        return None
    minutes = {m for each in {part, "am", "pm"} for m in _minutes(clock, each)}
    return _time(sentence, at, clock.end, tuple(sorted(minutes)), 0.8)


def _clock(sentence: Sentence, at: int) -> _Clock | None:
    words = sentence.words
    value = figure_value(sentence, at)
    if value is None:
        if sentence.is_figure(at):
            return _pointed(sentence, at)
        if sentence.language is Language.EN:
            return _english_words(sentence, at)
        return _spanish(sentence, at)
    if value > 2400 or _is_end_of_other(sentence, at):
        return None
    if words[at + 1] == ":" and sentence.follows(at + 1) and sentence.follows(at + 2):
        minute = figure_value(sentence, at + 2)
        if minute is None or minute >= _HOUR or value > 24 or len(words[at + 2]) != 2:
            return None
        if words[at + 3] == ":" and sentence.follows(at + 3):
            return None
        return _Clock(value, minute, at + 3, is_sure=True)
    if value > 24:
        zone = words[at + 1] in ("gmt", "utc", "hours") and len(words[at]) == 4 and value % 100 < _HOUR
        return _Clock(value // 100, value % 100, at + 1, is_sure=True) if zone else None
    if (
        words[at + 1] == "h"
        and sentence.follows(at + 1)
        and sentence.is_figure(at + 2)
        and sentence.follows(at + 2)
    ):
        minute = figure_value(sentence, at + 2)
        return None if minute is None or minute >= _HOUR else _Clock(value, minute, at + 3, is_sure=True)
    if words[at + 1] in ("o'clock", "oclock"):
        return _Clock(value, 0, at + 2, is_sure=True)
    if sentence.language is Language.ES:
        return _spanish(sentence, at)
    return _Clock(value, 0, at + 1, is_sure=False)


def _is_end_of_other(sentence: Sentence, at: int) -> bool:
    """Whether a figure belongs to what stands before it: $6, 3/6, 2:09:36."""
    before = sentence.before(at)
    return before in ("$", "€", "£", "/") or (before == ":" and sentence.follows(at))


def _pointed(sentence: Sentence, at: int) -> _Clock | None:
    """19.30 where something else says that it is a time."""
    hour, point, minute = sentence.words[at].partition(".")
    if not point or len(minute) != 2 or not minute.isdecimal() or len(hour) > 2:
        return None
    if int(hour) > 24 or int(minute) >= _HOUR:
        return None
    after = sentence.words[at + 1]
    sure = after in ("h", "hs", "horas", "gmt") or (sentence.before(at) == "las" and after not in ("%",))
    return _Clock(int(hour), int(minute), at + 1, is_sure=sure)


def _english_words(sentence: Sentence, at: int) -> _Clock | None:
    words, known = sentence.words, sentence.tables.numbers
    if words[at] == "half" and words[at + 1] == "past":
        hour = known.get(words[at + 2]) or figure_value(sentence, at + 2)
        return _Clock(hour, 30, at + 3, is_sure=True) if hour and hour <= 12 else None
    if words[at] == "quarter" and words[at + 1] in ("past", "to"):
        hour = known.get(words[at + 2]) or figure_value(sentence, at + 2)
        if not hour or hour > 12:
            return None
        return (
            _Clock(hour, 15, at + 3, is_sure=True)
            if words[at + 1] == "past"
            else _Clock((hour - 1) or 12, 45, at + 3, is_sure=True)
        )
    hour = known.get(words[at])
    if not hour or hour > 12:
        return None
    if words[at + 1] in ("o'clock", "oclock"):
        return _Clock(hour, 0, at + 2, is_sure=True)
    if (
        words[at + 1] == "-"
        and sentence.past_hyphen(at + 1) > at + 1
        and 10 <= _minute_word(sentence, at + 2) <= 50
    ):
        return _Clock(hour, _minute_word(sentence, at + 2), at + 3, is_sure=True)
    if words[at + 1] in sentence.tables.tens and _part_of_day(sentence, at + 2)[0]:
        return _Clock(hour, sentence.tables.tens[words[at + 1]], at + 2, is_sure=True)
    return _Clock(hour, 0, at + 1, is_sure=False)


def _minute_word(sentence: Sentence, at: int) -> int:
    word, known = sentence.words[at], sentence.tables
    return known.tens.get(word) or known.numbers.get(word, 0)


def _spanish(sentence: Sentence, at: int) -> _Clock | None:
    """Seis y media, las 6 menos cuarto, 18 horas behind "a las"."""
    words, known = sentence.words, sentence.tables.numbers
    hour = figure_value(sentence, at) if sentence.is_figure(at) else known.get(words[at])
    if hour is None or hour > 24:
        return None
    behind_las = sentence.before(at) in ("las", "la")
    after = words[at + 1]
    if after in ("y", "con", "menos") and behind_las:
        minute, end = _spanish_minute(sentence, at + 2)
        if minute and after == "menos":
            return _Clock((hour - 1) or 12, _HOUR - minute, end, is_sure=True)
        quarter = words[at + 2] in _SPANISH_QUARTERS
        if minute and (quarter or words[end - 1] == "minutos" or _part_of_day(sentence, end)[0]):
            return _Clock(hour, minute, end, is_sure=True)
    minute, end = _spanish_minute(sentence, at + 1)
    if behind_las and not sentence.is_figure(at) and minute >= 10 and not sentence.is_figure(at + 1):
        return _Clock(hour, minute, end, is_sure=True)  # las ocho treinta
    before = sentence.before(at, 2) if behind_las else ""
    sure = (after in _HOURS or after in _BEHIND_HOUR) and before in _BEFORE_LAS
    if after == "en" and words[at + 2] == "punto":
        return _Clock(hour, 0, at + 3, is_sure=True)
    return _Clock(hour, 0, at + 1, is_sure=sure)


def _spanish_minute(sentence: Sentence, at: int) -> tuple[int, int]:
    """Media, cuarto, veinte, 20 minutos; 0 where no minutes stand here."""
    word, known = sentence.words[at], sentence.tables
    minute = _SPANISH_QUARTERS.get(word) or figure_value(sentence, at) or known.numbers.get(word)
    minute = minute or known.tens.get(word) or 0
    end = at + 2 if sentence.words[at + 1] in ("minutos", "minuto") else at + 1
    return (minute, end) if minute < _HOUR else (0, at)


def _part_of_day(sentence: Sentence, at: int) -> tuple[str | None, int]:
    """What tells morning from evening, and the piece behind it."""
    words = sentence.words
    word = words[at]
    if (
        word[:1] in ("a", "p")
        and word[-1:] in ("m", ".")
        and word.replace(".", "").replace("\u00a0", "").replace("\u202f", "").replace(" ", "") in ("am", "pm")
    ):
        return ("am" if word[0] == "a" else "pm"), at + 1
    if word == "de" and words[at + 1] == "la" and words[at + 2] in _PARTS:
        return _PARTS[words[at + 2]], at + 3
    if word == "del" and words[at + 1] in ("mediodia", "dia"):
        return "pm", at + 2
    if word in ("in", "at", "por", "en") and words[at + 1] in ("the", "la") and words[at + 2] in _PARTS:
        return _PARTS[words[at + 2]], at + 3
    if word == "at" and words[at + 1] == "night":
        return "night", at + 2
    return None, at


def _minutes(clock: _Clock, part: str | None) -> tuple[int, ...]:
    hour, minute = clock.hour, clock.minute
    if hour > 24 or (part and hour > 12 and part == "am"):
        return ()
    if hour > 12 or (hour == 0 and part is None):
        return ((hour * _HOUR + minute) % _DAY,)
    hour %= 12
    if part == "am":
        return (hour * _HOUR + minute,)
    if part == "pm":
        return (_NOON + hour * _HOUR + minute,)
    if part == "night":
        return (hour * _HOUR + minute + (_NOON if hour >= _LATE else 0),)
    return (hour * _HOUR + minute, _NOON + hour * _HOUR + minute)


def _time(sentence: Sentence, at: int, end: int, minutes: tuple[int, ...], weight: float) -> Found:
    zone, end = _zone(sentence, end)
    readings = tuple(Reading(minute=each, zone=zone) for each in minutes)
    return found_value(sentence, at, end, ValueKind.TIME, readings, weight=weight)


def _zone(sentence: Sentence, at: int) -> tuple[int | None, int]:
    words, zones = sentence.words, sentence.tables.zones
    written = sentence.text[sentence.starts[at] : sentence.ends[at]]
    if words[at] in zones and (written.isupper() or words[at + 1] in ("time", "standard", "daylight")):
        end = at + 1
        while words[end] in ("time", "standard", "daylight"):
            end += 1
        return zones[words[at]], end
    inner = at + 1 if words[at] in (",", "(") else at
    if words[inner] == "hora" and words[inner + 1] in ("del", "de") and words[inner + 2] in zones:
        return zones[words[inner + 2]], inner + 3
    return None, at
