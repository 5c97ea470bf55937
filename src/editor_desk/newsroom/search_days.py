# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Days as people type them behind "before:" and "after:", in English and in Spanish."""

from __future__ import annotations

import re
from datetime import date, timedelta

from editor_desk.newsroom.folded import folded

_DAYS_BACK = {"today": 0, "hoy": 0, "yesterday": 1, "ayer": 1, "anteayer": 2, "antier": 2}
_MONTHS = (
    ("january", "enero"),
    ("february", "febrero"),
    ("march", "marzo"),
    ("april", "abril"),
    ("may", "mayo"),
    ("june", "junio"),
    ("july", "julio"),
    ("august", "agosto"),
    ("september", "septiembre", "setiembre"),
    ("october", "octubre"),
    ("november", "noviembre"),
    ("december", "diciembre"),
)
_WEEKDAYS = (
    ("monday", "lunes"),
    ("tuesday", "martes"),
    ("wednesday", "miercoles"),
    ("thursday", "jueves"),
    ("friday", "viernes"),
    ("saturday", "sabado"),
    ("sunday", "domingo"),
)
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?")
_NAMED = re.compile(r"([a-z]{3,})\.?(?:[ -]?(?:de[ -]?)?(\d{4}))?")
_SHORTEST = 3


def day_typed(typed: str, today: date) -> date | None:
    """The day meant, of a month or a year its first one; None where that is no day.

    2026-11-25, 11/25/2026 (month first, as in the United States; 25/11 can only mean one thing), 2026-11, 2026,
    november, nov-2026, noviembre de 2026, yesterday, ayer, lunes. A month or a weekday is the last one that has begun.
    """
    typed = " ".join(folded(typed).split())
    try:
        return _numbers(typed, today) or _words(typed, today)
    except (ValueError, OverflowError):
        return None


def _numbers(typed: str, today: date) -> date | None:
    if found := _ISO.fullmatch(typed):
        year, month, day = (int(part or 1) for part in found.groups())
        return date(year, month, day)
    if found := _SLASHED.fullmatch(typed):
        month, day = int(found[1]), int(found[2])
        if month > 12:
            month, day = day, month
        if found[3]:
            year = int(found[3])
            return date(year + 2000 if year < 100 else year, month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year <= today else date(today.year - 1, month, day)
    return None


def _words(typed: str, today: date) -> date | None:
    if typed in _DAYS_BACK:
        return today - timedelta(days=_DAYS_BACK[typed])
    found = _NAMED.fullmatch(typed)
    if not found:
        return None
    month, year = _numbered(found[1], _MONTHS), found[2]
    if month is not None:
        if year:
            return date(int(year), month + 1, 1)
        return date(today.year if month < today.month else today.year - 1, month + 1, 1)
    weekday = _numbered(found[1], _WEEKDAYS)
    if weekday is None or year:
        return None
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def _numbered(word: str, names: tuple[tuple[str, ...], ...]) -> int | None:
    """Which name a word begins: "nov", "noviembre"; None where that is none."""
    if len(word) < _SHORTEST:
        return None
    return next((n for n, each in enumerate(names) if any(name.startswith(word) for name in each)), None)
