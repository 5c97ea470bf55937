# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Monday morning at the real window: files come in together, the week is planned, two stories stay open until Tuesday."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor_desk import assets
from editor_desk.desktop.importing import SeveralDialog
from editor_desk.desktop.week import WeekPanel
from editor_desk.desktop.week.card import StoryCard
from editor_desk.newsroom.languages import Language
from editor_desk.store.list_query import ListQuery, StoryLine, View
from editor_desk.store.reading import read_lines
from tests.journeys.editor_at_the_window import EditorAtTheWindow, accept

EN, ES = Language.EN, Language.ES
OPEN = Callable[[], EditorAtTheWindow]
PARADE = "The parade is back\n\nThousands came to the parade on Saturday in Houston with their children.\n"


@pytest.fixture
def open_desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[OPEN]:
    sittings: list[EditorAtTheWindow] = []

    def begin() -> EditorAtTheWindow:
        sittings.append(EditorAtTheWindow(qapp, qtbot, tmp_path / "desk" / "desk.sqlite"))
        return sittings[-1]

    yield begin
    for sitting in sittings:
        sitting.close()


def files(folder: Path) -> tuple[Path, ...]:
    """What came by mail over night: a page in both languages, and a brief."""
    parade = folder / "parade.txt"
    parade.write_text(PARADE, "utf-8")
    pages = []
    for code in ("es", "en"):
        page = folder / f"ferry.{code}.txt"
        page.write_bytes(assets.resource("samples", f"page-as-copied.{code}.txt").read_bytes())
        pages.append(page)
    return (pages[0], parade, pages[1])


def line_of(editor: EditorAtTheWindow, story_id: str) -> StoryLine:
    return next(
        line
        for line in read_lines(editor.window.store, ListQuery(view=View.ALL, limit=500))
        if line.id == story_id
    )


def week(editor: EditorAtTheWindow) -> WeekPanel:
    panel = editor.room.week.panel
    assert panel is not None
    return panel


def card(editor: EditorAtTheWindow, story_id: str) -> StoryCard:
    found = week(editor).board.card_of(story_id) or week(editor).tray.card_of(story_id)
    assert found is not None
    return found


def key(widget: StoryCard, code: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, code, modifiers))


def test_files_come_in_together_are_planned_and_stay_open_until_tomorrow(open_desk: OPEN, tmp_path: Path):
    editor = open_desk()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SeveralDialog)
        assert [draft.files for draft in dialog.drafts] == ["ferry.en.txt, ferry.es.txt", "parade.txt"]
        assert "Sabal" in dialog.pages[0].pieces.toPlainText()
        accept(dialog)

    samples = {line.id for line in read_lines(editor.window.store, ListQuery(view=View.ALL))}
    editor.answers.foresee(look)
    editor.room.drops.files_dropped.emit(files(tmp_path))
    editor.until(lambda: editor.story.id not in samples and bool(editor.story.edition(ES).body))
    ferry = editor.story.id
    editor.until(lambda: len(read_lines(editor.window.store, ListQuery(view=View.ALL))) == len(samples) + 2)
    parade = next(
        line.id
        for line in read_lines(editor.window.store, ListQuery(view=View.ALL))
        if line.id not in samples | {ferry}
    )

    editor.type(ES, "headline", " (hoy)")
    editor.do("week")
    editor.until(
        lambda: {ferry, parade} <= {one.card.line.id for one in week(editor).tray.order() if one.card}
    )
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    for _ in range(2):
        key(card(editor, ferry), Qt.Key.Key_Right, control)
    today = datetime.now().astimezone().date()

    def is_due(day: object) -> bool:
        due = line_of(editor, ferry).due[EN]
        return due is not None and due.astimezone().date() == day

    editor.until(lambda: is_due(today + timedelta(days=1)))
    editor.window.messages.go()
    editor.until(lambda: is_due(today))

    key(card(editor, parade), Qt.Key.Key_Return, none)
    editor.until(lambda: editor.room.story.view is not None and editor.story.id == parade)
    assert [story.id for story in editor.room.tabs.open.stories][-2:] == [ferry, parade]
    editor.type(EN, "headline", " again")
    editor.do("previous_tab")
    editor.until(lambda: editor.room.story.view is not None and editor.story.id == ferry)
    editor.close()

    again = open_desk()
    assert again.story.id == ferry
    assert {ferry, parade} <= {story.id for story in again.room.tabs.open.stories}
    assert again.story.edition(ES).furniture.headline.endswith("(hoy)")
