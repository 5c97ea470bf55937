# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A few letters and Enter do anything the desk can do, and open any story."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView

from editor_desk.desktop.actions import ACTIONS
from editor_desk.desktop.shell.matching import fit
from editor_desk.desktop.shell.palette_dialog import PaletteDialog
from editor_desk.desktop.shell.palette_list import RowRole
from editor_desk.desktop.shell.palette_rows import Row


def key(widget, code: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier, kind=QEvent.Type.KeyPress) -> None:
    QApplication.sendEvent(widget, QKeyEvent(kind, code, modifiers))


class OpenPalette:
    """The palette somebody types in."""

    def __init__(self, desk) -> None:
        self.desk = desk
        desk.window.commands["palette"].trigger()
        found = desk.window.findChildren(PaletteDialog)
        self.dialog = found[-1]
        self.line = self.dialog.findChild(QLineEdit)
        self.view = self.dialog.findChild(QListView)

    @property
    def rows(self) -> list[Row]:
        model = self.view.model()
        return [model.index(number, 0).data(RowRole) for number in range(model.rowCount())]

    @property
    def ids(self) -> list[str]:
        return [row.id for row in self.rows]

    def type(self, words: str) -> None:
        self.line.setText(words)

    def enter(self) -> None:
        key(self.line, Qt.Key.Key_Return)


@pytest.fixture
def palette(desk) -> OpenPalette:
    return OpenPalette(desk)


def test_it_offers_every_action_but_itself(palette):
    assert palette.ids == [action.id for action in ACTIONS if action.id != "palette"]


def test_enter_does_what_stands_first(palette):
    window = palette.desk.window
    assert window.panes.shows_facts
    palette.type("show the facts")
    assert palette.ids[0] == "show_facts"
    palette.enter()
    palette.desk.wait_for(lambda: not window.panes.shows_facts)
    assert not window.findChildren(PaletteDialog) or not palette.dialog.isVisible()


@pytest.mark.parametrize(
    ("typed", "action"),
    [
        ("sign", "sign_off"),
        ("off sign", "sign_off"),
        ("nxt step", "next_step"),
        ("visto bueno", "sign_off"),
        ("devolver", "return"),
        ("exprot", "export"),
    ],
)
def test_an_action_is_found_by_its_name_in_either_language_however_typed(palette, typed, action):
    palette.type(typed)
    assert action in palette.ids[:3]


def test_in_spanish_it_speaks_spanish_and_is_still_found_in_english(desk):
    desk.application.language.use("es")
    palette = OpenPalette(desk)
    palette.type("sign off")
    assert palette.ids[0] == "sign_off"
    assert palette.rows[0].title != "Sign off"
    palette.dialog.reject()


def test_what_was_done_lately_comes_first(palette):
    palette.type("show the facts")
    palette.enter()
    desk = palette.desk
    desk.wait_for(lambda: not desk.window.panes.shows_facts)
    again = OpenPalette(desk)
    assert again.ids[0] == "show_facts"
    again.dialog.reject()


def test_the_key_stands_beside_the_name(palette):
    keys = {row.id: row.keys for row in palette.rows}
    assert keys["search"] == "Ctrl+Shift+F"
    assert keys["spike"] == ""


def test_what_cannot_be_done_is_grey_says_why_and_is_not_done(palette):
    palette.desk.window.commands["bring_back"].setEnabled(False)
    palette.dialog.reject()
    again = OpenPalette(palette.desk)
    again.type("bring back")
    assert again.rows[0].id == "bring_back"
    assert again.rows[0].why_not == "not at this stage"
    assert again.dialog.findChild(QLabel).text() == "Not now: not at this stage"
    again.enter()
    assert again.dialog.isVisible()
    again.dialog.reject()


def test_without_a_story_it_says_so(palette):
    palette.dialog.reject()
    palette.desk.window.commands.show_story_is_open(is_open=False)
    again = OpenPalette(palette.desk)
    assert {row.why_not for row in again.rows if row.id in ("details", "sign_off")} == {"no story is open"}
    again.dialog.reject()


def test_a_story_is_found_by_slug_or_headline_and_opened(palette):
    desk = palette.desk
    palette.type("hurricane")
    desk.wait_for(lambda: any(row.is_story for row in palette.rows))
    story = next(row for row in palette.rows if row.is_story)
    assert story.title == "hurricane-season"
    palette.view.setCurrentIndex(palette.view.model().index(palette.rows.index(story), 0))
    palette.enter()
    desk.wait_for(lambda: desk.room.story.id == story.id)
    desk.wait_for(desk.is_open)


@pytest.mark.parametrize("word", ["story", "nota"])
def test_story_and_a_word_finds_stories_only(palette, word):
    palette.type(f"{word} accordion")
    palette.desk.wait_for(lambda: palette.rows != [] and all(row.is_story for row in palette.rows))
    assert palette.rows[0].title == "tejano-festival"


def test_story_alone_offers_those_changed_last(palette):
    palette.type("story ")
    palette.desk.wait_for(lambda: palette.rows != [] and all(row.is_story for row in palette.rows))
    assert len(palette.rows) == 5


def test_nothing_that_fits_is_said(palette):
    palette.type("xyzzyx")
    assert palette.rows == []
    assert palette.dialog.findChild(QLabel).text() == "Nothing fits these words."
    palette.enter()
    assert palette.dialog.isVisible()


def test_arrows_walk_the_list_while_the_caret_stays(palette):
    key(palette.line, Qt.Key.Key_Down)
    assert palette.view.currentIndex().row() == 1
    key(palette.line, Qt.Key.Key_Up)
    assert palette.view.currentIndex().row() == 0


def test_the_list_is_a_proper_model_and_speaks_in_whole_words(palette):
    model = palette.view.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    palette.type("sign off")
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Sign off. Check. Ctrl+Shift+S")


@pytest.mark.parametrize(
    ("typed", "name", "fits"),
    [
        ("", "Anything", True),
        ("espanol", "Español", True),
        ("fact show", "Show the facts", True),
        ("shfacts", "Show the facts", True),
        ("spk", "Spike", True),
        ("sk", "Spike", False),
        ("xport", "Export", True),
        ("story", "Quit", False),
    ],
)
def test_what_fits(typed, name, fits):
    assert bool(fit(typed, [name])) is fits


def test_a_beginning_fits_better_than_a_middle():
    assert fit("ex", ["Export"]) > fit("ex", ["Next step"])
