# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Requests to retract or correct on the command line."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.cli.terminal import Terminal

ASK = (
    "--from",
    "Sra. Peña",
    "--wants",
    "Her name out of it",
    "--capacity",
    "person_named",
    "--came",
    "phone",
)


def begin(terminal: Terminal) -> None:
    terminal.ok("new", "--slug", "buses")


def test_a_request_is_recorded_decided_and_answered(terminal: Terminal):
    begin(terminal)
    made = terminal.ok("retraction", "buses", "add", *ASK, "--deadline", "2199-12-01T17:00")
    (row,) = made["retractions"]
    assert (row["asked_by"], row["capacity"], row["came_by"], row["open"]) == (
        "Sra. Peña",
        "person_named",
        "phone",
        True,
    )
    # 5 p.m. in Houston
    assert datetime.fromisoformat(row["deadline"]) == datetime(2199, 12, 1, 23, tzinfo=UTC)
    (listed,) = terminal.ok("retractions")["retractions"]
    assert (listed["slug"], listed["id"], listed["overdue"]) == ("buses", row["id"], False)
    closed = terminal.ok("retraction", "buses", "answer", "--decision", "corrected", "--way", "phone")
    assert closed["messages"] == ["The request about “buses” is answered and closed: corrected."]
    assert terminal.ok("retractions") == {"retractions": []}
    assert len(terminal.ok("retractions", "--all")["retractions"]) == 1
    terminal.ok("retraction", "buses", "reopen", row["id"][:8], "--reason", "They called again")
    assert len(terminal.ok("retractions")["retractions"]) == 1


def test_a_contact_goes_in_and_is_never_shown(terminal: Terminal):
    begin(terminal)
    answers = [terminal("retraction", "buses", "add", *ASK, "--contact", "713-555-0199")]
    answers += [terminal("show", "buses"), terminal("retractions"), terminal.plain("retractions")]
    assert all(answer.code == 0 for answer in answers)
    assert not any("0199" in answer.out + answer.error for answer in answers)
    assert answers[1].data["retractions"][0]["contact"] is True


def test_what_is_changed_is_only_what_was_named(terminal: Terminal):
    begin(terminal)
    terminal.ok("retraction", "buses", "add", *ASK)
    changed = terminal.ok("retraction", "buses", "change", "--wants", "The whole story off the site")
    (row,) = changed["retractions"]
    assert (row["wants"], row["asked_by"]) == ("The whole story off the site", "Sra. Peña")


def test_an_unknown_word_says_what_there_is(terminal: Terminal):
    begin(terminal)
    for words in (("delete",), ("answer", "--way", "email"), ("add", *ASK[:2])):
        answer = terminal.plain("retraction", "buses", *words)
        assert answer.code == 2
        assert answer.error.endswith(("changed.\n", "recorded.\n"))


def test_the_list_says_that_a_story_has_one(terminal: Terminal):
    begin(terminal)
    terminal.ok("retraction", "buses", "add", *ASK)
    assert terminal.ok("list")["stories"][0]["open_requests"] == 1
