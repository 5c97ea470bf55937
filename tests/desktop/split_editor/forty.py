# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Forty paragraphs in two languages, with a 1-2, a 0-1 and a crossing, and what people decided about them."""

from __future__ import annotations

from datetime import UTC, datetime

from editor_desk.bilingual.paragraphs import read_paragraphs
from editor_desk.desktop.split_editor import ShownPin
from editor_desk.newsroom.languages import Language

EN, ES = Language.EN, Language.ES
AT = datetime(2026, 3, 2, 15, 4, tzinfo=UTC)

_SENTENCE = {
    EN: "The council voted on bus line {number} after a long night of speeches. ",
    ES: "El concejo votó sobre la línea {number} tras una larga noche de discursos y de quejas. ",
}


def body(language: Language, count: int = 40) -> str:
    """Headings, list items, quotations and paragraphs of very different lengths."""
    parts = []
    for number in range(count):
        words = (_SENTENCE[language] * (1 + number * 7 % 5)).format(number=number).strip()
        if number % 10 == 4:
            parts.append(f"## {words[:30]}")
        elif number % 10 == 6:
            parts.append(f"> {words}")
        elif number % 10 == 8:
            parts.append(f"- {words}")
        else:
            parts.append(words)
    return "\n\n".join(parts)


ENGLISH, SPANISH = body(EN), body(ES)


def pin(
    name: str, en: tuple[int, ...], es: tuple[int, ...], english: str = ENGLISH, spanish: str = SPANISH
) -> ShownPin:
    """A pin, or a cut where a side is empty, as the shell would show it."""
    spans = {}
    for language, text, numbers in ((EN, english, en), (ES, spanish, es)):
        if numbers:
            found = read_paragraphs(text)
            spans[language] = tuple((found[at].start, found[at].end) for at in numbers)
    return ShownPin(name, spans, "Ana", AT)


DECIDED = (
    pin("one to two", (2,), (2, 3)),
    pin("two to one", (6, 7), (7,)),
    pin("no counterpart", (12,), ()),
    pin("none in English", (), (20,)),
    pin("crosses", (26,), (29,)),
    pin("is crossed", (29,), (26,)),
)
