# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Times as people at a desk say them: "2 p.m.", "today", "Fri", in both languages."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

_SOON_MINUTES = 60
_NOON = 12
_DAYS_NAMED_BY_WEEKDAY = 7
_SHORT = QLocale.FormatType.ShortFormat
_LONG = QLocale.FormatType.LongFormat


def due_words(due: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """When something is due, short enough for a list. ``zone`` None is the computer's own.

    Within the hour it counts minutes, today it says the time, this week the weekday, later the date.
    Midnight means "that day, any time".
    """
    there, here = due.astimezone(zone), now.astimezone(zone)
    if is_late(due, now, zone):
        return QCoreApplication.translate("Times", "late: {when}").format(when=_moment(there, here))
    if is_within_the_hour(due, now, zone):
        minutes = int((there - here).total_seconds() // 60)
        return QCoreApplication.translate("Times", "in {minutes} min").format(minutes=max(minutes, 1))
    return _moment(there, here)


def is_late(due: datetime, now: datetime, zone: tzinfo | None = None) -> bool:
    """Whether a due time has passed; what is due on a day may come until its end."""
    there, here = due.astimezone(zone), now.astimezone(zone)
    return there < here and (not _is_whole_day(there) or there.date() < here.date())


def is_within_the_hour(due: datetime, now: datetime, zone: tzinfo | None = None) -> bool:
    """Whether minutes count: it is not late, and less than an hour is left."""
    there, here = due.astimezone(zone), now.astimezone(zone)
    left = (there - here).total_seconds() / 60
    return not is_late(due, now, zone) and not _is_whole_day(there) and left < _SOON_MINUTES


def day_named(due: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """The day something is due, for a sentence: "Friday", "today", "Dec 3"."""
    day = due.astimezone(zone).date()
    days = (day - now.astimezone(zone).date()).days
    if days == 0:
        return QCoreApplication.translate("Times", "today")
    if days == 1:
        return QCoreApplication.translate("Times", "tomorrow")
    return weekday(day, is_long=True) if 1 < days < _DAYS_NAMED_BY_WEEKDAY else day_words(day)


def past_words(at: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """When something was done: "2:15 p.m." today, "yesterday, 9 a.m.", "Dec 3, noon"; the year if it is another."""
    there, here = at.astimezone(zone), now.astimezone(zone)
    clock = clock_words(there)
    if there.date() == here.date():
        return clock
    if (here.date() - there.date()).days == 1:
        return QCoreApplication.translate("Times", "yesterday, {clock}").format(clock=clock)
    day = day_words(there.date())
    return f"{day}, {clock}" if there.year == here.year else f"{day} {there.year}, {clock}"


def clock_words(when: datetime) -> str:
    """A time of day: 2 p.m., 4:30 p.m., noon."""
    if when.minute == 0 and when.hour == _NOON:
        return QCoreApplication.translate("Times", "noon")
    hour = when.hour % 12 or 12
    text = f"{hour}:{when.minute:02}" if when.minute else str(hour)
    return f"{text} a.m." if when.hour < _NOON else f"{text} p.m."


def weekday(day: date, *, is_long: bool) -> str:
    """The name of a day of the week in the language of the window."""
    name = QLocale().dayName(day.isoweekday(), _LONG if is_long else _SHORT)
    return name.removesuffix(".")


def day_words(day: date) -> str:
    """A date without its year: Dec 3, 3 dic."""
    month = QLocale().monthName(day.month, _SHORT).removesuffix(".")
    if QLocale().language() == QLocale.Language.Spanish:
        return f"{day.day} {month}"
    return f"{month} {day.day}"


def _moment(there: datetime, here: datetime) -> str:
    days = (there.date() - here.date()).days
    if days == 0:
        return QCoreApplication.translate("Times", "today") if _is_whole_day(there) else clock_words(there)
    if days == 1:
        return QCoreApplication.translate("Times", "tomorrow")
    if days == -1:
        return QCoreApplication.translate("Times", "yesterday")
    if 0 < days < _DAYS_NAMED_BY_WEEKDAY:
        return weekday(there.date(), is_long=False)
    return day_words(there.date())


def _is_whole_day(when: datetime) -> bool:
    return (when.hour, when.minute) == (0, 0)
