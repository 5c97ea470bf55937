# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An edition as its readers would see it now, each block with the place of the source it comes from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story
from editor_desk.publishing.article import article
from editor_desk.publishing.manuscript import DASH, Manuscript, draft
from editor_desk.publishing.page_blocks import PageBlock, page_blocks
from editor_desk.text.markdown_map import Block, MarkedText, read_markdown

_FIELDS = ("headline", "dek", "byline")
_TOLD = ("updated", "notes")
"""What readers are told of changes: it stands in the change, not in the text."""
_AHEAD = 40
"""How many blocks of the source may stand between two of the page; those that show nothing are skipped."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a block comes from: ``start:end`` of the body's source, or a field of the furniture.

    ``visible_start`` is where its words begin in the reader's text of the body; the first ``lead`` letters
    of the block (a dateline) are not of the body.
    """

    start: int = -1
    end: int = -1
    visible_start: int = 0
    lead: int = 0
    field: str = "body"


@dataclass(frozen=True, slots=True)
class Shown:
    """A photo on a page: the hash of its file and its size in pixels."""

    sha256: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """A page: its blocks, where each comes from (None: from nowhere a caret can stand), its photos by address."""

    story_id: str
    language: Language
    blocks: tuple[PageBlock, ...]
    anchors: tuple[Anchor | None, ...]
    photos: Mapping[str, Shown]
    marked: MarkedText

    def block_at(self, field: str, offset: int = 0) -> int | None:
        """The block in which a caret at an offset of the body, or in a field, is to be seen."""
        if field != "body":
            return next((at for at, each in enumerate(self.anchors) if each and each.field == field), None)
        places = [(each.start, at) for at, each in enumerate(self.anchors) if each and each.field == "body"]
        starts = [start for start, _ in places]
        before = max(0, bisect_right(starts, offset) - 1)
        return (
            places[bisect_left(starts, starts[before])][1] if places else None
        )  # the photo, not its cutline

    def source_at(self, block: int, letter: int) -> int | None:
        """The offset in the body of a letter of a block; None where the block is not of the body."""
        anchor = self.anchors[block]
        if anchor is None or anchor.field != "body":
            return None
        if letter <= anchor.lead or not self.blocks[block].text:
            return max(anchor.start, self.marked.to_source(anchor.visible_start))
        offset = self.marked.to_source(anchor.visible_start + letter - anchor.lead)
        return max(anchor.start, min(offset, anchor.end))


def preview(story: Story, language: Language, label: str, now: datetime) -> PreviewPage:
    """The page of an edition as the story has it, by the way every export goes; any thread."""
    of = draft(story, language, label, now)
    blocks = page_blocks(article(of))
    sizes = {use.id: use.asset for use in story.photos if use.asset is not None}
    photos = {
        picture.file_name: Shown(picture.sha256, sizes[picture.id].width, sizes[picture.id].height)
        for picture in of.pictures
    }
    marked = read_markdown(of.body)
    return PreviewPage(story.id, language, blocks, _anchors(of, blocks, marked), photos, marked)


def _anchors(of: Manuscript, blocks: tuple[PageBlock, ...], marked: MarkedText) -> tuple[Anchor | None, ...]:
    found: list[Anchor | None] = []
    names = {picture.id: picture.file_name for picture in of.pictures}
    opening, at = of.dateline + DASH if of.dateline else "", 0
    for block in blocks:
        if block.part in _FIELDS:
            found.append(Anchor(field=block.part))
            continue
        if block.part in _TOLD:
            found.append(None)
            continue
        if block.kind == "caption":
            found.append(found[-1] if found else None)
            continue
        lead = len(opening) if opening and block.text.startswith(opening) else 0
        if of.dateline and block.part == "body" and block.text == of.dateline:
            found.append(Anchor(field="dateline"))
            continue
        place = next(
            (
                n
                for n in range(at, min(at + _AHEAD, len(marked.blocks)))
                if _is_seen_as(marked, n, block, lead, names)
            ),
            None,
        )
        if place is None:
            found.append(None)
            continue
        first = marked.blocks[place]
        at = place + max(1, sum(map(len, block.rows)))
        last = marked.blocks[min(at, len(marked.blocks)) - 1]
        found.append(Anchor(first.start, last.end, first.visible_start, lead))
        opening = "" if lead else opening
    return tuple(found)


def _is_seen_as(
    marked: MarkedText, place: int, block: PageBlock, lead: int, names: Mapping[str, str]
) -> bool:
    """Whether a block of the source is what stands in a block of the page."""
    of: Block = marked.blocks[place]
    if block.kind == "rule" or of.kind == "rule":
        return block.kind == of.kind
    if block.kind == "table":
        return of.kind == "table_cell"
    if not block.text.strip():
        pictures = {names.get(image.photo or "", image.target) for image in of.images}
        return not marked.visible_of(of).strip() and bool(pictures.intersection(block.pictures))
    return "".join(block.text[lead:].split()) == "".join(marked.visible_of(of).split())
