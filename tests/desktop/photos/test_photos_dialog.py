# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos: all of a story in one grid, their words in both languages, as quick to fill as a spreadsheet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor_desk.desk import Desk
from editor_desk.desktop.photos import PhotosDialog, keep_photos
from editor_desk.desktop.photos.cell_editor import CellEditor
from editor_desk.desktop.photos.drafts import Column
from editor_desk.desktop.photos.grid_model import MissingRole
from editor_desk.desktop.thumbnails import read_small
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.plans import Plan
from editor_desk.workflow.stories import new_story
from tests.desktop.newsroom_values import EN, ES, all_checked
from tests.intake.pictures import jpeg

TO_COME = PhotoUse("to come", cutline={EN: "The board on Monday"})
SECOND = PhotoUse("second", order=1, cutline={EN: "A school"})
THIRD = PhotoUse("third", order=2)
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def picture(
    folder: Path, name: str = "board.jpg", size: tuple[int, int] = (900, 300), orientation: int = 1
) -> Path:
    return jpeg(folder / name, size=size, orientation=orientation)


@pytest.fixture
def dialog(qtbot, tmp_path):
    told = replace(all_checked(), photos=(TO_COME, SECOND, THIRD))
    dialog = PhotosDialog(None, told, lambda sha: tmp_path / sha)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    yield dialog
    dialog.reject()


def choose(dialog: PhotosDialog, *cells: tuple[int, Column]) -> None:
    grid = dialog._form.grid
    grid.choose(*cells[0])
    for row, column in cells[1:]:
        index = dialog._model.index(row, column)
        grid.selectionModel().select(QItemSelection(index, index), QItemSelectionModel.SelectionFlag.Select)


def said(dialog: PhotosDialog, row: int, column: Column) -> str:
    text: str = dialog._model.index(row, column).data()
    return text


def words(dialog: PhotosDialog, column: Column) -> list[str]:
    return [draft.text(column) for draft in dialog.answer().photos]


def press(
    dialog: PhotosDialog, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(dialog._form.grid, key, modifiers)


def drop(dialog: PhotosDialog, at: QPoint, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, buttons, keys))


def editor(dialog: PhotosDialog) -> CellEditor:
    found = dialog._form.grid.findChild(CellEditor)
    assert found is not None
    return found


def test_the_grid_answers_as_a_model_should(dialog, qtmodeltester):
    qtmodeltester.check(dialog._model)


def test_both_languages_stand_side_by_side(dialog):
    header = [
        dialog._model.headerData(column, Qt.Orientation.Horizontal)
        for column in range(dialog._model.columnCount())
    ]
    assert header[1:3] == ["English cutline", "Spanish cutline"]
    assert header[4:] == ["English alt text", "Spanish alt text"]


def test_what_is_missing_is_said_by_a_mark_and_a_word(dialog):
    assert said(dialog, 0, Column.CUTLINE_EN) == "The board on Monday"
    assert said(dialog, 0, Column.CUTLINE_ES) == "✕ missing"
    assert said(dialog, 0, Column.PICTURE) == "○ picture to come"
    heard = dialog._model.index(0, Column.CUTLINE_ES).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Photo 1, Spanish cutline: ✕ missing"


def test_a_language_the_plan_leaves_out_misses_nothing(qtbot, tmp_path):
    told = replace(all_checked(), photos=(TO_COME,), plan=Plan.EN_ONLY)
    dialog = PhotosDialog(None, told, lambda sha: tmp_path / sha)
    qtbot.addWidget(dialog)
    assert not dialog._model.index(0, Column.CUTLINE_ES).data(MissingRole)
    assert said(dialog, 0, Column.CUTLINE_ES) == ""
    dialog.reject()


def test_enter_writes_in_a_cell_and_goes_below(dialog):
    choose(dialog, (1, Column.CUTLINE_ES))
    press(dialog, Qt.Key.Key_Return)
    editor(dialog).setPlainText("Una escuela")
    QTest.keyClick(editor(dialog), Qt.Key.Key_Return)
    assert words(dialog, Column.CUTLINE_ES) == ["", "Una escuela", ""]
    assert dialog._form.grid.row == 2


def test_whoever_just_types_writes_a_cell_anew(dialog):
    choose(dialog, (1, Column.CUTLINE_EN))
    for letter in "Ñu":
        target = dialog._form.grid.findChild(CellEditor) or dialog._form.grid
        event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(target, event)
    QTest.keyClick(editor(dialog), Qt.Key.Key_Tab)
    assert words(dialog, Column.CUTLINE_EN)[1] == "Ñu"


def test_ctrl_d_fills_down_what_stands_on_top(dialog):
    dialog._model.write({(0, Column.CREDIT): "Lía Ortega"})
    choose(dialog, (0, Column.CREDIT), (1, Column.CREDIT), (2, Column.CREDIT))
    press(dialog, Qt.Key.Key_D, CONTROL)
    assert words(dialog, Column.CREDIT) == ["Lía Ortega"] * 3


def test_ctrl_d_in_one_cell_takes_the_words_above(dialog):
    choose(dialog, (1, Column.CUTLINE_EN))
    press(dialog, Qt.Key.Key_D, CONTROL)
    assert words(dialog, Column.CUTLINE_EN) == ["The board on Monday", "The board on Monday", ""]
    choose(dialog, (0, Column.CUTLINE_EN))
    press(dialog, Qt.Key.Key_D, CONTROL)
    assert words(dialog, Column.CUTLINE_EN)[0] == "The board on Monday"


@pytest.mark.parametrize(
    ("text", "cells", "column", "wanted"),
    [
        ("Uno\nDos\nTres\nCuatro", [(0, Column.CUTLINE_ES)], Column.CUTLINE_ES, ["Uno", "Dos", "Tres"]),
        ("Ana", [(0, Column.CREDIT), (2, Column.CREDIT)], Column.CREDIT, ["Ana", "", "Ana"]),
        ("One\tUno\r\nTwo\tDos\r\n", [(1, Column.CUTLINE_EN)], Column.CUTLINE_ES, ["", "Uno", "Dos"]),
        ('"A ""b""\nc"\nD', [(0, Column.ALT_EN)], Column.ALT_EN, ['A "b" c', "D", ""]),
    ],
)
def test_lines_pasted_fill_rows_and_tabs_fill_columns(dialog, text, cells, column, wanted):
    choose(dialog, *cells)
    QGuiApplication.clipboard().setText(text)
    press(dialog, Qt.Key.Key_V, CONTROL)
    assert words(dialog, column) == wanted


def test_what_is_copied_can_be_pasted_elsewhere(dialog):
    choose(dialog, (0, Column.CUTLINE_EN), (1, Column.CUTLINE_EN))
    press(dialog, Qt.Key.Key_C, CONTROL)
    choose(dialog, (0, Column.ALT_EN))
    press(dialog, Qt.Key.Key_V, CONTROL)
    assert words(dialog, Column.ALT_EN) == ["The board on Monday", "A school", ""]


def test_every_change_is_taken_back_and_made_again(dialog):
    choose(dialog, (0, Column.CUTLINE_EN), (1, Column.CUTLINE_EN))
    press(dialog, Qt.Key.Key_Delete)
    assert words(dialog, Column.CUTLINE_EN) == ["", "", ""]
    press(dialog, Qt.Key.Key_Down, ALT)
    dialog._form.grid.take_out()
    assert len(dialog.answer().photos) < 3
    for _ in range(3):
        press(dialog, Qt.Key.Key_Z, CONTROL)
    assert words(dialog, Column.CUTLINE_EN) == ["The board on Monday", "A school", ""]
    assert not dialog._form.undo_button.isEnabled()
    press(dialog, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert words(dialog, Column.CUTLINE_EN) == ["", "", ""]


def test_a_dropped_picture_fills_the_place_it_is_dropped_on_and_others_are_added(dialog, tmp_path):
    grid = dialog._form.grid
    at = grid.viewport().mapTo(dialog, grid.visualRect(dialog._model.index(1, 1)).center())
    first, second = picture(tmp_path), picture(tmp_path, "other.jpg")
    drop(dialog, at, first, tmp_path / "words.txt", second)
    drafts = dialog.answer().photos
    assert [draft.file for draft in drafts] == [None, first, None, second]
    assert drafts[1].use == SECOND


def test_credit_and_caption_come_from_the_file_where_there_are_none(dialog, qtbot, tmp_path):
    file = jpeg(tmp_path / "a.jpg", artist="Lía Ortega", caption="A porch")
    dialog.take_file(0, file)
    dialog.add_files([file])
    qtbot.waitUntil(lambda: words(dialog, Column.CREDIT) == ["L?a Ortega", "", "", "L?a Ortega"])
    assert words(dialog, Column.CUTLINE_EN) == ["The board on Monday", "A school", "", "A porch"]
    press(dialog, Qt.Key.Key_Z, CONTROL)
    assert len(dialog.answer().photos) == 3


def test_photos_change_places(dialog):
    choose(dialog, (0, Column.CREDIT))
    dialog._form.down_button.click()
    assert [draft.use.id for draft in dialog.answer().photos] == ["second", "to come", "third"]
    dialog._form.up_button.click()
    assert not dialog._form.up_button.isEnabled()
    dialog._form.grid.verticalHeader().moveSection(0, 2)
    assert [draft.use.id for draft in dialog.answer().photos] == ["second", "third", "to come"]
    assert dialog._form.grid.verticalHeader().visualIndex(0) == 0


def test_a_photo_is_taken_out(dialog):
    dialog._form.remove_button.click()
    answer = dialog.answer()
    assert answer.removed == ("to come",)
    assert [draft.use.id for draft in answer.photos] == ["second", "third"]


def test_a_rule_leads_to_its_photo(qtbot, tmp_path):
    told = replace(all_checked(), photos=(TO_COME, SECOND))
    dialog = PhotosDialog(None, told, lambda sha: tmp_path / sha, "second")
    qtbot.addWidget(dialog)
    assert dialog._form.grid.row == 1
    dialog.reject()


def test_tab_goes_from_words_to_words(dialog):
    choose(dialog, (0, Column.ALT_ES))
    press(dialog, Qt.Key.Key_Tab)
    index = dialog._form.grid.currentIndex()
    assert (index.row(), index.column()) == (1, Column.CUTLINE_EN)
    press(dialog, Qt.Key.Key_Backtab)
    index = dialog._form.grid.currentIndex()
    assert (index.row(), index.column()) == (0, Column.ALT_ES)


def test_thirty_photos_are_shown_and_scrolled(qtbot, tmp_path):
    told = replace(all_checked(), photos=tuple(PhotoUse(f"p{number}", order=number) for number in range(30)))
    dialog = PhotosDialog(None, told, lambda sha: tmp_path / sha, "p29")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog._form.grid.rowAt(dialog._form.grid.viewport().height() - 5) == 29
    dialog.reject()


def test_a_picture_is_seen_turned_as_the_camera_was_held(tmp_path):
    small = read_small(picture(tmp_path, orientation=6), 90)
    assert (small.width(), small.height()) == (30, 90)


def test_a_picture_is_read_beside_the_window(dialog, qtbot, tmp_path):
    dialog.take_file(0, picture(tmp_path))
    qtbot.waitUntil(lambda: not dialog._form.picture_label.pixmap().isNull())
    assert not dialog._model.index(0, Column.PICTURE).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_what_is_no_picture_is_said_not_hidden(dialog, qtbot, tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    dialog.take_file(0, broken)
    qtbot.waitUntil(lambda: "cannot be read" in dialog._form.picture_label.text())


def test_what_could_not_be_kept_is_there_again(dialog, qtbot, tmp_path):
    dialog._form.grid.take_out()
    dialog._model.write({(0, Column.CREDIT): "Ana"})
    told = replace(all_checked(), photos=(TO_COME, SECOND, THIRD))
    again = PhotosDialog(None, told, lambda sha: tmp_path / sha, begun=dialog.answer())
    qtbot.addWidget(again)
    assert again.answer() == dialog.answer()
    again.reject()


def test_everything_asked_for_is_kept_in_the_store(qtbot, tmp_path):
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        (story_id,) = new_story(desk.work, slug="hisd-budget").stories
        dialog = PhotosDialog(None, desk.story(story_id), lambda sha: tmp_path / sha)
        qtbot.addWidget(dialog)
        dialog.add_files(
            picture(tmp_path, name, (40, 30 + n)) for n, name in enumerate(("first.jpg", "second.jpg"))
        )
        dialog._model.write({(1, Column.CUTLINE_ES): "Una escuela"})
        dialog._form.grid.choose(1)
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


def test_a_picture_of_another_kind_is_not_taken(dialog, tmp_path):
    tiff = tmp_path / "a.tiff"
    Image.new("RGB", (4, 4)).save(tiff)
    drop(dialog, QPoint(5, 5), tiff)
    assert len(dialog.answer().photos) == 3
