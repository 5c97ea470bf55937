# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos: the file with its facts, the words of its use, and no half-read picture in the store."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from editor_desk.newsroom.photos import PhotoPart
from editor_desk.newsroom.problems import BrokenInput, WrongUsage
from editor_desk.workflow import photos
from editor_desk.workflow.photos import PhotoWords, WantedPhoto
from tests.intake.pictures import jpeg
from tests.workflow.newsroom import EN, ES, Newsroom


def picture(path: Path, *, orientation: int = 1, artist: str = "", size: tuple[int, int] = (60, 40)) -> Path:
    image = Image.new("RGB", size, "navy")
    exif = Image.Exif()
    exif[0x0112] = orientation
    if artist:
        exif[0x013B] = artist
    image.save(path, exif=exif)
    return path


@pytest.mark.parametrize(
    ("orientation", "seen"), [(1, (60, 40)), (3, (60, 40)), (6, (40, 60)), (8, (40, 60))]
)
def test_width_and_height_are_as_the_picture_is_seen(
    newsroom: Newsroom, tmp_path: Path, orientation: int, seen: tuple[int, int]
):
    story_id = newsroom.begin()
    photos.add_photo(newsroom.ana, story_id, picture(tmp_path / "bus.jpg", orientation=orientation))
    asset = newsroom.story(story_id).photos[0].asset
    assert asset is not None
    assert (asset.width, asset.height) == seen


def test_the_credit_is_read_from_the_file_unless_one_is_given(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    photos.add_photo(newsroom.ana, story_id, picture(tmp_path / "a.jpg", artist="Lupe Vega"))
    photos.add_photo(
        newsroom.ana, story_id, picture(tmp_path / "b.jpg", artist="x"), PhotoWords(credit="Ana")
    )
    assert [use.credit for use in newsroom.story(story_id).photos] == ["Lupe Vega", "Ana"]


def test_a_picture_fills_the_place_that_was_kept_for_it(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    place = photos.keep_place(
        newsroom.ana, story_id, PhotoWords(cutline={EN: "A bus", ES: "Un autobús"})
    ).photos[0]
    assert newsroom.story(story_id).photos[0].is_to_come
    photos.add_photo(newsroom.ana, story_id, picture(tmp_path / "bus.jpg"), use_id=place)
    use = newsroom.story(story_id).photos[0]
    assert not use.is_to_come
    assert use.cutline == {EN: "A bus", ES: "Un autobús"}


def test_the_file_is_kept_once_under_its_hash(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    file = picture(tmp_path / "bus.jpg")
    for _ in range(2):
        photos.add_photo(newsroom.ana, story_id, file)
    first, second = newsroom.story(story_id).photos
    assert first.asset is not None
    assert second.asset is not None
    assert first.asset.file.sha256 == second.asset.file.sha256
    kept = newsroom.desk.store.file_path(first.asset.file.sha256, "photos")
    assert kept.read_bytes() == file.read_bytes()


@pytest.mark.parametrize("content", [b"", b"no picture", b"\xff\xd8\xff\xe0 cut short"])
def test_what_is_no_picture_is_refused_and_nothing_changes(
    newsroom: Newsroom, tmp_path: Path, content: bytes
):
    story_id = newsroom.begin()
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(content)
    with pytest.raises(BrokenInput, match=r"photo\."):
        photos.add_photo(newsroom.ana, story_id, broken)
    assert newsroom.story(story_id).photos == ()


def test_a_picture_cut_short_is_refused(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    whole = picture(tmp_path / "whole.png", size=(400, 400)).read_bytes()
    short = tmp_path / "short.png"
    short.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BrokenInput, match=r"photo\.unreadable"):
        photos.add_photo(newsroom.ana, story_id, short)


def test_a_format_the_site_does_not_take_is_named(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    with pytest.raises(BrokenInput) as refused:
        photos.add_photo(newsroom.ana, story_id, picture(tmp_path / "bus.tiff"))
    assert refused.value.message.code == "photo.format"
    assert refused.value.message.params["format"] == "TIFF"


def test_an_unknown_photo_is_wrong_usage(newsroom: Newsroom):
    story_id = newsroom.begin()
    with pytest.raises(WrongUsage):
        photos.set_photo_words(newsroom.ana, story_id, "nope", PhotoWords(credit="x"))


def test_a_line_of_a_photo_is_changed_only_where_it_still_reads_as_it_was(newsroom: Newsroom):
    story_id = newsroom.begin()
    words = PhotoWords(cutline={ES: "Unos 42 botes."}, alt={EN: "Boats."})
    photos.keep_place(newsroom.ana, story_id, words)
    (use,) = newsroom.story(story_id).photos
    line = PhotoPart.CUTLINE, ES, "Unos 42 botes.", "Unos 24 botes."
    photos.set_photo_line(newsroom.ana, story_id, use.id, *line)
    with pytest.raises(WrongUsage, match="line_is_other"):
        photos.set_photo_line(newsroom.ana, story_id, use.id, *line)
    photos.set_photo_line(newsroom.ana, story_id, use.id, PhotoPart.ALT, EN, "Boats.", "Ten boats.")
    (use,) = newsroom.story(story_id).photos
    assert (use.cutline, use.alt) == ({ES: "Unos 24 botes."}, {EN: "Ten boats."})


def test_photos_are_put_in_order(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    for name in "abc":
        photos.add_photo(newsroom.ana, story_id, picture(tmp_path / f"{name}.jpg"), PhotoWords(credit=name))
    ids = [use.id for use in newsroom.story(story_id).photos]
    photos.order_photos(newsroom.ana, story_id, (ids[2], ids[0]))
    assert [use.credit for use in newsroom.story(story_id).photos] == ["c", "a", "b"]


def test_a_cutline_in_the_file_is_proposed_in_english_where_there_is_none(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    file = jpeg(tmp_path / "a.jpg", caption="A bus on Fannin")
    changes = photos.add_photo(newsroom.ana, story_id, file)
    assert newsroom.story(story_id).photos[0].cutline == {EN: "A bus on Fannin"}
    assert [message.code for message in changes.messages] == ["photo.caption_taken"]
    photos.add_photo(newsroom.ana, story_id, file, PhotoWords(cutline={EN: "Mine"}))
    photos.add_photo(newsroom.ana, story_id, file, PhotoWords(cutline={EN: ""}))
    assert [use.cutline[EN] for use in newsroom.story(story_id).photos[1:]] == ["Mine", ""]


def test_the_photos_of_a_story_are_set_in_one_act(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    one = photos.add_photo(newsroom.ana, story_id, picture(tmp_path / "1.jpg")).photos[0]
    two = photos.add_photo(newsroom.ana, story_id, picture(tmp_path / "2.jpg", size=(80, 40))).photos[0]
    wanted = (
        WantedPhoto(file=picture(tmp_path / "3.jpg", size=(90, 40)), words=PhotoWords(credit="New")),
        WantedPhoto(two, words=PhotoWords(cutline={ES: "Dos"})),
    )
    changes = photos.set_photos(newsroom.ana, story_id, wanted, (one,))
    now = newsroom.story(story_id).photos
    assert [use.id for use in now] == list(changes.photos)
    assert [use.credit for use in now] == ["New", ""]
    assert now[1].cutline == {ES: "Dos"}


def test_one_broken_file_of_several_keeps_everything_as_it_was(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    one = photos.add_photo(newsroom.ana, story_id, picture(tmp_path / "1.jpg")).photos[0]
    before = newsroom.story(story_id)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    wanted = (WantedPhoto(file=picture(tmp_path / "2.jpg")), WantedPhoto(file=broken))
    with pytest.raises(BrokenInput):
        photos.set_photos(newsroom.ana, story_id, wanted, (one,))
    assert newsroom.story(story_id) == before


def test_a_photo_another_person_added_meanwhile_stays(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    one = photos.add_photo(newsroom.ana, story_id, picture(tmp_path / "1.jpg")).photos[0]
    two = photos.add_photo(newsroom.ana, story_id, picture(tmp_path / "2.jpg")).photos[0]
    photos.set_photos(newsroom.ana, story_id, (WantedPhoto(one, words=PhotoWords(credit="A")),))
    assert [use.id for use in newsroom.story(story_id).photos] == [one, two]


def test_a_photo_taken_out_comes_back_to_its_place(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    ids = [photos.add_photo(newsroom.ana, story_id, picture(tmp_path / f"{n}.jpg")).photos[0] for n in "123"]
    gone = newsroom.story(story_id).photos[1]
    photos.remove_photo(newsroom.ana, story_id, gone.id)
    photos.bring_back_photo(newsroom.ana, story_id, gone)
    assert [use.id for use in newsroom.story(story_id).photos] == ids
    assert newsroom.story(story_id).photos[1].asset == gone.asset
