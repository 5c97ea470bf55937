# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Approval is bound to content: what withdraws it, what does not, what restores it."""

from __future__ import annotations

import pytest

from editor_desk.newsroom.approvals import ApprovalKind
from editor_desk.newsroom.claims import ClaimStatus, EvidenceKind
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import facts, photos, steps, stories, writing
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.steps import StepDetails
from tests.workflow.newsroom import EN, ES, Newsroom


def test_a_story_is_signed_off_and_the_approval_says_what_was_not_checked(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    story = newsroom.story(story_id)
    assert story.edition(EN).stage is Stage.APPROVED
    approval = story.approvals[0]
    assert approval.by == newsroom.ben.person.id
    assert approval.content_hash.startswith("c1:")
    assert "g2.style" in approval.unbuilt
    assert approval.rules_version == 1


def test_the_author_is_refused_until_it_is_declared_why(newsroom: Newsroom):
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    stories.set_fields(newsroom.ben, story_id, {"author": "Ben Ortiz"}, EN)
    with pytest.raises(GatesRefused) as refused:
        newsroom.sign(story_id)
    assert [result.rule for result in refused.value.results] == ["g5.approver_is_author"]
    assert newsroom.story(story_id).approvals == ()
    newsroom.sign(story_id, self_approval="Alone on Sunday")
    approval = newsroom.story(story_id).approvals[0]
    assert (approval.kind, approval.reason) == (ApprovalKind.SELF, "Alone on Sunday")


def test_somebody_without_the_role_cannot_sign(newsroom: Newsroom):
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    with pytest.raises(Refused, match=r"step\.role"):
        newsroom.sign(story_id, by=newsroom.ana)


def test_an_edited_figure_withdraws_the_approval_says_what_changed_and_undo_restores_it(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    withdrawn = newsroom.type_over(story_id, "12 years", "21 years")
    assert newsroom.stage(story_id) is Stage.READY
    message = withdrawn.messages[0]
    assert message.code == "approval.withdrawn.words"
    assert (message.params["before"], message.params["after"]) == ("12", "21")
    restored = newsroom.type_over(story_id, "21 years", "12 years")
    assert newsroom.stage(story_id) is Stage.APPROVED
    assert [m.code for m in restored.messages] == ["approval.restored"]


def test_an_edit_of_checked_words_drops_the_edition_to_fact_check(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    newsroom.type_over(story_id, "24 new buses", "42 new buses")
    assert newsroom.stage(story_id) is Stage.CHECKING
    newsroom.type_over(story_id, "42 new buses", "24 new buses")
    assert newsroom.stage(story_id) is Stage.APPROVED


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("24 new", "**24** new"),
        ("“a promise kept”", '"a promise kept"'),
        ("years.\n\n", "years.   \n\n\n"),
        ("said service", "said\u00a0service"),
    ],
)
def test_bold_quotes_and_spaces_never_withdraw_it(newsroom: Newsroom, old: str, new: str):
    story_id = newsroom.signed_off()
    assert newsroom.type_over(story_id, old, new).messages == ()
    assert newsroom.stage(story_id) is Stage.APPROVED


def test_better_evidence_and_a_new_due_time_never_withdraw_it(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    claim = newsroom.story(story_id).claims[0]
    draft = facts.EvidenceDraft(EvidenceKind.DATA, "Fleet list", locator="row 7")
    facts.add_evidence(newsroom.ana, claim.id, draft)
    stories.set_fields(newsroom.ana, story_id, {"due": "2026-11-25T17:00"}, EN)
    stories.set_fields(newsroom.ana, story_id, {"embargo": "2026-11-26T06:00"})
    assert newsroom.stage(story_id) is Stage.APPROVED


@pytest.mark.parametrize(
    ("field", "value"), [("section", "Politics"), ("tags", "buses"), ("slug", "new-buses")]
)
def test_a_story_field_that_is_exported_withdraws_it(newsroom: Newsroom, field: str, value: str):
    story_id = newsroom.signed_off()
    before = getattr(newsroom.story(story_id), field)
    changes = stories.set_fields(newsroom.ana, story_id, {field: value})
    assert newsroom.stage(story_id) is Stage.READY
    assert changes.messages[0].params["changed_field"] == (field,)
    stories.set_fields(newsroom.ana, story_id, {field: "" if not before else str(before)})
    assert newsroom.stage(story_id) is Stage.APPROVED


def test_a_verdict_that_changes_withdraws_it(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    claim = newsroom.story(story_id).claims[0]
    facts.decide(newsroom.ana, claim.id, ClaimStatus.DISPUTED)
    assert newsroom.stage(story_id) is Stage.CHECKING
    facts.decide(newsroom.ana, claim.id, ClaimStatus.VERIFIED)
    assert newsroom.stage(story_id) is Stage.APPROVED


def test_both_editions_are_signed_together_or_not_at_all(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    newsroom.to_ready(story_id, EN)
    for stage in (Stage.EDITING, Stage.CHECKING):
        steps.advance(newsroom.ana, story_id, stage, (ES,))
    steps.advance(newsroom.ana, story_id, Stage.READY, (ES,))
    writing.save_text(newsroom.ben, story_id, ES, body="TK\n")
    with pytest.raises(Refused):
        newsroom.sign(story_id, EN, ES)
    assert newsroom.story(story_id).approvals == ()
    assert newsroom.stage(story_id, EN) is Stage.READY


def test_english_goes_out_first_and_the_spanish_follows(newsroom: Newsroom):
    story_id = newsroom.signed_off(Plan.EN_FIRST)
    assert newsroom.stage(story_id, EN) is Stage.APPROVED
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    assert newsroom.stage(story_id, EN) is Stage.SENT
    steps.advance(newsroom.ana, story_id, Stage.EDITING, (ES,))
    steps.advance(newsroom.ana, story_id, Stage.CHECKING, (ES,))
    story = newsroom.story(story_id)
    if not story.claims_in(ES):
        newsroom.mark(story_id, "12 años", ES)
    for claim in newsroom.story(story_id).claims_in(ES):
        newsroom.prove(claim.id)
    steps.advance(newsroom.ana, story_id, Stage.READY, (ES,))
    newsroom.sign(story_id, ES)
    assert newsroom.stage(story_id, ES) is Stage.APPROVED
    assert newsroom.stage(story_id, EN) is Stage.SENT


def test_a_return_revokes_the_approval_for_good(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    details = StepDetails(reason="Second source for 24", to_stage=Stage.EDITING)
    steps.advance(newsroom.ben, story_id, Stage.RETURNED, (EN,), details)
    edition = newsroom.edition(story_id)
    assert edition.stage is Stage.RETURNED
    assert edition.returned is not None
    assert edition.returned.reason == "Second source for 24"
    assert newsroom.story(story_id).approvals[0].is_revoked
    steps.advance(newsroom.ana, story_id, Stage.EDITING, (EN,))
    assert newsroom.stage(story_id) is Stage.EDITING


def test_hold_suspends_the_approval_until_the_story_comes_back(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    steps.advance(newsroom.ana, story_id, Stage.HOLD, (EN,), StepDetails(reason="Waiting for the mayor"))
    assert newsroom.stage(story_id) is Stage.HOLD
    with pytest.raises(Refused, match=r"step\.paused"):
        steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    steps.advance(newsroom.ana, story_id, Stage.APPROVED, (EN,))
    assert newsroom.stage(story_id) is Stage.APPROVED


def test_a_photo_that_changes_withdraws_it(newsroom: Newsroom, tmp_path):
    from PIL import Image

    picture = tmp_path / "bus.png"
    Image.new("RGB", (40, 30), "teal").save(picture)
    story_id = newsroom.signed_off()
    photos.add_photo(newsroom.ana, story_id, picture)
    assert newsroom.stage(story_id) is Stage.READY
    use = newsroom.story(story_id).photos[0]
    photos.remove_photo(newsroom.ana, story_id, use.id)
    assert newsroom.stage(story_id) is Stage.APPROVED


def test_who_says_nothing_of_reading_signs_nothing_off(newsroom: Newsroom):
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    with pytest.raises(GatesRefused) as refused:
        steps.advance(newsroom.ben, story_id, Stage.APPROVED, (EN,))
    assert [result.rule for result in refused.value.results] == ["g5.seen"]
    assert newsroom.story(story_id).approvals == ()


def test_another_length_wanted_withdraws_nothing_and_must_be_a_number(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    stories.set_fields(newsroom.ben, story_id, {"target_words": "320"}, EN)
    assert newsroom.stage(story_id) is Stage.APPROVED
    assert newsroom.story(story_id).edition(EN).target_words == 320
    assert newsroom.story(story_id).edition(ES).target_words is None
    for nonsense in ("0", "-5", "many", "100001"):
        with pytest.raises(WrongUsage, match=r"story\.value_unreadable"):
            stories.set_fields(newsroom.ben, story_id, {"target_words": nonsense}, EN)
    stories.set_fields(newsroom.ben, story_id, {"target_words": ""}, EN)
    assert newsroom.story(story_id).edition(EN).target_words is None
