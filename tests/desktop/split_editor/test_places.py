# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Places in a text, counted in code points, and the marks that stand on them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from editor_desk.desktop.split_editor import BodyText, Mark, MarkKind, SpellingFound
from editor_desk.newsroom.languages import Language

EN, ES = Language.EN, Language.ES
TEXT = "🎈 Año 🎉🎉 nuevo.\n\nThe *flu* 🤧 clinics are free."


def mark(
    text: str,
    words: str,
    kind: MarkKind = MarkKind.CLAIM_OPEN,
    *,
    language: Language = EN,
    mark_id: str = "c1",
    tooltip: str = "To check",
) -> Mark:
    start = text.index(words)
    return Mark(language, start, start + len(words), kind, tooltip, mark_id)


def test_a_selection_behind_emoji_is_counted_in_code_points(editor, body, show, hands):
    show(TEXT)
    assert editor.selection() is None
    seen: list[object] = []
    editor.selection_changed.connect(seen.append)
    raw = body.document().toRawText()
    units = len(raw[: raw.index("clinics")].encode("utf-16-le")) // 2
    hands.caret(body, units, units + 7)
    chosen = editor.selection()
    assert chosen == seen[-1]
    assert (chosen.language, chosen.text) == (EN, "clinics")
    assert TEXT[chosen.start : chosen.end] == "clinics"


def test_a_selection_is_that_of_the_edition_in_hand(editor, body, spanish_body, show, hands, qtbot):
    show("English", "Español")
    editor.focus_edition(EN)
    qtbot.waitUntil(body.hasFocus)
    hands.caret(body, 0, 3)
    assert editor.selection().text == "Eng"
    editor.focus_edition(ES)
    qtbot.waitUntil(spanish_body.hasFocus)
    assert editor.selection() is None
    assert editor.focused_language() is ES


def test_marks_are_found_again_where_they_were_set(editor, show):
    show(TEXT)
    editor.show_marks([mark(TEXT, "nuevo"), mark(TEXT, "clinics", mark_id="c2")])
    spans = editor.current_spans(EN)
    assert {name: TEXT[start:end] for name, (start, end) in spans.items()} == {"c1": "nuevo", "c2": "clinics"}
    assert editor.current_spans(ES) == {}


def test_marks_move_with_the_text_while_it_is_typed(editor, body, show, hands):
    show(TEXT)
    editor.show_marks([mark(TEXT, "flu"), mark(TEXT, "clinics", mark_id="c2")])
    hands.caret(body, 0)
    hands.type(body, "¡Ñu 🎈!")
    text = editor.text(EN)
    found = {name: text[start:end] for name, (start, end) in editor.current_spans(EN).items()}
    assert found == {"c1": "flu", "c2": "clinics"}


@pytest.mark.parametrize("place", ["before", "behind"])
def test_words_typed_at_the_edge_of_a_fact_are_not_part_of_it(editor, body, show, hands, place):
    text = "the 24 years since"
    show(text)
    editor.show_marks([mark(text, "24 years")])
    hands.caret(body, 4 if place == "before" else 12)
    hands.type(body, "x")
    (span,) = editor.current_spans(EN).values()
    assert editor.text(EN)[slice(*span)] == "24 years"


def test_a_mark_whose_words_are_gone_is_gone_until_undo(editor, body, show, hands):
    show("One two three.")
    editor.show_marks([mark("One two three.", "two")])
    hands.caret(body, 2, 9)
    hands.key(body, Qt.Key.Key_Delete)
    assert editor.current_spans(EN) == {}


def test_new_marks_replace_the_old_and_leave_spelling_alone(editor, show, body):
    show("One two three.")
    checked = BodyText("s1", EN, "One two three.", body.source.version)
    editor.show_spelling(SpellingFound(checked, ((0, 3),)))
    editor.show_marks([mark("One two three.", "two")])
    editor.show_marks([mark("One two three.", "three", mark_id="c2")])
    assert set(editor.current_spans(EN)) == {"c2"}
    assert [each.kind for each in body._marks.at(1)] == [MarkKind.SPELLING]


def test_a_check_of_a_text_that_moved_on_is_dropped(editor, show, body, hands):
    show("One two three.")
    checked = BodyText("s1", EN, "One two three.", body.source.version)
    hands.type(body, "x")
    editor.show_spelling(SpellingFound(checked, ((0, 3),)))
    assert body._marks.at(1) == ()


def test_marks_beyond_the_text_are_left_out(editor, show):
    show("Short")
    editor.show_marks(
        [Mark(EN, 3, 400, MarkKind.CLAIM_OPEN, "", "c1"), Mark(EN, 2, 2, MarkKind.CLAIM_OPEN, "", "c2")]
    )
    assert set(editor.current_spans(EN)) <= {"c1"}


@pytest.mark.qt_log_ignore(r"raise\(\)")  # the offscreen platform, of a tooltip
def test_a_click_on_a_mark_chooses_it_and_hovering_says_what_it_is(editor, show, body, qtbot):
    show("One two three.")
    editor.show_marks([mark("One two three.", "two", MarkKind.CLAIM_DISPUTED, tooltip="Disputed")])
    cursor = body.textCursor()
    cursor.setPosition(5)
    place = body.cursorRect(cursor).center() + QPoint(1, 0)
    with qtbot.waitSignal(editor.mark_chosen) as chosen:
        qtbot.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["c1"]
    hover = QHelpEvent(QEvent.Type.ToolTip, place, body.viewport().mapToGlobal(place))
    QApplication.sendEvent(body.viewport(), hover)
    assert QToolTip.text() == "Disputed"
    QToolTip.hideText()


def test_every_kind_of_mark_has_a_shape_of_its_own(editor, show, body, qtbot):
    pictures = []
    for kind in MarkKind:
        show("mmmmmmmm")
        editor.show_marks([Mark(EN, 0, 8, kind, "", "c1")])
        image = body.grab().toImage().convertToFormat(body.grab().toImage().Format.Format_Alpha8)
        mono = body.grab().toImage().convertToFormat(image.Format.Format_Mono)
        pictures.append((kind, bytes(mono.constBits())))
    alike = {
        (one, two)
        for place, (one, first) in enumerate(pictures)
        for two, second in pictures[place + 1 :]
        if first == second
    }
    # Spelling and style are both waves, in different colours, and their tooltips differ.
    assert alike <= {(MarkKind.SPELLING, MarkKind.STYLE)}


def test_revealing_a_place_brings_it_into_view_and_leaves_the_keyboard_alone(
    editor, body, show, field, qtbot
):
    text = "\n\n".join(f"Paragraph {number}." for number in range(200))
    show(text)
    field("headline").setFocus()
    qtbot.waitUntil(field("headline").hasFocus)
    start = text.index("Paragraph 150")
    editor.reveal(EN, start, start + 13)
    assert field("headline").hasFocus()
    cursor = body.textCursor()
    assert cursor.block().text() == "Paragraph 150."
    assert body.viewport().rect().contains(body.cursorRect(cursor))


def test_fields_get_the_keyboard_by_name(editor, field, qtbot):
    editor.show_edition(EN, False)
    editor.focus_field(EN, "dek")
    qtbot.waitUntil(field("dek").hasFocus)
    assert editor.shows_edition(EN)
    editor.focus_field(None, "slug")
    qtbot.waitUntil(editor._form.slug_edit.hasFocus)
    editor.focus_field(EN, "seo_title")
    qtbot.waitUntil(field("headline").hasFocus)


def test_one_edition_alone_is_the_one_in_hand(editor, qtbot, spanish_body):
    editor.focus_edition(ES)
    qtbot.waitUntil(spanish_body.hasFocus)
    editor.show_counterpart(False)
    assert (editor.shows_edition(EN), editor.shows_edition(ES)) == (False, True)
    editor.show_counterpart(True)
    assert editor.shows_edition(EN)
