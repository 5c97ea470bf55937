# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One language first at the window: from the stage bar, the palette, the sign-off and the rule that asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.signing import Signing
from editor_desk.desktop.shell.stage_bar import StageBar
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.desktop.approval import SignOffDialog
    from editor_desk.workflow.work import Changes, Work


class Releasing(QObject):
    """Asks which language goes first, when the other follows and who sees to it; or lets both go together."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        stages: StageBar,
        signing: Signing,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._signing = signing
        self._notices = notices
        stages.release_wanted.connect(self.open_for)
        stages.together_wanted.connect(self.together)
        signing.dialog_opened.connect(self._join)

    def open(self) -> None:
        """For the story in hand; the edition that is further is proposed."""
        self.open_for(None)

    def open_for(self, leading: Language | None, dialog: SignOffDialog | None = None) -> None:
        """Let this edition go first."""
        from editor_desk.desktop.approval import ReleaseDialog

        view = self._story.view
        if view is None:
            return
        story_id, plan = view.story.id, view.story.plan
        if len(plan.languages) == 1:
            self._notices.tell(lambda: self.tr("The plan of this story has one language only."))
            return
        people = [person for person in view.people if person.is_active]
        answer = ReleaseDialog.ask(dialog or self._window, view.story, people, leading)
        if answer is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.releasing import release_first

            return release_first(work, story_id, answer.leading, answer.due, answer.person)

        def done(_changes: Changes) -> None:
            if dialog is not None and self._signing.is_open(dialog):
                dialog.release_is_said()

        self._link.act(act, done)

    def together(self) -> None:
        """Both editions at once again."""
        view = self._story.view
        if view is None:
            return
        story_id = view.story.id
        if view.story.plan.waits_for_both:
            self._notices.tell(lambda: self.tr("Both editions go out together as it is."))
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.releasing import release_together

            return release_together(work, story_id)

        self._link.act(act)

    def _join(self, dialog: SignOffDialog) -> None:
        """The same while the edition that goes first is being read."""
        dialog.release_wanted.connect(lambda leading: self.open_for(leading, dialog))
