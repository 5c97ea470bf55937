# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether spelling and comparison are those of the text as it stands: said in the status line, and never in a flicker."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from editor_desk.desktop.shell.compare_work import CompareWork, Standing
from editor_desk.desktop.shell.status_line import Checked, StatusLine
from editor_desk.desktop.spelling_marks import SpellingMarks
from editor_desk.desktop.split_editor import SplitEditor

_LATE_MS = 1200
"""What is over sooner was never worth a word."""


class CheckedLine(QObject):
    """Says "everything checked" as soon as it is so, and "checking" only where it takes its time."""

    def __init__(
        self, compare: CompareWork, spelling: SpellingMarks, editor: SplitEditor, status: StatusLine
    ) -> None:
        super().__init__(status)
        self._compare = compare
        self._spelling = spelling
        self._editor = editor
        self._status = status
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._connect()

    def _connect(self) -> None:
        self._compare.freshness_changed.connect(self._look)
        self._spelling.checked.connect(self._look)
        self._editor.edited.connect(self._look)
        self._late.timeout.connect(self._tell_late)

    def _look(self, _why: object = None) -> None:
        now = self._compare.now
        if now.standing is Standing.NO_STORY:
            self._late.stop()
            self._status.show_checked(Checked.NOTHING)
        elif now.standing is Standing.LOST or self._spelling.has_given_up:
            self._late.stop()
            self._status.show_checked(Checked.STOPPED)
        elif self._is_done:
            self._late.stop()
            self._status.show_checked(Checked.ALL)
        elif not self._late.isActive():
            self._late.start()

    @property
    def _is_done(self) -> bool:
        now = self._compare.now
        has_compared = now.is_now or now.standing in (Standing.ONE_LANGUAGE, Standing.NOTHING_YET)
        return has_compared and self._spelling.is_idle and not self._editor.has_unrested

    def _tell_late(self) -> None:
        if not self._is_done:
            self._status.show_checked(Checked.NOT_YET)
