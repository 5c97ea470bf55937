# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schedule and embargo: a time on the clock of the story's place, never one that does not exist."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from pytestqt.qtbot import QtBot

from editor_desk.desktop.scheduling import EmbargoDialog, ScheduleDialog
from editor_desk.desktop.scheduling.time_field import TimeField
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Edition, Story

EN, ES = Language.EN, Language.ES
HOUSTON, MADRID = ZoneInfo("America/Chicago"), ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
"""2 p.m. in Houston."""


def at(*clock: int, zone: ZoneInfo = HOUSTON) -> datetime:
    return datetime(*clock, tzinfo=zone).astimezone(UTC)  # type: ignore[arg-type,misc]


def story(
    stage: Stage = Stage.APPROVED,
    *,
    embargo: datetime | None = None,
    scheduled: datetime | None = None,
    zone: str = "America/Chicago",
) -> Story:
    editions = {
        language: Edition(f"e-{language}", language, stage=stage, position=stage, scheduled_for=scheduled)
        for language in Language
    }
    return Story("s1", "pact", embargo=embargo, editions=editions, time_zone=zone)


def field(
    qtbot: QtBot, clock: datetime, zone: ZoneInfo | None = HOUSTON, here: ZoneInfo = HOUSTON
) -> TimeField:
    made = TimeField(clock, zone, NOW, here)
    qtbot.addWidget(made)
    return made


def schedule(qtbot: QtBot, *stories: Story) -> ScheduleDialog:
    dialog = ScheduleDialog(None, stories, NOW)
    qtbot.addWidget(dialog)
    return dialog


def test_a_time_is_meant_on_the_clock_of_the_storys_place(qtbot: QtBot):
    made = field(qtbot, datetime(2026, 11, 25, 6, 0), here=MADRID)  # noqa: DTZ001
    assert made.instant == at(2026, 11, 25, 6, 0)
    assert made.text == "2026-11-25T06:00-06:00"
    assert "America/Chicago (CST)" in made._zone_label.text()
    assert "1 p.m." in made._here_label.text(), "what the clock of this computer shows then"
    assert field(qtbot, datetime(2026, 11, 25, 6, 0))._here_label.isHidden()  # noqa: DTZ001


def test_a_time_the_clocks_leave_out_is_refused_in_a_sentence(qtbot: QtBot):
    made = field(qtbot, datetime(2027, 3, 14, 2, 30))  # noqa: DTZ001
    assert made.instant is None
    assert "2:30 a.m." in made.problem
    made.set(datetime(2027, 3, 14, 3, 30))  # noqa: DTZ001
    assert made.problem == ""


def test_a_time_that_comes_twice_asks_which_one(qtbot: QtBot):
    made = field(qtbot, datetime(2026, 11, 1, 1, 30))  # noqa: DTZ001
    assert made.instant is None
    assert "twice" in made.problem
    made._which.setCurrentIndex(2)
    assert made.problem == ""
    assert made.instant == datetime(2026, 11, 1, 7, 30, tzinfo=UTC)
    made._which.setCurrentIndex(1)
    assert made.instant == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


def test_an_instant_in_the_hour_that_comes_twice_is_shown_as_the_one_it_is(qtbot: QtBot):
    second = datetime(2026, 11, 1, 7, 30, tzinfo=UTC)
    assert field(qtbot, second).instant == second


def test_both_editions_go_out_together_unless_one_is_left_out(qtbot: QtBot):
    dialog = schedule(qtbot, story())
    assert dialog.chosen == (EN, ES)
    dialog._checks[ES].setChecked(False)
    dialog.field.set(at(2026, 11, 24, 18, 0))
    dialog.schedule_button.click()
    assert dialog.answer is not None
    assert (dialog.answer.languages, dialog.answer.text) == ((EN,), "2026-11-24T18:00-06:00")


def test_nothing_is_scheduled_in_the_past_or_before_the_embargo(qtbot: QtBot):
    dialog = schedule(qtbot, story(embargo=at(2026, 11, 25, 6, 0)))
    dialog.field.set(NOW - timedelta(minutes=1))
    assert "passed" in dialog.problem
    dialog.field.set(at(2026, 11, 25, 5, 59))
    assert "embargo" in dialog.problem
    assert not dialog.schedule_button.isEnabled()
    dialog.field.set(at(2026, 11, 25, 6, 0))
    assert dialog.problem == ""
    assert dialog.schedule_button.isEnabled()


def test_the_next_full_hour_is_proposed_but_not_one_before_the_embargo(qtbot: QtBot):
    assert schedule(qtbot, story()).field.instant == at(2026, 11, 24, 15, 0)
    embargo = at(2026, 11, 25, 6, 0)
    assert schedule(qtbot, story(embargo=embargo)).field.instant == embargo


def test_what_is_scheduled_gets_another_time_or_none_without_leaving(qtbot: QtBot):
    planned = at(2026, 11, 24, 18, 0)
    dialog = schedule(qtbot, story(Stage.SCHEDULED, scheduled=planned))
    assert dialog.field.instant == planned
    assert not dialog.unschedule_button.isHidden()
    dialog.unschedule_button.click()
    assert dialog.answer is not None
    assert dialog.answer.text == ""
    assert schedule(qtbot, story()).unschedule_button.isHidden()


def test_several_stories_of_several_places_get_one_time_on_each_clock(qtbot: QtBot):
    dialog = schedule(qtbot, story(), story(zone="Europe/Madrid"))
    dialog.field.set(datetime(2026, 11, 25, 6, 0))  # noqa: DTZ001
    dialog.schedule_button.click()
    assert dialog.answer is not None
    assert dialog.answer.text == "2026-11-25T06:00"
    assert dialog.answer.languages == ()


def test_an_embargo_is_set_moved_and_taken_away(qtbot: QtBot):
    dialog = EmbargoDialog(None, story(), NOW)
    qtbot.addWidget(dialog)
    assert dialog.clear_button.isHidden()
    dialog.field.set(NOW - timedelta(hours=1))
    assert "passed" in dialog.problem
    dialog.field.set(at(2026, 11, 25, 6, 0))
    dialog.set_button.click()
    assert dialog.answer == "2026-11-25T06:00-06:00"
    again = EmbargoDialog(None, story(embargo=at(2026, 11, 25, 6, 0)), NOW)
    qtbot.addWidget(again)
    again.clear_button.click()
    assert again.answer == ""


def test_an_embargo_beyond_the_schedule_says_that_it_will_be_refused(qtbot: QtBot):
    dialog = EmbargoDialog(None, story(Stage.SCHEDULED, scheduled=at(2026, 11, 24, 18, 0)), NOW)
    qtbot.addWidget(dialog)
    dialog.field.set(at(2026, 11, 25, 6, 0))
    assert "scheduled" in dialog._state.text()
    assert dialog.set_button.isEnabled()
