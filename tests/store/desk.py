# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Things a desk has, as the tests of the store need them: a store, a clock, a story."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

from editor_desk.assets import resource
from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.claims import Claim, ClaimAnchor, Evidence, EvidenceKind
from editor_desk.newsroom.comparison import DifferenceKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import MachineDraft
from editor_desk.newsroom.pins import Pin, PinnedPlace
from editor_desk.newsroom.reviewed import AcceptedDifference, ReviewedPair
from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.newsroom.stories import Edition, Furniture, Story
from editor_desk.store.store import Store
from editor_desk.text.canonical import hash_of

EN, ES = Language.EN, Language.ES
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def shipped_rules() -> dict[str, Any]:
    """The rules the program ships."""
    rules: dict[str, Any] = {}
    for name in ("kinds", "stages", "rules"):
        rules |= tomllib.loads(resource("newsroom", f"{name}.toml").read_text("utf-8"))
    return rules


class Clock:
    """A clock that moves a second each time it is looked at."""

    def __init__(self) -> None:
        self._seconds = count()

    def __call__(self) -> datetime:
        return MONDAY + timedelta(seconds=next(self._seconds))


def open_desk(path: Path) -> Store:
    """The store at a path, open."""
    return Store.open(path, shipped_rules=shipped_rules(), computer_user="Ana", now=Clock())


def new_id() -> str:
    return str(uuid4())


def edition(language: Language, headline: str = "", body: str = "", **fields: Any) -> Edition:
    return Edition(new_id(), language, furniture=Furniture(headline=headline), body=body, **fields)


def story(slug: str = "flood-plan", *, en: str = "", es: str = "", **fields: Any) -> Story:
    """A story with a headline in each language; other fields as given."""
    fields.setdefault("editions", {EN: edition(EN, en), ES: edition(ES, es)})
    return Story(new_id(), slug, **fields)


def claim(words: str = "214 homes", language: Language = EN, **fields: Any) -> Claim:
    """A claim one edition states."""
    anchor = TextAnchor(10, 10 + len(words), words, "where ", " flooded")
    fields.setdefault("anchors", {language: ClaimAnchor(anchor, "hash-of-the-words")})
    return Claim(new_id(), **fields)


def evidence(title: str = "City minutes", **fields: Any) -> Evidence:
    return Evidence(new_id(), EvidenceKind.DOCUMENT, title, **fields)


def reviewed(words: str = "214 homes flooded", other: str = "214 casas se inundaron") -> ReviewedPair:
    """Two paragraphs that were read side by side."""
    said = {Language.EN: words, Language.ES: other}
    hashes = {language: hash_of(text) for language, text in said.items()}
    return ReviewedPair(new_id(), hashes, "ana", MONDAY, said, places=pin(words, other).places)


def machine_draft() -> MachineDraft:
    """A paragraph that a machine translated."""
    words = "214 casas se inundaron"
    return MachineDraft(new_id(), ES, pin(other=words).places[ES], words, "apertium", "ana", MONDAY)


def accepted() -> AcceptedDifference:
    """A difference somebody let stand."""
    return AcceptedDifference(
        new_id(), "quote:1", DifferenceKind.MISSING_QUOTE, "ana", MONDAY, "A paraphrase"
    )


def pin(words: str = "214 homes flooded", other: str = "214 casas se inundaron") -> Pin:
    """A pin between two paragraphs."""
    places = {
        language: (PinnedPlace(TextAnchor(0, len(each), each, "", "")),)
        for language, each in ((EN, words), (ES, other))
    }
    return Pin(new_id(), places, by="ana", at=MONDAY)


def approval(language: Language = EN, **fields: Any) -> Approval:
    return Approval(new_id(), language, content_hash="c1:abc", rules_version=1, by="ana", at=MONDAY, **fields)


def add(store: Store, *stories: Story) -> None:
    """Add stories and make them findable."""
    with store.unit() as unit:
        for one in stories:
            unit.add_story(one)
            unit.index_story(one)


def read(store: Store, story_id: str) -> Story:
    with store.look() as unit:
        return unit.story(story_id)


def tamper(path: Path, *statements: str) -> None:
    """Change a closed or open store behind the program's back."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
