# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Several stories open: each in its tab, left and found again at the same place, today and tomorrow."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.open_stories import OpenStories
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.status_line import Safety
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_tabs import StoryTabs
from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.split_editor import FieldEdit, LeftAt, SplitEditor, TextEdit
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stories import Story

if TYPE_CHECKING:
    from editor_desk.desk import Desk

_WORTH_A_DOT_MS = 1000
"""Typing is on the disk within a second; a dot that came sooner would only blink."""


class TabWork(QObject):
    """Follows what is opened, and opens what is chosen among the tabs."""

    closed = Signal(str)
    """A story that is done with, for now."""

    def __init__(
        self,
        tabs: StoryTabs,
        link: DeskLink,
        story: StoryOnDesk,
        saving: TextSaving,
        editor: SplitEditor,
        settings: Settings,
        open_story: Callable[[str], None],
    ) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._link = link
        self._story = story
        self._saving = saving
        self._editor = editor
        self._settings = settings
        self._open_story = open_story
        self.open = OpenStories.read(settings.get(remembered.OPEN_STORIES))
        self.open.current = settings.get(remembered.LAST_STORY)
        self._left: dict[str, LeftAt] = {}
        self._unsaved: frozenset[str] = frozenset()
        self._dot_soon = QTimer(self, singleShot=True, interval=_WORTH_A_DOT_MS)
        self._connect()
        self._show()

    def _connect(self) -> None:
        tabs = self._tabs
        tabs.chosen.connect(self._choose)
        tabs.kept.connect(self.keep)
        tabs.closed.connect(self.close_story)
        tabs.others_closed.connect(self._close_others)
        tabs.moved.connect(self._moved)
        self._link.opened.connect(self._desk_opened)
        self._story.opened.connect(self._came)
        self._story.shown.connect(self._name)
        self._editor.text_changed.connect(self._written_in)
        self._editor.field_edited.connect(self._written_in)
        self._saving.safety_changed.connect(self._safety_changed)
        self._dot_soon.timeout.connect(self._show_dots)

    # Coming and going

    def leave(self, story_id: str) -> None:
        """Another story is about to be opened: note where this one is left, and give the other its tab."""
        if self._story.view is not None and story_id != self._story.id:
            self._left[self._story.id] = self._editor.places.note(self._editor.focused_language())
        self.open.show(story_id)
        self._show()

    def keep(self, story_id: str) -> None:
        """It stays until it is closed."""
        if self.open.keep(story_id):
            self._show()

    def close(self) -> None:
        """Ctrl+W."""
        self.close_story(self.open.current)

    def close_story(self, story_id: str) -> None:
        """Close a tab; nothing of the story is lost by it. The last one stays."""
        if len(self.open) <= 1 or story_id not in self.open:
            return
        following = self.open.close(story_id)
        self._left.pop(story_id, None)
        self.closed.emit(story_id)
        if following != self._story.id:
            self._open_story(following)
        self._show()

    def reopen(self) -> None:
        """Ctrl+Shift+T: the one closed last."""
        story_id = self.open.take_closed()
        if story_id:
            self._open_story(story_id)
            self.keep(story_id)

    def next_tab(self) -> None:
        """Ctrl+PgDown."""
        self._turn(1)

    def previous_tab(self) -> None:
        """Ctrl+PgUp."""
        self._turn(-1)

    def remember(self) -> None:
        """Keep the tabs for tomorrow."""
        self._settings.put(remembered.OPEN_STORIES, self.open.written())

    def _turn(self, step: int) -> None:
        place = self.open.place_of(self.open.current)
        if place is not None and len(self.open) > 1:
            self._choose(self.open.stories[(place + step) % len(self.open)].id)

    def _choose(self, story_id: str) -> None:
        if story_id != self._story.id:
            self._open_story(story_id)

    def _close_others(self, story_id: str) -> None:
        if story_id != self._story.id:
            self._open_story(story_id)
        for story in self.open.stories:
            if story.id != story_id:
                self.close_story(story.id)

    def _moved(self, start: int, end: int) -> None:
        self.open.move(start, end)

    def _came(self, view: StoryView) -> None:
        """A story stands in the editor: where it was left before, the writer is back there."""
        self.open.show(view.story.id)
        self.open.name(view.story.id, *_names(view.story))
        left = self._left.get(view.story.id)
        if left is not None:
            self._editor.places.go_back(left)
            focused = QApplication.focusWidget()
            if focused is not None and self._editor.isAncestorOf(focused):
                self._editor.focus_edition(left.language)
        self._show()

    # What the tabs say

    def _name(self, view: StoryView) -> None:
        if self.open.name(view.story.id, *_names(view.story)):
            self._show()

    def _written_in(self, edit: TextEdit | FieldEdit) -> None:
        self.keep(edit.story_id)

    def _safety_changed(self, safety: Safety) -> None:
        if safety is Safety.SAVED:
            self._dot_soon.stop()
            if self._unsaved:
                self._show_dots()
        elif not self._dot_soon.isActive():
            self._dot_soon.start()

    def _show_dots(self) -> None:
        self._unsaved = frozenset(s.id for s in self.open.stories if self._saving.is_waiting_for(s.id))
        self._show()

    def _show(self) -> None:
        self._tabs.show_stories(self.open.stories, self.open.current, self._unsaved)

    def _desk_opened(self, _person: object) -> None:
        """The tabs of yesterday: what they are called today, and whether they are still there."""
        ids = tuple(story.id for story in self.open.stories)
        if len(ids) > 1:
            self._link.ask(lambda desk: _still_there(desk, ids), self._found)

    def _found(self, names: dict[str, tuple[str, str]]) -> None:
        self.open.drop({*names, self._story.id})
        for story_id, (title, headline) in names.items():
            self.open.name(story_id, title, headline)
        self._show()


def _still_there(desk: Desk, ids: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    names = {}
    for story_id in ids:
        try:
            names[story_id] = _names(desk.story(story_id))
        except KnownProblem:
            continue
    return names


def _names(story: Story) -> tuple[str, str]:
    """Slug and headline."""
    return story.slug, next((e.furniture.headline for e in story.planned() if e.furniture.headline), "")
