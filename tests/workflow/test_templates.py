# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Templates: a skeleton is a beginning, never a story that could go out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.templates import Template, read_templates
from editor_desk.store.list_query import ListQuery, View
from editor_desk.text.markdown_map import read_markdown
from editor_desk.workflow.decisions import shipped_templates
from editor_desk.workflow.stories import new_story
from editor_desk.workflow.writing import save_text

EN, ES = Language.EN, Language.ES
TEMPLATES = shipped_templates()
each_template = pytest.mark.parametrize("template", TEMPLATES, ids=[one.id for one in TEMPLATES])


@pytest.fixture
def desk(tmp_path):
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        yield desk


def begin(desk: Desk, template: Template, plan: Plan | None = None) -> Story:
    changes = new_story(
        desk.work,
        kind=template.kind,
        plan=plan or template.plan,
        slug="begun",
        section=template.section,
        template=template,
    )
    return desk.story(changes.stories[0])


@each_template
def test_a_skeleton_left_as_it_is_cannot_be_signed_off(desk: Desk, template: Template):
    story = begin(desk, template, Plan.BOTH)
    for language in Language:
        failing = {result.rule for result in desk.report(story.id, (language,)) if result.blocks}
        assert "g1.placeholder" in failing


@each_template
def test_a_template_speaks_both_languages_and_reads_as_markdown(desk: Desk, template: Template):
    assert set(template.skeletons) == set(Language)
    assert template.name(EN) != template.name(ES)
    assert template.kind in desk.ruleset().kinds
    counts = {len(read_markdown(one.body).blocks) for one in template.skeletons.values()}
    assert len(counts) == 1, "as many paragraphs in either language"


def test_a_skeleton_is_no_draft_and_has_no_author_until_somebody_writes(desk: Desk):
    story = begin(desk, TEMPLATES[0])
    english = story.edition(EN)
    assert (english.stage, english.author) == (Stage.PLANNED, None)
    assert "TK" in english.body
    save_text(desk.work, story.id, EN, body=english.body.replace("TK", "A fire", 1))
    written = desk.story(story.id).edition(EN)
    assert (written.stage, written.author) == (Stage.DRAFT, desk.person.id)
    assert desk.story(story.id).edition(ES).author is None


def test_an_author_taken_off_again_is_not_put_back_by_the_next_letter(desk: Desk):
    story = begin(desk, TEMPLATES[0])
    save_text(desk.work, story.id, EN, body="A fire.\n")
    with desk.store.unit() as unit:
        edition = unit.story(story.id).edition(EN)
        unit.put_edition(story.id, replace(edition, author=None))
    save_text(desk.work, story.id, EN, body="A fire broke out.\n")
    assert desk.story(story.id).edition(EN).author is None


@pytest.mark.parametrize(
    ("plan", "begun"),
    [(Plan.BOTH, {EN, ES}), (Plan.EN_FIRST, {EN}), (Plan.ES_FIRST, {ES}), (Plan.ES_ONLY, {ES})],
)
def test_what_follows_later_or_is_not_planned_begins_empty(desk: Desk, plan: Plan, begun: set[Language]):
    story = begin(desk, TEMPLATES[1], plan)
    assert {language for language in Language if not story.edition(language).is_empty} == begun


def test_the_words_of_a_template_are_found_and_its_urgency_counts(desk: Desk):
    story = begin(desk, TEMPLATES[0])
    assert story.urgency == TEMPLATES[0].urgency == 1
    assert [line.slug for line in desk.lines(ListQuery(View.ALL, "updated"))] == ["begun"]


@pytest.mark.parametrize(
    "row",
    [
        {"id": "x", "kind": "news", "plan": "en+fr", "en": {"name": "X"}},
        {"id": "x", "kind": "news", "plan": "en+es"},
        {"kind": "news", "plan": "en+es", "en": {"name": "X"}},
    ],
)
def test_a_template_that_makes_no_sense_is_refused(row):
    with pytest.raises((ValueError, KeyError)):
        read_templates({"template": [row]})


def test_no_two_templates_are_called_the_same():
    row = {"id": "x", "kind": "news", "plan": "en+es", "en": {"name": "X"}}
    with pytest.raises(ValueError, match="same id"):
        read_templates({"template": [row, row]})
