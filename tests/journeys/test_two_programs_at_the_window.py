# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The window and a real ``editor-desk`` process on one store: each sees the other, and no word of either is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from editor_desk.desk import Desk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import ALL_ROLES
from editor_desk.workflow import history, people, writing
from tests.journeys.editor_at_the_window import EditorAtTheWindow, click, press

EN = Language.EN
SLUG = "school-zones"
SECONDS_TO_SEE = 2.0
A_PROCESS_STARTS = 20_000
FIRST, SECOND = "The bell rings at eight.\n\n", "Drivers slow down."


class Terminal:
    """Beto at a terminal of the same computer."""

    def __init__(self, store: Path, folder: Path) -> None:
        self._store = store
        self._folder = folder

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Begin a command without waiting for it."""
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "EDITOR_DESK_LANG": "en"}
        return subprocess.Popen(
            [sys.executable, "-m", "editor_desk", "--store", str(self._store), "--as", "Beto", *words],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def edit(self, text: str) -> subprocess.Popen[str]:
        """Begin to put another text in the place of the English one."""
        path = self._folder / "beto.md"
        path.write_text(text)
        return self.start("edit", SLUG, "--lang", "en", "--body", str(path))

    def run(self, *words: str) -> Any:
        """One command to its end; its JSON."""
        with self.start(*words, "--json") as process:
            out, error = process.communicate(timeout=60)
        assert process.returncode == 0, error
        return json.loads(out)


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[EditorAtTheWindow]:
    """Somebody at the window, with a short story; whoever sits there is at home in every role."""
    sitting = EditorAtTheWindow(qapp, qtbot, tmp_path / "desk" / "desk.sqlite")
    with Desk.open(sitting.window.store) as desk:
        story_id = desk.find(SLUG).id
        people.add_person(desk.work, "Beto", ALL_ROLES)
        work = replace(desk.work, hand=None)
        writing.save_text(work, story_id, EN, body=FIRST + SECOND)
    sitting.room.open_story(story_id)
    sitting.until(lambda: sitting.room.story.view is not None and sitting.story.slug == SLUG)
    yield sitting
    sitting.close()


@pytest.fixture
def terminal(editor: EditorAtTheWindow, tmp_path: Path) -> Terminal:
    """A terminal beside the window."""
    editor.until(lambda: editor.window.editor.text(EN) == FIRST + SECOND)
    return Terminal(editor.window.store, tmp_path)


def ended(editor: EditorAtTheWindow, process: subprocess.Popen[str]) -> str:
    """Wait for a process while the window goes on; what it complained of."""
    editor.until(lambda: process.poll() is not None, timeout=A_PROCESS_STARTS)
    _out, error = process.communicate()
    assert process.returncode == 0, error
    return error


def type_at_the_end(editor: EditorAtTheWindow, words: str) -> None:
    body = editor.field(EN, "body")
    body.setFocus()
    body.moveCursor(body.textCursor().MoveOperation.End)
    press(body, words)


def agree(box: QDialog) -> None:
    """Go on where somebody else is writing."""
    assert isinstance(box, QMessageBox)
    click(next(each for each in box.buttons() if box.buttonRole(each) is QMessageBox.ButtonRole.AcceptRole))


def texts_ever(editor: EditorAtTheWindow) -> list[str]:
    """The English text now and every revision of it."""
    with Desk.open(editor.window.store) as desk, desk.store.look() as unit:
        story = unit.story(editor.story.id)
        entries = history.history(unit, story, EN)
        kept = [history.revision_text(unit, story, EN, entry.number).body for entry in entries]
        return [story.edition(EN).body, *kept]


def test_each_sees_what_the_other_wrote_within_two_seconds(editor: EditorAtTheWindow, terminal: Terminal):
    process = terminal.start("set", SLUG, "headline=Beto's headline", "--lang", "en")
    ended(editor, process)
    began = time.monotonic()
    editor.until(lambda: editor.column(EN)._fields["headline"].source.text == "Beto's headline")
    assert time.monotonic() - began < SECONDS_TO_SEE
    type_at_the_end(editor, " Mornings only.")
    editor.saved()
    shown = terminal.run("show", SLUG)
    assert shown["editions"]["en"]["body"].endswith("Mornings only.")
    assert shown["held_by"]["en"]["program"] == "window"


def test_a_text_replaced_under_ones_hands_is_told_and_what_stood_there_is_kept(
    editor: EditorAtTheWindow, terminal: Terminal
):
    type_at_the_end(editor, " Mornings only.")
    editor.saved()
    complaint = ended(editor, terminal.edit("Beto wrote all of it anew."))
    assert "was writing here (at the window)" in complaint
    editor.until(lambda: "Beto went on with the English text" in editor.message)
    editor.until(lambda: editor.window.editor.text(EN) == "Beto wrote all of it anew.")
    assert FIRST + SECOND + " Mornings only." in texts_ever(editor)


def test_typing_through_many_commands_loses_no_word_of_either(editor: EditorAtTheWindow, terminal: Terminal):
    """Beto changes the first paragraph over and over, by a script that reads the text first, as scripts do."""
    typed: list[str] = []
    for _question in range(20):  # where Beto's program is still there, typing asks once whether one goes on
        editor.answers.foresee(agree)
    for number in range(3):
        text = terminal.run("show", SLUG)["editions"]["en"]["body"]
        process = terminal.edit(text.replace("at eight", f"at eight (Beto {number})", 1))
        while process.poll() is None:
            word = f" w{len(typed)}."
            type_at_the_end(editor, word)
            typed.append(word)
            editor.until(lambda: not editor.window.editor.has_unsaved and editor.room.saving.is_idle)
        ended(editor, process)
    editor.until(lambda: editor.room.jobs.is_idle and editor.room.saving.is_idle)
    ever = texts_ever(editor)
    assert len(typed) > 3
    assert all(any(word in text for text in ever) for word in typed)
    assert all(any(f"(Beto {number})" in text for text in ever) for number in range(3))
    editor.until(lambda: editor.window.editor.text(EN) == texts_ever(editor)[0])
