# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""History at the window: read when it is looked at, compared off the main thread, brought back when asked."""

from __future__ import annotations

from collections.abc import Mapping
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
    from editor_desk.desktop.history import Comparing, HistoryPanel, PartWanted
    from editor_desk.desktop.history.wide import WideComparison
    from editor_desk.newsroom.thinning import Policy
    from editor_desk.workflow.history import Differences, Entry
    from editor_desk.workflow.work import Changes, Work


class _Wanted(NamedTuple):
    """A revision to bring back once every typed word is on the disk."""

    story_id: str
    language: Language
    number: int


class _Known(NamedTuple):
    """What is known of an edition's history: its revisions, and the newest one this person had read."""

    entries: tuple[Entry, ...]
    last_read: int | None
    thinning: Policy


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
        self._in_hand = ""
        self._wide: WideComparison | None = None
        self._counted: dict[int, int] = {}
        self._read: tuple[Edition, bool, bool] | None = None
        self._to_restore: _Wanted | None = None
        self._to_compare: tuple[Language, int] | None = None
        self._connect()

    def _connect(self) -> None:
        self._side.opened.connect(self._opened)
        self._story.shown.connect(self._show_story)
        self._story.opened.connect(self._came)
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

        def read(desk: Desk) -> _Known:
            return _read_history(desk, story_id, language, counted)

        def show(known: _Known) -> None:
            if (story_id, language) == (self._story_id, panel.language):
                self._counted = {entry.number: entry.words for entry in known.entries}
                panel.show_history(
                    known.entries, may_restore=language in view.may_edit, last_read=known.last_read
                )
                panel.show_policy(known.thinning, is_on_legal_hold=view.story.legal_hold is not None)
                if self._to_compare is not None and self._to_compare[0] is language:
                    panel.choose(self._to_compare[1])
                    self._to_compare = None

        self._link.ask_latest("history", read, show)
        if panel.wanted is not None:
            self._compare(panel.wanted)

    def read_again(self) -> None:
        """Some revisions went: a history that is being read is read anew."""
        if self._panel is not None and self._side.shows(Tab.HISTORY):
            self.refresh()

    def _make_panel(self) -> HistoryPanel:
        from editor_desk.desktop.history import HistoryPanel

        panel = self._panel = HistoryPanel()
        panel.choose_language(self._story.language)
        panel.language_chosen.connect(self._turn_to_language)
        panel.comparison_wanted.connect(self._compare)
        panel.restore_wanted.connect(self._ask)
        panel.part_wanted.connect(self._restore_part)
        panel.wide_wanted.connect(self.open_wide)
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

    def _state(self, view: StoryView) -> tuple[Edition, bool, bool] | None:
        """What the pane shows depends on this and on nothing else of the story."""
        if self._panel is None:
            return None
        language = self._panel.language
        return view.story.edition(language), language in view.may_edit, view.story.legal_hold is not None

    def _compare(self, asked: Comparing) -> None:
        story_id, panel = self._story_id, self._panel

        def show(found: Differences) -> None:
            if panel is not None and story_id == self._story_id:
                panel.show_changes(asked, found)

        self._link.ask_latest("history changes", lambda desk: _differences(desk, story_id, asked), show)

    def _came(self, view: StoryView) -> None:
        """A story came to the desk; the one before was read until now."""
        self.mark_read()
        self._in_hand = view.story.id

    def mark_read(self) -> None:
        """Remember that the story in hand was read as far as it goes now: it leaves the desk."""
        story_id, self._in_hand = self._in_hand, ""
        if not story_id:
            return

        def mark(desk: Desk) -> None:
            from editor_desk.workflow.last_reading import mark_read

            mark_read(desk.work, story_id)

        self._link.ask(mark, _marked)

    def open_wide(self) -> None:
        """Both editions side by side in a window of their own."""
        view = self._story.view
        if view is None:
            return
        story_id, slug = view.story.id, view.story.slug
        self._story.flush()

        def read(desk: Desk) -> dict[Language, _Known]:
            return {language: _read_history(desk, story_id, language, {}) for language in Language}

        self._link.ask(read, lambda known: self._show_wide(story_id, slug, known))

    def _show_wide(self, story_id: str, slug: str, known: dict[Language, _Known]) -> None:
        from editor_desk.desktop.history.wide import WideComparison

        entries = {language: each.entries for language, each in known.items()}
        last_read = {lang: each.last_read for lang, each in known.items() if each.last_read is not None}
        dialog = WideComparison(self._window, slug, entries, last_read)

        def compare(asked: Comparing) -> None:
            key = f"wide comparison {asked.language}"
            self._link.ask_latest(
                key,
                lambda desk: _differences(desk, story_id, asked),
                lambda found: answer(asked, found),
            )

        def answer(asked: Comparing, found: Differences) -> None:
            if self._wide is dialog:
                dialog.show_changes(asked, found)

        self._wide = dialog
        dialog.comparison_wanted.connect(compare)
        dialog.begin()
        dialog.exec()
        self._wide = None
        dialog.deleteLater()

    def _restore_part(self, wanted: PartWanted) -> None:
        story_id = self._story_id
        self._story.flush()

        def act(work: Work) -> Changes:
            from editor_desk.workflow.part_restore import restore_part

            return restore_part(work, story_id, wanted.language, wanted.number, wanted.part)

        if not self._saving.has_failed:
            self._link.act(act)

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

    def bring_back(self, story_id: str, language: Language, number: int) -> None:
        """Make this revision the text again, when every typed word is on the disk; what stands there is kept."""
        self._story.flush()
        self._to_restore = _Wanted(story_id, language, number)
        if self._saving.is_idle:
            self._restore_now()

    def compare(self, language: Language, number: int) -> None:
        """Show what changed from a revision of the story in hand until now."""
        self._to_compare = (language, number)
        self._side.turn_to(Tab.HISTORY)
        panel = self._panel or self._make_panel()
        panel.choose_language(language)
        self.refresh()

    def _restore_now(self) -> None:
        wanted, self._to_restore = self._to_restore, None
        if wanted is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.history import restore

            return restore(work, wanted.story_id, wanted.language, wanted.number)

        self._link.act(act)


def _read_history(desk: Desk, story_id: str, language: Language, counted: Mapping[int, int]) -> _Known:
    from editor_desk.workflow.history import history
    from editor_desk.workflow.last_reading import last_read

    with desk.store.look() as unit:
        entries = history(unit, unit.story(story_id), language, counted, desk.now())
        read = last_read(unit, desk.person.id, story_id).get(language)
        return _Known(entries, read, unit.ruleset().thinning)


def _differences(desk: Desk, story_id: str, asked: Comparing) -> Differences:
    from editor_desk.workflow.history import changes_between

    with desk.store.look() as unit:
        return changes_between(unit, unit.story(story_id), asked.language, asked.before, asked.after)


def _marked(_nothing: None) -> None:
    """Nothing on the screen changes by it."""
