# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Notes at the window: shown when their tab is turned to, counted on it, written and dealt with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.panes import Panes
from editor_desk.desktop.shell.side_pane import SidePane
from editor_desk.desktop.shell.side_tabs import Tab
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.notes import Note

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor_desk.desktop.notes import NewNote, NotesPanel
    from editor_desk.workflow.work import Changes, Work


class NotesWork(QObject):
    """Between the notes pane and the desk; makes the pane when its tab is first turned to."""

    def __init__(
        self,
        link: DeskLink,
        story: StoryOnDesk,
        editor: SplitEditor,
        side: SidePane,
        panes: Panes,
        settings: Settings,
    ) -> None:
        super().__init__(side)
        self._link = link
        self._story = story
        self._editor = editor
        self._side = side
        self._panes = panes
        self._settings = settings
        self._panel: NotesPanel | None = None
        self._connect()

    def _connect(self) -> None:
        self._side.opened.connect(self._opened)
        self._story.shown.connect(self._show)

    @property
    def panel(self) -> NotesPanel | None:
        """The pane, once somebody looked at it."""
        return self._panel

    def write(self) -> None:
        """Write a note, about the words that are selected if any are."""
        has_selection = self._editor.selection() is not None
        self._panes.show_side(Tab.NOTES)
        if self._panel is not None:
            self._panel.offer_selection(has_selection=has_selection)
            self._panel.focus_text()

    def keep_drafts(self) -> None:
        """The window closes: what is half written is there tomorrow."""
        if self._panel is not None:
            self._settings.put(remembered.NOTE_DRAFTS, json.dumps(dict(self._panel.drafts)))

    def _opened(self, tab: Tab) -> None:
        if tab is Tab.NOTES:
            self._panel = self._panel or self._make_panel()
            if self._story.view is not None:
                self._show(self._story.view)

    def _make_panel(self) -> NotesPanel:
        from editor_desk.desktop.notes import NotesPanel

        panel = NotesPanel()
        panel.take_drafts(_read_drafts(self._settings.get(remembered.NOTE_DRAFTS)))
        panel.note_written.connect(self._keep)
        panel.resolve_wanted.connect(self._resolve)
        panel.reopen_wanted.connect(self._reopen)
        panel.passage_wanted.connect(self._show_passage)
        self._side.place(Tab.NOTES, panel, panel.focus_first)
        return panel

    def _show(self, view: StoryView) -> None:
        notes = view.story.notes
        waiting = sum(not note.is_resolved for note in notes)
        self._side.name(Tab.NOTES, self.tr("Notes {count}").format(count=waiting) if waiting else "")
        if self._panel is None and self._side.tab is Tab.NOTES:
            # The window was closed with the notes beside the text.
            self._panel = self._make_panel()
        if self._panel is not None:
            names = {person.id: person.name for person in view.people}
            self._panel.show_notes(view.story.id, notes, names, view.person.id)

    def _keep(self, new: NewNote) -> None:
        chosen = self._editor.selection() if new.is_about_selection else None
        about: tuple[Language, int, int] | None = None
        if chosen is not None:
            about = chosen.language, chosen.start, chosen.end
            self._story.flush()

        def act(work: Work, story_id: str) -> Changes:
            from editor_desk.workflow.notes import add_note, change_note

            if new.changes:
                return change_note(work, story_id, new.changes, new.text)
            return add_note(work, story_id, new.text, about)

        self._do(act)

    def _resolve(self, note_id: str) -> None:
        def act(work: Work, story_id: str) -> Changes:
            from editor_desk.workflow.notes import resolve_note

            return resolve_note(work, story_id, note_id)

        self._do(act)

    def _reopen(self, note_id: str) -> None:
        def act(work: Work, story_id: str) -> Changes:
            from editor_desk.workflow.notes import reopen_note

            return reopen_note(work, story_id, note_id)

        self._do(act)

    def _do(self, act: Callable[[Work, str], Changes]) -> None:
        story_id = self._story.id
        self._link.act(lambda work: act(work, story_id))

    def _show_passage(self, note: Note) -> None:
        place = note.place
        if place is not None and not place.is_orphan:
            self._editor.reveal(place.language, place.anchor.start, place.anchor.end)


def _read_drafts(text: str) -> dict[str, str]:
    """The notes half written as the settings keep them; none where that makes no sense."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(story): str(words) for story, words in found.items()}
