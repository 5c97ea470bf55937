# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The list on the wall: what the pane shows, from its first story on, printed as it stands now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import times
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.newsroom.people import Person
from editor_desk.store.list_query import ListPage
from editor_desk.store.reading import read_page

if TYPE_CHECKING:
    from editor_desk.desktop.story_list.paper import Sheet


class ListPrint(QObject):
    """Prints the stories of the view shown, in the order shown."""

    def __init__(self, window: QWidget, link: DeskLink, panel: StoryListPanel, questions: Questions) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._panel = panel
        self._questions = questions
        self._person = ""

    def sit_down(self, person: Person) -> None:
        """Whose stories "mine" are."""
        self._person = person.id

    def print_list(self) -> None:
        """Ctrl+P."""
        from editor_desk.desktop.story_list.paper import MOST

        path = self._link.path
        query = replace(self._panel.query, person=self._person, offset=0, limit=MOST)
        self._link.read(lambda: read_page(path, query), self._print)

    def sheet(self, page: ListPage, now: datetime) -> Sheet:
        """What stands on the paper: the list and the moment it was printed."""
        from editor_desk.desktop.story_list.paper import Sheet
        from editor_desk.desktop.story_list.row_words import row_words

        day = times.weekday(now.astimezone().date(), is_long=True)
        clock = times.clock_words(now.astimezone())
        title = f"{self._panel.title} — {day}, {times.day_words(now.astimezone().date())}, {clock}"
        rows = [row_words(line, now, on_paper=True) for line in page.lines]
        return Sheet(title, rows, page.total, self._panel.font())

    def _print(self, page: ListPage) -> None:
        from PySide6.QtPrintSupport import QPrinter

        sheet = self.sheet(page, datetime.now(UTC))
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(f"Editor Desk – {sheet.title}")
        _lay_out(printer)
        if self._questions.may_print(self._window, printer):
            _lay_out(printer)
            paint(printer, sheet, printer.newPage)


def paint(device: QPagedPaintDevice, sheet: Sheet, new_page: Callable[[], object]) -> int:
    """Paint a sheet on a printer or a PDF; returns how many pages it took, 0 where it cannot be painted on."""
    from editor_desk.desktop.story_list.paper import paint_pages

    painter = QPainter()
    if not painter.begin(device):
        return 0
    place = device.pageLayout().paintRectPixels(device.logicalDpiX())
    pages = paint_pages(painter, place.width(), place.height(), sheet, new_page)
    painter.end()
    return pages


def _lay_out(device: QPagedPaintDevice) -> None:
    from editor_desk.desktop.story_list.paper import PAGE

    device.setPageLayout(PAGE)
