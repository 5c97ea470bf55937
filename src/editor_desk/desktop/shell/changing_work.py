# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Changes after publication at the window: begun, described, weighed for the other edition, dropped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.words import language_names, say
from editor_desk.newsroom.changes import Effect
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stories import Story

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.correcting.change_dialog import ChangeDialog
    from editor_desk.desktop.correcting.change_request import ChangeWish
    from editor_desk.workflow.since import SinceSignOff
    from editor_desk.workflow.work import Changes, Work

_FIX_RULE = "g7.fix"


class ChangingWork(QObject):
    """Opens the dialog for the story in hand and does what is wished in it."""

    def __init__(
        self, window: QWidget, link: DeskLink, story: StoryOnDesk, notices: Notices, questions: Questions
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._notices = notices
        self._questions = questions
        self._typed: dict[str, ChangeWish] = {}
        """What was typed about a story whose change was not begun."""

    def open(self) -> None:
        """Change what readers have of the story in hand, or describe the change that is open in it."""
        view = self._story.view
        if view is None:
            return
        if not any(edition.is_public for edition in view.story.planned()):
            self._notices.tell(
                lambda: self.tr("Readers do not have this story: its text can be changed as it is.")
            )
            return
        story_id = view.story.id
        self._story.flush()
        self._link.ask(lambda desk: _read(desk, story_id), lambda found: self._show(*found))

    def drop(self) -> None:
        """Give up the change that is open in the edition in hand, or in the other one."""
        view = self._story.view
        if view is None:
            return
        change = _change_in_hand(view.story, self._story.language)
        if change is None:
            self._notices.tell(lambda: self.tr("No change is open in this story."))
        elif self._may_drop(self._window, view.story, change):
            self._story.flush()
            self._link.act(lambda work: _dropped(work, change))

    def _show(self, story: Story, since: Mapping[Language, SinceSignOff], again: frozenset[Language]) -> None:
        from editor_desk.desktop.correcting.change_dialog import ChangeDialog
        from editor_desk.desktop.correcting.change_request import ChangeRequest

        view = self._story.view
        if view is None or view.story.id != story.id:
            return
        public = [edition.language for edition in story.planned() if edition.is_public]
        in_hand = self._story.language if self._story.language in public else public[0]
        faults = tuple(
            say(result.message) for result in view.results if result.rule == _FIX_RULE and result.blocks
        )
        change = story.change(_change_in_hand(story, in_hand))
        request = ChangeRequest(
            story, view.people, in_hand, change, since, tuple(dict.fromkeys(faults)), again
        )
        dialog = ChangeDialog(self._window, request)
        waiting = self._typed.pop(story.id, None)
        if waiting is not None and change is None:
            dialog.write_on(waiting)
        dialog.wish_made.connect(lambda wish: self._do(dialog, story, wish))
        was = dialog.wish
        if dialog.exec() != ChangeDialog.DialogCode.Accepted and (dialog.wish != was or waiting is not None):
            self._keep(story, dialog.wish)
        dialog.deleteLater()

    def _keep(self, story: Story, wish: ChangeWish) -> None:
        """The dialog was closed with something typed in it: nothing of it is lost."""
        if not wish.change_id:
            self._typed[story.id] = wish
            self._notices.tell(
                lambda: self.tr("The change was not begun. What you typed is there the next time.")
            )
            return

        def failed(error: Exception) -> None:
            self._typed[story.id] = wish
            if isinstance(error, KnownProblem):
                self._notices.refused(error)

        self._link.act(lambda work: _carried_out(work, story.id, wish), None, failed)

    def _do(self, dialog: ChangeDialog, story: Story, wish: ChangeWish) -> None:
        from editor_desk.desktop.correcting.change_request import ChangeAct

        if wish.act is ChangeAct.DROP:
            if not self._may_drop(dialog, story, wish.change_id):
                return
            act: Callable[[Work], Changes] = lambda work: _dropped(work, wish.change_id)  # noqa: E731
        else:
            act = lambda work: _carried_out(work, story.id, wish)  # noqa: E731

        def failed(error: Exception) -> None:
            if isinstance(error, KnownProblem):  # what is none is said as a bug already
                dialog.say_refused(say_problem(error))

        self._link.act(act, lambda _changes: dialog.accept(), failed)

    def _may_drop(self, parent: QWidget, story: Story, change_id: str) -> bool:
        within = [lang for lang, edition in story.editions.items() if edition.change == change_id]
        question = self.tr(
            "{languages}: the copy readers have comes back to the desk. What was written in the change is kept in the"
            " history as a version of its own; readers notice nothing."
        ).format(languages=language_names(within) or self.tr("no edition"))
        title, yes = self.tr("Drop the change"), self.tr("Drop it")
        return self._questions.may(parent, title, question, yes)


def _change_in_hand(story: Story, language: Language) -> str | None:
    """The change that is open in this edition, else in the other one; or one this edition is to follow in."""
    for each in (language, language.other):
        if story.editions[each].change is not None:
            return story.editions[each].change
    waits = (change for change in story.changes if change.is_open and language in change.effects)
    return next((change.id for change in waits if change.effects[language].is_waiting), None)


def _read(desk: Desk, story_id: str) -> tuple[Story, Mapping[Language, SinceSignOff], frozenset[Language]]:
    """The story, what differs from what readers have, and the editions that must be compared again."""
    from editor_desk.workflow.since import since_sent
    from editor_desk.workflow.standing import hash_now

    with desk.store.look() as unit:
        story = unit.story(story_id)
        public = [edition.language for edition in story.planned() if edition.is_public]
        since = {language: since_sent(unit, story, language) for language in public}
        now = {language: hash_now(story, language, unit.ruleset()) for language in public}
    again = {
        language
        for change in story.changes
        for language, effect in change.effects.items()
        if change.is_open and effect.effect is Effect.COMPARED and effect.compared_hash != now.get(language)
    }
    return story, since, frozenset(again)


def _dropped(work: Work, change_id: str) -> Changes:
    from editor_desk.workflow.changing import drop_change

    return drop_change(work, change_id)


def _carried_out(work: Work, story_id: str, wish: ChangeWish) -> Changes:
    """What readers of an edition that is right as it is would be told is not kept."""
    from editor_desk.workflow.saying_changes import ChangeSaid, say_change

    told = {language for language, effect in wish.effects.items() if effect.effect is not Effect.COMPARED}
    said = {
        row: {language: text if language in told else "" for language, text in texts.items()}
        for row, texts in wish.said.items()
    }
    return say_change(
        work, story_id, ChangeSaid(wish.change_id, wish.kind, wish.affected, wish.effects, said)
    )
