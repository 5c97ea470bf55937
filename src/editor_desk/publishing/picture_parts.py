# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The parts a picture file is made of, in their order; nothing is decoded.

Whoever reads them raises ``ValueError``, ``IndexError`` or ``struct.error`` where a file cannot be followed on.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import NamedTuple

EXIF = b"Exif\0\0"
JPEG = b"\xff\xd8"
PNG = b"\x89PNG\r\n\x1a\n"
SCAN, END = 0xDA, 0xD9
_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))
"""JPEG markers without a length (ITU-T T.81, table B.1)."""


class Segment(NamedTuple):
    """A part of a JPEG: its marker, what it says, its bytes, where the next one begins.

    The coded pixels behind ``SCAN`` are in its ``coded``. The last one is ``END`` where the file is whole.
    """

    marker: int
    content: bytes
    whole: bytes
    end: int
    coded: bytes = b""


class Chunk(NamedTuple):
    """A part of a PNG or WebP: its kind, what it says, its bytes, where the next one begins."""

    kind: bytes
    content: bytes
    whole: bytes
    end: int


def is_webp(data: bytes) -> bool:
    """Whether these are the bytes of a WebP file."""
    return data.startswith(b"RIFF") and data[8:12] == b"WEBP"


def jpeg_segments(data: bytes) -> Iterator[Segment]:
    """From behind the file's first two bytes to its end marker; what stands behind that is none of it."""
    at = len(JPEG)
    while at < len(data):
        if data[at] != 0xFF:
            raise ValueError("no marker")
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker == END or marker in _ALONE:
            yield Segment(marker, b"", data[at : at + 2], at + 2)
            at += 2
            if marker == END:
                return
        else:
            end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
            if end > len(data) or end < at + 4:
                raise ValueError("cut short")
            behind = _end_of_scan(data, end) if marker == SCAN else end
            yield Segment(marker, data[at + 4 : end], data[at:end], behind, data[end:behind])
            at = behind


def segment(marker: int, content: bytes) -> bytes:
    """The bytes of a JPEG segment that says this."""
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2, "big") + content


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the coded pixels end: at the next marker that is no restart."""
    while True:
        at = data.index(b"\xff", at)
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2


def png_chunks(data: bytes) -> Iterator[Chunk]:
    """From behind the signature to the chunk that ends the picture; what stands behind that is none of it."""
    at = len(PNG)
    while at < len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        end = at + 12 + length
        if end > len(data):
            raise ValueError("cut short")
        kind = data[at + 4 : at + 8]
        yield Chunk(kind, data[at + 8 : at + 8 + length], data[at:end], end)
        at = end
        if kind == b"IEND":
            return
    raise ValueError("no end")


def png_chunk(kind: bytes, content: bytes) -> bytes:
    """The bytes of a PNG chunk that says this."""
    sealed = kind + content
    return len(content).to_bytes(4, "big") + sealed + zlib.crc32(sealed).to_bytes(4, "big")


def webp_chunks(data: bytes) -> Iterator[Chunk]:
    """From behind the header to the end the header names."""
    at, size = 12, 8 + int.from_bytes(data[4:8], "little")
    if size > len(data) + 1:
        raise ValueError("cut short")
    while at < min(size, len(data)):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + length + length % 2
        if at + 8 + length > len(data):
            raise ValueError("cut short")
        yield Chunk(data[at : at + 4], data[at + 8 : at + 8 + length], data[at:end], end)
        at = end


def webp_chunk(kind: bytes, content: bytes) -> bytes:
    """The bytes of a WebP chunk that says this."""
    return kind + len(content).to_bytes(4, "little") + content + b"\0" * (len(content) % 2)


def webp_file(chunks: bytes) -> bytes:
    """A WebP file of these chunks."""
    return b"RIFF" + (len(chunks) + 4).to_bytes(4, "little") + b"WEBP" + chunks
