# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Puts back into an engine's draft what was taken out of its source, and says when something went missing."""

from __future__ import annotations

import html
import re
from collections import Counter

from editor_desk.bilingual.drafting.protecting import HOLDER, Held, Piece, Protected

LEFT_TO_DO = "[TK]"
"""Stands before the words of a quotation that a person has still to translate; G1 lets no such mark out."""

_HELD = re.compile(rf"{HOLDER}(\d+)", re.IGNORECASE)
_TAG = re.compile(r"<(/?)(a|b|i)\b([^>]*)>")
_NUMBER_OF = re.compile(r"m(\d+)")
_DIGITS = re.compile(r"\d+")
_OPENING_MARK = re.compile(r"[“«\"‘]")
_BETWEEN = r"(?:<[^>]*>|[^\w<.!?…])*"
"""Tags and marks that may stand between two words of a sentence."""
_FIRST = re.compile(rf"(?:\A|[.!?…][”’\"»)]*\s)(?:<[^>]*>|[^\w<])*{HOLDER}\d+")
_AFTER = re.compile(rf"((?:{_BETWEEN}{HOLDER}\d+)*){_BETWEEN}(\w)")
_NUMBERS = re.compile(rf"{HOLDER}(\d+)")
_AGAIN = re.compile(r"</(a|b|i)>(\s*)<\1 (?:href|id)=\"m(\d+)\"[^>]*>")
_UNSURE = re.compile(r"(?<![\w*#@])[*#@~](?=\w)")
"""Apertium's marks of a word it does not know or could not inflect."""


def restore(protected: Protected, drafted: str) -> str | None:
    """The draft as Markdown in the other language; None where the engine lost or doubled what was to stay.

    Quotations come back in their own language behind ``LEFT_TO_DO``.
    """
    held = Counter(int(hit[1]) for hit in _HELD.finditer(drafted))
    if held != Counter(range(len(protected.held))):
        return None
    text = _lower_after_first(protected, drafted.strip())
    parts = _tidied(_with_marks(protected, text))
    if parts is None:
        return None
    if not all(map(str.isspace, parts)) and _figures(protected) - _figures_of(_HELD.sub(" ", parts)):
        return None
    found = _HELD.sub(lambda hit: _put_back(protected.held[int(hit[1])]), parts)
    return protected.lead + _capital_first(protected, found)


def _put_back(held: Held) -> str:
    if held.kind is not Piece.QUOTATION:
        return held.text
    mark = _OPENING_MARK.match(held.text)
    at = mark.end() if mark else 0
    return f"{held.text[:at]}{LEFT_TO_DO} {held.text[at:]}"


def _with_marks(protected: Protected, text: str) -> str | None:
    """The engine's tags as Markdown's marks; None where they do not stand as they should."""
    text = _joined(text)
    found: list[str] = []
    stack: list[int] = []
    used: Counter[int] = Counter()
    at = 0
    for tag in _TAG.finditer(text):
        found.append(_plain(text[at : tag.start()]))
        at = tag.end()
        if tag[1]:
            if not stack:
                return None
            found.append(protected.marks[stack.pop()][1])
            continue
        number = _NUMBER_OF.search(tag[3])
        if number is None or int(number[1]) >= len(protected.marks):
            return None
        stack.append(int(number[1]))
        used[stack[-1]] += 1
        found.append(protected.marks[stack[-1]][0])
    found.append(_plain(text[at:]))
    # A dressed stretch that the engine took apart would be dressed twice: a link is one link.
    if stack or used != Counter(range(len(protected.marks))):
        return None
    return "".join(found)


def _joined(text: str) -> str:
    """A stretch that the engine took apart is one again where its halves still stand side by side."""
    open_now: list[str] = []
    for tag in _TAG.finditer(text):
        if not tag[1]:
            number = _NUMBER_OF.search(tag[3])
            open_now.append(number[1] if number else "")
            continue
        again = _AGAIN.match(text, tag.start())
        if again and open_now and again[3] == open_now[-1]:
            return _joined(text[: tag.start()] + again[2] + text[again.end() :])
        if open_now:
            open_now.pop()
    return text


def _plain(text: str) -> str:
    return _UNSURE.sub("", html.unescape(text))


def _tidied(text: str | None) -> str | None:
    if text is None:
        return None
    return re.sub(r"[ \t]{2,}", " ", text.replace("\n", " ")).strip()


def _figures(protected: Protected) -> Counter[str]:
    spoken = _HELD.sub(" ", re.sub(r"<[^>]*>", "", protected.html))
    return _figures_of(html.unescape(spoken))


def _figures_of(text: str) -> Counter[str]:
    return Counter(_DIGITS.findall(text))


def _lower_after_first(protected: Protected, text: str) -> str:
    """An engine gives the capital of a first word that it does not know to the next one as well ("Garza Dijo")."""
    for first in _FIRST.finditer(protected.html):
        after = _AFTER.match(protected.html, first.end())
        if after is None or not after[2].islower():
            continue
        held = int(_NUMBERS.findall(first[0] + after[1])[-1])
        text = re.sub(
            rf"(\b{HOLDER}{held}\b{_BETWEEN})(\w)",
            lambda hit: hit[1] + hit[2].lower(),
            text,
            count=1,
            flags=re.I,
        )
    return text


def _capital_first(protected: Protected, text: str) -> str:
    """A sentence begins with a capital where its source did."""
    first = next((letter for letter in protected.source[len(protected.lead) :] if letter.isalpha()), "")
    if not first.isupper():
        return text
    found = re.match(r"(?:[\W_])*", text)
    at = found.end() if found else 0
    if text.startswith(LEFT_TO_DO, at - 1 if at else 0) or not text[at : at + 1].islower():
        return text
    return text[:at] + text[at].upper() + text[at + 1 :]
