# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One order of undo per edition: the last change goes first, in whatever field it was made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.split_editor import TextStyle
from editor_desk.newsroom.languages import Language
from tests.desktop.split_editor.conftest import make_story

EN, ES = Language.EN, Language.ES


def words(field: Callable[[str], Any]) -> list[str]:
    return [field(name).source.text for name in ("headline", "dek", "body")]


def test_changes_are_undone_in_the_reverse_order_of_their_making(field, hands):
    hands.type(field("headline"), "Head")
    hands.type(field("body"), "Body")
    hands.type(field("dek"), "Dek")
    hands.type(field("headline"), "line")
    assert words(field) == ["Headline", "Dek", "Body"]
    seen = []
    for _ in range(4):
        hands.undo(field("body"))
        seen.append(words(field))
    assert seen == [["Head", "Dek", "Body"], ["Head", "", "Body"], ["Head", "", ""], ["", "", ""]]
    for expected in [
        ["Head", "", ""],
        ["Head", "", "Body"],
        ["Head", "Dek", "Body"],
        ["Headline", "Dek", "Body"],
    ]:
        hands.redo(field("dek"))
        assert words(field) == expected


def test_undo_goes_to_the_field_it_happens_in(editor, field, hands, qtbot):
    hands.type(field("headline"), "Head")
    field("body").setFocus()
    qtbot.waitUntil(field("body").hasFocus)
    hands.undo(field("body"))
    assert field("headline").hasFocus()


def test_a_change_after_undo_ends_what_could_be_redone_everywhere(field, hands):
    hands.type(field("headline"), "Head")
    hands.type(field("body"), "Body")
    hands.undo(field("body"))
    hands.undo(field("body"))
    hands.type(field("dek"), "Dek")
    hands.redo(field("body"))
    hands.redo(field("headline"))
    assert words(field) == ["", "Dek", ""]


def test_typing_goes_on_as_a_new_step_after_another_field_was_undone(field, hands):
    hands.type(field("body"), "Body")
    hands.type(field("headline"), "Head")
    hands.undo(field("headline"))
    hands.type(field("body"), " goes on")
    hands.undo(field("body"))
    assert words(field) == ["", "", "Body"]


def test_a_paragraph_break_is_one_step_and_so_is_bold(editor, field, hands):
    body = field("body")
    hands.type(body, "One\ntwo")
    body.selectAll()
    editor.focus_edition(EN)
    hands.caret(body, 0, 3)
    editor.restyle(TextStyle.BOLD)
    assert body.source.text == "**One**\n\ntwo"
    hands.undo(body)
    assert body.source.text == "One\n\ntwo"
    hands.undo(body)
    assert body.source.text == "One\n\n"
    hands.undo(body)
    assert body.source.text == "One"


def test_a_change_from_outside_is_one_step_over_furniture_and_body(editor, field, show, hands):
    story = show("One two three.", headline="Head")
    hands.type(field("headline"), "!")
    editor.flush()
    edition = story.edition(EN)
    changed = replace(
        edition, body="One 2 three.", furniture=replace(edition.furniture, headline="Head!", dek="New dek")
    )
    editor.refresh(story.with_edition(changed))
    assert words(field) == ["Head!", "New dek", "One 2 three."]
    hands.undo(field("body"))
    assert words(field) == ["Head!", "", "One two three."]
    hands.undo(field("body"))
    assert words(field) == ["Head", "", "One two three."]
    hands.redo(field("body"))
    hands.redo(field("body"))
    assert words(field) == ["Head!", "New dek", "One 2 three."]


def test_typing_after_a_change_from_outside_is_a_step_of_its_own(editor, field, show, hands):
    story = show("One two three.", headline="Head")
    edition = story.edition(EN)
    changed = replace(edition, body="One 2 three.", furniture=replace(edition.furniture, dek="Dek"))
    editor.refresh(story.with_edition(changed))
    hands.caret(field("body"), 12)
    hands.type(field("body"), "!")
    assert words(field) == ["Head", "Dek", "One 2 three.!"]
    hands.undo(field("body"))
    assert words(field) == ["Head", "Dek", "One 2 three."]
    hands.undo(field("body"))
    assert words(field) == ["Head", "", "One two three."]


def test_each_edition_has_an_order_of_its_own(body, spanish_body, hands):
    hands.type(body, "English")
    hands.type(spanish_body, "Español")
    hands.undo(body)
    assert (body.source.text, spanish_body.source.text) == ("", "Español")


def test_nothing_of_the_story_before_can_be_undone(editor, field, hands):
    hands.type(field("body"), "Old story")
    editor.show_story(make_story("New story", story_id="s2"), frozenset({EN}))
    hands.undo(field("body"))
    assert field("body").source.text == "New story"


def test_menus_undo_in_the_same_order(editor, field, hands):
    hands.type(field("headline"), "Head")
    hands.type(field("body"), "Body")
    # As a menu calls whatever has the keyboard: in Python, so that the field's own undo is not Qt's.
    getattr(field("headline"), "undo")()  # noqa: B009
    assert words(field) == ["Head", "", ""]
    editor.focus_edition(EN)
    editor.undo()
    editor.redo()
    editor.redo()
    assert words(field) == ["Head", "", "Body"]


def test_the_context_menu_undoes_in_the_same_order(field, hands, qtbot):
    from editor_desk.desktop.split_editor.own_undo import own_undo

    hands.type(field("headline"), "Head")
    hands.type(field("body"), "Body")
    headline = field("headline")
    menu = own_undo(headline.createStandardContextMenu(), headline.undo_wanted, headline.redo_wanted)
    qtbot.addWidget(menu)
    menu.findChild(QAction, "edit-undo", Qt.FindChildOption.FindDirectChildrenOnly)
    actions = [action for action in menu.actions() if action.objectName() == "edit-undo"]
    assert len(actions) == 1
    actions[0].trigger()
    assert words(field) == ["Head", "", ""]


def test_what_may_only_be_read_is_not_undone_either(editor, body, show, hands):
    story = show("One")
    hands.caret(body, 3)
    hands.type(body, " two")
    editor.refresh(story, frozenset())
    hands.undo(body)
    editor.undo()
    assert body.source.text == "One two"


def test_steps_that_only_change_the_look_are_passed_over(editor, body, show, hands):
    show("One.\n\nTwo.")
    hands.caret(body, 5)
    hands.type(body, "x")
    editor.flush()
    hands.undo(body)
    assert body.source.text == "One.\n\nTwo."
    assert isinstance(body, QWidget)
