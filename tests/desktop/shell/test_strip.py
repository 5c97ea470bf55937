# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos at the window: into the strip, into the text, out of the story and back."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from editor_desk.desktop.photo_strip import PhotoStrip
from editor_desk.newsroom.languages import Language
from tests.intake.pictures import jpeg

EN, ES = Language.EN, Language.ES


@pytest.fixture
def pictured(desk, tmp_path):
    desk.open("flu-clinics")
    before = len(desk.story().photos)
    files = [jpeg(tmp_path / f"{name}.jpg", artist="Ana", size=(60 + n, 40)) for n, name in enumerate("abc")]
    desk.room.photos.add_files(files)
    desk.wait_for(lambda: len(desk.story().photos) == before + 3 and desk.room.jobs.is_idle)
    return desk


def strip(desk) -> PhotoStrip:
    made = desk.room.strip.strip
    assert made is not None
    return made


def ids(desk) -> list[str]:
    return [use.id for use in desk.story().photos]


def test_the_strip_comes_with_the_first_photo(pictured):
    assert strip(pictured).isVisible()
    assert strip(pictured).view.model().rowCount() == len(pictured.story().photos)


def test_a_broken_file_among_others_is_said_and_the_others_come(desk, tmp_path):
    desk.open("flu-clinics")
    before = len(desk.story().photos)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    desk.room.photos.add_files([broken, jpeg(tmp_path / "good.jpg")])
    desk.wait_for(lambda: len(desk.story().photos) == before + 1)
    assert "broken.jpg" in desk.window.messages.text


def test_a_picture_of_the_clipboard_becomes_a_photo(desk):
    desk.open("flu-clinics")
    before = len(desk.story().photos)
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("navy"))
    desk.room.photos.add_image(image)
    desk.wait_for(lambda: len(desk.story().photos) == before + 1)
    asset = desk.story().photos[-1].asset
    assert asset is not None
    assert (asset.width, asset.height, asset.file.mime) == (30, 20, "image/png")


def test_a_photo_taken_out_comes_back_by_undo_in_the_strip(pictured):
    before = ids(pictured)
    strip(pictured).view.remove_wanted.emit(before[1])
    pictured.wait_for(lambda: before[1] not in ids(pictured))
    strip(pictured).view.undo_wanted.emit()
    pictured.wait_for(lambda: ids(pictured) == before)


def test_the_edit_menu_takes_back_what_was_done_in_the_strip_while_that_has_the_keyboard(pictured):
    before, text = ids(pictured), pictured.body(EN)
    pictured.window.commands["go_photos"].trigger()
    pictured.wait_for(lambda: strip(pictured).view.hasFocus())
    strip(pictured).view.remove_wanted.emit(before[1])
    pictured.wait_for(lambda: before[1] not in ids(pictured))
    pictured.window.commands["undo"].trigger()
    pictured.wait_for(lambda: ids(pictured) == before)
    assert pictured.body(EN) == text


def test_a_photo_taken_out_comes_back_by_the_button_of_the_message(pictured):
    before = ids(pictured)
    strip(pictured).view.remove_wanted.emit(before[1])
    pictured.wait_for(lambda: before[1] not in ids(pictured) and bool(pictured.window.messages.text))
    pictured.window.messages.go()
    pictured.wait_for(lambda: ids(pictured) == before)


def test_photos_are_put_into_another_order_and_back(pictured):
    before = ids(pictured)
    strip(pictured).view.order_wanted.emit(tuple(reversed(before)))
    pictured.wait_for(lambda: ids(pictured) == before[::-1])
    strip(pictured).view.undo_wanted.emit()
    pictured.wait_for(lambda: ids(pictured) == before)


def test_the_chosen_photo_is_put_into_the_text(pictured):
    pictured.window.editor.focus_edition(EN)
    view = strip(pictured).view
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    pictured.window.commands["put_photo"].trigger()
    assert f"![](photo:{ids(pictured)[-1]})" in pictured.body(EN)
    pictured.window.commands["undo"].trigger()
    assert f"photo:{ids(pictured)[-1]}" not in pictured.body(EN)


def test_the_strip_is_hidden_and_that_is_remembered(pictured, start):
    pictured.window.commands["show_photos"].trigger()
    assert strip(pictured).isHidden()
    store = pictured.window.store
    pictured.close()
    again = start(store)
    assert not again.window.commands["show_photos"].isChecked()
    assert again.room.strip.strip is None


def test_going_to_the_photos_shows_them(pictured):
    pictured.window.commands["show_photos"].trigger()
    pictured.window.commands["go_photos"].trigger()
    assert strip(pictured).isVisible()
    pictured.wait_for(lambda: strip(pictured).view.hasFocus())


def test_a_place_that_waits_is_filled_with_its_words_and_the_others_are_added(pictured, tmp_path):
    from editor_desk.workflow.photos import PhotoWords, keep_place

    story_id, before = pictured.story().id, ids(pictured)
    pictured.room.link.act(lambda work: keep_place(work, story_id, PhotoWords(cutline={EN: "The board"})))
    pictured.wait_for(lambda: len(ids(pictured)) == len(before) + 1)
    waiting = ids(pictured)[-1]
    files = [jpeg(tmp_path / "x.jpg"), jpeg(tmp_path / "y.jpg", size=(9, 9))]
    strip(pictured).view.place_filled.emit(waiting, tuple(files))
    pictured.wait_for(lambda: len(ids(pictured)) == len(before) + 2)
    filled = next(use for use in pictured.story().photos if use.id == waiting)
    assert filled.asset is not None
    assert (filled.asset.file.name, filled.cutline[EN]) == ("x.jpg", "The board")


def test_a_photo_whose_file_is_gone_is_seen_as_broken(pictured):
    pictures = pictured.room.pictures
    assert pictures.picture("0" * 64).isNull()
    pictured.wait_for(lambda: not pictures.picture("0" * 64).isNull())
