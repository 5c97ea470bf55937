# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Full-text search: what of a story can be found, and what a person typed as a safe query.

Accents are ignored and the last letters of a word may be missing. Protected evidence is never indexed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from editor_desk.newsroom.claims import Evidence
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Story

_MOST_WORDS = 16


def index(connection: sqlite3.Connection, story_row: int, story: Story) -> None:
    """Make a story findable as it is now; replaces what was indexed of it before."""
    connection.execute("DELETE FROM story_search WHERE rowid = ?", (story_row,))
    english, spanish = (_edition_words(story, language) for language in Language)
    connection.execute(
        "INSERT INTO story_search (rowid, slug, en, es, facts) VALUES (?, ?, ?, ?, ?)",
        (story_row, story.slug, english, spanish, "\n".join(_fact_words(story))),
    )


def _edition_words(story: Story, language: Language) -> str:
    edition = story.editions.get(language)
    found = []
    if edition is not None:
        found = [getattr(edition.furniture, name) for name in FURNITURE_FIELDS]
        found.append(edition.body)
    for use in story.photos:
        found += [use.cutline.get(language, ""), use.alt.get(language, "")]
    return "\n".join(text for text in found if text)


def _fact_words(story: Story) -> Iterator[str]:
    for claim in story.claims:
        yield claim.speaker
        yield claim.note
        for anchor in claim.anchors.values():
            yield anchor.anchor.exact
        yield from _titles(claim.evidence)
    yield from _titles(story.files)


def _titles(evidence: tuple[Evidence, ...]) -> Iterator[str]:
    return (item.title for item in evidence if not item.is_protected)


def match_expression(typed: str) -> str:
    """What a person typed as an FTS5 query: every word must occur, each may go on; "" asks for nothing.

    No character of theirs has a meaning of its own, so that nothing typed can fail.
    """
    words = []
    for word in typed.split():
        clean = "".join(letter for letter in word if _is_searchable(letter))
        if any(letter.isalnum() for letter in clean):
            words.append('"' + clean.replace('"', '""') + '"*')
    return " ".join(words[:_MOST_WORDS])


def _is_searchable(letter: str) -> bool:
    return letter.isprintable() and not "\ud800" <= letter <= "\udfff"
