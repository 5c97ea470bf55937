# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A deputy's time begins and ends by the clock: at that instant the window says so, and buttons follow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.newsroom.people import Person

_LOOKS_AT_LEAST_EVERY = timedelta(hours=1)
"""A clock that is set, or a computer that slept, is noticed after that long; the gates look at the clock themselves."""


class DeputyWatch(QObject):
    """Says that the person changed when their time as deputy begins or ends."""

    def __init__(self, link: DeskLink, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._person: Person | None = None
        self._was_deputy = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        link.opened.connect(self._sits)
        link.person_changed.connect(self._sits)

    def stop(self) -> None:
        """The desk is closing."""
        self._timer.stop()

    def _sits(self, person: Person) -> None:
        self._person = person
        self._was_deputy = person.is_deputy_at(datetime.now(UTC))
        self._wait()

    def look(self) -> None:
        """Whether it has begun or ended since the last look."""
        person = self._person
        if person is not None and person.is_deputy_at(datetime.now(UTC)) is not self._was_deputy:
            self._link.person_changed.emit(person)  # which comes back as ``_sits``
        else:
            self._wait()

    def _wait(self) -> None:
        now, person = datetime.now(UTC), self._person
        ends = (person.deputy_from, person.deputy_to) if person is not None else ()
        ahead = [when - now for when in ends if when is not None and when > now]
        if ahead:
            self._timer.start(int(min(*ahead, _LOOKS_AT_LEAST_EVERY).total_seconds() * 1000) + 1)
