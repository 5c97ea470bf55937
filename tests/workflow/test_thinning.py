# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Thinning on a real desk: what goes, what never does, what a wrong clock does, and that nothing left is different."""

from __future__ import annotations

from datetime import timedelta

import pytest

from editor_desk.newsroom.languages import Language
from editor_desk.workflow import history, thinning, writing
from editor_desk.workflow.last_reading import mark_read
from editor_desk.workflow.legal_hold import set_legal_hold
from tests.workflow.conftest import Clock
from tests.workflow.newsroom import EN, Newsroom

PAUSES = 60


@pytest.fixture
def story(newsroom: Newsroom, clock: Clock) -> str:
    """Sixty checkpoints in an hour and a half, one of them kept by name; then two weeks pass."""
    made = newsroom.begin()
    for number in range(PAUSES):
        clock.at += timedelta(seconds=90)
        newsroom.write(made, EN, f"Draft {number} of the story.\n\nThe second paragraph.")
        kind = "kept" if number == 20 else "checkpoint"
        writing.keep_revision(newsroom.ana, made, EN, "For Ben" if number == 20 else "", kind=kind)
    return made


def days_pass(newsroom: Newsroom, clock: Clock, days: int) -> int:
    """Every day somebody opens the desk and it is thinned; how many checkpoints went."""
    gone = 0
    for _ in range(days):
        clock.at += timedelta(days=1)
        gone += thinning.thin(newsroom.ana)
    return gone


def texts(newsroom: Newsroom, story: str) -> dict[int, str]:
    with newsroom.desk.store.look() as unit:
        return dict(unit.revision_contents(story, EN))


def test_of_an_hour_two_weeks_ago_one_checkpoint_is_left_and_all_that_is_left_reads_as_before(
    newsroom: Newsroom, clock: Clock, story: str
):
    before = texts(newsroom, story)
    gone = days_pass(newsroom, clock, 5)
    after = texts(newsroom, story)
    assert gone == len(before) - len(after) > 50
    assert after == {number: before[number] for number in after}
    assert 21 in after, "kept by name"
    assert max(after) == PAUSES == newsroom.edition(story).revision
    assert newsroom.desk.store.verify().is_sound
    with newsroom.desk.store.look() as unit:
        told = [event.payload for event in unit.events() if event.code == thinning.THINNED]
    assert sum(int(str(payload["checkpoints"])) for payload in told if payload) == gone


def test_nothing_goes_in_the_first_two_days_and_nothing_twice(newsroom: Newsroom, clock: Clock, story: str):
    assert days_pass(newsroom, clock, 1) == 0
    assert days_pass(newsroom, clock, 2) > 0
    assert thinning.thin(newsroom.ana) == 0


def test_what_somebody_read_last_and_what_was_brought_back_stay(newsroom: Newsroom, clock: Clock, story: str):
    history.restore(newsroom.ana, story, Language.EN, 7)
    mark_read(newsroom.ben, story)
    read = newsroom.edition(story).revision
    newsroom.write(story, EN, "And on.")
    writing.keep_revision(newsroom.ana, story, EN, kind="checkpoint")
    days_pass(newsroom, clock, 5)
    assert {7, 21, read} <= texts(newsroom, story).keys()


def test_a_story_on_legal_hold_keeps_everything(newsroom: Newsroom, clock: Clock, story: str):
    set_legal_hold(newsroom.ben, story, "Letter of the court")
    assert days_pass(newsroom, clock, 5) == 0
    assert len(texts(newsroom, story)) == PAUSES


def test_a_legal_hold_that_comes_between_two_slices_counts(newsroom: Newsroom, clock: Clock, story: str):
    days_pass(newsroom, clock, 1)
    clock.at += timedelta(hours=30)
    slices = [thinning.go_on(newsroom.ana, thinning.begin(newsroom.ana))]
    set_legal_hold(newsroom.ben, story, "Letter of the court")
    left = len(texts(newsroom, story))
    while not slices[-1].is_done:
        slices.append(thinning.go_on(newsroom.ana, slices[-1]))
    assert len(slices) > 1
    assert 0 < slices[0].gone == PAUSES - left
    assert len(texts(newsroom, story)) == left


def test_a_clock_set_years_ahead_thins_no_more_than_days_do(newsroom: Newsroom, clock: Clock, story: str):
    clock.at += timedelta(days=400)
    assert thinning.thin(newsroom.ana) == 0, "as far as anybody knows a day and a half has passed"
    assert len(texts(newsroom, story)) == PAUSES
    clock.at -= timedelta(days=400)
    assert thinning.thin(newsroom.ana) == 0


def test_a_clock_set_back_thins_nothing(newsroom: Newsroom, clock: Clock, story: str):
    clock.at -= timedelta(days=400)
    assert days_pass(newsroom, clock, 5) == 0
    assert len(texts(newsroom, story)) == PAUSES


def test_a_thinning_that_was_broken_off_is_counted_by_the_next(newsroom: Newsroom, clock: Clock, story: str):
    days_pass(newsroom, clock, 1)
    clock.at += timedelta(hours=30)
    first = thinning.go_on(newsroom.ana, thinning.begin(newsroom.ana))
    gone = first.gone + thinning.thin(newsroom.ana)
    with newsroom.desk.store.look() as unit:
        (told,) = [event.payload for event in unit.events() if event.code == thinning.THINNED]
    assert told is not None
    assert told["checkpoints"] == gone
