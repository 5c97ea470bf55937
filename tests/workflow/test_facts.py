# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A claim is proved once, and holds in both languages only while both still say it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from editor_desk.desk import say_problem
from editor_desk.newsroom.claims import ClaimStatus, ClaimType, EvidenceKind, Priority
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import BrokenInput, Refused, WrongUsage
from editor_desk.workflow import facts, people, writing
from editor_desk.workflow.facts import EvidenceDraft
from tests.workflow.newsroom import EN, ES, Newsroom


def claim_of(newsroom: Newsroom, story_id: str):
    return newsroom.story(story_id).claims[0]


def test_the_place_in_the_other_edition_is_proposed(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    newsroom.mark(story_id, "the first order in 12 years")
    assert claim_of(newsroom, story_id).anchors[ES].anchor.exact == "el primer pedido en 12 años"
    newsroom.mark(story_id, "“a promise kept”")
    quote = newsroom.story(story_id).claims[1]
    assert quote.anchors[ES].anchor.exact == "“una promesa cumplida”"


def test_no_place_is_proposed_where_the_other_edition_is_empty(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.EN_FIRST)
    writing.save_text(newsroom.ana, story_id, ES, body="")
    newsroom.mark(story_id, "24 new buses")
    assert set(claim_of(newsroom, story_id).anchors) <= {EN, ES}


def test_a_change_of_the_words_in_either_language_makes_the_verdict_stale_and_undo_does_not(
    newsroom: Newsroom,
):
    story_id = newsroom.begin(Plan.BOTH)
    newsroom.prove(newsroom.mark(story_id, "24 new buses"))
    for language, old, new in ((EN, "24 new", "42 new"), (ES, "24 autobuses", "42 autobuses")):
        newsroom.type_over(story_id, old, new, language)
        assert claim_of(newsroom, story_id).is_stale_in(language)
        newsroom.type_over(story_id, new, old, language)
        assert not claim_of(newsroom, story_id).is_stale_in(language)


def test_words_that_are_cut_leave_an_orphan_that_comes_back_with_them(newsroom: Newsroom):
    story_id = newsroom.begin()
    newsroom.prove(newsroom.mark(story_id, "the first order in 12 years"))
    newsroom.type_over(story_id, ", the first order in 12 years", "")
    orphan = claim_of(newsroom, story_id).anchors[EN]
    assert orphan.is_orphan
    assert orphan.anchor.exact == "the first order in 12 years"
    assert claim_of(newsroom, story_id).is_stale_in(EN)
    newsroom.type_over(story_id, "on Tuesday.", "on Tuesday, the first order in 12 years.")
    back = claim_of(newsroom, story_id)
    assert not back.anchors[EN].is_orphan
    assert not back.is_stale_in(EN)


def test_a_new_verdict_counts_for_the_words_as_they_are_now(newsroom: Newsroom):
    story_id = newsroom.begin()
    claim = newsroom.mark(story_id, "24 new buses")
    newsroom.prove(claim)
    newsroom.type_over(story_id, "24 new", "42 new")
    facts.decide(newsroom.ana, claim, ClaimStatus.CORRECTED)
    assert not claim_of(newsroom, story_id).is_stale_in(EN)


def test_a_fact_decided_before_must_be_checked_in_the_language_that_joins_later(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    start, end = facts.find_quote(newsroom.story(story_id), EN, "24 new buses")
    claim = facts.make_fact(newsroom.ana, story_id, EN, start, end, counterpart=None).claims[0]
    newsroom.prove(claim)
    place = facts.find_quote(newsroom.story(story_id), ES, "24 autobuses nuevos")
    facts.place_fact(newsroom.ana, claim, ES, *place)
    assert claim_of(newsroom, story_id).is_stale_in(ES)
    facts.decide(newsroom.ana, claim, ClaimStatus.VERIFIED)
    assert not claim_of(newsroom, story_id).is_stale_in(ES)


def test_only_a_fact_checker_gives_verdicts(newsroom: Newsroom):
    story_id = newsroom.begin()
    claim = newsroom.mark(story_id, "24 new buses")
    reporter = people.add_person(newsroom.ben, "Cruz", frozenset({Role.REPORTER}))
    with pytest.raises(Refused, match=r"fact\.role"):
        facts.decide(replace(newsroom.ana, person=reporter), claim, ClaimStatus.VERIFIED)


def test_only_who_answers_for_it_says_that_a_fact_needs_no_check_or_accuses_nobody(newsroom: Newsroom):
    claim = newsroom.mark(newsroom.begin(), "24 new buses")
    facts.describe_fact(newsroom.ana, claim, types=(ClaimType.LEGAL_CRIME_RULE,))
    writer = people.add_person(newsroom.ben, "Dana Cole", frozenset({Role.REPORTER, Role.COPY_EDITOR}))
    dana = replace(newsroom.ana, person=writer)
    for less in ({"priority": Priority.ROUTINE}, {"types": (ClaimType.FIGURE,)}):
        with pytest.raises(Refused) as refusal:
            facts.describe_fact(dana, claim, **less)
        assert refusal.value.message.code == "fact.lowered"
        assert "24 new buses" in say_problem(refusal.value)
    facts.describe_fact(dana, claim, note="Asked the county")
    facts.describe_fact(newsroom.ana, claim, priority=Priority.ROUTINE, types=(ClaimType.FIGURE,))
    facts.describe_fact(dana, claim, priority=Priority.DESK)


def test_an_empty_passage_and_missing_words_make_no_fact(newsroom: Newsroom):
    story_id = newsroom.begin()
    with pytest.raises(WrongUsage, match=r"fact\.empty"):
        facts.make_fact(newsroom.ana, story_id, EN, 3, 3)
    with pytest.raises(WrongUsage, match=r"fact\.quote_missing"):
        facts.find_quote(newsroom.story(story_id), EN, "99 buses")


def test_a_file_given_as_evidence_is_kept_beside_the_store(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    claim = newsroom.mark(story_id, "24 new buses")
    minutes = tmp_path / "minutes.pdf"
    minutes.write_bytes(b"%PDF minutes")
    facts.add_evidence(
        newsroom.ana, claim, EvidenceDraft(EvidenceKind.DOCUMENT, "Minutes", "p. 3", file=minutes)
    )
    file = claim_of(newsroom, story_id).evidence[0].file
    assert file is not None
    assert newsroom.desk.store.file_path(file.sha256, "evidence").read_bytes() == b"%PDF minutes"
    with pytest.raises(BrokenInput, match=r"evidence\.unreadable"):
        facts.add_evidence(
            newsroom.ana,
            claim,
            EvidenceDraft(EvidenceKind.DOCUMENT, "Gone", "p. 1", file=tmp_path / "gone.pdf"),
        )


def test_a_protected_source_is_named_nowhere_but_in_its_own_row(newsroom: Newsroom):
    story_id = newsroom.begin()
    claim = newsroom.mark(story_id, "24 new buses")
    draft = EvidenceDraft(EvidenceKind.PERSON, "Deep Throat", "garage", contact="555-0101", is_protected=True)
    facts.add_evidence(newsroom.ana, claim, draft)
    with newsroom.desk.store.unit() as unit:
        events = repr(unit.events())
    assert "Deep Throat" not in events
    assert "555-0101" not in events
