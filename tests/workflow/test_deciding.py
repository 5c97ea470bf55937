# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Rules are the administrator's, with a reason; what was signed off before stands."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.problems import BrokenInput, Refused, WrongUsage
from editor_desk.newsroom.ruleset import PROGRAM_UPDATE
from editor_desk.workflow.deciding import decide, go_back, switched_off
from tests.workflow.newsroom import Newsroom


def in_force(desk: Desk) -> dict[str, Any]:
    with desk.store.look() as unit:
        return deepcopy(dict(unit.rules_versions()[-1].data))


def severity(data: dict[str, Any], name: str, value: str) -> dict[str, Any]:
    next(one for one in data["rule"] if one["id"] == name)["severity"] = value
    return data


def test_an_administrator_decides_and_the_version_says_who_when_and_why(newsroom: Newsroom):
    data = severity(in_force(newsroom.desk), "g1.dek", "block")
    decide(newsroom.ben, data, "  Readers of the app  see the dek first ", based_on=1)
    with newsroom.desk.store.look() as unit:
        newest = unit.rules_versions()[-1]
        assert (newest.version, newest.by) == (2, newsroom.ben.person.id)
        assert newest.reason == "Readers of the app see the dek first"
        assert unit.events()[-1].code == "rules.changed"
        assert unit.ruleset().version == 2


def test_nobody_else_does_and_nobody_without_a_reason(newsroom: Newsroom):
    data = severity(in_force(newsroom.desk), "g1.dek", "block")
    with pytest.raises(Refused, match=r"rules\.role"):
        decide(newsroom.ana, data, "I wish so")
    with pytest.raises(WrongUsage, match=r"rules\.reason"):
        decide(newsroom.ben, data, " ")
    assert newsroom.desk.ruleset().version == 1


def test_who_decides_on_what_was_true_before_is_told(newsroom: Newsroom):
    data = in_force(newsroom.desk)
    decide(newsroom.ben, severity(deepcopy(data), "g1.dek", "block"), "The dek matters", based_on=1)
    with pytest.raises(Refused, match=r"rules\.meanwhile"):
        decide(newsroom.ben, severity(deepcopy(data), "g1.topic", "off"), "No topics here", based_on=1)
    with pytest.raises(Refused, match=r"rules\.alike"):
        decide(newsroom.ben, in_force(newsroom.desk), "The same again")


def test_going_back_is_a_new_version_and_a_kind_made_since_is_retired(newsroom: Newsroom):
    data = severity(in_force(newsroom.desk), "g1.dek", "block")
    own = {
        **deepcopy(data["kind"][0]),
        "id": "fiestas",
        "like": "news",
        "name": {"en": "Fair", "es": "Feria"},
    }
    decide(newsroom.ben, {**data, "kind": [*data["kind"], own]}, "The season of fairs")
    go_back(newsroom.ben, 1, "The season is over")
    rules = newsroom.desk.ruleset()
    assert rules.version == 3
    assert next(one for one in rules.rules if one.id == "g1.dek").severity.value == "warn"
    assert rules.kinds["fiestas"].is_retired


def test_a_rule_switched_off_is_said_with_who_and_why_and_one_a_kind_never_had_is_not(newsroom: Newsroom):
    decide(newsroom.ben, severity(in_force(newsroom.desk), "g1.section", "off"), "One section only")
    decide(newsroom.ben, severity(in_force(newsroom.desk), "g1.topic", "off"), "No topics")
    with newsroom.desk.store.look() as unit:
        found = {one.rule: one for one in switched_off(unit, "calendar")}
    assert set(found) == {"g1.section"}
    assert (found["g1.section"].version, found["g1.section"].reason) == (2, "One section only")
    assert found["g1.section"].by == newsroom.ben.person.id


def test_a_store_of_an_older_program_takes_the_new_rules_and_keeps_its_own(tmp_path: Path):
    path = tmp_path / "desk.sqlite"
    with Desk.open(path) as desk:
        old = in_force(desk)
    del old["shipped"]
    old["rule"] = [one for one in old["rule"] if one["id"] != "g1.topic"]
    for one in old["kind"]:
        one.get("rules", {}).pop("g1.topic", None)
    _lay_in(path, 1, old)
    _lay_in(path, 2, severity(deepcopy(old), "g1.dek", "block"))
    with Desk.open(path) as desk:
        rules = {one.id: one.severity.value for one in desk.ruleset().rules}
        with desk.store.look() as unit:
            newest = unit.rules_versions()[-1]
    assert (newest.version, newest.by, newest.reason) == (3, "", PROGRAM_UPDATE)
    assert (rules["g1.topic"], rules["g1.dek"]) == ("warn", "block")
    with Desk.open(path) as desk:
        assert desk.ruleset().version == 3  # once is enough


def test_an_older_program_leaves_the_rules_of_a_newer_one_alone_and_says_what_it_cannot_read(tmp_path: Path):
    path = tmp_path / "desk.sqlite"
    with Desk.open(path) as desk:
        newer = in_force(desk)
    newer["shipped"] = {"program": "99.0"}
    newer["rule"].append({"id": "g8.moon", "gate": "G5", "severity": "block", "link": "moon"})
    _lay_in(path, 2, newer)
    with Desk.open(path) as desk:
        assert [one.id for one in desk.ruleset().rules][-1] == "g8.moon"
    newer["rule"][0]["override"] = ["astronomer"]
    _lay_in(path, 3, newer)
    with pytest.raises(BrokenInput, match="astronomer"):
        Desk.open(path)


def _lay_in(path: Path, version: int, data: dict[str, Any]) -> None:
    import json

    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT OR REPLACE INTO ruleset (version, data, by, at, reason)"
            " VALUES (?, ?, 'ana', '2026-01-01T00:00:00.000000Z', 'theirs')",
            (version, json.dumps(data)),
        )
