# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is done with several stories picked in the list: one act a story, told of in one report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from editor_desk.desktop.rule_list import Sign
from editor_desk.desktop.shell.commands import Commands
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.list_feed import ListFeed
from editor_desk.desktop.shell.long_work import LongWork, Outcome, Step
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.several_menu import fill
from editor_desk.desktop.shell.several_report import rows_beside, rows_of
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.desktop.words import say
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.exporting import ExportAnswer
    from editor_desk.desktop.questions import Questions
    from editor_desk.desktop.several import ReportRow
    from editor_desk.desktop.shell.main_window import MainWindow
    from editor_desk.workflow.several import Act, Taken
    from editor_desk.workflow.work import Changes, Work

MOST = 500
"""More stories at once are a mistake of the hand and no act of an editor."""


@dataclass(frozen=True, slots=True)
class Picked:
    """The stories picked as they are on the disk, in the order of the list, and who works here."""

    stories: tuple[Story, ...]
    people: tuple[Person, ...]
    me: Person
    ruleset: Ruleset

    @property
    def slugs(self) -> dict[str, str]:
        """Their slugs by id."""
        return {story.id: story.slug for story in self.stories}


class SeveralWork(QObject):
    """Every act on the stories picked. ``way_wanted`` carries a story's id and the ``Link`` to go to (or None).

    ``sign_off_wanted`` carries what is ``Picked``, ``export_wanted`` the ids.
    """

    way_wanted = Signal(str, object)
    sign_off_wanted = Signal(object)
    export_wanted = Signal(object)
    broke = Signal(object)
    """A ``KnownProblem`` that is no refusal: a disk that is full, a store that is damaged."""

    def __init__(
        self,
        window: MainWindow,
        link: DeskLink,
        story: StoryOnDesk,
        panel: StoryListPanel,
        feed: ListFeed,
        long_work: LongWork,
        notices: Notices,
        questions: Questions,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._panel = panel
        self._feed = feed
        self._long_work = long_work
        self._notices = notices
        self._questions = questions
        self._commands: Commands = window.commands
        panel.several_menu_wanted.connect(self._show_menu)
        panel.picking.changed.connect(self._picks_changed)

    # What is offered

    def open_menu(self) -> None:
        """All of it, by key."""
        self._panel.picking.open_menu()

    def pick_none(self) -> None:
        """One story at a time again."""
        self._panel.picking.clear()

    def next_step(self) -> None:
        """Each its own next step, or all to one stage."""
        self._know(self._ask_step)

    def sign_off(self) -> None:
        """What of it was read, and what is to be read first."""
        self._know(self.sign_off_wanted.emit)

    def schedule(self) -> None:
        """One time for all of them."""
        self._know(self._ask_time)

    def send_back(self) -> None:
        """Return them all, for one reason."""
        self._know(self._ask_return)

    def hold(self) -> None:
        """Put them on hold."""
        self._know(partial(self._ask_pause, Stage.HOLD))

    def spike(self) -> None:
        """Spike them; nothing is deleted."""
        self._know(partial(self._ask_pause, Stage.SPIKED))

    def bring_back(self) -> None:
        """Bring them back from hold or spike."""

        def act() -> Act:
            from editor_desk.workflow.several import back

            return back()

        self._know(lambda picked: self.run(picked, act))

    def due_time(self) -> None:
        """One due time for all of them."""
        self._know(self._ask_due)

    def export(self) -> None:
        """Write what of them is signed off to files."""
        self._know(lambda picked: self.export_wanted.emit(tuple(picked.slugs)))

    def write(self, stories: tuple[Story, ...], wanted: ExportAnswer) -> None:
        """Write these stories, each by itself."""
        # One for all of them: it knows whose files would have one name.
        made: list[Act] = []

        def act() -> Act:
            from editor_desk.workflow.several import export_to

            if not made:
                made.append(export_to(wanted.format, wanted.folder))
            return made[0]

        self._know(lambda picked: self.run(replace(picked, stories=stories), act))

    def assign(self, person: str, language: Language | None) -> None:
        """Who holds the stories, or an edition of each; "" is nobody."""
        self.set_field("assignee", person, None if language is None else (language,))

    def set_section(self, section: str) -> None:
        """The section of all of them."""
        self.set_field("section", section)

    def ask_section(self) -> None:
        """A section no story is in yet."""
        name = self._questions.words(
            self._window, self.tr("Section"), self.tr("Section of the selected stories:")
        )
        if name:
            self.set_section(name)

    def set_field(self, name: str, value: str, languages: tuple[Language, ...] | None = None) -> None:
        """One field of all of them."""

        def act() -> Act:
            from editor_desk.workflow.several import change_fields

            return change_fields({name: value}, languages)

        self._know(lambda picked: self.run(picked, act))

    # How it is done

    def run(self, picked: Picked, act: Callable[[], Act]) -> None:
        """Do it story by story behind the window, then tell what came of each; stopped, the rest stays as it is."""
        steps = [
            Step(story.slug or story.id, partial(self._start, story.id, act)) for story in picked.stories
        ]
        self._long_work.run(lambda: self.tr("Selected stories"), steps, partial(self._done, picked))

    def _start(
        self,
        story_id: str,
        act: Callable[[], Act],
        then: Callable[[Changes], None],
        failed: Callable[..., None],
    ) -> None:
        def do(work: Work) -> Taken:
            from editor_desk.workflow.several import do_for

            return do_for(work, story_id, act())

        self._link.act(do, then, failed)

    def _done(self, picked: Picked, outcome: Outcome) -> None:
        taken: Sequence[Taken] = outcome.done
        rows = [row for one in taken for row in rows_of(one)]
        rows += rows_beside(picked.slugs, outcome)
        refused = {row.story_id for row in rows if row.sign in (Sign.BLOCK, Sign.UNBUILT)}
        self._panel.picking.keep(refused)
        for _name, error in outcome.failed[:1]:
            if isinstance(error, KnownProblem):
                self.broke.emit(error)
        if refused:
            self.report(rows, len(picked.stories))
        else:
            said = list(dict.fromkeys(message for one in taken for message in one.said))
            self._notices.tell(
                lambda: "\n".join(
                    [self.tr("%n story(s): done.", "", len(taken)), *(say(message) for message in said)]
                )
            )

    def report(self, rows: Sequence[ReportRow], count: int) -> None:
        """What came of it, beside the window until somebody closes it."""
        from editor_desk.desktop.several import ReportDialog

        refused = len({row.story_id for row in rows if row.sign in (Sign.BLOCK, Sign.UNBUILT)})

        def title() -> str:
            return self.tr("{done} of {all} done. Not done: {refused}. They stay selected.").format(
                done=count - refused, all=count, refused=refused
            )

        dialog = ReportDialog(self._window, title, rows)
        dialog.way_chosen.connect(self._follow)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _follow(self, row: ReportRow) -> None:
        self.way_wanted.emit(row.story_id, row.link)

    # What is asked first

    def _ask_step(self, picked: Picked) -> None:
        from editor_desk.desktop.several import StepPlan, StepsDialog
        from editor_desk.workflow.several import main_target

        plans = [
            StepPlan(
                story.slug,
                {
                    e.language: target
                    for e in story.planned()
                    if story.pause is None
                    and not (e.language is story.plan.follower() and e.is_empty)
                    and (target := main_target(e, picked.ruleset)) is not None
                },
            )
            for story in picked.stories
        ]
        chosen = StepsDialog.ask(self._window, plans)
        if chosen is None:
            return
        (stage,) = chosen

        def act() -> Act:
            from editor_desk.workflow.several import next_step, step_to

            return next_step() if stage is None else step_to(stage)

        self.run(picked, act)

    def _ask_time(self, picked: Picked) -> None:
        from editor_desk.desktop.scheduling import ScheduleDialog

        answer = ScheduleDialog.ask(self._window, picked.stories)
        if answer is None:
            return

        def act() -> Act:
            from editor_desk.workflow.several import schedule_at, unschedule

            return schedule_at(answer.text, answer.languages) if answer.text else unschedule(answer.languages)

        self.run(picked, act)

    def _ask_return(self, picked: Picked) -> None:
        from editor_desk.desktop.several import SeveralReturnDialog

        asked = SeveralReturnDialog.ask(self._window, len(picked.stories), picked.people)
        if asked is None:
            return

        def act() -> Act:
            from editor_desk.workflow.several import step_to
            from editor_desk.workflow.steps import StepDetails

            details = StepDetails(reason=asked.reason, to_stage=asked.to_stage, for_person=asked.person or "")
            return step_to(Stage.RETURNED, lambda _story: details)

        self.run(picked, act)

    def _ask_pause(self, stage: Stage, picked: Picked) -> None:
        from editor_desk.desktop.approval import ReasonDialog

        reason = ReasonDialog.ask_of_several(self._window, stage, len(picked.stories))
        if not reason:
            return

        def act() -> Act:
            from editor_desk.workflow.several import step_to
            from editor_desk.workflow.steps import StepDetails

            return step_to(stage, lambda _story: StepDetails(reason=reason))

        self.run(picked, act)

    def _ask_due(self, picked: Picked) -> None:
        from editor_desk.desktop.scheduling.likely import quick_choices, zone_of
        from editor_desk.desktop.scheduling.time_field import TimeField
        from editor_desk.desktop.several import SeveralDueDialog

        zone, now = zone_of(picked.stories), datetime.now(UTC)
        offers = quick_choices(now, zone)
        field = TimeField(offers[0][1], zone, now)
        field.name(self.tr("Due at"))
        field.offer(offers)
        dialog = SeveralDueDialog(self._window, len(picked.stories), field, lambda: field.text)
        field.focus()
        dialog.exec()
        answer = dialog.answer
        dialog.deleteLater()
        if answer is not None:
            self.set_field("due", answer[1], answer[0])

    # The menu

    def _show_menu(self, at: QPoint) -> None:
        self._link.ask(lambda desk: (desk.people(), desk.person), partial(self._fill_menu, at))

    def _fill_menu(self, at: QPoint, known: tuple[tuple[Person, ...], Person]) -> None:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        fill(menu, self, self._commands, *known, self._feed.sections)
        menu.popup(QPoint(at.x(), at.y()))

    def _picks_changed(self) -> None:
        self._commands.show_picks(has_picks=bool(self._panel.picking.ids))

    def _know(self, then: Callable[[Picked], None]) -> None:
        ids = self._panel.picking.ids
        if not ids:
            return
        if len(ids) > MOST:
            self._notices.tell(
                lambda: self.tr("{count} stories are selected; do it with at most {most} at once.").format(
                    count=len(ids), most=MOST
                ),
                is_problem=True,
            )
            return
        self._story.flush()

        def read(desk: Desk) -> Picked:
            with desk.store.look() as unit:
                found = tuple(unit.story(story_id) for story_id in ids)
                return Picked(found, unit.people(), desk.person, unit.ruleset())

        self._link.ask(read, then)
