# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The photo strip: what every photo lacks is seen at a glance, and every hand can reach everything."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest

from editor_desk.desktop.photo_strip import PhotoStrip
from editor_desk.desktop.photo_strip.model import StateRole
from editor_desk.newsroom.claims import StoredFile
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse

EN, ES = Language.EN, Language.ES
ASSET = PhotoAsset("a", StoredFile("f" * 64, "bus.jpg", 10, "image/jpeg"), 60, 40)
PHOTOS = (
    PhotoUse("one", ASSET, 0, "Ana", {EN: "A bus", ES: "Un autobús"}, {EN: "bus", ES: "autobús"}),
    PhotoUse("two", ASSET, 1, "Ana", {EN: "A stop"}, {EN: "a stop"}),
    PhotoUse("three", None, 2, "Ana", {EN: "To come", ES: "Por llegar"}, {EN: "x", ES: "y"}),
)


@pytest.fixture
def strip(qtbot):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#557799"))
    made = PhotoStrip(lambda sha: image)
    qtbot.addWidget(made)
    made.resize(700, 56)
    made.show_photos(PHOTOS, (EN, ES), EN, may_edit=True)
    made.show()
    qtbot.waitExposed(made)
    return made


def said(strip: PhotoStrip) -> list[str]:
    model = strip.view.model()
    return [model.index(row, 0).data(StateRole) for row in range(model.rowCount())]


def choose(strip: PhotoStrip, row: int) -> None:
    strip.view.setCurrentIndex(strip.view.model().index(row, 0))


def test_every_photo_says_what_it_lacks(strip):
    assert said(strip) == ["✓ complete", "✕ no cutline ES, alt ES", "✕ no picture"]


def test_a_story_in_one_language_lacks_nothing_of_the_other(strip):
    strip.show_photos(PHOTOS, (EN,), EN, may_edit=True)
    assert said(strip)[1] == "✓ complete"


def test_the_strip_is_low_and_away_without_photos(strip):
    assert strip.sizeHint().height() <= 56
    strip.show_photos((), (EN, ES), EN, may_edit=True)
    assert strip.isHidden()
    strip.set_may_show(may_show=False)
    strip.show_photos(PHOTOS, (EN, ES), EN, may_edit=True)
    assert strip.isHidden()


def test_whoever_works_by_ear_hears_name_and_state(strip):
    words = strip.view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "2. A stop\n✕ no cutline ES, alt ES"


def test_the_rows_answer_as_a_model_should(strip, qtmodeltester):
    qtmodeltester.check(strip.view.model())


def test_keys_open_put_move_and_take_out(strip, qtbot):
    view = strip.view
    choose(strip, 1)
    for key, modifiers, signal, wanted in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, view.opened, "two"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, view.put_wanted, "two"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, view.order_wanted, ("two", "one", "three")),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier, view.order_wanted, ("one", "three", "two")),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, view.remove_wanted, "two"),
    ):
        with qtbot.waitSignal(signal) as told:
            QTest.keyClick(view, key, modifiers)
        assert told.args[0] == wanted
    with qtbot.waitSignal(view.undo_wanted):
        QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_click_opens_the_photo(strip, qtbot):
    place = strip.view.visualRect(strip.view.model().index(1, 0)).center()
    with qtbot.waitSignal(strip.view.opened) as told:
        QTest.mouseClick(strip.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["two"]


def test_pictures_dropped_are_told_and_other_files_are_not(strip, qtbot, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.JPG", "b.txt", "c.png")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(strip.view.files_came) as told:
        strip.view.dropEvent(event)
    assert [Path(path).name for path in told.args[0]] == ["a.JPG", "c.png"]


def test_a_photo_dragged_behind_another_stands_there(strip, qtbot):
    with qtbot.waitSignal(strip.view.order_wanted) as told:
        strip.view._reorder(0, 3)
    assert told.args[0] == ("two", "three", "one")


def test_who_may_not_edit_moves_and_removes_nothing(strip, qtbot):
    strip.show_photos(PHOTOS, (EN, ES), EN, may_edit=False)
    choose(strip, 1)
    with qtbot.assertNotEmitted(strip.view.remove_wanted), qtbot.assertNotEmitted(strip.view.order_wanted):
        QTest.keyClick(strip.view, Qt.Key.Key_Delete)
        QTest.keyClick(strip.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_the_choice_stays_with_its_photo(strip):
    choose(strip, 1)
    strip.show_photos((PHOTOS[2], PHOTOS[0], PHOTOS[1]), (EN, ES), EN, may_edit=True)
    assert strip.view.current_id == "two"


def test_the_menu_offers_what_the_keys_do(strip):
    choose(strip, 0)
    menu = strip.view.make_menu()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Words and credit…",
        "Put into the text here",
        "Move towards the beginning",
        "Move towards the end",
        "Take out of the story",
    ]
    menu.deleteLater()


def test_a_picture_dropped_on_a_photo_that_waits_for_it_is_that_one(strip, qtbot, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg"))])
    at = strip.view.visualRect(strip.view.model().index(2, 0)).center()
    event = QDropEvent(
        QPointF(at),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(strip.view.place_filled) as told:
        strip.view.dropEvent(event)
    assert told.args == ["three", (tmp_path / "a.jpg",)]


def test_pictures_of_the_clipboard_are_taken(strip, qtbot, tmp_path):
    image = QImage(3, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("navy"))
    QGuiApplication.clipboard().setImage(image)
    with qtbot.waitSignal(strip.view.image_came) as told:
        strip.view.paste()
    assert told.args[0].size() == image.size()
    QGuiApplication.clipboard().setText("words")
    with qtbot.assertNotEmitted(strip.view.image_came):
        strip.view.paste()
