# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What differs in a headline or a dek is marked there, said there, and gone as soon as those words are others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from editor_desk.desktop.split_editor import Mark, MarkKind
from editor_desk.desktop.split_editor.furniture_field import FurnitureField
from editor_desk.newsroom.languages import Language
from tests.desktop.split_editor.conftest import make_story

EN = Language.EN
BOTH = frozenset(Language)
HEADLINE, DEK, BODY = "🦠 24 clinics open", "A line with 7 in it", "The body has 3 of them."


@pytest.fixture
def field(editor, show):
    """The English headline, its 24 marked, with a mark in the dek and one in the body below it."""
    show("Before.")
    story = make_story(BODY, "", story_id="s2", headline=HEADLINE, dek=DEK)
    editor.show_story(story, BOTH)
    editor.show_differences(marks(), {EN: 3})
    return editor._columns[EN]._fields["headline"]


def marks() -> list[Mark]:
    places = {"headline": (HEADLINE, "24"), "dek": (DEK, "7"), "body": (BODY, "3")}
    return [
        Mark(EN, text.index(word), text.index(word) + len(word), MarkKind.DIFFERS, f"Says {word}", name, name)
        for name, (text, word) in places.items()
    ]


def test_f8_stops_at_headline_dek_and_body_in_reading_order_and_back(editor, field):
    editor.focus_field(EN, "headline")
    editor.tools(EN).choose("headline", 0, 0)
    walked, chosen = [], []
    for step in (1, 1, 1, 1, -1, -1):
        found = editor.go_to_finding(step)
        walked.append(found.id)
        name = editor.field_in_hand
        start, end = editor.tools(EN).chosen(name)
        chosen.append(editor.tools(EN).texts[name][start:end])
        assert [mark.id for mark in editor.marks_at_caret()] == [name]
    assert walked == ["headline", "dek", "body", "headline", "body", "dek"]
    assert [editor.tools(EN).chosen(name) for name in ("headline", "body")] == [(2, 2), (13, 13)]
    assert chosen == ["24", "7", "", "24", "", "7"], "in a body the words are lit"


def test_a_mark_moves_with_its_words_and_is_gone_with_them(editor, field, hands):
    hands.caret(field, 0)
    hands.type(field, "Now ")
    assert editor.current_spans(EN)["headline"] == (6, 8)
    hands.caret(field, field.source.position(7))
    hands.type(field, "5")
    assert "headline" not in editor.current_spans(EN)
    assert set(editor.current_spans(EN)) == {"dek", "body"}


def test_another_story_begins_without_marks_in_its_fields(editor, field):
    editor.show_story(make_story(BODY, "", story_id="s3", headline=HEADLINE), BOTH)
    assert editor.current_spans(EN) == {}


def test_a_mark_is_drawn_below_its_own_words(editor, field):
    rect = words_at(field)
    with_marks = field.viewport().grab().toImage()
    editor.show_differences([], {})
    without = field.viewport().grab().toImage()
    ratio = with_marks.devicePixelRatio()
    changed = [
        (x, y)
        for x in range(with_marks.width())
        for y in range(with_marks.height())
        if with_marks.pixel(x, y) != without.pixel(x, y)
    ]
    assert changed
    assert min(x for x, _ in changed) >= (rect.left() - 2) * ratio
    assert max(x for x, _ in changed) <= (rect.right() + 2) * ratio
    assert any(y > (rect.center().y()) * ratio for _, y in changed)


def words_at(field: FurnitureField) -> QRect:
    """The rectangle of the 24."""
    cursor = field.textCursor()
    cursor.setPosition(field.source.position(HEADLINE.index("24")))
    first = field.cursorRect(cursor)
    cursor.setPosition(field.source.position(HEADLINE.index("24") + 2))
    return first.united(field.cursorRect(cursor))


@pytest.mark.qt_log_ignore(r"raise\(\)")  # the offscreen platform, of a tooltip
def test_the_tooltip_says_what_differs_where_the_pointer_is(editor, field):
    point = words_at(field).center()
    assert [mark.id for mark in field.marks.under(point)] == ["headline"]
    event = QHelpEvent(QEvent.Type.ToolTip, point, field.viewport().mapToGlobal(point))
    QApplication.sendEvent(field.viewport(), event)
    assert QToolTip.text() == "Says 24"
    QToolTip.hideText()
    assert field.marks.under(QPoint(field.width() - 2, point.y())) == ()


def test_fields_without_marks_watch_nothing(editor, show):
    show("Before.")
    field = editor._columns[EN]._fields["headline"]
    assert field.marks._by_ear is None
