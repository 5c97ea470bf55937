# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Dates, years, decades, centuries and times of day as an edition writes them."""

from __future__ import annotations

from editor_desk.bilingual.values.value import Reading, Value, ValueKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.months import PRINTED_MONTHS

_EN_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_AP_MONTHS, _ES_MONTHS = PRINTED_MONTHS[Language.EN], PRINTED_MONTHS[Language.ES]
_SPELLED = frozenset(_EN_MONTHS) - frozenset(_AP_MONTHS)
"""Months that AP cuts before a day; words at hand that spell one out do not follow AP."""
_EN_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_ES_DAYS = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
_RELATIVE = {
    Language.EN: {-2: "the day before yesterday", -1: "yesterday", 0: "today", 1: "tomorrow"},
    Language.ES: {-2: "anteayer", -1: "ayer", 0: "hoy", 1: "mañana", 2: "pasado mañana"},
}
_HOUR, _NOON = 60, 12 * 60
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_PARTS = (("mañana", 12 * _HOUR), ("tarde", 20 * _HOUR), ("noche", 24 * _HOUR))


def write_date(value: Value, language: Language, like: Value | None) -> str | None:
    """A date with the parts that ``like`` has, what only ``like`` says kept; None where both share nothing."""
    reading = value.first
    if reading.relative is not None:
        return _RELATIVE[language].get(reading.relative)
    if like is not None and like.kind is ValueKind.DATE:
        if like.text.isdecimal():
            return str(reading.day) if reading.day and reading.month == like.first.month else None
        reading = _parts_of(reading, like.first)
    return _english(reading, like) if language is Language.EN else _spanish(reading, like)


def write_year(value: Value, language: Language, like: Value | None) -> str | None:
    """A year, decade or century; None where it is none of these."""
    amount = value.first.amount
    if amount is None:
        return None
    number = int(amount)
    if value.kind is ValueKind.YEAR:
        return str(number)
    if value.kind is ValueKind.DECADE:
        if language is Language.EN:
            return f"{number}s"
        if like is not None and like.text.lower().startswith("d"):
            return f"década de {number}"
        return f"años {number % 100}" if number < 2000 else f"años {number}"
    if language is Language.EN:
        ending = "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{ending} century"
    return f"siglo {_roman(number)}"


def write_time(value: Value, language: Language, like: Value | None) -> str | None:
    """A time of day in the way of the words at hand: by 24 hours, by "de la tarde", else a.m. and p.m."""
    minute = value.first.minute
    if minute is None:
        return None
    hours, minutes = divmod(minute, _HOUR)
    clock = f"{hours % 12 or 12}" + (f":{minutes:02}" if minutes else "")
    if len({reading.minute for reading in value.readings}) > 1:
        return clock if minutes else f"{clock}:00"
    if like is not None and _is_by_24(like.text):
        return f"{hours}:{minutes:02}" + _behind(like.text)
    if language is Language.ES and like is not None and " de " in like.text:
        part = next(name for name, until in _PARTS if minute < until)
        return f"{clock} de la {part}"
    if minute == _NOON:
        return "noon" if language is Language.EN else "mediodía"
    if minute == 0:
        return "midnight" if language is Language.EN else "medianoche"
    half = ("a", "p")[hours >= 12]
    if (
        like is not None
        and language is Language.ES
        and "m" in like.text.lower()
        and ". m" in like.text.replace("\xa0", " ")
    ):
        return f"{clock} {half}. m."
    return f"{clock} {half}.m."


def _parts_of(reading: Reading, like: Reading) -> Reading:
    """Only what the words at hand say; what the value does not say is kept from them."""

    def part(mine: int | None, its: int | None) -> int | None:
        return None if its is None else its if mine is None else mine

    day = part(reading.day, like.day)
    return Reading(
        year=part(reading.year, like.year),
        month=part(reading.month, like.month),
        day=day,
        weekday=part(reading.weekday, like.weekday),
    )


def _english(reading: Reading, like: Value | None) -> str | None:
    parts = []
    if reading.weekday is not None:
        parts.append(_EN_DAYS[reading.weekday])
    if reading.month is not None:
        spelled = like is not None and any(name in like.text for name in _SPELLED)
        month = (_EN_MONTHS if spelled or reading.day is None else _AP_MONTHS)[reading.month - 1]
        if like is not None and like.text[:1].isdecimal() and reading.day is not None:
            parts.append(f"{reading.day} {_EN_MONTHS[reading.month - 1]}")
            return ", ".join(parts) + (f" {reading.year}" if reading.year else "")
        parts.append(f"{month} {reading.day}" if reading.day else month)
    if reading.year is not None:
        if reading.day is None and parts:
            return f"{', '.join(parts)} {reading.year}"
        parts.append(str(reading.year))
    return ", ".join(parts) or None


def _spanish(reading: Reading, like: Value | None) -> str | None:
    parts = []
    if reading.weekday is not None:
        parts.append(
            _ES_DAYS[reading.weekday] + ("," if like is not None and "," in like.text and reading.day else "")
        )
    dated = []
    if reading.day is not None:
        first = reading.day == 1 and like is not None and "º" in like.text
        dated.append("1.º" if first else str(reading.day))
    if reading.month is not None:
        dated.append(_ES_MONTHS[reading.month - 1])
    if reading.year is not None:
        dated.append(str(reading.year))
    if dated:
        parts.append(" de ".join(dated))
    return " ".join(parts) or None


def _is_by_24(text: str) -> bool:
    hour = text.split(":")[0].split(" ")[0].rstrip("h")
    late = hour.isdecimal() and (int(hour) > 12 or hour.startswith("0"))
    return late or text.endswith((" horas", " h", "h"))


def _behind(text: str) -> str:
    return next((end for end in (" horas", " h") if text.endswith(end)), "")


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        while number >= value:
            written, number = written + letters, number - value
    return written
