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

from editor_desk.publishing.picture_parts import (
    EXIF,
    JPEG,
    PNG,
    is_webp,
    jpeg_segments,
    png_chunk,
    png_chunks,
    segment,
    webp_chunk,
    webp_chunks,
    webp_file,
)

_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_MORE_XMP = b"http://ns.adobe.com/xmp/extension/\0"
_GPS, _DETAILS, _BETWEEN_PROGRAMS = 0x8825, 0x8769, 0xA005
_APP1 = 0xE1
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
    if data.startswith(JPEG):
        parts = _jpeg
    elif data.startswith(PNG):
        parts = _png
    elif is_webp(data):
        parts = _webp
    else:
        return data
    try:
        return parts(data)
    except (struct.error, IndexError, ValueError):
        return data


def _jpeg(data: bytes) -> bytes:
    written, end = bytearray(JPEG), len(JPEG)
    has_place = False
    for part in jpeg_segments(data):
        after = _segment(part.marker, part.content)
        has_place |= after != part.content
        if after == part.content:
            written += part.whole
        elif after is not None:
            written += segment(part.marker, after)
        written += part.coded
        end = part.end
    # Behind the picture telephones put a film of the moment, or smaller pictures with EXIF of their own.
    return bytes(written) if has_place or _PLACE.search(data[end:]) else data


def _segment(marker: int, content: bytes) -> bytes | None:
    """What stays of a segment; None to leave it out."""
    if marker == _APP1 and content.startswith(EXIF):
        kept = _exif(content[len(EXIF) :])
        return EXIF + kept if kept else None
    if marker == _APP1 and content.startswith(_XMP):
        kept = _xmp(content[len(_XMP) :])
        return _XMP + kept if kept else None
    if marker == _APP1 and content.startswith(_MORE_XMP) and _PLACE.search(content):
        return None
    return content


def _exif(tiff: bytes) -> bytes:
    """EXIF without its GPS directory; as it was where it has none, empty where it cannot be read."""
    if not _names_a_place(tiff):
        return tiff
    from PIL import Image

    read = Image.Exif()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # what Pillow reads only in part is left out whole
            read.load(EXIF + tiff)
            for directory in (_DETAILS, _BETWEEN_PROGRAMS):
                read.get_ifd(directory)
            del read[_GPS]
            return read.tobytes().removeprefix(EXIF)
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
    written, end = bytearray(PNG), len(PNG)
    has_place = False
    for part in png_chunks(data):
        kept = part.content
        if part.kind == b"eXIf":
            kept = _exif(kept)
        elif part.kind in (b"iTXt", b"tEXt", b"zTXt"):
            kept = _png_words(part.kind, kept)
        has_place |= kept != part.content
        if kept == part.content:
            written += part.whole
        elif kept:
            written += png_chunk(part.kind, kept)
        end = part.end
    return bytes(written) if has_place or _PLACE.search(data[end:]) else data


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
    written, flags = bytearray(), 0
    is_changed = False
    for part in webp_chunks(data):
        kept = part.content
        if part.kind == b"EXIF":
            bare = kept.removeprefix(EXIF)
            words = _exif(bare)
            kept = kept[: len(kept) - len(bare)] + words if words else b""
            flags |= 0 if words else 0x08
        elif part.kind == b"XMP ":
            kept = _xmp(kept)
            flags |= 0 if kept else 0x04
        is_changed |= kept != part.content
        if kept or not part.content:
            written += webp_chunk(part.kind, kept)
    if not is_changed:
        return data
    if written.startswith(b"VP8X"):
        written[8] &= ~flags & 0xFF  # the header says which parts there are
    return webp_file(bytes(written))
