# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Between two windows: the first is closed, the backup put back, the next one opened, and what came of it said there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout

from editor_desk.desktop.jobs import Jobs
from editor_desk.desktop.progress import Progress
from editor_desk.desktop.shell.restore_wish import RestoreWish
from editor_desk.desktop.words import say as say_message
from editor_desk.newsroom.problems import KnownProblem, Refused
from editor_desk.newsroom.watching import Stopped, Watch

if TYPE_CHECKING:
    from editor_desk.desktop.shell.main_window import MainWindow
    from editor_desk.newsroom.wording import Message
    from editor_desk.store.recovery_files import RecoveryFile

_WIDTH = 460


@dataclass(frozen=True, slots=True)
class _Restored:
    """What came of it: the folder the former store was set aside in, files that are nowhere any more, and what lies
    elsewhere newer. ``rebuilt`` is what the rebuilding from plain files has to say.
    """

    set_aside: Path | None
    missing: tuple[str, ...] = ()
    newer: tuple[RecoveryFile, ...] = ()
    rebuilt: tuple[Message, ...] = ()


class Restoring(QObject):
    """Works while no window is open. ``done`` carries what says to the next window how it went."""

    done = Signal(object)

    def __init__(self, store: Path, wish: RestoreWish, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._wish = wish
        self._jobs = Jobs(self)
        self._progress = Progress(self._title, self)
        self._strip = RestoreStrip(self._progress)

    def follow(self, window: MainWindow) -> None:
        """Close this window; what it still had to write is on the disk before anything is put back."""
        # Its place must not be the end of the program.
        self._strip.show()
        room = window.workroom
        if not window.close():
            self._strip.hide()
            self.deleteLater()
        elif room is None or room.link.is_closed:
            QTimer.singleShot(0, self, self._begin)
        else:
            # A disk that hangs: whoever reads the file by hand now lets go of its locks under the open desk.
            QTimer.singleShot(
                0, self, lambda: self._not_restored(Refused("restore.in_use", path=str(self._store)))
            )

    def _title(self) -> str:
        if self._wish.from_plain_files:
            return self.tr("Rebuilding the desk from its plain files")
        return self.tr("Putting back the backup ({when})").format(when=self._wish.when)

    def _begin(self) -> None:
        store, wish, watch = self._store, self._wish, self._progress.watch
        bring = _rebuild if wish.from_plain_files else _put_back
        self._jobs.run(lambda: bring(store, wish, watch), self._restored, self._not_restored)

    def _restored(self, answer: _Restored) -> None:
        self._end(lambda window: self._say_restored(window, answer))

    def _not_restored(self, error: Exception) -> None:
        self._end(lambda window: self._say_not_restored(window, error))

    def _end(self, say: Callable[[MainWindow], None]) -> None:
        self.done.emit(say)
        self._strip.hide()
        self._strip.deleteLater()
        self._jobs.close()

    def _say_restored(self, window: MainWindow, answer: _Restored) -> None:
        if window.workroom is None:
            return
        wish, aside, missing = self._wish, answer.set_aside, len(answer.missing)
        window.workroom.recovery.put_back(wish.when, aside, answer.newer)

        def words() -> str:
            said = [self.tr("The backup was put back ({when}).").format(when=wish.when)]
            if answer.rebuilt:
                said = ["\n".join(map(say_message, answer.rebuilt))]
            if aside is not None:
                said.append(
                    self.tr("The desk as it was before is whole in the folder “{name}”.").format(
                        name=aside.name
                    )
                )
            if missing:
                said.append(self.tr("%n photo(s) or file(s) it names are nowhere any more.", "", missing))
            return " ".join(said)

        window.workroom.notices.tell(words, is_problem=bool(missing))

    def _say_not_restored(self, window: MainWindow, error: Exception) -> None:
        if window.workroom is None:
            return
        if isinstance(error, Stopped):
            window.workroom.notices.refused(error)
            return
        from editor_desk.desktop.shell.sentences import say_problem

        why = error if isinstance(error, KnownProblem) else None

        def words() -> str:
            told = self.tr("The backup was not put back; the desk is as it was. {why}")
            if self._wish.from_plain_files:
                told = self.tr("The desk was not rebuilt; everything is as it was. {why}")
            return told.format(why=say_problem(why) if why else repr(error))

        window.workroom.notices.tell(words, is_problem=True)


class RestoreStrip(QDialog):
    """What is seen meanwhile: what goes on, how far it is, and a way to stop it."""

    def __init__(self, work: Progress) -> None:
        super().__init__(None)
        self._work = work
        self.setWindowTitle(QGuiApplication.applicationDisplayName() or "Editor Desk")
        self.setMinimumWidth(_WIDTH)
        self._words = QLabel(work.title())
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(work.title())
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setToolTip(self.tr("Leave the desk as it is"))
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        column.addWidget(self.bar)
        column.addWidget(self._stop, alignment=Qt.AlignmentFlag.AlignRight)
        self._stop.clicked.connect(self.reject)
        work.moved.connect(self._moved)

    def reject(self) -> None:
        """Escape, too."""
        self._stop.setEnabled(False)
        self._stop.setText(self.tr("Stopping…"))
        self._work.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """It goes by itself when the work has ended."""
        event.ignore()
        self.reject()

    def _moved(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)


def _put_back(store: Path, wish: RestoreWish, watch: Watch) -> _Restored:
    from editor_desk.desktop.shell.newer_beside import newer_beside
    from editor_desk.store.backup import missing_files
    from editor_desk.store.state_place import state_folder
    from editor_desk.store.store import Store
    from editor_desk.store.witness import Witness

    aside = Store.restore(wish.backup, store, watch, by=wish.person or None)
    Witness(state_folder(), store).forget()
    return _Restored(aside, missing_files(store), newer_beside(store, watch))


def _rebuild(store: Path, wish: RestoreWish, watch: Watch) -> _Restored:
    """Without a backup: a store of the plain files. Words in recovery files of the lost one are offered."""
    from editor_desk.desk import computer_user, utc_now
    from editor_desk.desktop.shell.recovery_work import recovery_files
    from editor_desk.store.state_place import state_folder
    from editor_desk.store.witness import Witness
    from editor_desk.workflow.rebuilding import rebuild

    rebuilt = rebuild(
        wish.backup, store, now=utc_now, computer_user=computer_user(), say=say_message, watch=watch
    )
    Witness(state_folder(), store).forget()
    return _Restored(rebuilt.set_aside, newer=recovery_files().find_for(str(store)), rebuilt=rebuilt.messages)
