# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Words in no dictionary are counted above the edition; a press or F8 goes from one to the next."""

from __future__ import annotations

from editor_desk.desktop.split_editor import BodyText, Mark, MarkKind, SpellingFound
from editor_desk.newsroom.languages import Language

EN = Language.EN
TEXT = "The ferrry crosses the bayuo at 7 a.m. today."


def test_words_in_no_dictionary_are_counted_and_walked_through(editor, body, show):
    story = show(TEXT)
    button = editor._columns[EN]._form.spelling_button
    assert button.isHidden()
    checked = BodyText(story.id, EN, TEXT, body.source.version)
    editor.show_spelling(SpellingFound(checked, ((4, 10), (23, 28))))
    assert not button.isHidden()
    assert button.text().startswith("2 ")
    button.click()
    assert body.source.offset(body.textCursor().position()) == 4
    button.click()
    assert body.source.offset(body.textCursor().position()) == 23
    button.click()
    assert body.source.offset(body.textCursor().position()) == 4, "round the end of the text"


def test_facts_and_misspellings_are_findings_alike(editor, body, show):
    story = show(TEXT)
    editor.show_marks([Mark(EN, 32, 38, MarkKind.CLAIM_OPEN, "To check", "claim-1")])
    checked = BodyText(story.id, EN, TEXT, body.source.version)
    editor.show_spelling(SpellingFound(checked, ((4, 10),)))
    editor.focus_edition(EN)
    walked = [editor.go_to_finding(step) for step in (1, 1, 1, -1)]
    assert [mark.id for mark in walked] == ["", "claim-1", "", "claim-1"]


def test_another_story_begins_without_a_count(editor, body, show):
    story = show(TEXT)
    checked = BodyText(story.id, EN, TEXT, body.source.version)
    editor.show_spelling(SpellingFound(checked, ((4, 10),)))
    show("Nothing is wrong here.")
    assert editor._columns[EN]._form.spelling_button.isHidden()
