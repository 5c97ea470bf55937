# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Small picture files with words in them, as picture desks and cameras write them."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path

from PIL import Image


def exif_of(**tags: object) -> Image.Exif:
    """EXIF with the words given: artist, copyright, caption, taken, orientation, and a place on the map."""
    exif = Image.Exif()
    codes = {"artist": 0x013B, "copyright": 0x8298, "caption": 0x010E, "orientation": 0x0112}
    for name, code in codes.items():
        if name in tags:
            exif[code] = tags[name]
    if "taken" in tags:
        exif.get_ifd(0x8769)[0x9003] = tags["taken"]
    if tags.get("place"):
        exif.get_ifd(0x8825).update({1: "N", 2: (29.0, 45.0, 36.0), 3: "W", 4: (95.0, 22.0, 12.0)})
    return exif


def jpeg(
    path: Path,
    *,
    iptc: Mapping[int, bytes] | None = None,
    xmp: str = "",
    size: tuple[int, int] = (60, 40),
    **exif: object,
) -> Path:
    """A JPEG with IPTC records (their numbers in record 2), an XMP packet, EXIF."""
    made = io.BytesIO()
    options: dict[str, object] = {"xmp": packet(xmp)} if xmp else {}
    Image.new("RGB", size, "#557799").save(made, "JPEG", exif=exif_of(**exif), **options)
    data = made.getvalue()
    if iptc:
        records = b"".join(
            b"\x1c\x02" + bytes([number]) + len(value).to_bytes(2, "big") + value
            for number, value in iptc.items()
        )
        block = (
            b"8BIM\x04\x04\x00\x00" + len(records).to_bytes(4, "big") + records + b"\0" * (len(records) % 2)
        )
        body = b"Photoshop 3.0\0" + block
        data = data[:2] + b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body + data[2:]
    path.write_bytes(data)
    return path


def packet(inside: str) -> bytes:
    """An XMP packet around some properties."""
    names = (
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" '
        'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"'
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF {names}>{inside}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()
