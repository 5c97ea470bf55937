# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The sample desk: a few invented stories to play with, read from ``resources/samples/*.toml``.

One file a story, written and read by people. ``resources/README.md`` says what may stand in it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from editor_desk.newsroom.claims import ClaimStatus, ClaimType, EvidenceKind, Priority
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Furniture, Relation

_PEOPLE = "people.toml"
_FURNITURE = ("headline", "dek", "byline", "dateline", "url_slug", "seo_title", "seo_description")


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Somebody of the sample desk."""

    name: str
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class SampleEvidence:
    """A proof of a sample claim."""

    kind: EvidenceKind
    title: str
    locator: str = ""
    url: str = ""
    excerpt: str = ""
    is_primary: bool = True


@dataclass(frozen=True, slots=True)
class SampleClaim:
    """A claim by its words, which stand exactly once in the body of each edition named."""

    words: Mapping[Language, str]
    types: tuple[ClaimType, ...] = ()
    priority: Priority = Priority.DESK
    status: ClaimStatus = ClaimStatus.OPEN
    note: str = ""
    evidence: tuple[SampleEvidence, ...] = ()


@dataclass(frozen=True, slots=True)
class SamplePhoto:
    """A place for a picture that is to come, with the words it came with."""

    cutline: Mapping[Language, str]
    alt: Mapping[Language, str]
    credit: str = ""


@dataclass(frozen=True, slots=True)
class SampleEdition:
    """One language of a sample story; ``author`` is a person's name, ``stage`` where it should stand."""

    language: Language
    relation: Relation
    author: str
    stage: Stage
    furniture: Furniture
    body: str


@dataclass(frozen=True, slots=True)
class SampleStory:
    """A sample story whole; a language without an edition has not been begun."""

    slug: str
    kind: str
    plan: Plan
    section: str
    urgency: int
    topics: tuple[str, ...]
    tags: tuple[str, ...]
    no_claims_reason: str
    editions: Mapping[Language, SampleEdition]
    claims: tuple[SampleClaim, ...] = ()
    photos: tuple[SamplePhoto, ...] = field(default=())


def sample_people(folder: Path) -> tuple[SamplePerson, ...]:
    """The people of the sample desk, in the order of the file."""
    data = tomllib.loads((folder / _PEOPLE).read_text("utf-8"))
    return tuple(
        SamplePerson(row["name"], frozenset(Role(role) for role in row["roles"])) for row in data["person"]
    )


def sample_stories(folder: Path) -> tuple[SampleStory, ...]:
    """Every sample story of a folder, by file name.

    Raises ``ValueError`` or ``KeyError`` where a name is unknown or a claim's words do not stand in a body.
    """
    files = sorted(path for path in folder.glob("*.toml") if path.name != _PEOPLE)
    return tuple(read_sample(path.read_text("utf-8")) for path in files)


def read_sample(text: str) -> SampleStory:
    """One sample story from its TOML; raises as ``sample_stories`` does."""
    data = tomllib.loads(text)
    editions = {language: _edition(language, data[language]) for language in Language if language in data}
    return SampleStory(
        slug=data["slug"],
        kind=data.get("kind", "news"),
        plan=Plan(data.get("plan", Plan.BOTH)),
        section=data.get("section", ""),
        urgency=int(data.get("urgency", 4)),
        topics=tuple(data.get("topics", ())),
        tags=tuple(data.get("tags", ())),
        no_claims_reason=data.get("no_claims_reason", ""),
        editions=editions,
        claims=tuple(_claim(row, editions) for row in data.get("claim", ())),
        photos=tuple(
            SamplePhoto(_by_language(row, "cutline_"), _by_language(row, "alt_"), row.get("credit", ""))
            for row in data.get("photo", ())
        ),
    )


def _edition(language: Language, row: Mapping[str, Any]) -> SampleEdition:
    return SampleEdition(
        language=language,
        relation=Relation(row.get("relation", Relation.ORIGINAL)),
        author=row["author"],
        stage=Stage(row["stage"]),
        furniture=Furniture(**{name: row.get(name, "") for name in _FURNITURE}),
        body=row["body"].strip(),
    )


def _claim(row: Mapping[str, Any], editions: Mapping[Language, SampleEdition]) -> SampleClaim:
    words = _by_language(row, "")
    for language, quoted in words.items():
        if editions[language].body.count(quoted) != 1:
            raise ValueError(f"“{quoted}” does not stand exactly once in the {language.value} body")
    return SampleClaim(
        words=words,
        types=tuple(ClaimType(name) for name in row.get("types", ())),
        priority=Priority(row.get("priority", Priority.DESK)),
        status=ClaimStatus(row.get("status", ClaimStatus.OPEN)),
        note=row.get("note", ""),
        evidence=tuple(
            SampleEvidence(
                EvidenceKind(item["kind"]),
                item["title"],
                item.get("locator", ""),
                item.get("url", ""),
                item.get("excerpt", ""),
                bool(item.get("primary", True)),
            )
            for item in row.get("evidence", ())
        ),
    )


def _by_language(row: Mapping[str, Any], prefix: str) -> dict[Language, str]:
    return {language: row[prefix + language] for language in Language if prefix + language in row}
