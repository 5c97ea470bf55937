# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The older a checkpoint, the fewer of its kind are left; never the ones that are spared, never of the future."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.newsroom.thinning import USUAL, read_policy, to_thin

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def left(ages: list[timedelta], *, now: datetime = NOW, spared: tuple[int, ...] = ()) -> list[timedelta]:
    checkpoints = [(number, NOW - age) for number, age in enumerate(ages)]
    gone = to_thin(checkpoints, now, USUAL, spared)
    return [age for number, age in enumerate(ages) if number not in gone]


def test_of_the_last_two_days_all_are_kept():
    ages = [20 * MINUTE * number for number in range(143)]
    assert left(ages) == ages


@pytest.mark.parametrize(
    ("first", "each", "count", "expected"),
    [
        (3 * DAY, 20 * MINUTE, 72, 24),  # a day of the second week, every 20 minutes
        (20 * DAY, HOUR, 240, 10),
        (400 * DAY, DAY, 70, 10),
    ],
)
def test_older_ones_are_one_an_hour_then_a_day_then_a_week(
    first: timedelta, each: timedelta, count: int, expected: int
):
    kept = left([first + each * number for number in range(count)])
    assert expected <= len(kept) <= expected + 1


def test_the_newest_of_each_time_is_the_one_that_stays():
    assert left([3 * DAY + 50 * MINUTE, 3 * DAY + 10 * MINUTE]) == [3 * DAY + 10 * MINUTE]


def test_what_is_spared_stays_whatever_its_age():
    ages = [500 * DAY + number * MINUTE for number in range(10)]
    assert left(ages, spared=(4, 7)) == [ages[0], ages[4], ages[7]]


def test_what_is_dated_after_now_stays():
    ages = [-number * MINUTE for number in range(100)]
    assert left(ages) == ages


@given(st.lists(st.integers(0, 3 * 365 * 24 * 60), max_size=60))
def test_thinned_once_nothing_more_goes(ages: list[int]):
    once = left([age * MINUTE for age in ages])
    assert left(once) == once


@given(st.lists(st.integers(0, 3 * 365 * 24 * 60), min_size=1, max_size=60), st.integers(0, 1000))
def test_something_of_every_time_is_left(ages: list[int], later: int):
    kept = left([age * MINUTE for age in ages], now=NOW + later * DAY)
    assert kept


def test_the_policy_is_read_of_the_rules_in_any_order():
    rows = [
        {"older_than_hours": 336, "one_each_hours": 24},
        {"older_than_hours": 48, "one_each_hours": 1},
        {"older_than_hours": 8760, "one_each_hours": 168},
    ]
    assert read_policy(rows) == USUAL
    assert read_policy([]) == ()
    with pytest.raises(ValueError, match="hours"):
        read_policy([{"older_than_hours": 1, "one_each_hours": 0}])
