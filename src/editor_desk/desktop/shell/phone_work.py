# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Approvals by phone at the window: asked of whoever sits down, and what a minute brings by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.words import language_name

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.approval import ConfirmDialog
    from editor_desk.workflow.phone_approvals import ToConfirm
    from editor_desk.workflow.work import Changes, Work

_MINUTE_MS = 60_000
Waiting = tuple["ToConfirm", ...]


class PhoneWork(QObject):
    """Tells whoever sits down what they said yes to on the phone; lets time pass, a minute at a time."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        notices: Notices,
        open_story: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._notices = notices
        self._open_story = open_story
        self._dialog: ConfirmDialog | None = None
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self.tick)
        link.opened.connect(self._opened)
        link.person_changed.connect(self._ask_person)

    def stop(self) -> None:
        """Time passes without this desk."""
        self._minute.stop()

    def tick(self) -> None:
        """What has become due happens; where nothing has, nobody hears of it."""

        def pass_time(desk: Desk) -> Changes:
            from editor_desk.workflow.moments import let_time_pass

            return let_time_pass(desk.unattended)

        # Where the store is away this is said by whoever needs it, not each minute.
        self._link.ask(pass_time, self._passed, lambda _problem: None)

    def open(self) -> None:
        """Everything that waits for this person, or that nothing does."""
        self._link.ask(_waiting, self._show)

    def _opened(self, _person: object) -> None:
        self._minute.start()
        self._link.ask(lambda desk: desk.passed, self._passed)
        self._ask_person()

    def _passed(self, changes: Changes) -> None:
        if changes.stories:
            self._link.changed.emit(changes)

    def _ask_person(self, _person: object = None) -> None:
        self._link.ask(_waiting, self._tell)

    def _tell(self, waiting: Waiting) -> None:
        """By the message bar: one is confirmed right there, of several there is a list."""
        if len(waiting) == 1:
            (one,) = waiting
            self._notices.tell(
                lambda: self.tr(
                    "You approved “{slug}”, {language}, on the phone ({person} heard it)."
                ).format(
                    slug=one.slug, language=language_name(one.approval.language), person=one.heard_by or "?"
                ),
                partial(self._confirm, one, None),
                way_name=lambda: self.tr("Confirm"),
                other_way=self.open,
                other_name=lambda: self.tr("Look at it…"),
            )
        elif waiting:
            self._notices.tell(
                lambda: self.tr("You approved %n edition(s) on the phone.", "", len(waiting)),
                self.open,
                way_name=lambda: self.tr("Confirm…"),
            )

    def _show(self, waiting: Waiting) -> None:
        from editor_desk.desktop.approval import ConfirmDialog

        if not waiting:
            self._notices.tell(lambda: self.tr("You have approved nothing on the phone that waits for you."))
            return
        dialog = self._dialog = ConfirmDialog(self._window, waiting)
        dialog.confirm_wanted.connect(lambda one: self._confirm(one, dialog))
        dialog.deny_wanted.connect(lambda one: self._deny(one, dialog))
        dialog.story_wanted.connect(lambda one: self._go(one, dialog))
        dialog.exec()
        self._dialog = None
        dialog.deleteLater()

    def _go(self, one: ToConfirm, dialog: ConfirmDialog) -> None:
        dialog.reject()
        self._open_story(one.story_id)

    def _confirm(self, one: ToConfirm, dialog: ConfirmDialog | None) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.phone_approvals import confirm

            return confirm(work, one.story_id, one.approval.language)

        self._link.act(act, lambda _changes: self._again(dialog))

    def _deny(self, one: ToConfirm, dialog: ConfirmDialog) -> None:
        from editor_desk.desktop.approval import DenyDialog

        reason = DenyDialog.ask(dialog, one.slug)
        if reason is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.phone_approvals import deny

            return deny(work, one.story_id, one.approval.language, reason)

        self._link.act(act, lambda _changes: self._again(dialog))

    def _again(self, dialog: ConfirmDialog | None) -> None:
        def show(waiting: Waiting) -> None:
            if self._dialog is dialog is not None:  # it may have been closed meanwhile
                dialog.show_waiting(waiting)

        self._link.ask(_waiting, show)


def _waiting(desk: Desk) -> Waiting:
    from editor_desk.workflow.phone_approvals import to_confirm

    with desk.store.look() as unit:
        return to_confirm(unit, desk.person.id, desk.now())
