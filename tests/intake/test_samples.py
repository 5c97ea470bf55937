# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The sample stories show what an editor should meet on the first day."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from editor_desk.assets import resource
from editor_desk.intake.languages import guess_language
from editor_desk.newsroom.claims import NEEDS_PROOF, TERMINAL, ClaimStatus, ClaimType, EvidenceKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.text.words import count_words

DATA = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in resource("samples").glob("*.toml")}
PEOPLE = {person["name"] for person in DATA.pop("people")["person"]}
EDITIONS = [(slug, language) for slug, data in DATA.items() for language in Language if language in data]


@pytest.mark.parametrize(("slug", "language"), EDITIONS)
def test_every_edition_is_in_its_language_and_by_somebody_of_the_desk(slug: str, language: Language):
    edition = DATA[slug][language]
    assert guess_language(edition["body"]) == (language, True)
    assert edition["author"] in PEOPLE
    assert Stage(edition["stage"])


@pytest.mark.parametrize("slug", DATA)
def test_the_words_of_every_claim_stand_exactly_once(slug: str):
    for claim in DATA[slug]["claim"]:
        assert set(claim["types"]) <= set(ClaimType)
        assert {proof["kind"] for proof in claim.get("evidence", ())} <= set(EvidenceKind)
        stated = [language for language in Language if language in claim]
        assert stated
        for language in stated:
            assert DATA[slug][language]["body"].count(claim[language]) == 1, claim[language]


def test_one_story_waits_for_its_spanish():
    assert Plan(DATA["school-zones"]["plan"]) is Plan.EN_FIRST
    assert Language.ES not in DATA["school-zones"]


def test_one_story_has_a_figure_that_differs_and_is_not_checked_yet():
    claim: dict[str, Any] = DATA["flu-clinics"]["claim"][0]
    assert ("24" in claim["en"], "42" in claim["es"]) == (True, True)
    assert claim["status"] == ClaimStatus.OPEN


def test_one_story_is_checked_and_waits_for_sign_off():
    data = DATA["tejano-festival"]
    assert {data[language]["stage"] for language in Language} == {Stage.READY}
    for claim in data["claim"]:
        status = ClaimStatus(claim["status"])
        assert status in TERMINAL
        assert status not in NEEDS_PROOF or all(proof["locator"] for proof in claim["evidence"])


def test_one_story_is_long_in_both_languages():
    for language in Language:
        assert 450 <= count_words(DATA["hurricane-season"][language]["body"]) <= 560
