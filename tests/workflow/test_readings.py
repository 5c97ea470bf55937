# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever signs has read exactly what stands there: noted once, and worth nothing any more when a word has changed."""

from __future__ import annotations

import pytest

from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import steps
from editor_desk.workflow.readings import content_of, note_reading, read_now
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.since import since_reading
from editor_desk.workflow.steps import StepDetails
from editor_desk.workflow.work import Changes, Work
from tests.workflow.newsroom import EN, ES, Newsroom

PROVEN = StepDetails(sign_off=SignOff())


@pytest.fixture
def ready(newsroom: Newsroom) -> str:
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    return story_id


def _sign(newsroom: Newsroom, story_id: str) -> Changes:
    return steps.advance(newsroom.ben, story_id, Stage.APPROVED, (EN,), PROVEN)


def _has_read(newsroom: Newsroom, story_id: str, work: Work) -> bool:
    with newsroom.desk.store.look() as unit:
        return EN in read_now(unit, work.person.id, unit.story(story_id))


def test_nobody_signs_what_nobody_has_read(newsroom: Newsroom, ready: str):
    with pytest.raises(GatesRefused, match=r"g5\.seen"):
        _sign(newsroom, ready)
    note_reading(newsroom.ben, ready, (EN,))
    _sign(newsroom, ready)
    assert newsroom.stage(ready) is Stage.APPROVED


def test_what_somebody_else_has_read_is_not_read(newsroom: Newsroom, ready: str):
    note_reading(newsroom.ana, ready, (EN,))
    assert not _has_read(newsroom, ready, newsroom.ben)
    with pytest.raises(GatesRefused, match=r"g5\.seen"):
        _sign(newsroom, ready)


def test_a_word_changed_between_reading_and_signing_is_refused(newsroom: Newsroom, ready: str):
    with newsroom.desk.store.look() as unit:
        shown = {EN: content_of(unit.story(ready), EN, unit.ruleset())}
    newsroom.type_over(ready, "in May", "in June")
    note_reading(newsroom.ben, ready, (EN,), shown)
    with pytest.raises(GatesRefused, match=r"g5\.seen") as refused:
        _sign(newsroom, ready)
    assert [one.message.code for one in refused.value.results] == ["g5.seen.changed"]
    newsroom.type_over(ready, "in June", "in May")
    _sign(newsroom, ready)


def test_bold_and_a_save_without_change_need_no_second_reading(newsroom: Newsroom, ready: str):
    note_reading(newsroom.ben, ready, (EN,))
    newsroom.type_over(ready, "Tuesday", "**Tuesday**")
    assert _has_read(newsroom, ready, newsroom.ben)


def test_the_last_reading_is_kept_to_show_what_changed_after_it(newsroom: Newsroom, ready: str):
    note_reading(newsroom.ben, ready, (EN,))
    newsroom.type_over(ready, "in May", "in June")
    with newsroom.desk.store.look() as unit:
        since = since_reading(unit, unit.story(ready), EN, newsroom.ben.person.id)
        assert since_reading(unit, unit.story(ready), EN, newsroom.ana.person.id) is None
    assert since is not None
    assert since.fields == ("body",)
    assert "May" in "".join(str(change) for change in since.paragraphs)
    assert since.is_compared


def test_what_was_read_of_one_edition_is_not_read_of_the_other(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    note_reading(newsroom.ben, story_id, (ES,))
    with newsroom.desk.store.look() as unit:
        assert read_now(unit, newsroom.ben.person.id, unit.story(story_id)) == {ES}


def test_whoever_declares_on_the_command_line_to_have_read_it_has(newsroom: Newsroom, ready: str):
    newsroom.sign(ready)
    assert _has_read(newsroom, ready, newsroom.ben)
