# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs in the real window on a real store: what is pinned is kept, holds while somebody types, and is told."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor

from editor_desk.bilingual.pairing import Ground
from editor_desk.desktop import settings as remembered
from editor_desk.newsroom.languages import Language
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES


@pytest.fixture
def story(desk: OpenDesk):
    found = desk.open("hurricane-season")
    desk.wait_for(lambda: len(desk.window.editor.paired.pairs.links) > 10)
    return found


def links(desk: OpenDesk, ground: Ground) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.en, link.es) for link in desk.window.editor.paired.pairs.links if link.ground is ground]


def put_caret(desk: OpenDesk, number: int) -> QTextCursor:
    """Put the caret into a paragraph of the English text."""
    side = desk.window.editor.paired.pairs.sides[EN]
    cursor = side.body.textCursor()
    cursor.setPosition(side.body.source.position(side.paragraphs[number].start))
    side.body.setFocus()
    side.body.setTextCursor(cursor)
    return cursor


def test_a_pin_is_kept_with_who_set_it_and_shown(desk: OpenDesk, story):
    desk.window.editor.paired.pin((1,), (1, 2))
    desk.wait_for(lambda: links(desk, Ground.PIN) == [((1,), (1, 2))])
    (pin,) = desk.stored().pins
    view = desk.room.story.view
    assert view is not None
    assert pin.by == view.person.id
    (shown,) = desk.window.editor.paired.pairs.pins_of(desk.window.editor.paired.pairs.links[1])
    assert shown.who == view.person.name


def test_a_pin_holds_while_a_paragraph_is_written_above_it(desk: OpenDesk, story):
    desk.window.editor.paired.pin((3,), (5,))
    desk.wait_for(lambda: links(desk, Ground.PIN) == [((3,), (5,))])
    put_caret(desk, 0).insertText("A new beginning.\n\n")
    desk.wait_for(lambda: links(desk, Ground.PIN) == [((4,), (5,))])
    desk.wait_for(lambda: desk.room.saving.is_idle and not desk.window.editor.has_unsaved)
    assert desk.stored().edition(EN).body.startswith("A new beginning.")
    desk.wait_for(lambda: links(desk, Ground.PIN) == [((4,), (5,))])
    place = desk.stored().pins[0].places[EN][0]
    assert not place.is_orphan
    assert desk.body(EN)[place.anchor.start : place.anchor.end] == place.anchor.exact


def test_a_cut_and_its_undoing_by_keys(desk: OpenDesk, story):
    put_caret(desk, 2)
    desk.window.commands["cut_pair"].trigger()
    desk.wait_for(lambda: links(desk, Ground.CUT) == [((2,), ())])
    desk.window.commands["free_pair"].trigger()
    desk.wait_for(lambda: links(desk, Ground.CUT) == [])
    assert desk.stored().pins == ()
    desk.window.commands["free_pair"].trigger()
    assert "not pinned" in desk.window.messages.text


def test_the_next_paragraph_without_counterpart_or_that_there_is_none(desk: OpenDesk, story):
    desk.window.editor.paired.pin((6,), ())
    desk.wait_for(lambda: links(desk, Ground.CUT) == [((6,), ())])
    put_caret(desk, 0)
    desk.window.commands["next_alone"].trigger()
    side = desk.window.editor.paired.pairs.sides[EN]
    assert side.number_at_line(side.body.textCursor().blockNumber()) == 6


def test_words_not_saved_yet_are_pinned_as_they_are(desk: OpenDesk, story):
    cursor = put_caret(desk, 0)
    cursor.insertText("Breaking. ")
    desk.window.editor.flush()
    assert not desk.room.saving.is_idle, "the first words are on their way"
    cursor.insertText("A first paragraph.\n\n")
    desk.window.editor.paired.pin((0,), (1,))
    desk.wait_for(lambda: len(desk.stored().pins) == 1)
    assert desk.stored().pins[0].places[EN][0].anchor.exact == "Breaking. A first paragraph."


def test_the_status_line_tells_the_words_of_the_pair(desk: OpenDesk, story):
    put_caret(desk, 1)
    desk.wait_for(lambda: "¶2: English" in desk.window.status._words_label.text())


def test_scrolling_together_is_remembered(desk: OpenDesk, story):
    action = desk.window.commands["scroll_together"]
    assert action.isChecked()
    action.trigger()
    assert not action.isChecked()
    assert not desk.window.editor.paired.scrolling.is_on
    assert desk.window.settings.get(remembered.SCROLLS_TOGETHER) is False
    action.trigger()
    assert desk.window.settings.get(remembered.SCROLLS_TOGETHER) is True
