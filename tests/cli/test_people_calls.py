# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""People on the command line: no call works as somebody who has a passphrase without it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from editor_desk.cli.call import NEW_PASSPHRASE_VARIABLE, PASSPHRASE_VARIABLE
from tests.cli.terminal import Terminal

PHRASE, OTHER = "seven quiet herons", "ocho garzas calladas"


@pytest.fixture
def ana(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Ana administers, and has a passphrase; she sat here last."""
    terminal.ok("people", "add", "Ana Ruiz", "--roles", "administrator,approver")
    terminal.ok("people", "add", "Eva Ochoa", "--roles", "reporter")
    ana = terminal.as_person("Ana Ruiz")
    monkeypatch.setenv(NEW_PASSPHRASE_VARIABLE, PHRASE)
    ana.ok("people", "passphrase", "Ana Ruiz")
    monkeypatch.delenv(NEW_PASSPHRASE_VARIABLE)
    return ana


CALLS = (
    ("people",),
    ("people", "add", "Tomás"),
    ("people", "set", "Eva Ochoa", "--inactive"),
    ("people", "passphrase", "Ana Ruiz", "--remove"),
    ("list",),
    ("new", "--slug", "x"),
    ("show", "x"),
    ("advance", "x", "approved", "--phone", "Ana Ruiz"),
)


@pytest.mark.parametrize("call", CALLS, ids=" ".join)
def test_no_call_works_as_ana_without_her_passphrase(
    ana: Terminal, terminal: Terminal, call: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
):
    for who in (ana, terminal):  # by name, and because she was here last
        answer = who(*call)
        assert (answer.code, answer.out) == (1, "")
        assert answer.error.count("\n") == 1
        assert "Ana Ruiz has a passphrase" in answer.error
    monkeypatch.setenv(PASSPHRASE_VARIABLE, OTHER)
    answer = ana(*call)
    assert (answer.code, answer.out) == (1, "")
    assert "not the passphrase of Ana Ruiz" in answer.error
    assert OTHER not in answer.error


def test_a_script_gives_it_in_its_environment(ana: Terminal, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PHRASE)
    ana.ok("new", "--slug", "floods")


def test_a_person_types_it_unseen(ana: Terminal, monkeypatch: pytest.MonkeyPatch):
    asked: list[str] = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)

    def typed(prompt: str) -> str:
        asked.append(prompt)
        return PHRASE

    monkeypatch.setattr("getpass.getpass", typed)
    ana.ok("list")
    assert asked == ["Passphrase of Ana Ruiz: "]


def test_somebody_without_one_is_not_asked(ana: Terminal, terminal: Terminal):
    terminal.as_person("Eva Ochoa").ok("list")


def test_what_needs_nobody_asks_nobody(ana: Terminal, terminal: Terminal):
    terminal.ok("backup")
    terminal.ok("verify")


def test_a_backup_is_put_back_by_somebody_who_proved_who_they_are(
    ana: Terminal, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
):
    copy = terminal.ok("backup")["file"]
    assert terminal("restore", copy).code == 1
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PHRASE)
    terminal.ok("restore", copy)
    monkeypatch.delenv(PASSPHRASE_VARIABLE)
    assert terminal("list").code == 1  # the passphrases of that day hold


def test_a_store_that_cannot_be_read_is_put_back_by_anybody(ana: Terminal, terminal: Terminal):
    copy = terminal.ok("backup")["file"]
    terminal.store.write_bytes(b"gone" * 4096)
    for log in terminal.store.parent.glob("desk.sqlite-*"):
        log.unlink()
    terminal.ok("restore", copy)


def test_an_administrator_gives_a_new_one_and_the_person_is_told(
    ana: Terminal, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PHRASE)
    monkeypatch.setenv(NEW_PASSPHRASE_VARIABLE, OTHER)
    answer = ana("people", "passphrase", "Eva Ochoa")
    assert answer.code == 0
    assert "administrator without a passphrase" in answer.error  # the first one, who has every role
    monkeypatch.setenv(PASSPHRASE_VARIABLE, OTHER)
    assert "Ana Ruiz, as administrator, gave you" in terminal.as_person("Eva Ochoa")("list").error
    assert terminal.as_person("Eva Ochoa")("list").error == ""


def test_nobody_else_gives_one_away(ana: Terminal, terminal: Terminal, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(NEW_PASSPHRASE_VARIABLE, OTHER)
    for options in ((), ("--remove",)):
        answer = terminal.as_person("Eva Ochoa")("people", "passphrase", "Ana Ruiz", *options)
        assert answer.code == 1
        assert "may not change who works here" in answer.error


def test_people_are_renamed_given_roles_and_let_go(terminal: Terminal):
    terminal.ok("people", "add", "Eva Ochoa")
    row = terminal.ok("people", "set", "Eva", "--name", "Eva Díaz", "--roles", "reporter,translator")
    assert (row["name"], row["roles"]) == ("Eva Díaz", ["reporter", "translator"])
    row = terminal.ok("people", "set", "Eva Díaz", "--inactive")
    assert (row["is_active"], row["roles"]) == (False, [])
    assert terminal.as_person("Eva Díaz")("list").code == 1
    assert terminal.ok("people", "set", "Eva Díaz", "--active")["roles"] == ["reporter", "translator"]


def test_a_deputys_time_needs_an_end_and_can_be_ended(terminal: Terminal):
    terminal.ok("people", "add", "Eva Ochoa")
    assert terminal("people", "set", "Eva Ochoa", "--deputy-from", "2030-01-01T08:00").code == 2
    until = (datetime.now(UTC) + timedelta(days=2)).isoformat()
    row = terminal.ok("people", "set", "Eva Ochoa", "--deputy-to", until)
    assert "approver" in row["roles"]
    assert row["deputy"]["to"] == until
    assert "deputy until" in terminal.plain("people").out
    row = terminal.ok("people", "set", "Eva Ochoa", "--no-deputy")
    assert (row["deputy"], row["roles"]) == (None, ["reporter"])
