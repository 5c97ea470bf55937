# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pictures dropped on a text, pasted into it or dropped on the window become photos of the story."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage

from editor_desk.desktop.picture_files import OF_THE_STRIP
from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.newsroom.languages import Language
from tests.intake.pictures import jpeg

EN, ES = Language.EN, Language.ES


@pytest.fixture
def body(desk) -> BodyEditor:
    desk.open("flu-clinics")
    shown: BodyEditor = desk.window.editor._columns[EN].body
    cursor = shown.textCursor()
    cursor.setPosition(3)
    shown.setTextCursor(cursor)
    return shown


def files(*paths) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_picture_pasted_stands_behind_its_paragraph(desk, body, tmp_path):
    before, photos = desk.body(EN), len(desk.story().photos)
    body.insertFromMimeData(files(jpeg(tmp_path / "a.jpg")))
    desk.wait_for(lambda: len(desk.story().photos) == photos + 1)
    desk.wait_for(lambda: "photo:" in desk.body(EN))
    first = before.split("\n\n")[0]
    assert desk.body(EN).startswith(f"{first}\n\n![](photo:{desk.story().photos[-1].id})\n\n")
    desk.window.editor.undo()
    assert desk.body(EN) == before


def test_what_is_typed_while_a_picture_is_read_does_not_move_it(desk, body, tmp_path):
    body.insertFromMimeData(files(jpeg(tmp_path / "a.jpg")))
    cursor = body.textCursor()
    cursor.setPosition(0)
    cursor.insertText("New first paragraph.\n\n")
    desk.wait_for(lambda: "photo:" in desk.body(EN))
    assert desk.body(EN).split("\n\n")[2].startswith("![](photo:")


def test_a_picture_without_file_or_words_becomes_a_photo(desk, body):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("navy"))
    data = QMimeData()
    data.setImageData(image)
    body.insertFromMimeData(data)
    desk.wait_for(lambda: "photo:" in desk.body(EN))


def test_words_that_come_with_a_picture_of_them_are_pasted_as_words(desk, body):
    data = QMimeData()
    data.setImageData(QImage(3, 3, QImage.Format.Format_RGB32))
    data.setText("WORDS ")
    body.insertFromMimeData(data)
    assert "WORDS " in desk.body(EN)


def test_a_photo_of_the_strip_dropped_on_the_text_is_put_there(desk, body, tmp_path):
    desk.room.photos.add_files([jpeg(tmp_path / "a.jpg")])
    desk.wait_for(lambda: desk.room.strip.strip is not None and desk.room.jobs.is_idle)
    view = desk.room.strip.strip.view
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    data = QMimeData()
    data.setData(OF_THE_STRIP, b"")
    body.insertFromMimeData(data)
    assert f"![](photo:{desk.story().photos[-1].id})" in desk.body(EN)


def test_other_files_are_not_the_texts(desk, body, tmp_path):
    assert not body.canInsertFromMimeData(files(tmp_path / "a.docx"))
    assert body.canInsertFromMimeData(files(tmp_path / "a.jpg", tmp_path / "b.docx"))


def test_pictures_dropped_on_the_window_are_added_to_the_story(desk, body, tmp_path):
    photos = len(desk.story().photos)
    data = files(jpeg(tmp_path / "a.jpg"))  # the event does not own it
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert desk.room.drops.eventFilter(desk.window, event)
    desk.wait_for(lambda: len(desk.story().photos) == photos + 1)
