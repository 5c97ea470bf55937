# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Zoom, line height and typewriter mode change how a text stands, never the text, and cost no undo."""

from __future__ import annotations

from editor_desk.desktop.theme import GAP_HEIGHT, LINE_HEIGHT
from editor_desk.newsroom.languages import Language

EN = Language.EN


def heights(body) -> list[int]:
    block, found = body.document().begin(), []
    while block.isValid():
        found.append(int(block.blockFormat().lineHeight()))
        block = block.next()
    return found


def test_lines_change_their_height_and_gaps_keep_theirs(editor, body, show):
    show("One.\n\nTwo.\n\nThree.")
    editor.tools(EN).set_line_height(150)
    assert heights(body) == [150, GAP_HEIGHT, 150, GAP_HEIGHT, 150]
    assert body.source.text == "One.\n\nTwo.\n\nThree."
    assert not editor.has_unsaved


def test_a_text_shown_later_and_a_paragraph_typed_have_the_height_too(editor, body, show, hands):
    editor.tools(EN).set_line_height(150)
    show("One.\n\nTwo.")
    assert heights(body) == [150, GAP_HEIGHT, 150]
    hands.caret(body, 4)
    hands.type(body, "\nNew")
    assert heights(body) == [150, GAP_HEIGHT, 150, GAP_HEIGHT, 150]


def test_nothing_is_there_to_undo_after_a_change_of_height_alone(editor, body, show, hands):
    show("One.\n\nTwo.")
    editor.tools(EN).set_line_height(150)
    hands.undo(body)
    assert (body.source.text, heights(body)) == ("One.\n\nTwo.", [150, GAP_HEIGHT, 150])


def test_undo_goes_on_past_a_change_of_height_and_the_height_stays(editor, body, show, hands):
    show("One.")
    hands.caret(body, 4)
    hands.type(body, "\nTwo.")
    editor.tools(EN).set_line_height(150)
    hands.type(body, "\nThree.")
    texts = [body.source.text]
    for _ in range(4):
        hands.undo(body)
        texts.append(body.source.text)
        assert set(heights(body)) <= {150, GAP_HEIGHT}
    assert texts == ["One.\n\nTwo.\n\nThree.", "One.\n\nTwo.\n\n", "One.\n\nTwo.", "One.\n\n", "One."]
    hands.caret(body, 4)
    hands.type(body, "\nAgain.")
    assert heights(body) == [150, GAP_HEIGHT, 150]


def test_the_usual_height_is_the_same_in_the_settings():
    from editor_desk.desktop import settings

    assert settings.LINE_HEIGHT.default == LINE_HEIGHT


def test_in_typewriter_mode_the_caret_stands_at_mid_height(editor, body, show, hands, qtbot):
    show("\n\n".join(f"Paragraph {number} of a long story." for number in range(60)))
    editor.tools(EN).set_typewriter(is_on=True)
    body.setFocus()
    middle = body.viewport().height() // 2
    for place in (900, len(body.source.text)):
        hands.caret(body, place)
        hands.type(body, "x")
        assert abs(body.cursorRect().center().y() - middle) <= 2
    hands.type(body, "\nand on\nand on")
    assert abs(body.cursorRect().center().y() - middle) <= 2
    editor.tools(EN).set_typewriter(is_on=False)
    assert body.cursorRect().bottom() > middle * 1.5


def test_a_new_family_is_read_in_at_once(editor, body, qapp):
    from editor_desk.desktop import theme

    theme.set_reading_family("DejaVu Sans")
    try:
        editor.set_zoom(editor.zoom)
        assert body.font().families()[0] == "DejaVu Sans"
    finally:
        theme.set_reading_family("")
    editor.set_zoom(0)
    assert body.font().families()[0] == theme.READING_FAMILIES[0]
