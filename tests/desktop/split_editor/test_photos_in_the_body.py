# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A photo in the text is seen below its line; the text, its offsets and undo know nothing of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from editor_desk.desktop.split_editor.paragraphs import PHOTO_ROOM
from editor_desk.desktop.split_editor.photo_paragraph import photo_in
from editor_desk.newsroom.claims import StoredFile
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from tests.desktop.split_editor.conftest import EN, ES, make_story

ASSET = PhotoAsset("a", StoredFile("f" * 64, "bus.jpg", 10, "image/jpeg"), 60, 40)
PHOTO = PhotoUse("p1", ASSET, 0, "Ana", {EN: "A bus"}, {EN: "bus"})
TEXT = "One.\n\n![A bus](photo:p1)\n\nTwo."
RED = QColor("#ff0000")


@pytest.fixture
def shown(editor, show):
    def shown_with(text: str = TEXT, *photos: PhotoUse) -> None:
        story = replace(make_story(text), photos=photos or (PHOTO,))
        editor.show_story(story, frozenset({EN, ES}))
        image = QImage(60, 40, QImage.Format.Format_RGB32)
        image.fill(RED)
        editor.photos.show(story, lambda sha: image)

    return shown_with


def rooms(body) -> list[float]:
    found, block = [], body.document().begin()
    while block.isValid():
        found.append(block.blockFormat().bottomMargin())
        block = block.next()
    return found


def picture_at(body) -> QPoint:
    """A point on the small picture of the third line."""
    block = body.document().findBlockByNumber(2)
    rect = body.document().documentLayout().blockBoundingRect(block)
    return QPoint(30, round(rect.bottom()) + 20 - body.verticalScrollBar().value())


@pytest.mark.parametrize(
    ("line", "photo"),
    [
        ("![](photo:p1)", "p1"),
        ("  ![A \\] bus](photo:0f-1) ", "0f-1"),
        ("![](photo:p1) and words", None),
        ("words ![](photo:p1)", None),
        ("![](https://example.org/x.png)", None),
        ("    ![](photo:p1)", None),
        ("![](photo:)", None),
        ("", None),
    ],
)
def test_only_a_line_that_is_all_photo_is_one(line, photo):
    assert photo_in(line) == photo


def test_the_picture_is_seen_below_its_line(editor, shown, body):
    shown()
    assert rooms(body) == [0, 0, PHOTO_ROOM, 0, 0]
    image = body.viewport().grab().toImage()
    at = picture_at(body) * image.devicePixelRatio()
    assert image.pixelColor(at) == RED
    assert body.source.text == TEXT


def test_the_last_line_may_be_a_photo(editor, shown, body):
    shown("One.\n\n![A bus](photo:p1)")
    assert rooms(body) == [0, 0, PHOTO_ROOM]


def test_a_photo_typed_gets_its_room_and_undo_takes_both_away(editor, shown, body, hands):
    shown("One.\n\nTwo.")
    hands.caret(body, 4)
    hands.type(body, "\n![](photo:p1)")
    editor.flush()
    assert rooms(body) == [0, 0, PHOTO_ROOM, 0, 0]
    assert body.source.text == "One.\n\n![](photo:p1)\n\nTwo."
    while body.source.text != "One.\n\nTwo.":
        before = body.source.text
        editor.undo()
        assert body.source.text != before
    assert rooms(body) == [0, 0, 0]
    for _ in range(3):
        editor.redo()
    assert body.source.text == "One.\n\n![](photo:p1)\n\nTwo."
    assert rooms(body) == [0, 0, PHOTO_ROOM, 0, 0]


def test_a_letter_behind_a_photo_makes_it_words_again(editor, shown, body, hands):
    shown()
    hands.caret(body, len("One.\n\n![A bus](photo:p1)"))
    hands.type(body, "x")
    editor.flush()
    assert rooms(body) == [0, 0, 0, 0, 0]
    editor.undo()
    assert body.source.text == TEXT
    assert rooms(body) == [0, 0, PHOTO_ROOM, 0, 0]


def test_enter_before_a_photo_moves_it_with_its_room(editor, shown, body, hands):
    shown()
    hands.caret(body, len("One.\n\n"))
    hands.type(body, "\n")
    assert [photo_in(body.document().findBlockByNumber(n).text()) for n in range(7)].index("p1") == rooms(
        body
    ).index(PHOTO_ROOM)
    assert sum(rooms(body)) == PHOTO_ROOM


def test_another_height_of_the_lines_keeps_the_room(editor, shown, body):
    shown()
    body.set_line_height(140)
    assert rooms(body) == [0, 0, PHOTO_ROOM, 0, 0]


def test_a_broken_id_is_said(editor, shown, body, qtbot):
    shown("One.\n\n![](photo:gone)\n\nTwo.")
    assert body.photos.words("gone") == ("✕ The story has no such photo.", "")
    body.viewport().grab()


def test_what_a_photo_lacks_is_said(editor, shown, body, spanish_body):
    shown()
    assert body.photos.words("p1") == ("A bus Ana", "✕ no cutline ES, alt ES")


def test_nothing_is_called_unknown_before_the_photos_are_known(editor, show, body):
    show(TEXT)
    assert body.photos.words("p1") == ("", "")
    body.viewport().grab()


def test_a_click_on_a_picture_puts_the_caret_to_its_line_and_two_open_it(editor, shown, body, qtbot):
    shown()
    QTest.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=picture_at(body))
    assert body.textCursor().block().text() == "![A bus](photo:p1)"
    with qtbot.waitSignal(editor.photos.opened) as told:
        QTest.mouseDClick(body.viewport(), Qt.MouseButton.LeftButton, pos=picture_at(body))
    assert told.args == ["p1"]


def test_a_picture_whose_line_is_above_the_edge_is_still_painted(editor, shown, body):
    shown("\n\n".join(["![A bus](photo:p1)", *["Words."] * 60]))
    body.verticalScrollBar().setValue(50)
    image = body.viewport().grab().toImage()
    assert image.pixelColor(QPoint(30, 14) * image.devicePixelRatio()) == RED


def test_a_photo_put_at_the_end_is_seen_with_its_picture(editor, shown, body):
    shown("\n\n".join(["Words."] * 60))
    editor.photos.put(EN, (PHOTO,), editor.photos.keep_place(EN, len(body.source.text)))
    assert body.cursorRect().bottom() + PHOTO_ROOM <= body.viewport().height() + 1
