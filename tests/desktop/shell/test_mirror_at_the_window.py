# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Behind the window the plain-file copies follow what is written, and whoever writes is never kept by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from editor_desk.desktop.shell.mirror_work import A_TURN, MirrorWork, Rests
from editor_desk.newsroom.languages import Language
from editor_desk.store.mirror.reading import look_over
from editor_desk.store.mirror.writing import write_files
from tests.desktop.shell.conftest import OpenDesk

EN = Language.EN
AT_ONCE = Rests(after_a_change=0, between_turns=0, after_a_problem=60_000)


def _root(desk: OpenDesk) -> Path:
    return desk.window.store.parent / "mirror"


def _type(desk: OpenDesk, words: str) -> None:
    QTest.keyClicks(desk.window.editor._columns[EN].body, words)
    desk.window.editor.flush()
    desk.wait_for(lambda: desk.room.saving.is_idle)


def _copy(desk: OpenDesk) -> str:
    return "".join(file.read_text("utf-8") for file in _root(desk).glob(f"*-{desk.room.story.id[:8]}/en.md"))


@pytest.fixture
def begin(desk: OpenDesk) -> Iterator[Callable[..., MirrorWork]]:
    """Lets the copies follow at once instead of after some seconds."""
    begun: list[MirrorWork] = []

    def with_rests(rests: Rests = AT_ONCE) -> MirrorWork:
        room = desk.room
        work = MirrorWork(room.link, room.story, room.saving, room.watch, room.notices, room, rests)
        begun.append(work)
        work._opened(None)
        return work

    yield with_rests
    for work in begun:
        work.stop()


@pytest.fixture
def shown() -> Iterator[list[str]]:
    """The folders somebody is shown, instead of a file manager."""
    folders: list[str] = []

    class Shelf(QObject):
        @Slot(QUrl)
        def show(self, url: QUrl) -> None:
            folders.append(url.toLocalFile())

    shelf = Shelf()
    QDesktopServices.setUrlHandler("file", shelf, "show")  # type: ignore[arg-type]  # the stub asks for bytes, the function for str
    yield folders
    QDesktopServices.unsetUrlHandler("file")


def test_every_story_of_the_desk_gets_its_copy_turn_by_turn(desk: OpenDesk, begin):
    work = begin()
    desk.wait_for(lambda: work.is_at_rest)
    stories = {line.id for line in desk.lines()}
    assert set(look_over(_root(desk)).folders) == stories
    assert len(stories) != A_TURN


def test_what_is_typed_is_in_the_copy_when_the_keys_rest(desk: OpenDesk, begin):
    work = begin()
    desk.wait_for(lambda: work.is_at_rest)
    _type(desk, "Zebra crossing. ")
    desk.wait_for(lambda: "Zebra crossing" in _copy(desk))
    desk.wait_for(lambda: work.is_at_rest)
    assert not list(_root(desk).rglob("*changed-by-hand*"))


def test_while_somebody_types_no_turn_begins(desk: OpenDesk, begin):
    work = begin(Rests(after_a_change=60_000, between_turns=0))
    _type(desk, "Zebra crossing. ")
    assert not work.is_at_rest
    assert not _root(desk).exists()


def test_closing_writes_what_this_session_changed(desk: OpenDesk):
    _type(desk, "Zebra crossing. ")
    story_id = desk.room.story.id
    desk.close()
    (file,) = _root(desk).glob(f"*-{story_id[:8]}/en.md")
    assert "Zebra crossing" in file.read_text("utf-8")
    assert len([each for each in _root(desk).iterdir() if each.is_dir()]) == 1
    left = write_files(desk.window.store).left
    assert left == 0


def test_a_copy_that_cannot_be_written_is_said_once_and_the_work_goes_on(desk: OpenDesk, begin):
    _root(desk).write_text("a file where the folder belongs")
    work = begin(Rests(after_a_change=0, between_turns=0, after_a_problem=0))
    bar = desk.window.messages
    desk.wait_for(lambda: str(_root(desk)) in bar.text)
    bar.clear()
    _type(desk, "Zebra crossing. ")
    assert desk.stored().edition(EN).body == desk.body(EN)
    assert bar.text == ""
    _root(desk).unlink()
    desk.wait_for(lambda: "Zebra crossing" in _copy(desk))
    desk.wait_for(lambda: work.is_at_rest)


@pytest.mark.parametrize("language", ["english", "spanish"])
def test_the_copy_of_a_story_is_shown_in_its_folder(desk: OpenDesk, shown: list[str], language: str):
    desk.window.commands[language].trigger()
    _type(desk, "Zebra crossing. ")
    desk.window.commands["show_copy"].trigger()
    desk.wait_for(lambda: bool(shown))
    assert desk.room.story.id[:8] in shown[0]
    assert "Zebra crossing" in _copy(desk)


def test_a_copy_that_cannot_be_shown_says_why(desk: OpenDesk, shown: list[str]):
    _root(desk).write_text("a file where the folder belongs")
    desk.window.commands["show_copy"].trigger()
    desk.wait_for(lambda: str(_root(desk)) in desk.window.messages.text)
    assert shown == []
