# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A deputy's time: from–to on the desk's clock, named, or ended early."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QGridLayout, QGroupBox, QLabel, QPushButton, QWidget

from editor_desk.desktop.who_is_here import DESK_ZONE, Here, deputy_words
from editor_desk.newsroom.people import LONGEST_DEPUTY, Person, Role
from editor_desk.newsroom.zones import DESK_TIME_ZONE

_EVENING, _FRIDAY = 18, 4


class DeputyBox(QGroupBox):
    """``named`` carries from and to, in UTC."""

    named = Signal(object, object)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here: Here | None = None
        self._person: Person | None = None
        self._state, self._from_label, self._to_label = QLabel(), QLabel(), QLabel()
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._from, self._to = QDateTimeEdit(), QDateTimeEdit()
        self._name, self._end = QPushButton(), QPushButton()
        for edit, label in ((self._from, self._from_label), (self._to, self._to_label)):
            edit.setCalendarPopup(True)
            label.setBuddy(edit)
        for button in (self._name, self._end):
            button.setAutoDefault(False)
        grid = QGridLayout(self)
        grid.addWidget(self._state, 0, 0, 1, 5)
        grid.addWidget(self._from_label, 1, 0)
        grid.addWidget(self._from, 1, 1)
        grid.addWidget(self._to_label, 1, 2)
        grid.addWidget(self._to, 1, 3)
        grid.addWidget(self._name, 1, 4)
        grid.addWidget(self._end, 1, 4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self._connect()
        self._tell()

    def _connect(self) -> None:
        self._name.clicked.connect(self._say_named)
        self._end.clicked.connect(self.ended)
        for edit in (self._from, self._to):
            edit.dateTimeChanged.connect(self._say_state)

    def show_person(self, here: Here, person: Person | None, *, may_name: bool, may_end: bool) -> None:
        """Their time as deputy, or what may be given to them."""
        self._here, self._person = here, person
        is_deputy = person is not None and person.will_be_deputy(here.now)
        can_be = person is not None and person.is_active and Role.APPROVER not in person.roles
        self.setVisible(can_be and (is_deputy or may_name))
        for part in (self._from_label, self._from, self._to_label, self._to, self._name):
            part.setVisible(may_name and not is_deputy)
        self._end.setVisible(is_deputy)
        self._end.setEnabled(may_end)
        if not is_deputy:
            start = here.now.astimezone(DESK_ZONE)
            evening = start.replace(hour=_EVENING, minute=0, second=0, microsecond=0)
            days = (_FRIDAY - start.weekday()) % 7
            if not days and start >= evening:
                days = 7
            self._show(self._from, start)
            self._show(self._to, evening + timedelta(days=days))
        self._tell()

    @property
    def times(self) -> tuple[datetime, datetime]:
        """From and to, in UTC."""
        return self._read(self._from), self._read(self._to)

    def set_times(self, since: datetime, until: datetime) -> None:
        """As a person sets them, on the desk's clock."""
        self._show(self._from, since.astimezone(DESK_ZONE))
        self._show(self._to, until.astimezone(DESK_ZONE))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_end"):
            self._tell()

    def _show(self, edit: QDateTimeEdit, there: datetime) -> None:
        edit.setDateTime(
            QDateTime(QDate(there.year, there.month, there.day), QTime(there.hour, there.minute))
        )

    def _read(self, edit: QDateTimeEdit) -> datetime:
        there = datetime.fromisoformat(edit.dateTime().toString("yyyy-MM-ddTHH:mm"))
        return there.replace(tzinfo=DESK_ZONE).astimezone(UTC)

    def _tell(self) -> None:
        self.setTitle(self.tr("Deputy approver"))
        self._from_label.setText(self.tr("From"))
        self._to_label.setText(self.tr("Until"))
        self._from.setAccessibleName(self.tr("Deputy from"))
        self._to.setAccessibleName(self.tr("Deputy until"))
        self._name.setText(self.tr("Name as deputy"))
        self._end.setText(self.tr("End it now"))
        self._say_state()

    def _say_state(self) -> None:
        here, person = self._here, self._person
        if here is None or person is None:
            return
        said = deputy_words(person, here.now)
        if said:
            by = here.names.get(person.deputy_by or "", "")
            named = self.tr("{name}: {deputy}, named by {by}. It ends by itself; what was signed stands.")
            self._state.setText(named.format(name=person.name, deputy=said, by=by))
            return
        since, until = self.times
        is_fit = since < until and here.now < until and until - since <= LONGEST_DEPUTY
        self._name.setEnabled(is_fit)
        words = self.tr("Signs off in that time as an approver does; it ends by itself. Times of {zone}.")
        if not is_fit:
            words = self.tr(
                "It ends after it begins, not in the past, and lasts {days} days at most. Times of {zone}."
            )
        self._state.setText(words.format(zone=DESK_TIME_ZONE, days=LONGEST_DEPUTY.days))

    def _say_named(self) -> None:
        self.named.emit(*self.times)
