# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Scrolling one edition keeps the pair at the reading line level in the other; carets stay where they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollBar

from editor_desk.desktop.split_editor.level import READING_LINE
from tests.desktop.split_editor.conftest import EN, ES, is_laid_out
from tests.desktop.split_editor.forty import DECIDED, ENGLISH, SPANISH, pin
from tests.desktop.split_editor.forty import body as forty_of

_LEVEL = 3
"""Pixels by which a pair may be off: two roundings and a scroll bar's whole steps."""


@pytest.fixture
def forty(editor, show, qtbot):
    show(ENGLISH, SPANISH)
    qtbot.waitUntil(lambda: all(column.body._dress.is_whole for column in editor._columns.values()))
    editor.paired.show_pins(DECIDED)
    editor.paired.pairs.read()
    return editor


def bar(editor, language) -> QScrollBar:
    found: QScrollBar = editor._columns[language].body.verticalScrollBar()
    return found


def height_on_screen(editor, language, number, share) -> float:
    """Where a part of a paragraph stands on the screen."""
    side = editor.paired.pairs.sides[language]
    top, bottom = side.rectangle(number)
    there = top + share * (bottom - top) - bar(editor, language).value()
    return side.body.viewport().mapToGlobal(QPoint(0, 0)).y() + there


def at_reading_line(editor, language) -> tuple[int, float]:
    """The paragraph at the reading line and how much of it is above."""
    side = editor.paired.pairs.sides[language]
    y = bar(editor, language).value() + side.body.viewport().height() * READING_LINE
    number = max(0, side.number_above(y))
    top, bottom = side.rectangle(number)
    return number, (y - top) / (bottom - top)


def assert_level(editor, language) -> int:
    """Whether the pair at the reading line is level, where it rests; how many were looked at."""
    number, share = at_reading_line(editor, language)
    at = editor.paired.pairs.link_at(language, number)
    link = editor.paired.pairs.links[at]
    mine, theirs = (editor.paired.pairs.numbers(link, each) for each in (language, language.other))
    other = bar(editor, language.other)
    if not (0 <= share <= 1 and link in editor.paired.pairs.along and len(mine) == len(theirs) == 1):
        return 0
    if other.value() in (other.minimum(), other.maximum()):
        return 0
    here = height_on_screen(editor, language, number, share)
    there = height_on_screen(editor, language.other, theirs[0], share)
    assert abs(here - there) <= _LEVEL
    return 1


@pytest.mark.parametrize("leader", [EN, ES])
def test_the_pair_at_the_reading_line_stays_level(forty, leader):
    page = forty._columns[leader].body.viewport().height()
    looked_at = 0
    for value in range(page // 3 + 1, bar(forty, leader).maximum() - page, 61):
        bar(forty, leader).setValue(value)
        looked_at += assert_level(forty, leader)
    assert looked_at > 10


@pytest.mark.parametrize("leader", [EN, ES])
def test_pages_that_begin_at_different_heights_are_level_on_the_screen(editor, show, leader, qtbot):
    show(ENGLISH, SPANISH, headline="A headline so long that it takes several lines of its column " * 3)
    tops = [editor._columns[language].body.viewport() for language in (EN, ES)]
    qtbot.waitUntil(lambda: len({page.mapToGlobal(QPoint(0, 0)).y() for page in tops}) == 2)
    editor.paired.pairs.read()
    page = editor._columns[leader].body.viewport().height()
    looked_at = 0
    for value in range(page // 3 + 1, bar(editor, leader).maximum() - page, 153):
        bar(editor, leader).setValue(value)
        looked_at += assert_level(editor, leader)
    assert looked_at > 5
    for end in (bar(editor, leader).maximum(), 0):
        bar(editor, leader).setValue(end)
        other = bar(editor, leader.other)
        assert other.value() == (other.maximum() if end else 0)


def test_both_begin_and_end_together(forty):
    for leader in (EN, ES):
        bar(forty, leader).setValue(bar(forty, leader).maximum())
        assert bar(forty, leader.other).value() == bar(forty, leader.other).maximum()
        bar(forty, leader).setValue(0)
        assert bar(forty, leader.other).value() == 0


def test_scrolling_on_moves_the_other_on_and_never_back(forty):
    last = 0
    for value in range(0, bar(forty, EN).maximum(), 23):
        bar(forty, EN).setValue(value)
        assert bar(forty, ES).value() >= last
        assert bar(forty, EN).value() == value, "the page somebody scrolls stays where it was put"
        last = bar(forty, ES).value()


@pytest.mark.parametrize("count", [3, 12, 40])
def test_a_half_written_edition_is_followed_as_far_as_it_goes(editor, show, qtbot, count):
    show(ENGLISH, forty_of(ES, count))
    editor.paired.pairs.read()
    qtbot.waitUntil(lambda: all(is_laid_out(editor._columns[language].body) for language in (EN, ES)))
    page = editor._columns[EN].body.viewport().height()
    last = 0
    for value in range(page // 3 + 1, bar(editor, EN).maximum() - page, 53):
        bar(editor, EN).setValue(value)
        here = bar(editor, ES).value()
        # Near its end the translation makes room for what is to be translated next.
        if bar(editor, ES).maximum() - here > page:
            assert_level(editor, EN)
        assert here >= last
        assert bar(editor, EN).value() == value
        last = here
    bar(editor, EN).setValue(bar(editor, EN).maximum())
    assert bar(editor, ES).value() == bar(editor, ES).maximum()


@pytest.mark.parametrize("count", [3, 12, 40])
def test_in_typewriter_mode_the_lines_being_written_are_level(editor, show, spanish_body, hands, count):
    show(ENGLISH, forty_of(ES, count))
    editor.paired.pairs.read()
    for language in (EN, ES):
        editor._columns[language].body.typewriter.turn(is_on=True)
    spanish_body.setFocus()
    hands.caret(spanish_body, spanish_body.document().characterCount() - 2)
    hands.type(spanish_body, ". Y algo más")
    last = editor.paired.pairs.sides[ES].rectangle(count - 1)[1] - bar(editor, ES).value()
    level = editor.paired.pairs.sides[EN].rectangle(count - 1)[1] - bar(editor, EN).value()
    assert abs(last - level) < 120, "the same paragraph, a line or two apart by the length of its words"
    assert 0 < level < spanish_body.viewport().height()


@pytest.mark.parametrize("count", [12, 30])
def test_the_hand_may_go_from_one_page_to_the_other_and_none_jumps(editor, show, count):
    show(ENGLISH, forty_of(ES, count))
    editor.paired.pairs.read()
    page = editor._columns[EN].body.viewport().height()
    for value in range(page // 3 + 1, bar(editor, ES).maximum(), 37):
        bar(editor, ES).setValue(value)
        there = bar(editor, EN).value()
        bar(editor, EN).setValue(there + 1)
        assert abs(bar(editor, ES).value() - value) < 20, "less than a line"
        bar(editor, ES).setValue(value)


@pytest.mark.parametrize("count", [8, 15, 30])
def test_whoever_writes_at_the_end_of_a_translation_sees_the_next_paragraph(
    editor, show, spanish_body, hands, qtbot, count
):
    show(ENGLISH, forty_of(ES, count))
    editor.paired.pairs.read()
    hands.caret(spanish_body, spanish_body.document().characterCount() - 1)
    spanish_body.setFocus()
    page = editor._columns[EN].body.viewport().height()
    for written in range(3):
        hands.type(spanish_body, "\nUna frase más, y otra que ocupa toda la línea de la columna.")
        qtbot.waitUntil(lambda: not editor.paired.pairs._again.isActive())
        hands.type(spanish_body, " Y otra frase larga que llega hasta la línea que sigue." * 3)
        assert bar(editor, ES).maximum() - bar(editor, ES).value() < 20, (
            "the caret is at the foot of the page"
        )
        top, _ = editor.paired.pairs.sides[EN].rectangle(count + written + 1)
        assert 0 < top - bar(editor, EN).value() < page, written


def test_a_wrong_pair_once_pinned_is_level_too(editor, show):
    spanish = SPANISH.split("\n\n")
    del spanish[5:9]
    text = "\n\n".join(spanish)
    show(ENGLISH, text)
    editor.paired.show_pins([pin("a", (9,), (5,), spanish=text)])
    editor.paired.pairs.read()
    bar(editor, EN).setValue(editor.paired.pairs.sides[EN].rectangle(20)[0])
    assert assert_level(editor, EN)


def test_the_caret_of_the_other_edition_stays(forty, hands):
    spanish = forty._columns[ES].body
    hands.caret(spanish, 40, 60)
    bar(forty, EN).setValue(1500)
    cursor = spanish.textCursor()
    assert (cursor.anchor(), cursor.position()) == (40, 60)
    assert spanish.verticalScrollBar().value() > 500


def test_each_scrolls_by_itself_when_it_is_turned_off(forty):
    forty.paired.scrolling.turn(is_on=False)
    bar(forty, EN).setValue(1500)
    assert bar(forty, ES).value() == 0
    forty.paired.scrolling.turn(is_on=True)
    assert bar(forty, ES).value() > 500, "turned on, they come level at once"


def test_typing_moves_no_page(forty, body, hands, qtbot):
    bar(forty, EN).setValue(900)
    here, there = bar(forty, EN).value(), bar(forty, ES).value()
    side = forty.paired.pairs.sides[EN]
    hands.caret(body, body.source.position(side.paragraphs[side.number_above(here + 100)].start))
    bar(forty, EN).setValue(here)
    there = bar(forty, ES).value()
    hands.type(body, "a long sentence that wraps onto other lines " * 4)
    hands.type(body, "\nA new paragraph.")
    qtbot.waitUntil(lambda: not forty.paired.pairs._again.isActive())
    qtbot.waitUntil(lambda: not forty.paired.scrolling._again.isActive())
    assert (bar(forty, EN).value(), bar(forty, ES).value()) == (here, there)


@pytest.mark.parametrize("together", [True, False])
def test_what_is_read_stays_at_the_reading_line_when_the_pages_change(forty, qtbot, together):
    forty.paired.scrolling.turn(is_on=together)
    bar(forty, EN).setValue(1200)
    before, share = at_reading_line(forty, EN)
    for zoom, width in ((0, 640), (5, 640), (5, 1200), (-1, 1200)):
        forty.resize(width, 600)
        forty.set_zoom(zoom)
        qtbot.waitUntil(lambda: not forty.paired.scrolling._again.isActive())
        number, now = at_reading_line(forty, EN)
        assert number == before
        assert now == pytest.approx(share, abs=0.08)
        assert_level(forty, EN)


def test_an_empty_edition_leaves_the_other_alone(editor, show):
    show(ENGLISH, "")
    editor.paired.pairs.read()
    bar(editor, EN).setValue(900)
    assert bar(editor, EN).value() == 900
