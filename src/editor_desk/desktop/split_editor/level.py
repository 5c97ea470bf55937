# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How far one edition is scrolled for its pair at the reading line to be level with the other's.

The reading line is a third down the page. It slides to the upper end of the page at the beginning of the text and
to the lower at its end, so that both editions begin and end together. Where one edition ends before the other (the
translation is half written), its end shows the next paragraph of the other as well.
"""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QPoint

from editor_desk.desktop.split_editor.pairs import Pairs
from editor_desk.desktop.split_editor.tracked import TrackedParagraphs
from editor_desk.newsroom.languages import Language

READING_LINE = 1 / 3
"""Of the height of the page, from its top."""
_NEARLY = 3
"""Pixels that rounding may cost at the end of a text."""
_AT_THE_END = 40
"""Pixels from the end of a text within which somebody writes there."""
_MOST_AHEAD = 0.5
"""Of the page: how much of what is not translated yet is shown at the end of a translation."""


def level_with(pairs: Pairs, leader: Language) -> int:
    """How far to scroll the other edition for it to be level with this one."""
    mine, other = pairs.sides[leader], pairs.sides[leader.other]
    scrolled, end = scroll_of(mine), mine.body.verticalScrollBar().maximum()
    short = _ends_first(pairs)
    ahead = _ahead(pairs, short) if short is not None else 0.0
    if not ahead:
        wanted = _level(pairs, leader, scrolled)
    elif short is leader:
        wanted = _level_ahead(pairs, leader, scrolled, ahead)
    else:
        wanted = _undone(pairs, leader, scrolled, ahead)
    last = other.body.verticalScrollBar().maximum()
    return last if scrolled == end > 0 and abs(wanted - last) <= _NEARLY else round(wanted)


def scroll_of(side: TrackedParagraphs) -> int:
    """How far a body is scrolled."""
    return side.body.verticalScrollBar().value()


def reading_line(side: TrackedParagraphs, scrolled: float) -> float:
    """Where on the page the reading line is when it is scrolled so far."""
    whole, page = side.body.verticalScrollBar().maximum(), side.body.viewport().height()
    upper, lower = page * READING_LINE, page * (1 - READING_LINE)
    if _has_room(side):
        return min(upper, scrolled)
    if whole < page:  # too short for the line to rest anywhere
        return page * scrolled / whole if whole else 0.0
    return min(upper, scrolled) if scrolled < upper else page - min(lower, whole - scrolled)


def scroll_for(side: TrackedParagraphs, y: float) -> int:
    """How far to scroll for the reading line to stand at this height of the document."""
    whole, page = side.body.verticalScrollBar().maximum(), side.body.viewport().height()
    upper = page * READING_LINE
    if _has_room(side):
        wanted = max(y / 2, y - upper)
    elif whole < page:
        wanted = y * whole / (whole + page)
    elif y <= 2 * upper:
        wanted = y / 2
    elif y <= whole - page + 2 * upper:
        wanted = y - upper
    else:
        wanted = (y - page + whole) / 2
    return round(wanted)


def _level(pairs: Pairs, leader: Language, scrolled: float) -> float:
    """Where the other edition belongs, before it is drawn to the ends of what can be scrolled."""
    mine, other = pairs.sides[leader], pairs.sides[leader.other]
    line = reading_line(mine, scrolled)
    there = _counterpart(pairs, leader, scrolled + line)
    # The pages begin at different heights; at the top of the text that must not scroll either.
    apart = mine.body.viewport().mapToGlobal(QPoint(0, 0)).y()
    apart -= other.body.viewport().mapToGlobal(QPoint(0, 0)).y()
    reach = min(mine.body.viewport().height() * READING_LINE, mine.body.verticalScrollBar().maximum())
    return there - line - apart * (min(1.0, scrolled / reach) if reach > 0 else 0.0)


def _level_ahead(pairs: Pairs, short: Language, scrolled: float, ahead: float) -> float:
    """The same for the longer edition, which runs ahead as the shorter one comes to its end."""
    return _level(pairs, short, scrolled) + ahead * _nearness(pairs.sides[short], scrolled)


def _counterpart(pairs: Pairs, leader: Language, y: float) -> float:
    """The height in the other's document that belongs to one in the leader's: by pairs, in parts within them."""
    mine, other, along = pairs.sides[leader], pairs.sides[leader.other], pairs.along
    number = mine.number_above(y)
    at = bisect_right(along, number, key=lambda link: pairs.numbers(link, leader)[0]) - 1
    start = there_start = 0.0
    if at >= 0:
        top, bottom = mine.stretch(pairs.numbers(along[at], leader))
        there_top, there_bottom = other.stretch(pairs.numbers(along[at], leader.other))
        if y <= bottom:
            return _part(y, top, bottom, there_top, there_bottom)
        start, there_start = bottom, there_bottom
    if at + 1 < len(along):
        end = mine.rectangle(pairs.numbers(along[at + 1], leader)[0])[0]
        there_end = other.rectangle(pairs.numbers(along[at + 1], leader.other)[0])[0]
        return _part(y, start, end, there_start, there_end)
    rest, there_rest = _height(mine) - start, _height(other) - there_start
    if _ends_first(pairs) is not None:
        return there_start + min(y - start, there_rest)
    return _part(y, start, start + rest, there_start, there_start + there_rest)


def _ends_first(pairs: Pairs) -> Language | None:
    """The edition that has nothing behind the last pair while the other has: it is not translated whole."""
    last = pairs.along[-1]
    behind = {
        language: len(side) - 1 - pairs.numbers(last, language)[-1] for language, side in pairs.sides.items()
    }
    return next((language for language in Language if not behind[language] and behind[language.other]), None)


def _ahead(pairs: Pairs, short: Language) -> float:
    """How much of the longer edition's next paragraph is shown at the end of the one that is not as far."""
    if _has_room(pairs.sides[short]):
        return 0.0
    longer, number = pairs.sides[short.other], pairs.numbers(pairs.along[-1], short.other)[-1]
    gap = longer.rectangle(number + 1)[1] - longer.rectangle(number)[1]
    return min(float(gap), longer.body.viewport().height() * _MOST_AHEAD)


def _has_room(side: TrackedParagraphs) -> bool:
    """Whether the page goes on below the text, as in typewriter mode: its end can come up to the reading line."""
    page = side.body.viewport().height()
    return side.body.verticalScrollBar().maximum() - max(0.0, _height(side) - page) > page / 4


def _nearness(side: TrackedParagraphs, scrolled: float) -> float:
    """How near a page is to the end of its text: 0 where the reading line rests, 1 where somebody writes there."""
    whole, page = side.body.verticalScrollBar().maximum(), side.body.viewport().height()
    reach = min(page * (1 - READING_LINE), float(whole))
    below = whole - scrolled
    if below <= _AT_THE_END or reach <= _AT_THE_END:
        return 1.0
    return max(0.0, 1 - (below - _AT_THE_END) / (reach - _AT_THE_END))


def _undone(pairs: Pairs, leader: Language, scrolled: float, ahead: float) -> float:
    """Where the shorter edition would have to stand to bring the leader here: changing hands moves no page."""
    short = pairs.sides[leader.other]
    low, high = 0.0, float(short.body.verticalScrollBar().maximum())
    for _ in range(10):
        middle = (low + high) / 2
        if _level_ahead(pairs, leader.other, middle, ahead) < scrolled:
            low = middle
        else:
            high = middle
    return high


def _part(y: float, top: float, bottom: float, there_top: float, there_bottom: float) -> float:
    share = (y - top) / (bottom - top) if bottom > top else 0.0
    return there_top + share * (there_bottom - there_top)


def _height(side: TrackedParagraphs) -> float:
    return side.body.document().size().height()
