# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Everything at the window for when something went wrong after publication, and what actions call it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.changing_work import ChangingWork
from editor_desk.desktop.shell.corrections_work import CorrectionsWork
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.off_site_work import OffSiteWork
from editor_desk.desktop.shell.requests_work import RequestsWork
from editor_desk.desktop.shell.seen_work import SeenWork
from editor_desk.desktop.shell.steps_taken import Steps
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk

if TYPE_CHECKING:
    from editor_desk.desktop.correcting.seen_dialog import SeenStep


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
        self.seen = SeenWork(window, link, story)
        self.corrections = CorrectionsWork(window, link, questions)
        self._connect()

    def _connect(self) -> None:
        self.requests.open_wanted.connect(self.open_wanted)
        self.requests.seen_wanted.connect(self.seen.open_for)
        self._steps.off_site_wanted.connect(self.off_site.take)
        self._steps.change_wanted.connect(self.changing.open)
        self.seen.step_wanted.connect(self._go_on)

    def _go_on(self, step: SeenStep) -> None:
        """From what readers saw to what is done about it."""
        from editor_desk.desktop.correcting.seen_dialog import SeenStep

        {
            SeenStep.CHANGE: self.changing.open,
            SeenStep.REQUESTS: self.requests.open,
            SeenStep.WITHDRAW: self.off_site.withdraw,
            SeenStep.KILL: self.off_site.kill,
        }[step]()

    @property
    def handlers(self) -> dict[str, object]:
        """The parts that actions name."""
        return {
            "requests": self.requests,
            "changing": self.changing,
            "off_site": self.off_site,
            "seen": self.seen,
            "corrections": self.corrections,
        }
