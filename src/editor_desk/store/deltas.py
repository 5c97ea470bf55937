# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What one text has that an earlier one has not, in as few bytes as possible.

Paragraphs that stand in both are copied by place; the rest is deflated with the paragraphs that were not copied as
its dictionary, so that a word changed in a long paragraph costs some twenty bytes, wherever in the text and
however long that is. Bytes in, bytes out: whoever keeps a delta keeps a hash of what it makes.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from editor_desk.store.packing import Unreadable

_RAW = -15
_WINDOW = 1 << 15
"""How far back deflate can see: a dictionary is cut to its end."""
_PART = re.compile(rb"(?:(?!\\n).)*(?:\\n)*", re.DOTALL)
"""A paragraph with the line breaks behind it, as JSON writes them."""


def delta(base: bytes, text: bytes) -> bytes:
    """What makes ``text`` of ``base``."""
    steps, said = _steps(base, text)
    pressed = zlib.compressobj(9, zlib.DEFLATED, _RAW, zdict=_uncopied(base, steps))
    head = b"".join(map(_number, (len(steps), *(each for step in steps for each in step))))
    return head + pressed.compress(said) + pressed.flush()


def apply(base: bytes, change: bytes) -> bytes:
    """The text that ``delta`` was made of; raises ``Unreadable`` for what is no delta of this base."""
    try:
        numbers = _Numbers(change)
        count = numbers.next()
        steps = [(numbers.next(), numbers.next(), numbers.next()) for _ in range(count)]
        opened = zlib.decompressobj(_RAW, zdict=_uncopied(base, steps))
        said = opened.decompress(numbers.rest()) + opened.flush()
    except (zlib.error, IndexError, ValueError) as error:
        raise Unreadable(f"unreadable content: {error}") from error
    made, at = [], 0
    for start, length, own in steps:
        made += [base[start : start + length], said[at : at + own]]
        at += own
    return b"".join(made)


def _steps(base: bytes, text: bytes) -> tuple[list[tuple[int, int, int]], bytes]:
    """Where to copy from, how much, how many bytes of its own follow; and those bytes."""
    known: dict[bytes, list[int]] = {}
    for start, part in _parts(base):
        known.setdefault(part, []).append(start)
    steps: list[tuple[int, int, int]] = []
    said = []
    start = length = own = 0
    for _at, part in _parts(text):
        places = known.get(part)
        if places is None:
            own += len(part)
            said.append(part)
        elif not own and start + length in places:
            length += len(part)
        else:
            if length or own:
                steps.append((start, length, own))
            after = start + length
            start, length, own = min(places, key=lambda place: (place < after, place)), len(part), 0
    steps.append((start, length, own))
    return steps, b"".join(said)


def _parts(text: bytes) -> Iterator[tuple[int, bytes]]:
    return ((found.start(), found[0]) for found in _PART.finditer(text) if found[0])


def _uncopied(base: bytes, steps: list[tuple[int, int, int]]) -> bytes:
    left, at = [], 0
    for start, length, _own in sorted(steps):
        if start > at:
            left.append(base[at:start])
        at = max(at, start + length)
    left.append(base[at:])
    return b"".join(left)[-_WINDOW:]


def _number(value: int) -> bytes:
    """A number in as many bytes as it needs: seven bits in each, the highest set where more follow."""
    made = bytearray()
    while value > 0x7F:
        made.append(value & 0x7F | 0x80)
        value >>= 7
    made.append(value)
    return bytes(made)


class _Numbers:
    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def next(self) -> int:
        value = shift = 0
        while True:
            byte = self._data[self._at]
            self._at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def rest(self) -> bytes:
        return self._data[self._at :]
