# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a person will soon ask for, loaded on the worker thread while nobody waits: a first F9 is as quick as a second."""

from __future__ import annotations

import gc
from functools import partial
from importlib import import_module
from types import ModuleType

from PySide6.QtCore import QObject, QTimer

from editor_desk.desktop.jobs import JobsClosed
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk

AFTER_MS = 4000
"""After the first story stands on the screen."""
_WANTED = (
    "editor_desk.desktop.preview",
    "editor_desk.desktop.photos",
    "editor_desk.desktop.photo_strip",
    "editor_desk.desktop.week",
    "editor_desk.desktop.history",
    "editor_desk.desktop.notes",
    "editor_desk.desktop.comparing.panel",
)


class LoadedBehind(QObject):
    """Loads the preview, the photos, the week and what stands beside the text, once."""

    def __init__(self, link: DeskLink, story: StoryOnDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._later = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._later.timeout.connect(self._load)
        story.opened.connect(self._begin)
        self._story = story

    def stop(self) -> None:
        """Load nothing more: the desk is closing."""
        self._later.stop()

    def _begin(self, _view: object) -> None:
        self._story.opened.disconnect(self._begin)
        self._later.start()

    def _load(self) -> None:
        for name in _WANTED:
            try:
                self._link.read(partial(import_module, name), _loaded)
            except JobsClosed:
                return
        self._link.read(gc.freeze, _settled)


def _loaded(_module: ModuleType) -> None:
    """Nothing is to be done with it yet."""


def _settled(_nothing: None) -> None:
    """All that stays for the session is out of the collector's sight: looking through it held the window 70 ms."""
