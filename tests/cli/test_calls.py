# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The contract of the command line: exit codes, one sentence for an error, JSON for scripts, no Qt."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from editor_desk.desk import Desk
from editor_desk.workflow import notes
from tests.cli.terminal import Terminal


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["new", "--kind"],
        ["new", "--kind", "odd"],
        ["new", "--plan", "fr-first"],
        ["show", "no-such-story"],
        ["set", "no-such-story", "headline=x"],
        ["fact", "no-such-story", "--lang", "en"],
        ["anchor"],
        ["align"],
        ["compare"],
        ["list", "--stage", "flying"],
    ],
)
def test_wrong_usage_is_exit_2_and_one_sentence(terminal: Terminal, words: list[str]):
    answer = terminal(*words)
    assert answer.code == 2
    assert answer.out == ""
    assert len(answer.error.strip().splitlines()) == 1


def test_an_unknown_person_is_refused_before_anything_happens(terminal: Terminal):
    answer = terminal.as_person("Nobody")("new", "--slug", "x")
    assert answer.code == 1
    assert "Nobody" in answer.error
    assert terminal.ok("list") == {"stories": []}


def test_a_broken_file_is_exit_3_and_leaves_the_store_as_it_was(terminal: Terminal, tmp_path: Path):
    terminal.ok("new", "--slug", "x")
    binary = tmp_path / "story.txt"
    binary.write_bytes(bytes(range(256)) * 20)
    for path in (binary, tmp_path / "gone.txt"):
        answer = terminal("import", path)
        assert (answer.code, answer.out) == (3, "")
        assert path.name in answer.error
    assert [row["slug"] for row in terminal.ok("list")["stories"]] == ["x"]


def test_a_store_that_is_none_is_exit_3_and_untouched(terminal: Terminal):
    terminal.store.parent.mkdir(parents=True)
    terminal.store.write_text("my notes")
    assert terminal("list").code == 3
    assert terminal.store.read_text() == "my notes"


def test_global_options_may_stand_before_or_behind_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    from editor_desk.cli import main

    store = str(tmp_path / "desk.sqlite")
    assert main(["new", "--slug", "x", f"--store={store}", "--json"]) == 0
    made = json.loads(capsys.readouterr().out)["stories"][0]
    assert main(["--json", "--store", store, "show", made["id"][:8]]) == 0
    assert json.loads(capsys.readouterr().out)["slug"] == "x"


def test_sentences_come_in_spanish_where_the_locale_is(terminal: Terminal, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("EDITOR_DESK_LANG", "es")
    answer = terminal("show", "no-hay")
    assert answer.code == 2
    assert "no-hay" in answer.error
    assert "There is no" not in answer.error


def test_an_unambiguous_start_of_an_id_is_enough_and_a_slug_too(terminal: Terminal):
    made = terminal.ok("new", "--slug", "buses")["stories"][0]
    assert terminal.ok("show", made["id"][:8])["id"] == made["id"]
    assert terminal.ok("show", "buses")["id"] == made["id"]


def test_a_story_begins_from_a_template_whose_kind_and_plan_may_be_overruled(terminal: Terminal):
    terminal.ok("new", "--slug", "vote", "--template", "council_meeting")
    story = terminal.ok("show", "vote")
    assert (story["kind"], story["plan"], story["section"]) == ("news", "en+es", "Houston")
    assert "El cabildo TK" in story["editions"]["es"]["headline"]
    terminal.ok("new", "--slug", "solo", "--template", "council_meeting", "--plan", "en-only")
    assert terminal.ok("show", "solo")["plan"] == "en-only"


def test_an_unknown_template_is_refused_with_the_choices(terminal: Terminal):
    answer = terminal("new", "--slug", "x", "--template", "sonnet")
    assert answer.code == 2
    assert "sonnet" in answer.error
    assert "council_meeting" in answer.error


def test_set_takes_a_value_with_an_equals_sign_and_refuses_what_it_cannot_read(terminal: Terminal):
    terminal.ok("new", "--slug", "buses")
    terminal.ok("set", "buses", "headline=1+1=2", "--lang", "en")
    assert terminal.ok("show", "buses")["editions"]["en"]["headline"] == "1+1=2"
    for assignment in ("urgency=high", "colour=red", "embargo=soon", "headline"):
        assert terminal("set", "buses", assignment).code == 2


def test_verify_names_the_first_altered_event(terminal: Terminal):
    import sqlite3

    terminal.ok("new", "--slug", "buses")
    terminal.ok("set", "buses", "section=Metro")
    assert terminal.ok("verify")["ok"] is True
    with sqlite3.connect(terminal.store) as store:
        triggers = [row[0] for row in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for trigger in triggers:
            store.execute(f'DROP TRIGGER "{trigger}"')
        first = store.execute("SELECT min(sequence) FROM event WHERE code = 'story.new'").fetchone()[0]
        store.execute("UPDATE event SET person = 'somebody' WHERE sequence = ?", (first,))
    answer = terminal("verify")
    assert answer.code == 1
    assert answer.data["first_altered"]["code"] == "story.new"


def test_a_backup_is_put_back_and_the_store_of_now_set_aside(terminal: Terminal):
    terminal.ok("new", "--slug", "before")
    copy = terminal.ok("backup")["file"]
    terminal.ok("new", "--slug", "after")
    restored = terminal.ok("restore", copy)
    assert [row["slug"] for row in terminal.ok("list")["stories"]] == ["before"]
    assert Path(restored["set_aside"]).exists()


def test_a_restore_names_whoever_did_it_and_the_photos_that_are_gone(terminal: Terminal, tmp_path: Path):
    terminal.ok("new", "--slug", "before")
    copy = Path(terminal.ok("backup")["file"])
    restored = terminal.ok("restore", copy)
    assert restored["missing"] == []
    assert terminal.ok("verify")["ok"]
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(copy.read_bytes()[:9000])
    refused = terminal("restore", broken)
    assert refused.code == 3
    assert "broken.sqlite" in refused.error
    assert [row["slug"] for row in terminal.ok("list")["stories"]] == ["before"]


def test_a_story_is_put_on_legal_hold_and_taken_off_again(terminal: Terminal):
    terminal.ok("new", "--slug", "buses")
    assert terminal("legal-hold", "buses").code == 2, "it takes a reason"
    assert terminal.ok("legal-hold", "buses", "--reason", "Letter of the court")["legal_hold"] is True
    assert terminal.ok("show", "buses")["legal_hold"]["reason"] == "Letter of the court"
    assert terminal("legal-hold", "buses", "--reason", "Again").code == 1
    assert terminal.ok("legal-hold", "buses", "--lift", "--reason", "Closed")["legal_hold"] is False
    assert terminal.ok("show", "buses")["legal_hold"] is None


def test_a_restore_is_refused_while_the_desk_is_open(terminal: Terminal):
    terminal.ok("new", "--slug", "before")
    copy = terminal.ok("backup")["file"]
    with Desk.open(terminal.store):
        refused = terminal("restore", copy)
    assert refused.code == 1
    assert "is open in another window or program" in refused.error


def test_anchor_goes_on_after_a_line_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch, terminal: Terminal):
    lines = [
        '{"id":"a","text_before":"one two","start":4,"end":7,"text_after":"zero one two"}',
        "no json",
        '{"id":"c","text_before":"one two","start":4,"end":7,"text_after":"three"}',
    ]
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(lines) + "\n"))
    answer = terminal.plain("anchor", "--jsonl")
    rows = [json.loads(line) for line in answer.out.splitlines()]
    assert rows[0] == {"id": "a", "start": 9, "end": 12}
    assert "error" in rows[1]
    assert rows[2] == {"id": "c", "start": None}


def test_sentences_are_paired_line_by_line_and_a_broken_line_stops_nothing(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
):
    lines = [
        '{"id":"a","en":["The mayor resigned.","It rained."],"es":["La alcaldesa renunció."]}',
        "no json",
        '{"id":"c","en":["One."],"es":"Uno."}',
        '{"id":"d","en":[1],"es":["Uno."]}',
        '{"id":"e","en":[],"es":[]}',
    ]
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(lines) + "\n"))
    rows = [json.loads(line) for line in terminal.plain("align", "--jsonl").out.splitlines()]
    assert rows[0] == {"id": "a", "links": [[[0], [0]], [[1], []]]}
    assert [row["id"] for row in rows[1:]] == [None, "c", "d", "e"]
    assert all(row["error"] for row in rows[1:4])
    assert rows[4]["links"] == []


def test_the_command_line_loads_no_qt(tmp_path: Path):
    program = (
        "import sys\n"
        "from editor_desk.__main__ import main\n"
        f"sys.argv = ['editor-desk', '--store', {str(tmp_path / 'd.sqlite')!r}, 'list', '--json']\n"
        "code = main()\n"
        "assert code == 0, code\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith("[]")


def test_an_edition_field_needs_no_language_where_the_plan_has_one(terminal: Terminal):
    terminal.ok("new", "--slug", "buses", "--plan", "es-only")
    terminal.ok("set", "buses", "headline=Autobuses")
    assert terminal.ok("show", "buses")["editions"]["es"]["headline"] == "Autobuses"
    terminal.ok("new", "--slug", "both")
    assert terminal("set", "both", "headline=Buses").code == 2


def test_a_story_with_a_note_is_shown_whole(terminal: Terminal):
    story = terminal.ok("new", "--slug", "buses")["stories"][0]["id"]
    with Desk.open(terminal.store) as desk:
        notes.add_note(desk.work, story, "Call the mayor")
    assert terminal.ok("show", "buses")["notes"][0]["text"] == "Call the mayor"
