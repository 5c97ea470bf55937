# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sending out what was signed off: files for the site, written and read back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.long_work import LongWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.words import say
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stories import Story

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.workflow.exporting import Exported


class Exports(QObject):
    """The Send menu. ``several_wanted`` carries stories and an ``ExportAnswer``: each is written by itself."""

    several_wanted = Signal(object, object)

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        settings: Settings,
        notices: Notices,
        long_work: LongWork,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._settings = settings
        self._notices = notices
        self._long_work = long_work

    def open(self) -> None:
        """Ask for form and folder, write the files; what is not signed off is refused with the reason."""
        if self._story.id:
            self.open_for((self._story.id,))

    def open_for(self, story_ids: Sequence[str]) -> None:
        """The same for any stories, as they are on the disk."""
        self._story.flush()

        def read(desk: Desk) -> tuple[tuple[Story, ...], datetime]:
            return tuple(desk.story(story_id) for story_id in story_ids), desk.now()

        self._link.ask(read, lambda found: self._ask(*found))

    def _ask(self, stories: tuple[Story, ...], now: datetime) -> None:
        from editor_desk.desktop.exporting import ExportDialog

        wanted = ExportDialog.ask(self._window, stories, self._settings.get(remembered.LAST_FOLDER), now)
        if wanted is None:
            return
        self._settings.put(remembered.LAST_FOLDER, str(wanted.folder))
        if len(stories) > 1:
            self.several_wanted.emit(stories, wanted)
            return
        story_id = stories[0].id
        going_on = self._long_work.begin(lambda: self.tr("Writing the files"))

        def write(desk: Desk) -> Exported:
            from editor_desk.workflow.exporting import export

            return export(desk.work, (story_id,), wanted.format, wanted.folder, watch=going_on.watch)

        def written(exported: Exported) -> None:
            going_on.end()
            self._written(exported)

        def not_written(error: Exception) -> None:
            going_on.end()
            if isinstance(error, KnownProblem):
                self._notices.refused(error)

        self._link.ask(write, written, not_written)

    def _written(self, exported: Exported) -> None:
        folder = exported.paths[0].parent if exported.paths else None
        self._notices.tell(lambda: self._say(exported), (lambda: _show_folder(folder)) if folder else None)

    def _say(self, exported: Exported) -> str:
        said = self.tr("%n file(s) written and read back", "", len(exported.paths))
        return "\n".join([said, *(say(message) for message in exported.messages)])


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
