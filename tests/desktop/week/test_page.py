# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The week on paper: one page however full it is, black on white in either theme."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from editor_desk.desktop import theme
from editor_desk.desktop.week import PAGE, paint_page, plan_of
from editor_desk.desktop.week.plan import card_of
from editor_desk.newsroom.stages import Stage
from editor_desk.store.week_read import WeekLines
from tests.desktop.week.lines import NOW, WEEK, at, line

LONG = "a-rather-long-slug-of-a-story-number"


def full(count: int):
    sections = ("News", "Culture", "Sports", "Business", "Weather")
    lines = tuple(
        line(f"{LONG}-{n}", at(23 + n % 7, 9 + n % 9), section=sections[n % 5]) for n in range(count)
    )
    return plan_of(WeekLines(lines, (), tuple(line(f"later-{n}") for n in range(40)), 0, 55), WEEK, NOW)


def pages_of(tmp_path, plan) -> tuple[int, float]:
    file = tmp_path / "week.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageLayout(PAGE)
    painter = QPainter(writer)
    place = writer.pageLayout().paintRectPixels(writer.logicalDpiX())
    shrunk = paint_page(painter, QRectF(0, 0, place.width(), place.height()), plan)
    painter.end()
    data = file.read_bytes()
    assert b"/MediaBox [0 0 792" in data, "letter, landscape"
    return data.count(b"/Type /Page\n"), shrunk


@pytest.mark.parametrize("count", [0, 20, 60, 250])
def test_a_week_is_one_page_however_full(qapp, tmp_path, count):
    pages, shrunk = pages_of(tmp_path, full(count))
    assert pages == 1
    if count <= 60:
        assert shrunk == 1.0


def test_nothing_is_drawn_outside_the_page(qapp):
    """The lowest rows of a very full week stand on the paper: its last line is white, and there is ink above it."""
    image = painted(full(250))
    assert all(
        QColor(image.pixel(x, image.height() - 1)) == QColor("white") for x in range(0, image.width(), 7)
    )


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK])
def test_paper_is_white_in_either_theme(qapp, colors):
    before = QApplication.palette()
    QApplication.setPalette(theme.palette(colors))
    try:
        image = painted(full(20))
    finally:
        QApplication.setPalette(before)
    corner = QColor(image.pixel(image.width() - 2, 2))
    assert corner == QColor("white")
    darkest = min(
        QColor(image.pixel(x, y)).lightness()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )
    assert darkest < 60


def painted(plan) -> QImage:
    image = QImage(1056, 816, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_page(painter, QRectF(20, 20, 1016, 776), plan)
    painter.end()
    return image


def test_a_card_says_that_an_answer_is_due_and_when_it_is_overdue(qapp):
    def chips(due: datetime, asked: datetime) -> list[str]:
        story = line("live", due, stages=(Stage.LIVE, Stage.LIVE))
        return [
            chip.text
            for chip in card_of(replace(story, request_due=asked), WEEK, NOW).chips
            if chip.is_warning
        ]

    assert chips(at(2), at(26)) == ["answer due"]
    assert chips(at(2), at(24)) == ["answer overdue"]
    working = replace(line("half", at(27), stages=(Stage.DRAFT, Stage.LIVE)), request_due=at(26))
    assert card_of(working, WEEK, NOW).chips[-1].text == "answer due: Thu"
