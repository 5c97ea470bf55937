# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The corrections for the next print issue: listed once readers were told, until an issue carries them."""

from __future__ import annotations

import pytest

from editor_desk.newsroom.changes import ChangeKind, Effect
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import changing
from editor_desk.workflow.printing import ToPrint, corrections_to_print, mark_printed, unmark_printed
from tests.workflow.newsroom import EN, ES, Newsroom
from tests.workflow.test_changing import change_of, explain, live, through


def listed(newsroom: Newsroom, *, unprinted: bool = True) -> tuple[ToPrint, ...]:
    with newsroom.desk.store.look() as unit:
        return corrections_to_print(unit, unprinted=unprinted)


def corrected(newsroom: Newsroom, kind: ChangeKind = ChangeKind.CORRECTION) -> str:
    """A correction of the Spanish that was sent; the change's id."""
    story_id = live(newsroom, Plan.BOTH)
    changing.begin_change(newsroom.ben, story_id, (ES,), kind)
    newsroom.type_over(story_id, "empezará en mayo", "arrancará en mayo", ES)
    explain(newsroom, story_id, ES)
    change = change_of(newsroom, story_id, ES)
    changing.set_effect(newsroom.ben, change.id, EN, Effect.COMPARED)
    assert listed(newsroom) == ()
    through(newsroom, story_id, Stage.CHECKING, Stage.READY, Stage.APPROVED, Stage.SENT, language=ES)
    return change.id


def test_it_is_listed_once_readers_were_told_and_not_before(newsroom: Newsroom):
    change_id = corrected(newsroom)
    (one,) = listed(newsroom)
    assert (one.change_id, one.slug, one.kind) == (change_id, "buses", ChangeKind.CORRECTION)
    assert one.note == {ES: "Something"}
    assert set(one.sent_at) == {ES}


def test_an_update_is_nothing_for_print(newsroom: Newsroom):
    corrected(newsroom, ChangeKind.UPDATE)
    assert listed(newsroom) == ()


def test_marked_as_printed_it_leaves_the_list_and_comes_back_when_that_was_a_mistake(newsroom: Newsroom):
    change_id = corrected(newsroom)
    mark_printed(newsroom.ana, (change_id,), " December  2026 ")
    assert listed(newsroom) == ()
    (printed,) = listed(newsroom, unprinted=False)
    assert printed.printed_in == "December 2026"
    with pytest.raises(Refused, match=r"printed\.already"):
        mark_printed(newsroom.ana, (change_id,), "January")
    unmark_printed(newsroom.ana, change_id)
    assert len(listed(newsroom)) == 1
    with pytest.raises(Refused, match=r"printed\.not"):
        unmark_printed(newsroom.ana, change_id)
    with newsroom.desk.store.look() as unit:
        told = [event.code for event in unit.events() if "printed" in event.code]
    assert told == ["change.printed", "change.unprinted"]


def test_an_issue_has_a_name(newsroom: Newsroom):
    with pytest.raises(WrongUsage, match=r"printed\.no_issue"):
        mark_printed(newsroom.ana, (corrected(newsroom),), "  ")


def test_what_readers_were_not_told_is_not_marked(newsroom: Newsroom):
    story_id = live(newsroom)
    changing.begin_change(newsroom.ben, story_id, (EN,), ChangeKind.CORRECTION)
    with pytest.raises(Refused, match=r"printed\.unsent"):
        mark_printed(newsroom.ben, (change_of(newsroom, story_id).id,), "December")
