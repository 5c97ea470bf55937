# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Everything at the window that lets a deadline be met without walking around a gate, and what actions call it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor_desk.desktop.facts import BeforeSignOff
from editor_desk.desktop.shell.accepting import Accepting
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.phone_work import PhoneWork
from editor_desk.desktop.shell.releasing import Releasing
from editor_desk.desktop.shell.signing import Signing
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk

if TYPE_CHECKING:
    from editor_desk.desktop.shell.main_window import MainWindow


class AtDeadline(QObject):
    """Makes the parts. ``open_wanted`` carries the id of a story."""

    open_wanted = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        link: DeskLink,
        story: StoryOnDesk,
        before: BeforeSignOff,
        signing: Signing,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self.calls = PhoneWork(window, link, notices, self.open_wanted.emit)
        self.releasing = Releasing(window, link, story, window.stages, signing, notices)
        self.accepting = Accepting(window, link, story, before, signing, window.panes, notices)

    @property
    def handlers(self) -> Mapping[str, object]:
        """The parts that actions name."""
        return {"accepting": self.accepting, "calls": self.calls, "releasing": self.releasing}

    def stop(self) -> None:
        """Time passes without this desk."""
        self.calls.stop()
