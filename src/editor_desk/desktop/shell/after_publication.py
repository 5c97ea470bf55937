# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Everything at the window for when something went wrong after publication, and what actions call it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.changing_work import ChangingWork
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.off_site_work import OffSiteWork
from editor_desk.desktop.shell.requests_work import RequestsWork
from editor_desk.desktop.shell.steps_taken import Steps
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk


class AfterPublication(QObject):
    """Makes the parts and joins them. ``open_wanted`` carries the id of a story."""

    open_wanted = Signal(str)

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        steps: Steps,
        notices: Notices,
        questions: Questions,
    ) -> None:
        super().__init__(window)
        self._steps = steps
        self.requests = RequestsWork(window, link, story, notices)
        self.changing = ChangingWork(window, link, story, notices, questions)
        self.off_site = OffSiteWork(window, link, story, notices)
        self._connect()

    def _connect(self) -> None:
        self.requests.open_wanted.connect(self.open_wanted)
        self._steps.off_site_wanted.connect(self.off_site.take)
        self._steps.change_wanted.connect(self.changing.open)

    @property
    def handlers(self) -> dict[str, object]:
        """The parts that actions name."""
        return {"requests": self.requests, "changing": self.changing, "off_site": self.off_site}
