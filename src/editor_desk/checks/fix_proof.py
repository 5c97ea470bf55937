# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that a change after publication is a Fix: no figure, name, date, quotation, negation or legal status moved.

What cannot be proved is no fix. Decision 0024 says what passes, and why so little does.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from editor_desk.checks.content import ContentForm, changed_fields
from editor_desk.checks.fix_meaning import meaning_faults
from editor_desk.checks.fix_text import text_faults
from editor_desk.checks.fix_word import Knows
from editor_desk.language.spelling import EnglishWords
from editor_desk.newsroom.changes import NotAFix
from editor_desk.newsroom.languages import Language

_TEXTS = ("headline", "dek")


def fix_faults(before: ContentForm, after: ContentForm, language: Language) -> tuple[NotAFix, ...]:
    """Everything that makes a change more than a fix; empty where it is one, or where nothing changed.

    ``before`` is the content readers have, ``after`` what would take its place. Loading a word list takes a tenth of
    a second the first time.
    """
    faults = tuple(_faults(before, after, language))
    return faults or tuple(_moved(before, after, language))


@cache
def word_list(language: Language) -> Knows | None:
    """The word list that says what is misspelled; None where this program has none."""
    return EnglishWords().knows if language is Language.EN else None


def _faults(before: ContentForm, after: ContentForm, language: Language) -> Iterator[NotAFix]:
    fields = changed_fields(before, after)
    knows = word_list(language) if fields else None
    for name in fields:
        old, new = before.get(name), after.get(name)
        if name in _TEXTS and isinstance(old, str) and isinstance(new, str):
            yield from text_faults(name, old, new, language, knows)
        elif name == "body":
            yield from _body(old or [], new or [], language, knows)
        elif name == "photos":
            yield from _photos(old or [], new or [], language, knows)
        else:
            yield NotAFix(name, _said(old), _said(new), "field")


def _moved(before: ContentForm, after: ContentForm, language: Language) -> Iterator[NotAFix]:
    """What the comparison reads otherwise now, where word by word nothing but slips was mended."""
    for name in changed_fields(before, after):
        for old, new in zip(_texts(name, before.get(name)), _texts(name, after.get(name)), strict=False):
            yield from meaning_faults(name, old, new, language)


def _texts(name: str, value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if not isinstance(value, list):
        return []
    places = (3,) if name == "body" else (2, 4)
    return [str(each[at]) for each in value if isinstance(each, list) for at in places]


def _body(
    old: list[list[Any]], new: list[list[Any]], language: Language, knows: Knows | None
) -> Iterator[NotAFix]:
    if len(old) != len(new):
        yield NotAFix("body", str(len(old)), str(len(new)), "paragraphs")
        return
    speech = _speech(old)
    for was, now, is_speech in zip(old, new, speech, strict=True):
        for places, why in ((slice(0, 3), "paragraphs"), (slice(4, 5), "link"), (slice(5, 6), "photo")):
            if was[places] != now[places]:
                yield NotAFix("body", _said(was[3]), _said(now[3]), why)
        if was[6:] != now[6:]:
            yield NotAFix("body", _said(was[6]), _said(now[6]), "unseen")
        is_quoted = is_speech or "quotation" in str(was[0]) or "code" in str(was[0])
        yield from text_faults("body", was[3], now[3], language, knows, is_quoted=is_quoted)


def _speech(blocks: list[list[Any]]) -> list[bool]:
    """Which paragraphs somebody speaks in from beginning to end, or may: a quotation goes on over several."""
    odd = [str(block[3]).count('"') % 2 == 1 for block in blocks]
    last = len(odd) - 1 if sum(odd) % 2 else max((at for at, is_odd in enumerate(odd) if is_odd), default=-1)
    first = next((at for at, is_odd in enumerate(odd) if is_odd), len(odd))
    return [first <= at <= last or str(block[3]).startswith("-") for at, block in enumerate(blocks)]


def _photos(
    old: list[list[str]], new: list[list[str]], language: Language, knows: Knows | None
) -> Iterator[NotAFix]:
    if [(photo[0], photo[1], photo[3]) for photo in old] != [(photo[0], photo[1], photo[3]) for photo in new]:
        yield NotAFix("photos", "", "", "photo")
        return
    for was, now in zip(old, new, strict=True):
        yield from text_faults("cutline", was[2], now[2], language, knows)
        yield from text_faults("alt", was[4], now[4], language, knows)


def _said(value: object) -> str:
    if isinstance(value, str):
        return value if len(value) <= 60 else value[:59] + "…"
    if isinstance(value, list):
        return ", ".join(each for each in value if isinstance(each, str))
    return ""
