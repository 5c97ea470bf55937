# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Keeps the plain-file copy of every story up to date behind the work: when the keys rest, a few stories at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from editor_desk.desktop.jobs import Jobs, JobsClosed
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.outside_watch import OutsideWatch
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.watching import Stopped

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.store.mirror.writing import Mirrored

A_TURN = 12
"""Stories written before the next pause: some 60 ms of the worker's time."""
_AT_CLOSING = 50
_AT_CLOSING_S = 0.5
_WAITS_S = 2.0


@dataclass(frozen=True, slots=True)
class Rests:
    """Milliseconds: after the last change, between two turns, and after something stood in the way."""

    after_a_change: int = 5000
    between_turns: int = 250
    after_a_problem: int = 5 * 60_000


class MirrorWork(QObject):
    """Reads over a connection of its own and writes on a thread of its own; a letter typed ends the turn.

    What cannot be written is said once for each reason, and tried again; nothing else suffers by it.
    """

    bug = Signal(object)
    """An exception nobody expected."""

    def __init__(
        self,
        link: DeskLink,
        story: StoryOnDesk,
        saving: TextSaving,
        watch: OutsideWatch,
        notices: Notices,
        parent: QObject | None = None,
        rests: Rests = Rests(),
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._story = story
        self._saving = saving
        self._watch = watch
        self._notices = notices
        self._rests = rests
        self._jobs = Jobs(self)
        self._is_open = False
        self._is_writing = False
        self._is_to_pause = threading.Event()
        self._told: set[str] = set()
        self._timer = QTimer(self, singleShot=True)
        self._connect()

    def _connect(self) -> None:
        self._jobs.bug.connect(self.bug)
        self._timer.timeout.connect(self._write)
        self._link.opened.connect(self._opened)
        self._link.changed.connect(self._changed)
        self._saving.written.connect(self._changed)
        self._watch.changed.connect(self._changed)

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is written now and nothing waits to be."""
        return not (self._is_writing or self._timer.isActive())

    def show(self) -> None:
        """Open the folder of the story at the desk, brought up to date first."""
        story_id = self._story.id
        if not story_id:
            return
        self._story.flush()

        def bring_up_to_date(desk: Desk) -> tuple[Path | None, KnownProblem | None]:
            from editor_desk.store.mirror.writing import folder_of, write_due
            from editor_desk.store.mirror_due import By

            done = write_due(desk.store, only={(By.STORY, story_id)}, patience=_WAITS_S)
            return folder_of(desk.store.path, story_id), done.problem

        self._link.ask(bring_up_to_date, self._show)

    def stop(self) -> None:
        """The desk is closing: what this session changed is written while the store is still open."""
        was_open, self._is_open = self._is_open, False
        self._timer.stop()
        self._is_to_pause.set()
        self._jobs.close(_WAITS_S)
        if was_open:
            self._link.ask(_write_last, _nothing_to_say, _nothing_to_say)

    def _opened(self, _person: object) -> None:
        self._is_open = True
        self._changed()

    def _changed(self, _what: object = None) -> None:
        self._is_to_pause.set()
        if self._is_open:
            self._timer.start(self._rests.after_a_change)

    def _write(self) -> None:
        if self._is_writing:
            self._timer.start(self._rests.between_turns)
            return
        path, pause = self._link.path, self._is_to_pause
        pause.clear()

        def turn() -> Mirrored:
            from editor_desk.store.mirror.writing import write_files

            return write_files(path, A_TURN, _until(pause.is_set))

        self._is_writing = True
        try:
            self._jobs.run(turn, self._written, self._not_written)
        except JobsClosed:
            self._is_writing = False

    def _written(self, done: Mirrored) -> None:
        if done.problem is not None:
            self._tell(done.problem)

        def note(desk: Desk) -> None:
            from editor_desk.store.mirror.writing import note_written

            note_written(desk.store, done)

        def noted(_nothing: None) -> None:
            self._is_writing = False
            if done.problem is not None:
                self._go_on(self._rests.after_a_problem)
            elif done.left or done.is_begun:
                self._told.clear()
                self._go_on(self._rests.between_turns)

        try:
            self._link.ask(note, noted, self._not_noted)
        except JobsClosed:
            self._is_writing = False

    def _not_written(self, error: Exception) -> None:
        self._is_writing = False
        if isinstance(error, KnownProblem):
            self._tell(error)
            self._go_on(self._rests.after_a_problem)

    def _not_noted(self, _error: Exception) -> None:
        """The files stand; that they do is found out once more."""
        self._is_writing = False
        self._go_on(self._rests.after_a_problem)

    def _go_on(self, in_ms: int) -> None:
        if self._is_open and not self._timer.isActive():
            self._timer.start(in_ms)

    def _tell(self, problem: KnownProblem) -> None:
        """Quietly, and once: the store has everything. Of the store's own troubles others speak."""
        code = problem.message.code
        if code.startswith("mirror.") and code not in self._told:
            self._told.add(code)
            self._notices.tell(lambda: say_problem(problem))

    def _show(self, found: tuple[Path | None, KnownProblem | None]) -> None:
        folder, problem = found
        if problem is not None:
            self._notices.refused(problem)
        elif folder is None or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            shown = folder or self._link.path.parent
            self._notices.tell(
                lambda: self.tr("The plain-file copy of this story lies here: {path}").format(path=shown)
            )


def _until(is_so: Callable[[], bool]) -> Callable[[int, int], None]:
    def watch(_done: int, _of: int) -> None:
        if is_so():
            raise Stopped

    return watch


def _write_last(desk: Desk) -> None:
    """What this session touched, as far as half a second goes; the rest stays due."""
    from editor_desk.store.mirror.writing import write_due

    end = time.monotonic() + _AT_CLOSING_S
    touched = desk.store.touched
    if touched:
        write_due(desk.store, _AT_CLOSING, _until(lambda: time.monotonic() > end), only=touched)


def _nothing_to_say(_answer: object) -> None:
    """The window is closing; what was not written is due when it opens again."""
