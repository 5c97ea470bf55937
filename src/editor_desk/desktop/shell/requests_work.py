# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Requests to correct or retract at the window: those about the story in hand, and all that wait for an answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stories import Story

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.correcting import RequestDialog, RequestLine, RequestWish
    from editor_desk.desktop.correcting.request_dialog import History
    from editor_desk.workflow.retractions import RetractionDraft
    from editor_desk.workflow.work import Changes, Work


class RequestsWork(QObject):
    """Opens the dialogs and does what is wished in them. ``open_wanted`` carries the id of a story, ``seen_wanted`` that
    of one whose readers' side is to be looked at.
    """

    open_wanted = Signal(str)
    seen_wanted = Signal(str)

    def __init__(self, window: QWidget, link: DeskLink, story: StoryOnDesk, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._notices = notices
        self._typed: dict[str, tuple[str, RetractionDraft]] = {}
        """What was typed about a story and not recorded, with the request it is of."""
        self._link.opened.connect(self._tell_what_is_overdue)

    def open(self) -> None:
        """The requests about the story in hand."""
        self.open_for(self._story.id)

    def open_for(self, story_id: str, retraction_id: str = "") -> None:
        """The requests about a story; one of them chosen."""
        if story_id:
            self._story.flush()
            self._link.ask(
                lambda desk: _read(desk, story_id),
                lambda found: self._show(*found, retraction_id=retraction_id),
            )

    def open_all(self) -> None:
        """Every request that waits for an answer."""
        self._link.ask(_open_requests, self._show_all)

    def _show(
        self,
        story: Story,
        people: tuple[Person, ...],
        history: History,
        may_decide: bool,
        *,
        retraction_id: str,
    ) -> None:
        from editor_desk.desktop.correcting import RequestDialog

        dialog = RequestDialog(self._window, story, people, history, may_decide=may_decide)
        waiting = self._typed.pop(story.id, None)
        chosen = waiting[0] if waiting else retraction_id
        if chosen:
            dialog.show_story(story, history, chosen)
        elif waiting:
            dialog.begin()
        if waiting:
            dialog.write_on(waiting[1])
        dialog.wish_made.connect(lambda wish: self._do(dialog, story.id, wish))
        dialog.hold_wanted.connect(lambda: self._hold(dialog, story))
        dialog.seen_wanted.connect(lambda: self._look(dialog, story.id))
        dialog.exec()
        if dialog.unsaved is not None:
            self._typed[story.id] = (dialog.chosen.id if dialog.chosen else "", dialog.unsaved)
        dialog.deleteLater()

    def _show_all(self, lines: tuple[RequestLine, ...]) -> None:
        from editor_desk.desktop.correcting import EveryRequest

        dialog = EveryRequest(self._window, lines)
        dialog.chosen.connect(self._see_to)
        dialog.exec()
        dialog.deleteLater()

    def _see_to(self, line: RequestLine) -> None:
        self.open_wanted.emit(line.story_id)
        self.open_for(line.story_id, line.asked.id)

    def _do(self, dialog: RequestDialog, story_id: str, wish: RequestWish) -> None:
        self._act(dialog, story_id, lambda work: _done(work, story_id, wish))

    def _hold(self, dialog: RequestDialog, story: Story) -> None:
        from editor_desk.desktop.approval import LegalStep, ReasonDialog

        reason = ReasonDialog.ask(dialog, LegalStep.HOLD, story.slug)
        if not reason:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.legal_hold import set_legal_hold

            return set_legal_hold(work, story.id, reason)

        self._act(dialog, story.id, act)

    def _look(self, dialog: RequestDialog, story_id: str) -> None:
        """From what somebody asks to what readers saw, and from there to what is done about it."""
        dialog.accept()
        if story_id != self._story.id:
            self.open_wanted.emit(story_id)
        self.seen_wanted.emit(story_id)

    def _act(self, dialog: RequestDialog, story_id: str, act: Callable[[Work], Changes]) -> None:
        def done(_changes: Changes) -> None:
            self._link.ask(
                lambda desk: _read(desk, story_id), lambda found: dialog.show_story(found[0], found[2])
            )

        def failed(error: Exception) -> None:
            if isinstance(error, KnownProblem):  # what is none is said as a bug already
                dialog.say_refused(say_problem(error))

        self._link.act(act, done, failed)

    def _tell_what_is_overdue(self, _person: object) -> None:
        self._link.ask(_open_requests, self._overdue_known)

    def _overdue_known(self, lines: tuple[RequestLine, ...]) -> None:
        now = datetime.now(UTC)
        overdue = [line for line in lines if line.asked.is_overdue(now)]
        if overdue:
            self._notices.tell(
                lambda: self.tr("%n request(s) should have been answered by now.", "", len(overdue)),
                self.open_all,
                way_name=lambda: self.tr("Look at them"),
            )


def _read(desk: Desk, story_id: str) -> tuple[Story, tuple[Person, ...], History, bool]:
    from editor_desk.workflow.retractions import history_of, may_decide

    with desk.store.look() as unit:
        who = may_decide(unit)
        may = desk.work.person.may_act_as(who, desk.work.now())
        return unit.story(story_id), tuple(unit.people()), history_of(unit, story_id), may


def _open_requests(desk: Desk) -> tuple[RequestLine, ...]:
    with desk.store.look() as unit:
        found = unit.retractions()
        if not found:  # nothing is imported for a desk that has none
            return ()
        from editor_desk.desktop.correcting import RequestLine

        stories = {story_id: unit.story(story_id) for story_id in dict.fromkeys(each for each, _ in found)}
        return tuple(
            RequestLine(story_id, stories[story_id].slug, stories[story_id].time_zone, asked)
            for story_id, asked in found
        )


def _done(work: Work, story_id: str, wish: RequestWish) -> Changes:
    from editor_desk.desktop.correcting.request_dialog import RequestAct
    from editor_desk.workflow import retractions

    if wish.act is RequestAct.RECORD and wish.draft is not None:
        return retractions.add_retraction(work, story_id, wish.draft)
    if wish.act is RequestAct.CHANGE and wish.draft is not None:
        return retractions.change_retraction(work, story_id, wish.retraction_id, wish.draft)
    if wish.act is RequestAct.DECIDE:
        return retractions.decide_retraction(work, story_id, wish.retraction_id, wish.decision, wish.words)
    if wish.act is RequestAct.ANSWER:
        return retractions.answer_retraction(
            work, story_id, wish.retraction_id, wish.way, wish.at, wish.words
        )
    return retractions.reopen_retraction(work, story_id, wish.retraction_id)
