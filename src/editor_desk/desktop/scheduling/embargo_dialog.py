# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Embargo: before when no file of a story leaves the house; set, moved or taken away."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from editor_desk.desktop.scheduling.likely import quick_choices, said, utc_now
from editor_desk.desktop.scheduling.time_field import TimeField
from editor_desk.newsroom.stories import Story

_HOURS_AHEAD = 24
_WIDTH = 460


class EmbargoDialog(QDialog):
    """Asks until when; says what the embargo does, and whom it meets."""

    def __init__(self, parent: QWidget | None, story: Story, now: datetime | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Embargo"))
        self._story = story
        self._now = now or utc_now()
        self._zone = ZoneInfo(story.time_zone)
        self._answer: str | None = None
        about = QLabel(
            self.tr(
                "“{slug}”: before its time no file of it is written and nothing is sent, in either language. "
                "Writing, checking and signing off go on."
            ).format(slug=story.slug)
        )
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        soon = self._now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=_HOURS_AHEAD)
        self.field = TimeField(story.embargo or soon, self._zone, self._now)
        self.field.name(self.tr("Under embargo until"))
        self.field.offer(quick_choices(self._now, self._zone))
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.set_button = self._buttons.addButton(
            self.tr("Set the embargo"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.clear_button = self._buttons.addButton(
            self.tr("No embargo"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.clear_button.setVisible(story.embargo is not None)
        self.set_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for part in (about, self.field, self._state, self._buttons):
            column.addWidget(part)
        self.setMinimumWidth(_WIDTH)
        self._connect()
        self._say_state()
        self.field.focus()

    @classmethod
    def ask(cls, parent: QWidget | None, story: Story, now: datetime | None = None) -> str | None:
        """Until when, as ``set_fields`` reads it, "" for no embargo any more; None when it was left."""
        dialog = cls(parent, story, now)
        dialog.exec()
        dialog.deleteLater()
        return dialog.answer

    def _connect(self) -> None:
        self.field.changed.connect(self._say_state)
        self.set_button.clicked.connect(lambda: self._decide(self.field.text))
        self.clear_button.clicked.connect(lambda: self._decide(""))
        self._buttons.rejected.connect(self.reject)

    @property
    def answer(self) -> str | None:
        """What was decided."""
        return self._answer

    @property
    def problem(self) -> str:
        """Why the button is grey; empty where it is not."""
        at = self.field.instant
        if self.field.problem:
            return self.field.problem
        if at is not None and at <= self._now:
            return self.tr("That time has passed already: it would hold nothing back.")
        return ""

    def _say_state(self) -> None:
        problem = self.problem
        self.set_button.setEnabled(not problem)
        self.set_button.setAccessibleDescription(problem)
        self._state.setText(f"✕ {problem}" if problem else self._note())
        self._state.setVisible(bool(self._state.text()))

    def _note(self) -> str:
        """A schedule that falls before the embargo would be refused at its time."""
        at = self.field.instant
        early = [
            e.scheduled_for for e in self._story.planned() if e.scheduled_for and at and e.scheduled_for < at
        ]
        if not early:
            return ""
        return "! " + self.tr(
            "It is scheduled for {when}, before that: it will be refused then. Give it a new time."
        ).format(when=said(min(early), self._now, self._zone))

    def _decide(self, text: str) -> None:
        self._answer = text
        self.accept()
