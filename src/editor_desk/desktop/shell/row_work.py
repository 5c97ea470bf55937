# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What can be done with a story from its row in the list: who holds it, when it is due, hold, spike, bring back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QActionGroup, QCursor, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from editor_desk.desktop.actions import ACTIONS, in_words
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.story_list import RowMenu, StoryListPanel
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stages import BEFORE_SENT, OUT_OF_THE_HOUSE, Stage
from editor_desk.newsroom.stories import Story

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.workflow.work import Changes, Work

_TEXTS = {action.id: action.text for action in ACTIONS}
_HOLDS: tuple[tuple[Language | None, str], ...] = (
    (None, "assign_story"),
    (Language.EN, "assign_english"),
    (Language.ES, "assign_spanish"),
)


@dataclass(frozen=True, slots=True)
class _Known:
    """A story as it is now, who works here, and who asks."""

    story: Story
    people: tuple[Person, ...]
    me: Person


class RowWork(QObject):
    """The menu of a row, and the same by keyboard and palette for the story in hand.

    ``open_wanted`` carries the id of a story to open, ``requests_wanted`` that of one somebody asks to correct.
    """

    open_wanted = Signal(str)
    schedule_wanted = Signal(str)
    embargo_wanted = Signal(str)
    refused = Signal(str, object)
    """What was refused: of which story, and the ``KnownProblem`` why."""
    requests_wanted = Signal(str)

    def __init__(
        self, window: QWidget, link: DeskLink, story: StoryOnDesk, panel: StoryListPanel, notices: Notices
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._notices = notices
        panel.menu_wanted.connect(self._menu_wanted)

    def assign_story(self) -> None:
        """Who holds the story in hand."""
        self._ask_holder(None)

    def assign_english(self) -> None:
        """Who holds its English edition."""
        self._ask_holder(Language.EN)

    def assign_spanish(self) -> None:
        """Who holds its Spanish edition."""
        self._ask_holder(Language.ES)

    def due_times(self) -> None:
        """When each edition of the story in hand is due."""
        self._know(self._story.id, self._ask_due)

    def copy_slug(self) -> None:
        """Put the slug of the story in hand into the clipboard."""
        view = self._story.view
        if view is not None:
            self._copy(view.story.slug)

    def legal_hold(self) -> None:
        """Put the story in hand on legal hold, or take it off."""
        self._know(self._story.id, lambda known: self._hold_for_the_law(known.story))

    # The menu of a row

    def _menu_wanted(self, wanted: RowMenu) -> None:
        self._know(wanted.line.id, lambda known: self._show_menu(known, wanted.at))

    def _show_menu(self, known: _Known, at: QPoint) -> None:
        story = known.story
        menu = _menu(self._window)
        menu.addAction(self.tr("&Open")).triggered.connect(lambda: self.open_wanted.emit(story.id))
        menu.addSeparator()
        for language, name in _HOLDS:
            if language is None or language in story.plan.languages:
                people = menu.addMenu(_words(name))
                self._fill_with_people(people, known, language)
        self._add(menu, "due_times", lambda: self._ask_due(known))
        menu.addSeparator()
        self._add_steps(menu, known)
        if story.pause is None:
            is_out = any(edition.position in OUT_OF_THE_HOUSE for edition in story.planned())
            self._add(menu, "hold", partial(self._pause, story, Stage.HOLD), is_possible=not is_out)
            self._add(menu, "spike", partial(self._pause, story, Stage.SPIKED), is_possible=not is_out)
        else:
            self._add(menu, "bring_back", lambda: self._bring_back(story.id))
        self._add(menu, "requests", lambda: self.requests_wanted.emit(story.id))
        self._add(menu, "legal_hold", lambda: self._hold_for_the_law(story))
        menu.addSeparator()
        self._add(menu, "copy_slug", lambda: self._copy(story.slug), is_possible=bool(story.slug))
        menu.popup(at)

    def _add_steps(self, menu: QMenu, known: _Known) -> None:
        """What moves it on or back; while it waits, only when it goes out can be said."""
        story = known.story
        if story.pause is None:
            may_return = any(
                e.working_stage in BEFORE_SENT and e.working_stage is not Stage.PLANNED
                for e in story.planned()
            )
            self._add(menu, "next_step", lambda: self._take_next_step(story.id))
            self._add(menu, "return", lambda: self._send_back(known), is_possible=may_return)
        signed = any(e.working_stage in (Stage.APPROVED, Stage.SCHEDULED) for e in story.planned())
        self._add(menu, "schedule", lambda: self.schedule_wanted.emit(story.id), is_possible=signed)
        self._add(menu, "embargo", lambda: self.embargo_wanted.emit(story.id))

    def _take_next_step(self, story_id: str) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.several import do_for, next_step

            taken = do_for(work, story_id, next_step())
            if taken.refusals and not taken.moved:
                raise taken.refusals[0]
            return taken

        self._act(act, story_id)

    def _send_back(self, known: _Known) -> None:
        from editor_desk.desktop.approval import ReturnDialog

        story = known.story
        leading = story.plan.languages[0]
        asked = ReturnDialog.ask(self._window, story, leading, known.people)
        if asked is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.steps import StepDetails, advance

            details = StepDetails(reason=asked.reason, to_stage=asked.to_stage, for_person=asked.person or "")
            return advance(work, story.id, Stage.RETURNED, asked.languages, details)

        self._act(act, story.id)

    def _add(self, menu: QMenu, name: str, do: Callable[[], None], *, is_possible: bool = True) -> None:
        action = menu.addAction(_words(name))
        action.setEnabled(is_possible)
        action.triggered.connect(lambda _checked: do())

    # Who holds it

    def _ask_holder(self, language: Language | None) -> None:
        def show(known: _Known) -> None:
            menu = _menu(self._window)
            self._fill_with_people(menu, known, language)
            menu.popup(QCursor.pos() if self._window.underMouse() else self._middle())
            chosen = next((action for action in menu.actions() if action.isChecked()), None)
            if chosen is not None:
                menu.setActiveAction(chosen)

        self._know(self._story.id, show)

    def _middle(self) -> QPoint:
        return self._window.mapToGlobal(self._window.rect().center())

    def _fill_with_people(self, menu: QMenu, known: _Known, language: Language | None) -> None:
        """Whoever asks stands first, then everybody who works here, then nobody."""
        story = known.story
        holder = story.assignee if language is None else story.edition(language).assignee
        group = QActionGroup(menu)
        me = self.tr("{name} (you)").format(name=known.me.name)
        others = [
            person
            for person in known.people
            if person.id != known.me.id and (person.is_active or person.id == holder)
        ]
        choices = [(me, known.me.id), *((person.name, person.id) for person in others)]
        for words, person_id in (*choices, (self.tr("Nobody yet"), "")):
            if not person_id:
                menu.addSeparator()
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(person_id == (holder or ""))
            group.addAction(action)
            action.triggered.connect(lambda _on, to=person_id: self._assign(story.id, language, to))

    def _assign(self, story_id: str, language: Language | None, person_id: str) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.stories import set_fields

            return set_fields(work, story_id, {"assignee": person_id}, language)

        self._act(act, story_id)

    # When it is due, whether it waits

    def _ask_due(self, known: _Known) -> None:
        from editor_desk.desktop.shell.due_dialog import DueDialog

        changed = DueDialog.ask(self._window, known.story)
        story_id = known.story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow.stories import set_due

            return set_due(work, story_id, changed or {})

        if changed:
            self._act(act, story_id)

    def _pause(self, story: Story, stage: Stage) -> None:
        from editor_desk.desktop.approval import ReasonDialog

        reason = ReasonDialog.ask(self._window, stage, story.slug)
        if not reason:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.steps import StepDetails, advance

            return advance(work, story.id, stage, story.plan.languages, StepDetails(reason=reason))

        self._act(act, story.id)

    def _bring_back(self, story_id: str) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.steps import bring_back

            return bring_back(work, story_id)

        self._act(act, story_id)

    def _hold_for_the_law(self, story: Story) -> None:
        from editor_desk.desktop.approval import LegalStep, ReasonDialog

        step = LegalStep.HOLD if story.legal_hold is None else LegalStep.LIFT
        reason = ReasonDialog.ask(self._window, step, story.slug)
        if not reason:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.legal_hold import lift_legal_hold, set_legal_hold

            return (set_legal_hold if step is LegalStep.HOLD else lift_legal_hold)(work, story.id, reason)

        self._act(act, story.id)

    def _copy(self, slug: str) -> None:
        QGuiApplication.clipboard().setText(slug)
        self._notices.tell(lambda: self.tr("Copied: {slug}").format(slug=slug))

    def _know(self, story_id: str, then: Callable[[_Known], None]) -> None:
        """What the menu and the dialogs are about, as it is on the disk once every typed word is."""
        if not story_id:
            return
        self._story.flush()

        def read(desk: Desk) -> _Known:
            return _Known(desk.story(story_id), desk.people(), desk.person)

        self._link.ask(read, then)

    def _act(self, act: Callable[[Work], Changes], story_id: str) -> None:
        """A refusal leads to the story it is about, which is perhaps not the one in hand."""
        self._story.flush()

        def refused(error: Exception) -> None:
            if isinstance(error, KnownProblem):
                self.refused.emit(story_id, error)

        self._link.act(act, failed=refused)


def _menu(window: QWidget) -> QMenu:
    menu = QMenu(window)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _words(name: str) -> str:
    return in_words(_TEXTS[name])
