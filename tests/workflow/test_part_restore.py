# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One paragraph or one line of an earlier text comes back, and nothing else moves."""

from __future__ import annotations

import pytest

from editor_desk.checks.content import visible_body
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Furniture
from editor_desk.text.paragraph_changes import ParagraphChange, paragraph_changes
from editor_desk.workflow import history, last_reading, steps, writing
from editor_desk.workflow.part_restore import Part, restore_part
from tests.workflow.newsroom import EN, Newsroom

BEFORE = """## The *first* head

One **bold** paragraph.

- A point
- Another point

The last words.
"""


@pytest.fixture
def story_id(newsroom: Newsroom) -> str:
    story_id = newsroom.begin()
    newsroom.write(story_id, EN, BEFORE)
    assert writing.keep_revision(newsroom.ana, story_id, EN, "before") == 1
    return story_id


def changes(newsroom: Newsroom, story_id: str, kind: str) -> list[ParagraphChange]:
    now = visible_body(newsroom.edition(story_id).body)
    return [each for each in paragraph_changes(visible_body(BEFORE), now) if each.kind == kind]


def bring_back(newsroom: Newsroom, story_id: str, change: ParagraphChange) -> str:
    restore_part(newsroom.ana, story_id, EN, 1, Part("", change.before_start, change.after_start))
    return newsroom.edition(story_id).body


def rewrite(newsroom: Newsroom, story_id: str, *pairs: tuple[str, str]) -> None:
    body = BEFORE
    for old, new in pairs:
        assert old in body
        body = body.replace(old, new)
    writing.save_text(newsroom.ana, story_id, EN, body=body)


def test_a_changed_paragraph_comes_back_with_its_marks_and_the_other_change_stays(newsroom, story_id):
    rewrite(newsroom, story_id, ("One **bold** paragraph.", "One plain paragraph."), ("last", "final"))
    body = bring_back(newsroom, story_id, changes(newsroom, story_id, "changed")[0])
    assert body == BEFORE.replace("last", "final")


@pytest.mark.parametrize("part", ["## The *first* head\n\n", "One **bold** paragraph.\n\n", "- A point\n"])
def test_what_was_taken_out_is_put_back_where_it_stood(newsroom, story_id, part):
    rewrite(newsroom, story_id, (part, ""))
    body = bring_back(newsroom, story_id, changes(newsroom, story_id, "removed")[0])
    assert visible_body(body) == visible_body(BEFORE)


def test_the_last_paragraph_is_put_back_too(newsroom, story_id):
    rewrite(newsroom, story_id, ("\nThe last words.\n", ""))
    body = bring_back(newsroom, story_id, changes(newsroom, story_id, "removed")[0])
    assert visible_body(body) == visible_body(BEFORE)


@pytest.mark.parametrize("place", ["## The", "One **bold**", "The last"])
def test_what_came_in_is_taken_out_again(newsroom, story_id, place):
    rewrite(newsroom, story_id, (place, f"Something entirely new and unlike the rest.\n\n{place}"))
    body = bring_back(newsroom, story_id, changes(newsroom, story_id, "added")[0])
    assert visible_body(body) == visible_body(BEFORE)


def test_a_line_of_furniture_comes_back_alone(newsroom, story_id):
    edition = newsroom.edition(story_id)
    head = Furniture("Another head", "Another dek", "Ana Ruiz", "HOUSTON")
    writing.save_text(newsroom.ana, story_id, EN, furniture=head)
    restore_part(newsroom.ana, story_id, EN, 1, Part("headline"))
    after = newsroom.edition(story_id).furniture
    assert (after.headline, after.dek) == (edition.furniture.headline, "Another dek")


def test_what_stood_there_is_kept_in_the_history(newsroom, story_id):
    rewrite(newsroom, story_id, ("last", "final"))
    bring_back(newsroom, story_id, changes(newsroom, story_id, "changed")[0])
    with newsroom.desk.store.unit() as unit:
        kept = history.history(unit, unit.story(story_id), EN)
        assert "final" in history.revision_text(unit, unit.story(story_id), EN, kept[0].number).body


def test_nothing_is_brought_back_into_a_text_that_moved_on(newsroom, story_id):
    rewrite(newsroom, story_id, ("last", "final"))
    change = changes(newsroom, story_id, "changed")[0]
    rewrite(newsroom, story_id, ("One **bold**", "Quite another and longer"), ("last", "final"))
    before = newsroom.edition(story_id).body
    with pytest.raises(Refused, match=r"revision\.moved_on"):
        bring_back(newsroom, story_id, change)
    assert newsroom.edition(story_id).body == before


def test_nobody_brings_back_what_they_may_not_edit(newsroom):
    story_id = newsroom.signed_off()
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    with pytest.raises(Refused, match=r"edit\.out"):
        restore_part(newsroom.ana, story_id, EN, 1, Part("headline"))


def test_what_somebody_read_last_is_remembered_for_them_alone(newsroom, story_id):
    last_reading.mark_read(newsroom.ana, story_id)
    writing.save_text(newsroom.ana, story_id, EN, body="Quite another text.")
    writing.keep_revision(newsroom.ana, story_id, EN)
    with newsroom.desk.store.unit() as unit:
        assert last_reading.last_read(unit, newsroom.ana.person.id, story_id) == {EN: 1}
        assert last_reading.last_read(unit, newsroom.ben.person.id, story_id) == {}
