# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every band ends exactly where its paragraph does, however the pages are scrolled, wrapped and zoomed."""

from __future__ import annotations

from itertools import pairwise
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap

from editor_desk.desktop.split_editor.spine_geometry import MARK, sight
from tests.desktop.split_editor.conftest import EN, ES, is_laid_out
from tests.desktop.split_editor.forty import DECIDED, ENGLISH, SPANISH


@pytest.fixture
def forty(editor, show):
    """The editor with the forty paragraphs, paired."""
    show(ENGLISH, SPANISH)
    editor.paired.show_pins(DECIDED)
    editor.paired.pairs.read()
    return editor


def block_edges(editor, language, numbers) -> tuple[int, int]:
    """Top and bottom of the text blocks of paragraphs that follow each other, in pixels of the spine."""
    body, spine = editor._columns[language].body, editor._form.spine
    source = body.source
    side = editor.paired.pairs.sides[language]
    layout = body.document().documentLayout()
    first, last = side.paragraphs[numbers[0]], side.paragraphs[numbers[-1]]
    upper = layout.blockBoundingRect(body.document().findBlock(source.position(first.start)))
    lower = layout.blockBoundingRect(body.document().findBlock(source.position(last.end)))
    shift = body.viewport().mapToGlobal(QPoint(0, 0)).y() - spine.mapToGlobal(QPoint(0, 0)).y()
    shift -= body.verticalScrollBar().value()
    return round(upper.top()) + shift, round(lower.bottom()) + shift


@pytest.mark.parametrize("zoom", [-2, 0, 5])
@pytest.mark.parametrize("width", [700, 1100])
@pytest.mark.parametrize("part", [0.0, 0.37, 0.7, 1.0])
@pytest.mark.parametrize("apart", [False, True])
def test_every_edge_of_every_band_is_its_paragraphs(forty, qtbot, zoom, width, part, apart):
    forty.paired.scrolling.turn(is_on=not apart)
    forty.resize(width, 640)
    forty.set_zoom(zoom)
    qtbot.waitUntil(lambda: all(is_laid_out(forty._columns[language].body) for language in (EN, ES)))
    bar = forty._columns[EN].body.verticalScrollBar()
    bar.setValue(round(bar.maximum() * part))
    if apart:
        other = forty._columns[ES].body.verticalScrollBar()
        other.setValue(round(other.maximum() * (1 - part)))
    seen = sight(forty.paired.pairs, forty._form.spine)
    assert len(seen.bands) >= 2
    for band in seen.bands:
        if band.link.en:
            assert (band.en[0][0], band.en[-1][1]) == block_edges(forty, EN, band.link.en)
        if band.link.es:
            assert (band.es[0][0], band.es[-1][1]) == block_edges(forty, ES, band.link.es)
        assert bool(band.en) == bool(band.link.en)
        assert bool(band.es) == bool(band.link.es)


def test_only_what_is_on_the_screen_is_drawn_and_all_of_it(forty):
    for value in (0, 900, 2500):
        forty._columns[EN].body.verticalScrollBar().setValue(value)
        seen = sight(forty.paired.pairs, forty._form.spine)
        drawn = {number for band in seen.bands for number in band.link.en}
        on_screen = {
            number
            for number in range(40)
            if (edges := block_edges(forty, EN, (number,)))[0] < seen.en[1] and edges[1] > seen.en[0]
        }
        assert on_screen <= drawn
        assert len(seen.bands) < 25


def test_no_mark_lies_on_another_and_none_leaves_the_pages(forty):
    pages = forty._columns[EN].body.verticalScrollBar()
    for value in range(0, pages.maximum(), 97):
        pages.setValue(value)
        seen = sight(forty.paired.pairs, forty._form.spine)
        heights = sorted(band.mark.y() for band in seen.bands if band.mark is not None)
        assert all(lower - upper >= MARK - 0.01 for upper, lower in pairwise(heights))
        assert heights[0] >= min(seen.en[0], seen.es[0])
        assert heights[-1] <= max(seen.en[1], seen.es[1])


def test_pairs_are_one_to_two_two_to_one_alone_and_crossed(forty):
    links = {(link.en, link.es) for link in forty.paired.pairs.links}
    assert {((2,), (2, 3)), ((6, 7), (7,)), ((12,), ()), ((), (20,)), ((26,), (29,)), ((29,), (26,))} <= links


def test_painting_forty_paragraphs_takes_less_than_two_milliseconds(forty):
    forty.resize(1000, 2400)
    forty.set_zoom(-4)
    spine = forty._form.spine
    target = QPixmap(spine.size())
    spine.render(target)
    assert spine.seen is not None
    assert len(spine.seen.bands) >= 15
    times = []
    for _ in range(15):
        start = perf_counter()
        spine.render(target)
        times.append(perf_counter() - start)
    assert sorted(times)[len(times) // 2] < 0.006, "2 ms on a quiet machine; three times that on a busy one"


def test_the_spine_is_as_wide_as_a_mark_and_a_half_and_keeps_that_width(forty):
    assert forty._form.spine.width() == 32
    forty._form.editions.setSizes([500, 200, 200])
    assert forty._form.spine.width() == 32
