# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""No exported picture says where it was taken; its pixels and its credit are what they were."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from editor_desk.publishing.photo_privacy import without_place
from tests.intake.pictures import exif_of, jpeg, packet

XMP = (
    '<rdf:Description rdf:about="" exif:GPSLatitude="29,45.6N" exif:GPSLongitude="95,22.2W" photoshop:Credit="Bayou">'
    "<exif:GPSAltitude>12/1</exif:GPSAltitude></rdf:Description>"
)


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def noise() -> Image.Image:
    return Image.effect_noise((64, 48), 60).convert("RGB")


def written(form: str, **options: object) -> bytes:
    made = io.BytesIO()
    noise().save(made, form, **options)
    return made.getvalue()


def test_a_jpeg_loses_its_place_and_nothing_else(tmp_path: Path):
    data = jpeg(
        tmp_path / "a.jpg",
        artist="Ana",
        copyright="Bayou Daily",
        orientation=6,
        taken="2026:05:01 08:00:00",
        place=True,
        xmp=XMP,
        iptc={80: b"Ana"},
    ).read_bytes()
    assert 0x8825 in opened(data).getexif()
    kept = without_place(data)
    exif = opened(kept).getexif()
    assert 0x8825 not in exif
    assert b"GPS" not in kept
    assert (exif[0x013B], exif[0x8298], exif[0x0112]) == ("Ana", "Bayou Daily", 6)
    assert exif.get_ifd(0x8769)[0x9003] == "2026:05:01 08:00:00"
    assert b'photoshop:Credit="Bayou"' in kept
    assert b"Photoshop 3.0" in kept
    assert opened(kept).tobytes() == opened(data).tobytes()


@pytest.mark.parametrize("options", [{"progressive": True}, {"restart_marker_rows": 1}, {"optimize": True}])
def test_the_coded_pixels_are_the_same_to_the_byte(options: dict[str, object]):
    data = written("JPEG", exif=exif_of(place=True), quality=90, **options)
    kept = without_place(data)
    assert 0x8825 not in opened(kept).getexif()
    tables = data.index(b"\xff\xdb")
    assert kept[kept.index(b"\xff\xdb") :] == data[tables:]


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_picture_that_names_no_place_is_given_back_byte_for_byte(form: str):
    options = {} if form == "GIF" else {"exif": exif_of(artist="Ana")}
    data = written(form, **options)
    assert without_place(data) == data


def test_a_png_loses_its_place():
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", packet(XMP).decode())
    info.add_text("Author", "Ana")
    data = written("PNG", exif=exif_of(place=True, artist="Ana"), pnginfo=info)
    kept = without_place(data)
    assert 0x8825 in opened(data).getexif()
    assert 0x8825 not in opened(kept).getexif()
    assert opened(kept).getexif()[0x013B] == "Ana"
    assert b"GPS" not in kept
    assert b"Bayou" in kept
    assert opened(kept).tobytes() == opened(data).tobytes()


def test_a_png_with_something_behind_it_loses_its_place_all_the_same():
    data = written("PNG", exif=exif_of(place=True, artist="Ana")) + b"from a chat"
    assert not opened(without_place(data)).getexif().get_ifd(0x8825)
    bare = written("PNG") + b"from a chat"
    assert without_place(bare) == bare


def test_a_webp_loses_its_place():
    data = written("WEBP", exif=exif_of(place=True, artist="Ana"), xmp=packet(XMP), lossless=True)
    kept = without_place(data)
    assert 0x8825 in opened(data).getexif()
    assert 0x8825 not in opened(kept).getexif()
    assert opened(kept).getexif()[0x013B] == "Ana"
    assert b"GPS" not in kept
    assert opened(kept).tobytes() == opened(data).tobytes()


def test_a_film_behind_the_picture_goes_with_its_place():
    data = written("JPEG") + b"\0\0\0\x18ftypmp42 ... \xc2\xa9xyz+29.76-095.36/"
    kept = without_place(data)
    assert b"29.76" not in kept
    assert opened(kept).tobytes() == opened(data).tobytes()


def test_exif_that_names_a_place_and_cannot_be_read_is_left_out():
    broken = b"Exif\0\0MM\0*\0\0\0\x08\0\x05\x88\x25"
    data = written("JPEG")
    data = data[:2] + b"\xff\xe1" + (len(broken) + 2).to_bytes(2, "big") + broken + data[2:]
    assert b"\x88\x25" not in without_place(data)[:200]


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"RIFF\x40\0\0\0WEBP"])
)
def test_no_file_makes_it_fail(rest: bytes, head: bytes):
    assert isinstance(without_place(head + rest), bytes)


def test_what_was_cleaned_once_stays_as_it_is():
    once = without_place(written("JPEG", exif=exif_of(place=True, artist="Ana")))
    assert without_place(once) == once
