# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A translator's way at the window: a machine drafts a paragraph, nobody signs it unread, and the sign-off says so."""

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
from editor_desk.workflow import people, steps
from tests.desktop.fake_engine import put_engine
from tests.journeys.editor_at_the_window import EditorAtTheWindow, leave
from tests.workflow.conftest import EVERYTHING_BUT_SIGNING
from tests.workflow.newsroom import Newsroom

EN, ES = Language.EN, Language.ES


@pytest.fixture
def editor(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[EditorAtTheWindow]:
    """Ben before a story that waits for its sign-off in both languages, at a computer with a translation engine."""
    put_engine(tmp_path / "bin", monkeypatch)
    path = tmp_path / "desk" / "desk.sqlite"
    with Desk.open(path) as desk:
        ana = people.add_person(desk.work, "Ana Ruiz", EVERYTHING_BUT_SIGNING)
        nobody_told = replace(desk.work, hand=None)
        newsroom = Newsroom(desk, replace(nobody_told, person=ana), nobody_told)
        story_id = newsroom.begin(Plan.BOTH)
        newsroom.to_ready(story_id, EN)
        for stage in (Stage.EDITING, Stage.CHECKING):
            steps.advance(newsroom.ana, story_id, stage, (ES,))
        if not newsroom.story(story_id).claims_in(ES):
            newsroom.prove(newsroom.mark(story_id, "24 autobuses nuevos", ES))
        steps.advance(newsroom.ana, story_id, Stage.READY, (ES,))
    opened = EditorAtTheWindow(qapp, qtbot, path)
    yield opened
    opened.close()


def test_a_drafted_paragraph_is_signed_off_only_once_it_was_read(editor: EditorAtTheWindow):
    from editor_desk.desktop.approval import SignOffDialog

    editor.until(lambda: editor.room.drafts.engine.engine is not None)
    proposing = editor.room._window.editor.proposing
    editor.select(EN, "a promise kept")
    editor.do("propose")
    editor.until(lambda: proposing.box is not None)
    box = proposing.box
    assert box is not None
    assert "“[TK] a promise kept”" in box.words, "somebody's own words are a person's to translate"
    editor.do("take_proposal")
    editor.until(lambda: "g4.machine_draft" in editor.blocking)
    assert "g1.placeholder" in editor.blocking
    editor.replace(ES, "[TK] a promise kept", "una promesa cumplida")
    editor.until(lambda: "g1.placeholder" not in editor.blocking)
    assert "g4.machine_draft" in editor.blocking, "a mended quotation is not a paragraph read"
    editor.select(ES, "una promesa cumplida")
    editor.do("read_draft")
    editor.until(lambda: "g4.machine_draft" not in editor.blocking)

    told: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SignOffDialog)
        told.append(dialog._form.about_label.text())
        leave(dialog)

    editor.ask("sign_off", look)
    assert "Spanish: " in told[0]
    assert "1 paragraph began as machine draft" in told[0]
