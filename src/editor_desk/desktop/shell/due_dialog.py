# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""When each edition of a story is due, in the story's own time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import times
from editor_desk.desktop.when_edit import WhenEdit
from editor_desk.desktop.words import capital, language_label
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story

_EVENING, _MORNING, _FRIDAY = 17, 9, 4


class DueDialog(QDialog):
    """A date and time for each edition of the plan; either may be left open. A button sets all of them at once."""

    def __init__(self, parent: QWidget | None, story: Story, now: datetime | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Due times"))
        self._zone = ZoneInfo(story.time_zone)
        self._now = now or datetime.now(UTC)
        self._fields = {
            language: WhenEdit(
                story.edition(language).due,
                self._zone,
                self.tr("{language}: due").format(language=language_label(language)),
            )
            for language in story.plan.languages
        }
        self._before = self._values()
        about = QLabel(
            self.tr("“{slug}”, in the time of {zone}").format(slug=story.slug, zone=self._zone.key)
        )
        about.setProperty("quiet", "true")
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for language, field in self._fields.items():
            form.addRow(language_label(language), field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addLayout(self._quick_choices())
        column.addLayout(form)
        column.addWidget(buttons)

    @classmethod
    def ask(cls, parent: QWidget | None, story: Story) -> Mapping[Language, str] | None:
        """The times that were changed, as ``set_fields`` reads them; None when it was left."""
        dialog = cls(parent, story)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        changed = dialog.changed()
        dialog.deleteLater()
        return changed if accepted else None

    def changed(self) -> Mapping[Language, str]:
        """Only what differs from the story as it was opened; "" for no time any more."""
        return {language: text for language, text in self._values().items() if text != self._before[language]}

    def field(self, language: Language) -> WhenEdit:
        """The field of an edition."""
        return self._fields[language]

    def _values(self) -> Mapping[Language, str]:
        return {language: field.text for language, field in self._fields.items()}

    def _quick_choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for when in self._likely():
            day = times.day_named(when, self._now, self._zone)
            button = QPushButton(f"{capital(day)}, {times.clock_words(when)}")
            button.setProperty("chip", "true")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, to=when: self._set_all(to))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _likely(self) -> Iterator[datetime]:
        """This evening while it is to come, tomorrow morning and evening, Friday evening: when things are due."""
        here = self._now.astimezone(self._zone)
        evening = here.replace(hour=_EVENING, minute=0, second=0, microsecond=0)
        tomorrow = evening + timedelta(days=1)
        if here < evening:
            yield evening
        yield tomorrow.replace(hour=_MORNING)
        yield tomorrow
        days = (_FRIDAY - here.weekday()) % 7
        if days > 1:
            yield evening + timedelta(days=days)

    def _set_all(self, when: datetime) -> None:
        there = QDateTime(QDate(when.year, when.month, when.day), QTime(when.hour, when.minute))
        for field in self._fields.values():
            field.set(there)
