# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A disk that takes no more: what is typed stays in the window and in a recovery file, until it is in the store."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from editor_desk.desktop.shell.status_line import Safety
from editor_desk.desktop.split_editor.edition_column import EditionColumn
from editor_desk.newsroom.languages import Language
from editor_desk.store import connection
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES
LITTLE = 4096
"""Bytes a file may have: a recovery file fits, a page of the store's log does not."""


def type_in(desk: OpenDesk, language: Language, words: str) -> None:
    columns = desk.window.editor.findChildren(EditionColumn)
    body = next(column for column in columns if column.language is language).field("body")
    assert isinstance(body, QTextEdit | QPlainTextEdit)
    body.moveCursor(QTextCursor.MoveOperation.End)
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(body, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    desk.room.story.flush()


@contextmanager
def full_disk() -> Iterator[None]:
    """No file of this process grows beyond a page."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LITTLE, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def kept(tmp_path: Path) -> list[dict[str, object]]:
    return [
        json.loads(file.read_bytes()) for file in sorted((tmp_path / "state" / "recovery").glob("*.json"))
    ]


@pytest.fixture
def short(desk: OpenDesk) -> OpenDesk:
    """A desk with a story of few words in hand."""
    from editor_desk.newsroom.plans import Plan
    from editor_desk.workflow import stories

    made: list[str] = []
    desk.room.link.act(
        lambda work: stories.new_story(work, plan=Plan.BOTH, slug="short"),
        lambda changes: made.extend(changes.stories),
    )
    desk.wait_for(lambda: bool(made))
    desk.open("short")
    return desk


def test_typed_words_go_to_a_recovery_file_and_come_home_when_there_is_room(short: OpenDesk, tmp_path: Path):
    with full_disk():
        type_in(short, EN, "The river rose.")
        short.wait_for(lambda: bool(kept(tmp_path)))
        type_in(short, ES, "El río subió.")
        short.wait_for(lambda: {one["language"] for one in kept(tmp_path)} == {"en", "es"})
        short.wait_for(lambda: "recovery file" in short.window.messages.text)
        assert str(tmp_path / "state" / "recovery") in short.window.messages.text
        short.wait_for(lambda: short.window.status._safety is Safety.ELSEWHERE)
        assert {one["body"] for one in kept(tmp_path)} == {"The river rose.", "El río subió."}
        assert {one["slug"] for one in kept(tmp_path)} == {"short"}
    short.wait_for(lambda: short.room.saving.is_idle)
    short.wait_for(lambda: kept(tmp_path) == [])
    assert short.stored().edition(EN).body == "The river rose."
    assert short.stored().edition(ES).body == "El río subió."
    assert "in the store now" in short.window.messages.text
    assert short.window.status._say_safe() == (
        "● Offline — all work is saved on this computer",
        "● All is saved here",
    )


def test_later_words_are_in_the_file_at_each_later_failure(short: OpenDesk, tmp_path: Path):
    with full_disk():
        type_in(short, EN, "One.")
        short.wait_for(lambda: [one["body"] for one in kept(tmp_path)] == ["One."])
        type_in(short, EN, " Two.")
        short.wait_for(lambda: [one["body"] for one in kept(tmp_path)] == ["One. Two."])
    short.wait_for(lambda: short.room.saving.is_idle and kept(tmp_path) == [])


def test_where_no_place_takes_a_file_the_window_says_that_it_alone_has_the_words(
    short: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, hard))
    try:
        type_in(short, EN, "The river rose.")
        short.wait_for(lambda: "kept in this window only" in short.window.messages.text)
        assert short.window.status._safety is Safety.NOT_SAVED
        short.answers.may_answer = False
        short.window.close()
        assert short.window.isVisible()
        assert "those words are lost" in short.answers.told[-1]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    short.wait_for(lambda: short.room.saving.is_idle)
    assert short.stored().edition(EN).body == "The river rose."


def test_a_window_closed_with_unsaved_words_leaves_them_in_a_file(short: OpenDesk, tmp_path: Path):
    with full_disk():
        type_in(short, EN, "The river rose.")
        short.wait_for(lambda: short.room.saving.has_failed)
        short.close()
    assert "safe in a recovery file" in short.answers.told[-1]
    assert [one["body"] for one in kept(tmp_path)] == ["The river rose."]


def test_words_that_wait_for_another_program_are_kept_before_it_gives_way(
    short: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(short.room.saving._slow, "interval", lambda: 50)
    short.room.saving._slow.setInterval(50)
    with closing(sqlite3.connect(short.window.store, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        type_in(short, EN, "The river rose.")
        short.wait_for(lambda: [one["body"] for one in kept(tmp_path)] == ["The river rose."])
        assert not short.room.saving.has_failed, f"nobody waited {connection.PATIENCE_MS} ms"
        other.execute("ROLLBACK")
    short.wait_for(lambda: short.room.saving.is_idle and kept(tmp_path) == [])


def test_words_typed_while_the_disk_hangs_are_kept_each_time(short: OpenDesk, tmp_path: Path):
    short.room.saving._slow.setInterval(50)
    with closing(sqlite3.connect(short.window.store, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        type_in(short, EN, "One.")
        short.wait_for(lambda: [one["body"] for one in kept(tmp_path)] == ["One."])
        short.wait_for(lambda: short.window.status._safety is Safety.ELSEWHERE)
        type_in(short, EN, " Two.")
        short.wait_for(lambda: [one["body"] for one in kept(tmp_path)] == ["One. Two."])
        other.execute("ROLLBACK")
    short.wait_for(lambda: short.room.saving.is_idle and kept(tmp_path) == [])
    assert short.stored().edition(EN).body == "One. Two."


def test_words_that_wait_for_an_answer_are_in_a_file_meanwhile(short: OpenDesk, tmp_path: Path):
    short.room.saving.hold_back(short.room.story.id, EN)
    type_in(short, EN, "One.")
    short.wait_for(lambda: [one["body"] for one in kept(tmp_path)] == ["One."])
    short.room.saving.let_through(short.room.story.id, EN)
    short.wait_for(lambda: short.room.saving.is_idle and kept(tmp_path) == [])
    assert short.stored().edition(EN).body == "One."
