# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schedule: when a story, or several, go out; a new time, or none any more, without leaving the dialog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor_desk.desktop.scheduling.likely import quick_choices, said, utc_now, zone_of
from editor_desk.desktop.scheduling.time_field import TimeField
from editor_desk.desktop.words import language_label
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story

_HOURS_AHEAD = 1
_WIDTH = 460


@dataclass(frozen=True, slots=True)
class ScheduleAnswer:
    """Which editions go out when, as the workflow reads a time; ``text`` empty: they are not scheduled any more.

    Of several stories ``languages`` is empty: in each, the editions that are signed off.
    """

    languages: tuple[Language, ...]
    text: str


class ScheduleDialog(QDialog):
    """Asks for the time. It says what its gate would say: not in the past, not before the embargo."""

    def __init__(
        self,
        parent: QWidget | None,
        stories: Sequence[Story],
        now: datetime | None = None,
        languages: Sequence[Language] = (),
    ) -> None:
        """``languages``: the editions meant; otherwise all that can be scheduled are."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Schedule"))
        self._stories = tuple(stories)
        self._now = now or utc_now()
        self._zone = zone_of(self._stories)
        self._answer: ScheduleAnswer | None = None
        self._checks: dict[Language, QCheckBox] = {}
        about = QLabel(self._about())
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        self.field = TimeField(self._proposed(), self._zone, self._now)
        self.field.name(self.tr("Goes out at"))
        self.field.offer(self._offers())
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.schedule_button = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.unschedule_button = self._buttons.addButton(
            self.tr("Do not schedule"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.unschedule_button.setToolTip(self.tr("It is signed off as before, and goes out at no time"))
        self.unschedule_button.setVisible(self._is_scheduled)
        self.schedule_button.setText(self.tr("New time") if self._is_scheduled else self.tr("Schedule"))
        self.schedule_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(about)
        column.addLayout(self._editions(languages))
        column.addWidget(self.field)
        column.addWidget(self._state)
        column.addWidget(self._buttons)
        self.setMinimumWidth(_WIDTH)
        self._connect()
        self._say_state()
        self.field.focus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        stories: Sequence[Story],
        languages: Sequence[Language] = (),
        now: datetime | None = None,
    ) -> ScheduleAnswer | None:
        """What was decided; None when it was left."""
        dialog = cls(parent, stories, now, languages)
        dialog.exec()
        dialog.deleteLater()
        return dialog.answer

    def _connect(self) -> None:
        self.field.changed.connect(self._say_state)
        for check in self._checks.values():
            check.toggled.connect(self._say_state)
        self.schedule_button.clicked.connect(self._schedule)
        self.unschedule_button.clicked.connect(self._unschedule)
        self._buttons.rejected.connect(self.reject)

    @property
    def answer(self) -> ScheduleAnswer | None:
        """What was decided."""
        return self._answer

    @property
    def chosen(self) -> tuple[Language, ...]:
        """The editions of the one story that are meant."""
        return tuple(language for language, check in self._checks.items() if check.isChecked())

    @property
    def problem(self) -> str:
        """Why the button is grey; empty where it is not."""
        if self._is_one and not self.chosen:
            return self.tr("Choose an edition: it must be signed off first.")
        if self.field.problem:
            return self.field.problem
        at = self.field.instant
        if at is not None and at <= self._now:
            return self.tr("That time has passed already. Choose a later one.")
        embargo = self._stories[0].embargo
        if self._is_one and at is not None and embargo is not None and at < embargo:
            return self.tr("Under embargo until {when}: it cannot go out before.").format(
                when=said(embargo, self._now, self._zone)
            )
        return ""

    @property
    def _is_one(self) -> bool:
        return len(self._stories) == 1

    @property
    def _is_scheduled(self) -> bool:
        return any(e.working_stage is Stage.SCHEDULED for story in self._stories for e in story.planned())

    def _about(self) -> str:
        if self._is_one:
            return self.tr(
                "“{slug}”: at its time the desk asks somebody to deliver it. Nothing is sent by itself."
            ).format(slug=self._stories[0].slug)
        return self.tr(
            "%n story(s): at their time the desk asks somebody to deliver them. Nothing is sent by itself.",
            "",
            len(self._stories),
        )

    def _editions(self, languages: Sequence[Language]) -> QHBoxLayout:
        row = QHBoxLayout()
        if self._is_one:
            for edition in self._stories[0].planned():
                if edition.working_stage in (Stage.APPROVED, Stage.SCHEDULED):
                    check = self._checks[edition.language] = QCheckBox(language_label(edition.language))
                    check.setChecked(not languages or edition.language in languages)
                    if edition.scheduled_for is not None:
                        check.setToolTip(
                            self.tr("Scheduled: {when}").format(
                                when=said(edition.scheduled_for, self._now, self._zone)
                            )
                        )
                    row.addWidget(check)
        row.addStretch(1)
        return row

    def _proposed(self) -> datetime:
        """Its time as it is; else the next full hour, but not before the embargo is over."""
        known = [e.scheduled_for for s in self._stories for e in s.planned() if e.scheduled_for is not None]
        if known and self._zone is not None:
            return max(min(known), self._now)
        soon = self._now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=_HOURS_AHEAD)
        if self._zone is None:
            return soon.astimezone(None).replace(tzinfo=None)
        embargoes = [story.embargo for story in self._stories if story.embargo is not None]
        return max([soon, *embargoes])

    def _offers(self) -> list[tuple[str, datetime]]:
        offers = quick_choices(self._now, self._zone)
        embargo = self._stories[0].embargo
        if self._is_one and embargo is not None and embargo > self._now:
            offers.append((self.tr("When the embargo ends"), embargo))
        return offers

    def _say_state(self) -> None:
        problem = self.problem
        self.schedule_button.setEnabled(not problem)
        self.schedule_button.setAccessibleDescription(problem)
        self.unschedule_button.setEnabled(not self._is_one or bool(self.chosen))
        self._state.setText(f"✕ {problem}" if problem else self._note())
        self._state.setVisible(bool(self._state.text()))

    def _note(self) -> str:
        """Of several stories each meets its own embargo."""
        at = self.field.instant
        held = [s for s in self._stories if at is not None and s.embargo is not None and at < s.embargo]
        if self._is_one or not held:
            return ""
        return "! " + self.tr(
            "%n of them is under embargo beyond that time and will be refused.", "", len(held)
        )

    def _schedule(self) -> None:
        self._answer = ScheduleAnswer(self.chosen, self.field.text)
        self.accept()

    def _unschedule(self) -> None:
        self._answer = ScheduleAnswer(self.chosen, "")
        self.accept()
