# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The clipboard's HTML in pieces: words, tags and the marks around the copied part, whatever their state.

Read in one pass whose time grows with the length alone. ``html.parser`` raises on Word's ``<![if …]>`` and
grows with the square of some broken tags; a tree grows with the square of some nestings.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple


class Fragment(Enum):
    """Where the copied part begins and ends, as the clipboard of Windows and every browser marks it."""

    START = "startfragment"
    END = "endfragment"


class Opening(NamedTuple):
    """``<name …>``; names in lower case, values with their entities read."""

    name: str
    attributes: dict[str, str]


class Closing(NamedTuple):
    """``</name>``."""

    name: str


Token = str | Opening | Closing | Fragment

_START = re.compile(r"<(?:(?=/?[a-zA-Z])|[!?])")
_ATTRIBUTE = r"""[^\s>/][^\s>/=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+"""
_TAG = re.compile(rf"<(/?)([a-zA-Z][^\s/>]*+)((?:[\s/]++|{_ATTRIBUTE})*+)>")
_PAIR = re.compile(r"""([^\s>/][^\s>/=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"'][^\s>]*+))?+)?+""")
_NAKED = re.compile(r"<[^<>]*+>")
_LONG_NUMBER = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{7,});?")
_UNREAD = frozenset(
    ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext")
)
_UNREAD_END = {name: re.compile(rf"</{name}(?=[\s/>])[^>]*+>", re.IGNORECASE) for name in _UNREAD}
_READ_ATTRIBUTES = frozenset(
    (
        *("alt", "aria-level", "cite", "class", "colspan", "data-aria-level", "datetime", "hidden", "href"),
        *("rowspan", "src", "start", "style", "value", "wrap"),
    )
)


def tokens(source: str) -> Iterator[Token]:
    """The pieces of any text in order; comments, scripts and styles are none. Nothing raises."""
    said = 0  # up to where words have been handed out
    found = _START.search(source)
    while found:
        start = found.start()
        if start > said:
            yield words_of(source[said:start])
        if found[0] != "<":
            said, mark = _after_declaration(source, start)
            if mark:
                yield mark
            found = _START.search(source, said)
            continue
        tag = _TAG.match(source, start)
        if tag is None:
            # A tag that nothing closes, up to the end of all: no browser shows it, but words are worth more.
            yield words_of(_NAKED.sub(" ", source[start + 1 :]))
            return
        said = tag.end()
        name = tag[2].lower()
        if tag[1]:
            yield Closing(name)
        elif name in _UNREAD:
            end = _UNREAD_END[name].search(source, said)
            said = end.end() if end else len(source)
        else:
            yield Opening(name, _attributes(tag[3]))
        found = _START.search(source, said)
    if said < len(source):
        yield words_of(source[said:])


def words_of(written: str) -> str:
    """Text with its entities read; a number that no letter has is the sign of a lost one."""
    return html.unescape(_LONG_NUMBER.sub("\ufffd", written)) if "&" in written else written


def _after_declaration(source: str, start: int) -> tuple[int, Fragment | None]:
    """After a comment (with all that Word hides in it) or a declaration; unclosed, it runs to the end."""
    is_comment = source.startswith("<!--", start)
    end = source.find("-->" if is_comment else ">", start + 2)
    if end < 0:
        return len(source), None
    said = source[start + 4 : end].strip().lower() if is_comment and end - start < 40 else ""
    mark = Fragment(said) if said in ("startfragment", "endfragment") else None
    return end + (3 if is_comment else 1), mark


def _attributes(written: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in _PAIR.finditer(written) if written.strip(" /\n") else ():
        name = pair[1].lower()
        if name in _READ_ATTRIBUTES:
            found.setdefault(name, words_of(pair[2] or pair[3] or pair[4] or ""))
    return found
