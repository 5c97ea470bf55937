# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Accepting as is at the window: the line chosen, the reason, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import words
from editor_desk.desktop.facts import BeforeSignOff
from editor_desk.desktop.rule_list import RuleLine, Sign
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.panes import Panes
from editor_desk.desktop.shell.signing import Signing
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk

if TYPE_CHECKING:
    from editor_desk.desktop.approval import SignOffDialog
    from editor_desk.workflow.work import Changes, Work


class Accepting(QObject):
    """Lets a failure pass for whoever may, before the sign-off and while it is being read."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        before: BeforeSignOff,
        signing: Signing,
        panes: Panes,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._before = before
        self._signing = signing
        self._panes = panes
        self._notices = notices
        self._connect()

    def _connect(self) -> None:
        self._before.accept_wanted.connect(self._accept)
        self._before.take_back_wanted.connect(self._take_back)
        self._signing.dialog_opened.connect(self._join)

    def open(self) -> None:
        """Accept the line chosen, or the only one there is; take back one that was accepted."""
        line = self._before.chosen
        blocking = [each for each in self._before.lines if each.sign is Sign.BLOCK]
        if line is not None and line.sign is Sign.ACCEPTED:
            self._take_back(line)
        elif line is not None and line.sign is Sign.BLOCK:
            self._accept(line)
        elif len(blocking) == 1:
            self._accept(blocking[0])
        elif blocking:
            self._panes.go_to_facts()
            self._before.focus_rules()
            self._notices.tell(lambda: self.tr("Choose the line to accept as is, then press the keys again."))
        else:
            self._notices.tell(lambda: self.tr("Nothing stands in the way."))

    def _join(self, dialog: SignOffDialog) -> None:
        """The same over the sign-off: what it shows is read again, the page stays where it is."""
        dialog.accept_wanted.connect(lambda line: self._accept(line, dialog))
        dialog.take_back_wanted.connect(lambda line: self._take_back(line, dialog))

    def _accept(self, line: RuleLine, dialog: SignOffDialog | None = None) -> None:
        from editor_desk.desktop.approval import AcceptDialog

        if not line.may_accept:
            self._notices.tell(
                lambda: self.tr("Nobody may accept this as it is: it has to be mended. {what}").format(
                    what=words.say(line.results[0].message)
                )
            )
            return
        story_id = self._story.id
        reason = AcceptDialog.ask(dialog or self._window, line.text)
        if reason is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.overriding import override_failures

            return override_failures(work, story_id, line.results, reason)

        self._link.act(act, lambda _changes: self._read_again(dialog))

    def _take_back(self, line: RuleLine, dialog: SignOffDialog | None = None) -> None:
        story_id = self._story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow.overriding import revoke_failures

            return revoke_failures(work, story_id, line.results)

        self._link.act(act, lambda _changes: self._read_again(dialog))

    def _read_again(self, dialog: SignOffDialog | None) -> None:
        if dialog is not None:
            self._signing.read_rules_again(dialog)
