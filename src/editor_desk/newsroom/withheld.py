# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Names that must not be published: found wherever they stand, however they are written.

Capitals, accents, a possessive or a plural, a hyphen or no space between first name and surname make no
difference; a name inside a longer word is another word ("Ana" is not in "banana").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar, cast

from editor_desk.newsroom.folded import folded
from editor_desk.newsroom.selectors import TextAnchor

T = TypeVar("T")
MASK = "▇"
"""What stands in the diary for each letter of such a name: places in a text stay where they are."""

_WORD = re.compile(r"[^\W\d_]+|\d+")
_HIDDEN = re.compile("[\u00ad\u034f\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_MOST_PIECES = 12
_LONG = 7
"""Letters from which a name is found inside an address or a file name without any space."""
_ENDINGS = ("", "s", "es")
_OF_THE_DESK = re.compile(r"(?:[a-z]\d+:)?[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""Ids and hashes: their letters are nobody's name."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of letters or figures with its place in the text it was read from."""

    letters: str
    start: int
    end: int


def clean_names(names: Iterable[str]) -> tuple[str, ...]:
    """Names as they are kept: one space between words, none empty, none twice."""
    kept: dict[str, str] = {}
    for name in names:
        name = " ".join(unicodedata.normalize("NFC", name).split())
        if _squashed(name):
            kept.setdefault(_squashed(name), name)
    return tuple(kept.values())


def places_of(name: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where a name stands in a text: code points, end exclusive, in order."""
    return tuple(_places(_squashed(name), _pieces(text))) if name else ()


def stands_in(names: Iterable[str], text: str) -> bool:
    """Whether one of the names stands in a text."""
    pieces = _pieces(text) if text else ()
    return bool(pieces) and any(next(iter(_places(_squashed(n), pieces)), None) for n in names if n)


def stands_in_address(names: Iterable[str], address: str) -> bool:
    """The same for a slug, a link or the name of a file, where words may run together ("fotojuanperez.jpg")."""
    wanted = tuple(names)
    run = _squashed(address)
    return stands_in(wanted, address) or any(
        len(_squashed(name)) >= _LONG and _squashed(name) in run for name in wanted
    )


def masked(value: T, names: tuple[str, ...]) -> T:
    """The same value without the names, through lists, mappings and values of the newsroom.

    Ids, hashes and codes (of an enumeration) stay as they are.
    """
    found: Any = value
    if isinstance(value, str):
        found = value if isinstance(value, StrEnum) else _without(value, names)
    elif isinstance(value, Mapping):
        found = {key: masked(each, names) for key, each in value.items()}
    elif isinstance(value, tuple):
        found = tuple(masked(each, names) for each in value)
    elif isinstance(value, list):
        found = [masked(each, names) for each in value]
    elif isinstance(value, TextAnchor):
        # The words around a passage may cut a name in two.
        found = replace(value, exact=_without(value.exact, names), prefix="", suffix="")
    elif is_dataclass(value) and not isinstance(value, type):
        found = replace(value, **{one.name: masked(getattr(value, one.name), names) for one in fields(value)})
    return cast(T, found)


def _without(text: str, names: tuple[str, ...]) -> str:
    if _OF_THE_DESK.fullmatch(text):
        return text
    for start, end in sorted({place for name in names for place in places_of(name, text)}, reverse=True):
        text = f"{text[:start]}{MASK * (end - start)}{text[end:]}"
    return text


def _squashed(name: str) -> str:
    return "".join(piece.letters for piece in _pieces(name))


def _pieces(text: str) -> tuple[_Piece, ...]:
    """Words without what nobody sees in them (a soft hyphen, a joiner), folded; a capital inside begins no word."""
    seen = (
        [at for at, letter in enumerate(text) if not _HIDDEN.match(letter)] if _HIDDEN.search(text) else None
    )
    plain = text if seen is None else "".join(text[at] for at in seen)
    return tuple(
        _Piece(
            folded(match.group()),
            match.start() if seen is None else seen[match.start()],
            match.end() if seen is None else seen[match.end() - 1] + 1,
        )
        for match in _WORD.finditer(plain)
    )


def _places(wanted: str, pieces: tuple[_Piece, ...]) -> Iterable[tuple[int, int]]:
    if not wanted:
        return
    for first, piece in enumerate(pieces):
        if not wanted.startswith(piece.letters[: len(wanted)]):
            continue
        written = ""
        for last in pieces[first : first + _MOST_PIECES]:
            written += last.letters
            if any(written == wanted + ending for ending in _ENDINGS):
                yield piece.start, last.end
                break
            if len(written) > len(wanted):
                break
