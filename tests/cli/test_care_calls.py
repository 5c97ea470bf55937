# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""``reply``, ``withhold``, ``look-over`` and flags by ``set``: the same rules as at the window."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from tests.bytes_on_disk import files_holding
from tests.cli.terminal import Terminal

BODY = "The city says Acme stole 24 buses. Acme said it did not.\n"


@pytest.fixture
def claim(terminal: Terminal, tmp_path: Path) -> str:
    text = tmp_path / "body.md"
    text.write_text(BODY, "utf-8")
    for name in ("Ana", "Ben"):
        roles = "reporter,fact_checker" + (",approver" if name == "Ben" else "")
        terminal.ok("people", "add", name, "--roles", roles)
    ana = terminal.as_person("Ana")
    ana.ok("new", "--kind", "news", "--plan", "en-only", "--slug", "buses")
    ana.ok("edit", "buses", "--lang", "en", "--body", text)
    quote = ("--quote", "Acme stole 24 buses", "--type", "legal_crime_rule")
    return str(ana.ok("fact", "buses", "--lang", "en", *quote)["claim"])


def _rule(terminal: Terminal, rule: str) -> list[dict[str, str]]:
    return [row for row in terminal.ok("show", "buses")["gates"] if row["rule"] == rule]


def test_an_allegation_is_asked_about_and_the_answer_named(terminal: Terminal, claim: str):
    ana = terminal.as_person("Ana")
    assert ana("reply", claim, "--how", "by phone", "--until", "2999-01-01T12:00").code == 2
    asked = ("--asked", "Acme", "--how", "by phone", "--until", "2999-01-01T12:00")
    assert ana.ok("reply", claim, *asked)["reply"]["outcome"] == "waiting"
    assert [row["state"] for row in _rule(terminal, "g3.right_of_reply")] == ["fail"]
    assert ana("reply", claim, "--words-en", "Acme agreed").code == 2
    noted = ana.ok("reply", claim, "--answer", "It did not", "--words-en", "Acme said it did not")["reply"]
    assert (noted["outcome"], noted["words"]) == ("answered", {"en": "Acme said it did not"})
    assert [row["state"] for row in _rule(terminal, "g3.right_of_reply")] == ["pass"]
    assert terminal.ok("show", "buses")["claims"][0]["reply"]["asked"] == "Acme"


def test_names_come_by_standard_input_and_are_never_shown(
    terminal: Terminal, claim: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "stdin", io.StringIO("Wilhelmina Quackenbush\nAcme\n"))
    assert terminal.as_person("Ana").ok("withhold", "buses")["withheld"] == 2
    shown = terminal.ok("show", "buses")
    assert shown["flags"]["withheld"] == 2
    assert "Quackenbush" not in str(shown)
    assert {row["state"] for row in _rule(terminal, "g1.withheld")} == {"fail"}
    mirrored = [name for name in files_holding(terminal.store.parent, "Quackenbush") if "sqlite" not in name]
    assert mirrored == []


def test_who_did_not_write_it_looks_it_over_at_the_content_they_saw(terminal: Terminal, claim: str):
    ana, ben = terminal.as_person("Ana"), terminal.as_person("Ben")
    ana.ok("set", "buses", "flags.sensitive=yes", "flags.subjects=minors,suicide")
    seen = ben.ok("look-over", "buses", "--lang", "en")
    assert {"body", "slug"} <= {row["field"] for row in seen["places"]}
    assert ana("look-over", "buses", "--lang", "en", "--confirm", seen["content_hash"]).code == 1
    assert ben("look-over", "buses", "--lang", "en", "--confirm", "c1:other").code == 1
    assert ben.ok("look-over", "buses", "--lang", "en", "--confirm", seen["content_hash"])["reviewed"]
    assert [row["state"] for row in _rule(terminal, "g1.sensitive_review")] == ["pass"]


def test_what_protects_somebody_is_taken_off_by_few(terminal: Terminal, claim: str):
    ben = terminal.as_person("Ben")
    ben.ok("set", "buses", "flags.legal=yes")
    assert terminal.as_person("Ana")("set", "buses", "flags.legal=no").code == 1
    ben.ok("set", "buses", "flags.legal=no")
