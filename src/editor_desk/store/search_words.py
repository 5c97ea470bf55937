# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What of a story can be found: each passage with the place it stands in. Protected proof is no part of it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from editor_desk.newsroom.claims import Evidence
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Story
from editor_desk.store.list_query import HitPlace

COLUMNS = ("en", "es", "en_furniture", "es_furniture", "facts", "notes", "slug", "byline")
"""Of the full-text table: the two bodies first, for the first column costs least."""
LETTERS = "0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
"""What words are made of in both languages; a fixed list, so that what was indexed is found again to be taken out."""
LONGEST_START = 4
"""Starts of words up to so many letters are in the index; longer ones are looked up among all words there are."""
_WORD = re.compile(f"[{LETTERS}]+")
_FACTS = (HitPlace.FACT, HitPlace.SPEAKER, HitPlace.VERDICT, HitPlace.EVIDENCE, HitPlace.FILE)


class Passage(NamedTuple):
    """Words of a story that are not a body; the language is None where they belong to none."""

    place: HitPlace
    language: Language | None
    text: str


def passages_of(story: Story) -> tuple[Passage, ...]:
    """Everything that can be found of a story but its bodies."""
    found = [Passage(HitPlace.SLUG, None, story.slug)]
    for language, edition in story.editions.items():
        found += [
            Passage(HitPlace(name), language, getattr(edition.furniture, name)) for name in FURNITURE_FIELDS
        ]
    for use in story.photos:
        found += [Passage(HitPlace.CUTLINE, language, text) for language, text in use.cutline.items()]
        found += [Passage(HitPlace.ALT_TEXT, language, text) for language, text in use.alt.items()]
    for claim in story.claims:
        for language, anchor in claim.anchors.items():
            found.append(Passage(HitPlace.FACT, language, anchor.anchor.exact))
        found.append(Passage(HitPlace.SPEAKER, None, claim.speaker))
        found.append(Passage(HitPlace.VERDICT, None, claim.note))
        found += _proof(claim.evidence, HitPlace.EVIDENCE)
    found += _proof(story.files, HitPlace.FILE)
    found += [Passage(HitPlace.NOTE, None, note.text) for note in story.notes]
    return tuple(
        one._replace(text=unicodedata.normalize("NFC", one.text)) for one in found if one.text.strip()
    )


def _proof(evidence: Iterable[Evidence], place: HitPlace) -> Iterator[Passage]:
    """A contact is never searched for, and nothing at all of a protected proof."""
    for item in evidence:
        if not item.is_protected:
            for text in (item.title, item.excerpt, item.locator, item.url):
                yield Passage(place, item.language, text)


def in_columns(bodies: Mapping[Language, str], passages: Iterable[Passage]) -> tuple[str, ...]:
    """The words of each column, in the order of ``COLUMNS``; always the same for the same words."""
    words: dict[str, list[str]] = {name: [] for name in COLUMNS}
    for language, body in bodies.items():
        words[language.value].append(body)
    for one in passages:
        words[_column(one)].append(one.text)
    return tuple("\n".join(words[name]) for name in COLUMNS)


def _column(one: Passage) -> str:
    if one.place in _FACTS:
        return "facts"
    if one.place in (HitPlace.NOTE, HitPlace.SLUG, HitPlace.BYLINE):
        return "notes" if one.place is HitPlace.NOTE else one.place.value
    return f"{(one.language or Language.EN).value}_furniture"


def words_of(columns: Iterable[str]) -> set[str]:
    """Every word of some texts, in small letters."""
    return set(_WORD.findall("\n".join(columns).lower()))


def starts_of(words: set[str]) -> str:
    """Words with their starts of 1 to 4 letters, each once, with a space between."""
    starts = {word[:length] for word in words for length in range(1, LONGEST_START + 1)}
    return " ".join(sorted(starts | words))


def long_words(words: set[str]) -> set[str]:
    """The words that are longer than a start, without accents, as the index has them."""
    return {without_accents(word) for word in words if len(word) > LONGEST_START}


def without_accents(word: str) -> str:
    """A word in small letters as the index has it."""
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def as_json(passages: Iterable[Passage]) -> str:
    """Passages as they are kept beside the index."""
    rows = [[one.place.value, one.language.value if one.language else "", one.text] for one in passages]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def from_json(kept: str) -> tuple[Passage, ...]:
    """Kept passages again."""
    return tuple(
        Passage(HitPlace(place), Language(language) if language else None, text)
        for place, language, text in json.loads(kept)
    )
