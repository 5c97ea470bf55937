# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""``list --search`` understands what the window does, and never gives a script other stories than it asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def archive(terminal: Terminal, tmp_path: Path) -> Terminal:
    terminal.ok("new", "--slug", "levee-vote", "--kind", "brief")
    terminal.ok("new", "--slug", "parade")
    body = tmp_path / "body.md"
    body.write_text("El dique viejo **aguantó** otra vez.\n", "utf-8")
    terminal.ok("edit", "levee-vote", "--lang", "es", "--body", body)
    return terminal


def slugs(terminal: Terminal, words: str, *more: str) -> list[str]:
    return [row["slug"] for row in terminal.ok("list", "--search", words, *more)["stories"]]


def test_words_phrases_and_filters_of_both_languages(archive: Terminal):
    assert slugs(archive, '"dique viejo"') == ["levee-vote"]
    assert slugs(archive, "dique idioma:es tipo:breve") == ["levee-vote"]
    assert slugs(archive, "dique lang:en") == []
    assert slugs(archive, "kind:news") == ["parade"]
    assert slugs(archive, "before:2000") == []
    assert slugs(archive, "by:me", "--order", "match") == ["levee-vote"]


def test_the_line_that_was_found_is_shown(archive: Terminal):
    (row,) = archive.ok("list", "--search", "aguanto")["stories"]
    assert (row["hit"]["place"], row["hit"]["language"]) == ("body", "es")
    assert row["hit"]["text"] == "El dique viejo aguantó otra vez."


@pytest.mark.parametrize("words", ["stage:flying", "before:someday", "dique stage:"])
def test_a_filter_that_is_not_understood_ends_the_call(archive: Terminal, words: str):
    answer = archive("list", "--search", words)
    assert answer.code == 2
    assert answer.out == ""
    assert len(answer.error.strip().splitlines()) == 1


def test_a_filter_there_is_not_is_told_beside_what_its_words_find(archive: Terminal):
    answer = archive("list", "--search", "status:viejo")
    assert answer.code == 0
    assert "“status:viejo” is no filter" in answer.error
