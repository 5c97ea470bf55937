# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The days of a week as the newsroom plans it, Monday first, and what moving a story to another day means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo

from editor_desk.newsroom.languages import Language
from editor_desk.store.week_read import WeekLine, WeekLines

DAYS = 7
DAY_ENDS = time(17, 0)
"""When something is due that gets a day and nobody says an hour."""

Dues = Mapping[Language, datetime | None]


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from a Monday. ``zone`` None is the computer's own."""

    monday: date
    zone: tzinfo | None = None

    @classmethod
    def of(cls, day: date, zone: tzinfo | None = None) -> Week:
        """The week a day lies in."""
        return cls(day - timedelta(days=day.weekday()), zone)

    @property
    def days(self) -> tuple[date, ...]:
        """Monday to Sunday."""
        return tuple(self.monday + timedelta(days=number) for number in range(DAYS))

    @property
    def start(self) -> datetime:
        """The instant its Monday begins."""
        return at(self.monday, time(), self.zone)

    @property
    def end(self) -> datetime:
        """The instant the next Monday begins."""
        return at(self.monday + timedelta(days=DAYS), time(), self.zone)

    def by(self, weeks: int) -> Week:
        """Some weeks on, or back."""
        return Week(self.monday + timedelta(days=DAYS * weeks), self.zone)

    def number_of(self, when: datetime) -> int | None:
        """On which of its days an instant lies, 0 the Monday; None outside."""
        number = (when.astimezone(self.zone).date() - self.monday).days
        return number if 0 <= number < DAYS else None


def at(day: date, clock: time, zone: tzinfo | None) -> datetime:
    """A time of day on a day, aware."""
    naive = datetime.combine(day, clock)
    return naive.astimezone() if zone is None else naive.replace(tzinfo=zone)


def dues_on(line: WeekLine, day: date | None, zone: tzinfo | None = None) -> Dues:
    """The due times a story gets on another day: every open edition moves along, each keeps its hour.

    A story without a due time gets one for its leading edition. ``day`` None takes the due times away.
    Editions that are out keep theirs; empty where nothing changes.
    """
    waiting = line.open_languages
    if day is None:
        return {language: None for language in waiting if line.due[language] is not None}
    timed = {language: due for language in waiting if (due := line.due[language]) is not None}
    if not timed:
        return {waiting[0]: at(day, DAY_ENDS, zone)} if waiting else {}
    first = next(iter(timed.values())).astimezone(zone)
    days = day - first.date()
    if not days:
        return {}
    return {language: _moved(due.astimezone(zone), days, zone) for language, due in timed.items()}


def moved(lines: WeekLines, story_id: str, dues: Dues, week: Week) -> WeekLines:
    """The lines of a week as they are once a story has these due times; one that left the week is gone."""
    everything = {line.id: line for line in (*lines.due, *lines.late, *lines.unplanned)}
    line = everything.get(story_id)
    if line is None:
        return lines
    line = replace(line, due={**line.due, **dues})
    stays = [[one for one in heap if one.id != story_id] for heap in (lines.due, lines.late, lines.unplanned)]
    due, late, unplanned = stays
    when = line.day_due
    if when is None:
        unplanned.insert(0, line)
    elif week.number_of(when) is not None:
        due = sorted([*due, line], key=lambda one: (one.day_due or week.start, one.slug))
    elif when < week.start:
        late.insert(0, line)
    return WeekLines(
        tuple(due),
        tuple(late),
        tuple(unplanned),
        lines.late_total + len(late) - len(lines.late),
        lines.unplanned_total + len(unplanned) - len(lines.unplanned),
    )


def _moved(there: datetime, days: timedelta, zone: tzinfo | None) -> datetime:
    """The same hour of the clock some days on, whatever the clocks do in between."""
    return at(there.date() + days, there.time(), zone)
