# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""On the command line: what is accepted as it is, what was said on the phone, what was declared."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from editor_desk.desk import Desk, utc_now
from tests.cli.terminal import Terminal

RULE = "g1.byline"


@pytest.fixture
def signable(terminal: Terminal) -> Terminal:
    """A story by Ana without a byline, ready; Ben approves."""
    terminal.ok("people", "add", "Ana", "--roles", "reporter,copy_editor,fact_checker")
    terminal.ok("people", "add", "Ben", "--roles", "approver,web_producer")
    ana = terminal.as_person("Ana")
    ana.ok("new", "--slug", "buses", "--plan", "en-only")
    ana.ok("set", "buses", "headline=Buses", "section=Metro", "no_claims_reason=A list", "--lang", "en")
    body = terminal.store.parent / "body.md"
    body.write_text("Routes grow.\n")
    ana.ok("edit", "buses", "--lang", "en", "--body", body)
    for stage in ("editing", "checking", "ready"):
        ana.ok("advance", "buses", stage)
    return terminal


def _gate(terminal: Terminal, rule: str) -> dict[str, Any]:
    (row,) = [row for row in terminal("check", "buses").data["gates"] if row["rule"] == rule]
    return dict(row)


def test_a_failure_is_accepted_shown_as_such_and_taken_back(signable: Terminal):
    ben = signable.as_person("Ben")
    assert _gate(signable, RULE)["override"] is None
    assert signable.as_person("Ana")("override", "buses", RULE, "--reason", "Late").code == 1
    assert ben("override", "buses", RULE).code == 2
    ben.ok("override", "buses", RULE, "--reason", "A list has no byline")
    row = _gate(signable, RULE)
    assert (row["state"], row["severity"], row["override"]["by"]) == ("fail", "block", "Ben")
    assert row["override"]["reason"] == "A list has no byline"
    shown = ben.plain("check", "buses")
    assert "[= Ben: A list has no byline]" in shown.out
    ben.ok("advance", "buses", "approved")
    signed = ben.ok("show", "buses")
    assert signed["approvals"][0]["overrides"] == [signed["overrides"][0]["id"]]
    assert ben.ok("override", "buses", RULE, "--revoke")["overrides"] == []
    assert ben("advance", "buses", "sent").code == 1


def test_a_call_is_shown_confirmed_and_lapses_with_the_next_call_a_day_later(signable: Terminal):
    ana, ben = signable.as_person("Ana"), signable.as_person("Ben")
    ben.ok("override", "buses", RULE, "--reason", "A list has no byline")
    ana.ok("advance", "buses", "approved", "--phone", "Ben")
    assert "on the phone, heard by Ana; to be confirmed until" in ana.plain("show", "buses").out
    assert ana("confirm", "buses").code == 1
    with Desk.open(signable.store, "Ana", now=lambda: utc_now() + timedelta(hours=25)) as tomorrow:
        assert [message.code for message in tomorrow.passed.messages] == ["approval.lapsed"]
    assert ben("confirm", "buses").code == 1
    ana.ok("advance", "buses", "approved", "--phone", "Ben")
    confirmed = ben.ok("confirm", "buses")
    assert [bool(one["confirmed_at"]) for one in confirmed["approvals"]] == [False, True]
    assert "and confirmed" in ana.plain("show", "buses").out


def test_an_approver_says_it_was_not_so(signable: Terminal):
    ana, ben = signable.as_person("Ana"), signable.as_person("Ben")
    ben.ok("override", "buses", RULE, "--reason", "A list has no byline")
    ana.ok("advance", "buses", "approved", "--phone", "Ben")
    ben.ok("confirm", "buses", "--deny", "I asked for a source")
    assert ana.ok("show", "buses")["editions"]["en"]["stage"] == "ready"

    # One language first, and both together again
    ana.ok("set", "buses", "plan=en+es")
    assert ana("release", "buses").code == 2
    assert ana("release", "buses", "--first", "en", "--by", "2020-01-01", "--for", "Ana").code == 1
    made = ana.ok("release", "buses", "--first", "en", "--by", "2099-01-01T17:00", "--for", "Ana")
    assert made["plan"] == "en-first"
    assert ana.ok("show", "buses")["editions"]["es"]["due"] == "2099-01-01T23:00:00+00:00"
    assert ana.ok("release", "buses", "--together")["plan"] == "en+es"
