# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The ways around a gate that somebody found, each closed: an act that is none of the steps moves nothing past them."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor_desk.desk import Desk, say
from editor_desk.intake import read_text_file, recognise
from editor_desk.newsroom.approvals import ApprovalKind
from editor_desk.newsroom.changes import ChangeKind, Effect
from editor_desk.newsroom.meetings import EditionText, Outcome
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.ruleset import read_ruleset
from editor_desk.newsroom.stages import Stage
from editor_desk.store.list_query import ListQuery, View
from editor_desk.store.mirror.desk_files import RULES_FILE
from editor_desk.store.mirror.writing import write_due
from editor_desk.workflow import changing, deciding, exporting, importing, people, steps, stories, writing
from editor_desk.workflow.decisions import shipped_rules
from editor_desk.workflow.importing import Accepted
from editor_desk.workflow.rebuilding import rebuild
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails
from tests.workflow.conftest import Clock
from tests.workflow.newsroom import EN, ENGLISH, ES, Newsroom
from tests.workflow.pair import READ

BY_PHONE = StepDetails(reason="Ben said so", sign_off=SignOff(READ.seen, phone="Ben Ortiz"))


@pytest.mark.parametrize("target", [Stage.KILLED, Stage.WITHDRAWN])
def test_a_call_signs_off_and_takes_no_other_step(newsroom: Newsroom, target: Stage):
    story_id = newsroom.signed_off()
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    with pytest.raises(Refused, match=r"step\.role"):
        steps.advance(newsroom.ana, story_id, target, (EN,), BY_PHONE)
    assert newsroom.stage(story_id) is Stage.SENT


def test_nobody_without_the_role_sends_because_somebody_called(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    reporter = replace(newsroom.ana, person=replace(newsroom.ana.person, roles=frozenset()))
    with pytest.raises(Refused, match=r"step\.role"):
        steps.advance(reporter, story_id, Stage.SENT, (EN,), BY_PHONE)


def test_a_file_taken_into_an_edition_leaves_it_at_its_stage(newsroom: Newsroom, tmp_path: Path):
    """The text signed off, taken out and imported again is not an approved draft: it is the approved edition."""
    story_id = newsroom.signed_off(Plan.EN_FIRST)
    signed = newsroom.edition(story_id)
    writing.save_text(
        newsroom.ben, story_id, EN, furniture=replace(signed.furniture, headline="", dek=""), body=""
    )
    assert newsroom.stage(story_id) is Stage.CHECKING
    file = tmp_path / "again.md"
    file.write_text(ENGLISH)
    found = replace(recognise(read_text_file(file)), language=EN)
    importing.accept(newsroom.ben, found, Accepted(EN, translation_of=story_id))
    assert newsroom.edition(story_id).position is Stage.APPROVED, "no step was taken"
    assert newsroom.stage(story_id) in (Stage.READY, Stage.CHECKING)


def test_what_the_plan_leaves_out_is_not_exported(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin(Plan.BOTH)
    newsroom.to_ready(story_id, EN)
    newsroom.sign(story_id, EN)
    stories.set_fields(newsroom.ana, story_id, {"plan": "es-only"})
    with pytest.raises(Refused, match=r"export\.not_in_plan"):
        exporting.export(newsroom.ben, (story_id,), "html", tmp_path / "out", (EN,))
    assert not (tmp_path / "out").exists()


def test_a_story_flagged_legal_after_its_sign_off_does_not_leave_with_two_people(
    newsroom: Newsroom, tmp_path: Path
):
    story_id = newsroom.signed_off()
    stories.set_fields(newsroom.ana, story_id, {"flags.legal": "yes"})
    with pytest.raises(GatesRefused) as refused:
        steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    assert [result.message.code for result in refused.value.results] == ["g5.three_people.fails"]
    with pytest.raises(GatesRefused):
        exporting.export(newsroom.ben, (story_id,), "html", tmp_path / "out")


def test_two_authors_who_each_signed_for_themselves_both_go_out(newsroom: Newsroom):
    """What one of them declares does not take back what the other did."""
    story_id = newsroom.begin(Plan.BOTH)
    for language, author in ((EN, "Ben Ortiz"), (ES, newsroom.desk.person.name)):
        newsroom.to_ready(story_id, language)
        stories.set_fields(newsroom.ben, story_id, {"author": author}, language)
    newsroom.sign(story_id, EN, self_approval="Alone on Sunday")
    newsroom.sign(story_id, ES, by=newsroom.desk.work, self_approval="She was away")
    for language in (EN, ES):
        steps.advance(newsroom.ben, story_id, Stage.SENT, (language,))
        assert newsroom.stage(story_id, language) is Stage.SENT


def test_an_author_signs_no_kind_without_saying_why_and_is_marked_as_such(newsroom: Newsroom):
    story_id = newsroom.begin(kind="calendar")
    newsroom.to_ready(story_id)
    stories.set_fields(newsroom.ben, story_id, {"author": "Ben Ortiz"}, EN)
    with pytest.raises(GatesRefused):
        newsroom.sign(story_id)
    newsroom.sign(story_id, self_approval="Nobody else is in the house")
    assert newsroom.story(story_id).approvals[0].kind is ApprovalKind.SELF


def test_a_new_sign_off_takes_the_old_time_of_publication_away(newsroom: Newsroom, clock: Clock):
    story_id = newsroom.signed_off()
    at = StepDetails(at=clock.at + timedelta(hours=2))
    steps.advance(newsroom.ben, story_id, Stage.SCHEDULED, (EN,), at)
    newsroom.type_over(story_id, "12 years", "13 years")
    assert newsroom.stage(story_id) is Stage.READY
    newsroom.sign(story_id)
    edition = newsroom.edition(story_id)
    assert (edition.stage, edition.scheduled_for) == (Stage.APPROVED, None)


def test_what_must_be_checked_again_by_todays_rules_shows_at_once(newsroom: Newsroom):
    """Rules withdraw no sign-off; but where one has fallen, how far follows from the rules of today."""
    story_id = newsroom.signed_off()
    newsroom.type_over(story_id, "24 new buses", "42 new buses")
    assert newsroom.stage(story_id) is Stage.CHECKING
    data = copy.deepcopy(dict(shipped_rules()))
    news = next(kind for kind in data["kind"] if kind["id"] == "news")
    news.setdefault("rules", {})["g3.stale"] = "warn"
    changes = deciding.decide(newsroom.ben, data, "So decided")
    assert newsroom.stage(story_id) is Stage.READY
    assert changes.stories == (story_id,)
    deciding.decide(newsroom.ben, shipped_rules(), "As it was")
    assert newsroom.stage(story_id) is Stage.CHECKING


def test_who_lost_the_role_a_moment_ago_writes_no_more_and_what_they_typed_is_kept(newsroom: Newsroom):
    story_id = newsroom.begin()
    people.change_person(newsroom.ben, newsroom.ana.person.id, roles=frozenset({Role.WEB_PRODUCER}))
    before = newsroom.edition(story_id)
    with pytest.raises(Refused, match=r"edit\.role"):
        writing.save_text(newsroom.ana, story_id, EN, body="Another text.\n")
    typed_on = EditionText(None, before.body)
    kept = writing.save_text(newsroom.ana, story_id, EN, body="Another text.\n", base=typed_on)
    assert newsroom.edition(story_id).body == before.body
    assert kept.meeting is not None
    assert kept.meeting.outcome is Outcome.CLOSED


def test_what_was_to_follow_in_a_change_that_was_dropped_is_not_forgotten(newsroom: Newsroom):
    """The desk's copy differs from that of the readers, and nobody is to see to it any more: that is a change."""
    story_id = newsroom.signed_off()
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    stories.set_fields(newsroom.ana, story_id, {"section": "Politics"})
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    change = newsroom.story(story_id).changes[0].id
    by = newsroom.desk.now() + timedelta(hours=3)
    changing.set_effect(newsroom.ana, change, EN, Effect.TO_FOLLOW, follow_by=by, follow_person="Ana Ruiz")
    assert newsroom.edition(story_id).change is None
    changing.drop_change(newsroom.ana, change)
    assert newsroom.edition(story_id).change is not None, "the section is another than readers have"
    stories.set_fields(newsroom.ana, story_id, {"section": "Metro"})
    assert newsroom.edition(story_id).change is None


def test_rules_changed_by_hand_in_the_plain_files_take_no_gate_away(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    assert write_due(newsroom.desk.store).left == 0
    file = newsroom.desk.store.folder / "mirror" / RULES_FILE
    written = json.loads(file.read_text())
    for step in written["versions"][-1]["data"]["step"]:
        step["gates"], step["who"] = [], ["reporter"]
    for rule in written["versions"][-1]["data"]["rule"]:
        rule["severity"], rule["fixed"] = "off", False
    file.write_text(json.dumps(written))
    rebuild(file.parent, tmp_path / "new.sqlite", now=newsroom.desk.now, computer_user="Ana", say=say)
    with Desk.open(tmp_path / "new.sqlite", now=newsroom.desk.now) as desk:
        rules = desk.ruleset()
        shipped = read_ruleset(shipped_rules(), 1)
        for step in shipped.stages.steps:
            found = rules.stages.find(step.source, step.target)
            assert found is not None
            assert set(step.gates) <= set(found.gates)
        fixed = {rule.id: rule.severity for rule in shipped.rules if rule.is_fixed}
        assert {rule.id: rule.severity for rule in rules.rules if rule.is_fixed} == fixed
        assert story_id in {line.id for line in desk.lines(ListQuery(View.ALL))}
