# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a picture file says of itself: who took it, for whom, when, what is on it.

Three places, asked in the order of trust: IPTC (what picture desks write), XMP (what their programs write
today), EXIF (what the camera wrote).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from PIL import Image

_BYLINE, _CREDIT, _COPYRIGHT, _CAPTION, _DAY, _TIME = (2, 80), (2, 110), (2, 116), (2, 120), (2, 55), (2, 60)
"""IPTC-IIM 4.2, record 2."""
_EXIF_CAPTION, _EXIF_ARTIST, _EXIF_COPYRIGHT, _EXIF_DETAILS, _EXIF_TAKEN = (
    0x010E,
    0x013B,
    0x8298,
    0x8769,
    0x9003,
)
_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_IPTC_CORE = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_OF_CAMERAS = frozenset(
    ("olympus digital camera", "sony dsc", "dcim", "samsung csc", "minolta digital camera")
)
"""Captions that cameras give to every picture."""


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """Words of a picture file on one line each, empty where it has none; ``taken_at`` as the camera's clock said."""

    credit: str = ""
    rights: str = ""
    caption: str = ""
    alt: str = ""
    taken_at: datetime | None = None


def picture_facts(image: Image.Image) -> PictureFacts:
    """What an opened picture says of itself. Whatever is broken in there is as if it were not there."""
    iptc, xmp = _iptc(image), _xmp(image)
    exif = image.getexif()
    byline = _first(iptc.get("byline"), xmp.get("creator"), _exif(exif.get(_EXIF_ARTIST)))
    house = _first(iptc.get("credit"), xmp.get("credit"))
    caption = _first(iptc.get("caption"), xmp.get("description"), _exif(exif.get(_EXIF_CAPTION)))
    return PictureFacts(
        credit=byline if house.casefold() in byline.casefold() else _first(f"{byline}/{house}".strip("/")),
        rights=_first(iptc.get("copyright"), xmp.get("rights"), _exif(exif.get(_EXIF_COPYRIGHT))),
        caption="" if caption.casefold() in _OF_CAMERAS else caption,
        alt=xmp.get("alt", ""),
        taken_at=_moment(exif.get_ifd(_EXIF_DETAILS).get(_EXIF_TAKEN), "%Y:%m:%d %H:%M:%S")
        or _moment(f"{iptc.get('day', '')}{iptc.get('time', '')[:6] or '120000'}", "%Y%m%d%H%M%S")
        or _moment(xmp.get("taken", "")[:19], "%Y-%m-%dT%H:%M:%S"),
    )


def _iptc(image: Image.Image) -> Mapping[str, str]:
    from PIL import IptcImagePlugin

    try:
        found: Mapping[Any, Any] = IptcImagePlugin.getiptcinfo(cast(Any, image)) or {}
    except (SyntaxError, ValueError, OSError, IndexError, KeyError):
        return {}
    tags = {
        "byline": _BYLINE,
        "credit": _CREDIT,
        "copyright": _COPYRIGHT,
        "caption": _CAPTION,
        "day": _DAY,
        "time": _TIME,
    }
    return {name: _decoded(found.get(tag)) for name, tag in tags.items()}


def _decoded(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_decoded, value)))
    if not isinstance(value, bytes):
        return ""
    try:
        return _clean(value.decode())
    except UnicodeDecodeError:
        return _clean(value.decode("cp1252", "replace"))  # what picture desks wrote before UTF-8


def _xmp(image: Image.Image) -> Mapping[str, str]:
    raw = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    if isinstance(raw, str):
        raw = raw.encode()
    raw = raw.strip(b"\0 \r\n\t") if isinstance(raw, bytes) else b""
    if any(sign in raw for sign in (b"<!DOCTYPE", b"<!ENTITY", b"\0")):  # XMP has none; an attack has
        return {}
    try:
        root = ET.fromstring(raw)  # noqa: S314 - no entities, see above
    except (ET.ParseError, ValueError, LookupError):
        return {}
    names = {
        "creator": f"{_DC}creator",
        "description": f"{_DC}description",
        "rights": f"{_DC}rights",
        "credit": f"{_PHOTOSHOP}Credit",
        "taken": f"{_PHOTOSHOP}DateCreated",
        "alt": f"{_IPTC_CORE}AltTextAccessibility",
    }
    return {name: _said(root, tag) for name, tag in names.items()}


def _said(root: ET.Element, tag: str) -> str:
    """The words of a property, written as an attribute, as text, or as a list (of languages, of people)."""
    for described in root.iter(f"{_RDF}Description"):
        if tag in described.attrib:
            return _clean(described.attrib[tag])
        for element in described.findall(tag):
            items = [_clean(item.text) for item in element.iter(f"{_RDF}li")]
            if tag.endswith("creator"):
                return ", ".join(filter(None, items)) or _clean(element.text)
            return _first(*items, _clean(element.text))
    return ""


def _first(*values: str | None) -> str:
    return next((value for value in values if value), "")


def _clean(value: object) -> str:
    return " ".join(str(value).replace("\0", " ").split()) if isinstance(value, str) else ""


def _exif(value: object) -> str:
    """EXIF knows ASCII only; programs write UTF-8 there, and Pillow reads it as Latin-1."""
    words = _clean(value)
    try:
        return words.encode("latin-1").decode()
    except (UnicodeEncodeError, UnicodeDecodeError):
        return words


def _moment(value: object, form: str) -> datetime | None:
    """When a camera says it took the picture. Cameras give no time zone; read as UTC, shown as a date."""
    if not isinstance(value, str):
        return None
    try:
        return datetime.strptime(value.strip("\0 "), form).replace(tzinfo=UTC)
    except ValueError:
        return None
