# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What stands between an edition and its readers, rule by rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from editor_desk.newsroom.claims import Claim, ClaimStatus, ClaimType, Priority, StoredFile
from editor_desk.newsroom.gates import SIGN_OFF_GATES, WORDINGS, State
from editor_desk.newsroom.labels import public_label
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stories import Flags, Relation, SelfApproval, Story
from editor_desk.newsroom.wording import Message, render
from tests.newsroom.builders import (
    ANA,
    BEN,
    NOW,
    approved,
    blocked,
    complete_story,
    fact,
    judged,
    proof,
    rules,
    states,
    warned,
    with_furniture,
)


def test_a_complete_story_passes_sign_off_by_somebody_else():
    assert blocked(complete_story(), *SIGN_OFF_GATES, seen=frozenset({Language.EN})) == set()


@pytest.mark.parametrize(("field", "rule"), [("headline", "g1.headline"), ("byline", "g1.byline")])
def test_missing_furniture_blocks(field: str, rule: str):
    assert blocked(with_furniture(complete_story(), **{field: " "}), "G1") == {rule}


def test_a_missing_dek_or_dateline_only_warns():
    assert warned(with_furniture(complete_story(), dek="", dateline=""), "G1") == {"g1.dek", "g1.dateline"}


def test_a_missing_section_blocks():
    assert blocked(replace(complete_story(), section=""), "G1") == {"g1.section"}


@pytest.mark.parametrize("words", ["Council TK buses", "TKTK", "[ ] buses", "xxx buses", "[TK name]"])
def test_a_placeholder_blocks(words: str):
    assert "g1.placeholder" in blocked(with_furniture(complete_story(), headline=words), "G1")


@pytest.mark.parametrize(
    "words", ["Atkins wins", "Attack on bus", "Buses [sic] late", "Foxx speaks", "![](photo:p1)"]
)
def test_ordinary_words_are_no_placeholder(words: str):
    assert blocked(with_furniture(complete_story(), headline=words), "G1") == set()


def test_a_picture_to_come_blocks_even_when_its_cutline_is_written():
    photo = PhotoUse("p1", cutline={Language.EN: "Buses"})
    assert blocked(replace(complete_story(), photos=(photo,)), "G1") == {"g1.photo_to_come"}


def test_a_calendar_item_needs_no_byline_and_no_facts():
    story = replace(with_furniture(complete_story(), byline="", dek=""), kind="calendar", claims=())
    assert blocked(story, "G1", "G3") == set()


def test_a_sponsored_story_carries_its_label_and_names_its_sponsor():
    for story in (
        replace(complete_story(), kind="sponsored"),
        replace(complete_story(), flags=Flags(sponsored=True)),
    ):
        assert blocked(story, "G1") == {"g1.sponsor"}
        named = replace(story, flags=replace(story.flags, sponsor="Acme Homes"))
        assert blocked(named, "G1") == set()


def test_readers_of_either_language_see_who_pays_and_what_kind_it_is():
    flagged = replace(complete_story(), flags=Flags(sponsored=True, sponsor="Acme Homes"))
    assert public_label(flagged, Language.EN, rules()) == "Sponsored content by Acme Homes"
    assert public_label(flagged, Language.ES, rules()) == "Contenido patrocinado por Acme Homes"
    column = replace(flagged, kind="opinion")
    assert public_label(column, Language.ES, rules()) == "Contenido patrocinado por Acme Homes · Opinión"
    by_kind = replace(flagged, kind="sponsored", flags=Flags(sponsor="{label}"))
    assert public_label(by_kind, Language.EN, rules()) == "Sponsored content by {label}"
    unpaid = replace(complete_story(), flags=Flags(sponsor="Acme Homes"))
    assert public_label(unpaid, Language.EN, rules()) == ""


@pytest.mark.parametrize("status", [ClaimStatus.OPEN, ClaimStatus.IN_PROGRESS])
def test_a_story_cannot_be_approved_while_a_desk_claim_is_open(status: ClaimStatus):
    assert blocked(replace(complete_story(), claims=(fact(status),)), "G3") == {"g3.open_claim"}


@pytest.mark.parametrize("status", [ClaimStatus.UNVERIFIABLE, ClaimStatus.DISPUTED])
def test_what_could_not_be_verified_blocks_until_it_is_overridden(status: ClaimStatus):
    assert blocked(replace(complete_story(), claims=(fact(status),)), "G3") == {"g3.open_claim"}


def test_an_open_claim_of_lower_priority_does_not_block():
    claim = replace(fact(ClaimStatus.OPEN), priority=Priority.CHECK)
    assert blocked(replace(complete_story(), claims=(claim,)), "G3") == set()


def test_verified_without_a_locator_blocks():
    claim = fact(ClaimStatus.VERIFIED, proof(locator=" "))
    assert blocked(replace(complete_story(), claims=(claim,)), "G3") == {"g3.unproved"}


def test_one_attributed_verdict_covers_a_release_whose_original_is_kept_but_not_what_we_translated():
    bare = replace(fact(ClaimStatus.ATTRIBUTED), evidence=())
    original = replace(proof(locator=""), file=StoredFile("ab" * 32, "release.docx", 9))
    release = replace(complete_story(), kind="press_release", claims=(bare,), files=(original,))
    assert blocked(release, "G3") == set()
    assert blocked(replace(release, kind="wire"), "G3") == set()
    for other in (
        replace(release, files=()),
        replace(release, kind="news"),
        replace(release, claims=(replace(bare, status=ClaimStatus.VERIFIED),)),
        release.with_edition(replace(release.edition(Language.EN), relation=Relation.TRANSLATION)),
    ):
        assert blocked(other, "G3") == {"g3.unproved"}


def test_an_allegation_owes_its_answer_in_each_edition_of_the_plan_that_carries_it():
    accused = replace(fact(), types=(ClaimType.LEGAL_CRIME_RULE,))
    assert blocked(replace(complete_story(), claims=(accused,)), "G3") == {"g3.right_of_reply"}
    spanish = replace(accused, anchors={Language.ES: accused.anchors[Language.EN]})
    both = replace(complete_story(), claims=(spanish,), no_claims_reason="Only in Spanish")
    translated = both.with_edition(replace(both.edition(Language.ES), relation=Relation.TRANSLATION))
    assert blocked(translated, "G3") == {"g3.right_of_reply"}
    assert blocked(replace(translated, plan=Plan.EN_ONLY), "G3") == set()
    parallel = both.with_edition(replace(both.edition(Language.ES), relation=Relation.PARALLEL))
    assert blocked(parallel, "G3") == set()
    gone = replace(accused.anchors[Language.EN], is_orphan=True)
    cut = replace(accused, anchors={Language.EN: gone}, status=ClaimStatus.CUT)
    assert blocked(replace(complete_story(), claims=(cut,)), "G3") == set()


def test_a_claim_marked_cut_blocks_while_its_words_still_stand():
    claim = fact(ClaimStatus.CUT)
    assert blocked(replace(complete_story(), claims=(claim,)), "G3") == {"g3.open_claim"}
    gone = replace(claim, anchors={Language.EN: replace(claim.anchors[Language.EN], is_orphan=True)})
    assert blocked(replace(complete_story(), claims=(gone,)), "G3") == set()


def test_words_changed_since_the_verdict_block_here_and_warn_in_the_other_edition():
    claim = fact()
    changed = replace(claim.anchors[Language.EN], span_hash="other")
    assert blocked(
        replace(complete_story(), claims=(replace(claim, anchors={Language.EN: changed}),)), "G3"
    ) == {"g3.stale"}
    both = replace(claim, anchors={Language.EN: claim.anchors[Language.EN], Language.ES: changed})
    story = replace(complete_story(), claims=(both,))
    assert blocked(story, "G3") == set()
    assert warned(story, "G3") == {"g3.stale_other"}


def test_a_story_without_facts_needs_a_reason():
    story = replace(complete_story(), claims=())
    assert blocked(story, "G3") == {"g3.no_claims"}
    assert blocked(replace(story, no_claims_reason="An invitation"), "G3") == set()


def test_only_second_hand_proof_warns_and_blocks_where_the_story_is_flagged_legal():
    story = replace(complete_story(), claims=(fact(ClaimStatus.VERIFIED, proof(is_primary=False)),))
    assert warned(story, "G3") == {"g3.secondary_sources"}
    assert "g3.secondary_sources" in blocked(replace(story, flags=Flags(legal=True)), "G3")
    three = tuple(proof(is_primary=False, name=f"e{n}") for n in range(3))
    assert warned(replace(story, claims=(fact(ClaimStatus.VERIFIED, *three),)), "G3") == set()


def test_the_author_does_not_sign_off_unless_it_was_declared_with_a_reason():
    story = complete_story()
    assert blocked(story, "G5", person=ANA) == {"g5.approver_is_author"}
    declared = replace(story, self_approval=SelfApproval(ANA.id, "Alone on Sunday", NOW))
    assert blocked(declared, "G5", person=ANA) == set()
    assert blocked(declared, "G5", person=BEN) == set()
    by_somebody_else = replace(story, self_approval=SelfApproval(BEN.id, "?", NOW))
    assert blocked(by_somebody_else, "G5", person=ANA) == {"g5.approver_is_author"}


def test_an_edition_without_author_cannot_be_signed_off():
    story = complete_story()
    story = story.with_edition(replace(story.edition(Language.EN), author=None))
    assert blocked(story, "G5") == {"g5.author"}


def test_the_approver_has_read_it():
    assert blocked(complete_story(), "G5", seen=frozenset()) == {"g5.seen"}


def _legal(*claims: Claim) -> Story:
    return replace(complete_story(), flags=Flags(legal=True), claims=claims)


def test_a_legal_story_passes_three_people():
    assert blocked(_legal(fact()), "G5") == {"g5.three_people"}
    assert blocked(_legal(replace(fact(), checker="carla")), "G5") == set()
    assert blocked(_legal(replace(fact(), checker=ANA.id)), "G5") == {"g5.three_people"}
    assert blocked(_legal(replace(fact(), checker=BEN.id)), "G5") == {"g5.three_people"}
    assert blocked(_legal(replace(fact(), checker=ANA.id, second_checker="carla")), "G5") == set()


def test_a_legal_story_without_a_checked_fact_has_no_third_person():
    declared = replace(_legal(), no_claims_reason="A letter")
    assert blocked(declared, "G5") == {"g5.three_people"}
    # Whoever looked at a fact and gave no verdict, or cut it, has checked nothing that stands in it.
    for status in (ClaimStatus.OPEN, ClaimStatus.IN_PROGRESS, ClaimStatus.CUT):
        assert "g5.three_people" in blocked(_legal(replace(fact(status), checker="carla")), "G5")


def test_every_fact_that_matters_of_a_legal_story_was_checked_by_a_third_person():
    by_carla, by_ana = replace(fact(), checker="carla"), replace(fact(), id="c2", checker=ANA.id)
    (failing,) = [r for r in judged(_legal(by_carla, by_ana), "G5") if r.rule == "g5.three_people"]
    assert (failing.blocks, failing.link) == (True, "facts:c2")
    assert blocked(_legal(by_carla, replace(by_ana, priority=Priority.ROUTINE)), "G5") == set()


def test_who_wrote_the_other_edition_is_no_third_person_for_this_one():
    story = _legal(replace(fact(), checker="carla"))
    story = story.with_edition(replace(story.edition(Language.ES), author="carla"))
    assert blocked(story, "G5") == {"g5.three_people"}


def test_a_story_flagged_legal_after_its_sign_off_does_not_leave():
    checked = replace(fact(), checker=ANA.id)
    signed = approved(replace(complete_story(), claims=(checked,)))
    assert blocked(signed, "G6") == set()
    assert blocked(replace(signed, flags=Flags(legal=True)), "G6") == {"g6.rules_today"}
    by_carla = replace(signed, claims=(replace(checked, checker="carla"),), flags=Flags(legal=True))
    # Whoever sends it is no part of it: it is who signed that counts.
    assert blocked(by_carla, "G6", person=ANA) == set()


def test_only_exactly_what_was_signed_off_leaves_the_house():
    story = complete_story()
    assert blocked(story, "G6") == {"g6.hash"}
    assert blocked(approved(story), "G6") == set()
    assert blocked(approved(story), "G6", content_hash="c1:edited") == {"g6.hash"}


def test_sending_asks_todays_rules_again():
    story = approved(with_furniture(complete_story(), headline=""))
    assert blocked(story, "G6") == {"g6.rules_today"}


def test_an_embargo_holds_until_its_instant():
    story = replace(approved(complete_story()), embargo=NOW + timedelta(minutes=1))
    assert blocked(story, "G6") == {"g6.embargo"}
    assert blocked(story, "G6", now=NOW + timedelta(minutes=1)) == set()


def test_what_is_not_for_publication_never_leaves():
    story = replace(approved(complete_story()), flags=Flags(not_for_publication=True))
    assert blocked(story, "G6") == {"g6.not_for_publication"}


def test_a_rule_that_is_not_built_shows_as_such_and_blocks_nothing():
    found = states(complete_story(), "G2")
    assert set(found.values()) == {State.UNBUILT}
    assert blocked(complete_story(), "G2") == set()


def test_every_rule_and_every_failure_has_its_sentence():
    ruleset = rules()
    assert [rule.id for rule in ruleset.rules if f"{rule.id}.rule" not in WORDINGS] == []
    spoiled = approved(
        with_furniture(replace(complete_story(), claims=(fact(ClaimStatus.OPEN),)), headline="TK")
    )
    for result in judged(spoiled, *SIGN_OFF_GATES, "G6", person=ANA, seen=frozenset()):
        sentence = render(result.message, WORDINGS)
        assert "{" not in sentence
        assert result.message.code not in sentence


def test_a_message_of_a_newer_version_shows_its_code_instead_of_failing():
    assert render(Message("g9.new", {"n": 3}), WORDINGS) == "g9.new (n=3)"
