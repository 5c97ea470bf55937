# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos: the pictures, their words in both languages, their order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from editor_desk.desk import Desk
from editor_desk.desktop.photos import PhotosDialog, keep_photos
from editor_desk.desktop.thumbnails import read_small
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.workflow.stories import new_story
from tests.desktop.newsroom_values import EN, ES, all_checked

TO_COME = PhotoUse("to come", cutline={EN: "The board on Monday"})
SECOND = PhotoUse("second", order=1, cutline={EN: "A school"})


def picture(folder, name="board.jpg", size=(900, 300), orientation=1) -> Path:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = folder / name
    Image.new("RGB", size, "#557799").save(path, exif=exif)
    return path


@pytest.fixture
def dialog(qtbot, tmp_path):
    told = replace(all_checked(), photos=(TO_COME, SECOND))
    dialog = PhotosDialog(None, told, lambda sha: tmp_path / sha)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.reject()


def drop(dialog, path, at) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, buttons, keys))


def test_the_list_answers_as_a_model_should(dialog, qtmodeltester):
    qtmodeltester.check(dialog._model)


def test_a_place_without_its_picture_says_so(dialog):
    assert "picture to come" in dialog._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert dialog._form.picture_label.text().startswith("Picture to come")
    assert dialog._form.choose_button.text() == "Choose picture…"


def test_a_dropped_picture_fills_the_place_it_is_dropped_on(dialog, tmp_path):
    path = picture(tmp_path)
    view = dialog._form.photos_view
    dialog._choose(1)
    drop(dialog, path, view.viewport().mapTo(dialog, view.visualRect(dialog._model.index(0)).center()))
    drafts = dialog.answer().photos
    assert (drafts[0].file, drafts[0].use, len(drafts)) == (path, TO_COME, 2)


def test_a_second_picture_dropped_there_is_added(dialog, tmp_path):
    dialog.take_file(picture(tmp_path))
    other = picture(tmp_path, "other.png")
    drop(dialog, other, dialog.rect().bottomRight())
    assert [draft.file for draft in dialog.answer().photos][-1] == other


def test_words_are_written_in_both_languages(dialog):
    form = dialog._form
    form.cutline_es_edit.setPlainText("La junta el lunes")
    form.alt_en_edit.setPlainText("Nine people at a long table")
    form.credit_edit.setText("Ana Rodríguez")
    draft = dialog.answer().photos[0]
    assert draft.cutline == {EN: "The board on Monday", ES: "La junta el lunes"}
    assert draft.alt[EN] == "Nine people at a long table"
    assert draft.credit == "Ana Rodríguez"
    assert draft.has_new_words


def test_going_to_another_photo_keeps_the_words_of_each(dialog):
    dialog._form.cutline_es_edit.setPlainText("La junta el lunes")
    dialog._choose(1)
    assert dialog._form.cutline_en_edit.toPlainText() == "A school"
    drafts = dialog.answer().photos
    assert drafts[0].cutline[ES] == "La junta el lunes"
    assert not drafts[1].has_new_words


def test_photos_change_places(dialog):
    dialog._form.down_button.click()
    assert [draft.use.id for draft in dialog.answer().photos] == ["second", "to come"]
    assert not dialog._form.down_button.isEnabled()
    dialog._form.up_button.click()
    assert [draft.use.id for draft in dialog.answer().photos] == ["to come", "second"]


def test_a_photo_is_taken_out(dialog):
    dialog._form.remove_button.click()
    answer = dialog.answer()
    assert answer.removed == ("to come",)
    assert [draft.use.id for draft in answer.photos] == ["second"]


def test_a_rule_leads_to_its_photo(qtbot, tmp_path):
    told = replace(all_checked(), photos=(TO_COME, SECOND))
    dialog = PhotosDialog(None, told, lambda sha: tmp_path / sha, "second")
    qtbot.addWidget(dialog)
    assert dialog._form.cutline_en_edit.toPlainText() == "A school"
    dialog.reject()


def test_a_picture_is_seen_turned_as_the_camera_was_held(tmp_path):
    small = read_small(picture(tmp_path, orientation=6), 90)
    assert (small.width(), small.height()) == (30, 90)


def test_a_picture_is_read_beside_the_window(dialog, qtbot, tmp_path):
    with qtbot.waitSignal(dialog._thumbnails.loaded):
        dialog.take_file(picture(tmp_path))
    qtbot.waitUntil(lambda: not dialog._form.picture_label.pixmap().isNull())


def test_what_is_no_picture_is_said_not_hidden(dialog, qtbot, tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    dialog.take_file(broken)
    qtbot.waitUntil(lambda: "cannot be read" in dialog._form.picture_label.text())


def test_everything_asked_for_is_kept_in_the_store(qtbot, tmp_path):
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        (story_id,) = new_story(desk.work, slug="hisd-budget").stories
        dialog = PhotosDialog(None, desk.story(story_id), lambda sha: tmp_path / sha)
        qtbot.addWidget(dialog)
        for name in ("first.jpg", "second.jpg"):
            dialog.add_file(picture(tmp_path, name, (40, 30 if name == "first.jpg" else 20)))
        dialog._form.cutline_es_edit.setPlainText("Una escuela")
        dialog._form.up_button.click()
        keep_photos(desk.work, story_id, dialog.answer())
        dialog.reject()
        photos = desk.story(story_id).photos
        assert [use.asset.file.name for use in photos if use.asset] == ["second.jpg", "first.jpg"]
        assert photos[0].cutline[ES] == "Una escuela"

        again = PhotosDialog(None, desk.story(story_id), lambda sha: tmp_path / sha)
        qtbot.addWidget(again)
        again._form.remove_button.click()
        keep_photos(desk.work, story_id, again.answer())
        again.reject()
        assert [use.asset.file.name for use in desk.story(story_id).photos if use.asset] == ["first.jpg"]
