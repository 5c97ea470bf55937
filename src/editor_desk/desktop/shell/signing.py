# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sign-off at the window: everything there is to read gathered, the dialog, the name put to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.facts import BeforeSignOff
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage

if TYPE_CHECKING:
    from editor_desk.desktop.approval import SignOffAnswer, SignOffDialog, SignOffRequest
    from editor_desk.workflow.work import Changes, Work


class Signing(QObject):
    """Opens the sign-off for the editions that can be signed off now.

    ``return_wanted`` carries what the approver wrote when they send the story back instead, ``way_chosen``
    a ``Link`` to what they want mended first, ``dialog_opened`` the dialog.
    """

    return_wanted = Signal(str)
    way_chosen = Signal(object)
    dialog_opened = Signal(object)

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
        self._notes: dict[str, str] = {}
        self._dialog: SignOffDialog | None = None

    def open(self) -> None:
        """Sign off what can be signed off; where nothing can, say why."""
        door = self._before.door
        if door.is_open:
            self.open_for(door.languages)
        else:
            self._notices.tell(lambda: self._before.door.why)

    def open_for(self, languages: tuple[Language, ...]) -> None:
        """Sign off these editions."""
        self._read(languages, by_phone=False)

    def open_by_phone(self) -> None:
        """An approver who is not here says yes on the phone; whoever is at the desk reads and hears it."""
        view = self._story.view
        ready = [edition.language for edition in view.story.planned()] if view else []
        languages = tuple(
            lang for lang in ready if view and view.story.edition(lang).working_stage is Stage.READY
        )
        if languages:
            self._read(languages, by_phone=True)
        else:
            self._notices.tell(lambda: self._before.door.why)

    def _read(self, languages: tuple[Language, ...], *, by_phone: bool) -> None:
        from editor_desk.desktop.approval import read_request

        story_id = self._story.id
        self._story.flush()
        self._link.ask(
            lambda desk: read_request(desk, story_id, languages, by_phone=by_phone),
            self._ask_on_phone if by_phone else self._ask,
        )

    def _ask_on_phone(self, request: SignOffRequest) -> None:
        if request.on_phone:
            self._ask(request)
        else:
            self._notices.tell(
                lambda: self.tr("Nobody else at this desk may sign off, so nobody can say yes on the phone.")
            )

    def _ask(self, request: SignOffRequest) -> None:
        from editor_desk.desktop.approval import SignOffDialog

        story_id = request.story.id
        note = self._notes.pop(story_id, "")
        answer = SignOffDialog.ask(self._window, request, note, self._opened)
        self._dialog = None
        if (answer.mends is not None or answer.is_left) and answer.note:
            # What was noted waits until the story is signed after all.
            self._notes[story_id] = answer.note
        self.note_reading(request, answer.seen)
        if answer.mends is not None:
            self.way_chosen.emit(answer.mends)
        elif answer.sends_back:
            self.return_wanted.emit(answer.note)
        elif not answer.is_left:
            self._sign(story_id, answer)

    def read_rules_again(self, dialog: SignOffDialog) -> None:
        """Something was accepted over the dialog, or taken back."""
        from editor_desk.desktop.approval import read_request

        story_id, languages = self._story.id, dialog.languages

        def show(request: SignOffRequest) -> None:
            if self.is_open(dialog):
                dialog.show_rules(request)

        self._link.ask(lambda desk: read_request(desk, story_id, languages), show)

    def is_open(self, dialog: SignOffDialog) -> bool:
        """Whether this sign-off is still being read: what was asked over it may be answered behind it."""
        return self._dialog is dialog

    def _opened(self, dialog: SignOffDialog) -> None:
        self._dialog = dialog
        self.dialog_opened.emit(dialog)

    def note_reading(self, request: SignOffRequest, seen: frozenset[Language]) -> None:
        """What was read as it was shown: words that somebody else changed meanwhile are still to be read."""
        shown = {
            edition.language: edition.content
            for edition in request.editions
            if edition.language in seen and edition.content is not None and not edition.is_read
        }

        def act(work: Work) -> Changes:
            from editor_desk.workflow.readings import note_reading
            from editor_desk.workflow.work import Changes

            if work.person.id != request.person.id:
                return Changes()
            return note_reading(work, request.story.id, shown, shown)

        if shown:
            self._link.act(act)

    def _sign(self, story_id: str, answer: SignOffAnswer) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.sign_off import SignOff
            from editor_desk.workflow.steps import StepDetails, advance

            given = SignOff(None, answer.note, answer.self_approval, answer.phone)
            return advance(work, story_id, Stage.APPROVED, answer.languages, StepDetails(sign_off=given))

        self._link.act(act)
