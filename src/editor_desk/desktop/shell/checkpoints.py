# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Checkpoints: when the typing rests, goes on for minutes, or turns to something else, the text is kept as a revision.

Every burst is on the disk before that; a checkpoint makes history of it and lets the search find its words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import TextEdit
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.desk import Desk

PAUSE_MS = 20_000
AT_THE_LATEST_MS = 300_000
"""Somebody who never rests finds their words and an older text all the same."""


@dataclass(frozen=True, slots=True)
class _Keep:
    story_id: str
    language: Language

    def __call__(self, desk: Desk) -> int:
        from editor_desk.workflow.writing import keep_revision

        return keep_revision(desk.work, self.story_id, self.language, kind="checkpoint")


class Checkpoints(QObject):
    """Follows what is written and keeps it at the next pause, and when another story comes to the desk."""

    def __init__(
        self,
        link: DeskLink,
        saving: TextSaving,
        story: StoryOnDesk,
        parent: QObject | None = None,
        pause_ms: int = PAUSE_MS,
        at_the_latest_ms: int = AT_THE_LATEST_MS,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._changed: set[tuple[str, Language]] = set()
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._latest = QTimer(self, singleShot=True, interval=at_the_latest_ms)
        self._pause.timeout.connect(self.keep)
        self._latest.timeout.connect(self.keep)
        saving.written.connect(self._written)
        story.opened.connect(self.keep)

    def keep(self) -> None:
        """Keep what was written since the last checkpoint."""
        self._pause.stop()
        self._latest.stop()
        waiting, self._changed = self._changed, set()
        for story_id, language in sorted(waiting):
            self._link.ask(_Keep(story_id, language), _kept)

    def _written(self, edit: TextEdit) -> None:
        self._changed.add((edit.story_id, edit.language))
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()


def _kept(_number: int) -> None:
    """Nothing on the screen changes by a checkpoint."""
