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
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import steps, stories
from editor_desk.workflow.deciding import decide, go_back, switched_off
from editor_desk.workflow.exporting import export
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.rules_effect import effect, in_progress
from editor_desk.workflow.standing import settle
from editor_desk.workflow.steps import StepDetails
from tests.workflow.newsroom import EN, Newsroom


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
    decide(newsroom.ben, severity(in_force(newsroom.desk), "g1.length", "off"), "Long heads are our style")
    decide(newsroom.ben, severity(in_force(newsroom.desk), "g1.topic", "off"), "No topics")
    with newsroom.desk.store.look() as unit:
        found = {one.rule: one for one in switched_off(unit, "calendar")}
    assert set(found) == {"g1.length"}
    assert (found["g1.length"].version, found["g1.length"].reason) == (2, "Long heads are our style")
    assert found["g1.length"].by == newsroom.ben.person.id


def labelled(data: dict[str, Any], name: str, en: str, es: str) -> dict[str, Any]:
    next(one for one in data["kind"] if one["id"] == name)["label"] = {"en": en, "es": es}
    return data


def test_rules_that_change_withdraw_no_sign_off_but_are_asked_again_at_sending(newsroom: Newsroom):
    story = newsroom.begin()
    stories.set_fields(newsroom.ana, story, {"topics": ""})
    newsroom.to_ready(story)
    newsroom.sign(story)
    decide(newsroom.ben, severity(in_force(newsroom.desk), "g1.topic", "block"), "Every story has a topic")
    stories.set_fields(newsroom.ana, story, {"urgency": "2"})
    assert newsroom.stage(story) is Stage.APPROVED
    with pytest.raises(GatesRefused) as refused:
        steps.advance(newsroom.ben, story, Stage.SENT, (EN,))
    assert [one.rule for one in refused.value.results] == ["g6.rules_today"]


def test_what_other_rules_would_do_is_known_before_they_are_in_force(newsroom: Newsroom):
    signed, waiting = newsroom.begin(), newsroom.begin()
    for story in (signed, waiting):
        stories.set_fields(newsroom.ana, story, {"topics": ""})
        newsroom.to_ready(story)
    stories.set_fields(newsroom.ana, waiting, {"slug": "trains"})
    newsroom.sign(signed)
    unready = newsroom.begin()
    stories.set_fields(newsroom.ana, unready, {"slug": "ferries"})
    data = severity(severity(in_force(newsroom.desk), "g1.topic", "block"), "g3.no_claims", "off")
    with newsroom.desk.store.look() as unit:
        found = effect(unit, newsroom.ben, data, in_progress(unit))
        assert unit.ruleset().version == 1
    assert found.looked_at == 3
    assert found.blocked == (("trains", EN),)
    assert found.kept_in == (("buses", EN),)
    assert found.freed == (("ferries", EN),)


def test_new_words_for_a_label_withdraw_no_sign_off_and_what_was_signed_goes_out(
    newsroom: Newsroom, tmp_path: Path
):
    story = newsroom.begin(kind="opinion")
    newsroom.to_ready(story)
    newsroom.sign(story)
    decide(newsroom.ben, labelled(in_force(newsroom.desk), "opinion", "Commentary", "Comentario"), "Clearer")
    with newsroom.desk.store.unit() as unit:
        settle(unit, newsroom.ben, unit.story(story))
    assert newsroom.stage(story) is Stage.APPROVED
    (page,) = export(newsroom.ben, (story,), "html", tmp_path / "out", (EN,)).paths[:1]
    assert "Opinion" in page.read_text("utf-8")
    assert "Commentary" not in page.read_text("utf-8")
    # Signed off again, it carries the new label.
    steps.advance(
        newsroom.ben,
        story,
        Stage.RETURNED,
        (EN,),
        StepDetails(reason="New label", to_stage=Stage.READY, for_person="Ana"),
    )
    steps.advance(newsroom.ana, story, Stage.READY, (EN,))
    newsroom.sign(story)
    (page,) = export(newsroom.ben, (story,), "html", tmp_path / "again", (EN,)).paths[:1]
    assert "Commentary" in page.read_text("utf-8")


def test_a_label_that_is_needed_since_keeps_a_story_signed_without_one_in_the_house(newsroom: Newsroom):
    story = newsroom.signed_off()
    data = labelled(in_force(newsroom.desk), "news", "News", "Noticias")
    next(one for one in data["kind"] if one["id"] == "news")["needs_label"] = True
    decide(newsroom.ben, data, "Every page says what it is")
    assert newsroom.stage(story) is Stage.APPROVED
    with pytest.raises(GatesRefused) as refused:
        steps.advance(newsroom.ben, story, Stage.SENT, (EN,))
    assert [one.message.code for one in refused.value.results] == ["g1.label.fails"]


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


def test_whatever_was_laid_into_the_store_the_ground_is_whole_after_opening(tmp_path: Path):
    path = tmp_path / "desk.sqlite"
    with Desk.open(path) as desk:
        whole, forged = desk.ruleset(), in_force(desk)
    severity(forged, "g5.seen", "off")
    severity(forged, "g6.hash", "off")
    for one in forged["step"]:
        one["gates"] = []
    forged["step"].append({"from": ["draft"], "to": "sent", "who": ["reporter"]})
    _lay_in(path, 2, forged)
    with Desk.open(path) as desk:
        assert (desk.ruleset().stages, desk.ruleset().rules) == (whole.stages, whole.rules)
        assert desk.ruleset().version == 3


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
