# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One real story from a text file to a signed-off bilingual export, through the real window and a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor_desk import assets
from editor_desk.desk import Desk
from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import people, stories
from tests.journeys.editor_at_the_window import EditorAtTheWindow, accept, click

EN, ES = Language.EN, Language.ES
OPEN = Callable[[], EditorAtTheWindow]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A desk where Ana writes, translates and checks, and Ben approves; Ana sat here last."""
    path = tmp_path / "desk" / "desk.sqlite"
    with Desk.open(path) as desk:
        writing = frozenset(Role) - {Role.APPROVER, Role.ADMINISTRATOR, Role.WEB_PRODUCER}
        people.add_person(desk.work, "Ana Ruiz", writing)
        people.add_person(desk.work, "Ben Ortiz", frozenset({Role.APPROVER, Role.WEB_PRODUCER}))
        stories.new_story(desk.work, slug="placeholder")
        desk.sit_down("Ana Ruiz")
    return path


@pytest.fixture
def open_desk(qapp: QApplication, qtbot: QtBot, store: Path) -> Iterator[OPEN]:
    sittings: list[EditorAtTheWindow] = []

    def begin() -> EditorAtTheWindow:
        sittings.append(EditorAtTheWindow(qapp, qtbot, store))
        return sittings[-1]

    yield begin
    for sitting in sittings:
        sitting.close()


def picture(folder: Path) -> Path:
    from PIL import Image

    path = folder / "ferry.jpg"
    Image.new("RGB", (640, 420), "steelblue").save(path)
    return path


def bring(editor: EditorAtTheWindow, file: Path, *, as_translation: bool = False) -> None:
    """Drop a file on the window, look at what was recognised, take it."""
    from editor_desk.desktop.importing import ImportDialog

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ImportDialog)
        shown = dialog._form.pieces_browser.toPlainText()
        assert "Rumbo" in shown
        becomes = dialog._form.becomes_combo
        becomes.setCurrentIndex(becomes.count() - 1 if as_translation else 0)
        accept(dialog)

    before = editor.story
    editor.answers.foresee(look)
    editor.room.intake.read_file(file)
    language = ES if as_translation else EN
    editor.until(lambda: editor.answers.are_given and bool(editor.story.edition(language).body))
    if not as_translation:
        editor.until(lambda: editor.story.id != before.id)


def prove(editor: EditorAtTheWindow, language: Language, words: str) -> str:
    """Mark words as a fact, add a source that says where to look, give the verdict."""
    from editor_desk.desktop.facts.evidence_dialog import EvidenceDialog

    known = {claim.id for claim in editor.story.claims}
    editor.select(language, words)
    editor.do("make_fact")
    editor.until(lambda: len(editor.story.claims) > len(known))
    claim = next(c.id for c in editor.story.claims if c.id not in known)
    editor.until(lambda: editor.room.facts_panel.current_fact == claim)

    def source(dialog: QDialog) -> None:
        assert isinstance(dialog, EvidenceDialog)
        dialog._form.title_edit.setText("Informe del distrito")
        dialog._form.locator_edit.setText("p. 4")
        accept(dialog)

    editor.ask("add_evidence", source)
    editor.until(lambda: bool(_claim(editor, claim).evidence))
    decide(editor, claim)
    return claim


def decide(editor: EditorAtTheWindow, claim: str, status: ClaimStatus = ClaimStatus.VERIFIED) -> None:
    from editor_desk.desktop.facts import Verdict

    editor.room.facts_panel.verdict_chosen.emit(Verdict(claim, status, ""))
    editor.until(lambda: _claim(editor, claim).status is status)


def _claim(editor: EditorAtTheWindow, claim_id: str):
    found = editor.story.claim(claim_id)
    assert found is not None
    return found


def next_step(editor: EditorAtTheWindow, language: Language, target: Stage) -> None:
    editor.enter(language)
    editor.do("next_step")
    editor.until(lambda: editor.stage(language) is target)


def set_story(editor: EditorAtTheWindow, field: str, text: str) -> None:
    from editor_desk.desktop.split_editor import FieldEdit

    editor.window.editor.field_edited.emit(FieldEdit(editor.story.id, None, field, text))
    editor.until(lambda: getattr(editor.story, field) == text)


def fill_the_photo(editor: EditorAtTheWindow, file: Path) -> None:
    from editor_desk.desktop.photos import PhotosDialog
    from editor_desk.desktop.photos.drafts import Column

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, PhotosDialog)
        words = {
            (0, Column.ALT_EN): "A boat at the landing",
            (0, Column.ALT_ES): "Un barco en el embarcadero",
            (0, Column.CREDIT): "Ana Ruiz",
        }
        dialog._model.write(words)
        dialog.take_file(0, file)
        accept(dialog)

    editor.ask("photos", fill)
    editor.until(lambda: bool(editor.story.photos) and not editor.story.photos[0].is_to_come)


def sign_off(editor: EditorAtTheWindow, *languages: Language) -> None:
    """Read to the end and put one's name to it."""
    from editor_desk.desktop.approval import SignOffDialog

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, SignOffDialog)
        for language, check in dialog._checks.items():
            check.setChecked(language in languages)

        def read_on() -> bool:
            click(dialog._form.seen_button)
            return dialog._form.approve_button.isEnabled()

        editor.until(read_on)
        click(dialog._form.approve_button)

    editor.ask("sign_off", read)
    editor.until(lambda: all(editor.stage(language) is Stage.APPROVED for language in languages))


def export(editor: EditorAtTheWindow, folder: Path) -> None:
    from editor_desk.desktop.exporting import ExportDialog

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog._form.folder_edit.setText(str(folder))
        accept(dialog)

    editor.ask("export", choose)
    editor.until(lambda: folder.is_dir() and any(folder.glob("*.html")))


def test_a_page_becomes_a_signed_off_bilingual_story(open_desk: OPEN, store: Path, tmp_path: Path):
    editor = open_desk()
    bring(editor, assets.resource("samples", "page-as-copied.en.txt"))
    assert editor.story.edition(EN).furniture.dateline == "HOUSTON"
    assert editor.story.photos[0].is_to_come
    bring(editor, assets.resource("samples", "page-as-copied.es.txt"), as_translation=True)

    # To fact check; refused there while nothing is checked
    for language in (EN, ES):
        next_step(editor, language, Stage.EDITING)
        next_step(editor, language, Stage.CHECKING)
    editor.enter(EN)
    editor.do("next_step")
    editor.until(lambda: "no fact is marked" in editor.message)
    assert editor.stage(EN) is Stage.CHECKING

    # Facts: marked in English, the Spanish place proposed, proved, decided once
    claim = prove(editor, EN, "2.4 miles")
    assert "2.4" in _claim(editor, claim).anchors[ES].anchor.exact
    for language in (EN, ES):
        next_step(editor, language, Stage.READY)

    # Refused at G1 by the approver; mended
    editor.sit_down("Ben Ortiz")
    assert {"g1.byline", "g1.photo_to_come"} <= editor.blocking
    assert not editor.window.commands["sign_off"].isEnabled()
    assert editor.window.commands["sign_off"].toolTip()
    set_story(editor, "section", "Local")
    for language in (EN, ES):
        editor.type(language, "byline", "Ana Ruiz")
    fill_the_photo(editor, picture(tmp_path))
    editor.until(lambda: not editor.blocking)

    # Refused at G5 for the author
    with Desk.open(store) as other:
        stories.set_fields(other.work, editor.story.id, {"author": "Ben Ortiz"}, EN)
    editor.until(lambda: "g5.approver_is_author" in editor.blocking)
    with Desk.open(store) as other:
        stories.set_fields(other.work, editor.story.id, {"author": "Ana Ruiz"}, EN)
    editor.until(lambda: not editor.blocking)

    # Nothing leaves unsigned; signed off, it does
    sign_off(editor, EN, ES)
    folder = tmp_path / "site"
    export(editor, folder)
    assert len(list(folder.glob("*.html"))) == 2

    # Refused at G6 under embargo
    with Desk.open(store) as other:
        stories.set_fields(other.work, editor.story.id, {"embargo": "2126-01-01T06:00"})
    editor.until(lambda: "g6.embargo" in editor.blocking)
    editor.enter(EN)
    editor.do("next_step")
    editor.until(lambda: "embargo" in editor.message)
    assert editor.stage(EN) is Stage.APPROVED
    with Desk.open(store) as other:
        stories.set_fields(other.work, editor.story.id, {"embargo": ""})
    editor.until(lambda: "g6.embargo" not in editor.blocking)

    # One figure edited: withdrawn and said what; undo restores it
    editor.replace(EN, "18.6", "16.8")
    editor.until(lambda: editor.stage(EN) is Stage.READY)
    assert "18.6" in editor.message
    assert "16.8" in editor.message
    for _ in range(len("16.8") + 1):
        if editor.stage(EN) is Stage.APPROVED:
            break
        editor.undo(EN)
    assert editor.stage(EN) is Stage.APPROVED
    assert "18.6" in editor.story.edition(EN).body
    assert editor.stage(ES) is Stage.APPROVED

    # Closed and opened again: all there
    before = editor.story
    editor.close()
    again = open_desk()
    again.until(lambda: again.story.id == before.id)
    assert again.story.claims == before.claims
    assert again.story.photos == before.photos
    assert {e.language: (e.body, e.furniture, e.stage) for e in again.story.editions.values()} == {
        e.language: (e.body, e.furniture, e.stage) for e in before.editions.values()
    }
    with Desk.open(store) as desk:
        assert desk.store.verify().problems == ()


ENGLISH = "Houston Metro will add 24 buses in May, the transit board said on Tuesday.\nRiders waited 12 years for it."
SPANISH = "Houston Metro sumará 24 autobuses en mayo, informó el martes la junta de tránsito.\nLos pasajeros esperaron 12 años."


def test_english_is_signed_off_alone_and_the_spanish_typed_later(open_desk: OPEN, store: Path):
    from editor_desk.desktop.new_story import NewStoryDialog

    def begin(dialog: QDialog) -> None:
        assert isinstance(dialog, NewStoryDialog)
        form = dialog._form
        form.slug_edit.setText("new-buses")
        form.plan_combo.setCurrentIndex(form.plan_combo.findText("English first"))
        accept(dialog)

    editor = open_desk()
    editor.ask("new", begin)
    editor.until(lambda: editor.story.slug == "new-buses")
    write(editor, EN, "Metro adds 24 buses", ENGLISH)
    set_story(editor, "section", "Local")
    for stage in (Stage.EDITING, Stage.CHECKING):
        next_step(editor, EN, stage)
    prove(editor, EN, "24 buses")
    next_step(editor, EN, Stage.READY)

    editor.sit_down("Ben Ortiz")
    sign_off(editor, EN)
    next_step(editor, EN, Stage.SENT)
    assert editor.stage(ES) is Stage.PLANNED

    editor.sit_down("Ana Ruiz")
    write(editor, ES, "Metro suma 24 autobuses", SPANISH)
    assert "ñ" in editor.story.edition(ES).body
    for stage in (Stage.EDITING, Stage.CHECKING):
        next_step(editor, ES, stage)
    prove(editor, ES, "12 años")
    next_step(editor, ES, Stage.READY)
    editor.sit_down("Ben Ortiz")
    sign_off(editor, ES)
    assert editor.stage(EN) is Stage.SENT
    with Desk.open(store) as desk:
        assert desk.store.verify().problems == ()


def write(editor: EditorAtTheWindow, language: Language, headline: str, body: str) -> None:
    editor.type(language, "headline", headline)
    editor.type(language, "byline", "Ana Ruiz")
    editor.type(language, "body", body)


def test_the_magazines_own_page_comes_in_as_an_editor_expects(open_desk: OPEN, shared: Path):
    from editor_desk.desktop.importing import ImportDialog

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ImportDialog)
        accept(dialog)

    editor = open_desk()
    before = editor.story.id
    editor.answers.foresee(look)
    editor.room.intake.read_file(shared / "samples" / "russia-north-korea.en.txt")
    editor.until(lambda: editor.answers.are_given and editor.story.id != before)
    edition = editor.story.edition(EN)
    assert edition.furniture.headline.startswith("Russia and North Korea sign partnership deal")
    assert edition.furniture.dateline == "SEOUL, South Korea"
    assert edition.body.startswith("In a historic summit on Wednesday")
    assert [use.cutline[EN] for use in editor.story.photos] == ["Putin and Kim jong"]
    assert [use.is_to_come for use in editor.story.photos] == [True]
    assert "Que Onda" not in edition.body
    assert editor.story.files[0].title == "russia-north-korea.en.txt"
    prove(editor, EN, "his first in 24 years")
