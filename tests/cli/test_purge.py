# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""``purge``: one person asks, another does it, and the backups that still hold it go when somebody says so."""

from __future__ import annotations

from pathlib import Path

from tests.bytes_on_disk import files_holding
from tests.cli.terminal import Terminal

BODY = "The city has 24 new buses.\n"


def _proof(terminal: Terminal, folder: Path) -> str:
    text = folder / "body.md"
    text.write_text(BODY, "utf-8")
    for name in ("Ana", "Ben"):
        terminal.ok("people", "add", name, "--roles", "reporter,approver,fact_checker")
    terminal.ok("new", "--kind", "news", "--slug", "buses")
    terminal.ok("edit", "buses", "--lang", "en", "--body", text)
    claim = terminal.ok("fact", "buses", "--lang", "en", "--quote", "24 new buses")["claim"]
    sealed = ("--title", "Quackenbush, a driver", "--locator", "call at noon", "--protected")
    return str(terminal.ok("evidence", claim, *sealed)["evidence"])


def test_one_asks_another_purges_and_the_old_backups_go_at_a_word(terminal: Terminal, tmp_path: Path):
    proof = _proof(terminal, tmp_path)
    old = Path(terminal.ok("backup")["file"])
    ana, ben = terminal.as_person("Ana"), terminal.as_person("Ben")
    assert ana("purge", proof).code == 2, "it says what is wanted"
    assert ben("purge", proof, "--confirm").code == 1, "nobody has asked"
    asked = ana.ok("purge", proof[:8], "--reason", "Promised")
    assert asked["purge"]["reason"] == "Promised"
    assert ana("purge", proof, "--confirm").code == 1, "the same person"
    done = ben.ok("purge", proof, "--confirm")
    assert done["purge"]["at"]
    assert any(old.name in message for message in done["messages"])
    assert terminal.ok("verify")["ok"] is True
    left = [name for name in files_holding(terminal.store.parent, "Quackenbush") if "backups" not in name]
    assert left == []
    assert ben.ok("purge", proof, "--delete-backups")["messages"]
    assert not old.exists()
    assert files_holding(terminal.store.parent, "Quackenbush") == []
    assert ben("purge", proof, "--confirm").code == 1, "it is gone already"


def test_a_request_is_withdrawn(terminal: Terminal, tmp_path: Path):
    proof = _proof(terminal, tmp_path)
    terminal.as_person("Ana").ok("purge", proof, "--reason", "Promised")
    assert "purge" not in terminal.as_person("Ana").ok("purge", proof, "--withdraw")
    assert terminal.as_person("Ben")("purge", proof, "--confirm").code == 1
