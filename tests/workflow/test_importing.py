# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A recognised file becomes a story or the other edition of one; what is there already is never overwritten."""

from __future__ import annotations

import pytest

from editor_desk import assets
from editor_desk.intake import Recognised, read_text_file, recognise
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Relation
from editor_desk.store.reading import ListQuery, View
from editor_desk.workflow import importing, steps, stories
from editor_desk.workflow.importing import Accepted
from tests.workflow.newsroom import EN, ES, Newsroom


def page(code: str) -> Recognised:
    return recognise(read_text_file(assets.resource("samples", f"page-as-copied.{code}.txt")))


def bring(newsroom: Newsroom, code: str, **accepted: object) -> str:
    found = page(code)
    made = importing.accept(newsroom.ana, found, Accepted(language=found.language, **accepted))  # type: ignore[arg-type]
    return made.stories[0]


def test_the_file_as_it_came_is_the_first_evidence(newsroom: Newsroom):
    story = newsroom.story(bring(newsroom, "en"))
    file = story.files[0].file
    assert file is not None
    kept = newsroom.desk.store.file_path(file.sha256, "evidence")
    assert kept.read_bytes() == assets.resource("samples", "page-as-copied.en.txt").read_bytes()


def test_a_spanish_page_is_the_original_and_its_english_the_translation(newsroom: Newsroom):
    story_id = bring(newsroom, "es")
    bring(newsroom, "en", translation_of=story_id)
    relations = {e.language: e.relation for e in newsroom.story(story_id).editions.values()}
    assert relations == {ES: Relation.ORIGINAL, EN: Relation.TRANSLATION}


def test_both_pages_share_the_place_kept_for_their_picture(newsroom: Newsroom):
    story_id = bring(newsroom, "en")
    bring(newsroom, "es", translation_of=story_id)
    photos = newsroom.story(story_id).photos
    assert len(photos) == 1
    assert set(photos[0].cutline) == {EN, ES}


def test_an_edition_that_has_a_text_is_never_overwritten(newsroom: Newsroom):
    story_id = bring(newsroom, "en")
    before = newsroom.story(story_id)
    with pytest.raises(Refused, match=r"import\.edition_not_empty"):
        bring(newsroom, "en", translation_of=story_id)
    assert newsroom.story(story_id) == before


def test_a_translation_joins_a_plan_of_one_language(newsroom: Newsroom):
    story_id = bring(newsroom, "en", plan=Plan.EN_ONLY)
    bring(newsroom, "es", translation_of=story_id)
    assert newsroom.story(story_id).plan is Plan.EN_FIRST
    assert newsroom.stage(story_id, ES) is Stage.DRAFT


def test_the_author_of_what_is_out_can_no_longer_be_changed(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    with pytest.raises(Refused, match=r"edit\.out"):
        stories.set_fields(newsroom.ben, story_id, {"author": "Ben Ortiz"}, EN)
    stories.set_fields(newsroom.ben, story_id, {"due": "2026-12-01T10:00"}, EN)


def pair() -> tuple[tuple[Recognised, Accepted], tuple[Recognised, Accepted]]:
    english, spanish = page("en"), page("es")
    return (english, Accepted(EN)), (spanish, Accepted(ES))


def test_two_files_make_one_story_with_both_editions_and_both_originals(newsroom: Newsroom):
    story = newsroom.story(importing.accept_both(newsroom.ana, *pair()).stories[0])
    assert {e.language: e.relation for e in story.editions.values()} == {
        EN: Relation.ORIGINAL,
        ES: Relation.TRANSLATION,
    }
    assert all(edition.body for edition in story.editions.values())
    assert [file.title for file in story.files] == ["page-as-copied.en.txt", "page-as-copied.es.txt"]
    assert len(story.photos) == 1


def test_two_files_in_one_language_are_refused_and_leave_nothing_behind(newsroom: Newsroom):
    first, _ = pair()
    with pytest.raises(Refused, match=r"import\.edition_not_empty"):
        importing.accept_both(newsroom.ana, first, first)
    assert newsroom.desk.lines(ListQuery(view=View.ALL)) == ()
