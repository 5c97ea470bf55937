# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Starts the window: first what a person can see, behind it the store's engine and everything else."""

from __future__ import annotations

import gc
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from editor_desk.desktop import fonts, theme
from editor_desk.desktop import settings as remembered
from editor_desk.desktop.appearance import Appearance, Look, Room
from editor_desk.desktop.interface_language import InterfaceLanguage, preferred
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.main_window import MainWindow
from editor_desk.desktop.shell.one_window import OneWindow
from editor_desk.desktop.store_place import store_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon

    from editor_desk.desktop.questions import Questions
    from editor_desk.desktop.shell.restore_wish import RestoreWish

NOT_OPENED = 1
TRACE_VARIABLE = "EDITOR_DESK_TRACE_START"


class DeskApplication(QObject):
    """The parts that live as long as the program: settings, looks, language, and the window of now.

    Where a backup is put back, that window closes and another one opens on the store restored.
    """

    def __init__(
        self,
        application: QApplication,
        store: Path,
        person: str | None = None,
        language: str | None = None,
        questions: Questions | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        fonts.load_first(application)
        self.settings = Settings.beside(store)
        self.language = InterfaceLanguage(application, self)
        self.language.use(language or preferred(self.settings.get(remembered.LANGUAGE)))
        self.appearance = Appearance(
            application,
            _look(self.settings.get(remembered.LOOK)),
            self,
            room=_room(self.settings.get(remembered.DENSITY)),
        )
        theme.set_reading_family(self.settings.get(remembered.READING_FAMILY))
        self._store = store
        self._person = person
        self._questions = questions
        self._is_first = True
        self._lock: OneWindow | None = None
        self.window = self._make_window()

    def show(self) -> None:
        """Show the list and the last story; the rest follows when they are painted."""
        self.window.show_first()
        self.window.show()

    def come_forward(self) -> None:
        """Somebody started the desk a second time."""
        self.window.come_forward()

    def guard(self, lock: OneWindow) -> None:
        """Hold this lock while the window is on its store, and come forward when another start asks for it."""
        self._lock = lock
        lock.asked_for.connect(self.come_forward)
        self.window.painted.connect(lock.listen)

    def release(self) -> None:
        """Let the next window open."""
        if self._lock is not None:
            self._lock.release()

    def move_to(self, store: Path) -> None:
        """Close this window and open one on another store, or anew on the same one.

        A store that has a window already is brought forward there, and this one stays.
        """
        lock = None
        if self._lock is not None and store != self._store:
            lock = OneWindow(store)
            if not lock.take():
                lock.raise_the_other(tries=1)
                return
            self._lock.release()
        before, self._store = self.window, store
        self.settings = Settings.beside(store)
        self.window = self._make_window()
        if lock is not None:
            self.guard(lock)
        self.show()
        before.close()
        before.deleteLater()

    def _make_window(self) -> MainWindow:
        window = MainWindow(self._store, self.settings, self.appearance, self.language)
        window.painted.connect(self._begin)
        window.restore_wanted.connect(self._restore)
        window.reopen_wanted.connect(self.move_to)
        return window

    def _restore(self, wish: RestoreWish) -> None:
        """Close the window, put the backup back where its store lay, and open another window."""
        from editor_desk.desktop.restoring import Restoring

        restoring = Restoring(self._store, wish, self)
        restoring.done.connect(self._restored)
        restoring.follow(self.window)

    def _restored(self, say: Callable[[MainWindow], None]) -> None:
        self.window.deleteLater()
        self.window = self._make_window()
        self.window.painted.connect(lambda: say(self.window))
        self.show()

    def _begin(self) -> None:
        _trace("first paint")
        if self._is_first:
            self._is_first = False
            fonts.load_rest(self._application)
            self.appearance.finish()
        self.window.begin(self._person, self._questions or _ask_at_the_window())
        self.window.setWindowIcon(_icon())
        gc.enable()
        _trace("panes stand")


def _trace(what: str) -> None:
    if os.environ.get(TRACE_VARIABLE):
        sys.stderr.write(f"{what} {time.time():.4f}\n")
        sys.stderr.flush()


def run(store: str | None = None, person: str | None = None, language: str | None = None) -> int:
    """Open the window on a store and stay until it is closed; the exit code of the program."""
    gc.disable()  # what a start makes stays: looking through it costs 5 ms to the first paint, 30 to the panes
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Editor Desk")
    application.setDesktopFileName("editor-desk")
    place = store_path(Path(store) if store else None)
    with suppress(OSError):  # a disk that is not connected is the store's to tell
        place.parent.mkdir(parents=True, exist_ok=True)
    lock = OneWindow(place)
    if not lock.take():
        opens = _started_again(application, lock, place, language)
        if not opens:
            return NOT_OPENED if opens is None else 0
    desk = DeskApplication(application, place, person, language)
    desk.guard(lock)
    desk.show()
    code = application.exec()
    desk.release()
    return code


def _started_again(
    application: QApplication, lock: OneWindow, place: Path, language: str | None
) -> bool | None:
    """Another process has the window: see ``second_start.may_open``."""
    from editor_desk.desktop.shell.second_start import ask_in_a_box, may_open

    speaking = InterfaceLanguage(application)
    speaking.use(language or preferred(Settings.beside(place).get(remembered.LANGUAGE)))
    opens = may_open(lock, ask_in_a_box)
    speaking.forget()
    return opens


def _ask_at_the_window() -> Questions:
    from editor_desk.desktop.questions import AskAtTheWindow

    return AskAtTheWindow()


def _icon() -> QIcon:
    from PySide6.QtGui import QIcon

    from editor_desk import assets

    return QIcon(str(assets.resource("icons", "app", "editor-desk.svg")))


def _look(remembered_look: str) -> Look:
    return Look(remembered_look) if remembered_look in tuple(Look) else Look.SYSTEM


def _room(remembered_room: str) -> Room:
    return Room(remembered_room) if remembered_room in tuple(Room) else Room.BY_SCREEN
