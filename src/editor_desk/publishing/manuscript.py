# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An edition as every format needs it: its words without what no file may hold, its photos, its names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePosixPath

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Edition, Relation, Story
from editor_desk.publishing.file_names import address, photo_name
from editor_desk.publishing.issue import PublishedEdition
from editor_desk.publishing.notes import NoteLine, note_lines
from editor_desk.text.markdown_map import Block, MarkedText, read_markdown

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SIGNED_BY = re.compile(r"(?:by|por)\s+", re.IGNORECASE)
_TRADE = re.compile(r"\s*[|/·–—].*")
DASH = " — "
_BARE = "picture"
"""What the copy of a photo is called whose name might say too much."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo of the story: its id in the body, its content, the place of its copy, its words."""

    id: str
    sha256: str
    file_name: str
    cutline: str
    credit: str
    alt: str
    is_bare: bool = False
    """Whether its copy says nothing of itself at all, as in a sensitive story."""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """One edition, ready to be set. All text is free of control characters; ``body`` is Markdown."""

    story_id: str
    story_slug: str
    kind: str
    id: str
    other_id: str
    language: Language
    relation: Relation
    headline: str
    dek: str
    byline: str
    dateline: str
    label: str
    body: str
    title: str
    description: str
    address: str
    author_name: str
    section: str
    topics: tuple[str, ...]
    tags: tuple[str, ...]
    pictures: tuple[Picture, ...]
    approved_at: datetime
    published_at: datetime | None
    time_zone: str
    notes: tuple[NoteLine, ...] = ()

    @property
    def stem(self) -> str:
        """What its files are called, without the suffix that names the format."""
        return f"{self.file_slug}.{self.language.value}"

    @property
    def file_slug(self) -> str:
        """The story's slug as a file name."""
        return address(self.story_slug, f"story-{self.story_id[:8]}")

    @property
    def guid(self) -> str:
        """The name of this edition that never changes."""
        return f"urn:uuid:{self.id}"

    @property
    def other_guid(self) -> str:
        """The same of its counterpart, whether that has gone out or not."""
        return f"urn:uuid:{self.other_id}"

    @property
    def credited(self) -> str:
        """Who readers see as author: the byline's names, or the author of record where there is none."""
        names = _TRADE.sub("", _SIGNED_BY.sub("", self.byline, count=1) if self.byline else "").strip()
        return names or self.author_name

    def picture(self, photo_id: str) -> Picture | None:
        """The photo that ``photo:UUID`` in the body refers to."""
        return next((picture for picture in self.pictures if picture.id == photo_id), None)


def manuscript(published: PublishedEdition) -> Manuscript:
    """The manuscript of an edition. Pictures to come are left out: there is nothing to show."""
    return _set(
        published.story,
        published.edition,
        label=published.label,
        author_name=published.author_name,
        section=published.section,
        topics=published.topics,
        approved_at=published.approval.at,
        published_at=published.published_at,
    )


def draft(story: Story, language: Language, label: str, now: datetime) -> Manuscript:
    """An edition nobody signed off yet, as it would go out were it signed off ``now``; never to be sent."""
    return _set(story, story.edition(language), label=label, approved_at=now)


def _set(
    story: Story,
    edition: Edition,
    *,
    label: str,
    approved_at: datetime,
    author_name: str = "",
    section: str = "",
    topics: tuple[str, ...] = (),
    published_at: datetime | None = None,
) -> Manuscript:
    furniture = edition.furniture
    language = edition.language
    headline, dek = one_line(furniture.headline), one_line(furniture.dek)
    is_bare = story.flags.sensitive
    pictures = tuple(
        Picture(
            id=use.id,
            sha256=use.asset.file.sha256,
            file_name=photo_name(
                use.asset.file.sha256,
                _BARE + PurePosixPath(use.asset.file.name).suffix if is_bare else use.asset.file.name,
                use.asset.file.mime,
            ),
            cutline=one_line(use.cutline.get(language, "")),
            credit=one_line(use.credit or use.asset.credit),
            alt=one_line(use.alt.get(language, "")),
            is_bare=is_bare,
        )
        for use in story.photos
        if use.asset is not None
    )
    return Manuscript(
        story_id=story.id,
        story_slug=story.slug,
        kind=story.kind,
        id=edition.id,
        other_id=story.edition(language.other).id,
        language=language,
        relation=edition.relation,
        headline=headline,
        dek=dek,
        byline=one_line(furniture.byline),
        dateline=one_line(furniture.dateline).rstrip(" —–-"),  # the dash comes with the paragraph
        label=one_line(label),
        body=allowed(edition.body),
        title=one_line(furniture.seo_title) or headline,
        description=one_line(furniture.seo_description) or dek,
        address=address(furniture.url_slug or headline or story.slug, f"{language.value}-{edition.id[:8]}"),
        author_name=one_line(author_name),
        section=one_line(section or story.section),
        topics=tuple(filter(None, map(one_line, topics))),
        tags=tuple(filter(None, map(one_line, story.tags))),
        pictures=pictures,
        approved_at=approved_at,
        published_at=published_at,
        time_zone=story.time_zone,
        notes=tuple(replace(line, text=one_line(line.text)) for line in note_lines(story, language)),
    )


def allowed(text: str) -> str:
    """Text without the characters that XML forbids and nobody sees, line ends in one form."""
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """A field of furniture as one line."""
    return " ".join(allowed(text).split())


def opening(marked: MarkedText) -> Block | None:
    """The paragraph a dateline stands before: the first of the text itself, in no list or quotation."""
    return next(
        (
            block
            for block in marked.blocks
            if block.kind == "paragraph" and not block.within and marked.visible_of(block).strip()
        ),
        None,
    )


def visible_body(of: Manuscript, *, has_dateline: bool = True) -> str:
    """What a reader sees of the body, as words with one space between: what is compared after writing."""
    marked = read_markdown(of.body)
    words, dateline = marked.visible, of.dateline if has_dateline else ""
    block = opening(marked)
    if dateline and block:
        at = block.visible_start
        words = words[:at] + dateline + DASH + words[at:]
    elif dateline:
        words = f"{dateline} {words}"
    return one_line(words)
