# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Markdown for a static site: one file an edition, its furniture in YAML above the body as it was written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.wording import Message
from editor_desk.publishing.harmless_markdown import PhotoPlace, harmless
from editor_desk.publishing.issue import OutputFile, PhotoPath, PublishedEdition
from editor_desk.publishing.links import dropped_link_messages, links_differ
from editor_desk.publishing.manuscript import Manuscript, manuscript, one_line, visible_body
from editor_desk.publishing.photo_copies import photo_copies
from editor_desk.text.markdown_map import PHOTO_SCHEME, read_markdown

ID = "markdown"
_FENCE = "---\n"


def write(editions: tuple[PublishedEdition, ...], photo_path: PhotoPath) -> tuple[OutputFile, ...]:
    """One file an edition, and the photos beside them."""
    ready = tuple(map(manuscript, editions))
    pages = [OutputFile(_name(of), _file(of, len(ready) > 1).encode(), of.story_id) for of in ready]
    return (*pages, *photo_copies(ready, photo_path))


def read_back(files: Mapping[str, bytes], editions: tuple[PublishedEdition, ...]) -> None:
    """Compare written files with what was signed off; raises ``Refused("export.read_back")``."""
    for of in map(manuscript, editions):
        differing = _difference(of, files[_name(of)].decode(), files, is_pair=len(editions) > 1)
        if differing:
            raise Refused("export.read_back", name=_name(of), what_field=differing)


def messages(editions: tuple[PublishedEdition, ...]) -> tuple[Message, ...]:
    """Links that are words only in the files."""
    return dropped_link_messages(tuple(map(manuscript, editions)))


def _name(of: Manuscript) -> str:
    return f"{of.stem}.md"


def _file(of: Manuscript, is_pair: bool) -> str:  # noqa: FBT001 - private
    import yaml

    front = yaml.safe_dump(
        _front_matter(of, is_pair=is_pair), allow_unicode=True, sort_keys=False, width=2**20
    )
    body = harmless(of.body, {each.id: PhotoPlace(each.file_name, each.alt) for each in of.pictures})
    return f"{_FENCE}{front}{_FENCE}\n{body.strip(chr(10))}\n"


def _front_matter(of: Manuscript, *, is_pair: bool) -> dict[str, Any]:
    data: dict[str, Any] = {
        "title": of.headline,
        "lang": of.language.value,
        "slug": of.address,
        "translationKey": of.story_id,
        "guid": of.guid,
        "translation": of.other_guid if is_pair else "",
        "kind": of.kind,
        "label": of.label,
        "description": of.dek,
        "seo_title": of.title if of.title != of.headline else "",
        "seo_description": of.description if of.description != of.dek else "",
        "author": of.credited,
        "byline": of.byline,
        "dateline": of.dateline,
        "date": of.published_at.isoformat() if of.published_at else "",
        "updated": of.notes[0].at.isoformat() if of.notes else "",
        "notes": [
            {"kind": note.kind.value, "date": note.at.isoformat(), "text": note.text} for note in of.notes
        ],
        "section": of.section,
        "topics": list(of.topics),
        "tags": list(of.tags),
        "photos": [
            {
                "file": each.file_name,
                "cutline": each.cutline,
                "credit": each.credit,
                "alt": each.alt,
            }
            for each in of.pictures
        ],
    }
    return {name: value for name, value in data.items() if value}


def _difference(of: Manuscript, text: str, files: Mapping[str, bytes], *, is_pair: bool) -> str:
    """The first field that says something else than was signed off; empty where none does."""
    import yaml

    front, _, body = text.removeprefix(_FENCE).partition(f"\n{_FENCE}")
    try:
        said = yaml.safe_load(front)
    except yaml.YAMLError:
        return "headline"
    wanted = _front_matter(of, is_pair=is_pair)
    for name, value in wanted.items():
        if said.get(name) != value:
            return name
    marked = read_markdown(body)
    if one_line(marked.visible) != visible_body(of, has_dateline=False):
        return "body"
    if links_differ(of, [link.target for link in marked.links]):
        return "links"
    shown = {image.target for block in marked.blocks for image in block.images}
    has_loose_photo = any(target.startswith(PHOTO_SCHEME) for target in shown)
    has_all = all(picture.file_name in files for picture in of.pictures)
    return "" if has_all and not has_loose_photo and set(said) == set(wanted) else "photos"
