# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The real window typed into while its store is backed up: every pause of the main thread, with a backup and without.

Run in a process of its own, with a store, its megabytes and how often it is backed up; ends with one line of JSON.
A beat every few milliseconds shows how long the main thread could not answer; what it worked itself meanwhile is
counted apart, so that what the backup costs is seen.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from itertools import cycle
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from editor_desk.desk import Desk
from editor_desk.desktop import settings as remembered
from editor_desk.desktop.app import DeskApplication
from editor_desk.desktop.shell.workroom import Workroom
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.stories import Furniture
from editor_desk.workflow.stories import new_story
from editor_desk.workflow.work import new_id
from editor_desk.workflow.writing import save_text
from tests.benchmarks.keystroke import TYPED, text_of
from tests.store.killing import in_a_child

BEAT_MS, KEY_MS = 4, 60
WORDS = 1000
_LOADED_BEHIND_MS = 6000
_PHOTO = 1_000_000
_PHOTOS_PER_MEGABYTE = 0.1


def lay_out(store: Path, megabytes: int) -> None:
    """A story, photos for a tenth of the size, and rows with an index for all of it."""
    chance = random.Random(8)
    with Desk.open(store) as desk:
        (story,) = new_story(desk.work, slug="budget", section="Houston").stories
        for language in Language:
            head = Furniture(headline=f"Budget, {language.value}", byline="Staff")
            save_text(desk.work, story, language, furniture=head, body=text_of(WORDS))
        with desk.store.unit() as unit:
            for number in range(round(megabytes * _PHOTOS_PER_MEGABYTE)):
                file = unit.keep_file(chance.randbytes(_PHOTO), f"photo-{number}.jpg", "image/jpeg", "photos")
                unit.put_photo(story, PhotoUse(new_id(), PhotoAsset(new_id(), file, 100, 100)))
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("CREATE TABLE filling (row INTEGER PRIMARY KEY, word TEXT NOT NULL, content BLOB)")
        connection.execute("CREATE INDEX ix_filling_word ON filling (word)")
        while store.stat().st_size < megabytes * 1_000_000:
            rows = ((f"{chance.randrange(10**12):012}", chance.randbytes(3000)) for _ in range(3000))
            connection.executemany("INSERT INTO filling (word, content) VALUES (?, ?)", rows)
            connection.commit()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class Beats(QObject):
    """Beats as evenly as the main thread lets it; a gap is a pause as a person at the keys feels it."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses: list[tuple[float, float, float]] = []
        """Milliseconds a beat came late, those of them the main thread worked itself, and those in which it was
        ready and the computer gave its processors to others."""
        self._last = (perf_counter(), thread_time(), _waited_for_a_processor())
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def take(self) -> list[tuple[float, float, float]]:
        """What was recorded since it was last taken."""
        taken, self.pauses = self.pauses, []
        return taken

    def _beat(self) -> None:
        now = (perf_counter(), thread_time(), _waited_for_a_processor())
        gap, work, waited = ((new - old) * 1000 for new, old in zip(now, self._last, strict=True))
        self.pauses.append((max(gap - BEAT_MS, 0.0), work, waited))
        self._last = now


def _waited_for_a_processor() -> float:
    """Seconds this thread was ready to run and did not, as Linux counts them; 0 where nobody does."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text("ascii").split()[1]) / 1e9
    except OSError:
        return 0.0


class Sitting:
    """A window somebody types into without a pause."""

    def __init__(self, application: QApplication, store: Path, second: Path) -> None:
        self._desk = DeskApplication(application, store, language="en")
        self._desk.settings.put(remembered.SECOND_FOLDER, str(second))
        self._desk.settings.put(remembered.SECOND_ON_SAME_DISK, True)
        self._desk.window.resize(1366, 768)
        self._desk.show()
        self._until(lambda: self._desk.window.workroom is not None and self._room.story.view is not None)
        self._until(QDeadlineTimer(_LOADED_BEHIND_MS).hasExpired)
        self._body = self._desk.window.editor._columns[Language.EN].body
        self._desk.window.editor.focus_edition(Language.EN)
        self._letters = cycle(TYPED)
        self._beats = Beats()
        self._keys = QTimer(interval=KEY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._keys.timeout.connect(self._press)

    @property
    def _room(self) -> Workroom:
        assert self._desk.window.workroom is not None
        return self._desk.window.workroom

    def record(self, backups: int) -> dict[str, object]:
        """So many backups of the day while somebody types, and as long without one, before and after."""
        self._keys.start()
        self._type_for(2.0)
        self._beats.take()
        took, during, without = [], [], []
        for _ in range(backups):
            began = perf_counter()
            self._back_up()
            took.append(perf_counter() - began)
            during += self._beats.take()
            self._type_for(took[-1])
            without += self._beats.take()
        self._keys.stop()
        return {"took": took, "during": during, "without": without}

    def close(self) -> None:
        self._desk.window.close()

    def _back_up(self) -> None:
        ended: list[object] = []
        task = next(task for task in self._room.daily._tasks if task.id == "backup")
        task.start(self._room.daily._watch, ended.append, ended.append)
        self._until(lambda: bool(ended))
        if isinstance(ended[0], Exception):
            raise ended[0]
        assert getattr(ended[0], "made", None) is not None
        assert getattr(ended[0], "second", None) is not None, ended[0]

    def _type_for(self, seconds: float) -> None:
        self._until(QDeadlineTimer(round(seconds * 1000)).hasExpired)

    def _press(self) -> None:
        letter = next(self._letters)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._body, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def _until(self, is_so: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(120_000)
        while not is_so():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if deadline.hasExpired():
                sys.exit("the window did not get there")


def main() -> int:
    store, megabytes, backups = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    # In a process that is over when the window opens: else it would be asked about as somebody writing there.
    in_a_child(lambda: lay_out(store, megabytes))
    second = store.parent / "second"
    second.mkdir()
    application = QApplication(sys.argv[:1])
    sitting = Sitting(application, store, second)
    told = sitting.record(backups)
    sitting.close()
    told["size"] = store.stat().st_size
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
