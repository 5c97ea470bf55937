# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An editor's sitting at the real window, in a process of its own, every pause of the main thread recorded.

Arguments: store, minutes. Ends with one line of JSON: the turns of the event loop in milliseconds, the longest
with what was being done. A person's pace: some eight keys a second, with rests; the same day again and again.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
import traceback
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTextEdit, QWidget

from editor_desk.desktop.app import DeskApplication
from editor_desk.desktop.errors import ErrorDialog
from editor_desk.desktop.shell.workroom import Workroom
from editor_desk.newsroom.languages import Language
from tests.soak.turns import Turns

Steps = Iterator[float]
"""A sitting, as the seconds to wait after each thing done."""

KEY = 0.12
SENTENCES = (
    "The council meets again on Tuesday, the clerk said, and the vote may come before the recess. ",
    "“We have waited for nine years,” said Ana Núñez, who lives across from the library. ",
    "Las vecinas de la calle Álamo piden que el ayuntamiento repare el puente este otoño. ",
    "El presupuesto sube a 2.4 millones de dólares, según el informe que se publicó el lunes. ",
)


class Sitting(QObject):
    """Does one thing after the other and lets the window live between them."""

    def __init__(self, desk: DeskApplication, minutes: float) -> None:
        super().__init__()
        self._desk = desk
        self._seconds = minutes * 60
        self._turns = Turns()
        self._chance = random.Random(7)
        self._sentences = cycle(SENTENCES)
        self._steps = self._sitting()
        self._next = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self._go_on)
        desk.window.painted.connect(self._go_on)

    def _go_on(self) -> None:
        try:
            self._next.start(round(next(self._steps) * 1000))
        except StopIteration:
            self._tell()
            QCoreApplication.exit(0)
        except Exception:
            traceback.print_exc()
            QCoreApplication.exit(1)

    def _tell(self) -> None:
        turns = sorted(self._turns.turns)
        told = {
            "turns": [round(took, 2) for took, _, _ in turns],
            "work": sorted(round(work, 2) for _, work, _ in turns),
            "longest": [(round(took, 1), round(work, 1), doing) for took, work, doing in turns[-25:]][::-1],
            "collections": dict(self._turns.collected),
        }
        print(json.dumps(told), flush=True)

    # The day

    def _sitting(self) -> Steps:
        while self._desk.window.workroom is None or self._room.story.view is None:
            yield 0.05
        yield 6.0  # the store's engine, Markdown and the speller are loaded behind the window
        self._turns.begin()
        end = time.monotonic() + self._seconds
        parts = (
            self._write, self._mend, self._search_and_read, self._check_facts, self._look_back,
            self._find, self._switch, self._scroll, self._read_as_readers, self._plan, self._view,
        )  # fmt: skip
        for part in cycle(parts):
            if time.monotonic() > end:
                return
            yield from part()

    def _write(self) -> Steps:
        body = self._body(self._chance.choice(list(Language)))
        body.moveCursor(QTextCursor.MoveOperation.End)
        for letter in "\n" + next(self._sentences) + next(self._sentences):
            yield self._key(body, letter, "typing")
        yield self._do("bold", rest=0.4)
        yield self._do("undo", rest=0.4)
        yield self._rest(1.5)

    def _mend(self) -> Steps:
        body = self._body(Language.EN)
        cursor = body.document().find("the")
        body.setTextCursor(cursor)
        for letter in "this very":
            yield self._key(body, letter, "typing over a selection")
        for _ in range(4):
            yield self._do("undo", rest=0.25)
        headline = self._desk.window.editor.findChildren(QWidget, "headline_field")[0]
        headline.setFocus()
        for letter in " again":
            yield self._key(headline, letter, "typing a headline")
        for _ in range(3):
            yield self._do("undo", rest=0.25)

    def _search_and_read(self) -> Steps:
        yield self._do("search", rest=0.3)
        box = self._in_hand()
        for letter in self._chance.choice(("flu", "huracan", "council", "story 7")):
            yield self._key(box, letter, "searching")
        yield self._rest(0.8)
        self._turns.doing = "clearing the search"
        QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(box, Qt.Key.Key_Delete)
        yield 0.8

    def _check_facts(self) -> Steps:
        body = self._body(Language.EN)
        cursor = body.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 5)
        body.setTextCursor(cursor)
        yield self._do("make_fact", rest=0.8)
        yield self._do("go_facts", rest=0.4)
        facts = self._in_hand()
        for _ in range(4):
            yield self._press(facts, Qt.Key.Key_Down, "choosing a fact", rest=0.3)
        for _ in range(3):
            yield self._do("next_finding", rest=0.3)

    def _look_back(self) -> Steps:
        yield self._do("history", rest=1.0)
        yield self._press(self._in_hand(), Qt.Key.Key_Down, "choosing a revision", rest=0.5)
        yield self._do("go_facts", rest=0.4)
        yield self._dialog("palette", "sto")
        yield self._do("go_editor", rest=0.3)

    def _find(self) -> Steps:
        self._body(Language.EN)
        yield self._do("find", rest=0.5)
        box = self._in_hand()
        for letter in "the ":
            yield self._key(box, letter, "typing into find")
        for _ in range(3):
            yield self._do("find_next", rest=0.3)
        yield self._press(box, Qt.Key.Key_Escape, "leaving find", rest=0.3)

    def _read_as_readers(self) -> Steps:
        yield self._do("preview", rest=1.0)
        body = self._body(Language.EN)
        body.moveCursor(QTextCursor.MoveOperation.End)
        for letter in "\n" + next(self._sentences):
            yield self._key(body, letter, "typing beside the preview")
        yield self._rest(1.0)
        yield self._do("preview", rest=0.5)

    def _plan(self) -> Steps:
        yield self._do("week", rest=1.0)
        yield self._do("week", rest=0.5)
        yield self._do("notes", rest=0.8)
        yield self._do("go_facts", rest=0.4)
        for _ in range(3):
            yield self._do("next_tab", rest=0.6)

    def _switch(self) -> Steps:
        yield self._do("go_list", rest=0.4)
        stories = self._in_hand()
        for _ in range(self._chance.randint(1, 4)):
            yield self._press(stories, Qt.Key.Key_Down, "opening the next story", rest=0.7)
        yield self._press(stories, Qt.Key.Key_Home, "opening the first story", rest=0.7)

    def _scroll(self) -> Steps:
        for language in Language:
            body = self._body(language)
            for key in (*[Qt.Key.Key_PageDown] * 4, *[Qt.Key.Key_PageUp] * 4):
                yield self._press(body, key, "paging", rest=0.15)
            bar = body.verticalScrollBar()
            for place in (*range(0, bar.maximum(), 24), 0):
                self._turns.doing = "scrolling"
                bar.setValue(place)
                yield 0.016

    def _view(self) -> Steps:
        for action in ("show_list", "show_facts", "show_counterpart", "focus_mode"):
            yield self._do(action, rest=0.4)
            yield self._do(action, rest=0.4)

    # What the hands do

    @property
    def _room(self) -> Workroom:
        assert self._desk.window.workroom is not None
        return self._desk.window.workroom

    def _body(self, language: Language) -> QTextEdit:
        self._desk.window.editor.focus_edition(language)
        body = self._in_hand()
        assert isinstance(body, QTextEdit)
        return body

    def _in_hand(self) -> QWidget:
        # The window's own focus: offscreen no window comes forward again when a dialog is closed.
        widget = self._desk.window.focusWidget()
        assert widget is not None
        return widget

    def _rest(self, seconds: float) -> float:
        self._turns.doing = "resting"
        return seconds

    def _key(self, widget: QWidget | None, letter: str, doing: str) -> float:
        self._turns.doing = doing
        assert widget is not None
        if letter == "\n":
            QTest.keyClick(widget, Qt.Key.Key_Return)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) if letter != "\n" else ():
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)
        return KEY * self._chance.uniform(0.5, 1.5)

    def _press(self, widget: QWidget, key: Qt.Key, doing: str, *, rest: float) -> float:
        self._turns.doing = doing
        QTest.keyClick(widget, key)
        return rest

    def _do(self, action: str, *, rest: float) -> float:
        self._turns.doing = f"doing {action}"
        self._desk.window.commands[action].trigger()
        return rest

    def _dialog(self, action: str, words: str) -> float:
        """Open a dialog, type into it, leave it; the sitting goes on when it is closed."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(200, answer)
                return
            for letter in words:
                self._key(dialog.focusWidget(), letter, f"typing into {action}")
            QTimer.singleShot(600, dialog.reject)

        QTimer.singleShot(400, answer)
        return self._do(action, rest=0.4)


def _give_up(_window: object, details: str, _log: object) -> None:
    sys.stderr.write(details)
    os._exit(1)


def main() -> int:
    store, minutes = sys.argv[1:3]
    # A mistake ends the sitting with its details; nobody is here to read a dialog.
    setattr(ErrorDialog, "ask", _give_up)  # noqa: B010
    application = QApplication(sys.argv[:1])
    desk = DeskApplication(application, Path(store), language="en")
    desk.window.resize(1366, 768)
    sitting = Sitting(desk, float(minutes))
    desk.show()
    code = application.exec()
    del sitting
    desk.window.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
