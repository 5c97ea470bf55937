# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Bold, italic, link, heading, quotation and list as Markdown, each given and taken by the same key.

Positions are code points of the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from editor_desk.desktop.split_editor.dressed import LINE_MARK as _LINE_MARK
from editor_desk.desktop.split_editor.dressed import bare, link_around, unlinked
from editor_desk.desktop.split_editor.payloads import TextStyle
from editor_desk.desktop.split_editor.source_text import Change

_HEADING, _SUBHEADING = re.compile(r"#{1,2} "), re.compile(r"#{3,6} ")
_QUOTE = re.compile(r"> ?")
_BULLET, _NUMBER = re.compile(r"[*+-] "), re.compile(r"\d{1,9}[.)] ")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\S+")


class Restyled(NamedTuple):
    """The replacements, in the order of the text, and what is chosen after them."""

    changes: list[Change]
    start: int
    end: int


def restyle(style: TextStyle, text: str, start: int, end: int, address: str = "") -> Restyled:
    """Give ``text[start:end]`` a style, or take it away where it has it. Without words chosen, the word or the
    line of the caret is meant; where there is none, the marks come in with the caret between them.

    ``address`` is where a link leads.
    """
    if style is TextStyle.LINK:
        return _link(text, start, end, address)
    return _STYLES[style](text, start, end)


def _bold(text: str, start: int, end: int) -> Restyled:
    return _wrap(text, start, end, 2)


def _italic(text: str, start: int, end: int) -> Restyled:
    return _wrap(text, start, end, 1)


def _wrap(text: str, start: int, end: int, stars: int) -> Restyled:
    if start == end:
        start, end = _word(text, start)
    pieces = list(_pieces(text, start, end))
    if not pieces:
        mark = "*" * stars
        return Restyled([Change(start, end, mark + mark)], start + stars, start + stars)
    pieces = [_without_stars(text, *piece) for piece in pieces]
    takes_away = _has_stars(text, *pieces[0], stars)
    changes: list[Change] = []
    for first, last in pieces:
        if takes_away and _has_stars(text, first, last, stars):
            changes += [Change(first - stars, first, ""), Change(last, last + stars, "")]
        elif not takes_away and not _has_stars(text, first, last, stars):
            changes += [Change(first, first, "*" * stars), Change(last, last, "*" * stars)]
    first, last = pieces[0][0], pieces[-1][1]
    closing = Change(last, last, "*" * stars)
    return Restyled(changes, _after(changes, first), _after([c for c in changes if c != closing], last))


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The words chosen, line by line, without the marks at the start of a line and spaces at either end."""
    found = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        first, last = start, stop
        line = text.rfind("\n", 0, first) + 1
        mark = _LINE_MARK.match(text, line)
        first = max(first, mark.end()) if mark else first
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            found.append((first, last))
        start = stop + 1
    return found


def _without_stars(text: str, start: int, end: int) -> tuple[int, int]:
    """The words inside the stars, where stars were chosen along with them."""
    words = text[start:end]
    if not words.strip("*"):
        return start, end
    return end - len(words.lstrip("*")), start + len(words.rstrip("*"))


def _has_stars(text: str, start: int, end: int, stars: int) -> bool:
    before, after = start, end
    while before > 0 and text[before - 1] == "*":
        before -= 1
    while after < len(text) and text[after] == "*":
        after += 1
    around = min(start - before, after - end)
    return around >= 2 if stars == 2 else around in (1, 3)


def _word(text: str, place: int) -> tuple[int, int]:
    start = end = place
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "'’-"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "'’-"):
        end += 1
    return start, end


def _link(text: str, start: int, end: int, address: str) -> Restyled:
    around = link_around(text, start, end) if address else None
    if around is not None:  # a link within a link leads nowhere
        other = Change(around.inner_end + 2, around.end - 1, _written(address))
        return Restyled([other], start, end)
    if start == end:
        start, end = _word(text, start)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start and text[start - 1] == "[" and text.startswith("](", end):
        close = text.find(")", end)
        if close > 0:
            return Restyled([Change(start - 1, start, ""), Change(end, close + 1, "")], start - 1, end - 1)
    words, target = text[start:end], _written(address)
    if not target and _ADDRESS.fullmatch(words):
        return Restyled([Change(start, end, f"[]({words})")], start + 1, start + 1)
    if not words:
        return Restyled([Change(start, end, f"[]({target})")], start + 1, start + 1)
    changes = [Change(start, start, "["), Change(end, end, f"]({target})")]
    after = end + 3 if not target else end + len(target) + 4
    return Restyled(changes, after, after)


def _unlink(text: str, start: int, end: int) -> Restyled:
    changes = unlinked(text, start, end)
    return Restyled(changes, _after(changes, start), _after(changes, end))


def _plain(text: str, start: int, end: int) -> Restyled:
    changes = bare(text, start, end)
    return Restyled(changes, _after(changes, start), _after(changes, end))


def _written(address: str) -> str:
    """An address as Markdown can hold it."""
    return address.strip().replace(" ", "%20").replace("(", "%28").replace(")", "%29")


def _heading(text: str, start: int, end: int) -> Restyled:
    return _mark_lines(text, start, end, _HEADING, "## ", clears=_LINE_MARK)


def _subheading(text: str, start: int, end: int) -> Restyled:
    return _mark_lines(text, start, end, _SUBHEADING, "### ", clears=_LINE_MARK)


def _quotation(text: str, start: int, end: int) -> Restyled:
    return _mark_lines(text, start, end, _QUOTE, "> ")


def _list(text: str, start: int, end: int) -> Restyled:
    return _mark_lines(text, start, end, _BULLET, "- ", clears=_NUMBER)


def _numbered(text: str, start: int, end: int) -> Restyled:
    return _mark_lines(text, start, end, _NUMBER, "{number}. ", clears=_BULLET)


def _mark_lines(
    text: str,
    start: int,
    end: int,
    pattern: re.Pattern[str],
    mark: str,
    *,
    clears: re.Pattern[str] | None = None,
) -> Restyled:
    """Put a mark before each line chosen, or take it from all of them; ``clears`` marks it takes the place of."""
    first = text.rfind("\n", 0, start) + 1
    places = []
    while True:
        stop = text.find("\n", first)
        stop = len(text) if stop < 0 else stop
        if text[first:stop].strip() or (first <= start <= stop and start == end):
            places.append(first)
        if stop >= end:
            break
        first = stop + 1
    found = {place: pattern.match(text, place) for place in places}
    has_all = bool(places) and all(found.values())
    changes = []
    for number, place in enumerate(places, 1):
        match = found[place]
        if has_all and match:
            changes.append(Change(place, match.end(), ""))
        elif not match:
            other = clears.match(text, place) if clears else None
            changes.append(Change(place, other.end() if other else place, mark.format(number=number)))
    return Restyled(changes, _after(changes, start), _after(changes, end))


def _after(changes: list[Change], place: int) -> int:
    """Where a place is found again after these changes."""
    shift = 0
    for change in changes:
        if change.end <= place:
            shift += len(change.text) - (change.end - change.start)
        elif change.start < place:
            return change.start + shift + len(change.text)
    return place + shift


_STYLES: dict[TextStyle, Callable[[str, int, int], Restyled]] = {
    TextStyle.BOLD: _bold,
    TextStyle.ITALIC: _italic,
    TextStyle.UNLINK: _unlink,
    TextStyle.PLAIN: _plain,
    TextStyle.HEADING: _heading,
    TextStyle.SUBHEADING: _subheading,
    TextStyle.QUOTATION: _quotation,
    TextStyle.LIST: _list,
    TextStyle.NUMBERED: _numbered,
}
