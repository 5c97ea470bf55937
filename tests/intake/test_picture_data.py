# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every word inside a picture file is found, and a bare copy has none and looks the same."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable

import pytest
from PIL import Image, PngImagePlugin

from editor_desk.intake.picture_data import picture_words
from editor_desk.publishing.photo_bare import without_words

NAME = "Wilhelmina Quackenbush"
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:p="http://ns.example.org/own/"'
    f' p:Witness="{NAME}"><dc:subject><rdf:Bag><rdf:li>court</rdf:li><rdf:li>{NAME}</rdf:li></rdf:Bag>'
    "</dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"
).encode()


def picture() -> Image.Image:
    made = Image.new("RGB", (24, 16), "teal")
    made.putpixel((3, 4), (200, 10, 10))
    return made


def saved(form: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture().save(file, form, **options)
    return file.getvalue()


def exif(tag: int, value: object, orientation: int = 6) -> Image.Exif:
    made = Image.Exif()
    made[0x0112] = orientation
    made[tag] = value
    return made


def with_iptc() -> bytes:
    words = NAME.encode()
    record = b"\x1c\x02\x19" + struct.pack(">H", len(words)) + words
    block = b"8BIM\x04\x04\0\0" + struct.pack(">L", len(record)) + record + b"\0" * (len(record) % 2)
    segment = b"Photoshop 3.0\0" + block
    plain = saved("JPEG")
    return plain[:2] + b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + plain[2:]


def with_details() -> bytes:
    made = exif(0x010F, "Camera")
    made.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0" + NAME.encode()
    return saved("JPEG", exif=made)


def with_two_packets() -> bytes:
    """The second packet and a piece of a long one hold the name, the first does not."""
    plain = saved("JPEG", xmp=XMP.replace(NAME.encode(), b"nobody"))
    head, more = b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 40
    segments = b""
    for content in (head + XMP, more + NAME.encode()):
        segments += b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content
    at = 4 + int.from_bytes(plain[4:6], "big")
    return plain[:at] + segments + plain[at:]


def png(words: str, **options: object) -> bytes:
    told = PngImagePlugin.PngInfo()
    told.add_itxt("Description", words)
    return saved("PNG", pnginfo=told, **options)


FILES: dict[str, Callable[[], bytes]] = {
    "JPEG, photographer in EXIF": lambda: saved("JPEG", exif=exif(0x013B, NAME)),
    "JPEG, title of Windows": lambda: saved("JPEG", exif=exif(0x9C9B, NAME.encode("utf-16-le") + b"\0\0")),
    "JPEG, remark of the user": with_details,
    "JPEG, keywords in IPTC": with_iptc,
    "JPEG, XMP of any kind": lambda: saved("JPEG", xmp=XMP),
    "JPEG, more XMP": with_two_packets,
    "JPEG, comment": lambda: saved("JPEG", comment=NAME.encode()),
    "PNG, text": lambda: png(NAME),
    "PNG, EXIF": lambda: saved("PNG", exif=exif(0x010E, NAME)),
    "WebP, EXIF": lambda: saved("WEBP", lossless=True, exif=exif(0x010E, NAME)),
    "WebP, XMP": lambda: saved("WEBP", lossless=True, xmp=XMP),
    "GIF, comment": lambda: saved("GIF", comment=NAME.encode()),
}


@pytest.mark.parametrize("name", FILES)
def test_a_name_is_found_wherever_the_format_has_room_for_it(name: str):
    words = " ".join(words for _part, words in picture_words(FILES[name]()))
    assert NAME in words


@pytest.mark.parametrize("name", FILES)
def test_a_bare_copy_says_nothing_and_looks_the_same(name: str):
    before = FILES[name]()
    after = without_words(before)
    assert picture_words(after) == ()
    for part in (NAME.encode(), NAME.encode("utf-16-le")):
        assert part not in after
    with Image.open(io.BytesIO(before)) as one, Image.open(io.BytesIO(after)) as other:
        assert one.tobytes() == other.tobytes()
        assert one.getexif().get(0x0112, 1) == other.getexif().get(0x0112, 1)
    assert without_words(after) == after


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_picture_that_says_nothing_stays_as_it_is(form: str):
    plain = saved(form)
    with Image.open(io.BytesIO(without_words(plain))) as bare:
        assert bare.size == (24, 16)
    assert picture_words(plain) == ()


@pytest.mark.parametrize("name", FILES)
def test_a_file_cut_short_is_told_and_never_taken_for_silent(name: str):
    whole = FILES[name]()
    for length in (3, 20, len(whole) // 2):
        with pytest.raises(ValueError, match=r"cut short|no end|no marker|identify|decoder"):
            picture_words(without_words(whole[:length]))


def test_what_is_no_picture_cannot_be_read():
    with pytest.raises(ValueError, match="identify"):
        picture_words(b"no picture")
