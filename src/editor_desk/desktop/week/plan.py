# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The plan of a week in words: sections down, days across, a card for each story; painted and printed from this."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from editor_desk.desktop import times
from editor_desk.desktop.stage_words import LANGUAGE_MARK, short_standing
from editor_desk.desktop.week.days import DAYS, Week
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.store.week_read import WeekLine, WeekLines


@dataclass(frozen=True, slots=True)
class Chip:
    """The stage of one edition in words; the other edition's day where it is another one. Or (``is_warning``) that
    somebody waits for an answer to a request about the story."""

    text: str
    stage: Stage
    is_warning: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """The words of one story; ``spoken`` is all of it for a screen reader. ``can_move``: something is not out yet."""

    line: WeekLine
    slug: str
    headline: str
    chips: tuple[Chip, ...]
    due: str
    is_late: bool
    holder: str
    can_move: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class Row:
    """A section, and its cards of each day."""

    section: str
    days: tuple[tuple[Card, ...], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything the week says. ``today`` is the number of its day, None in another week."""

    week: Week
    title: str
    day_names: tuple[str, ...]
    today: int | None
    rows: tuple[Row, ...]
    late: tuple[Card, ...] = ()
    unplanned: tuple[Card, ...] = ()
    late_total: int = 0
    unplanned_total: int = 0

    def busy(self, day: int) -> bool:
        """Whether anything stands on a day."""
        return any(row.days[day] for row in self.rows)

    def cards(self) -> Iterable[Card]:
        """Every card of the week itself."""
        return (card for row in self.rows for cards in row.days for card in cards)


def plan_of(lines: WeekLines, week: Week, now: datetime) -> Plan:
    """The week in the language of the window."""
    today = week.number_of(now)
    sections: dict[str, list[list[Card]]] = {}
    for line in lines.due:
        due = line.day_due
        number = None if due is None else week.number_of(due)
        if due is not None and number is not None:
            days = sections.setdefault(line.section, [[] for _ in range(DAYS)])
            days[number].append(card_of(line, week, now))
    rows = [
        Row(section or _no_section(), tuple(map(tuple, sections[section])))
        for section in sorted(sections, key=lambda name: (not name, name.casefold()))
    ]
    return Plan(
        week=week,
        title=week_words(week),
        day_names=tuple(day_name(day) for day in week.days),
        today=today,
        rows=tuple(rows),
        late=tuple(card_of(line, week, now) for line in lines.late),
        unplanned=tuple(card_of(line, week, now) for line in lines.unplanned),
        late_total=lines.late_total,
        unplanned_total=lines.unplanned_total,
    )


def card_of(line: WeekLine, week: Week, now: datetime) -> Card:
    """The words of one story."""
    translate = QCoreApplication.translate
    due = line.day_due
    number = None if due is None else week.number_of(due)
    waiting = line.is_waiting_since
    late = (
        waiting is not None
        and waiting < now
        and not (_is_whole_day(waiting, week) and _same_day(waiting, now, week))
    )
    headline = next(
        (text for language in line.plan.languages if (text := line.headline[language].strip())), ""
    )
    card = Card(
        line=line,
        slug=line.slug or translate("WeekCard", "no slug yet"),
        headline=headline or translate("WeekCard", "no headline yet"),
        chips=(
            *(_chip(line, language, due, week) for language in line.plan.languages),
            *_request(line, due, week, now),
        ),
        due=_due_words(due, number, week, is_late=late),
        is_late=late,
        holder=line.holder,
        can_move=bool(line.open_languages),
        spoken="",
    )
    return replace(card, spoken=_spoken(card, number, week))


def week_words(week: Week) -> str:
    """ "November 23–29, 2026", "23 al 29 de noviembre de 2026"."""
    first, last = week.days[0], week.days[-1]
    is_spanish = QLocale().language() == QLocale.Language.Spanish
    months = [QLocale().standaloneMonthName(day.month) for day in (first, last)]
    if is_spanish:
        if first.month == last.month:
            return f"{first.day} al {last.day} de {months[1]} de {last.year}"
        year = f" de {first.year}" if first.year != last.year else ""
        return f"{first.day} de {months[0]}{year} al {last.day} de {months[1]} de {last.year}"
    if first.month == last.month:
        return f"{months[0]} {first.day}–{last.day}, {last.year}"
    year = f", {first.year}" if first.year != last.year else ""
    return f"{months[0]} {first.day}{year} – {months[1]} {last.day}, {last.year}"


def day_name(day: date) -> str:
    """ "Mon 23"."""
    return f"{times.weekday(day, is_long=False)} {day.day}"


def day_in_full(day: date) -> str:
    """ "Monday, Nov 23"."""
    return f"{times.weekday(day, is_long=True)}, {times.day_words(day)}"


def _chip(line: WeekLine, language: Language, stands_on: datetime | None, week: Week) -> Chip:
    stage, due = line.stage[language], line.due[language]
    text = f"{LANGUAGE_MARK[language]} {short_standing(stage, line.change_kind.get(language))}"
    if (
        due is not None
        and stands_on is not None
        and language in line.open_languages
        and not _same_day(due, stands_on, week)
    ):
        day = due.astimezone(week.zone).date()
        # Out of this week a weekday alone would mislead.
        said = times.weekday(day, is_long=False) if week.number_of(due) is not None else times.day_words(day)
        text = f"{text} · {said}"
    return Chip(text, stage)


def _request(line: WeekLine, stands_on: datetime | None, week: Week, now: datetime) -> Iterator[Chip]:
    """That somebody must have an answer, and until when where the card does not stand there."""
    asked = line.request_due
    if asked is None:
        return
    stage = line.stage[line.plan.languages[0]]
    if asked < now and not (_is_whole_day(asked, week) and _same_day(asked, now, week)):
        text = QCoreApplication.translate("WeekCard", "answer overdue")
    elif stands_on is not None and _same_day(asked, stands_on, week):
        text = QCoreApplication.translate("WeekCard", "answer due")
    else:
        day = asked.astimezone(week.zone).date()
        said = (
            times.weekday(day, is_long=False) if week.number_of(asked) is not None else times.day_words(day)
        )
        text = QCoreApplication.translate("WeekCard", "answer due: {day}").format(day=said)
    yield Chip(text, stage, is_warning=True)


def _due_words(due: datetime | None, number: int | None, week: Week, *, is_late: bool) -> str:
    if due is None:
        return ""
    if number is None:
        when = times.day_words(due.astimezone(week.zone).date())
    else:
        when = "" if _is_whole_day(due, week) else times.clock_words(due.astimezone(week.zone))
    if not is_late:
        return when
    if not when:
        return QCoreApplication.translate("WeekCard", "late")
    return QCoreApplication.translate("Times", "late: {when}").format(when=when)


def _is_whole_day(due: datetime, week: Week) -> bool:
    there = due.astimezone(week.zone)
    return (there.hour, there.minute) == (0, 0)


def _same_day(one: datetime, other: datetime, week: Week) -> bool:
    return one.astimezone(week.zone).date() == other.astimezone(week.zone).date()


def _no_section() -> str:
    return QCoreApplication.translate("WeekCard", "No section")


def _spoken(card: Card, number: int | None, week: Week) -> str:
    translate = QCoreApplication.translate
    parts = [card.slug, card.headline, card.line.section]
    if number is not None:
        parts.append(day_in_full(week.days[number]))
    if card.due:
        parts.append(translate("WeekCard", "due: {when}").format(when=card.due))
    parts += [chip.text for chip in card.chips]
    if card.holder:
        parts.append(translate("WeekCard", "held by {name}").format(name=card.holder))
    return ". ".join(part for part in parts if part)
