# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A figure changes in one language: the other lights up, says why, one key mends it; silent on clean copy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor_desk.desk import Desk
from editor_desk.desktop.split_editor import PairState
from editor_desk.newsroom.comparison import Difference, DifferenceKind, Level
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Furniture
from editor_desk.workflow.stories import new_story, set_fields
from editor_desk.workflow.writing import save_text
from tests.journeys.editor_at_the_window import EditorAtTheWindow, accept
from tests.store.killing import in_a_child

EN, ES = Language.EN, Language.ES
TEXTS = {
    EN: (
        "The city will open 24 clinics next year, Mayor Rosa Delgado said on Wednesday.\n\n"
        "The plan costs $2.2 billion. The council voted 9-7 for it.\n\n"
        "Delgado said the first clinic opens on March 3 on Alder Lane."
    ),
    ES: (
        "La ciudad abrirá 24 clínicas el próximo año, dijo el miércoles la alcaldesa Rosa Delgado.\n\n"
        "El plan cuesta 2.2 mil millones de dólares. El concejo lo aprobó por 9 votos contra 7.\n\n"
        "Delgado dijo que la primera clínica abre el 3 de marzo en Alder Lane."
    ),
}


def lay_out(path: Path) -> None:
    with Desk.open(path) as desk:
        (story_id,) = new_story(desk.work, slug="clinics", section="Houston").stories
        for language, text in TEXTS.items():
            save_text(desk.work, story_id, language, furniture=Furniture(), body=text)
        set_fields(desk.work, story_id, {"relation": "translation"}, ES)


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[EditorAtTheWindow]:
    """Somebody before a story and its careful translation."""
    path = tmp_path / "desk" / "desk.sqlite"
    in_a_child(lambda: lay_out(path))  # else somebody would still be writing there
    opened = EditorAtTheWindow(qapp, qtbot, path)
    opened.until(lambda: is_compared(opened))
    yield opened
    opened.close()


def is_compared(editor: EditorAtTheWindow) -> bool:
    return editor.room.compare.now.is_now and editor.window.editor.paired.pairs.is_compared


def differences(editor: EditorAtTheWindow) -> list[Difference]:
    found = editor.room.compare.now.comparison
    assert found is not None
    return [each for each in found.differences if each.level is not Level.HINT and not each.accepted]


def marks(editor: EditorAtTheWindow) -> list[PairState]:
    pairs = editor.window.editor.paired.pairs
    return [pairs.verdict(link).state for link in pairs.links]


def test_clean_copy_is_silent(editor: EditorAtTheWindow):
    assert differences(editor) == []
    assert marks(editor) == [PairState.AGREES] * 3


def test_a_figure_that_changes_lights_up_within_a_second_and_one_key_mends_it(editor: EditorAtTheWindow):
    editor.select(ES, "24")
    body = editor.field(ES, "body")
    body.textCursor().insertText("42")
    changed = monotonic()
    editor.until(lambda: marks(editor)[0] is PairState.DIFFERS)
    took = monotonic() - changed
    (difference,) = differences(editor)
    assert (difference.kind, difference.level) == (DifferenceKind.NUMBER, Level.BLOCK)
    editor.enter(ES)
    editor.do("mend")
    assert "abrirá 24 clínicas" in editor.window.editor.text(ES)
    editor.until(lambda: is_compared(editor) and differences(editor) == [])
    editor.undo(ES)
    assert "abrirá 42 clínicas" in editor.window.editor.text(ES)
    editor.until(lambda: marks(editor)[0] is PairState.DIFFERS)
    assert took < 5  # within a second where the machine is not shared: tests/benchmarks/comparing_live.py


def test_what_is_let_stand_stays_so_after_edits_elsewhere(editor: EditorAtTheWindow):
    def say_why(dialog: QDialog) -> None:
        from PySide6.QtWidgets import QPlainTextEdit

        field = dialog.findChild(QPlainTextEdit)
        assert field is not None
        field.setPlainText("The council counts otherwise")
        accept(dialog)

    editor.replace(ES, "24", "42")
    editor.until(lambda: is_compared(editor) and len(differences(editor)) == 1)
    editor.select(ES, "42")
    editor.ask("accept_difference", say_why)
    editor.until(lambda: differences(editor) == [] and marks(editor)[0] is PairState.AGREES)
    editor.replace(EN, "said on Wednesday", "told reporters on Wednesday")
    editor.replace(ES, "Delgado dijo que la primera", "La primera")
    editor.until(lambda: is_compared(editor))
    assert [each.message for each in differences(editor) if each.kind is DifferenceKind.NUMBER] == []
    found = editor.room.compare.now.comparison
    assert found is not None
    assert [each.accepted for each in found.differences if each.accepted] == ["The council counts otherwise"]


def test_a_paragraph_stands_in_one_language_by_one_key(editor: EditorAtTheWindow):
    editor.type(EN, "body", "\n\nReaders in English may call 555-0134 with questions about the ballot.")
    editor.until(lambda: is_compared(editor) and len(differences(editor)) == 1)
    editor.enter(EN)
    editor.do("cut_pair")
    editor.until(lambda: is_compared(editor) and differences(editor) == [])


def test_a_pair_that_was_reviewed_says_so_when_one_side_changes(editor: EditorAtTheWindow):
    editor.enter(EN)
    editor.select(EN, "$2.2 billion")
    editor.until(lambda: bool(editor.window.editor.paired.places_in_hand))
    editor.do("review_pair")
    editor.until(lambda: len(editor.story.reviewed) == 1)
    editor.replace(EN, "The council voted", "The city council voted")
    editor.until(lambda: is_compared(editor) and marks(editor)[1] is PairState.STALE)
    assert marks(editor)[0] is PairState.AGREES
    shown = next(
        each
        for each in editor.room.compare_tab.shown.differences
        if each.difference.kind is DifferenceKind.STALE
    )
    assert ("insert", "city ") in shown.changed[EN]
    editor.do("review_pair")
    editor.until(lambda: is_compared(editor) and marks(editor) == [PairState.AGREES] * 3)


def test_two_forms_of_a_name_are_the_same_by_one_act_for_every_story(editor: EditorAtTheWindow):
    editor.replace(ES, "la alcaldesa Rosa Delgado", "la alcaldesa Rosa Delgade")
    editor.until(lambda: is_compared(editor) and len(differences(editor)) == 1)
    (difference,) = differences(editor)
    assert difference.kind is DifferenceKind.NAME
    editor.select(ES, "Delgade")
    editor.do("same_name")
    editor.until(lambda: is_compared(editor) and differences(editor) == [])
    with Desk.open(editor.window.store) as desk, desk.store.look() as unit:
        assert any("Delgade" in form for name in unit.known_names() for form in name.es)
