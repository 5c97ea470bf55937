# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The real window on a real store with the sample desk; only the questions are answered by the test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor_desk.desk import Desk
from editor_desk.desktop.app import DeskApplication
from editor_desk.desktop.errors import ErrorDialog
from editor_desk.desktop.shell.workroom import Workroom
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story
from editor_desk.store.reading import ListQuery, StoryLine, View, read_lines
from editor_desk.workflow.samples import load_samples

_LONG = 0.02
"""Seconds of asking after which the window gets time of its own."""


@dataclass
class Answers:
    """Answers every question as it was told to; what was told to the person is kept."""

    files: tuple[Path, ...] = ()
    to_write: Path | None = None
    folder: Path | None = None
    backup: Path | None = None
    words_given: str | None = None
    store: Path | None = None
    rules: Path | None = None
    names: Path | None = None
    memory: Path | None = None
    may_answer: bool = True
    told: list[str] = field(default_factory=list)

    def files_to_import(self, parent: QWidget, folder: str) -> tuple[Path, ...]:
        return self.files

    def file_to_write(self, parent: QWidget, title: str, proposed: Path) -> Path | None:
        return self.to_write

    def folder_for_backups(self, parent: QWidget, folder: str) -> Path | None:
        return self.folder

    def backup_to_restore(self, parent: QWidget, folder: str) -> Path | None:
        return self.backup

    def rules_to_import(self, parent: QWidget, folder: str) -> Path | None:
        return self.rules

    def names_to_import(self, parent: QWidget, folder: str) -> Path | None:
        return self.names

    def memory_to_import(self, parent: QWidget, folder: str) -> Path | None:
        return self.memory

    def store_to_open(self, parent: QWidget, folder: str) -> Path | None:
        return self.store

    def may_print(self, parent: QWidget, printer: QPrinter) -> bool:
        if self.to_write is not None:
            printer.setOutputFileName(str(self.to_write))
        return self.to_write is not None

    def words(self, parent: QWidget, title: str, question: str) -> str | None:
        return self.words_given

    def may(self, parent: QWidget, title: str, question: str, yes: str) -> bool:
        self.told.append(question)
        return self.may_answer

    def tell(self, parent: QWidget, title: str, text: str) -> None:
        self.told.append(text)


def wait_with_patience(qtbot: QtBot, is_so: Callable[[], bool | None], timeout: int = 20_000) -> None:
    """Wait until it is so, and leave the window three quarters of the time where asking takes long.

    Who asks the store as another program does makes the window look at its story again; asked without a pause it
    would do nothing else.
    """

    def ask() -> bool | None:
        began = perf_counter()
        answer = is_so()
        took = perf_counter() - began
        if answer is False and took > _LONG:
            qtbot.wait(int(3000 * took))
        return answer

    qtbot.waitUntil(ask, timeout=timeout)


@pytest.fixture(autouse=True)
def mistakes(monkeypatch) -> Iterator[None]:
    """A mistake of the program fails its test; its dialog would wait for somebody for ever."""
    told: list[str] = []
    monkeypatch.setattr(ErrorDialog, "ask", lambda _window, details, _log, *, is_saved: told.append(details))
    yield
    assert told == []


class OpenDesk:
    """A window somebody sits at."""

    def __init__(self, application: DeskApplication, answers: Answers, qtbot: QtBot) -> None:
        self.application = application
        self.window = application.window
        self.answers = answers
        self._qtbot = qtbot

    @property
    def room(self) -> Workroom:
        assert self.window.workroom is not None
        return self.window.workroom

    def is_open(self) -> bool:
        """Whether the desk is open behind the window and its story read whole."""
        return self.window.workroom is not None and self.room.story.view is not None

    def wait_for(self, is_so: Callable[[], bool | None]) -> None:
        wait_with_patience(self._qtbot, is_so)

    def open(self, slug: str) -> Story:
        line = next(line for line in self.lines() if line.slug == slug)
        self.room.open_story(line.id)
        self.wait_for(lambda: self.room.story.view is not None and self.room.story.view.story.slug == slug)
        return self.story()

    def lines(self) -> tuple[StoryLine, ...]:
        return read_lines(self.window.store, ListQuery(view=View.ALL))

    def story(self) -> Story:
        """The story in hand as the window knows it."""
        assert self.room.story.view is not None
        return self.room.story.view.story

    def stored(self) -> Story:
        """The same as another program reads it from the disk."""
        with Desk.open(self.window.store) as desk:
            return desk.story(self.room.story.id)

    def body(self, language: Language) -> str:
        return self.window.editor.text(language)

    def close(self) -> None:
        self.window.close()
        self.wait_for(lambda: not self.window.isVisible())


@pytest.fixture(scope="session")
def sample_store(tmp_path_factory) -> Path:
    store = tmp_path_factory.mktemp("samples") / "desk.sqlite"
    with Desk.open(store) as desk:
        load_samples(desk.work)
    return store


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[object]:
    """Starts a window on a store; closes every one at the end."""
    opened: list[OpenDesk] = []
    locale = QLocale()

    def start_on(store: Path, *, person: str | None = None, waits: bool = True) -> OpenDesk:
        answers = Answers()
        desk = OpenDesk(DeskApplication(qapp, store, person, "en", answers), answers, qtbot)
        opened.append(desk)
        desk.application.show()
        if waits:
            desk.wait_for(lambda: desk.window.workroom is not None)
            desk.wait_for(lambda: desk.room.story.view is not None and desk.room.jobs.is_idle)
        return desk

    yield start_on
    for desk in opened:
        desk.answers.may_answer = True
        desk.window = (
            desk.application.window
        )  # another one where a backup was put back, or another store opened
        if desk.window.isVisible():
            desk.close()
        desk.application.language.use("en")
        desk.application.language.forget()
        desk.window.deleteLater()
        desk.application.deleteLater()
    QLocale.setDefault(locale)


@pytest.fixture
def desk(start, sample_store: Path, tmp_path: Path) -> OpenDesk:
    """The window on a copy of the sample desk, its first story open."""
    shutil.copytree(sample_store.parent, tmp_path / "desk")
    opened: OpenDesk = start(tmp_path / "desk" / "desk.sqlite")
    return opened
