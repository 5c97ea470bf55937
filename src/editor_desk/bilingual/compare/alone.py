# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences, paragraphs and photos that one edition has and the other has not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor_desk.bilingual.align import SentenceAt
from editor_desk.bilingual.compare.fields import FieldText, Group
from editor_desk.bilingual.compare.plain_letters import plain_letters
from editor_desk.bilingual.compare.said import content_words
from editor_desk.bilingual.pairing import Link
from editor_desk.bilingual.paragraphs import HEADING, PHOTO, TABLE_ROW
from editor_desk.newsroom.comparison import Level
from editor_desk.newsroom.languages import Language

_TINY = 3
"""Words of a sentence that says too little to be missed (a place line, "He paused.")."""
_KINDS = {HEADING: "heading", "list_item": "item", "list_text": "item", TABLE_ROW: "row", PHOTO: "photo"}


@dataclass(frozen=True, slots=True)
class Beside:
    """Sentences of one language and what says the same in the other; one side may be empty."""

    own: Group
    other: Group
    link: int | None


@dataclass(frozen=True, slots=True)
class Alone:
    """What stands in one language only: a sentence (``at``) or all of a paragraph; ``behind`` what it is missing.

    ``kind`` is sentence, paragraph, heading, item, row or photo.
    """

    kind: str
    paragraph: int | None
    at: SentenceAt
    behind: SentenceAt | None
    words: str
    link: int | None
    level: Level


def alone_in_one_language(
    beside: Sequence[Beside], links: Sequence[Link], own: FieldText, other: FieldText, language: Language
) -> Iterator[Alone]:
    """What one edition says and the other does not, in reading order."""
    mine = sorted((each for each in beside if each.own.at), key=lambda each: _begin(each.own))
    missed: dict[int, list[tuple[Beside, SentenceAt | None]]] = {}
    for place, each in enumerate(mine):
        if not each.other.at:
            missed.setdefault(each.own.at[0].paragraph, []).append((each, _before(mine, place)))
    whole = _whole(links, language)
    for number, sentences in missed.items():
        kind = _KINDS.get(own.paragraphs[number].kind)
        first, behind = sentences[0]
        count = sum(each.own.at[0].paragraph == number for each in mine)
        if number in whole and len(sentences) == count:
            words = own.paragraphs[number].words
            yield Alone(
                kind or ("paragraph" if count > 1 else "sentence"),
                number,
                first.own.at[0],
                behind,
                plain_letters(words),
                first.link,
                _level(words, kind),
            )
            continue
        for each, behind in sentences:
            for at in each.own.at:
                words = own.paragraphs[number].words[at.start : at.end]
                yield Alone(
                    "sentence", None, at, behind, plain_letters(words), each.link, _level(words, None)
                )
    yield from _photos(mine, links, own, other, language)


def _photos(
    mine: Sequence[Beside], links: Sequence[Link], own: FieldText, other: FieldText, language: Language
) -> Iterator[Alone]:
    """Photos in the text of one edition that the other shows nowhere."""
    for number, link in _whole(links, language).items():
        paragraph = own.paragraphs[number]
        source = own.source[paragraph.start : paragraph.end]
        target = source.partition("](")[2].rstrip(") \n")
        if paragraph.kind != PHOTO or (target and target in other.source):
            continue
        before = [each for each in mine if each.other.at and each.own.at[-1].paragraph < number]
        behind = before[-1].other.at[-1] if before else None
        yield Alone("photo", number, SentenceAt(number, 0, 0), behind, target, link, Level.WARN)


def _whole(links: Sequence[Link], language: Language) -> dict[int, int]:
    """Paragraphs that have no counterpart, with the number of their link."""
    return {
        number: place
        for place, link in enumerate(links)
        if not link.is_pair
        for number in (link.en if language is Language.EN else link.es)
    }


def _level(words: str, kind: str | None) -> Level:
    is_tiny = len(words.split()) < _TINY or len(content_words(words)) < 2
    if is_tiny and not any(letter.isdigit() for letter in words):
        return Level.WARN if kind else Level.HINT
    return Level.BLOCK


def _begin(group: Group) -> tuple[int, int]:
    return group.at[0].paragraph, group.at[0].start


def _before(mine: Sequence[Beside], place: int) -> SentenceAt | None:
    """The sentence of the other language behind which this one should stand."""
    for each in reversed(mine[:place]):
        if each.other.at:
            return each.other.at[-1]
    return None
