# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""History at the window: read when it is looked at, compared off the main thread, brought back when asked."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import times
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.side_pane import SidePane
from editor_desk.desktop.shell.side_tabs import Tab
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.words import language_label
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Edition

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.history import Comparing, HistoryPanel
    from editor_desk.workflow.history import Differences, Entry
    from editor_desk.workflow.work import Changes, Work


class _Wanted(NamedTuple):
    """A revision to bring back once every typed word is on the disk."""

    story_id: str
    language: Language
    number: int


class HistoryWork(QObject):
    """Between the history pane and the desk; makes the pane when its tab is first turned to."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        saving: TextSaving,
        side: SidePane,
        questions: Questions,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._saving = saving
        self._side = side
        self._questions = questions
        self._panel: HistoryPanel | None = None
        self._story_id = ""
        self._counted: dict[int, int] = {}
        self._read: tuple[Edition, bool] | None = None
        self._to_restore: _Wanted | None = None
        self._connect()

    def _connect(self) -> None:
        self._side.opened.connect(self._opened)
        self._story.shown.connect(self._show_story)
        self._saving.all_saved.connect(self._restore_now)

    @property
    def panel(self) -> HistoryPanel | None:
        """The pane, once somebody looked at it."""
        return self._panel

    def _opened(self, tab: Tab) -> None:
        if tab is Tab.HISTORY:
            self.refresh()

    def refresh(self) -> None:
        """Read the history of the edition shown, and compare anew."""
        panel = self._panel or self._make_panel()
        view = self._story.view
        if view is None:
            return
        self._begin(view)
        self._read = self._state(view)
        story_id, language, counted = self._story_id, panel.language, dict(self._counted)

        def read(desk: Desk) -> tuple[Entry, ...]:
            from editor_desk.workflow.history import history

            with desk.store.unit() as unit:
                return history(unit, unit.story(story_id), language, counted)

        def show(entries: tuple[Entry, ...]) -> None:
            if (story_id, language) == (self._story_id, panel.language):
                self._counted = {entry.number: entry.words for entry in entries}
                panel.show_history(entries, may_restore=language in view.may_edit)

        self._link.ask_latest("history", read, show)
        if panel.wanted is not None:
            self._compare(panel.wanted)

    def _make_panel(self) -> HistoryPanel:
        from editor_desk.desktop.history import HistoryPanel

        panel = self._panel = HistoryPanel()
        panel.choose_language(self._story.language)
        panel.language_chosen.connect(self._turn_to_language)
        panel.comparison_wanted.connect(self._compare)
        panel.restore_wanted.connect(self._ask)
        self._side.place(Tab.HISTORY, panel, panel.focus_first)
        return panel

    def _begin(self, view: StoryView) -> None:
        """Another story than the one shown before: nothing of that one stays."""
        if self._panel is not None and view.story.id != self._story_id:
            self._story_id, self._counted, self._read = view.story.id, {}, None
            self._panel.clear()

    def _show_story(self, view: StoryView) -> None:
        if self._panel is None and self._side.tab is Tab.HISTORY:
            # The window was closed with the history beside the text.
            self._make_panel()
        if self._panel is None:
            return
        self._begin(view)
        if self._side.shows(Tab.HISTORY) and self._read != self._state(view):
            self.refresh()

    def _turn_to_language(self, _language: Language) -> None:
        self._counted = {}
        self.refresh()

    def _state(self, view: StoryView) -> tuple[Edition, bool] | None:
        """What the pane shows depends on this and on nothing else of the story."""
        if self._panel is None:
            return None
        language = self._panel.language
        return view.story.edition(language), language in view.may_edit

    def _compare(self, asked: Comparing) -> None:
        story_id, panel = self._story_id, self._panel

        def compare(desk: Desk) -> Differences:
            from editor_desk.workflow.history import changes_between

            with desk.store.unit() as unit:
                return changes_between(unit, unit.story(story_id), asked.language, asked.before, asked.after)

        def show(found: Differences) -> None:
            if panel is not None and story_id == self._story_id:
                panel.show_changes(asked, found)

        self._link.ask_latest("history changes", compare, show)

    def _ask(self, entry: Entry) -> None:
        from editor_desk.desktop.history.entry_words import title

        if self._panel is None:
            return
        wanted = _Wanted(self._story_id, self._panel.language, entry.number)
        self._story.flush()
        question = self.tr(
            "{language}: bring back “{title}” ({person}, {when})?\n\n"
            "The text that stands there now is kept in the history, and Ctrl+Z takes this back."
        ).format(
            language=language_label(wanted.language),
            title=title(entry).strip("“”"),
            person=entry.person,
            when=times.past_words(entry.at, datetime.now(UTC)),
        )
        if not self._questions.may(self._window, self.tr("Restore a text"), question, self.tr("Restore it")):
            return
        if self._saving.has_failed:
            return  # the status bar says that the text is not on the disk; its words come first
        self._to_restore = wanted
        if self._saving.is_idle:
            self._restore_now()

    def _restore_now(self) -> None:
        wanted, self._to_restore = self._to_restore, None
        if wanted is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.history import restore

            return restore(work, wanted.story_id, wanted.language, wanted.number)

        self._link.act(act)
