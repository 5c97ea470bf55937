# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A newer program brings rules, kinds and steps; what the desk decided stays what it is."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.rules_check import refuse_wrong
from editor_desk.newsroom.rules_update import by_pair, decisions, updated
from editor_desk.newsroom.ruleset import Severity, read_ruleset
from editor_desk.workflow.decisions import shipped_rules


@pytest.fixture
def shipped() -> dict[str, Any]:
    return deepcopy(dict(shipped_rules()))


def rule(data: dict[str, Any], name: str) -> dict[str, Any]:
    return next(one for one in data["rule"] if one["id"] == name)


def kind(data: dict[str, Any], name: str) -> dict[str, Any]:
    return next(one for one in data["kind"] if one["id"] == name)


def step(data: dict[str, Any], target: str) -> dict[str, Any]:
    return next(one for one in data["step"] if one["to"] == target)


def test_a_desk_that_decided_nothing_has_what_is_shipped(shipped: dict[str, Any]):
    assert decisions(updated(shipped, shipped, shipped)) == decisions(shipped)


def test_what_is_shipped_is_allowed(shipped: dict[str, Any]):
    refuse_wrong(shipped, shipped, shipped)


def test_a_rule_a_kind_and_a_step_of_a_newer_program_come_in(shipped: dict[str, Any]):
    old = deepcopy(shipped)
    old["rule"] = [one for one in old["rule"] if one["gate"] != "G6"]
    old["kind"] = [one for one in old["kind"] if one["id"] != "gallery"]
    old["step"] = [one for one in old["step"] if one["to"] != "killed"]
    merged = updated(old, old, shipped)
    assert decisions(merged) == decisions(shipped)


def test_a_decision_of_the_desk_outlives_a_newer_program(shipped: dict[str, Any]):
    desk, new = deepcopy(shipped), deepcopy(shipped)
    rule(desk, "g1.dek")["severity"] = "block"
    kind(desk, "news")["rules"] = {"g1.topic": "off"}
    step(desk, "sent")["who"] = ["approver"]
    rule(new, "g1.dek")["severity"] = "off"
    rule(new, "g1.length")["severity"] = "block"
    step(new, "sent")["who"] = ["web_producer"]
    merged = updated(shipped, desk, new)
    assert rule(merged, "g1.dek")["severity"] == "block"
    assert rule(merged, "g1.length")["severity"] == "block"  # the desk never touched it
    assert kind(merged, "news")["rules"] == {"g1.topic": "off"}
    assert by_pair(merged["step"])["approved", "sent"]["who"] == ["approver"]


def test_a_bend_the_desk_took_away_does_not_come_back(shipped: dict[str, Any]):
    desk = deepcopy(shipped)
    del kind(desk, "brief")["rules"]["g1.topic"]
    merged = updated(shipped, desk, shipped)
    assert "g1.topic" not in kind(merged, "brief")["rules"]


def test_a_gate_a_newer_program_puts_before_a_step_stands_there_and_the_desks_own_stays(
    shipped: dict[str, Any],
):
    desk, new = deepcopy(shipped), deepcopy(shipped)
    step(desk, "checking")["gates"] = ["G1"]
    step(new, "ready")["gates"].append("G4")
    merged = by_pair(updated(shipped, desk, new)["step"])
    assert merged["checking", "ready"]["gates"] == ["G2", "G3", "G4"]
    assert merged["editing", "checking"]["gates"] == ["G1"]


def test_whatever_lies_in_the_store_fixed_rules_steps_and_gates_are_the_programs(shipped: dict[str, Any]):
    forged = deepcopy(shipped)
    for one in forged["rule"]:
        one["severity"] = "off"
        one["fixed"] = False
        one["override"] = ["reporter"]
    forged["step"] = [
        {"from": ["draft"], "to": "sent", "who": ["reporter"]},
        *({**one, "gates": [], "who": []} for one in forged["step"]),
    ]
    forged["may_edit"]["withdrawn"] = ["reporter"]
    kind(forged, "news")["rules"] = {"g5.seen": "off"}
    merged = updated(shipped, forged, shipped)
    fixed = [one for one in shipped["rule"] if one.get("fixed")]
    assert [rule(merged, one["id"]) for one in fixed] == fixed
    assert by_pair(merged["step"]).keys() == by_pair(shipped["step"]).keys()
    assert step(merged, "approved")["gates"] == ["G1", "G2", "G3", "G4", "G5", "G7"]
    assert step(merged, "approved")["who"] == ["approver"]
    assert merged["may_edit"]["withdrawn"] == []
    assert "rules" not in kind(merged, "news")


def test_even_unmerged_a_fixed_rule_is_bent_by_no_kind(shipped: dict[str, Any]):
    kind(shipped, "news")["rules"] = {"g6.embargo": "off"}
    rule(shipped, "g6.embargo")["override"] = ["reporter"]
    rules = read_ruleset(shipped, 1)
    embargo = next(one for one in rules.rules if one.id == "g6.embargo")
    assert rules.severity(embargo, "news") is Severity.BLOCK
    assert embargo.override == frozenset()


def test_a_kind_of_the_desks_own_bends_a_new_rule_as_the_kind_it_began_as(shipped: dict[str, Any]):
    old = deepcopy(shipped)
    old["rule"] = [one for one in old["rule"] if one["id"] != "g1.topic"]
    del kind(old, "calendar")["rules"]["g1.topic"]
    own = {**deepcopy(kind(old, "calendar")), "id": "fiestas", "like": "calendar"}
    own["name"] = {"en": "Fiestas", "es": "Fiestas"}
    desk = {**old, "kind": [*old["kind"], own]}
    assert kind(updated(old, desk, shipped), "fiestas")["rules"]["g1.topic"] == "off"


def _no_gate(data: dict[str, Any]) -> None:
    step(data, "approved")["gates"].remove("G3")


def _no_who(data: dict[str, Any]) -> None:
    step(data, "approved")["who"] = []


def _short_cut(data: dict[str, Any]) -> None:
    data["step"].append({"from": ["draft"], "to": "sent", "who": ["reporter"]})


def _no_way_back(data: dict[str, Any]) -> None:
    data["step"] = [one for one in data["step"] if one["to"] != "returned"]


def _unseen(data: dict[str, Any]) -> None:
    rule(data, "g5.seen")["severity"] = "warn"


def _embargo_overridden(data: dict[str, Any]) -> None:
    rule(data, "g6.embargo")["override"] = ["approver"]


def _bent(data: dict[str, Any]) -> None:
    kind(data, "calendar")["rules"]["g5.author"] = "off"


def _unfixed(data: dict[str, Any]) -> None:
    rule(data, "g6.hash")["fixed"] = False


def _rule_gone(data: dict[str, Any]) -> None:
    data["rule"] = [one for one in data["rule"] if one["id"] != "g6.hash"]


def _another_gate(data: dict[str, Any]) -> None:
    rule(data, "g3.open_claim")["gate"] = "G6"


def _kind_gone(data: dict[str, Any]) -> None:
    data["kind"] = [one for one in data["kind"] if one["id"] != "obituary"]


def _unlabelled(data: dict[str, Any]) -> None:
    kind(data, "sponsored")["needs_label"] = False


def _half_a_label(data: dict[str, Any]) -> None:
    kind(data, "sponsored")["label"] = {"en": "Sponsored"}


def _unknown_rule(data: dict[str, Any]) -> None:
    kind(data, "news")["rules"] = {"g1.dekk": "off"}


def _unknown_severity(data: dict[str, Any]) -> None:
    rule(data, "g1.dek")["severity"] = "stop"


def _edit_what_is_sent(data: dict[str, Any]) -> None:
    data["may_edit"]["live"] = ["reporter"]


def _nameless(data: dict[str, Any]) -> None:
    data["kind"].append({"id": "fiestas", "fields": ["headline"]})


def _begun_otherwise(data: dict[str, Any]) -> None:
    kind(data, "news")["like"] = "calendar"


def _no_reason(data: dict[str, Any]) -> None:
    step(data, "killed")["needs_reason"] = False


def _approval_survives(data: dict[str, Any]) -> None:
    step(data, "returned")["revokes"] = False


def _all_retired(data: dict[str, Any]) -> None:
    for one in data["kind"]:
        one["retired"] = True


def _words_for_roles(data: dict[str, Any]) -> None:
    rule(data, "g1.dek")["override"] = "approver"


@pytest.mark.parametrize(
    ("change", "code", "place"),
    [
        (_no_gate, "gates", "step ready → approved"),
        (_no_who, "nobody", "step ready → approved"),
        (_short_cut, "step", "step draft → sent"),
        (_no_way_back, "step", "step planned → returned"),
        (_unseen, "fixed", "rule g5.seen"),
        (_embargo_overridden, "fixed", "rule g6.embargo"),
        (_bent, "fixed", "kind calendar, g5.author"),
        (_unfixed, "shipped", "rule g6.hash, fixed"),
        (_rule_gone, "missing", "rule"),
        (_another_gate, "shipped", "rule g3.open_claim, gate"),
        (_kind_gone, "kind_gone", "kind obituary"),
        (_unlabelled, "shipped", "kind sponsored, needs_label"),
        (_half_a_label, "label", "kind sponsored"),
        (_unknown_rule, "unknown", "kind news, rules"),
        (_unknown_severity, "unknown", "rule g1.dek, severity"),
        (_edit_what_is_sent, "unknown", "may_edit"),
        (_nameless, "kind_name", "kind fiestas"),
        (_begun_otherwise, "shipped", "kind news, like"),
        (_no_reason, "shipped", "step sent → killed, needs_reason"),
        (_approval_survives, "shipped", "step planned → returned, revokes"),
        (_all_retired, "last_kind", "kind"),
        (_words_for_roles, "form", "rule g1.dek, override"),
    ],
)
def test_what_no_desk_may_decide_is_refused_and_the_place_named(
    shipped: dict[str, Any], change, code: str, place: str
):
    wanted = deepcopy(shipped)
    change(wanted)
    with pytest.raises(WrongUsage) as refused:
        refuse_wrong(wanted, shipped, shipped)
    message = refused.value.message
    assert (message.code, message.params["place"]) == (f"rules.wrong.{code}", place)


@pytest.mark.parametrize("key", ["rule", "kind", "step", "may_edit", "purge", "legal_hold", "history"])
@pytest.mark.parametrize("value", [None, 5, "x", [5], {"x": 5}, [{"id": 5}], [[]]])
def test_nonsense_is_refused_in_a_sentence(shipped: dict[str, Any], key: str, value: object):
    with pytest.raises(WrongUsage):
        refuse_wrong({**shipped, key: value}, shipped, shipped)
