# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stories come in: begun empty, or read from a text file that was chosen or dropped on the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.list_feed import ListFeed
from editor_desk.desktop.shell.long_work import LongWork, Outcome, Step
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.ruleset import Kind

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.importing import StoryDraft
    from editor_desk.intake import Recognised
    from editor_desk.newsroom.templates import Template
    from editor_desk.workflow.work import Changes, Work


class IntakeWork(QObject):
    """New and Import. ``story_came`` carries the id of the story to open."""

    story_came = Signal(str)

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        feed: ListFeed,
        settings: Settings,
        questions: Questions,
        long_work: LongWork,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._feed = feed
        self._settings = settings
        self._questions = questions
        self._long_work = long_work
        self._notices = notices

    def new_story(self) -> None:
        """Ctrl+N."""
        self._link.ask(_beginnings, self._ask_for_new)

    def choose_file(self) -> None:
        """Ctrl+O."""
        files = self._questions.files_to_import(self._window, self._settings.get(remembered.LAST_FOLDER))
        if files:
            self._settings.put(remembered.LAST_FOLDER, str(files[0].parent))
            self.read_files(files)

    def read_files(self, files: Sequence[Path]) -> None:
        """One file is shown by itself; of several, what stories they make."""
        if len(files) == 1:
            self.read_file(files[0])
            return
        self._story.flush()
        steps = [Step(file.name, partial(self._link.read, partial(_recognise, file))) for file in files]
        self._long_work.run(lambda: self.tr("Reading the files"), steps, self._ask_about_several)

    def read_file(self, file: Path) -> None:
        """Read and recognise a file off the main thread, then show what was recognised."""
        self._story.flush()
        self._link.read(partial(_recognise, file), self._ask_about)

    def _ask_for_new(self, known: tuple[dict[str, Kind], tuple[str, ...], tuple[Template, ...]]) -> None:
        from editor_desk.desktop.new_story import Beginnings, NewStoryDialog

        kinds, sections, templates = known
        # The desk's own sections first, then those of the magazine that no story is in yet.
        sections = tuple(dict.fromkeys((*self._feed.sections, *sections)))
        wanted = NewStoryDialog.ask(self._window, Beginnings(kinds, sections, templates))
        if wanted is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.stories import new_story

            return new_story(
                work,
                kind=wanted.kind,
                plan=wanted.plan,
                slug=wanted.slug,
                section=wanted.section,
                template=wanted.template,
            )

        self._bring(act)

    def _ask_about(self, recognised: Recognised) -> None:
        from editor_desk.desktop.importing import ImportDialog

        view = self._story.view
        answer = ImportDialog.ask(
            self._window,
            recognised,
            view.story if view else None,
            view.ruleset.offered() if view else (),
        )
        if answer is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.importing import accept

            return accept(work, answer.recognised, answer.accepted)

        self._bring(act)

    def _ask_about_several(self, outcome: Outcome) -> None:
        from editor_desk.desktop.importing import SeveralDialog
        from editor_desk.intake import pair_up

        if outcome.left:
            self._notices.tell(lambda: self.tr("Stopped, as you asked. Nothing was brought in."))
            return
        self._say_failed(outcome)
        if len(outcome.done) <= 1:
            for recognised in outcome.done:
                self._ask_about(recognised)
            return
        view = self._story.view
        drafts = SeveralDialog.ask(
            self._window,
            pair_up(outcome.done),
            view.story if view else None,
            view.ruleset.offered() if view else (),
        )
        steps = [Step(draft.slug or draft.files, partial(self._link.act, _TakeIn(draft))) for draft in drafts]
        if steps:
            self._long_work.run(lambda: self.tr("Taking in the stories"), steps, self._several_came)

    def _several_came(self, outcome: Outcome) -> None:
        stories = [changes.stories[0] for changes in outcome.done]
        if stories:
            self.story_came.emit(stories[0])
        count, left = len(stories), len(outcome.left)

        def said() -> str:
            words = self.tr("%n story(ies) came in; the files are kept with them.", "", count)
            if left:
                words += " " + self.tr(
                    "You stopped before the other %n; their files are where they were.", "", left
                )
            return "\n".join([words, *self._problems(outcome)])

        self._notices.tell(said, is_problem=bool(outcome.failed))

    def _say_failed(self, outcome: Outcome) -> None:
        if outcome.failed:
            self._notices.tell(lambda: "\n".join(self._problems(outcome)), is_problem=True)

    def _problems(self, outcome: Outcome) -> list[str]:
        """What could not be brought in, a sentence each; a bug has a dialog of its own."""
        return [say_problem(error) for _, error in outcome.failed if isinstance(error, KnownProblem)]

    def _bring(self, act: Callable[[Work], Changes]) -> None:
        def came(changes: Changes) -> None:
            if changes.stories:
                self.story_came.emit(changes.stories[0])

        self._link.act(act, came)


@dataclass(frozen=True, slots=True)
class _TakeIn:
    """One of several stories comes in, with both its texts or one."""

    draft: StoryDraft

    def __call__(self, work: Work) -> Changes:
        from editor_desk.workflow.importing import accept, accept_both

        first, *second = self.draft.pieces()
        return accept_both(work, first, second[0]) if second else accept(work, *first)


def _beginnings(desk: Desk) -> tuple[dict[str, Kind], tuple[str, ...], tuple[Template, ...]]:
    """Kinds, sections and templates a story may begin with."""
    from editor_desk.publishing.topics import shipped_topics
    from editor_desk.workflow.decisions import shipped_templates

    sections = tuple(section.name[Language.EN] for section in shipped_topics().sections)
    return desk.ruleset().offered(), sections, shipped_templates()


def _recognise(file: Path) -> Recognised:
    from editor_desk.intake import read_text_file, recognise

    return recognise(read_text_file(file))
