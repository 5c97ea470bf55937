# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every place of an edition in which words reach a reader, and where a withheld name stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from editor_desk.newsroom.folded import folded
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.sensitive import Exposed, PhotoData, Subject
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Story
from editor_desk.newsroom.withheld import places_of, stands_in, stands_in_address
from editor_desk.text.canonical import canonical
from editor_desk.text.markdown_map import MarkedText, read_markdown

_ADDRESSES = ("url_slug", "slug", "file_name")


@dataclass(frozen=True, slots=True)
class Place:
    """Words of an edition in one place. ``field`` is a code of that vocabulary, ``number`` counts photos from 1.

    ``part`` names what of a photo's file says it (``caption``, ``keywords`` …).
    """

    field: str
    words: str
    link: str
    number: int = 0
    part: str = ""


def places(
    story: Story, language: Language, author: str = "", photo_data: Mapping[str, PhotoData] | None = None
) -> tuple[Place, ...]:
    """Everything of an edition that leaves the house as words, in the order editors meet it; the text last but one.

    ``author`` is the name of its author of record.
    """
    return (*_of_story(story, language, author), *_of_photos(story, language, photo_data or {}))


def _of_story(story: Story, language: Language, author: str) -> Iterator[Place]:
    edition = story.edition(language)
    yield Place("slug", story.slug, "slug")
    for name in FURNITURE_FIELDS:
        yield Place(name, getattr(edition.furniture, name), name)
    yield Place("author", author, "author")
    yield Place("section", story.section, "section")
    yield Place("tags", ", ".join(story.tags), "tags")
    yield Place("sponsor", story.flags.sponsor, "flags")
    for change in story.told_in(language):
        yield Place("notes", change.note.get(language, ""), "change")
    for change in story.told_in(language):
        # A correction must not say again what was wrong to say.
        yield Place("notes", change.note.get(language, ""), "change")
    yield Place("body", edition.body, "body")


def _of_photos(story: Story, language: Language, photo_data: Mapping[str, PhotoData]) -> Iterator[Place]:
    for number, use in enumerate(story.photos, start=1):
        yield from _of_photo(use, number, language, photo_data.get(use.id))


def _of_photo(use: PhotoUse, number: int, language: Language, data: PhotoData | None) -> Iterator[Place]:
    link = f"photos:{use.id}"
    yield Place("cutline", use.cutline.get(language, ""), link, number)
    yield Place("alt", use.alt.get(language, ""), link, number)
    yield Place("credit", use.credit, link, number)
    if use.asset is None:
        return
    own = f"photo_data:{use.id}"
    yield Place("credit", use.asset.credit if use.asset.credit != use.credit else "", link, number)
    yield Place("file_name", use.asset.file.name, own, number)
    for part, words in data.words if data else ():
        yield Place("photo_data", words, own, number, part)


def exposed(story: Story, found: Iterable[Place]) -> tuple[Exposed, ...]:
    """Where a withheld name stands in these places, each place once; in the text once for each time it stands there."""
    names = tuple(filter(None, story.flags.withheld))
    if not names:
        return ()
    hits: dict[Exposed, None] = {}
    for place in found:
        if place.field == "body":
            hits |= dict.fromkeys(_in_body(names, place.words))
        elif (stands_in_address if place.field in _ADDRESSES else stands_in)(names, place.words):
            hits[Exposed(place.field, place.link, place.number)] = None
    return tuple(hits)


def _in_body(names: tuple[str, ...], source: str) -> Iterator[Exposed]:
    """In the words a reader sees, wherever marks cut them, and in what the page hides: links, titles, remarks."""
    marked = read_markdown(source)
    spans = {span for name in names for span in _spans(name, marked)}
    for start, end in sorted(spans):
        yield Exposed("body", f"body:{start}-{end}")
    targets = [link.target for link in marked.links]
    targets += [image.target for block in marked.blocks for image in block.images]
    if not spans and any(stands_in_address(names, target) for target in targets):
        yield Exposed("body", "body")


def _spans(name: str, marked: MarkedText) -> Iterator[tuple[int, int]]:
    in_source = places_of(name, marked.source)
    yield from in_source
    for seen in places_of(name, marked.visible):
        start, end = marked.source_span(*seen)
        if not any(one < end and start < other for one, other in in_source):
            yield start, end


def without_help(story: Story, language: Language, subjects: Iterable[Subject]) -> tuple[str, ...]:
    """The subjects the story touches on that ask for a word of help this edition does not say."""
    wanted = [each for each in subjects if each.id in story.flags.subjects and each.help.get(language.value)]
    if not wanted or not story.flags.sensitive:
        return ()
    edition = story.edition(language)
    said = folded(f"{read_markdown(edition.body).visible} {edition.furniture.dek}")
    return tuple(
        each.id for each in wanted if not any(_is_said(words, said) for words in each.help[language.value])
    )


def _is_said(words: str, said: str) -> bool:
    # "988" is no part of "1,988" or "9885".
    return re.search(rf"(?<![\w])(?<!\d[.,]){re.escape(folded(words))}(?![\w])(?![.,]\d)", said) is not None


def replies_stated(story: Story, language: Language) -> frozenset[str]:
    """The allegations whose answer stands in this edition in the words somebody named."""
    asked = {
        claim.id: canonical(claim.reply.words.get(language, "")).casefold()
        for claim in story.claims
        if claim.reply is not None
    }
    if not any(asked.values()):
        return frozenset()
    text = canonical(read_markdown(story.edition(language).body).visible).casefold()
    return frozenset(claim for claim, words in asked.items() if words and _stands(words, text))


def _stands(words: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None
