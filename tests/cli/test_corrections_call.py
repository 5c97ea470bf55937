# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The corrections for print on the command line."""

from __future__ import annotations

from datetime import UTC, datetime

from editor_desk.desk import Desk
from editor_desk.newsroom.changes import Change, ChangeKind, ChangeOutcome, Effect, EffectOn
from editor_desk.newsroom.languages import Language
from tests.cli.terminal import Terminal

NOON = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
CHANGE = Change(
    "0c0c0c0c-0000-4000-8000-000000000001",
    NOON,
    ChangeKind.CORRECTION,
    note={Language.ES: "Decía 24; son 42."},
    effects={Language.ES: EffectOn(Effect.AFFECTED, sent_at=NOON, closed_at=NOON)},
    outcome=ChangeOutcome.SENT,
)


def begin(terminal: Terminal) -> None:
    story = terminal.ok("new", "--slug", "buses")["stories"][0]["id"]
    with Desk.open(terminal.store) as desk, desk.store.unit() as unit:
        unit.put_change(story, CHANGE)


def test_they_are_listed_marked_and_put_back(terminal: Terminal):
    begin(terminal)
    (row,) = terminal.ok("corrections")["corrections"]
    assert (row["slug"], row["kind"], row["note"], row["printed_in"]) == (
        "buses",
        "correction",
        {"es": "Decía 24; son 42."},
        None,
    )
    assert terminal.ok("corrections", "--mark", "December") == {
        "corrections": [],
        "messages": ["Marked as printed in December: buses."],
    }
    (printed,) = terminal.ok("corrections", "--all")["corrections"]
    assert printed["printed_in"] == "December"
    back = terminal.ok("corrections", "--unmark", CHANGE.id[:8])
    assert len(back["corrections"]) == 1


def test_a_person_reads_day_slug_and_note(terminal: Terminal):
    begin(terminal)
    assert terminal.plain("corrections").out == (
        "2026-11-24\tbuses\tcorrection\t0c0c0c0c\tES: Decía 24; son 42.\n"
    )


def test_what_is_not_on_the_list_cannot_be_marked(terminal: Terminal):
    begin(terminal)
    for words in (("ffff", "--mark", "December"), ("--unmark",)):
        answer = terminal.plain("corrections", *words)
        assert answer.code == 2
        assert answer.error
