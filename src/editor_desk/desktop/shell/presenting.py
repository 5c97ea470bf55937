# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the bars of the window say about the story in hand: stages, rules, what may be done with it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.facts import BeforeSignOff
from editor_desk.desktop.shell.commands import Commands
from editor_desk.desktop.shell.stage_bar import StageBar
from editor_desk.desktop.shell.status_line import StatusLine
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.lengths import NOTHING_WANTED, wanted
from editor_desk.newsroom.rules_check import FIELDS
from editor_desk.newsroom.stages import Stage

_NAME = "Editor Desk"


class Presenting(QObject):
    """Follows the story in hand and the edition that has the caret."""

    def __init__(
        self,
        window: QWidget,
        commands: Commands,
        before: BeforeSignOff,
        stages: StageBar,
        status: StatusLine,
        story: StoryOnDesk,
        editor: SplitEditor,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._before = before
        self._stages = stages
        self._status = status
        self._story = story
        self._editor = editor
        story.shown.connect(self._show)
        editor.edition_entered.connect(self._edition_entered)

    def _show(self, view: StoryView) -> None:
        slug = view.story.slug
        self._window.setWindowTitle(f"{slug} — {_NAME}" if slug else _NAME)
        kind = view.ruleset.kinds.get(view.story.kind)
        for language in Language:
            target = view.story.edition(language).target_words
            of_kind = kind.lengths if kind else NOTHING_WANTED
            self._editor.want_lengths(language, wanted(of_kind, target))
            self._editor.show_furniture(language, kind.fields if kind else FIELDS)
        names = {person.id: person.name for person in view.people}
        self._before.show_report(view.story, view.results, view.person, view.read_at, names)
        self._stages.show_view(view, self._story.language)
        self._status.show_checks(view.blocking)
        self._commands.show_story_is_open(is_open=True)
        is_paused = view.story.pause is not None
        self._commands["bring_back"].setEnabled(is_paused)
        self._commands["hold"].setEnabled(not is_paused)
        self._grey_what_readers_lack(view)
        door = self._before.door
        self._commands["sign_off"].setEnabled(door.is_open)
        self._commands["sign_off"].setToolTip(door.why)

    def _grey_what_readers_lack(self, view: StoryView) -> None:
        """What is not out is neither changed beside it nor taken off the site."""
        editions = view.story.planned()
        possible = {step.target for language in view.story.plan.languages for step in view.steps[language]}
        self._commands["change"].setEnabled(any(edition.is_public for edition in editions))
        self._commands["drop_change"].setEnabled(any(edition.change for edition in editions))
        self._commands["withdraw"].setEnabled(Stage.WITHDRAWN in possible)
        self._commands["kill"].setEnabled(Stage.KILLED in possible)

    def _edition_entered(self, _language: object) -> None:
        self._stages.show_view(self._story.view, self._story.language)
