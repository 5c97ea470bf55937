# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The shipped decisions of the newsroom are what docs and screens say they are."""

from __future__ import annotations

import pytest

from editor_desk.newsroom.people import Role
from editor_desk.newsroom.ruleset import read_ruleset
from editor_desk.newsroom.stages import BEFORE_SENT, Stage
from editor_desk.newsroom.wording import VOCABULARY
from editor_desk.workflow.decisions import shipped_rules
from tests.newsroom.builders import rules

KINDS = [
    "news",
    "breaking",
    "brief",
    "wire",
    "press_release",
    "interview",
    "obituary",
    "calendar",
    "opinion",
    "sponsored",
    "gallery",
    "results",
]


def test_every_kind_stage_and_role_has_its_word():
    ruleset = rules()
    assert list(ruleset.kinds) == KINDS
    assert set(VOCABULARY["kind"]) == set(KINDS)
    assert set(VOCABULARY["stage"]) == {stage.value for stage in Stage}
    assert set(VOCABULARY["role"]) == {role.value for role in Role}


def test_the_way_of_an_edition_is_the_main_steps_one_after_the_other():
    table, stage, way = rules().stages, Stage.PLANNED, ["planned"]
    while (step := table.main_step(stage)) is not None:
        stage = step.target
        way.append(stage.value)
    assert way == ["planned", "draft", "editing", "checking", "ready", "approved", "sent", "live"]


def test_any_stage_before_sent_can_be_returned_held_and_spiked():
    table = rules().stages
    for stage in BEFORE_SENT:
        for target in (Stage.RETURNED, Stage.HOLD, Stage.SPIKED):
            step = table.find(stage, target)
            assert step is not None
            assert step.needs_reason


def test_only_an_approver_signs_off_through_every_gate():
    step = rules().stages.find(Stage.READY, Stage.APPROVED)
    assert step is not None
    assert step.who == {Role.APPROVER}
    assert step.gates == ("G1", "G2", "G3", "G4", "G5", "G7")


def test_what_is_sent_is_edited_by_nobody():
    may_edit = rules().stages.may_edit
    assert not any(may_edit.get(stage) for stage in (Stage.SENT, Stage.LIVE, Stage.KILLED, Stage.SPIKED))


def test_a_kind_that_names_an_unknown_rule_is_refused():
    data = dict(shipped_rules())
    data["kind"] = [{"id": "odd", "fields": [], "rules": {"g1.typo": "off"}}]
    with pytest.raises(ValueError, match="typo"):
        read_ruleset(data, 1)
