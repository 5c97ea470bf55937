# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the facts stand in a text to be read: their ends travel through Markdown and HTML as private letters.

So a mark may begin in bold and end behind it, and no tag is ever opened in one element and closed in another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from editor_desk.newsroom.claims import Claim
from editor_desk.newsroom.languages import Language
from editor_desk.text.markdown_map import read_markdown

_FIRST, _LAST = 0xE000, 0xF8FF
_PRIVATE = re.compile(f"[{chr(_FIRST)}-{chr(_LAST)}]")


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of the fact with this place among the story's; UTF-16 units of the text, end exclusive."""

    fact: int
    start: int
    end: int


def with_ends(body: str, claims: Sequence[Claim], language: Language) -> str:
    """The Markdown of a body with a private letter at either end of each fact's words.

    A body that has such letters of its own stays as it is: nothing is marked in it.
    """
    if _PRIVATE.search(body):
        return body
    marked = read_markdown(body)
    letters: list[tuple[int, int, str]] = []
    for number, claim in enumerate(claims[: (_LAST - _FIRST) // 2]):
        place = claim.anchors.get(language)
        if place is None or place.is_orphan or place.place != "body":
            continue
        seen = [marked.to_visible(at) for at in (place.anchor.start, place.anchor.end)]
        start, end = marked.source_span(*seen)
        if start < end <= len(body):
            letters.append((start, 1, chr(_FIRST + 2 * number)))
            letters.append((end, 0, chr(_FIRST + 2 * number + 1)))
    parts, done = [], 0
    for at, _order, letter in sorted(letters):
        parts += [body[done:at], letter]
        done = at
    return "".join([*parts, body[done:]])


def find_ends(text: str) -> tuple[tuple[Passage, ...], tuple[int, ...]]:
    """The passages of a text once the letters are taken out, and where the letters stand now (UTF-16 units)."""
    begun: dict[int, list[int]] = {}
    passages: list[Passage] = []
    letters: list[int] = []
    units = done = 0
    for found in _PRIVATE.finditer(text):
        units += len(text[done : found.start()].encode("utf-16-le")) // 2
        done = found.start()
        number, is_end = divmod(ord(found[0]) - _FIRST, 2)
        at = units - len(letters)
        if not is_end:
            begun.setdefault(number, []).append(at)
        elif begun.get(number):
            passages.append(Passage(number, begun[number].pop(), at))
        letters.append(units)
        units += 1
        done += 1
    return tuple(passages), tuple(letters)
