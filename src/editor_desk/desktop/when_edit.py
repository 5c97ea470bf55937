# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A date and time of day in a story's time zone, which may be left open."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QHBoxLayout, QWidget

_DAY_ENDS = QTime(17, 0)


class WhenEdit(QWidget):
    """A date and time that may be left open, in the story's time zone. ``changed`` says that it is another one now."""

    changed = Signal()

    def __init__(self, when: datetime | None, zone: ZoneInfo, name: str) -> None:
        super().__init__()
        self._zone = zone
        self._is_set = QCheckBox()
        self._edit = QDateTimeEdit()
        self._edit.setCalendarPopup(True)
        self.setFocusProxy(self._is_set)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._is_set)
        row.addWidget(self._edit, 1)
        self._is_set.toggled.connect(self._edit.setEnabled)
        self._is_set.toggled.connect(self.changed)
        self._edit.dateTimeChanged.connect(self.changed)
        self.name_it(name)
        self.show_time(when)

    def name_it(self, name: str) -> None:
        """Be called this by those who cannot see it."""
        self._is_set.setAccessibleName(name)
        self._edit.setAccessibleName(name)

    def show_time(self, when: datetime | None) -> None:
        """Show an instant; None leaves it open."""
        there = when.astimezone(self._zone) if when else None
        self._edit.setDateTime(
            QDateTime(QDate(there.year, there.month, there.day), QTime(there.hour, there.minute))
            if there
            else QDateTime(QDate.currentDate(), _DAY_ENDS)
        )
        self._is_set.setChecked(when is not None)
        self._edit.setEnabled(when is not None)

    def set(self, when: QDateTime) -> None:
        """Choose a date and time, as the clock there shows it."""
        self._is_set.setChecked(True)
        self._edit.setDateTime(when)

    @property
    def text(self) -> str:
        """ISO 8601 without a zone; empty when left open."""
        if not self._is_set.isChecked():
            return ""
        return self._edit.dateTime().toString("yyyy-MM-ddTHH:mm")

    @property
    def time(self) -> datetime | None:
        """The instant; None when left open."""
        return datetime.fromisoformat(self.text).replace(tzinfo=self._zone) if self.text else None
