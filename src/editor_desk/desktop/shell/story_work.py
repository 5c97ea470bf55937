# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Commands on the story in hand: its details, a revision to keep, the way from finding to finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.compare_tab import CompareTab
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.facts_work import FactsWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import DIFFERENCES, SplitEditor
from editor_desk.desktop.words import language_label

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.newsroom.wording import Message
    from editor_desk.workflow.work import Changes, Work


class StoryWork(QObject):
    """The Story menu, as far as it is about one story."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        editor: SplitEditor,
        facts: FactsWork,
        compare: CompareTab,
        notices: Notices,
        questions: Questions,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._editor = editor
        self._facts = facts
        self._compare = compare
        self._notices = notices
        self._questions = questions

    def edit_details(self) -> None:
        """Kind, plan, people, due times, embargo, flags."""
        from editor_desk.desktop.shell.story_details import StoryDetailsDialog

        view = self._story.view
        if view is None:
            return
        self._story.flush()
        changed = StoryDetailsDialog.ask(
            self._window, view.story, view.ruleset.offered(view.story.kind), view.people
        )
        story_id = view.story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow.stories import set_fields
            from editor_desk.workflow.work import Changes

            messages: list[Message] = []
            for language, values in (changed or {}).items():
                messages += set_fields(work, story_id, values, language).messages
            return Changes((story_id,), messages=tuple(messages))

        if changed:
            self._link.act(act)

    def keep_revision(self) -> None:
        """Ctrl+S: keep the edition in hand as it stands, under a name."""
        language, story_id = self._story.language, self._story.id
        name = self._questions.words(
            self._window,
            self.tr("Keep a revision"),
            self.tr("{language}: a name for the text as it stands").format(language=language_label(language)),
        )
        if name is None:
            return

        def keep(desk: Desk) -> int:
            from editor_desk.workflow.writing import keep_revision

            return keep_revision(desk.work, story_id, language, name)

        def kept(_number: int) -> None:
            said = name or language_label(language)
            self._notices.tell(lambda: self.tr("Kept: {name}").format(name=said))
            self._story.refresh()  # the history, where it is shown, has one more

        self._story.flush()
        self._link.ask(keep, kept)

    def next_mark(self) -> None:
        """F8: the next fact, difference or misspelling in the edition in hand."""
        self._go_by(1)

    def previous_mark(self) -> None:
        """Shift+F8."""
        self._go_by(-1)

    def _go_by(self, step: int) -> None:
        mark = self._editor.go_to_finding(step)
        if mark is None:
            self._notices.tell(
                lambda: self.tr("Nothing is marked in this edition: no fact, no difference, no misspelling.")
            )
        elif mark.kind in DIFFERENCES:
            self._compare.choose(mark.id)
        elif mark.id:
            self._facts.choose(mark.id)
