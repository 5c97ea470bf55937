# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The story in hand: brought to the panes, kept up to date while it changes, its words kept safe."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.fact_marks import fact_marks
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.shell.story_view import StoryTexts, StoryView, read_story_view, read_texts
from editor_desk.desktop.split_editor import FieldEdit, SplitEditor, TextEdit
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import KnownProblem

if TYPE_CHECKING:
    from editor_desk.workflow.work import Changes, Work

_SOON_MS = 30
_WHILE_TYPING_MS = 350
"""Longer than the editor's bursts: rules are worked out when the person pauses, not at every burst."""


class StoryOnDesk(QObject):
    """Opens a story and follows it. ``shown`` carries the ``StoryView`` whenever there is a newer one."""

    shown = Signal(object)
    opened = Signal(object)
    in_step = Signal(object)
    """The ``StoryView`` whose texts are the ones on the page: places in them may be shown there."""

    def __init__(
        self, link: DeskLink, editor: SplitEditor, saving: TextSaving, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._editor = editor
        self._saving = saving
        self._id = ""
        self._is_in_editor = False
        self._is_stopped = False
        self._view: StoryView | None = None
        self._once: tuple[str, Callable[[], None]] | None = None
        self._rest = QTimer(self, singleShot=True)
        self._behind = QTimer(self, singleShot=True, interval=0)
        self._connect()

    def _connect(self) -> None:
        self._rest.timeout.connect(self._read)
        self._behind.timeout.connect(self._go_on)
        self._link.changed.connect(self._changed)
        self._editor.text_changed.connect(self._typed)
        self._saving.written.connect(self._written)
        self._saving.not_written.connect(self._not_written)
        self._editor.field_edited.connect(self._field_edited)

    @property
    def id(self) -> str:
        """The story's id; empty when there is none."""
        return self._id

    @property
    def view(self) -> StoryView | None:
        """What is known of it now; None while it is being read."""
        return self._view

    def is_on_page(self, story_id: str) -> bool:
        """Whether the editor shows this story now."""
        return self._is_in_editor and story_id == self._id

    @property
    def language(self) -> Language:
        """The edition in hand: where the caret is or was last."""
        return self._editor.focused_language()

    def open(self, story_id: str) -> None:
        """Bring a story to the panes; what was typed into the one before is on its way to the disk."""
        if story_id == self._id:
            return
        self.flush()
        self._id, self._view, self._is_in_editor = story_id, None, False
        # Its texts first: what the rules say of it takes five times as long to work out.
        self._link.ask_latest("story", lambda desk: read_texts(desk, story_id), self._show_texts)

    def once_shown(self, story_id: str, then: Callable[[], None]) -> None:
        """Call ``then`` as soon as this story is on the page whole; never, where another one comes first."""
        if story_id == self._id and self._view is not None and self._is_in_editor:
            then()
        else:
            self._once = (story_id, then)

    def adopt(self, story_id: str) -> None:
        """Take over a story the editor shows already (the first paint brought it)."""
        self._id, self._view, self._is_in_editor = story_id, None, True
        self._read()

    def flush(self) -> None:
        """Send what was typed to the disk now."""
        self._editor.flush()

    def refresh(self, _why: object = None) -> None:
        """Something about it changed: read it again, once for a burst of changes."""
        if self._id and not self._is_stopped:
            self._rest.start(_WHILE_TYPING_MS if self._editor.has_unsaved else _SOON_MS)

    def retell(self) -> None:
        """Say everything again: the language changed."""
        if self._view is not None:
            self._editor.show_marks(fact_marks(self._view.story))
            self.shown.emit(self._view)

    def stop(self) -> None:
        """Read no more: the desk is closing."""
        self._is_stopped = True
        self._rest.stop()
        self._behind.stop()

    def _read(self) -> None:
        story_id = self._id
        self._link.ask_latest("story", lambda desk: read_story_view(desk, story_id), self._show)

    def _show_texts(self, texts: StoryTexts) -> None:
        if texts.story.id != self._id:
            return
        # In turns of the event loop, so that keys are taken between them: the texts, their paint, the panes.
        self._editor.setUpdatesEnabled(False)
        self._editor.show_story(texts.story, texts.may_edit)
        self._editor.show_marks(fact_marks(texts.story))
        self._is_in_editor = True
        self._behind.start()

    def _go_on(self) -> None:
        if not self._editor.updatesEnabled():
            self._editor.setUpdatesEnabled(True)
            self._behind.start()
        elif self._view is None:
            self._read()

    def _show(self, view: StoryView) -> None:
        if view.story.id != self._id:
            return
        is_new, self._view = self._view is None, view
        if not self._is_in_editor:
            self._editor.show_story(view.story, view.may_edit)
            self._is_in_editor = True
            self._show_places(view)
        elif not (self._editor.has_unsaved or self._saving.is_waiting_for(self._id)):
            # With words on their way the answer is older than the page; the save brings a newer one.
            self._editor.refresh(view.story, view.may_edit)
            self._show_places(view)
        elif not self._saving.has_failed:
            self.refresh()  # whatever else changed meanwhile is not to wait for somebody's next change
        self.shown.emit(view)
        if is_new:
            self.opened.emit(view)
        if self._once is not None and self._is_in_editor:
            (wanted, then), self._once = self._once, None
            if wanted == self._id:
                then()

    def _show_places(self, view: StoryView) -> None:
        self._editor.show_marks(fact_marks(view.story))
        self.in_step.emit(view)

    def _changed(self, changes: Changes) -> None:
        if self._id in changes.stories:
            self.refresh()

    def _typed(self, edit: TextEdit) -> None:
        self._editor.mark_saving(edit.language)
        self._saving.save(edit)

    def _written(self, edit: TextEdit) -> None:
        if edit.story_id == self._id:
            self._editor.mark_saved(edit.language, datetime.now(UTC), edit.number)

    def _not_written(self, edit: TextEdit, error: Exception) -> None:
        if edit.story_id == self._id:
            reason = say_problem(error) if isinstance(error, KnownProblem) else str(error)
            self._editor.mark_not_saved(edit.language, reason)

    def _field_edited(self, edit: FieldEdit) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.stories import set_fields

            return set_fields(work, edit.story_id, {edit.field: edit.text}, edit.language)

        self._link.act(act)
