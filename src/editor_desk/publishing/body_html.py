# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The body of an edition set as HTML, with its dateline and its photos in their places."""

from __future__ import annotations

import html
import re

from editor_desk.publishing.manuscript import DASH, Manuscript, Picture, opening
from editor_desk.text.markdown_map import read_markdown
from editor_desk.text.render import to_html

_PRIVATE = range(0xE000, 0xF8FF)
_EMPTY = re.compile(r"<p>\s*</p>\n?")
_LONE_PICTURE = re.compile(r"<p>\s*<img [^>]*?src=\"([^\"]*)\"[^>]*>\s*</p>")


def set_body(of: Manuscript, *, has_photos: bool) -> str:
    """Sanitised HTML of the body. A photo that stands alone becomes a figure; without photos they are left out."""
    source, mark = _with_mark(of)
    by_id = {picture.id: picture for picture in of.pictures} if has_photos else {}

    def place(photo_id: str) -> str | None:
        picture = by_id.get(photo_id)
        return picture.file_name if picture else None

    written = _EMPTY.sub("", to_html(source, photo=place))
    by_name = {picture.file_name: picture for picture in by_id.values()}

    def as_figure(found: re.Match[str]) -> str:
        picture = by_name.get(html.unescape(found[1]))
        return figure(picture) if picture else found[0]

    written = _LONE_PICTURE.sub(as_figure, written)
    if not mark:
        return written
    dateline = html.escape(of.dateline)
    if mark in written:
        return written.replace(mark, dateline + DASH, 1)
    return f"<p>{dateline}</p>\n{written}"


def figure(picture: Picture) -> str:
    """A photo with its cutline and credit."""
    words = [f'<span data-part="cutline">{html.escape(picture.cutline)}</span>'] if picture.cutline else []
    if picture.credit:
        words.append(f'<small data-part="credit">{html.escape(picture.credit)}</small>')
    caption = f"<figcaption>{' '.join(words)}</figcaption>" if words else ""
    return (
        f'<figure><img src="{html.escape(picture.file_name)}" alt="{html.escape(picture.alt)}">'
        f"{caption}</figure>"
    )


def unplaced(of: Manuscript, written: str) -> list[Picture]:
    """The photos of which the body shows no figure, in their order."""
    return [
        each for each in of.pictures if f'<figure><img src="{html.escape(each.file_name)}"' not in written
    ]


def _with_mark(of: Manuscript) -> tuple[str, str]:
    """The body with a letter that nobody types where the dateline goes; no mark without a dateline."""
    if not of.dateline:
        return of.body, ""
    mark = next(chr(code) for code in _PRIVATE if chr(code) not in of.body)
    block = opening(read_markdown(of.body))
    if block is None:
        return of.body, mark
    start = block.start
    while of.body[start].isspace():
        start += 1
    return of.body[:start] + mark + of.body[start:], mark
