# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""When the program itself is at fault: the text is saved first, then the person is told, with details to copy.

Problems with a sentence of their own (``KnownProblem``) never come here.
"""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from editor_desk import __version__

_LOG_LIMIT = 1_000_000


class Alarm(QObject):
    """Takes every exception nobody caught, on any thread; one dialog at a time, all in the log.

    ``save_text`` brings what was typed to the disk and says whether it is there.
    """

    _raised = Signal(str)

    def __init__(self, log: Path, save_text: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._log = log
        self._save_text = save_text
        self._window = parent
        self._is_showing = False
        self._told: set[str] = set()
        self._raised.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Listen to the main thread and to every other one."""
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread

    def remove(self) -> None:
        """Leave exceptions to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log it, and tell the person as soon as the window listens; Ctrl+C in a terminal ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            QGuiApplication.quit()
            return
        details = describe(kind, error, trace)
        write_log(self._log, details)
        # A mistake that repeats (a save that is tried again) is told once; the log has it every time.
        place = repr((kind, traceback.extract_tb(trace)[-1:]))
        if place not in self._told:
            self._told.add(place)
            self._raised.emit(details)

    def report(self, error: BaseException) -> None:
        """The same for an exception that was caught but has no sentence (a job that broke)."""
        self.catch(type(error), error, error.__traceback__)

    def _catch_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.catch(args.exc_type, args.exc_value, args.exc_traceback)

    def _tell(self, details: str) -> None:
        if self._is_showing:
            return
        self._is_showing = True
        is_saved = False
        try:
            is_saved = self._save_text()
        finally:
            try:
                ErrorDialog.ask(self._window, details, self._log, is_saved=is_saved)
            finally:
                self._is_showing = False


class ErrorDialog(QDialog):
    """Says that the program made a mistake, that the text is safe, and gives the details to copy."""

    def __init__(self, parent: QWidget | None, details: str, log: Path, *, is_saved: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong in Editor Desk"))
        words = QLabel(self._say_safe() if is_saved else self._say_unsafe())
        words.setWordWrap(True)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details of the mistake"))
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        place = QLabel(self.tr("Also written to {file}").format(file=log))
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox()
        self.copy_button = buttons.addButton(self.tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Go on working"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        for widget in (words, self.details, place, buttons):
            column.addWidget(widget)
        self.resize(640, 420)
        self.copy_button.clicked.connect(self._copy)
        close.clicked.connect(self.accept)

    @classmethod
    def ask(cls, parent: QWidget | None, details: str, log: Path, *, is_saved: bool = True) -> None:
        """Show it and wait until it was read."""
        dialog = cls(parent, details, log, is_saved=is_saved)
        dialog.exec()
        dialog.deleteLater()

    def _say_safe(self) -> str:
        return self.tr(
            "This is a mistake in the program, not yours. What you wrote is saved on this computer, and "
            "you can go on working. Please send the details below to whoever looks after the desk."
        )

    def _say_unsafe(self) -> str:
        return self.tr(
            "This is a mistake in the program, not yours. What you wrote last stands in the window but is not "
            "on the disk yet; the desk keeps trying. Leave the window open until it says that all is saved, or "
            "copy those words first. Please send the details below to whoever looks after the desk."
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())


def describe(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """The mistake as somebody who mends it needs it; no text of any story is in it but what the error says."""
    head = (
        f"Editor Desk {__version__} · Qt {qVersion()} · Python {platform.python_version()} · "
        f"{platform.platform()}\n{datetime.now(UTC).isoformat(timespec='seconds')}\n\n"
    )
    return head + "".join(traceback.format_exception(kind, error, trace))


def write_log(log: Path, details: str) -> None:
    """Append to the log, which starts anew (the old one kept beside it) when it is full."""
    try:
        if log.exists() and log.stat().st_size > _LOG_LIMIT:
            log.replace(log.with_suffix(".old.log"))
        with log.open("a", encoding="utf-8") as file:
            file.write(details + "\n")
    except OSError:
        sys.stderr.write(details)
