# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos without a word in them: what a picture needs to look the same stays, all that is said about it goes.

Nothing is encoded again. Kept are pixels, colour profile and orientation.
"""

from __future__ import annotations

import io
import struct

from editor_desk.publishing.picture_parts import (
    END,
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

_ORIENTATION = 0x0112
_APP0, _APP1, _APP15, _COMMENT, _APP14 = 0xE0, 0xE1, 0xEF, 0xFE, 0xEE
_GIF_EXTENSION, _GIF_PICTURE, _GIF_END, _GIF_CONTROL = 0x21, 0x2C, 0x3B, 0xF9
_WORDS_OF_PNG = (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME")


def without_words(data: bytes) -> bytes:
    """The same picture without EXIF, IPTC, XMP and comments. JPEG, PNG, WebP and GIF; anything else comes back as it is.

    Raises ``ValueError`` where its parts cannot be followed to their end.
    """
    try:
        if data.startswith(JPEG):
            return _jpeg(data)
        if data.startswith(PNG):
            return _png(data)
        if is_webp(data):
            return _webp(data)
        if data[:6] in (b"GIF87a", b"GIF89a"):
            return _gif(data)
    except (struct.error, IndexError, OSError, SyntaxError) as error:
        raise ValueError("cut short") from error
    return data


def _turned(data: bytes) -> bytes:
    """EXIF that says nothing but how the picture is to be turned; empty where it stands as it is."""
    from PIL import Image

    with Image.open(io.BytesIO(data)) as image:
        turned = image.getexif().get(_ORIENTATION, 1)
    if turned == 1:
        return b""
    bare = Image.Exif()
    bare[_ORIENTATION] = turned
    return bare.tobytes().removeprefix(EXIF)


def _jpeg(data: bytes) -> bytes:
    turned = _turned(data)
    kept, is_begun = bytearray(JPEG), False
    for part in jpeg_segments(data):
        if not is_begun and part.content and part.marker != _APP0:
            # EXIF stands first, or behind JFIF's own segment.
            is_begun = True
            if turned:
                kept += segment(_APP1, EXIF + turned)
        if _shows(part.marker, part.content):
            kept += part.whole
        kept += part.coded
        if part.marker == END:
            return bytes(kept)
    raise ValueError("no end")


def _shows(marker: int, content: bytes) -> bool:
    """Whether a segment is needed to show the picture."""
    if marker == _COMMENT:
        return False
    if not _APP0 <= marker <= _APP15:
        return True
    return content.startswith((b"JFIF\0", b"ICC_PROFILE\0")) or (marker == _APP14 and content[:5] == b"Adobe")


def _png(data: bytes) -> bytes:
    turned = _turned(data)
    kept = bytearray(PNG)
    for part in png_chunks(data):
        if part.kind not in _WORDS_OF_PNG:
            kept += part.whole
        if part.kind == b"IHDR" and turned:
            kept += png_chunk(b"eXIf", turned)
    return bytes(kept)


def _webp(data: bytes) -> bytes:
    turned = _turned(data)
    kept = bytearray()
    for part in webp_chunks(data):
        if part.kind not in (b"EXIF", b"XMP "):
            kept += webp_chunk(part.kind, part.content)
    has_header = kept.startswith(b"VP8X")
    if turned and has_header:
        kept += webp_chunk(b"EXIF", turned)
    if has_header:
        kept[8] = kept[8] & ~0x0C & 0xFF | (0x08 if turned else 0)  # the header says which parts there are
    return webp_file(bytes(kept))


def _gif(data: bytes) -> bytes:
    at = 13 + _colors(data[10])
    kept = bytearray(data[:at])
    while data[at] != _GIF_END:
        begin = at
        if data[at] == _GIF_PICTURE:
            at = _behind_blocks(data, at + 11 + _colors(data[at + 9]))
            is_needed = True
        elif data[at] == _GIF_EXTENSION:
            at = _behind_blocks(data, at + 2)
            # A comment, words laid over the picture, XMP: all but what makes it move.
            is_needed = data[begin + 1] == _GIF_CONTROL or data[begin + 3 : begin + 14] == b"NETSCAPE2.0"
        else:
            raise ValueError("no block")
        kept += data[begin:at] if is_needed else b""
    return bytes(kept) + bytes((_GIF_END,))


def _colors(flags: int) -> int:
    """How many bytes the table of colours behind these flags takes (GIF 89a, section 19)."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _behind_blocks(data: bytes, at: int) -> int:
    while data[at]:
        at += data[at] + 1
    return at + 1
