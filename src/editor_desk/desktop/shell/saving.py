# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Typed text on its way to the disk: within a second, continuous typing included, and never dropped.

The editor hands a burst over at most 400 ms after its first letter; here it is written, one burst of an
edition at a time, the newest one next. What could not be written is kept and tried again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.status_line import Safety
from editor_desk.desktop.split_editor import TextEdit
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.meetings import EditionText
from editor_desk.newsroom.problems import KnownProblem

if TYPE_CHECKING:
    from editor_desk.workflow.work import Changes, Work

TRY_AGAIN_MS = 2000
SLOW_MS = 3000
"""A disk that has not answered by then (a stick pulled out, another program's lock) may never answer."""

_Edition = tuple[str, Language]


@dataclass(frozen=True, slots=True)
class _Write:
    edit: TextEdit

    def __call__(self, work: Work) -> Changes:
        from editor_desk.workflow.writing import save_text

        edit = self.edit
        return save_text(
            work,
            edit.story_id,
            edit.language,
            furniture=edit.furniture,
            body=edit.body,
            base=edit.base,
        )


class TextSaving(QObject):
    """Writes bursts of typing. ``written`` carries the ``TextEdit`` now on the disk, ``not_written`` one that is
    not and why, ``failed`` the reason alone, once for each new one.
    """

    safety_changed = Signal(object)
    failed = Signal(object)
    written = Signal(object)
    met = Signal(object, object)
    """A ``TextEdit`` that somebody else's change was met by, and the ``Changes`` that say how it ended."""
    not_written = Signal(object, object)
    all_saved = Signal()
    is_slow = Signal()
    """Nothing was written for a while and nothing refused either, again and again; or words wait for an answer."""

    def __init__(self, link: DeskLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._waiting: dict[_Edition, TextEdit] = {}
        self._writing: dict[_Edition, TextEdit] = {}
        self._held_back: set[_Edition] = set()
        self._last_reason = ""
        self._again = QTimer(self, singleShot=True, interval=TRY_AGAIN_MS)
        self._again.timeout.connect(self._write_all)
        self._is_overdue = False
        self._slow = QTimer(self, interval=SLOW_MS)
        self._slow.timeout.connect(self._wait_on)

    @property
    def is_idle(self) -> bool:
        """Whether everything handed over is on the disk."""
        return not (self._waiting or self._writing)

    @property
    def has_failed(self) -> bool:
        """Whether the last try did not work."""
        return bool(self._last_reason)

    @property
    def is_overdue(self) -> bool:
        """Whether the disk has not answered for so long that it may never answer."""
        return bool(self._writing) and self._is_overdue

    def save(self, edit: TextEdit) -> None:
        """Take a burst over; what it does not speak of (furniture or body) stays as handed over before."""
        edition = (edit.story_id, edit.language)
        self._waiting[edition] = _joined(self._waiting.get(edition), edit)
        if edition in self._held_back:
            self.is_slow.emit()
        elif edition not in self._writing:
            self._write(edition)

    def hold_back(self, story_id: str, language: Language) -> None:
        """Write nothing of an edition for now: the person is being asked whether they go on."""
        self._held_back.add((story_id, language))
        if not self._slow.isActive():
            self._slow.start()  # nobody may answer: the words go to a recovery file meanwhile

    def let_through(self, story_id: str, language: Language) -> None:
        """They were asked: write what waits."""
        self._held_back.discard((story_id, language))
        self._write_all()
        self._say()
        if self.is_idle:
            self._slow.stop()
            self.all_saved.emit()

    def unsaved(self) -> tuple[TextEdit, ...]:
        """What is not on the disk yet, of each edition the newest words."""
        editions = dict.fromkeys((*self._writing, *self._waiting))
        found = (self.unsaved_of(*edition) for edition in editions)
        return tuple(edit for edit in found if edit is not None)

    def unsaved_of(self, story_id: str, language: Language) -> TextEdit | None:
        """The words of an edition that are not on the disk yet; None where all are."""
        edition = (story_id, language)
        earlier, later = self._writing.get(edition), self._waiting.get(edition)
        return earlier if later is None else _joined(earlier, later)

    def withdraw(self, story_id: str, language: Language) -> TextEdit | None:
        """Take back what waits to be written of an edition: its words are looked after elsewhere."""
        return self._waiting.pop((story_id, language), None)

    def is_waiting_for(self, story_id: str) -> bool:
        """Whether words of this story are not on the disk yet."""
        return any(story == story_id for story, _language in (*self._waiting, *self._writing))

    def try_again(self) -> None:
        """Write what is waiting now, not when the timer says."""
        self._write_all()

    def give_up(self) -> None:
        """Forget what could not be written; only after the person was asked."""
        self._waiting.clear()
        self._say()

    def _write_all(self) -> None:
        for edition in list(self._waiting):
            if edition not in self._writing and edition not in self._held_back:
                self._write(edition)

    def _write(self, edition: _Edition) -> None:
        edit = self._waiting.pop(edition)
        self._writing[edition] = edit
        if not self._slow.isActive():
            self._slow.start()
        self._say()
        self._link.act(
            _Write(edit),
            lambda changes: self._written(edition, changes),
            lambda error: self._not_written(edition, error),
        )

    def _written(self, edition: _Edition, changes: Changes) -> None:
        self._last_reason = ""
        edit = self._writing.pop(edition)
        self._answered()
        if changes.meeting is not None:
            self.met.emit(edit, changes)
        self.written.emit(edit)
        if edition in self._writing:
            return
        if edition in self._waiting and edition not in self._held_back:
            self._write(edition)
            return
        self._say()
        if self.is_idle:
            self.all_saved.emit()

    def _not_written(self, edition: _Edition, error: Exception) -> None:
        tried = self._writing.pop(edition)
        self._answered()
        self._waiting[edition] = _joined(tried, self._waiting.get(edition) or tried)
        reason = error.message.code if isinstance(error, KnownProblem) else repr(error)
        is_new, self._last_reason = reason != self._last_reason, reason
        self._say()
        self.not_written.emit(tried, error)
        if is_new:
            self.failed.emit(error)
        self._again.start()

    def _answered(self) -> None:
        """The disk speaks: the wait for the next answer begins anew."""
        self._is_overdue = False
        self._slow.stop()
        if self._writing:
            self._slow.start()

    def _wait_on(self) -> None:
        self._is_overdue = True
        self.is_slow.emit()

    def _say(self) -> None:
        if self.is_idle:
            safety = Safety.SAVED
        else:
            safety = Safety.NOT_SAVED if self._last_reason else Safety.SAVING
        self.safety_changed.emit(safety)


def _joined(earlier: TextEdit | None, later: TextEdit) -> TextEdit:
    """Both bursts in one: of each part the newest words."""
    if earlier is None:
        return later
    return replace(
        later,
        furniture=earlier.furniture if later.furniture is None else later.furniture,
        body=earlier.body if later.body is None else later.body,
        base=_base(earlier, later),
    )


def _base(earlier: TextEdit, later: TextEdit) -> EditionText | None:
    """What both were typed on: of a part that the earlier one speaks of, what that was typed on."""
    before, after = earlier.base, later.base
    if before is None or after is None:
        return None
    return EditionText(
        after.furniture if earlier.furniture is None else before.furniture,
        after.body if earlier.body is None else before.body,
    )
