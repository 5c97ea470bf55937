# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How every rule of the sign-off counts for every kind of story: the table the guide prints.

A calendar item is not an investigation, and nobody curses a warning about furniture a kind has not.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor_desk.newsroom.gates import text_and_slug
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.ruleset import Severity
from editor_desk.newsroom.stories import Flags
from tests.newsroom.builders import blocked, complete_story, context, rules, warned, with_furniture

KINDS = (
    "news", "breaking", "brief", "wire", "press_release", "interview", "obituary", "calendar", "opinion",
    "sponsored", "gallery", "results",
)  # fmt: skip
B, W, o = Severity.BLOCK, Severity.WARN, Severity.OFF
TABLE = {
    "g1.headline":         (B, B, B, B, B, B, B, B, B, B, B, B),
    "g1.byline":           (B, W, W, B, W, B, W, o, B, W, W, W),
    "g1.section":          (B, B, B, B, B, B, B, W, B, W, B, B),
    "g1.body":             (B, B, B, B, B, B, B, B, B, B, W, B),
    "g1.photo_words":      (B, B, B, B, B, B, B, B, B, B, B, B),
    "g1.photo_to_come":    (B, B, B, B, B, B, B, B, B, B, B, B),
    "g1.placeholder":      (B, B, B, B, B, B, B, B, B, B, B, B),
    "g1.label":            (B, B, B, B, B, B, B, B, B, B, B, B),
    "g1.dek":              (W, o, o, o, o, W, o, o, W, W, o, o),
    "g1.dateline":         (W, W, o, W, W, o, o, o, o, o, o, o),
    "g1.topic":            (W, o, o, W, W, W, o, o, o, o, o, o),
    "g1.length":           (W, W, W, W, W, W, W, W, W, W, W, W),
    "g3.open_claim":       (B, B, B, B, B, B, B, B, B, B, B, B),
    "g3.unproved":         (B, B, B, B, B, B, B, B, B, B, B, B),
    "g3.stale":            (B, B, B, B, B, B, B, B, B, B, B, B),
    "g3.no_claims":        (B, B, W, B, B, B, B, o, W, W, W, W),
    "g3.right_of_reply":   (B, B, B, B, B, B, B, B, B, B, B, B),
    "g3.secondary_sources": (W, W, W, W, W, W, W, W, W, W, W, W),
    "g3.suggestions":      (B, B, B, B, B, B, B, W, W, W, B, B),
    "g4.values":           (B, B, B, B, B, B, B, B, B, B, B, B),
    "g4.legal_status":     (B, B, B, B, B, B, B, B, B, B, B, B),
    "g4.machine_draft":    (B, B, B, B, B, B, B, B, B, B, B, B),
    "g5.author":           (B, B, B, B, B, B, B, B, B, B, B, B),
    "g5.approver_is_author": (B, B, B, B, B, B, B, B, B, B, B, B),
    "g5.seen":             (B, B, B, B, B, B, B, B, B, B, B, B),
    "g6.hash":             (B, B, B, B, B, B, B, B, B, B, B, B),
    "g6.embargo":          (B, B, B, B, B, B, B, B, B, B, B, B),
}  # fmt: skip


@pytest.mark.parametrize("rule", TABLE)
def test_how_a_rule_counts_for_each_kind(rule: str):
    shipped = rules()
    own = next(one for one in shipped.rules if one.id == rule)
    assert list(shipped.kinds) == list(KINDS)
    assert dict(zip(KINDS, TABLE[rule], strict=True)) == {kind: shipped.severity(own, kind) for kind in KINDS}


def test_every_bend_of_a_kind_is_in_the_table():
    bent = {rule for kind in rules().kinds.values() for rule in kind.severities}
    assert bent - set(TABLE) == set()


def test_a_freelancers_draft_of_any_kind_is_refused_for_nothing_but_text_and_slug():
    for kind in KINDS:
        bare = with_furniture(complete_story(), headline="", dek="", byline="", dateline="")
        story = replace(bare, kind=kind, section="", topics=(), claims=())
        assert text_and_slug(context(story)) is None
        assert text_and_slug(context(replace(story, slug=""))) is not None


def test_a_gallery_goes_on_with_photos_and_no_text():
    story = replace(complete_story(), kind="gallery")
    empty = story.with_edition(replace(story.edition(next(iter(story.editions))), body=""))
    assert text_and_slug(context(empty)) is not None
    assert text_and_slug(context(replace(empty, photos=(PhotoUse("p1"),)))) is None


def test_an_obituary_without_dek_dateline_byline_or_topic_is_refused_for_none_of_them():
    story = replace(
        with_furniture(complete_story(), byline="", dek="", dateline=""), kind="obituary", topics=()
    )
    assert blocked(story, "G1") == set()
    assert warned(story, "G1") == {"g1.byline"}


def test_a_sponsored_story_is_refused_for_its_label_and_its_sponsor_alone():
    story = replace(
        with_furniture(complete_story(), byline=""), kind="sponsored", section="", claims=(), topics=()
    )
    assert blocked(story, "G1", "G3") == {"g1.sponsor"}
    assert blocked(replace(story, flags=Flags(sponsor="Acme Homes")), "G1", "G3") == set()


def test_a_field_taken_from_a_kind_takes_its_rule_along():
    shipped = rules()
    bare = replace(shipped.kinds["news"], fields=("headline",))
    own = replace(shipped, kinds={**shipped.kinds, "news": bare})
    off = {rule.id for rule in own.rules if own.severity(rule, "news") is Severity.OFF}
    assert off == {"g1.byline", "g1.dek", "g1.dateline"}
