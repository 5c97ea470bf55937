# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The whole window with a real store behind it: how long a story takes from click to paint, a key to its paint.

Run in a process of its own, with the store and the words a story has: prints one line of JSON in milliseconds.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from editor_desk.desk import Desk
from editor_desk.desktop.app import DeskApplication
from editor_desk.desktop.shell.workroom import Workroom
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Furniture
from editor_desk.workflow.stories import new_story
from editor_desk.workflow.writing import save_text
from tests.benchmarks.keystroke import TYPED, text_of
from tests.store.killing import in_a_child

STORIES, OPENED, KEYS = 12, 48, 400
REST_MS = 400
"""Between two things done: what follows a click or a burst of typing is over by then."""


def lay_out(store: Path, words: int) -> list[str]:
    """Stories of so many words a language, no paragraph the same as in another; their ids."""
    chance = random.Random(5)
    ids = []
    with Desk.open(store) as desk:
        for number in range(STORIES):
            (story,) = new_story(desk.work, slug=f"story-{number}", section="Houston").stories
            ids.append(story)
            for language in Language:
                paragraphs = [f"{chance.randrange(10**6)} {part}" for part in text_of(words).split("\n\n")]
                head = Furniture(headline=f"Story {number}, {language.value}", byline="Staff")
                save_text(desk.work, story, language, furniture=head, body="\n\n".join(paragraphs))
    return ids


class Painted(QObject):
    """Which of the two bodies were painted since it was last asked."""

    def __init__(self, bodies: list[QTextEdit]) -> None:
        super().__init__()
        self.seen: set[QObject] = set()
        for body in bodies:
            body.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.add(watched)
        return False


class Sitting:
    """A window, and what is timed at it."""

    def __init__(self, application: QApplication, store: Path) -> None:
        self._desk = DeskApplication(application, store, language="en")
        self._desk.window.resize(1366, 768)
        self._desk.show()
        self._until(lambda: self._desk.window.workroom is not None and self._room.story.view is not None)
        self._rest(6000)  # what is loaded behind the window
        columns = self._desk.window.editor._columns
        self._bodies = {language: columns[language].body for language in Language}
        self._painted = Painted(list(self._bodies.values()))

    @property
    def _room(self) -> Workroom:
        assert self._desk.window.workroom is not None
        return self._desk.window.workroom

    def open_stories(self, ids: list[str]) -> list[float]:
        """From the click on a row to both texts of the story painted."""
        times = []
        for number in range(OPENED):
            story = ids[number % len(ids)]
            if story == self._room.story.id:
                continue
            before = {language: body.source.version for language, body in self._bodies.items()}
            began = perf_counter()
            self._room.open_story(story)
            self._until(lambda before=before: self._are_others(before))  # type: ignore[misc]
            self._painted.seen.clear()
            self._until(lambda: len(self._painted.seen) == len(self._bodies))
            times.append((perf_counter() - began) * 1000)
            self._rest(REST_MS)
        return times

    def _are_others(self, before: dict[Language, int]) -> bool:
        return all(body.source.version != before[language] for language, body in self._bodies.items())

    def type_keys(self) -> list[float]:
        """From a key to the end of the paint it caused, in bursts, while the store saves behind them."""
        body = self._bodies[Language.EN]
        self._desk.window.editor.focus_edition(Language.EN)
        cursor = body.textCursor()
        cursor.setPosition(body.document().findBlockByNumber(body.document().blockCount() // 2).position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        body.setTextCursor(cursor)
        self._rest(REST_MS)
        times = []
        for number in range(KEYS):
            event = QKeyEvent(
                QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, TYPED[number % len(TYPED)]
            )
            self._painted.seen.clear()
            began = perf_counter()
            QCoreApplication.sendEvent(body, event)
            self._until(lambda: body.viewport() in self._painted.seen)
            times.append((perf_counter() - began) * 1000)
            self._rest(REST_MS * 3 if number % 80 == 79 else 25)
        return times

    def close(self) -> None:
        self._desk.window.close()

    def _until(self, is_so: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(30_000)
        while not is_so():
            QCoreApplication.processEvents()
            if deadline.hasExpired():
                sys.exit("the window did not get there")

    def _rest(self, milliseconds: int) -> None:
        deadline = QDeadlineTimer(milliseconds)
        self._until(deadline.hasExpired)


def main() -> int:
    store, words = Path(sys.argv[1]), int(sys.argv[2])
    # In a process that is over when the window opens: else it would be asked about as somebody writing there.
    ids: list[str] = in_a_child(lambda: lay_out(store, words))
    sitting = Sitting(QApplication(sys.argv[:1]), store)
    told = {"open": sitting.open_stories(ids), "keys": sitting.type_keys()}
    sitting.close()
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
