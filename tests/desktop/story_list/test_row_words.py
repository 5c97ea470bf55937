# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the wall board says about a story."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QFont

from editor_desk.desktop.story_list.row_layout import Kind, RowFonts, lay_out
from editor_desk.desktop.story_list.row_words import Haste, RowWords, row_words
from editor_desk.desktop.times import due_words
from editor_desk.newsroom.approvals import ApprovalKind
from editor_desk.newsroom.holds import Hand, Held, Hold, Program
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.store.list_query import StoryLine
from tests.desktop.story_list.lines import EN, ES, FEST, HOUSTON, PACT, TUESDAY_NOON


@pytest.fixture(autouse=True)
def _american(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


def said(line: StoryLine) -> RowWords:
    return row_words(line, TUESDAY_NOON, HOUSTON)


def test_a_row_has_a_chip_for_each_edition_in_words():
    assert [chip.text for chip in said(PACT).chips] == ["EN Fact check", "ES Draft"]


def test_a_legal_hold_is_a_sign_and_words_and_is_spoken():
    words = said(replace(PACT, is_on_legal_hold=True))
    assert words.slug == "§ russia-nkorea-pact · legal hold"
    assert words.spoken.startswith("russia-nkorea-pact. on legal hold. Russia")


def test_a_sign_off_by_the_author_or_on_the_phone_is_spoken():
    line = replace(
        PACT,
        stage={EN: Stage.APPROVED, ES: Stage.SENT},
        signed_as={EN: ApprovalKind.SELF, ES: ApprovalKind.PHONE},
    )
    assert "English: approved by its own author. Spanish: approved by phone" in said(line).spoken


def test_the_leading_edition_stands_first():
    line = replace(PACT, plan=Plan.ES_FIRST)
    assert said(line).headlines[0].text == PACT.headline[ES]


def test_an_edition_that_follows_is_announced_not_missing():
    words = said(FEST)
    assert words.headlines[1].text == "Spanish to follow Friday"
    assert words.headlines[1].is_placeholder
    assert [chip.text for chip in words.chips] == ["EN Draft"]


def test_what_the_plan_leaves_out_is_never_mentioned():
    line = replace(FEST, plan=Plan.EN_ONLY, headline={EN: "Alone"}, stage={EN: Stage.DRAFT}, due={EN: None})
    assert len(said(line).headlines) == 1
    assert "Spanish" not in said(line).spoken


def test_an_embargo_that_is_still_to_come_is_said_before_the_due_time():
    line = replace(PACT, embargo=TUESDAY_NOON + timedelta(hours=6))
    assert said(line).due == "embargo 6 p.m."
    assert said(replace(PACT, embargo=TUESDAY_NOON - timedelta(hours=1))).due == "2 p.m."


def test_what_is_out_is_due_no_more():
    line = replace(PACT, stage={EN: Stage.LIVE, ES: Stage.DRAFT})
    assert said(line).due == ""


def test_a_late_story_says_so_in_words():
    words = said(replace(PACT, due={EN: TUESDAY_NOON - timedelta(hours=1), ES: None}))
    assert (words.due, words.haste) == ("late: 11 a.m.", Haste.LATE)


def test_minutes_that_count_are_told_apart_from_hours():
    near = replace(PACT, due={EN: TUESDAY_NOON + timedelta(minutes=25), ES: None})
    assert (said(near).due, said(near).haste) == ("in 25 min", Haste.SOON)
    assert said(PACT).haste is Haste.NONE
    paper = row_words(near, TUESDAY_NOON, HOUSTON, on_paper=True)
    assert (paper.due, paper.haste) == ("12:25 p.m.", Haste.SOON), "paper does not count down"


def test_a_change_after_approval_stands_in_the_chip_of_its_edition():
    words = said(replace(PACT, changed_after_approval=frozenset({EN})))
    assert [chip.text for chip in words.chips] == ["EN changed after approval", "ES Draft"]
    assert [chip.is_warning for chip in words.chips] == [True, False]
    assert "English changed after approval." in words.spoken


@pytest.mark.parametrize(
    ("story", "english", "spanish", "words"),
    [
        ("", "", "", "nobody yet"),
        ("Ana", "", "", "Ana"),
        ("Ana", "Ana", "Ana", "Ana"),
        ("", "Ana", "Ana", "Ana"),
        ("", "Ana", "Luis", "EN Ana · ES Luis"),
        ("Ana", "", "Luis", "Ana · ES Luis"),
        ("", "", "Luis", "ES Luis"),
    ],
)
def test_who_holds_it_is_said_once_for_each_who_does(story, english, spanish, words):
    line = replace(PACT, assignee_name=story, holder_name={EN: english, ES: spanish})
    assert said(line).holder == words
    assert said(line).is_held == (words != "nobody yet")


def test_who_holds_an_edition_is_heard_in_whole_words():
    line = replace(PACT, assignee_name="", holder_name={EN: "Ana", ES: "Luis"})
    assert said(line).spoken.endswith("English held by Ana. Spanish held by Luis.")
    assert said(replace(line, holder_name={EN: "", ES: ""})).spoken.endswith("held by nobody yet.")


def test_a_screen_reader_hears_the_whole_row_in_words():
    assert said(PACT).spoken == (
        "russia-nkorea-pact. Russia and North Korea sign a pact. Rusia y Corea del Norte firman un pacto. "
        "English: Fact check. Spanish: Draft. 7 of 11 facts checked. due: 2 p.m. held by Ana Ruiz."
    )


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (0.5, "in 30 min"),
        (4.5, "4:30 p.m."),
        (12, "tomorrow"),
        (24 * 3, "Fri"),
        (24 * 9, "Dec 3"),
        (-24, "late: yesterday"),
    ],
)
def test_times_are_said_as_people_say_them(hours, words):
    assert due_words(TUESDAY_NOON + timedelta(hours=hours), TUESDAY_NOON, HOUSTON) == words


def test_midnight_means_any_time_of_that_day():
    assert due_words(TUESDAY_NOON - timedelta(hours=12), TUESDAY_NOON, HOUSTON) == "today"


def test_whoever_is_writing_in_a_story_is_named_once_with_the_editions():
    hold = Hold("b", Hand("s", Program.WINDOW, "pc", 1), TUESDAY_NOON, TUESDAY_NOON)
    held = {lang: Held(PACT.id, PACT.slug, lang, "Beto", hold) for lang in (EN, ES)}
    both = said(replace(PACT, held_by=held))
    assert both.writing == "✎ EN+ES Beto"
    assert "Beto is writing in the English edition. Beto is writing in the Spanish edition" in both.spoken
    assert said(replace(PACT, held_by={ES: held[ES]})).writing == "✎ ES Beto"
    later = row_words(replace(PACT, held_by=held), TUESDAY_NOON + timedelta(minutes=6), HOUSTON)
    assert (later.writing, "is writing" in later.spoken) == ("", False)
    assert row_words(replace(PACT, held_by=held), TUESDAY_NOON, HOUSTON, on_paper=True).writing == ""


@pytest.mark.parametrize("width", [240, 320, 640])
def test_who_is_writing_never_covers_who_holds_it_or_the_facts(width):
    hold = Hold("b", Hand("s", Program.WINDOW, "pc", 1), TUESDAY_NOON, TUESDAY_NOON)
    line = replace(PACT, held_by={EN: Held(PACT.id, PACT.slug, EN, "Beatriz Hernández-Villarreal", hold)})
    pieces = lay_out(said(line), width, RowFonts(QFont()), 9)
    last = [piece.rect for piece in pieces if piece.kind in (Kind.WRITING, Kind.HOLDER, Kind.FACTS)]
    assert any(piece.kind is Kind.WRITING for piece in pieces)
    assert all(one.right() < two.left() for one, two in itertools.pairwise(sorted(last, key=QRect.left)))


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (None, "request to answer"),
        (1.5, "answer due: 1:30 p.m."),
        (-2, "answer overdue"),
    ],
)
def test_a_row_says_that_somebody_waits_for_an_answer_and_until_when(hours, words):
    due = None if hours is None else TUESDAY_NOON + timedelta(hours=hours)
    row = said(replace(PACT, open_requests=1, request_due=due))
    assert (row.chips[-1].text, row.chips[-1].is_warning) == (words, True)
    assert words.rstrip(".") in row.spoken


def test_a_row_says_what_is_being_changed_of_what_is_out_and_what_is_to_follow():
    live = replace(
        PACT,
        stage={EN: Stage.LIVE, ES: Stage.LIVE},
        change_stage={ES: Stage.CHECKING},
        change_kind={ES: "correction"},
        follow_by={EN: TUESDAY_NOON + timedelta(days=1)},
    )
    row = said(live)
    assert [chip.text for chip in row.chips] == ["EN Live", "ES Live · correction", "EN to follow: tomorrow"]
    assert "Spanish: Live · correction" in row.spoken
    assert "EN to follow: tomorrow" in row.spoken
    began_by_itself = replace(live, change_kind={ES: ""}, follow_by={})
    assert said(began_by_itself).chips[1].text == "ES Live · change"
