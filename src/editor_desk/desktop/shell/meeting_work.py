# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody else changed the text that is being typed: both changes are shown, or one's own words are kept and said where."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor_desk.desktop import times
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.history_work import HistoryWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import SplitEditor, TextEdit
from editor_desk.desktop.words import say
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.meetings import EditionText, Meeting, Outcome

if TYPE_CHECKING:
    from editor_desk.workflow.work import Changes, Work


class MeetingWork(QObject):
    """Follows ``TextSaving.met``: brings the editor in step with the store, and tells the person what happened."""

    def __init__(
        self,
        link: DeskLink,
        story: StoryOnDesk,
        saving: TextSaving,
        editor: SplitEditor,
        history: HistoryWork,
        notices: Notices,
        open_story: Callable[[str], None],
    ) -> None:
        super().__init__(saving)
        self._link = link
        self._story = story
        self._saving = saving
        self._editor = editor
        self._history = history
        self._notices = notices
        self._open_story = open_story
        self._told: dict[tuple[str, Language], datetime] = {}
        saving.met.connect(self._met)

    def last_told(self, story_id: str, language: Language) -> datetime | None:
        """When the change of somebody else that was told last in an edition was made."""
        return self._told.get((story_id, language))

    def _met(self, edit: TextEdit, changes: Changes) -> None:
        meeting = changes.meeting
        if meeting is None:
            return
        if meeting.outcome is Outcome.BOTH:
            if self._story.is_on_page(edit.story_id):
                # The page has every word that waits, and goes on from the text of both.
                self._saving.withdraw(edit.story_id, edit.language)
                self._editor.meet(edit, meeting.text)
        else:
            self._give_way(edit, meeting)
        self._tell(edit, changes, meeting)

    def _give_way(self, edit: TextEdit, meeting: Meeting) -> None:
        """The store keeps the other's words; what was typed since is kept like the burst itself."""
        later = self._saving.withdraw(edit.story_id, edit.language)
        if self._story.is_on_page(edit.story_id):
            since = self._editor.give_way(edit.language, meeting.text)
            base = edit.base or EditionText()
            kept = EditionText(
                edit.furniture or base.furniture, base.body if edit.body is None else edit.body
            )
            if since != kept:
                self._keep(edit, since)
        elif later is not None:
            self._keep(edit, EditionText(later.furniture, later.body))

    def _keep(self, edit: TextEdit, words: EditionText) -> None:
        def keep(work: Work) -> Changes:
            from editor_desk.workflow.work import Changes
            from editor_desk.workflow.writing import keep_aside

            keep_aside(work, edit.story_id, edit.language, words)
            return Changes((edit.story_id,))

        self._link.act(keep)

    def _tell(self, edit: TextEdit, changes: Changes, meeting: Meeting) -> None:
        def words() -> str:
            said = "\n".join(dict.fromkeys(map(say, changes.messages)))
            if meeting.at is None:
                return said
            return f"{times.past_words(meeting.at, datetime.now(UTC))} · {said}"

        if meeting.at is not None:
            self._told[edit.story_id, edit.language] = meeting.at
        number = meeting.revision
        if number is None:
            self._notices.tell(words)
            return

        def compare() -> None:
            if self._story.id != edit.story_id:
                self._open_story(edit.story_id)
            self._history.compare(edit.language, number)

        def use_mine() -> None:
            self._history.bring_back(edit.story_id, edit.language, number)

        is_closed = meeting.outcome is Outcome.CLOSED
        self._notices.tell(
            words,
            compare,
            is_problem=True,
            way_name=lambda: self.tr("Compare"),
            other_way=None if is_closed else use_mine,
            other_name=lambda: self.tr("Use mine"),
        )
