# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Facts at the real window: card and text choose each other, proof comes by drop, a note by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from editor_desk.desktop.facts import ProofWanted
from editor_desk.desktop.facts.evidence_dialog import EvidenceDialog
from editor_desk.desktop.facts.offered_proof import OfferedProof
from editor_desk.newsroom.claims import EvidenceKind
from editor_desk.newsroom.languages import Language
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES


def lit(desk: OpenDesk, language: Language) -> str:
    """The words lit in a body."""
    cursor = desk.window.editor._columns[language].body._marks._lit
    return cursor.selectedText() if cursor is not None else ""


def fact_with(desk: OpenDesk, words: str):
    return next(claim for claim in desk.story().claims if claim.anchors[EN].anchor.exact == words)


def test_a_caret_that_lands_in_a_fact_chooses_its_card_and_lights_the_other_edition(desk, qtbot):
    desk.open("tejano-festival")
    claim = fact_with(desk, "12,000 people")
    body = desk.window.editor._columns[EN].body
    desk.window.editor.focus_edition(EN)
    desk.wait_for(body.hasFocus)
    cursor = body.textCursor()
    cursor.setPosition(body.source.position(claim.anchors[EN].anchor.start))
    body.setTextCursor(cursor)
    qtbot.keyClick(body, Qt.Key.Key_Right)
    desk.wait_for(lambda: desk.room.facts_panel.current_fact == claim.id)
    desk.wait_for(lambda: lit(desk, ES) == claim.anchors[ES].anchor.exact)
    assert body.hasFocus()


def test_a_card_lights_its_words_where_they_stand_now_in_both_texts(desk, qtbot):
    desk.open("tejano-festival")
    claim = fact_with(desk, "18 bands")
    body = desk.window.editor._columns[EN].body
    cursor = body.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.insertText("Music: ")
    desk.room.facts.choose(claim.id)
    assert (lit(desk, EN), lit(desk, ES)) == ("18 bands", "18 conjuntos")


def test_a_note_written_on_a_card_is_kept_without_a_verdict(desk, qtbot):
    desk.open("tejano-festival")
    claim = fact_with(desk, "18 bands")
    panel = desk.room.facts_panel
    panel.select_fact(claim.id)
    panel.focus_first()
    qtbot.keyClick(panel._view, Qt.Key.Key_N)
    panel._actions.note_edit.setText("The program says 19 on page 4")
    qtbot.keyClick(panel._actions.note_edit, Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.stored().claim(claim.id).note == "The program says 19 on page 4")
    assert desk.stored().claim(claim.id).status is claim.status


def test_several_proofs_dropped_at_once_are_asked_for_one_by_one(desk, monkeypatch, tmp_path):
    desk.open("tejano-festival")
    claim = fact_with(desk, "18 bands")
    offered = []
    for name in ("program.pdf", "poster.pdf"):
        file = tmp_path / name
        file.write_text(name)
        offered.append(OfferedProof(EvidenceKind.DOCUMENT, title=file.stem, file=file))
    offered.append(OfferedProof(EvidenceKind.WEB, url="https://example.org/festival"))
    asked = []

    def answer(window, of, proof, place):
        asked.append(place)
        dialog = EvidenceDialog(None, of, proof, place)
        dialog._form.locator_edit.setText("page 1")
        draft = dialog.draft() if dialog._form.title_edit.text() else None
        dialog.deleteLater()
        return draft

    monkeypatch.setattr(EvidenceDialog, "ask", answer)
    before = len(claim.evidence)
    desk.room.facts_panel.evidence_wanted.emit(ProofWanted(claim.id, tuple(offered)))
    desk.wait_for(lambda: len(desk.stored().claim(claim.id).evidence) == before + 2)
    added = desk.stored().claim(claim.id).evidence[before:]
    assert [(each.title, each.locator, each.file.name) for each in added] == [
        ("program", "page 1", "program.pdf"),
        ("poster", "page 1", "poster.pdf"),
    ]
    assert asked == [(1, 3), (2, 3), (3, 3)]
