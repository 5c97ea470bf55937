# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""All words a picture file carries inside: what nobody sees on the page, and anybody can read who saves it.

``picture_facts`` takes from a file what a story needs; this reads everything, because a name may be anywhere.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from PIL import Image

_DETAILS, _BETWEEN_PROGRAMS, _SMALL_PICTURE, _GPS = 0x8769, 0xA005, 1, 0x8825
_USER_COMMENT, _WINDOWS_WORDS = 0x9286, range(0x9C9B, 0x9CA0)
_CHARACTER_CODE = 8
"""Bytes before an EXIF user comment that say how it is written (EXIF 2.3, UserComment)."""
_EXIF_PARTS = {
    0x010E: "caption", 0x013B: "artist", 0x8298: "copyright", _USER_COMMENT: "comment", 0x9C9B: "title",
    0x9C9C: "comment", 0x9C9D: "artist", 0x9C9E: "keywords", 0x9C9F: "caption", 0xA430: "artist",
}  # fmt: skip
_IPTC_PARTS = {5: "title", 25: "keywords", 80: "artist", 105: "title", 110: "credit", 116: "copyright",
               120: "caption", 90: "city", 92: "city", 95: "city", 101: "city", 122: "artist"}  # fmt: skip
"""IPTC-IIM 4.2, record 2."""
_XMP_PARTS = {
    "creator": "artist", "description": "caption", "title": "title", "headline": "title", "subject": "keywords",
    "rights": "copyright", "credit": "credit", "city": "city", "location": "city", "personinimage": "people",
    "alttextaccessibility": "caption", "extdescraccessibility": "caption",
}  # fmt: skip
_XMP, _MORE_XMP = b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"
_HEAD_OF_A_PIECE = 40
"""Bytes before a piece of a long XMP packet: which packet it is of, how long that is, where the piece begins."""
_NO_WORDS = frozenset(("xmp", "xml:com.adobe.xmp", "exif", "icc_profile", "photoshop", "mpoffset"))
_SHORTEST = 2


def picture_words(data: bytes) -> tuple[tuple[str, str], ...]:
    """The words of a picture file as (part, words), each once; raises ``ValueError`` where it cannot be read.

    A part is ``caption``, ``keywords``, ``artist``, ``title``, ``comment``, ``people`` …; ``other`` for the rest.
    """
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Pillow reads only in part it reads in part
            with Image.open(io.BytesIO(data)) as image:
                if image.format == "PNG":
                    image.load()  # its words may stand behind the picture
                found = [*_exif(image), *_iptc(image), *_xmp(image), *_beside(image)]
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, Image.DecompressionBombError) as error:
        raise ValueError(str(error)) from error
    kept = ((part, " ".join(words.replace("\0", " ").split())) for part, words in found)
    return tuple(dict.fromkeys((part, words) for part, words in kept if len(words) >= _SHORTEST))


def _exif(image: Image.Image) -> Iterator[tuple[str, str]]:
    exif = image.getexif()
    directories: list[Mapping[int, Any]] = [exif]
    directories += [exif.get_ifd(number) for number in (_DETAILS, _BETWEEN_PROGRAMS, _SMALL_PICTURE, _GPS)]
    for directory in directories:
        for tag, value in directory.items():
            for words in _exif_words(tag, value):
                yield _EXIF_PARTS.get(tag, "other"), words


def _exif_words(tag: int, value: object) -> Iterator[str]:
    if isinstance(value, tuple | list):
        for each in value:
            yield from _exif_words(tag, each)
        if tag in _WINDOWS_WORDS and value and all(isinstance(each, int) for each in value):
            yield bytes(each % 256 for each in value).decode("utf-16-le", "replace")
    elif isinstance(value, bytes):
        if tag in _WINDOWS_WORDS:
            yield value.decode("utf-16-le", "replace")
        elif tag == _USER_COMMENT:
            body = value[_CHARACTER_CODE:]
            yield body.decode("utf-16", "replace") if value.startswith(b"UNICODE") else _readable(body)
        else:
            yield _readable(value)
    elif isinstance(value, str):
        yield _as_utf8(value)


def _as_utf8(text: str) -> str:
    """EXIF knows ASCII only; programs write UTF-8 there, and Pillow reads it as Latin-1."""
    try:
        return text.encode("latin-1").decode()
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def _readable(value: bytes) -> str:
    """Bytes as words; empty where they are a program's own figures."""
    try:
        text = value.strip(b"\0").decode()
    except UnicodeDecodeError:
        text = value.decode("cp1252", "replace")
    return text if sum(letter.isprintable() for letter in text) > 0.9 * len(text) else ""


def _iptc(image: Image.Image) -> Iterator[tuple[str, str]]:
    from PIL import IptcImagePlugin

    try:
        found: Mapping[Any, Any] = IptcImagePlugin.getiptcinfo(cast(Any, image)) or {}
    except (SyntaxError, ValueError, OSError, IndexError, KeyError):
        return
    for (record, number), value in found.items():
        for each in value if isinstance(value, list) else [value]:
            if record == 2 and isinstance(each, bytes):
                yield _IPTC_PARTS.get(number, "other"), _readable(each)


def _xmp(image: Image.Image) -> Iterator[tuple[str, str]]:
    raw = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    packets = {raw.encode() if isinstance(raw, str) else bytes(raw): None}
    # A JPEG may hold several, and a long one in pieces; Pillow gives the first.
    for _marker, content in getattr(image, "applist", ()):
        if content.startswith(_XMP):
            packets[content[len(_XMP) :]] = None
        elif content.startswith(_MORE_XMP):
            yield "other", content[len(_MORE_XMP) + _HEAD_OF_A_PIECE :].decode("utf-8", "replace")
    for packet in packets:
        yield from _of_packet(packet.strip(b"\0 \r\n\t"))


def _of_packet(packet: bytes) -> Iterator[tuple[str, str]]:
    if not packet:
        return
    try:
        if b"<!DOCTYPE" in packet or b"<!ENTITY" in packet:
            raise ValueError("no XMP")
        root = ET.fromstring(packet)  # noqa: S314 - no entities, see above
    except (ET.ParseError, ValueError, LookupError):
        yield "other", packet.decode("utf-8", "replace")
        return
    yield from _of_element(root, "other")


def _of_element(element: ET.Element, part: str) -> Iterator[tuple[str, str]]:
    part = _XMP_PARTS.get(_plain(element.tag), part)
    for name, value in element.attrib.items():
        yield _XMP_PARTS.get(_plain(name), part), value
    yield part, element.text or ""
    for inner in element:
        yield from _of_element(inner, part)
        yield part, inner.tail or ""


def _plain(name: str) -> str:
    return name.rpartition("}")[2].casefold()


def _beside(image: Image.Image) -> Iterator[tuple[str, str]]:
    """What the format itself has room for: a JPEG's or GIF's comment, the texts of a PNG."""
    for name, value in image.info.items():
        if not isinstance(name, str) or name.casefold() in _NO_WORDS:
            continue
        if isinstance(value, str):
            yield "comment", value
        elif isinstance(value, bytes) and name == "comment":
            yield "comment", _readable(value)
