# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One digit in the Spanish alt text of one photo, at the window: the Spanish sign-off goes, and exactly that is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor_desk.desk import Desk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import people, photos, steps
from editor_desk.workflow.photos import PhotoWords
from tests.journeys.editor_at_the_window import (
    EditorAtTheWindow,
    accept,
    choose_line,
    leave,
)
from tests.workflow.conftest import EVERYTHING_BUT_SIGNING
from tests.workflow.newsroom import Newsroom
from tests.workflow.rule_pairs import picture

EN, ES = Language.EN, Language.ES


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[EditorAtTheWindow]:
    """Ben before a story of two photos that he signed off in both languages."""
    path = tmp_path / "desk" / "desk.sqlite"
    with Desk.open(path) as desk:
        ana = people.add_person(desk.work, "Ana Ruiz", EVERYTHING_BUT_SIGNING)
        newsroom = Newsroom(desk, replace(desk.work, person=ana), desk.work)
        story_id = newsroom.begin(Plan.BOTH)
        for number in (81, 82):
            words = PhotoWords(
                {EN: f"Bus {number}", ES: f"Autobús {number}"},
                {EN: f"A teal bus of line {number}", ES: f"Un autobús turquesa de la línea {number}"},
                "Eva Ochoa",
            )
            photos.add_photo(newsroom.ana, story_id, picture(newsroom), words)
        newsroom.to_ready(story_id, EN)
        for stage in (Stage.EDITING, Stage.CHECKING):
            steps.advance(newsroom.ana, story_id, stage, (ES,))
        if not newsroom.story(story_id).claims_in(ES):
            newsroom.prove(newsroom.mark(story_id, "24 autobuses nuevos", ES))
        steps.advance(newsroom.ana, story_id, Stage.READY, (ES,))
        newsroom.sign(story_id, EN, ES)
    opened = EditorAtTheWindow(qapp, qtbot, path)
    yield opened
    opened.close()


def test_the_spanish_sign_off_goes_and_the_photo_and_its_line_are_named(editor: EditorAtTheWindow):
    from editor_desk.desktop.approval import SignOffDialog
    from editor_desk.desktop.photos import PhotosDialog
    from editor_desk.desktop.photos.drafts import Column

    assert [editor.stage(language) for language in (EN, ES)] == [Stage.APPROVED] * 2

    def say_why(dialog: QDialog) -> None:
        dialog._form.reason_edit.setPlainText("The line changes on Monday")  # type: ignore[attr-defined]
        accept(dialog)

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, PhotosDialog)
        dialog._model.write({(1, Column.ALT_ES): "Un autobús turquesa de la línea 28"})
        accept(dialog)

    editor.ask("photos", write)
    editor.until(lambda: editor.stage(ES) is Stage.READY)
    assert editor.stage(EN) is Stage.APPROVED
    editor.until(lambda: "photo 2" in editor.message)
    assert "alt text of photo 2 changed (“82” → “28”)" in editor.message

    # It differs from the English now; what it is signed off with is looked at all the same.
    choose_line(editor, "“28”")
    editor.ask("accept_as_is", say_why)
    editor.until(lambda: "g4.values" not in editor.blocking)

    told: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SignOffDialog)
        assert dialog.languages == (ES,), "the English edition stands"
        told.append(dialog._pages[dialog.mode].toPlainText())
        leave(dialog)

    editor.ask("sign_off", look)
    page = told[0]
    assert "Photo 2" in page
    assert "alt text" in page.lower()
    assert "28" in page
    assert "Photo 1" not in page
