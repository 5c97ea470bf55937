# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The plan of the week at the window: in place of the panes, moved by hand, printed on one page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRectF, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPagedPaintDevice, QPainter

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.actions import Action, Menu
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView

if TYPE_CHECKING:
    from editor_desk.desktop.shell.main_window import MainWindow
    from editor_desk.desktop.week import Dues, Move, Week, WeekPanel
    from editor_desk.workflow.work import Changes, Work

_REST_MS = 350
_OF_THE_TEXT = (Menu.TEXT, Menu.CHECK, Menu.FACTS, Menu.SEND)


class WeekWork(QObject):
    """F6. The panel is made when somebody looks at it for the first time."""

    story_chosen = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        link: DeskLink,
        story: StoryOnDesk,
        settings: Settings,
        notices: Notices,
        questions: Questions,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._settings = settings
        self._notices = notices
        self._questions = questions
        self._panel: WeekPanel | None = None
        self._moves: list[Move] = []
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._connect()

    def _connect(self) -> None:
        self._rest.timeout.connect(self._ask_again)
        self._link.opened.connect(self._desk_opened)
        self._link.changed.connect(self.refresh)
        self._story.opened.connect(self._story_opened)
        self._window.panes.pane_wanted.connect(self.leave)
        self._window.commands.may_do = self.may_do

    @property
    def panel(self) -> WeekPanel | None:
        """The week, once it was looked at."""
        return self._panel

    @property
    def is_open(self) -> bool:
        """Whether the week stands in place of the panes."""
        return self._panel is not None and not self._panel.isHidden()

    def toggle(self) -> None:
        """F6: to the week, and back to the text."""
        if self.is_open:
            self._back_to_text()
        else:
            self._open()
            if self._panel is not None:
                self._panel.take_keyboard()

    def may_do(self, action: Action) -> bool:
        """What is about the text or the story in hand brings the panes back first: nobody changes what is hidden."""
        if not (self.is_open and _is_about_the_story(action)):
            return True
        self._back_to_text()
        return False

    def leave(self) -> None:
        """Something in the panes is wanted."""
        if self.is_open:
            self._settings.put(remembered.SHOWS_WEEK, False)
            self._window.show_week(is_shown=False)

    def refresh(self, _why: object = None) -> None:
        """Something changed: read it again, once for a burst of changes."""
        if self.is_open:
            self._rest.start()

    def stop(self) -> None:
        """Read no more: the desk is closing."""
        self._rest.stop()
        if self._panel is not None:
            self._settings.put(remembered.WEEK_SPLIT, self._panel.halves.sizes())

    def print_page(self) -> None:
        """On paper, letter, landscape, one page."""
        from PySide6.QtPrintSupport import QPrinter

        panel = self._panel
        if panel is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title())
        _lay_out(printer)
        if self._questions.may_print(self._window, printer):
            _lay_out(printer)
            self._paint(printer)

    def save_pdf(self) -> None:
        """The same page as a file."""
        panel = self._panel
        if panel is None:
            return
        folder = Path(self._settings.get(remembered.LAST_FOLDER) or Path.home())
        proposed = folder / f"week-{panel.week.monday.isoformat()}.pdf"
        file = self._questions.file_to_write(self._window, self.tr("Save the week as PDF"), proposed)
        if file is None:
            return
        self._settings.put(remembered.LAST_FOLDER, str(file.parent))
        if self._write_pdf(file):
            self._notices.tell(
                lambda: self.tr("Saved: {name}").format(name=file.name),
                lambda: _show_file(file),
                way_name=lambda: self.tr("Open it"),
            )
        else:
            self._notices.tell(
                lambda: self.tr(
                    "“{name}” could not be written. The plan is as it was; choose another folder, or close the "
                    "program that has the file open."
                ).format(name=file.name),
                is_problem=True,
            )

    def undo(self) -> None:
        """Bring the story moved last back to where it was."""
        if self._moves:
            move = self._moves.pop()
            self._set(move.story_id, move.before)
            self._notices.tell(lambda: self.tr("“{slug}” is due again as before.").format(slug=move.slug))

    def _desk_opened(self, _person: object) -> None:
        if self._settings.get(remembered.SHOWS_WEEK) and not self.is_open:
            self._open()

    def _open(self) -> None:
        if self._panel is None:
            self._panel = self._make()
        self._settings.put(remembered.SHOWS_WEEK, True)
        self._window.editor.flush()
        self._panel.show_open_story(self._story.id)
        self._window.show_week(is_shown=True)
        self._ask(self._panel.week)

    def _back_to_text(self) -> None:
        self._window.panes.go_to_editor()

    def _make(self) -> WeekPanel:
        from editor_desk.desktop.week import WeekPanel

        panel = WeekPanel()
        panel.week_wanted.connect(self._ask)
        panel.story_chosen.connect(self.story_chosen)
        panel.move_wanted.connect(self._move)
        panel.stays.connect(self._say_stays)
        panel.undo_wanted.connect(self.undo)
        panel.print_wanted.connect(self.print_page)
        panel.pdf_wanted.connect(self.save_pdf)
        panel.closed.connect(self._back_to_text)
        self._window.place_week(panel)
        sizes = self._settings.get(remembered.WEEK_SPLIT)
        if len(sizes) == panel.halves.count() and all(size > 0 for size in sizes):
            panel.halves.setSizes(sizes)
        return panel

    def _ask(self, week: Week) -> None:
        from editor_desk.store.week_read import read_week

        panel, path = self._panel, self._link.path
        if panel is not None:
            self._link.read_latest("week", lambda: read_week(path, week.start, week.end), panel.show_lines)

    def _ask_again(self) -> None:
        if self._panel is not None:
            self._ask(self._panel.week)

    def _story_opened(self, view: StoryView) -> None:
        if self._panel is not None:
            self._panel.show_open_story(view.story.id)

    def _move(self, move: Move) -> None:
        self._moves.append(move)
        self._set(move.story_id, move.due)
        self._notices.tell(lambda: self._say_moved(move), self.undo, way_name=lambda: self.tr("Undo"))

    def _set(self, story_id: str, due: Dues) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.planning import set_due_times

            return set_due_times(work, story_id, due)

        self._link.act(
            act, lambda _changes: self._ask_again(), lambda error: self._not_moved(story_id, error)
        )

    def _not_moved(self, story_id: str, error: Exception) -> None:
        from editor_desk.newsroom.problems import KnownProblem

        if isinstance(error, KnownProblem):
            self._notices.refused_elsewhere(error, lambda _link: self.story_chosen.emit(story_id))
        self._ask_again()

    def _say_moved(self, move: Move) -> str:
        from editor_desk.desktop.week import day_in_full

        if move.day is None:
            return self.tr("“{slug}” has no due time any more.").format(slug=move.slug)
        return self.tr("“{slug}” is due on {day}.").format(slug=move.slug, day=day_in_full(move.day))

    def _say_stays(self, slug: str) -> None:
        self._notices.tell(lambda: self.tr("“{slug}” is out already: its day stays.").format(slug=slug))

    def _title(self) -> str:
        return f"Editor Desk – {self._panel.plan.title}" if self._panel is not None else ""

    def _write_pdf(self, file: Path) -> bool:
        """Whole or not at all: what stood there before stays where it cannot be written."""
        from PySide6.QtGui import QPdfWriter

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self._title())
        _lay_out(writer)
        is_painted = self._paint(writer)
        del writer
        try:
            file.write_bytes(buffer.data().data())
        except OSError:
            return False
        return is_painted

    def _paint(self, device: QPagedPaintDevice) -> bool:
        from editor_desk.desktop.week import paint_page

        painter = QPainter()
        if self._panel is None or not painter.begin(device):
            return False
        place = device.pageLayout().paintRectPixels(device.logicalDpiX())
        paint_page(painter, QRectF(0, 0, place.width(), place.height()), self._panel.plan)
        return painter.end()


def _is_about_the_story(action: Action) -> bool:
    return action.needs_story or action.menu in _OF_THE_TEXT or action.handler.startswith("finding.")


def _lay_out(device: QPagedPaintDevice) -> None:
    from editor_desk.desktop.week import PAGE

    device.setPageLayout(PAGE)


def _show_file(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
