# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A body as Markdown that is harmless in other people's programs, which let more through than our reading does.

What our reader drops (tags, comments) is taken out, what it shows as a "<" stays one, and links may lead
only where a story's links may. Everything else stays letter by letter.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from editor_desk.publishing.links import is_kept, may_lead_to
from editor_desk.text.inlines import Inline, Span, read_inlines
from editor_desk.text.line_marks import inline_marks
from editor_desk.text.markdown_map import MarkedText, read_markdown

_TAG = re.compile(
    r"<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>"
)
_HREF = re.compile(r"\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>]+))", re.IGNORECASE)
_AUTOLINK = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]*://[^<>\s]*|[^<> !\n\"']+@[^@<> \n\"']+)>")
_LIKE_A_LINK = re.compile(r"\]\([ \t<]*([^)]*)")
_MARKS = re.compile(r"[\\`*_\[\]]")
_NOTHING = "<b></b>"
"""In place of a tag that is taken out, where without it the rest of its line would read as a mark."""
_PLAIN_TAGS = frozenset(("b", "br", "cite", "em", "i", "strong", "sub", "sup"))


class _Change(NamedTuple):
    start: int
    end: int
    words: str


class PhotoPlace(NamedTuple):
    """Where a desk photo's copy lies, and the words for those who cannot see it."""

    file_name: str
    alt: str


def harmless(source: str, photos: Mapping[str, PhotoPlace]) -> str:
    """The body with its photos at their places, by the UUID of ``photo:UUID``."""
    marked = read_markdown(source)
    code = _code_spans(marked)
    for filler in ("", _NOTHING):
        changes = [
            *_angles(source, marked, filler),
            *_targets(source, marked),
            *_photos(marked, photos, filler),
        ]
        outside = [each for each in changes if not any(at <= each.start < end for at, end in code)]
        written = _changed(source, outside)
        if read_markdown(written).visible.split() == marked.visible.split():
            break
    return written


def _changed(source: str, changes: list[_Change]) -> str:
    parts: list[str] = []
    done = 0
    for change in sorted(changes):
        if change.start >= done:
            parts += (source[done : change.start], change.words)
            done = change.end
    return "".join((*parts, source[done:]))


def _angles(source: str, marked: MarkedText, filler: str) -> Iterator[_Change]:
    for found in re.finditer("<", source):
        at = found.start()
        seen = marked.to_visible(at)
        if marked.visible[seen : seen + 1] == "<" and marked.to_source(seen) == at:
            if source[at + 1 : at + 2].isalpha() or source[at + 1 : at + 2] in "/!?":
                yield _Change(at, at + 1, "&lt;")
        elif link := _AUTOLINK.match(source, at):
            if not is_kept(link[0][1:-1]):
                yield _Change(at, link.end(), f"{filler}{link[0][1:-1]}{filler}")
        elif tag := _TAG.match(source, at):
            yield _Change(at, tag.end(), _plain_tag(tag) or filler)


def _plain_tag(tag: re.Match[str]) -> str:
    """A formatting tag without attributes, a link with its address only, of any other tag nothing."""
    name = (tag[2] or "").lower()
    if name in _PLAIN_TAGS:
        return f"<{tag[1]}{name}>"
    if name != "a" or tag[1]:
        return "</a>" if name == "a" else ""
    href = _HREF.search(tag[3])
    target = html.unescape(href[1] or href[2] or href[3] or "") if href else ""
    return f'<a href="{html.escape(target)}">' if is_kept(target) else "<a>"


def _code_spans(marked: MarkedText) -> list[tuple[int, int]]:
    """Where code stands: there a "<" is a letter in every program."""
    spans: list[tuple[int, int]] = []
    for block in marked.blocks:
        if block.kind == "code":
            spans.append((block.start, block.end))
        elif "`" in (written := marked.source_of(block)):
            spans += (
                (block.start + at, block.start + end) for at, end in _inline_code(read_inlines(written))
            )
    return spans


def _inline_code(nodes: tuple[Inline, ...]) -> Iterator[tuple[int, int]]:
    for node in nodes:
        if isinstance(node, Span):
            if node.kind == "code":
                yield node.start, node.end
            else:
                yield from _inline_code(node.children)


def _targets(source: str, marked: MarkedText) -> Iterator[_Change]:
    """Links and pictures that lead to a program instead of a page lose their target.

    What only another program would take for such a link gets its bracket escaped.
    """
    photos = [(each.start, each.end) for block in marked.blocks for each in block.images if each.photo]
    for start, line in _lines(source):
        targets = [mark for mark in inline_marks(line) if mark.kind == "link_target"] if ":" in line else []
        for mark in targets:
            target = html.unescape(line[mark.start : mark.end]).strip(" <>").replace("\\", "")
            is_photo = any(begin <= start + mark.start < end for begin, end in photos)
            if not is_photo and not is_kept(target):
                is_definition = line[: mark.start].rstrip().endswith("]:")
                nowhere = " #-" if is_definition else ""  # a definition needs an address
                yield _Change(start + mark.start, start + mark.end, nowhere)
        for found in _LIKE_A_LINK.finditer(line):
            at = start + found.start() + 1
            seen = marked.to_visible(at)
            is_text = marked.visible[seen : seen + 1] == "(" and marked.to_source(seen) == at
            if is_text and not may_lead_to(html.unescape(found[1])):
                yield _Change(at, at + 1, "\\(")


def _photos(marked: MarkedText, photos: Mapping[str, PhotoPlace], filler: str) -> Iterator[_Change]:
    """A desk photo gets its file's name and alternative text; one that is still to come is taken out."""
    for image in (image for block in marked.blocks for image in block.images if image.photo):
        place = photos.get(image.photo or "")
        if place is None:
            yield _Change(image.start, image.end, filler)
            continue
        written = marked.source[image.start : image.end].replace(image.target, place.file_name, 1)
        if written.startswith("![]"):
            alt = _MARKS.sub(r"\\\g<0>", html.escape(place.alt, quote=False))
            written = f"![{alt}]{written[3:]}"
        yield _Change(image.start, image.end, written)


def _lines(source: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in source.split("\n"):
        yield start, line
        start += len(line) + 1
