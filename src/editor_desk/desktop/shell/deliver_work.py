# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""When a scheduled time comes: the desk asks, a person delivers and says so. A missed one asks, it never goes late by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.exports import Exports
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.scheduling_work import SchedulingWork
from editor_desk.desktop.words import say
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.waking import Wake

if TYPE_CHECKING:
    from editor_desk.desktop.scheduling import DeliverDialog, Delivery
    from editor_desk.workflow.work import Changes, Work


class DeliverWork(QObject):
    """One message for one story, one list for several. ``open_wanted`` carries a story's id."""

    open_wanted = Signal(str)

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        notices: Notices,
        scheduling: SchedulingWork,
        exports: Exports,
        questions: Questions,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._notices = notices
        self._scheduling = scheduling
        self._exports = exports
        self._questions = questions
        self._dialog: DeliverDialog | None = None
        self._waiting: tuple[Wake, ...] = ()

    def came(self, new: Sequence[Wake], waiting: Sequence[Wake], *, is_missed: bool) -> None:
        """``new`` has come just now, or while the desk was closed; all that is not delivered yet is ``waiting``."""
        from editor_desk.desktop.scheduling import deliveries

        self._waiting = tuple(waiting)
        if self._dialog is not None:
            self._dialog.show_found(deliveries(waiting))
        if not new:
            return
        found = deliveries(new)
        if is_missed or len(found) > 1:
            self.show_list(is_missed=is_missed)
            return
        (one,) = found
        self._notices.tell(
            lambda: say(new[0].message),
            lambda: self.show_list(is_missed=False),
            way_name=lambda: self.tr("Deliver…"),
            other_way=lambda: self._new_time(one),
            other_name=lambda: self.tr("New time…"),
        )

    def show_list(self, *, is_missed: bool = False) -> None:
        """Ask for each story that waits."""
        from editor_desk.desktop.scheduling import DeliverDialog, deliveries

        found = deliveries(self._waiting)
        if self._dialog is not None or not found:
            return
        dialog = self._dialog = DeliverDialog(self._window, found, is_missed=is_missed)
        dialog.sent_wanted.connect(self._mark_sent)
        dialog.export_wanted.connect(self._export)
        dialog.time_wanted.connect(self._new_time)
        dialog.open_wanted.connect(self.open_wanted)
        dialog.finished.connect(self._closed)
        dialog.show()

    def close(self) -> None:
        """The desk is closing, or somebody else sits down: the list is another one then."""
        if self._dialog is not None:
            self._dialog.close()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _mark_sent(self, delivery: Delivery) -> None:
        question = self.tr("Was “{slug}” delivered as it is signed off? It counts as sent from now on.")
        parent = self._dialog or self._window
        if not self._questions.may(
            parent, self.tr("Mark as sent"), question.format(slug=delivery.slug), self.tr("It was delivered")
        ):
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.steps import advance

            return advance(work, delivery.story_id, Stage.SENT, delivery.languages)

        self._link.act(act)

    def _export(self, delivery: Delivery) -> None:
        self._exports.open_for((delivery.story_id,))

    def _new_time(self, delivery: Delivery) -> None:
        self._scheduling.schedule_story(delivery.story_id, delivery.languages)
