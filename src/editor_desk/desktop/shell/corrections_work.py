# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The corrections for the next print issue at the window: copied, printed, marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.newsroom.problems import KnownProblem

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.correcting.print_dialog import PrintDialog, PrintWish
    from editor_desk.workflow.printing import ToPrint
    from editor_desk.workflow.work import Changes, Work


class CorrectionsWork(QObject):
    """Opens the list and does what is wished in it."""

    def __init__(self, window: QWidget, link: DeskLink, questions: Questions) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._questions = questions

    def open(self) -> None:
        """Those of all stories."""
        self._link.ask(_read, self._show)

    def _show(self, corrections: tuple[ToPrint, ...]) -> None:
        from editor_desk.desktop.correcting.print_dialog import PrintDialog

        dialog = PrintDialog(self._window, corrections)
        dialog.wish_made.connect(lambda wish: self._do(dialog, wish))
        dialog.print_wanted.connect(lambda chosen: self._print(dialog, chosen))
        dialog.exec()
        dialog.deleteLater()

    def _do(self, dialog: PrintDialog, wish: PrintWish) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, KnownProblem):  # what is none is said as a bug already
                dialog.say_refused(say_problem(error))

        def done(_changes: Changes) -> None:
            self._link.ask(_read, dialog.show_corrections)

        self._link.act(lambda work: _carried_out(work, wish), done, failed)

    def _print(self, dialog: PrintDialog, chosen: tuple[ToPrint, ...]) -> None:
        from PySide6.QtGui import QTextDocument
        from PySide6.QtPrintSupport import QPrinter

        from editor_desk.desktop.correcting.print_words import as_page

        title = self.tr("Corrections for print")
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(f"Editor Desk – {title}")
        if self._questions.may_print(dialog, printer):
            page = QTextDocument()
            page.setDefaultStyleSheet("body { color: black; }")
            page.setHtml(as_page(chosen, title))
            page.print_(printer)


def _read(desk: Desk) -> tuple[ToPrint, ...]:
    from editor_desk.workflow.printing import corrections_to_print

    with desk.store.look() as unit:
        return corrections_to_print(unit, unprinted=False)


def _carried_out(work: Work, wish: PrintWish) -> Changes:
    from editor_desk.workflow.printing import mark_printed, unmark_printed
    from editor_desk.workflow.work import Changes

    if wish.issue.strip():
        return mark_printed(work, wish.change_ids, wish.issue)
    taken = [unmark_printed(work, change_id) for change_id in wish.change_ids]
    return Changes(
        tuple(story for one in taken for story in one.stories),
        messages=tuple(message for one in taken for message in one.messages),
    )
