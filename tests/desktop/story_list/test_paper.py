# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The wall board on paper: every story of the list once, on as many pages as that takes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont, QImage, QPainter, QPdfWriter

from editor_desk.desktop.shell.list_print import paint
from editor_desk.desktop.story_list.paper import PAGE, Sheet, paint_pages
from editor_desk.desktop.story_list.row_words import row_words
from tests.desktop.story_list.lines import EN, ES, PACT, TUESDAY_NOON, many


def sheet(count: int, total: int | None = None) -> Sheet:
    rows = [row_words(line, TUESDAY_NOON) for line in many(count)]
    return Sheet("In progress, by due time — Tuesday", rows, total or count, QFont())


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (22, 1), (60, 3)])
def test_it_takes_as_many_pages_as_it_needs(qapp, count: int, pages: int):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(PAGE)
    assert paint(writer, sheet(count), writer.newPage) == pages
    del writer
    written = bytes(buffer.data().data())
    assert written.count(b"/Type /Page\n") == pages


def test_nothing_is_painted_beside_the_page_and_every_row_leaves_ink(qapp):
    """Rows of the second column and of the last line stand on the paper as a whole."""
    late = replace(PACT, due={EN: TUESDAY_NOON.replace(hour=1), ES: None})
    picture = QImage(940, 1200, QImage.Format.Format_RGB32)
    picture.fill("white")
    painter = QPainter(picture)
    whole = Sheet("Title", [row_words(late, TUESDAY_NOON)] * 24, 24, QFont())
    assert paint_pages(painter, 940, 1200, whole, lambda: pytest.fail("one page is enough")) == 1
    painter.end()

    def has_ink(left: int, top: int, width: int, height: int) -> bool:
        part = picture.copy(left, top, width, height)
        return any(
            part.pixelColor(x, y).lightness() < 128 for x in range(0, width, 2) for y in range(0, height, 2)
        )

    assert has_ink(0, 44, 460, 90)
    assert has_ink(480, 44, 460, 90), "the second column"
    assert not has_ink(462, 50, 16, 1000), "nothing between the columns"


def test_the_whole_is_counted_where_only_its_beginning_is_printed(qapp):
    picture = QImage(940, 1200, QImage.Format.Format_RGB32)
    for total in (10, 12_345):
        picture.fill("white")
        painter = QPainter(picture)
        paint_pages(painter, 940, 1200, sheet(10, total), lambda: None)
        painter.end()
        foot = picture.copy(300, 1176, 640, 24)
        ink = sum(foot.pixelColor(x, y).lightness() < 128 for x in range(640) for y in range(24))
        if total == 10:
            alone = ink
    assert ink > 2 * alone
