# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""F9: the edition in hand as readers will see it, in step with the one who writes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.preview import PreviewPane, SourcePlace
from editor_desk.newsroom.languages import Language

EN, ES = Language.EN, Language.ES


def press(desk, action: str) -> None:
    desk.window.commands[action].trigger()


def previewed(desk) -> PreviewPane:
    pane = desk.room.preview.pane
    assert pane is not None
    return pane


def words(desk) -> str:
    return previewed(desk).view.toPlainText()


def is_settled(desk) -> bool:
    pane = desk.room.preview.pane
    return pane is not None and pane.page is not None and pane.view.is_settled


@pytest.fixture
def preview(desk):
    desk.open("school-zones")
    desk.window.editor.focus_edition(EN)
    press(desk, "preview")
    desk.wait_for(lambda: is_settled(desk))
    return desk


def test_f9_puts_the_preview_in_the_place_of_the_other_edition_and_away_again(preview):
    desk, editor = preview, preview.window.editor
    assert previewed(desk).isVisible()
    assert (editor.shows_edition(EN), editor.shows_edition(ES)) == (True, False)
    assert desk.window.commands["preview"].isChecked()
    press(desk, "preview")
    assert previewed(desk).isHidden()
    assert editor.shows_edition(ES)
    assert not desk.window.commands["preview"].isChecked()


def test_the_preview_shows_headline_and_text_as_readers_get_them(preview):
    furniture = preview.story().edition(EN).furniture
    assert furniture.headline in words(preview)
    assert "**" not in words(preview)


def test_what_is_typed_stands_in_the_preview_a_moment_later(preview):
    column = preview.window.editor._columns[EN]
    column.body.setFocus()
    for letter in "Ñandú ":
        QApplication.sendEvent(
            column.body, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )
    preview.wait_for(lambda: "Ñandú" in words(preview))


def test_a_page_whose_text_moved_on_is_dropped(preview):
    column = preview.window.editor._columns[EN]
    work = preview.room.preview
    before = previewed(preview).page
    work._set()
    QTextCursor(column.body.document()).insertText("Moved on. ")
    preview.wait_for(lambda: previewed(preview).page is not before)
    assert "Moved on." in words(preview)


def test_the_other_edition_comes_in_the_place_of_the_one_in_hand(preview):
    editor = preview.window.editor
    press(preview, "other_edition")
    preview.wait_for(lambda: (page := previewed(preview).page) is not None and page.language is ES)
    assert (editor.shows_edition(EN), editor.shows_edition(ES)) == (False, True)
    assert editor.focused_language() is ES


def test_the_preview_may_stand_beside_both_editions(preview):
    editor = preview.window.editor
    press(preview, "preview_third")
    assert editor.shows_edition(EN)
    assert editor.shows_edition(ES)
    assert previewed(preview).isVisible()


def test_asking_for_both_editions_puts_the_preview_in_the_third_place(preview):
    press(preview, "show_counterpart")
    assert preview.window.editor.shows_edition(ES)
    assert preview.window.commands["preview_third"].isChecked()
    assert preview.window.commands["show_counterpart"].isChecked()


def test_the_preview_is_there_again_tomorrow(preview, start):
    store = preview.window.store
    preview.close()
    again = start(store)
    again.wait_for(lambda: is_settled(again))
    assert again.window.commands["preview"].isChecked()
    assert not again.window.editor.shows_edition(again.window.editor.focused_language().other)


def test_the_caret_lights_its_paragraph(preview):
    editor, text = preview.window.editor, preview.body(EN)
    last = text.rstrip().rindex("\n") + 3
    editor.go_to(EN, "body", last)

    def lit() -> str:
        block = previewed(preview).view.lit
        return block.text if block else ""

    preview.wait_for(lambda: text[last : last + 12] in lit())


def test_a_click_in_the_preview_puts_the_caret_into_the_text(preview):
    editor, text = preview.window.editor, preview.body(EN)
    place = text.rindex(" ")
    previewed(preview).place_chosen.emit(SourcePlace(EN, "body", place))
    assert editor.caret.place(EN).offset == place
    assert editor._columns[EN].body.hasFocus()


def test_showing_a_fact_leaves_the_covered_edition_covered(preview):
    preview.window.editor.reveal(ES, 0, 4)
    assert not preview.window.editor.shows_edition(ES)


def test_larger_text_is_larger_in_the_preview_too(preview):
    def size() -> float:
        pieces = previewed(preview).view.document().lastBlock().textFormats()
        return pieces[0].format.fontPointSize() if pieces else 0.0

    before = size()
    preview.window.editor.zoom_in()
    preview.wait_for(lambda: previewed(preview).view.is_settled and size() == before + 1)
