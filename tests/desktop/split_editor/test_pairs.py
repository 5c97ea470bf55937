# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The pairs follow what somebody types; the pair in hand is lit and told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from editor_desk.bilingual.pairing import Link
from editor_desk.desktop import theme
from editor_desk.desktop.split_editor import PairInHand
from editor_desk.newsroom.plans import Plan
from tests.desktop.split_editor.conftest import BOTH, EN, ES, make_story
from tests.desktop.split_editor.forty import DECIDED, ENGLISH, SPANISH, pin


def links(editor) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.en, link.es) for link in editor.paired.pairs.links]


def read_soon(editor, qtbot) -> None:
    """Until the pairs were found anew after an edit."""
    qtbot.waitUntil(lambda: not editor.paired.pairs._again.isActive())


def lit_rows(body) -> set[int]:
    """The rows of the page whose ground is lit, seen at its right margin where no words are."""
    picture = body.viewport().grab().toImage()
    x = picture.width() - 3
    return {y for y in range(picture.height()) if picture.pixelColor(x, y).name() == theme.colors().lit}


def rows_of(editor, language, number) -> set[int]:
    side = editor.paired.pairs.sides[language]
    top, bottom = side.rectangle(number)
    scrolled = side.body.verticalScrollBar().value()
    return {y for y in range(top - scrolled, bottom - scrolled) if 0 <= y < side.body.viewport().height()}


@pytest.fixture
def three(editor, show, qtbot):
    show("One two.\n\nThree four five.\n\nSix.", "Uno dos.\n\nTres cuatro cinco.\n\nSeis.")
    read_soon(editor, qtbot)
    return editor


def test_a_story_is_paired_soon_after_it_is_shown(three):
    assert links(three) == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]


def test_a_new_paragraph_is_paired_when_it_has_words(three, body, hands, qtbot):
    hands.caret(body, len("One two."))
    hands.type(body, "\n")
    read_soon(three, qtbot)
    assert len(links(three)) == 3
    hands.type(body, "New words.")
    read_soon(three, qtbot)
    assert links(three) == [((0,), (0,)), ((1,), (1,)), ((2,), (2,)), ((3,), ())]


def test_bands_follow_lines_that_come_and_go_before_the_pairs_are_found_anew(three, body, hands):
    side = three.paired.pairs.sides[EN]
    before = side.rectangle(2)[0]
    hands.caret(body, 4)
    hands.type(body, "\n")
    assert three.paired.pairs._again.isActive()
    text_block = body.document().lastBlock()
    top = round(body.document().documentLayout().blockBoundingRect(text_block).top())
    assert side.rectangle(2)[0] == top > before


def test_typing_within_a_line_reads_nothing_until_the_person_rests(three, body, hands, monkeypatch):
    side = three.paired.pairs.sides[EN]
    monkeypatch.setattr(type(side), "read", lambda _self: pytest.fail("read while somebody types"))
    hands.caret(body, 3)
    for letter in "abcdefgh":
        hands.type(body, letter)
    three.paired.pairs._again.stop()


def test_a_pin_moves_with_its_words_before_they_are_saved(editor, show, body, hands, qtbot):
    english, spanish = "A one.\n\nB two.\n\nC three.", "A uno.\n\nB dos.\n\nC tres."
    show(english, spanish)
    editor.paired.show_pins([pin("p", (1,), (2,), english, spanish)])
    read_soon(editor, qtbot)
    assert ((1,), (2,)) in links(editor)
    hands.caret(body, 0)
    hands.type(body, "Zero.\n")
    read_soon(editor, qtbot)
    assert ((2,), (2,)) in links(editor)


def test_a_pin_whose_words_are_deleted_waits(editor, show, body, hands, qtbot):
    english, spanish = "A one.\n\nB two.\n\nC three.", "A uno.\n\nB dos.\n\nC tres."
    show(english, spanish)
    editor.paired.show_pins([pin("p", (1,), (2,), english, spanish)])
    hands.caret(body, len("A one."), len("A one.\n\nB two."))
    hands.key(body, Qt.Key.Key_Delete)
    read_soon(editor, qtbot)
    assert links(editor) == [((0,), (0,)), ((1,), (1,)), ((), (2,))]
    hands.undo(body)
    read_soon(editor, qtbot)
    assert editor.text(EN) == english


class Everything:
    """A pairing that links all with all; stands for the engine to come."""

    def pair(self, en, es, pinned):
        return (Link(tuple(each.number for each in en), tuple(each.number for each in es)),)


def test_another_pairing_takes_over_without_anybody_knowing(three, qtbot):
    three.paired.set_pairing(Everything())
    read_soon(three, qtbot)
    assert links(three) == [((0, 1, 2), (0, 1, 2))]


# The pair in hand


def test_the_paragraph_of_the_caret_and_its_counterparts_are_lit(editor, show, body, spanish_body, hands):
    show(ENGLISH, SPANISH)
    editor.paired.show_pins(DECIDED)
    editor.paired.pairs.read()
    side = editor.paired.pairs.sides[EN]
    hands.caret(body, body.source.position(side.paragraphs[2].start + 3))
    assert lit_rows(body) == rows_of(editor, EN, 2)
    gap = set(range(max(rows_of(editor, ES, 2)) + 1, min(rows_of(editor, ES, 3))))
    assert lit_rows(spanish_body) == rows_of(editor, ES, 2) | rows_of(editor, ES, 3)
    assert gap


def test_the_light_grows_with_its_paragraph(three, body, hands, qtbot):
    hands.caret(body, 3)
    before = len(lit_rows(body))
    hands.type(body, "many more words " * 30)
    read_soon(three, qtbot)
    assert lit_rows(body) == rows_of(three, EN, 0)
    assert len(lit_rows(body)) > before


def test_only_a_paragraph_that_grew_is_painted_anew(three, body, hands, monkeypatch):
    hands.caret(body, 3)
    lit_rows(body)
    painted: list[tuple[int, int] | None] = []
    monkeypatch.setattr(three.paired._lit[EN], "_repaint", painted.append)
    hands.type(body, "a")
    assert painted == []
    hands.type(body, "words that need one more line of the page " * 2)
    assert three.paired.pairs.sides[EN].rectangle(0) in painted


def test_moving_within_a_paragraph_paints_nothing_anew(three, body, hands, monkeypatch):
    hands.caret(body, 0)
    painted = []
    monkeypatch.setattr(three._form.spine, "update", lambda *_: painted.append("spine"))
    monkeypatch.setattr(three.paired._lit[ES], "_repaint", painted.append)
    for place in range(1, 6):
        hands.caret(body, place)
    assert painted == []


def test_the_words_of_the_pair_in_hand_are_told(three, body, spanish_body, hands, qtbot):
    with qtbot.waitSignal(three.paired.pair_in_hand) as told:
        hands.caret(body, len("One two.\n\nThr"))
    assert told.args == [PairInHand(2, 3, 3)]
    with qtbot.waitSignal(three.paired.pair_in_hand) as told:
        hands.type(body, "xx yy zz ")
    assert told.args == [PairInHand(2, 6, 3)]


def test_a_paragraph_without_counterpart_has_words_on_one_side_only(editor, show, spanish_body, qtbot):
    show("", "Uno dos tres.")
    read_soon(editor, qtbot)
    with qtbot.waitSignal(editor.paired.pair_in_hand) as told:
        spanish_body.setFocus()
    assert told.args == [PairInHand(1, 0, 3)]


# What is not translated yet


def test_an_edition_that_is_not_as_far_says_so_below_its_end(editor, show, spanish_body, hands, qtbot):
    english, spanish = "A one.\n\nB two.\n\nC three.", "A uno."
    show(english, spanish)
    read_soon(editor, qtbot)
    english_hint, spanish_hint = editor.paired._hints[EN], editor.paired._hints[ES]
    assert spanish_hint.is_shown
    assert not english_hint.is_shown
    assert spanish_hint._label.y() > editor.paired.pairs.sides[ES].rectangle(0)[1]
    assert editor.text(ES) == spanish
    hands.caret(spanish_body, len(spanish))
    hands.type(spanish_body, "\nB dos.\nC tres.")
    read_soon(editor, qtbot)
    assert not spanish_hint.is_shown


def test_nothing_is_missing_where_somebody_said_so(editor, show, qtbot):
    english, spanish = "A one.\n\nB two.", "A uno."
    show(english, spanish)
    editor.paired.show_pins([pin("cut", (1,), (), english, spanish)])
    read_soon(editor, qtbot)
    assert not any(hint.is_shown for hint in editor.paired._hints.values())


def test_an_original_shorter_than_its_translation_lacks_nothing(editor, show, qtbot):
    show("A one.", "A uno.\n\nB dos.")
    read_soon(editor, qtbot)
    assert not any(hint.is_shown for hint in editor.paired._hints.values())


def test_an_empty_edition_asks_for_the_story_as_before(editor, show, qtbot):
    show("A one.", "")
    read_soon(editor, qtbot)
    assert not any(hint.is_shown for hint in editor.paired._hints.values())


# When there is a spine


def test_the_spine_goes_with_the_counterpart(three):
    spine = three._form.spine
    assert spine.isVisible()
    three.show_counterpart(False)
    assert not spine.isVisible()
    three.show_counterpart(True)
    assert spine.isVisible()


def test_a_story_in_one_language_has_no_spine(editor):
    from dataclasses import replace

    story = replace(make_story("One.", ""), plan=Plan.EN_ONLY)
    editor.show_story(story, BOTH)
    assert not editor._form.spine.isVisible()
    editor.refresh(replace(story, plan=Plan.BOTH))
    assert editor._form.spine.isVisible()


def test_nothing_of_it_stands_in_the_order_of_undo(three, body, hands):
    hands.caret(body, 0)
    three.paired.cut_at_caret()
    assert not three._columns[EN]._order.can_undo
