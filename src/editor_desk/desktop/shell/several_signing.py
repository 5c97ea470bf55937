# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Signing off several stories: read one after the other, then one name under all that was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.several_work import Picked, SeveralWork
from editor_desk.desktop.shell.signing import Signing
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.stages import Stage

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.approval import SignOffRequest
    from editor_desk.desktop.several import SignOffList
    from editor_desk.desktop.shell.main_window import MainWindow
    from editor_desk.workflow.several import Act
    from editor_desk.workflow.several_sign_off import BeforeSigning


class SeveralSigning(QObject):
    """The list of what is to be signed, the queue of what is to be read, the signing.

    ``way_wanted`` carries a story's id and the ``Link`` to go to, or None.
    """

    way_wanted = Signal(str, object)

    def __init__(
        self, window: MainWindow, link: DeskLink, story: StoryOnDesk, several: SeveralWork, signing: Signing
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._several = several
        self._signing = signing
        self._picked: Picked | None = None
        self._list: SignOffList | None = None
        self._queue: list[str] = []
        several.sign_off_wanted.connect(self.open)

    def open(self, picked: Picked) -> None:
        """Show where each of the stories stands before a sign-off."""
        self._picked = picked
        self._story.flush()
        self._ask_states(self._show)

    def _ask_states(self, then: object) -> None:
        ids = [story.id for story in self._picked.stories] if self._picked else []

        def read(desk: Desk) -> tuple[tuple[BeforeSigning, ...], str, bool]:
            from editor_desk.workflow.several_sign_off import before_signing, may_sign

            return before_signing(desk.work, ids), desk.person.name, may_sign(desk.work)

        self._link.ask(read, then)  # type: ignore[arg-type]

    def _show(self, known: tuple[tuple[BeforeSigning, ...], str, bool]) -> None:
        from editor_desk.desktop.several import SignOffList

        states, person, may_sign = known
        dialog = self._list = SignOffList(self._window, states, person=person, may_sign=may_sign)
        dialog.read_wanted.connect(self._read)
        dialog.way_chosen.connect(self._go)
        dialog.sign_wanted.connect(self._sign)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        if self._list is not None:
            self._list.deleteLater()
        self._list, self._queue = None, []

    def _read(self, ids: tuple[str, ...]) -> None:
        self._queue = list(ids)
        self._next()

    def _next(self) -> None:
        if not self._queue or self._list is None:
            return
        story_id = self._queue.pop(0)
        state = next(each for each in self._list.states if each.story_id == story_id)

        def read(desk: Desk) -> SignOffRequest:
            from editor_desk.desktop.approval import read_request

            return read_request(desk, story_id, state.languages)

        self._link.ask(read, self._ask)

    def _ask(self, request: SignOffRequest) -> None:
        from editor_desk.desktop.approval import ReadingDialog

        dialog = self._list
        if dialog is None:
            return
        answer = ReadingDialog.ask_to_read(dialog, request, len(self._queue))
        self._signing.note_reading(request, answer.seen)
        if answer.mends is not None:
            self._go(request.story.id, answer.mends)
            return
        if answer.is_left:
            self._queue = []
        self._ask_states(self._shown_again)

    def _shown_again(self, known: tuple[tuple[BeforeSigning, ...], str, bool]) -> None:
        if self._list is not None:
            self._list.show_states(known[0])
            self._next()

    def _go(self, story_id: str, link: object) -> None:
        if self._list is not None:
            self._list.reject()
        self.way_wanted.emit(story_id, link)

    def _sign(self) -> None:
        picked, dialog = self._picked, self._list
        if picked is None or dialog is None:
            return
        dialog.accept()

        def act() -> Act:
            from editor_desk.workflow.several import step_to

            return step_to(Stage.APPROVED)

        self._several.run(picked, act)
