# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is typed is what is stored: letters of both languages, spaces of every kind, paragraphs."""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from editor_desk.desktop.split_editor import TextStyle
from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.newsroom.languages import Language

EN, ES = Language.EN, Language.ES
ROOT = Path(__file__).resolve().parents[3]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_spanish_letters_and_emoji_arrive_as_typed(editor, body, hands):
    hands.type(body, "El ñandú ¿qué? 🎈 “comillas” — fin")
    assert editor.text(EN) == "El ñandú ¿qué? 🎈 “comillas” — fin"


def test_a_dead_key_gives_the_composed_letter(editor, body, hands):
    hands.compose(body, "é", preedit="´")
    hands.type(body, "poca")
    assert editor.text(EN) == "época"


def test_a_bare_accent_joins_the_letter_before_it_and_the_caret_stays_behind_it(editor, body, hands):
    hands.type(body, "an\u0303o")
    assert editor.text(EN) == "año"
    hands.compose(body, "e\u0301")
    assert editor.text(EN) == "añoé"
    assert body.textCursor().position() == 4
    hands.undo(body)
    hands.undo(body)
    assert "\u0301" not in editor.text(EN)


def test_no_break_spaces_and_line_separators_are_kept(editor, body, show, hands):
    source = "11\u00a0a.\u202fm. y\u2028más\u2009fino"
    show(source)
    assert editor.text(EN) == source
    hands.caret(body, len(source))
    hands.type(body, "\u00a0!")
    assert editor.text(EN) == source + "\u00a0!"


def test_text_of_another_computer_is_shown_with_our_line_ends_in_nfc(editor, show):
    show("uno\r\n\r\ndos\u2029an\u0303o")
    assert editor.text(EN) == "uno\n\ndos\naño"


def test_enter_makes_a_new_paragraph_and_a_second_enter_none(editor, body, hands):
    hands.type(body, "One.\n\nTwo.")
    assert editor.text(EN) == "One.\n\nTwo."


def test_shift_enter_makes_a_line_within_the_paragraph(editor, body, hands):
    hands.type(body, "Roses are red")
    hands.key(body, Qt.Key.Key_Return, SHIFT)
    hands.type(body, "violets are blue")
    assert editor.text(EN) == "Roses are red\nviolets are blue"


@pytest.mark.parametrize(
    ("typed", "source"),
    [
        ("- one\ntwo", "- one\n- two"),
        ("1. one\ntwo", "1. one\n2. two"),
        ("- one\n\nafter", "- one\n\nafter"),
        ("> said\nmore", "> said\n\n> more"),
        ("> said\n\nafter", "> said\n\nafter"),
        ("## Head\ntext", "## Head\n\ntext"),
        ("| a | b |\n| c |", "| a | b |\n| c |"),
    ],
)
def test_enter_knows_what_it_stands_in(editor, body, hands, typed, source):
    hands.type(body, typed)
    assert editor.text(EN) == source


def test_backspace_at_the_start_of_a_paragraph_joins_it_in_one_step(editor, body, show, hands):
    show("One.\n\nTwo.")
    hands.caret(body, 6)
    hands.key(body, Qt.Key.Key_Backspace)
    assert editor.text(EN) == "One.Two."
    assert body.textCursor().position() == 4
    hands.undo(body)
    assert editor.text(EN) == "One.\n\nTwo."


def test_delete_at_the_end_of_a_paragraph_joins_the_next_in_one_step(editor, body, show, hands):
    show("One.\n\nTwo.")
    hands.caret(body, 4)
    hands.key(body, Qt.Key.Key_Delete)
    assert editor.text(EN) == "One.Two."


def test_the_caret_passes_over_the_gap_between_paragraphs(body, show, hands):
    show("One.\n\nTwo.")
    hands.caret(body, 4)
    hands.key(body, Qt.Key.Key_Right)
    assert body.textCursor().position() == 6
    hands.key(body, Qt.Key.Key_Left)
    assert body.textCursor().position() == 4
    hands.key(body, Qt.Key.Key_Down)
    assert body.textCursor().block().text() == "Two."
    hands.key(body, Qt.Key.Key_Up)
    assert body.textCursor().block().text() == "One."


def test_the_gap_is_lower_than_a_line_and_a_line_typed_into_it_is_not(body, show, hands):
    show("One.\n\nTwo.")
    heights = [_height(body, number) for number in range(3)]
    assert heights[1] < heights[0] * 0.7
    hands.caret(body, 5)
    hands.type(body, "x")
    body.settle()
    assert _height(body, 1) == pytest.approx(heights[0], abs=1)
    hands.undo(body)
    assert _height(body, 1) == pytest.approx(heights[1], abs=1)


def test_pasted_text_is_clean(editor, body, hands):
    pasted = QMimeData()
    pasted.setText("uno\r\n\r\nan\u0303o\u00a0dos")
    body.insertFromMimeData(pasted)
    assert editor.text(EN) == "uno\n\naño\u00a0dos"


def test_paragraphs_pasted_from_a_word_processor_stay_paragraphs(editor, body):
    pasted = QMimeData()
    pasted.setText("One.\nTwo.\n")
    pasted.setHtml("<p>One.</p><p>Two.</p>")
    body.insertFromMimeData(pasted)
    assert editor.text(EN) == "One.\n\nTwo."


def test_a_line_break_pasted_into_a_headline_becomes_a_space(field):
    pasted = QMimeData()
    pasted.setText("Mayor says no\nto the plan\n")
    field("headline").insertFromMimeData(pasted)
    assert field("headline").source.text == "Mayor says no to the plan"


def test_words_are_copied_as_their_source(body, show):
    show("One\u00a0**two**.\n\nThree.")
    body.selectAll()
    body.copy()
    assert QGuiApplication.clipboard().mimeData().text() == "One\u00a0**two**.\n\nThree."
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_copied_words_outlive_the_window():
    """A QMimeData made in Python and handed to the clipboard crashed the program at its end."""
    code = (
        "import sys; sys.path[:0] = ['src', '.']\n"
        "from PySide6.QtWidgets import QApplication\n"
        "application = QApplication([])\n"
        "from tests.desktop.split_editor.conftest import BOTH, EN, SplitEditor, make_story\n"
        "editor = SplitEditor()\n"
        "editor.show_story(make_story('One'), BOTH)\n"
        "body = editor._form.english_column.body\n"
        "body.selectAll(); body.copy()\n"
        "print(application.clipboard().text())\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert (ended.returncode, ended.stdout) == (0, "One\n"), ended.stderr


def test_tab_goes_from_field_to_field_and_enter_leaves_the_headline(editor, field, hands, qtbot):
    editor.activateWindow()
    field("headline").setFocus()
    names = ["headline", "dek", "byline", "dateline", "body"]
    for here, there in itertools.pairwise(names):
        qtbot.waitUntil(field(here).hasFocus)
        hands.key(field(here), Qt.Key.Key_Tab, text="\t")
        qtbot.waitUntil(field(there).hasFocus)
    field("headline").setFocus()
    hands.type(field("headline"), "A\n")
    assert field("dek").hasFocus()
    assert field("headline").source.text == "A"


def test_a_long_headline_grows_its_field(field, hands):
    before = field("headline").height()
    hands.type(field("headline"), "Houston opens free flu clinics in the East End " * 3)
    assert field("headline").height() > before * 1.8


def test_what_may_only_be_read_does_not_change_but_can_be_chosen(editor, body, show, hands):
    show("One two.", may_edit=frozenset({ES}))
    editor.set_reading_reason(EN, "In fact check only copy editors change the text.")
    hands.type(body, "x")
    hands.key(body, Qt.Key.Key_Return, text="\r")
    hands.key(body, Qt.Key.Key_Backspace)
    editor.restyle(TextStyle.BOLD)
    assert editor.text(EN) == "One two."
    hands.caret(body, 0)
    hands.key(body, Qt.Key.Key_Right, SHIFT)
    chosen = editor.selection()
    assert chosen is not None
    assert chosen.text == "O"
    labels = [
        label.text() for label in editor.findChildren(type(editor._form.saved_label)) if label.isVisible()
    ]
    assert "In fact check only copy editors change the text." in labels


def test_text_may_be_edited_again_after_it_was_only_to_be_read(editor, body, show, hands):
    story = show("One", may_edit=frozenset())
    editor.refresh(story, frozenset({EN}))
    hands.caret(body, 3)
    hands.type(body, "!")
    assert editor.text(EN) == "One!"


def _height(body: BodyEditor, number: int) -> float:
    block = body.document().findBlockByNumber(number)
    layout = body.document().documentLayout()
    after = block.next()
    if after.isValid():
        return layout.blockBoundingRect(after).top() - layout.blockBoundingRect(block).top()
    return layout.blockBoundingRect(block).height()
