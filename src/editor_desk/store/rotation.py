# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which backups are kept as time goes on: seven days, eight weeks, twelve months. Names and clocks only, no files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable
from datetime import datetime, timedelta, tzinfo
from itertools import islice

from editor_desk.store.backup_list import BEFORE_VERSION, BY_HAND, DAILY, BackupFile

DAYS, WEEKS, MONTHS = 7, 8, 12
"""Of each so many that have a backup at all: a month away from the desk costs none."""
BY_HAND_FOR = timedelta(days=7)
"""Whoever presses the button had a reason; for a week it outlives the rotation."""
BEFORE_VERSION_FOR = timedelta(days=90)
"""The way back from a new version of the program."""


def to_let_go(
    backups: Iterable[BackupFile],
    now: datetime,
    zone: tzinfo | None = None,
    *,
    good: Collection[BackupFile] = (),
) -> tuple[BackupFile, ...]:
    """The backups nobody needs any more, oldest first; ``zone`` None is the computer's own, days begin in it.

    Of each of the last days, weeks and months that have one, the newest stays. ``good`` stay whatever their
    age, and so does what bears an occasion this program does not know. Where any backup is dated after
    ``now``, a clock was set back, or was wrong: then everything stays.
    """
    ordered = sorted(backups, key=lambda backup: (backup.at, backup.path.name), reverse=True)
    if not ordered or ordered[0].at > now:
        return ()
    kept = {backup for backup in ordered if backup in good or _stays(backup, now)}
    for count, span in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        kept.update(_newest_of_each(ordered, count, span, zone))
    return tuple(backup for backup in reversed(ordered) if backup not in kept)


def _stays(backup: BackupFile, now: datetime) -> bool:
    """Whether a backup stays whatever else there is."""
    age = now - backup.at
    if backup.occasion == BY_HAND:
        return age < BY_HAND_FOR
    if backup.occasion.startswith(BEFORE_VERSION):
        return age < BEFORE_VERSION_FOR
    return backup.occasion != DAILY


def _newest_of_each(
    ordered: Iterable[BackupFile], count: int, span: Callable[[datetime], Hashable], zone: tzinfo | None
) -> Iterable[BackupFile]:
    newest: dict[Hashable, BackupFile] = {}
    for backup in ordered:
        newest.setdefault(span(backup.at.astimezone(zone)), backup)
    return islice(newest.values(), count)


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month
