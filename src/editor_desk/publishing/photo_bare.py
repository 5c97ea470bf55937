# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos without a word in them: what a picture needs to look the same stays, all that is said about it goes.

Nothing is encoded again. Kept are pixels, colour profile and orientation.
"""

from __future__ import annotations

import io
import struct
import zlib

_EXIF = b"Exif\0\0"
_ORIENTATION = 0x0112
_SCAN, _END, _APP0, _APP15, _COMMENT, _APP14 = 0xDA, 0xD9, 0xE0, 0xEF, 0xFE, 0xEE
_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))
_PNG = b"\x89PNG\r\n\x1a\n"
_GIF_EXTENSION, _GIF_PICTURE, _GIF_END, _GIF_CONTROL = 0x21, 0x2C, 0x3B, 0xF9
_WORDS_OF_PNG = (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME")


def without_words(data: bytes) -> bytes:
    """The same picture without EXIF, IPTC, XMP and comments. JPEG, PNG, WebP and GIF; anything else comes back as it is.

    Raises ``ValueError`` where its parts cannot be followed to their end.
    """
    try:
        if data.startswith(b"\xff\xd8"):
            return _jpeg(data)
        if data.startswith(_PNG):
            return _png(data)
        if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
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
    return bare.tobytes().removeprefix(_EXIF)


def _jpeg(data: bytes) -> bytes:
    turned = _turned(data)
    kept, at = bytearray(data[:2]), 2
    is_begun = False
    while at < len(data):
        if data[at] != 0xFF:
            raise ValueError("no marker")
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _END:
            return bytes(kept + data[at : at + 2])
        if marker in _ALONE:
            kept += data[at : at + 2]
            at += 2
            continue
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if end > len(data) or end < at + 4:
            raise ValueError("cut short")
        if not is_begun and marker != _APP0:
            # EXIF stands first, or behind JFIF's own segment.
            is_begun = True
            if turned:
                kept += b"\xff\xe1" + (len(_EXIF + turned) + 2).to_bytes(2, "big") + _EXIF + turned
        if _shows(marker, data[at + 4 : end]):
            kept += data[at:end]
        at = end
        if marker == _SCAN:
            end = _end_of_scan(data, at)
            kept += data[at:end]
            at = end
    raise ValueError("no end")


def _shows(marker: int, content: bytes) -> bool:
    """Whether a segment is needed to show the picture."""
    if marker == _COMMENT:
        return False
    if not _APP0 <= marker <= _APP15:
        return True
    return content.startswith((b"JFIF\0", b"ICC_PROFILE\0")) or (marker == _APP14 and content[:5] == b"Adobe")


def _end_of_scan(data: bytes, at: int) -> int:
    while True:
        at = data.index(b"\xff", at)
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2


def _png(data: bytes) -> bytes:
    turned = _turned(data)
    kept, at = bytearray(_PNG), len(_PNG)
    while at < len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if end > len(data):
            raise ValueError("cut short")
        kind = data[at + 4 : at + 8]
        if kind not in _WORDS_OF_PNG:
            kept += data[at:end]
        if kind == b"IHDR" and turned:
            sealed = b"eXIf" + turned
            kept += len(turned).to_bytes(4, "big") + sealed + zlib.crc32(sealed).to_bytes(4, "big")
        at = end
        if kind == b"IEND":
            return bytes(kept)
    raise ValueError("no end")


def _webp(data: bytes) -> bytes:
    turned = _turned(data)
    kept, at = bytearray(), 12
    end = min(8 + int.from_bytes(data[4:8], "little"), len(data))
    while at < end:
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + length > len(data):
            raise ValueError("cut short")
        if kind not in (b"EXIF", b"XMP "):
            kept += data[at : at + 8 + length] + b"\0" * (length % 2)
        at += 8 + length + length % 2
    has_header = kept.startswith(b"VP8X")
    if turned and has_header:
        kept += b"EXIF" + len(turned).to_bytes(4, "little") + turned + b"\0" * (len(turned) % 2)
    if has_header:
        kept[8] = kept[8] & ~0x0C & 0xFF | (0x08 if turned else 0)  # the header says which parts there are
    return b"RIFF" + (len(kept) + 4).to_bytes(4, "little") + b"WEBP" + bytes(kept)


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
