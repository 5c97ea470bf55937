# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Seven days, eight weeks, twelve months of backups; and never the one that is needed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.store.backup_list import DAILY, BackupFile, backup_name
from editor_desk.store.rotation import BEFORE_VERSION_FOR, BY_HAND_FOR, DAYS, MONTHS, WEEKS, to_let_go

HOUSTON = ZoneInfo("America/Chicago")
NOON = datetime(2026, 3, 2, 18, tzinfo=UTC)
STORE = Path("desk.sqlite")


def made(at: datetime, occasion: str = DAILY) -> BackupFile:
    return BackupFile(backup_name(STORE, occasion, at), at, occasion)


def kept(backups: list[BackupFile], now: datetime = NOON, **more: object) -> list[BackupFile]:
    gone = set(to_let_go(backups, now, HOUSTON, **more))  # type: ignore[arg-type]
    return sorted((one for one in backups if one not in gone), key=lambda one: one.at, reverse=True)


def test_two_years_of_days_come_down_to_seven_days_eight_weeks_and_twelve_months():
    days = [made(NOON - timedelta(days=number)) for number in range(730)]
    left = kept(days)
    assert left[:DAYS] == days[:DAYS]
    months = {(one.at.astimezone(HOUSTON).year, one.at.astimezone(HOUSTON).month) for one in left}
    assert len(months) == MONTHS
    assert len(left) <= DAYS + WEEKS + MONTHS
    assert left[-1].at == datetime(2025, 4, 30, 18, tzinfo=UTC)


def test_of_one_day_the_newest_stays_and_the_day_is_the_one_at_the_desk():
    # Both are of March 1 in Houston, and of two days in UTC.
    early, late = (made(datetime(2026, 3, day, hour, tzinfo=UTC)) for day, hour in ((1, 23), (2, 5)))
    assert kept([early, late]) == [late]
    assert to_let_go([early, late], NOON, UTC) == ()


def test_weeks_away_from_the_desk_cost_no_backup():
    before = [made(NOON - timedelta(days=300 + number)) for number in range(7)]
    assert kept([made(NOON), *before])[:DAYS] == [made(NOON), *before[: DAYS - 1]]


@pytest.mark.parametrize(("occasion", "long"), [("", BY_HAND_FOR), ("before-version-7", BEFORE_VERSION_FOR)])
def test_what_was_made_for_a_reason_outlives_the_rotation_for_a_while(occasion: str, long: timedelta):
    reason = made(NOON - long + timedelta(minutes=1), occasion)
    others = [made(reason.at + timedelta(minutes=number)) for number in range(1, 40)]
    assert reason in kept([reason, *others])
    assert reason not in kept([reason, *others], NOON + timedelta(minutes=2))


def test_a_name_this_program_does_not_give_is_somebodys_own():
    own = made(NOON - timedelta(days=4000), "before the redesign")
    assert own in kept([own, *(made(NOON - timedelta(days=number)) for number in range(500))])


def test_a_clock_set_back_lets_nothing_go():
    days = [made(NOON - timedelta(days=number)) for number in range(100)]
    assert to_let_go(days, NOON - timedelta(seconds=1), HOUSTON) == ()


OCCASIONS = st.sampled_from(["", DAILY, "before-version-9", "mine"])
BACKUPS = st.lists(
    st.builds(
        made,
        st.timedeltas(timedelta(0), timedelta(days=2500)).map(lambda age: NOON - age),
        OCCASIONS,
    ),
    max_size=80,
    unique=True,
)
ZONES = st.sampled_from([UTC, HOUSTON, ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Asia/Kathmandu")])
LATER = st.timedeltas(timedelta(0), timedelta(days=900))


@given(BACKUPS, LATER, ZONES)
def test_whatever_there_is_the_newest_of_each_span_stays(
    backups: list[BackupFile], later: timedelta, zone: ZoneInfo
):
    now = max((one.at for one in backups), default=NOON) + later
    gone = to_let_go(backups, now, zone)
    left = [one for one in backups if one not in gone]
    assert len(set(gone)) == len(gone)
    assert set(gone) <= set(backups)
    assert bool(left) == bool(backups)
    if backups:
        newest = max(backups, key=lambda one: (one.at, one.path.name))
        assert newest in left
    for count, name in ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):

        def span(one: BackupFile, name: str = name) -> str:
            return one.at.astimezone(zone).strftime(name)

        wanted = sorted({span(one) for one in backups}, reverse=True)[:count]
        assert set(wanted) <= {span(one) for one in left}
    assert not any(one.occasion == "mine" for one in gone)


@given(BACKUPS, LATER, ZONES)
def test_rotating_twice_lets_nothing_more_go(backups: list[BackupFile], later: timedelta, zone: ZoneInfo):
    now = max((one.at for one in backups), default=NOON) + later
    gone = to_let_go(backups, now, zone)
    assert to_let_go([one for one in backups if one not in gone], now, zone) == ()


@given(BACKUPS, LATER, ZONES, st.data())
def test_a_good_backup_stays_however_old_it_is(
    backups: list[BackupFile], later: timedelta, zone: ZoneInfo, data: st.DataObject
):
    good = data.draw(st.sets(st.sampled_from(backups)) if backups else st.just(set()))
    now = max((one.at for one in backups), default=NOON) + later
    assert not set(to_let_go(backups, now, zone, good=good)) & good


@given(BACKUPS, ZONES)
def test_a_backup_a_day_never_leaves_more_than_the_days_weeks_and_months(
    backups: list[BackupFile], zone: ZoneInfo
):
    daily = [one for one in backups if one.occasion == DAILY]
    now = max((one.at for one in daily), default=NOON)
    assert len(daily) - len(to_let_go(daily, now, zone)) <= DAYS + WEEKS + MONTHS
