# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Words the store does not take, kept in a recovery file in another place until it does.

The files are written on a thread of their own: the store's may be the one that waits for a dead disk.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor_desk.desktop.jobs import Jobs, JobsClosed
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.shell.status_line import Safety
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.split_editor import TextEdit
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stories import Furniture
from editor_desk.store.recovery_files import RecoveryFiles, UnsavedText, text_hash

if TYPE_CHECKING:
    from editor_desk.desk import Desk

_Edition = tuple[str, Language]


class Elsewhere(QObject):
    """Follows ``TextSaving``: what it could not write goes to a recovery file, which goes when the words are saved.

    ``safety_changed`` says what ``TextSaving`` says, and ``Safety.ELSEWHERE`` while all unsaved words are in files.
    """

    safety_changed = Signal(object)
    bug = Signal(object)
    """An exception nobody expected."""

    def __init__(
        self,
        link: DeskLink,
        saving: TextSaving,
        story: StoryOnDesk,
        notices: Notices,
        files: RecoveryFiles,
    ) -> None:
        super().__init__(saving)
        self._link = link
        self._saving = saving
        self._notices = notices
        self._files = files
        self._jobs = Jobs(self)
        self._desk = ""
        self._person = ""
        self._stored: dict[_Edition, tuple[str, Furniture, str]] = {}
        """Of the editions met: slug, furniture and body as the store has them, as far as the window knows."""
        self._kept: dict[_Edition, tuple[UnsavedText, Path | None]] = {}
        self._why: KnownProblem | None = None
        self._is_to_tell = False
        self._told: tuple[Path | None, ...] = ()
        self._is_leaving = False
        self._connect(story)

    def _connect(self, story: StoryOnDesk) -> None:
        self._jobs.bug.connect(self.bug)
        self._link.opened.connect(self._sat_down)
        self._link.person_changed.connect(self._sat_down)
        story.shown.connect(self._shown)
        self._saving.written.connect(self._written)
        self._saving.not_written.connect(self._not_written)
        self._saving.failed.connect(self._failed)
        self._saving.is_slow.connect(self.keep)
        self._saving.safety_changed.connect(self._say)
        self._saving.all_saved.connect(self._all_saved)

    @property
    def folders(self) -> tuple[Path | None, ...]:
        """Where unsaved words were put, each place once; None among them: no place took some of them."""
        kept = (self._kept.get(edition) for edition in self._unsaved())
        return tuple(dict.fromkeys(folder for _text, folder in filter(None, kept)))

    @property
    def has_all(self) -> bool:
        """Whether everything that is not in the store is in a recovery file."""
        return all(edition in self._kept for edition in self._unsaved()) and None not in self.folders

    def _unsaved(self) -> tuple[_Edition, ...]:
        return tuple((edit.story_id, edit.language) for edit in self._saving.unsaved())

    def keep(self) -> None:
        """Write what is not in the store yet into recovery files, now."""
        for edit in self._saving.unsaved():
            self._keep(edit)

    def keep_before_closing(self, seconds: float) -> bool:
        """The same, waited for; whether all of it is in files now."""
        self.keep()
        self._jobs.drain(seconds)
        return self.has_all

    def give_up(self) -> None:
        """Leave what is unsaved to its recovery files; only after the person was asked, or where all of it is in them."""
        self._is_leaving = True
        self._saving.give_up()

    def stop(self) -> None:
        """Write no more: the desk is closing."""
        self._jobs.close()

    def say_where(self) -> str:
        """In a sentence: in which folder the words are, or that they are in this window alone."""
        folders = self.folders
        if not folders or None in folders:
            return self.tr(
                "What you typed is kept in this window only, because no recovery file could be written either. "
                "Leave the window open, or copy your words first."
            )
        return self.tr(
            "What you typed is kept in a recovery file in {folder} and goes into the store by itself as soon as "
            "that is possible."
        ).format(folder=", ".join(map(str, folders)))

    def _sat_down(self, person: Person) -> None:
        self._person = person.id
        if not self._desk:
            with suppress(JobsClosed):  # opened at the very moment it is closed
                self._link.ask(_desk_of, self._desk_known)

    def _desk_known(self, desk: str) -> None:
        self._desk = desk

    def _shown(self, view: StoryView) -> None:
        story = view.story
        for language, edition in story.editions.items():
            if self._saving.unsaved_of(story.id, language) is None:
                self._stored[story.id, language] = (story.slug, edition.furniture, edition.body)

    def _written(self, edit: TextEdit) -> None:
        edition = (edit.story_id, edit.language)
        slug, furniture, body = self._stored.get(edition, ("", Furniture(), ""))
        furniture = furniture if edit.furniture is None else edit.furniture
        self._stored[edition] = (slug, furniture, body if edit.body is None else edit.body)
        if edition in self._kept and self._saving.unsaved_of(*edition) is None:
            text, _folder = self._kept.pop(edition)
            self._run(lambda: self._files.drop(text), _dropped)

    def _not_written(self, edit: TextEdit, _error: Exception) -> None:
        newest = self._saving.unsaved_of(edit.story_id, edit.language)
        self._keep(newest or edit)

    def _keep(self, edit: TextEdit) -> None:
        edition = (edit.story_id, edit.language)
        text = self._text(edit)
        before = self._kept.get(edition)
        if before is not None and before[1] is not None and replace(before[0], at=text.at) == text:
            self._kept_in(edition, *before)  # these very words are in a file already
            return
        full = self._why is not None and self._why.message.code == "store.full"
        avoiding = self._link.path.parent if full else None
        self._run(
            lambda: self._files.keep(text, avoiding=avoiding),
            lambda folder: self._kept_in(edition, text, folder),
        )

    def _text(self, edit: TextEdit) -> UnsavedText:
        known = self._stored.get((edit.story_id, edit.language))
        slug, furniture, body = known or ("", Furniture(), "")
        if edit.base is not None:
            furniture = furniture if edit.base.furniture is None else edit.base.furniture
            body = body if edit.base.body is None else edit.base.body
        return UnsavedText(
            desk=self._desk,
            store=str(self._link.path),
            story_id=edit.story_id,
            slug=slug,
            language=edit.language,
            person=self._person,
            furniture=furniture if edit.furniture is None else edit.furniture,
            body=body if edit.body is None else edit.body,
            base=text_hash(furniture, body) if known else "",
            at=datetime.now(UTC),
        )

    def _kept_in(self, edition: _Edition, text: UnsavedText, folder: Path | None) -> None:
        if self._saving.unsaved_of(*edition) is None and not self._is_leaving:
            # It was saved while the file was being written.
            self._run(lambda: self._files.drop(text), _dropped)
            return
        self._kept[edition] = (text, folder)
        self._say(Safety.NOT_SAVED if self._saving.has_failed else Safety.SAVING)
        if self._is_to_tell or (self._saving.has_failed and self.folders != self._told):
            self._is_to_tell, self._told = False, self.folders
            why = self._why
            self._notices.tell(lambda: self._say_both(why), is_problem=True)

    def _failed(self, error: Exception) -> None:
        self._why = error if isinstance(error, KnownProblem) else None
        self._is_to_tell = True
        if self._why is not None:
            self._notices.refused(self._why)

    def _say_both(self, why: KnownProblem | None) -> str:
        where = self.say_where()
        return f"{say_problem(why)}\n{where}" if why else where

    def _all_saved(self) -> None:
        had_failed, self._why, self._is_to_tell = self._why is not None, None, False
        self._told = ()
        if had_failed:
            self._notices.tell(lambda: self.tr("Everything you typed is in the store now."))

    def _say(self, safety: Safety) -> None:
        is_late = safety is Safety.NOT_SAVED or (safety is Safety.SAVING and self._saving.is_overdue)
        if is_late and self.has_all:
            safety = Safety.ELSEWHERE
        self.safety_changed.emit(safety)

    def _run(self, work: Callable[[], Path | None], then: Callable[[Path | None], None]) -> None:
        try:
            self._jobs.run(work, then)
        except JobsClosed:
            return  # closing has asked already


def _desk_of(desk: Desk) -> str:
    return desk.store.desk


def _dropped(_nothing: Path | None) -> None:
    """The file is gone; nothing on the screen changes by it."""
