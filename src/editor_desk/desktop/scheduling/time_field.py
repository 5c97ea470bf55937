# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A date and a time on the clock of a place, with what this computer's clock shows then where that is another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QEvent, QTime, QTimeZone, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import times, words
from editor_desk.newsroom.local_times import instants, is_left_out


class TimeField(QWidget):
    """One time. ``zone`` None: the same clock time is meant in the zone of each of several stories.

    ``changed`` is told after every change. A time the clocks leave out is a ``problem``; one they show twice
    is one until somebody says which.
    """

    changed = Signal()

    def __init__(
        self, when: datetime, zone: ZoneInfo | None, now: datetime, here: tzinfo | None = None
    ) -> None:
        """``here``: the zone of this computer; None is what the system says."""
        super().__init__()
        self._zone = zone
        self._now = now
        self._here = here
        self._edit = QDateTimeEdit()
        # On the clock of a place that is perhaps not here: no gap of this computer's own clock is in it.
        self._edit.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        self._edit.setCalendarPopup(True)
        self._which = QComboBox()
        self._zone_label = QLabel()
        self._here_label = QLabel()
        self._chips = QHBoxLayout()
        self._chips.addStretch(1)
        for label in (self._zone_label, self._here_label):
            label.setProperty("quiet", "true")
        line = QHBoxLayout()
        line.addWidget(self._edit)
        line.addWidget(self._which)
        line.addWidget(self._zone_label)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._chips)
        column.addLayout(line)
        column.addWidget(self._here_label)
        self.set(when)
        self._edit.dateTimeChanged.connect(self._changed)
        self._which.currentIndexChanged.connect(self._told_which)

    def offer(self, choices: Sequence[tuple[str, datetime]]) -> None:
        """Buttons that put in a likely time, with what each says."""
        for name, when in choices:
            button = QPushButton(name)
            button.setProperty("chip", "true")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, to=when: self.set(to))
            self._chips.insertWidget(self._chips.count() - 1, button)

    def set(self, when: datetime) -> None:
        """Put in an instant; a naive one is a time on the clock itself."""
        there = when.astimezone(self._zone) if self._zone and when.tzinfo else when
        self._edit.setDateTime(
            QDateTime(
                QDate(there.year, there.month, there.day),
                QTime(there.hour, there.minute),
                QTimeZone(QTimeZone.Initialization.UTC),
            )
        )
        self._say()
        if self._which.count() and when.tzinfo is not None:
            self._which.setCurrentIndex(1 + there.fold)

    @property
    def clock(self) -> datetime:
        """What the clock there shows: naive."""
        day, time = self._edit.date(), self._edit.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001

    @property
    def instant(self) -> datetime | None:
        """The instant it is; None where it is none, or nobody has said which, or each story has its own."""
        if self._zone is None or is_left_out(self.clock, self._zone):
            return None
        found = instants(self.clock, self._zone)
        if len(found) == 1:
            return found[0]
        return found[self._which.currentIndex() - 1] if self._which.currentIndex() > 0 else None

    @property
    def text(self) -> str:
        """As the workflow reads it: with its offset, or without for the zone of each story."""
        at = self.instant
        if at is not None and self._zone is not None:
            return at.astimezone(self._zone).isoformat(timespec="minutes")
        return self.clock.isoformat(timespec="minutes")

    @property
    def problem(self) -> str:
        """Why it is no time; empty where it is one."""
        if self._zone is None:
            return ""
        clock = times.clock_words(self.clock)
        if is_left_out(self.clock, self._zone):
            return self.tr(
                "There is no {clock} on that day in {zone}: the clocks go forward over it. Choose a time before or after."
            ).format(clock=clock, zone=self._zone.key)
        if self.instant is None:
            return self.tr("{clock} comes twice on that day: the clocks go back. Say which one.").format(
                clock=clock
            )
        return ""

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_chips"):
            self._say()
        super().changeEvent(event)

    def name(self, name: str) -> None:
        """What the time is for, to the ear."""
        self._edit.setAccessibleName(name)
        which = self.tr("{name}: which of the two").format(name=name)
        self._which.setAccessibleName(which)
        self._which.setAccessibleDescription(which)  # on Linux a box of choices is named by what is chosen

    def focus(self) -> None:
        """Begin with the hour: the day is right most times."""
        self._edit.setFocus()
        self._edit.setSelectedSection(QDateTimeEdit.Section.HourSection)

    def _changed(self) -> None:
        self._say()
        self.changed.emit()

    def _told_which(self) -> None:
        self._say_here()
        self.changed.emit()

    def _say(self) -> None:
        zone = self._zone
        if zone is None:
            self._zone_label.setText(self.tr("in each story's own time zone"))
            self._which.hide()
            self._here_label.hide()
            return
        found = () if is_left_out(self.clock, zone) else instants(self.clock, zone)
        was = self._which.currentIndex() if self._which.count() else 0
        self._which.blockSignals(True)
        self._which.clear()
        if len(found) > 1:
            names = [each.astimezone(zone).tzname() or "" for each in found]
            self._which.addItem(self.tr("Which one?"))
            self._which.addItem(self.tr("the first ({zone})").format(zone=names[0]))
            self._which.addItem(self.tr("the second ({zone})").format(zone=names[1]))
            self._which.setCurrentIndex(max(was, 0))
        self._which.blockSignals(False)
        self._which.setVisible(len(found) > 1)
        short = found[0].astimezone(zone).tzname() if len(found) == 1 else ""
        self._zone_label.setText(f"{zone.key} ({short})" if short else zone.key)
        self._say_here()

    def _say_here(self) -> None:
        at = self.instant
        if at is None or self._zone is None:
            self._here_label.hide()
            return
        here, there = at.astimezone(self._here), at.astimezone(self._zone)
        differs = here.replace(tzinfo=None) != there.replace(tzinfo=None)
        self._here_label.setVisible(differs)
        if differs:
            day = words.capital(times.day_named(at, self._now, self._here))
            self._here_label.setText(
                self.tr("On this computer's clock: {day}, {clock}").format(
                    day=day, clock=times.clock_words(here)
                )
            )
