# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""On the command line: changes of what readers have, and what readers of a killed story are told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import Terminal

NOTE = ("--note-en", "An earlier version said May.", "--note-es", "Antes decía mayo.")
SAID = tuple(
    f"--{part}-{lang}={words}"
    for part, said in {
        "wrong": ("May", "mayo"),
        "right": ("June", "junio"),
        "where": ("top", "arriba"),
    }.items()
    for lang, words in zip(("en", "es"), said, strict=True)
)


@pytest.fixture
def live(terminal: Terminal) -> Terminal:
    """A story by Ana in both languages that readers have; Ben approves and sends."""
    terminal.ok("people", "add", "Ana", "--roles", "reporter,copy_editor,translator,fact_checker")
    terminal.ok("people", "add", "Ben", "--roles", "approver,web_producer,copy_editor")
    ana, ben = terminal.as_person("Ana"), terminal.as_person("Ben")
    ana.ok("new", "--slug", "buses", "--plan", "en+es")
    ana.ok("set", "buses", "section=Metro", "no_claims_reason=A list")
    for lang, words in (("en", "Routes grow in May.\n"), ("es", "Las rutas crecen este año.\n")):
        ana.ok("set", "buses", "headline=Buses", "byline=Ana", "--lang", lang)
        _edit(ana, lang, words)
    for stage in ("editing", "checking", "ready"):
        ana.ok("advance", "buses", stage, "--lang", "both")
    for stage in ("approved", "sent", "live"):
        ben.ok("advance", "buses", stage, "--lang", "both")
    return terminal


def _edit(person: Terminal, lang: str, words: str) -> Any:
    body = person.store.parent / "body.md"
    body.write_text(words)
    return person("edit", "buses", "--lang", lang, "--body", body)


def _gates(person: Terminal) -> set[str]:
    rows = person("check", "buses", "--lang", "en").data["gates"]
    return {row["rule"] for row in rows if row["gate"] == "G7" and row["state"] == "fail"}


def test_a_correction_of_one_language_goes_out_with_its_note(live: Terminal, tmp_path: Path):
    ana, ben = live.as_person("Ana"), live.as_person("Ben")
    refused = _edit(ana, "en", "Routes grow in June.\n")
    assert refused.code == 1
    ana.ok("change", "buses", "--lang", "en", "--kind", "correction")
    _edit(ana, "en", "Routes grow in June.\n")
    assert _gates(ana) == {"g7.note", "g7.other"}
    ana.ok("change", "buses", "--lang", "en", *NOTE, *SAID)
    ana.ok("change", "buses", "--lang", "en", "--other", "compared")
    assert _gates(ana) == set()
    shown = ana.plain("show", "buses").out
    assert "Live + Copy edit" in shown
    assert "An earlier version said May." in shown
    assert "EN Live + Copy edit\tES Live" in ana.plain("list", "--search", "stage:live").out
    assert ana.ok("list", "--stage", "editing")["stories"][0]["change_stage"] == {"en": "editing"}
    for stage in ("checking", "ready"):
        ana.ok("advance", "buses", stage, "--lang", "en")
    advanced = ben.ok("advance", "buses", "approved", "--lang", "en")
    assert (advanced["stages"]["en"], advanced["change_stages"]) == ("live", {"en": "approved"})
    ben.ok("export", "buses", "--to", "html", "--out", tmp_path, "--lang", "en")
    page = (tmp_path / "buses.en.html").read_text("utf-8")
    assert "An earlier version said May." in page
    assert "Correction (" in page
    for stage in ("sent", "live"):
        ben.ok("advance", "buses", stage, "--lang", "en")
    row = ben.ok("show", "buses")["changes"][0]
    assert (row["outcome"], row["effects"]["es"]["effect"]) == ("sent", "compared")


def test_a_fix_that_moves_a_month_is_refused_and_a_change_can_be_dropped(live: Terminal):
    ana, ben = live.as_person("Ana"), live.as_person("Ben")
    ana.ok("change", "buses", "--lang", "en", "--kind", "fix")
    _edit(ben, "en", "Routes grow in June.\n")
    assert ben("advance", "buses", "approved", "--lang", "en").code == 1
    assert _gates(ana) == {"g7.fix"}
    dropped = ana.ok("change", "buses", "--lang", "en", "--drop")
    assert "the copy last sent is back" in dropped["messages"][0]
    assert ana.ok("show", "buses")["editions"]["en"]["body"] == "Routes grow in May.\n"
    assert ana("change", "buses", "--drop").code == 2


def test_the_other_edition_follows_by_a_time_with_a_person(live: Terminal):
    ana = live.as_person("Ana")
    ana.ok("change", "buses", "--lang", "en", "--kind", "update")
    assert ana("change", "buses", "--other", "to_follow").code == 2
    told = ana.ok(
        "change", "buses", "--other", "to_follow", "--follow-by", "2099-01-01T10:00", "--follow-for", "Ana"
    )
    assert told["changes"][0]["effects"]["es"]["follow_by"] == "2099-01-01T16:00:00+00:00"


def test_what_is_out_is_killed_with_a_notice_for_each_edition(live: Terminal):
    ben = live.as_person("Ben")
    kill = ("advance", "buses", "killed", "--lang", "both", "--reason", "It never happened")
    assert ben(*kill).code == 1
    assert ben(*kill, "--notice-en", "This story was removed.").code == 1
    ben.ok(*kill, "--notice-en", "This story was removed.", "--notice-es", "Esta nota fue retirada.")
    editions = ben.ok("show", "buses")["editions"]
    assert [editions[lang]["notice"] for lang in ("en", "es")] == [
        "This story was removed.",
        "Esta nota fue retirada.",
    ]
