# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A typist at the real window, run in a process of its own so that it can be killed.

Arguments: store, letters a second. Types numbered words into the English body and says on standard
output how many letters stand in the editor, with the time, after every one of them.
"""

from __future__ import annotations

import sys
import time
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.app import DeskApplication
from editor_desk.desktop.split_editor.edition_column import EditionColumn
from editor_desk.newsroom.languages import Language


def words() -> str:
    """The text that is typed: long enough for any run, every position tells which it is."""
    return " ".join(f"ñ{number}" for number in range(40_000))


class Typist(QObject):
    """Presses one key at a time, as fast as it is told."""

    def __init__(self, desk: DeskApplication, pause: int) -> None:
        super().__init__()
        self._desk = desk
        self._text = words()
        self._place = count()
        self._timer = QTimer(self)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._press)

    def come_in(self) -> None:
        """The window was painted; behind it the workroom is made."""
        room = self._desk.window.workroom
        assert room is not None
        room.story.shown.connect(self.begin)

    def begin(self, _story: object) -> None:
        """Sit down at the English text; called once the story is on the desk."""
        if self._timer.isActive():
            return
        columns = self._desk.window.editor.findChildren(EditionColumn)
        english = next(column for column in columns if column.language is Language.EN)
        body = english.field("body")
        assert body is not None
        self._body = body
        self._timer.start()

    def _press(self) -> None:
        at = next(self._place)
        letter = self._text[at]
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(self._body, event)
        sys.stdout.write(f"{time.time():.4f} {at + 1}\n")
        sys.stdout.flush()


def main() -> int:
    store, rate = sys.argv[1:3]
    application = QApplication(sys.argv[:1])
    desk = DeskApplication(application, Path(store))
    typist = Typist(desk, max(1, 1000 // int(rate)))
    desk.window.painted.connect(typist.come_in)
    desk.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
