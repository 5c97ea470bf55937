# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Phone numbers, e-mail and web addresses, street addresses: whatever readers dial, write to or go to."""

from __future__ import annotations

import re

from editor_desk.bilingual.values.value import Reading, Value, ValueKind
from editor_desk.newsroom.languages import Language

_ADDRESS_SIGN = re.compile(
    r"@|://|www\.|\.(?:com|org|net|gov|edu|mx|es|us|info|news|co|tv|io)\b", re.IGNORECASE
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"“”«»()\[\]]+"
    r"|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|mx|info|news|tv)(?:/[^\s<>\"“”«»()\[\]]*)?(?![\w@])",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\d.,$€£/-])(?<!\d[ \u00a0])(?:"
    r"(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. \u2011])\d{3}[-. \u2011]\d{4}"
    r"|\+\d{1,3}[-. ]?(?:\(?\d{1,4}\)?[-. ]?){2,5}\d{2,4}"
    r"|0\d{2,4} \d{3,4} \d{3,4}"
    r"|1-8\d\d-\d{3}-\d{4}"
    r"|\d{3}-\d{4}"
    r")(?![\d%-]|[., ]\d)"
)
_MANY_DIGITS = re.compile(r"\d{3}[-. )\u2011]+\d{3,4}")
_END_MARKS = ".,;:!?'’”»…"
_EN_STREET = re.compile(
    r"(?<![\d.,$€£-])(\d{1,5}) ((?:[NSEW]\.? )?(?:[A-Z][\w.'’]+ ){1,4}?)"
    r"(?:Street|St\b\.?|Avenue|Ave\b\.?|Boulevard|Blvd\b\.?|Road|Rd\b\.?|Drive|Dr\b\.?|Lane|Ln\b\.?|Parkway|Pkwy\b\.?"
    r"|Court|Ct\b\.?|Highway|Hwy\b\.?|Freeway|Way\b|Plaza|Place|Loop)"
)
_ES_STREET = re.compile(
    r"\b(?:[Cc]alle|[Aa]venida|[Aa]v\.|[Aa]vda\.|[Bb]ulevar|[Cc]arretera|[Cc]amino|[Pp]aseo|[Pp]laza)"
    r" ((?:(?:de|del|la|las|los) )*[A-ZÁÉÍÓÚÑ][\w.'’]+(?: (?:(?:de|del|la|las|los|y) )*[A-ZÁÉÍÓÚÑ][\w.'’]+){0,3}),?"
    r" (?:(?:número|n\.º|núm\.|#) ?)?(\d{1,5})(?![\d.,:%]\d|\d)(?! (?:de|p\.|a\.|años|personas)\b)"
)


def find_contacts(text: str, language: Language) -> list[Value]:
    """Every contact of a text, in order."""
    found: list[Value] = []
    if _ADDRESS_SIGN.search(text):
        for match in _EMAIL.finditer(text):
            _add(found, text, ValueKind.EMAIL, match.start(), match.end(), match[0].lower().rstrip("."))
        for match in _URL.finditer(text):
            written = match[0].rstrip(_END_MARKS)
            plain = re.sub(r"\Ahttps?://", "", written.lower()).removeprefix("www.").rstrip("/")
            _add(found, text, ValueKind.URL, match.start(), match.start() + len(written), plain, 0.3)
    if _MANY_DIGITS.search(text):
        for match in _PHONE.finditer(text):
            digits = "".join(each for each in match[0] if each.isdecimal())
            if len(digits) == 11 and digits[0] == "1":
                digits = digits[1:]
            _add(found, text, ValueKind.PHONE, match.start(), match.end(), digits)
    _streets(found, text, language)
    return sorted(found, key=lambda value: value.start)


def _streets(found: list[Value], text: str, language: Language) -> None:
    patterns = ((_EN_STREET, 1, 2),) if language is Language.EN else ((_ES_STREET, 2, 1), (_EN_STREET, 1, 2))
    for pattern, number, name in patterns:
        for match in pattern.finditer(text):
            _add(
                found,
                text,
                ValueKind.ADDRESS,
                match.start(),
                match.end(),
                match[name].strip(),
                0.9,
                int(match[number]),
            )


def _add(
    found: list[Value],
    text: str,
    kind: ValueKind,
    start: int,
    end: int,
    plain: str,
    weight: float = 1.0,
    amount: int | None = None,
) -> None:
    if any(value.start < end and start < value.end for value in found):
        return
    found.append(Value(kind, start, end, text[start:end], (Reading(amount, text=plain),), weight))
