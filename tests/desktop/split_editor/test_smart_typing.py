# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Marks are curled while typed only where asked for, and one undo gives the straight one back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from editor_desk.newsroom.languages import Language

EN, ES = Language.EN, Language.ES


@pytest.fixture
def smart(editor):
    for language in Language:
        editor.tools(language).set_smart(language)
    return editor


def test_marks_stay_straight_until_somebody_asks(editor, body, hands):
    hands.type(body, 'He said "yes" -- no...')
    assert body.source.text == 'He said "yes" -- no...'


def test_marks_are_curled_as_they_are_typed(smart, body, hands):
    hands.type(body, "\"It's 'over' -- for now,\" she said...")
    assert body.source.text == "“It’s ‘over’ — for now,” she said…"


def test_spanish_marks_too(smart, spanish_body, hands):
    hands.type(spanish_body, '"Ya", dijo.')
    assert spanish_body.source.text == "“Ya”, dijo."


def test_undo_gives_the_straight_mark_back_and_leaves_it(smart, body, hands):
    hands.type(body, 'A 6"')
    hands.type(body, ' pipe and "')
    assert body.source.text == 'A 6" pipe and “'
    hands.undo(body)
    assert body.source.text == 'A 6" pipe and "'
    hands.type(body, "x")
    assert body.source.text == 'A 6" pipe and "x'
    hands.undo(body)
    hands.undo(body)
    assert '"' not in body.source.text[4:]


def test_a_mark_from_a_dead_key_is_curled(smart, body, hands):
    hands.compose(body, '"')
    assert body.source.text == "“"


def test_headlines_are_curled_and_share_the_order_of_undo(smart, field, hands):
    hands.type(field("headline"), "'Yes'")
    hands.type(field("body"), '"No"')
    assert (field("headline").source.text, field("body").source.text) == ("‘Yes’", "“No”")
    for _ in range(2):
        hands.undo(field("body"))
    assert field("body").source.text == "“"
    for _ in range(12):
        hands.undo(field("body"))
    assert (field("headline").source.text, field("body").source.text) == ("", "")


def test_code_is_left_alone(smart, body, show, hands):
    show("```\nprint(\n```")
    hands.caret(body, 10)
    hands.type(body, '"')
    assert body.source.text == '```\nprint("\n```'


def test_the_marks_of_an_edition_are_curled_in_one_step_and_what_lies_between_is_not_touched(
    editor, body, field, show, hands
):
    from editor_desk.desktop.split_editor import Mark, MarkKind

    text = 'He said "no," twice.\n\nShe -- "yes" -- left...'
    show(text, headline="A 'first'")
    editor.show_marks([Mark(EN, 9, 21, MarkKind.CLAIM_OPEN, "", "m")])
    assert editor.tools(EN).curl(EN) == 9
    assert body.source.text == "He said “no,” twice.\n\nShe — “yes” — left…"
    assert field("headline").source.text == "A ‘first’"
    start, end = editor.current_spans(EN)["m"]
    assert body.source.text[start:end] == "no,” twice.\n"
    hands.undo(body)
    assert (body.source.text, field("headline").source.text) == (text, "A 'first'")


def test_an_edition_that_may_only_be_read_keeps_its_marks(editor, body, show):
    show('"no"', may_edit=frozenset())
    assert editor.tools(EN).curl(EN) == 0
    assert body.source.text == '"no"'


def test_reading_only_curls_nothing(smart, body, show, hands):
    show("text", may_edit=frozenset())
    hands.key(body, Qt.Key(0), text='"')
    assert body.source.text == "text"
