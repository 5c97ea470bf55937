# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Several files dropped on the window: the stories they make come in together, what fails is named, the rest is not lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from editor_desk import assets
from editor_desk.desktop.importing import SeveralDialog
from editor_desk.newsroom.languages import Language

PARADE = "The parade is back\n\nThousands came to the parade on Saturday in Houston with their children.\n"


@pytest.fixture
def answers(monkeypatch):
    """Takes what the dialog proposes; what was shown is kept."""
    shown: list[SeveralDialog] = []

    def accept(dialog) -> int:
        shown.append(dialog)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(SeveralDialog, "exec", accept)
    return shown


def copied(folder: Path, code: str) -> Path:
    file = folder / f"page.{code}.txt"
    file.write_bytes(assets.resource("samples", f"page-as-copied.{code}.txt").read_bytes())
    return file


def written(folder: Path, name: str, words: str) -> Path:
    file = folder / name
    file.write_text(words, "utf-8")
    return file


def test_two_languages_and_another_file_become_two_stories(desk, answers, tmp_path):
    before = {line.id for line in desk.lines()}
    files = (copied(tmp_path, "es"), written(tmp_path, "parade.txt", PARADE), copied(tmp_path, "en"))
    desk.room.drops.files_dropped.emit(files)
    desk.wait_for(lambda: "2" in desk.window.messages.text and "came in" in desk.window.messages.text)
    came = [line for line in desk.lines() if line.id not in before]
    assert len(came) == 2
    desk.wait_for(lambda: desk.room.story.view is not None and desk.room.story.id not in before)
    story = desk.story()
    assert all(story.edition(language).body for language in Language)
    assert {file.title for file in story.files} == {"page.en.txt", "page.es.txt"}


def test_what_cannot_be_read_is_named_and_keeps_nothing_else_out(desk, answers, tmp_path):
    before = len(desk.lines())
    empty = written(tmp_path, "empty.txt", "")
    files = (copied(tmp_path, "en"), empty, written(tmp_path, "parade.txt", PARADE))
    desk.room.drops.files_dropped.emit(files)
    desk.wait_for(lambda: len(desk.lines()) == before + 2)
    assert [draft.files for draft in answers[0].drafts] == ["page.en.txt", "parade.txt"]


def test_when_nothing_can_be_read_the_reason_is_said_and_nothing_is_asked(desk, answers, tmp_path):
    before = len(desk.lines())
    files = (written(tmp_path, "empty.txt", ""), tmp_path / "gone.txt")
    desk.room.drops.files_dropped.emit(files)
    desk.wait_for(lambda: "empty.txt" in desk.window.messages.text)
    assert "gone.txt" in desk.window.messages.text
    assert "Nothing was brought in" in desk.window.messages.text
    assert answers == []
    assert len(desk.lines()) == before


def test_files_chosen_in_the_dialog_come_the_same_way(desk, answers, tmp_path):
    desk.answers.files = (copied(tmp_path, "en"), copied(tmp_path, "es"))
    before = len(desk.lines())
    desk.window.commands["import"].trigger()
    desk.wait_for(lambda: len(desk.lines()) == before + 1)


def test_stopped_half_way_it_says_what_came_in_and_what_stayed_outside(desk, answers, tmp_path):
    before = len(desk.lines())
    names = ("Rodeo", "Flood", "Chess")
    files = tuple(
        written(
            tmp_path, f"{name}.txt", f"{name} news from the city\n\nThe {name} of the year was on Monday.\n"
        )
        for name in names
    )

    def stop_after_the_first(_changes: object) -> None:
        desk.room.long_work.stop()

    desk.room.link.changed.connect(stop_after_the_first)
    desk.room.drops.files_dropped.emit(files)
    desk.wait_for(lambda: "You stopped before" in desk.window.messages.text)
    assert "2" in desk.window.messages.text
    assert len(desk.lines()) == before + 1
    assert all(file.exists() for file in files)
