# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A photo goes into a text as a paragraph of its own, wherever the caret stands, in one step of undo."""

from __future__ import annotations

import pytest

from editor_desk.desktop.split_editor.photo_paragraph import photo_change, photo_markup
from editor_desk.newsroom.photos import PhotoUse
from tests.desktop.split_editor.conftest import EN

PHOTO = "![](photo:p1)"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("|", f"{PHOTO}|"),
        ("One.|", f"One.\n\n{PHOTO}|"),
        ("O|ne.\n\nTwo.", f"One.\n\n{PHOTO}|\n\nTwo."),
        ("One.\n\n|Two.", f"One.\n\n{PHOTO}|\n\nTwo."),
        ("|One.", f"{PHOTO}|\n\nOne."),
        ("One.\n\n|", f"One.\n\n{PHOTO}|"),
        ("One.\n|\nTwo.", f"One.\n\n{PHOTO}|\n\nTwo."),
        ("- a\n- |b\n- c\n\nTwo.", f"- a\n- b\n- c\n\n{PHOTO}|\n\nTwo."),
        ("One\nmore|\nlines.\n\nTwo.", f"One\nmore\nlines.\n\n{PHOTO}|\n\nTwo."),
    ],
)
def test_a_photo_is_a_paragraph_of_its_own(before, after):
    offset, text = before.index("|"), before.replace("|", "")
    change, caret = photo_change(text, offset, [PHOTO])
    now = text[: change.start] + change.text + text[change.end :]
    assert now[:caret] + "|" + now[caret:] == after


def test_an_alt_text_cannot_break_the_markup():
    assert photo_markup("p1", "a [b]\nc\\") == "![a (b) c](photo:p1)"


def test_putting_a_photo_is_one_step_of_undo(editor, show, body, hands):
    show("One.\n\nTwo.")
    hands.caret(body, 2)
    hands.type(body, "x")
    editor.photos.put(EN, (PhotoUse("p1", alt={EN: "A bus"}),))
    assert body.source.text == "Onxe.\n\n![A bus](photo:p1)\n\nTwo."
    editor.undo()
    assert body.source.text == "Onxe.\n\nTwo."
    editor.undo()
    assert body.source.text == "One.\n\nTwo."


def test_a_kept_place_moves_with_what_is_typed(editor, show, body, hands):
    show("One.\n\nTwo.")
    place = editor.photos.keep_place(EN, 8)
    hands.caret(body, 0)
    hands.type(body, "Ñ🙂 ")
    editor.photos.put(EN, (PhotoUse("p1"),), place)
    assert body.source.text == "Ñ🙂 One.\n\nTwo.\n\n![](photo:p1)"


def test_a_text_that_may_only_be_read_takes_no_photo(editor, show, body):
    show("One.", may_edit=frozenset())
    editor.photos.put(EN, (PhotoUse("p1"),))
    assert body.source.text == "One."
