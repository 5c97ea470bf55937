# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Two hands in one edition: what both typed is saved, or kept; nobody's words are ever written over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor_desk.newsroom.meetings import EditionText, Outcome
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Furniture
from editor_desk.workflow import history, stories, writing
from editor_desk.workflow.joining import text_of
from editor_desk.workflow.work import Changes
from tests.workflow.newsroom import EN, ENGLISH, ES, HEADLINES, Newsroom


def type_on(
    newsroom: Newsroom,
    story_id: str,
    base: EditionText,
    old: str,
    new: str,
    *,
    furniture: Furniture | None = None,
) -> Changes:
    """Ana's burst, typed on a text that may not be the newest."""
    assert base.body is not None
    assert old in base.body
    body = base.body.replace(old, new)
    return writing.save_text(newsroom.ana, story_id, EN, furniture=furniture, body=body, base=base)


def codes(changes: Changes) -> list[str]:
    return [message.code for message in changes.messages]


def test_a_burst_on_the_newest_text_is_saved_as_ever(newsroom: Newsroom):
    story_id = newsroom.begin()
    changes = type_on(newsroom, story_id, text_of(newsroom.edition(story_id)), "24 new", "25 new")
    assert changes.meeting is None
    assert newsroom.edition(story_id).body == ENGLISH.replace("24 new", "25 new")


def test_changes_in_two_paragraphs_are_both_in(newsroom: Newsroom):
    story_id = newsroom.begin()
    base = text_of(newsroom.edition(story_id))
    newsroom.type_over(story_id, "in May", "in June")
    changes = type_on(newsroom, story_id, base, "24 new", "25 new")
    wanted = ENGLISH.replace("in May", "in June").replace("24 new", "25 new")
    assert newsroom.edition(story_id).body == wanted
    assert changes.meeting is not None
    assert changes.meeting.outcome is Outcome.BOTH
    assert (changes.meeting.other, changes.meeting.text.body) == ("Ben Ortiz", wanted)
    assert codes(changes)[0] == "text.both"


def test_the_same_words_changed_twice_leave_the_one_and_keep_the_other(newsroom: Newsroom):
    story_id = newsroom.begin()
    base = text_of(newsroom.edition(story_id))
    newsroom.type_over(story_id, "24 new buses", "26 new buses")
    changes = type_on(newsroom, story_id, base, "24 new buses", "25 new buses")
    assert newsroom.edition(story_id).body == ENGLISH.replace("24 new", "26 new")
    meeting = changes.meeting
    assert meeting is not None
    assert meeting.outcome is Outcome.ASIDE
    assert meeting.revision is not None
    with newsroom.desk.store.look() as unit:
        story = unit.story(story_id)
        kept = history.revision_text(unit, story, EN, meeting.revision)
        entry = history.history(unit, story, EN)[0]
    assert kept.body == ENGLISH.replace("24 new", "25 new")
    assert (entry.kind, entry.person, entry.other) == (history.Kind.ASIDE, "Ana Ruiz", "Ben Ortiz")
    assert codes(changes) == ["text.aside"]


def test_what_was_kept_aside_can_be_taken_after_all_and_the_other_text_stays_in_the_history(
    newsroom: Newsroom,
):
    story_id = newsroom.begin()
    base = text_of(newsroom.edition(story_id))
    newsroom.type_over(story_id, "24 new buses", "26 new buses")
    meeting = type_on(newsroom, story_id, base, "24 new buses", "25 new buses").meeting
    assert meeting is not None
    assert meeting.revision is not None
    history.restore(newsroom.ana, story_id, EN, meeting.revision)
    assert "25 new buses" in newsroom.edition(story_id).body
    with newsroom.desk.store.look() as unit:
        story = unit.story(story_id)
        texts = [
            history.revision_text(unit, story, EN, entry.number).body
            for entry in history.history(unit, story, EN)
        ]
    assert any("26 new buses" in text for text in texts)


def test_furniture_comes_together_field_by_field(newsroom: Newsroom):
    story_id = newsroom.begin()
    base = text_of(newsroom.edition(story_id))
    assert base.furniture is not None
    stories.set_fields(newsroom.ben, story_id, {"dek": "Twelve years of waiting end"}, EN)
    mine = replace(base.furniture, headline="City buys 24 buses")
    changes = writing.save_text(newsroom.ana, story_id, EN, furniture=mine, base=base)
    now = newsroom.edition(story_id).furniture
    assert (now.headline, now.dek) == ("City buys 24 buses", "Twelve years of waiting end")
    assert changes.meeting is not None
    assert changes.meeting.outcome is Outcome.BOTH


def test_one_headline_written_twice_is_kept_aside(newsroom: Newsroom):
    story_id = newsroom.begin()
    base = text_of(newsroom.edition(story_id))
    assert base.furniture is not None
    stories.set_fields(newsroom.ben, story_id, {"headline": "Ben's headline"}, EN)
    mine = replace(base.furniture, headline="Ana's headline")
    changes = writing.save_text(newsroom.ana, story_id, EN, furniture=mine, base=base)
    assert newsroom.edition(story_id).furniture.headline == "Ben's headline"
    assert changes.meeting is not None
    assert changes.meeting.outcome is Outcome.ASIDE


def test_the_other_edition_never_meets_this_one(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    base = text_of(newsroom.edition(story_id))
    newsroom.type_over(story_id, "24 autobuses", "25 autobuses", ES)
    assert type_on(newsroom, story_id, base, "24 new", "25 new").meeting is None


def test_words_typed_while_the_edition_was_closed_are_kept(newsroom: Newsroom):
    story_id = newsroom.begin()
    base = text_of(newsroom.edition(story_id))
    with newsroom.desk.store.unit() as unit:
        edition = unit.story(story_id).edition(EN)
        unit.put_edition(story_id, replace(edition, position=Stage.KILLED, stage=Stage.KILLED))
    changes = type_on(newsroom, story_id, base, "24 new", "25 new")
    assert newsroom.edition(story_id).body == ENGLISH
    meeting = changes.meeting
    assert meeting is not None
    assert meeting.outcome is Outcome.CLOSED
    assert meeting.revision is not None
    with newsroom.desk.store.look() as unit:
        kept = history.revision_text(unit, unit.story(story_id), EN, meeting.revision)
    assert "25 new buses" in kept.body
    assert codes(changes) == ["text.closed"]
    with pytest.raises(Refused):
        writing.save_text(newsroom.ana, story_id, EN, body="No base, no revision")


def test_one_s_own_change_elsewhere_is_said_to_be_that(newsroom: Newsroom):
    story_id = newsroom.begin()
    base = text_of(newsroom.edition(story_id))
    newsroom.type_over(story_id, "in May", "in June", by=newsroom.ana)
    assert codes(type_on(newsroom, story_id, base, "24 new", "25 new"))[0] == "text.both_own"


def test_a_field_set_while_another_is_typed_leaves_that_alone(newsroom: Newsroom):
    story_id = newsroom.begin()
    stories.set_fields(newsroom.ben, story_id, {"dek": "New dek", "section": "City"}, EN)
    furniture = newsroom.edition(story_id).furniture
    assert (furniture.headline, furniture.dek) == (HEADLINES[EN], "New dek")


def test_a_text_put_in_place_of_another_leaves_that_as_a_revision(newsroom: Newsroom):
    story_id = newsroom.begin()
    number, _ = writing.replace_body(newsroom.ben, story_id, EN, "Another text.\n")
    with newsroom.desk.store.look() as unit:
        story = unit.story(story_id)
        assert history.revision_text(unit, story, EN, number - 1).body == ENGLISH
        assert history.revision_text(unit, story, EN, number).body == "Another text.\n"
