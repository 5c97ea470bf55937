# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tells the person at the desk what is up for them: each thing once, several as one, nothing in quiet hours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.notifying import Notifier
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.deliver_work import DeliverWork
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.words import say
from editor_desk.newsroom.waking import Wake, Waking

if TYPE_CHECKING:
    from editor_desk.desk import Desk

FIRST_MS, EVERY_MS, AFTER_CHANGE_MS = 5_000, 60_000, 10_000
_SAT_DOWN_MS = 2_000
_SAID_BY_THE_WINDOW = (Waking.DELIVER, Waking.CONFIRM, Waking.ANSWER)
"""Things the window speaks of itself, with buttons of their own, whatever the system shows."""
_SHOWN = 3
"""Of several things so many are named; the rest is a number."""
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found: what is new to this person, and what waits to be delivered."""

    news: tuple[Wake, ...]
    waiting: tuple[Wake, ...]


class WakingWork(QObject):
    """Looks a while after the opening, each minute, and after changes. ``open_wanted`` carries a story's id."""

    open_wanted = Signal(str)

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        settings: Settings,
        notices: Notices,
        deliver: DeliverWork,
        notifier: Notifier,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._settings = settings
        self._notices = notices
        self._deliver = deliver
        self._notifier = notifier
        self._now = now
        self._known: frozenset[str] = frozenset()
        self._opened_at = now()
        self._is_first, self._is_looking, self._is_stopped = True, False, False
        self.is_locked: Callable[[], bool] = lambda: False
        """Whether nobody is to read at this desk now: then only numbers are told."""
        self._minute = QTimer(self, interval=EVERY_MS)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._soon = QTimer(self, singleShot=True)
        self._connect()

    def _connect(self) -> None:
        self._minute.timeout.connect(self.look)
        self._soon.timeout.connect(self.look)
        self._link.opened.connect(self._opened)
        self._link.person_changed.connect(self._sat_down)
        self._link.changed.connect(self._changed)
        self._notifier.chosen.connect(self._pressed)

    def stop(self) -> None:
        """Look no more: the desk is closing."""
        self._is_stopped = True
        self._minute.stop()
        self._soon.stop()
        self._notifier.stop()
        self._deliver.close()

    def look(self) -> None:
        """Ask the store what is up, and tell what is new."""
        if self._is_stopped or self._is_looking:
            return
        self._is_looking = True
        unwanted = frozenset(Waking) if self._is_quiet() else unwanted_kinds(self._settings)

        def ask(desk: Desk) -> Look:
            from editor_desk.workflow.waking import news_for, to_deliver

            return Look(
                () if len(unwanted) == len(Waking) else news_for(desk.work, unwanted), to_deliver(desk.work)
            )

        self._link.ask(ask, self._found, self._failed)

    def _opened(self, _person: object) -> None:
        self._opened_at = self._now()
        self._minute.start()
        self._soon.start(FIRST_MS)

    def _sat_down(self, _person: object) -> None:
        self._deliver.close()
        self._known, self._is_first = frozenset(), True
        self._soon.start(_SAT_DOWN_MS)

    def _changed(self, _changes: object) -> None:
        # Not put off by every word that is saved, and not asked for each of them.
        if not self._is_stopped and not self._is_first and not self._soon.isActive():
            self._soon.start(AFTER_CHANGE_MS)

    def _failed(self, _error: Exception) -> None:
        # What ails the store is told by those who write to it; the next minute asks again.
        self._is_looking = False

    def _found(self, look: Look) -> None:
        self._is_looking = False
        if self._is_stopped:
            return
        self._is_first = False
        new = tuple(wake for wake in look.waiting if wake.key not in self._known)
        self._known = frozenset(wake.key for wake in look.waiting)
        if not self.is_locked():
            is_missed = any(wake.at is not None and wake.at < self._opened_at for wake in new)
            self._deliver.came(new, look.waiting, is_missed=is_missed)
        if look.news:
            self._tell(look.news)

    def _tell(self, news: Sequence[Wake]) -> None:
        title, text = self._said(news)
        story = news[0].story_id if len({wake.story_id for wake in news}) == 1 else ""
        if self.is_locked():
            story = ""
        if self._notifier.tell(title, text, story):
            return
        others = [
            wake for wake in news if wake.kind is not Waking.DELIVER
        ]  # of those the window speaks itself
        if others and not self.is_locked() and self._notices.is_silent:
            way = (lambda: self.open_wanted.emit(others[0].story_id)) if len(others) == 1 else None
            self._notices.tell(lambda: self._said(others)[1], way)

    def _said(self, news: Sequence[Wake]) -> tuple[str, str]:
        """Title and text; under a lock nothing but how many."""
        count = len(news)
        if self.is_locked():
            return "Editor Desk", self.tr("%n thing(s) wait for you.", "", count)
        if count == 1:
            return news[0].headline or news[0].slug, say(news[0].message)
        lines = [say(wake.message) for wake in news[:_SHOWN]]
        if count > _SHOWN:
            lines.append(self.tr("and %n more", "", count - _SHOWN))
        return self.tr("%n thing(s) wait for you.", "", count), "\n".join(lines)

    def _pressed(self, story_id: str) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        if story_id and not self.is_locked():
            self.open_wanted.emit(story_id)

    def _is_quiet(self) -> bool:
        if not self._settings.get(remembered.QUIET_HOURS):
            return False
        here = self._now().astimezone()
        begin, end = self._settings.get(remembered.QUIET_FROM), self._settings.get(remembered.QUIET_TO)
        return is_between(here.hour * 60 + here.minute, begin, end)


def is_between(minute: int, begin: int, end: int) -> bool:
    """Whether a minute of the day lies in hours that may go over midnight; from and to the same is never."""
    return (minute - begin) % _DAY < (end - begin) % _DAY


def unwanted_kinds(settings: Settings) -> frozenset[Waking]:
    """What this person does not want to be told of."""
    off = settings.get(remembered.NOTICES_OFF).split()
    return frozenset(kind for kind in Waking if kind.value in off)
