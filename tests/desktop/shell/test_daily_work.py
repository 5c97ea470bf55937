# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Once a day, when the keys rest, the desk does its chores one after the other; one that fails keeps none back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.shell.daily_work import DailyTask, DailyWork, Pauses
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.watching import Watch
from editor_desk.store.backup_list import backup_name, backups_of
from editor_desk.store.store import Store
from tests.desktop.shell.conftest import OpenDesk
from tests.store.test_backups import spoil

NO_PAUSE = Pauses(after_opening=0, between_looks=5, rest=0, at_the_latest=10_000, after_a_failure=60_000)


def type_into(desk: OpenDesk, words: str) -> None:
    QTest.keyClicks(desk.window.editor._columns[Language.EN].body, words)
    desk.window.editor.flush()
    desk.wait_for(lambda: desk.room.saving.is_idle)


class Calendar:
    """Says which day it is at the desk."""

    def __init__(self) -> None:
        self.day = date(2026, 11, 25)

    def __call__(self) -> date:
        return self.day


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def begin(desk: OpenDesk, calendar: Calendar) -> Iterator[Callable[..., DailyWork]]:
    """Begins the chores of a desk that was opened a moment ago; they stop with it."""
    room = desk.room
    begun: list[DailyWork] = []

    def with_tasks(*tasks: DailyTask, pauses: Pauses = NO_PAUSE) -> DailyWork:
        daily = DailyWork(
            room.link, room.saving, desk.window.settings, room.quiet_line, room, pauses, calendar
        )
        daily.refused.connect(room.notices.refused)
        for task in tasks:
            daily.add(task)
        begun.append(daily)
        daily._opened(None)
        return daily

    yield with_tasks
    for daily in begun:
        daily.stop()


def chore(name: str, done: list[str], room: object, error: Exception | None = None) -> DailyTask:
    def work(_watch: Watch) -> str:
        done.append(name)
        if error is not None:
            raise error
        return name

    def start(watch: Watch, then: Callable[[object], None], failed: Callable[[Exception], None]) -> None:
        room.quiet_line.run(lambda: work(watch), then, failed)  # type: ignore[attr-defined]

    return DailyTask(name, start)


def test_chores_are_done_once_a_day_in_their_order(desk, begin, calendar):
    done: list[str] = []
    daily = begin(*(chore(name, done, desk.room) for name in ("copy", "thin", "mirror")))
    desk.wait_for(lambda: len(done) == 3)
    desk.wait_for(lambda: not daily.is_going_on)
    again = begin(chore("copy", done, desk.room), chore("later", done, desk.room))
    desk.wait_for(lambda: "later" in done)
    assert done == ["copy", "thin", "mirror", "later"]
    again.stop()
    calendar.day += timedelta(days=1)
    desk.wait_for(lambda: done.count("copy") == 2)


def test_the_next_day_of_a_clock_set_back_is_a_day_too(desk, begin, calendar):
    done: list[str] = []
    begin(chore("copy", done, desk.room))
    desk.wait_for(lambda: done == ["copy"])
    calendar.day -= timedelta(days=400)
    desk.wait_for(lambda: done == ["copy", "copy"])


def test_a_chore_that_fails_is_said_and_keeps_the_next_from_nothing(desk, begin):
    done: list[str] = []
    failing = chore("copy", done, desk.room, Refused("store.locked", path="desk.sqlite"))
    daily = begin(failing, chore("thin", done, desk.room))
    desk.wait_for(lambda: len(done) >= 2 and not daily.is_going_on)
    assert done == ["copy", "thin"]
    desk.wait_for(lambda: "did not finish in time" in desk.window.messages.text)
    assert "thin" in desk.window.settings.get(remembered.DAILY_DONE)
    assert "copy" not in desk.window.settings.get(remembered.DAILY_DONE), "it is tried again"


def test_nothing_begins_while_somebody_types(desk, begin):
    done: list[str] = []
    type_into(desk, "x")
    slow = Pauses(after_opening=0, between_looks=5, rest=60_000, at_the_latest=600_000)
    typed = begin(chore("copy", done, desk.room), pauses=slow)
    typed._typed(None)
    looks = []
    real = typed._may_begin

    def looked(now: float, since: float) -> bool:
        looks.append(real(now, since))
        return looks[-1]

    typed._may_begin = looked
    desk.wait_for(lambda: len(looks) > 3)
    assert not any(looks)
    assert done == []


def test_who_types_without_a_pause_gets_a_backup_all_the_same(desk, begin):
    done: list[str] = []
    restless = Pauses(after_opening=0, between_looks=5, rest=60_000, at_the_latest=50)
    begin(chore("copy", done, desk.room), pauses=restless)._typed(None)
    desk.wait_for(lambda: done == ["copy"])


def test_the_desk_closes_while_a_chore_goes_on_and_the_rest_waits_for_next_time(desk, begin):
    begun: list[str] = []
    ended: list[str] = []

    def long(watch: Watch) -> None:
        begun.append("long")
        while True:
            watch(0, 0)

    def start(watch: Watch, then: Callable[[object], None], failed: Callable[[Exception], None]) -> None:
        desk.room.quiet_line.run(lambda: long(watch), then, failed)

    daily = begin(DailyTask("long", start), chore("short", ended, desk.room))
    desk.wait_for(lambda: begun == ["long"])
    daily.stop()
    assert desk.room.quiet_line.drain()
    assert ended == []
    assert desk.window.settings.get(remembered.DAILY_DONE) == ""


def wait_for_the_day(desk: OpenDesk) -> None:
    desk.room.daily._look()
    desk.wait_for(lambda: not desk.room.daily.is_going_on and desk.room.jobs.is_idle)


def test_the_desk_backs_itself_up_and_says_so_only_at_the_foot_of_the_window(desk):
    desk.window.messages.clear()
    wait_for_the_day(desk)
    (made,) = backups_of(desk.window.store)
    assert made.occasion == "daily"
    desk.wait_for(lambda: desk.window.status._backup_button.text().startswith("Backup:"))
    assert desk.window.messages.text == ""
    wait_for_the_day(desk)
    assert len(backups_of(desk.window.store)) == 1, "once a day"


def test_a_backup_that_fails_is_said_plainly_with_a_button_and_the_reason(desk):
    (desk.window.store.parent / "backups").write_text("no folder")
    wait_for_the_day(desk)
    desk.wait_for(lambda: desk.window.status._backup_button.text() == "! No backup yet: it failed")
    assert desk.window.messages.text.startswith("No backup could be made.")
    (desk.window.store.parent / "backups").unlink()
    desk.window.messages.go()
    desk.wait_for(lambda: desk.window.status._backup_button.text().startswith("Backup:"))
    assert "Backup made and checked" in desk.window.messages.text


def test_a_backup_older_than_two_days_is_said_and_the_next_one_hurried(desk):
    old = backup_name(desk.window.store, "daily", datetime.now(UTC) - timedelta(days=3))
    made: list[object] = []
    desk.room.link.ask(lambda there: there.store.backup(old), made.append)
    desk.wait_for(lambda: bool(made))
    type_into(desk, "One word more")
    desk.room.backups._look()
    desk.wait_for(lambda: desk.window.status._backup_button.text().startswith("! Last backup:"))
    assert desk.room.daily._timer.remainingTime() < 60_000


def test_an_old_backup_of_a_desk_at_which_nothing_was_done_is_not_cried_over(desk):
    old = backup_name(desk.window.store, "daily", datetime.now(UTC) - timedelta(days=30))
    made: list[object] = []
    desk.room.link.ask(lambda there: there.store.backup(old), made.append)
    desk.wait_for(lambda: bool(made))
    desk.room.backups._look()
    desk.wait_for(lambda: desk.window.status._backup_button.text().startswith("Backup:"))


def test_a_stick_that_is_not_in_is_a_quiet_sentence(desk, tmp_path):
    desk.window.settings.put(remembered.SECOND_FOLDER, str(tmp_path / "stick"))
    wait_for_the_day(desk)
    desk.wait_for(lambda: "is not there now" in desk.window.messages.text)
    assert desk.window.messages.property("look") == "notice"
    desk.wait_for(lambda: desk.window.status._backup_button.text().startswith("Backup:"))


def test_the_window_closes_while_the_backup_of_the_day_is_made_and_leaves_no_half_of_it(
    desk, monkeypatch: pytest.MonkeyPatch
):
    from editor_desk.store import daily_backup

    copying: list[Path] = []

    def endless(path: Path, target: Path, watch: Watch) -> Path:
        copying.append(target)
        while True:
            watch(0, 0)

    monkeypatch.setattr(daily_backup, "back_up", endless)
    desk.room.daily._look()
    desk.wait_for(lambda: bool(copying))
    desk.close()
    assert backups_of(desk.window.store) == ()


def test_damage_is_found_once_a_day_and_the_good_backup_offered(desk):
    wait_for_the_day(desk)
    spoil(desk.window.store, "revision")
    desk.window.settings.put(remembered.DAILY_DONE, "")
    desk.room.daily._not_before.clear()
    desk.room.daily._look()
    desk.wait_for(lambda: desk.room.trouble.is_open)
    assert len(backups_of(desk.window.store)) == 1, "a copy of what is damaged is no backup"


def test_the_command_line_rotates_nothing(desk):
    wait_for_the_day(desk)
    with Store.open(
        desk.window.store, shipped_rules={}, computer_user="x", now=lambda: datetime.now(UTC)
    ) as store:
        for _ in range(3):
            store.backup()
    assert len(backups_of(desk.window.store)) == 4
