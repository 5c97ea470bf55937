# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sign-off at the window: everything there is to read gathered, the dialog, the name put to it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.facts import BeforeSignOff
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.languages import Language


class Signing(QObject):
    """Opens the sign-off for the editions that can be signed off now."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        before: BeforeSignOff,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._before = before
        self._notices = notices

    def open(self) -> None:
        """Sign off what can be signed off."""

    def open_for(self, languages: tuple[Language, ...]) -> None:
        """Sign off these editions."""
