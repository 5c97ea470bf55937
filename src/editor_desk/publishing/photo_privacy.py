# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos without the place they were taken at: readers must not find a source's house in a picture's data.

Nothing is encoded again: only the parts of the file that hold words about the picture are written anew, and only
where they name a place. The picture's pixels, its colour profile, credit, copyright and orientation stay.
"""

from __future__ import annotations

import re
import struct
import warnings
import zlib
from collections.abc import Iterator

_EXIF, _XMP = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0"
_MORE_XMP, _PICTURES = b"http://ns.adobe.com/xmp/extension/\0", b"MPF\0"
_GPS, _DETAILS, _BETWEEN_PROGRAMS = 0x8825, 0x8769, 0xA005
_APP1, _APP2, _SCAN, _END = 0xE1, 0xE2, 0xDA, 0xD9
_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))
"""JPEG markers without a length (ITU-T T.81, table B.1)."""
_PNG = b"\x89PNG\r\n\x1a\n"
_PLACES_IN_XMP = re.compile(
    rb"\s+exif:GPS\w+\s*=\s*(?:\"[^\"]*\"|'[^']*')|<exif:GPS(\w+)\b[^>]*(?:/>|>.*?</exif:GPS\1\s*>)",
    re.DOTALL,
)
_PLACE = re.compile(rb"\bGPS[A-Z]|\xc2\xa9xyz|location\.ISO6709")
"""What betrays a place in words about a picture, XMP or the film some telephones put behind it."""


def without_place(data: bytes) -> bytes:
    """The same picture without location data. What names no place is given back as it is, byte for byte.

    JPEG, PNG and WebP; a GIF holds none. A file whose parts cannot be followed to their end is given back as it is.
    """
    if data.startswith(b"\xff\xd8"):
        parts = _jpeg
    elif data.startswith(_PNG):
        parts = _png
    elif data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        parts = _webp
    else:
        return data
    try:
        return parts(data)
    except (struct.error, IndexError, ValueError):
        return data


def _jpeg(data: bytes) -> bytes:
    written, at = bytearray(data[:2]), 2
    has_place = False
    while at < len(data):
        if data[at] != 0xFF:
            raise ValueError("no marker")
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _END:
            written += data[at : at + 2]
            at += 2
            break
        if marker in _ALONE:
            written += data[at : at + 2]
            at += 2
            continue
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if end > len(data) or end < at + 4:
            raise ValueError("cut short")
        before = data[at + 4 : end]
        after = _segment(marker, before)
        has_place |= after != before
        if after is not None:
            written += data[at : at + 2] + (len(after) + 2).to_bytes(2, "big") + after
        at = end
        if marker == _SCAN:
            end = _end_of_scan(data, at)
            written += data[at:end]
            at = end
    behind = data[at:]
    if not has_place and not _PLACE.search(behind):
        return data
    # Behind the picture telephones put a film of the moment, or smaller pictures with EXIF of their own.
    return bytes(written)


def _segment(marker: int, content: bytes) -> bytes | None:
    """What stays of a segment; None to leave it out."""
    if marker == _APP1 and content.startswith(_EXIF):
        kept = _exif(content[len(_EXIF) :])
        return _EXIF + kept if kept else None
    if marker == _APP1 and content.startswith(_XMP):
        kept = _xmp(content[len(_XMP) :])
        return _XMP + kept if kept else None
    if marker == _APP1 and content.startswith(_MORE_XMP) and _PLACE.search(content):
        return None
    return content


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the coded pixels end: at the next marker that is no restart."""
    while True:
        at = data.index(b"\xff", at)
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2


def _exif(tiff: bytes) -> bytes:
    """EXIF without its GPS directory; as it was where it has none, empty where it cannot be read."""
    if not _names_a_place(tiff):
        return tiff
    from PIL import Image

    read = Image.Exif()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # what Pillow reads only in part is left out whole
            read.load(_EXIF + tiff)
            for directory in (_DETAILS, _BETWEEN_PROGRAMS):
                read.get_ifd(directory)
            del read[_GPS]
            return read.tobytes().removeprefix(_EXIF)
    except (SyntaxError, ValueError, TypeError, KeyError, OSError, struct.error, Warning):
        return b""


def _names_a_place(tiff: bytes) -> bool:
    """Whether the first directory names a GPS directory (TIFF 6.0, section 2); where it is cut short, it might."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return False
    try:
        (start,) = struct.unpack_from(f"{order}L", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, start)
        tags = [struct.unpack_from(f"{order}H", tiff, start + 2 + 12 * entry)[0] for entry in range(count)]
    except struct.error:
        return True
    return _GPS in tags


def _xmp(packet: bytes) -> bytes:
    """XMP without its exif:GPS properties; empty where a place is named in another way."""
    kept = _PLACES_IN_XMP.sub(b"", packet)
    return b"" if _PLACE.search(kept) else kept


def _png(data: bytes) -> bytes:
    written = bytearray(_PNG)
    for kind, content, whole in _chunks(data):
        if kind == b"eXIf":
            kept = _exif(content)
        elif kind in (b"iTXt", b"tEXt", b"zTXt"):
            kept = _png_words(kind, content)
        else:
            written += whole
            continue
        if kept == content:
            written += whole
        elif kept:
            sealed = kind + kept
            written += len(kept).to_bytes(4, "big") + sealed + zlib.crc32(sealed).to_bytes(4, "big")
    return bytes(written)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    at = len(_PNG)
    while at < len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        end = at + 12 + length
        if end > len(data):
            raise ValueError("cut short")
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length], data[at:end]
        at = end


def _png_words(kind: bytes, content: bytes) -> bytes:
    name, _, rest = content.partition(b"\0")
    if name.startswith(b"Raw profile type"):  # EXIF as ImageMagick writes it, in hexadecimal figures
        return b"" if name.endswith((b"exif", b"APP1", b"xmp")) else content
    if name != b"XML:com.adobe.xmp":
        return content
    if kind == b"iTXt" and rest[:1] == b"\0":
        head = content[: len(content) - len(rest) + 2]
        words = rest[2:].split(b"\0", 2)
        kept = _xmp(words[2])
        return head + words[0] + b"\0" + words[1] + b"\0" + kept if kept else b""
    return b""


def _webp(data: bytes) -> bytes:
    written, at, flags = bytearray(), 12, 0
    size = 8 + int.from_bytes(data[4:8], "little")
    if size > len(data) + 1:
        raise ValueError("cut short")
    is_changed = False
    while at < min(size, len(data)):
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        content, end = data[at + 8 : at + 8 + length], at + 8 + length + length % 2
        if at + 8 + length > len(data):
            raise ValueError("cut short")
        kept = content
        if kind == b"EXIF":
            bare = content.removeprefix(_EXIF)
            words = _exif(bare)
            kept = content[: len(content) - len(bare)] + words if words else b""
            flags |= 0 if words else 0x08
        elif kind == b"XMP ":
            kept = _xmp(content)
            flags |= 0 if kept else 0x04
        is_changed |= kept != content
        if kept or not content:
            written += kind + len(kept).to_bytes(4, "little") + kept + b"\0" * (len(kept) % 2)
        at = end
    if not is_changed:
        return data
    if written.startswith(b"VP8X"):
        written[8] &= ~flags & 0xFF  # the header says which parts there are
    return b"RIFF" + (len(written) + 4).to_bytes(4, "little") + b"WEBP" + bytes(written)
