# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An editor meets a name both languages write in their own way: on the list with it, found there, and off again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor_desk.desk import Desk
from editor_desk.newsroom.known_names import KnownName, NameKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.workflow import people
from tests.journeys.editor_at_the_window import EditorAtTheWindow, accept, press
from tests.workflow.conftest import EVERYTHING_BUT_SIGNING
from tests.workflow.newsroom import Newsroom

EN, ES = Language.EN, Language.ES
ENGLISH = (
    "The bridge over Port Houston closed on Monday.\n\nHarris County Commissioner Elena Garza said so.\n"
)
SPANISH = (
    "El puente sobre el Puerto de Houston cerró el lunes.\n\nAsí lo dijo la comisionada del condado de Harris,"
    " Elena Garza Ruiz.\n"
)


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[EditorAtTheWindow]:
    """Ben before a story in both languages."""
    path = tmp_path / "desk" / "desk.sqlite"
    with Desk.open(path) as desk:
        ana = people.add_person(desk.work, "Ana Ruiz", EVERYTHING_BUT_SIGNING)
        newsroom = Newsroom(desk, replace(desk.work, person=ana), desk.work)
        story_id = newsroom.begin(Plan.BOTH)
        newsroom.write(story_id, EN, ENGLISH)
        newsroom.write(story_id, ES, SPANISH)
    opened = EditorAtTheWindow(qapp, qtbot, path)
    yield opened
    opened.close()


def own(editor: EditorAtTheWindow) -> list[KnownName]:
    with Desk.open(editor.window.store) as desk, desk.store.look() as unit:
        return [each for each in unit.known_names() if each.by]


def test_a_name_goes_from_the_text_to_the_list_and_back(editor: EditorAtTheWindow):
    from editor_desk.desktop.known_names import AddNameDialog

    asked: list[Any] = []

    def add(dialog: QDialog) -> None:
        assert isinstance(dialog, AddNameDialog)
        asked.append(dialog.form.draft())
        accept(dialog)

    editor.enter(EN)
    editor.select(EN, "Elena Garza")
    editor.ask("add_name", add)
    assert [(each.en, each.es, each.kind) for each in asked] == [
        (("Elena Garza",), ("Elena Garza Ruiz",), NameKind.PERSON)
    ]
    editor.until(lambda: "“Elena Garza” is on the list of names." in editor.message)
    (name,) = own(editor)
    assert name.es == ("Elena Garza Ruiz",)

    editor.do("names")
    editor.until(lambda: editor.room.names.dialog is not None)
    dialog: Any = editor.room.names.dialog
    press(dialog.filter.search, "garza ruiz")
    editor.until(lambda: [line.name.id for line in dialog.model.page.lines] == [name.id])
    dialog.table.choose(0)
    editor.until(lambda: dialog.history.count() == 1)
    dialog.form.es.appendPlainText("la comisionada Garza")
    QTest.keyClick(dialog.form.es, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    editor.until(lambda: dialog.history.count() == 2)
    assert own(editor)[0].es == ("Elena Garza Ruiz", "la comisionada Garza")
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    editor.until(lambda: dialog.history.count() == 3)
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    editor.until(lambda: not dialog.model.page.lines)
    assert own(editor) == []
    dialog.close()
    editor.until(lambda: editor.room.names.dialog is None)
    assert editor.window.editor.text(EN) == ENGLISH
