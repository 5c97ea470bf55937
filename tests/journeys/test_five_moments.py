# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The moments that must be excellent, as far as they are built, on the sample desk through the real window.

The second (a figure changes in one language and the other lights up) follows with the comparison. Run with ``-s``
to see how long the window took for each; a person's own reading comes on top.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor_desk import assets
from editor_desk.desk import Desk
from editor_desk.desktop.approval import SignOffDialog
from editor_desk.desktop.importing import SeveralDialog
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.store.list_query import ListQuery, StoryLine, View
from editor_desk.store.reading import read_lines
from tests.journeys.editor_at_the_window import EditorAtTheWindow, accept, click

EN, ES = Language.EN, Language.ES
SECONDS_FOR_A_STORY = 5.0
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[EditorAtTheWindow]:
    sitting = EditorAtTheWindow(qapp, qtbot, tmp_path / "desk" / "desk.sqlite")
    yield sitting
    sitting.close()


def took(what: str, since: float) -> float:
    seconds = time.perf_counter() - since
    print(f"\n{what}: {seconds:.2f} s of the window's time", end="")
    return seconds


def lines(editor: EditorAtTheWindow) -> dict[str, StoryLine]:
    return {line.slug: line for line in read_lines(editor.window.store, ListQuery(view=View.ALL))}


def open_story(editor: EditorAtTheWindow, slug: str) -> None:
    story_id = lines(editor)[slug].id
    editor.room.open_story(story_id)
    editor.until(lambda: editor.room.story.view is not None and editor.story.id == story_id)


def test_a_page_in_two_languages_is_a_story_in_five_seconds(editor: EditorAtTheWindow, tmp_path: Path):
    pages = []
    for language in Language:
        page = tmp_path / f"ferry.{language}.txt"
        page.write_bytes(assets.resource("samples", f"page-as-copied.{language}.txt").read_bytes())
        pages.append(page)
    before = editor.story.id
    began = time.perf_counter()
    editor.answers.foresee(accept)
    editor.room.drops.files_dropped.emit(tuple(pages))
    editor.until(lambda: editor.story.id != before and bool(editor.story.edition(ES).body))
    assert took("two pages dropped, looked at, a story", began) < SECONDS_FOR_A_STORY
    assert editor.answers.seen == [SeveralDialog.__name__]
    story = editor.story
    assert all(story.edition(language).furniture.headline for language in Language)
    assert [file.title for file in story.files], "the pages are kept as they came"
    assert all(link.en and link.es for link in editor.window.editor.paired.pairs.links[:2])


def test_the_second_sign_off_shows_only_what_changed(editor: EditorAtTheWindow):
    open_story(editor, "tejano-festival")
    editor.sit_down("Renata Okafor")
    began = time.perf_counter()
    read: list[int] = []

    def approve(dialog: QDialog) -> None:
        assert isinstance(dialog, SignOffDialog)

        def has_read_on() -> bool:
            click(dialog._form.seen_button)
            return dialog._form.approve_button.isEnabled()

        editor.until(has_read_on)
        read.append(len(dialog._pages[dialog.mode].toPlainText().split()))
        click(dialog._form.approve_button)

    def signed_off() -> bool:
        return {edition.stage for edition in editor.story.planned()} == {Stage.APPROVED}

    editor.ask("sign_off", approve)
    editor.until(signed_off)
    took("both editions read to their end and signed off", began)

    editor.replace(EN, "12 minutes", "15 minutes")
    editor.until(lambda: editor.stage(EN) is not Stage.APPROVED)
    editor.replace(ES, "12 minutos", "15 minutos")
    editor.until(lambda: editor.stage(ES) is not Stage.APPROVED)
    editor.do("review_pair")
    editor.until(lambda: not editor.blocking and editor.window.commands["sign_off"].isEnabled())
    began = time.perf_counter()
    editor.ask("sign_off", approve)
    editor.until(signed_off)
    took("one change read and signed off", began)
    first, second = read
    assert second * 3 < first


def test_the_list_at_five_says_who_holds_what_until_when(editor: EditorAtTheWindow):
    model = editor.window.story_list._model
    spoken: list[str] = []

    def is_filled() -> bool:
        spoken[:] = [str(model.index(row).data(SPOKEN)) for row in range(model.rowCount())]
        return len(spoken) == 5 and all("English" in row for row in spoken)

    editor.until(is_filled)
    first, *_rest = spoken
    assert "tejano-festival" in first
    assert "Renata Okafor" in first
    assert "due: " in first


def test_nothing_is_lost_and_the_window_says_so_while_the_store_cannot_be_written(editor: EditorAtTheWindow):
    words = " The store was locked when this was typed."
    other = sqlite3.connect(editor.window.store, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        body = editor.field(EN, "body")
        body.setFocus()
        body.moveCursor(body.textCursor().MoveOperation.End)
        for letter in words:
            body.insertPlainText(letter)
        editor.until(lambda: editor.room.saving.has_failed, timeout=20_000)
        assert editor.message, "it is said in a sentence"
        assert words in editor.window.editor.text(EN)
    finally:
        other.execute("ROLLBACK")
        other.close()
    editor.until(lambda: editor.room.saving.is_idle, timeout=20_000)
    with Desk.open(editor.window.store) as desk:
        assert words in desk.story(editor.story.id).edition(EN).body
