# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Writes a value as the other edition would, for a mend."""

from __future__ import annotations

from editor_desk.bilingual.values.value import Value, ValueKind
from editor_desk.bilingual.values.written_amounts import counts_something, write_amount
from editor_desk.bilingual.values.written_dates import write_date, write_time, write_year
from editor_desk.bilingual.values.written_numbers import write_number
from editor_desk.newsroom.languages import Language

_YEARS = frozenset({ValueKind.YEAR, ValueKind.DECADE, ValueKind.CENTURY})
_CONTACTS = frozenset({ValueKind.PHONE, ValueKind.EMAIL, ValueKind.URL})


def write_value(value: Value, language: Language, like: Value | None = None) -> str | None:
    """The value in a language, in the convention of U.S. newsrooms.

    ``like`` is the value that stands there now: its manner is kept (words or figures, "%" or "por ciento", a comma as
    decimal sign, 24 hours), and of a date the parts it has. None where nothing sensible can be written: "twice".
    """
    if value.kind in _CONTACTS:
        return value.text
    if value.kind is ValueKind.ADDRESS:
        return None
    if value.kind is ValueKind.DATE:
        return write_date(value, language, like)
    if value.kind is ValueKind.TIME:
        return write_time(value, language, like)
    if value.kind in _YEARS:
        if like is not None and like.kind is ValueKind.DATE:
            return write_date(value, language, like) if value.kind is ValueKind.YEAR else None
        return write_year(value, language, like)
    if counts_something(value, like):
        return write_amount(value, language, like)
    return write_number(value, language, like)
