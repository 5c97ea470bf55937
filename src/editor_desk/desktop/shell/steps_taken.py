# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Steps from stage to stage as the window takes them: next step, return, hold, spike, bring back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.stage_bar import StageBar, StepChoice
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.stages import Stage

if TYPE_CHECKING:
    from editor_desk.workflow.steps import StepDetails
    from editor_desk.workflow.work import Changes, Work


class Steps(QObject):
    """Takes the steps; those with a dialog of their own go there by ``sign_off_wanted`` and ``schedule_wanted``.

    Both carry the editions.
    """

    sign_off_wanted = Signal(object)
    schedule_wanted = Signal(object)
    off_site_wanted = Signal(object)
    """A ``StepChoice``: what readers have is to be withdrawn or killed."""
    change_wanted = Signal()

    def __init__(self, window: QWidget, link: DeskLink, story: StoryOnDesk, bar: StageBar) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._bar = bar
        bar.step_chosen.connect(self.take)
        bar.change_wanted.connect(self.change_wanted)

    def next_step(self) -> None:
        """The main step of the edition in hand."""
        self._bar.take_main_step()

    def next_step_of_both(self) -> None:
        """The main step of both editions at once; the one behind catches up first."""
        self._bar.take_main_step_of_both()

    def take(self, choice: StepChoice) -> None:
        """A step that was chosen."""
        if choice.target is Stage.APPROVED and not self._comes_back(choice):
            self.sign_off_wanted.emit(choice.languages)
        elif choice.target is Stage.SCHEDULED:
            self.schedule_wanted.emit(choice.languages)
        elif choice.target in (Stage.WITHDRAWN, Stage.KILLED):
            self.off_site_wanted.emit(choice)
        elif self._needs_reason(choice):
            self._take_with_reason(choice)
        else:
            self._advance(choice)

    def send_back(self, reason: str = "") -> None:
        """Return an edition: to whom, to which stage, why; ``reason`` is what was written already."""
        from editor_desk.desktop.approval import ReturnDialog
        from editor_desk.workflow.steps import StepDetails

        view = self._story.view
        if view is None:
            return
        asked = ReturnDialog.ask(self._window, view.story, self._story.language, view.people, reason)
        if asked is not None:
            details = StepDetails(reason=asked.reason, to_stage=asked.to_stage, for_person=asked.person or "")
            self._advance(StepChoice(Stage.RETURNED, asked.languages), details)

    def hold(self) -> None:
        """Put the whole story on hold."""
        self._pause(Stage.HOLD)

    def spike(self) -> None:
        """Spike the whole story; nothing is deleted."""
        self._pause(Stage.SPIKED)

    def bring_back(self) -> None:
        """Bring a story back from hold or spike to where it was."""
        view = self._story.view
        if view is None or view.story.pause is None:
            return
        leading = view.story.plan.languages[0]
        was = view.story.pause.was_at.get(leading, Stage.DRAFT)
        self._advance(StepChoice(was, (leading,)))

    def _pause(self, stage: Stage) -> None:
        view = self._story.view
        if view is not None:
            self._take_with_reason(StepChoice(stage, view.story.plan.languages))

    def _take_with_reason(self, choice: StepChoice) -> None:
        from editor_desk.desktop.approval import ReasonDialog
        from editor_desk.workflow.steps import StepDetails

        view = self._story.view
        reason = ReasonDialog.ask(self._window, choice.target, view.story.slug) if view else None
        if reason:
            self._advance(choice, StepDetails(reason=reason))

    def _comes_back(self, choice: StepChoice) -> bool:
        """Whether "approved" means a step back (from scheduled or sent), or the end of a pause."""
        view = self._story.view
        if view is None or view.story.pause is not None:
            return True
        late = (Stage.SCHEDULED, Stage.SENT)
        return all(view.story.edition(language).working_stage in late for language in choice.languages)

    def _needs_reason(self, choice: StepChoice) -> bool:
        view = self._story.view
        return view is not None and any(
            step.needs_reason
            for language in choice.languages
            for step in view.steps.get(language, ())
            if step.target is choice.target
        )

    def _advance(self, choice: StepChoice, details: StepDetails | None = None) -> None:
        story_id = self._story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow.steps import NO_DETAILS, advance

            return advance(work, story_id, choice.target, choice.languages, details or NO_DETAILS)

        self._send(act)

    def _send(self, act: Callable[[Work], Changes]) -> None:
        self._story.flush()
        self._link.act(act)
