# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a picture file says of itself is read from where picture desks, programs and cameras write it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

from editor_desk.intake.picture_facts import PictureFacts, picture_facts
from tests.intake.pictures import jpeg

XMP = """<rdf:Description rdf:about="" photoshop:Credit="Bayou Daily" photoshop:DateCreated="2026-05-02T09:30:00-05:00"
 Iptc4xmpCore:AltTextAccessibility="A dog on a porch">
<dc:creator><rdf:Seq><rdf:li>Lía Ortega</rdf:li><rdf:li>Tom Becker</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">A porch in the Heights.</rdf:li></rdf:Alt></dc:description>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 Bayou Daily</rdf:li></rdf:Alt></dc:rights></rdf:Description>"""


def facts(path: Path) -> PictureFacts:
    with Image.open(path) as image:
        return picture_facts(image)


def test_iptc_says_who_for_whom_when_and_what(tmp_path):
    iptc = {
        80: "Lía Ortega".encode(),
        110: b"Bayou Daily",
        116: b"(c) Bayou Daily",
        120: "Niños at the clinic,\nMonday.".encode(),
        55: b"20260504",
        60: b"140500-0500",
    }
    assert facts(jpeg(tmp_path / "a.jpg", iptc=iptc)) == PictureFacts(
        "Lía Ortega/Bayou Daily",
        "(c) Bayou Daily",
        "Niños at the clinic, Monday.",
        "",
        datetime(2026, 5, 4, 14, 5, tzinfo=UTC),
    )


def test_old_iptc_in_the_letters_of_windows_is_read_too(tmp_path):
    assert (
        facts(jpeg(tmp_path / "a.jpg", iptc={120: "Señora “Ruiz”".encode("cp1252")})).caption
        == "Señora “Ruiz”"
    )


def test_xmp_says_it_with_an_alt_text(tmp_path):
    found = facts(jpeg(tmp_path / "a.jpg", xmp=XMP))
    assert found.credit == "Lía Ortega, Tom Becker/Bayou Daily"
    assert (found.caption, found.alt) == ("A porch in the Heights.", "A dog on a porch")
    assert found.rights == "© 2026 Bayou Daily"
    assert found.taken_at == datetime(2026, 5, 2, 9, 30, tzinfo=UTC)


def test_exif_of_a_camera_is_read(tmp_path):
    found = facts(
        jpeg(
            tmp_path / "a.jpg",
            artist="Lupe Vega",
            copyright="LV",
            caption="A bus",
            taken="2026:05:01 08:00:00",
        )
    )
    assert found == PictureFacts("Lupe Vega", "LV", "A bus", "", datetime(2026, 5, 1, 8, tzinfo=UTC))


def test_utf_8_in_exif_is_read_as_it_was_written(tmp_path):
    path = jpeg(tmp_path / "a.jpg", artist="L__a Ortega")
    path.write_bytes(path.read_bytes().replace(b"L__a", "Lía".encode()))
    assert facts(path).credit == "Lía Ortega"


def test_iptc_goes_before_xmp_before_exif(tmp_path):
    found = facts(jpeg(tmp_path / "a.jpg", iptc={120: b"desk"}, xmp=XMP, caption="camera", artist="camera"))
    assert found.caption == "desk"
    assert found.credit.startswith("Lía Ortega")


def test_what_every_picture_of_a_camera_says_is_no_caption(tmp_path):
    assert facts(jpeg(tmp_path / "a.jpg", caption="OLYMPUS DIGITAL CAMERA")).caption == ""


def test_broken_words_are_as_if_they_were_not_there(tmp_path):
    for xmp in ("<rdf:Description", "<!DOCTYPE x [<!ENTITY a 'b'>]><x/>", "<a>&undefined;</a>"):
        assert facts(jpeg(tmp_path / "a.jpg", xmp=xmp, artist="Ana")).credit == "Ana"
    assert facts(jpeg(tmp_path / "a.jpg", taken="yesterday")).taken_at is None


def test_a_plain_picture_says_nothing(tmp_path):
    path = tmp_path / "a.png"
    Image.new("RGB", (4, 4)).save(path)
    assert facts(path) == PictureFacts()
