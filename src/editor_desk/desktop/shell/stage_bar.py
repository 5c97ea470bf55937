# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The far side of the toolbar: where each edition stands, and the next step of the one in hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from editor_desk.desktop import theme, times
from editor_desk.desktop.stage_words import (
    LANGUAGE_MARK,
    open_change_of,
    short_stage,
    short_standing,
    standing_in_full,
)
from editor_desk.desktop.words import language_label, say, word
from editor_desk.newsroom.approval_words import machine_told, told
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage

if TYPE_CHECKING:
    from editor_desk.desktop.shell.story_view import StoryView


@dataclass(frozen=True, slots=True)
class StepChoice:
    """A step somebody chose, for one edition or both."""

    target: Stage
    languages: tuple[Language, ...]


class StageBar(QWidget):
    """A chip per edition and one button: pressing it takes the main step, its menu has every other one."""

    step_chosen = Signal(object)
    change_wanted = Signal()
    """What readers have is to be changed, or the change that is open described."""
    release_wanted = Signal(object)
    """An edition is to go first."""
    together_wanted = Signal()
    reshaped = Signal()
    """Its words changed, and with them the room it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: StoryView | None = None
        self._language = Language.EN
        self._chips = {language: QLabel() for language in Language}
        self._embargo = QLabel()
        theme.set_tone(self._embargo, "bad")
        self._next = QToolButton()
        self._next.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._menu = QMenu(self._next)
        self._next.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        for chip in self._chips.values():
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._embargo, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._next)
        self._connect()
        self._retell()

    def _connect(self) -> None:
        self._next.clicked.connect(self.take_main_step)
        self._menu.triggered.connect(self._chosen)

    def show_view(self, view: StoryView | None, language: Language) -> None:
        """Show a story's stages and the steps of the edition in hand."""
        if (view, language) != (self._view, self._language):
            self._view, self._language = view, language
            self._retell()

    def take_main_step(self) -> None:
        """The step the button names; where there is none, the menu with what there is."""
        choice = self._main_choice()
        if choice is not None:
            self.step_chosen.emit(choice)
        elif self._is_public(self._language):
            self.change_wanted.emit()
        elif self._menu.actions():
            self._next.showMenu()

    def take_main_step_of_both(self) -> None:
        """The main step both editions have before them; where they stand apart, that of the one behind."""
        choice = self.choice_of_both()
        if choice is not None:
            self.step_chosen.emit(choice)
        else:
            self.take_main_step()

    def choice_of_both(self) -> StepChoice | None:
        """The step both take, or the one behind alone; an edition that is to follow and not begun waits."""
        if self._view is None:
            return None
        plan, story = self._view.story.plan, self._view.story
        mains = {
            language: step.target
            for language in plan.languages
            for step in self._view.steps.get(language, ())
            if step.is_main
            and not (language is plan.follower() and story.edition(language).stage is Stage.PLANNED)
        }
        if not mains:
            return None
        target = min(mains.values(), key=_WAY.index)
        return StepChoice(target, tuple(language for language, each in mains.items() if each is target))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def choices(self) -> tuple[StepChoice, ...]:
        """What may be done next: both together where both can, then each edition; never Return or pauses."""
        if self._view is None:
            return ()
        single = [
            StepChoice(step.target, (language,))
            for language in self._view.story.plan.languages
            for step in self._view.steps.get(language, ())
            if step.target not in _ELSEWHERE
        ]
        targets = [choice.target for choice in single]
        together = [
            StepChoice(target, self._view.story.plan.languages)
            for target in dict.fromkeys(targets)
            if targets.count(target) > 1
        ]
        return (*together, *single)

    def _main_choice(self) -> StepChoice | None:
        if self._view is None:
            return None
        for step in self._view.steps.get(self._language, ()):
            if step.is_main:
                return StepChoice(step.target, (self._language,))
        return None

    def _retell(self) -> None:
        view = self._view
        for language, chip in self._chips.items():
            planned = view is not None and language in view.story.plan.languages
            chip.setVisible(planned)
            if view is not None and planned:
                stage = view.story.edition(language).stage
                said = short_standing(stage, open_change_of(view.story, language))
                chip.setText(f"{LANGUAGE_MARK[language]} {said}")
                theme.set_tone(chip, theme.stage_tone(stage))
                tip = self._standing(view, language)
                at = view.story.edition(language).scheduled_for
                if at is not None:
                    clock = times.clock_words(at.astimezone(ZoneInfo(view.story.time_zone)))
                    chip.setText(f"{chip.text()}, {clock}")
                    tip = f"{tip}\n{self._goes_out(view, at)}"
                if view.story.flags.not_for_publication:
                    chip.setText(f"⚑ {chip.text()}")
                    stays = self.tr("Not for publication: it may be signed off, but nothing leaves.")
                    tip = f"{tip}\n{stays}"
                chip.setToolTip(tip)
        self._tell_embargo(view)
        main = self._main_choice()
        self._next.setEnabled(bool(self.choices()) or self._is_public())
        self._next.setText(self._name_of(main))
        self._menu.setAccessibleName(self.tr("Next step"))
        self._next.setAccessibleName(self._say(main) if main else self._name_of(main))
        self._next.setToolTip(
            self.tr(
                "Take the next step with the edition in hand (Ctrl+Shift+Right; both editions:"
                " Ctrl+F9); the arrow has the others"
            )
        )
        self._menu.clear()
        for choice in self.choices():
            action = QAction(self._say(choice), self._menu)
            action.setData(choice)
            self._menu.addAction(action)
        if self._is_public():
            self._menu.addSeparator()
            change = QAction(self._change_words(), self._menu)
            change.triggered.connect(self.change_wanted)
            self._menu.addAction(change)
        self._offer_release()
        self.reshaped.emit()

    def _name_of(self, main: StepChoice | None) -> str:
        mark = LANGUAGE_MARK[self._language]
        if main is not None:
            return self.tr("{edition}: to {stage}").format(edition=mark, stage=short_stage(main.target))
        if self._is_public(self._language):
            return self.tr("{edition}: change…").format(edition=mark)
        return self.tr("Next step")

    def _change_words(self) -> str:
        story = self._view.story if self._view else None
        is_open = story is not None and any(edition.change for edition in story.planned())
        return self.tr("Describe the change…") if is_open else self.tr("Change what readers have…")

    def _is_public(self, language: Language | None = None) -> bool:
        """Whether readers have this edition, or any."""
        if self._view is None:
            return False
        editions = self._view.story.planned()
        return any(edition.is_public and language in (None, edition.language) for edition in editions)

    @staticmethod
    def _standing(view: StoryView, language: Language) -> str:
        """Where an edition stands, and what is out of the ordinary about its sign-off."""
        said = f"{language_label(language)}: {standing_in_full(view.story, language)}"
        given = view.story.standing_approvals(language)
        if not given or view.story.edition(language).stage not in _SIGNED:
            return said
        names = {person.id: person.name for person in view.people}
        machine = machine_told(given[-1].machine_drafts)
        lines = [said, say(told(given[-1], names, datetime.now(UTC))), *([say(machine)] if machine else [])]
        return "\n".join(lines)

    def _offer_release(self) -> None:
        """One language first while the other is not ready; both together again while nothing is out."""
        story = self._view.story if self._view else None
        if story is None or len(story.plan.languages) == 1:
            return
        ahead = [e.language for e in story.planned() if e.stage in _AHEAD]
        is_out = any(edition.sent_hash is not None for edition in story.planned())
        offers: list[QAction] = []
        if story.plan.waits_for_both and len(ahead) == 1:
            offers.append(QAction(self._release_words(ahead[0]), self._menu))
            offers[-1].triggered.connect(lambda: self.release_wanted.emit(ahead[0]))
        elif not story.plan.waits_for_both and not is_out:
            offers.append(QAction(self.tr("Both editions together again"), self._menu))
            offers[-1].triggered.connect(self.together_wanted)
        if offers:
            self._menu.addSeparator()
            self._menu.addActions(offers)
            self._next.setEnabled(True)

    def _release_words(self, language: Language) -> str:
        return {
            Language.EN: self.tr("Release English first…"),
            Language.ES: self.tr("Release Spanish first…"),
        }[language]

    def _goes_out(self, view: StoryView, at: datetime) -> str:
        zone = ZoneInfo(view.story.time_zone)
        return self.tr("Goes out {day}, {clock} ({zone}), when somebody delivers it").format(
            day=times.day_named(at, datetime.now(UTC), zone),
            clock=times.clock_words(at.astimezone(zone)),
            zone=zone.key,
        )

    def _tell_embargo(self, view: StoryView | None) -> None:
        """An embargo that is not over stands beside the stages, with its time."""
        embargo = view.story.embargo if view is not None else None
        now = datetime.now(UTC)
        self._embargo.setVisible(embargo is not None and embargo > now)
        if view is not None and embargo is not None:
            zone = ZoneInfo(view.story.time_zone)
            there = embargo.astimezone(zone)
            day, clock = times.day_named(embargo, now, zone), times.clock_words(there)
            if there.replace(tzinfo=None) != embargo.astimezone().replace(tzinfo=None):
                clock = f"{clock} {there.tzname()}"  # this computer's clock shows another hour then
            self._embargo.setText(self.tr("Embargo: {day}, {clock}").format(day=day, clock=clock))
            self._embargo.setToolTip(
                self.tr("Before {day}, {clock} ({zone}) no file of the story leaves the house").format(
                    day=day, clock=clock, zone=zone.key
                )
            )

    def _say(self, choice: StepChoice) -> str:
        if len(choice.languages) > 1:
            return self.tr("Both editions: {stage}").format(stage=self._stage(choice.target))
        name = language_label(choice.languages[0])
        return self.tr("{language}: {stage}").format(language=name, stage=self._stage(choice.target))

    def _chosen(self, action: QAction) -> None:
        if action.data() is not None:
            self.step_chosen.emit(action.data())

    @staticmethod
    def _stage(stage: Stage) -> str:
        return word("stage", stage.value)


_SIGNED = (Stage.APPROVED, Stage.SCHEDULED, Stage.SENT, Stage.LIVE)
_WAY = tuple(Stage)
"""From planned to live, in the order editions take."""
_AHEAD = (Stage.READY, Stage.APPROVED, Stage.SCHEDULED)
_ELSEWHERE = (Stage.RETURNED, Stage.HOLD, Stage.SPIKED)
"""They ask for a reason, and have commands of their own."""
