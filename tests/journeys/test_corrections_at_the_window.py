# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Something was wrong after publication: a correction of one language, a fix that is none, a kill with its notices."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor_desk.desk import Desk
from editor_desk.desktop.correcting.change_dialog import ChangeDialog
from editor_desk.desktop.correcting.off_site_dialog import OffSiteDialog
from editor_desk.desktop.correcting.seen_dialog import SeenDialog
from editor_desk.newsroom.changes import ChangeKind, Effect
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow.samples import load_samples
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails, advance
from tests.journeys.editor_at_the_window import EditorAtTheWindow, click, leave

EN, ES = Language.EN, Language.ES
SLUG = "tejano-festival"
APPROVER, COPY_EDITOR = "Renata Okafor", "Dale Whitcomb"
CHECKER = "Inés Zaldívar"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample desk with one story live in both languages."""
    store = tmp_path_factory.mktemp("published") / "desk.sqlite"
    with Desk.open(store) as desk:
        load_samples(desk.work)
        story = desk.find(SLUG).id
    with Desk.open(store, APPROVER) as desk:
        read = StepDetails(sign_off=SignOff(frozenset((EN, ES)), self_approval="On deadline"))
        advance(desk.work, story, Stage.APPROVED, (EN, ES), read)
        for stage in (Stage.SENT, Stage.LIVE):
            advance(desk.work, story, stage, (EN, ES))
    return store


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot, published: Path, tmp_path: Path) -> Iterator[EditorAtTheWindow]:
    """The window on a copy of it, with the story in hand."""
    shutil.copytree(published.parent, tmp_path / "desk")
    store = tmp_path / "desk" / published.name
    with Desk.open(store) as desk:
        story = desk.find(SLUG).id
    sitting = EditorAtTheWindow(qapp, qtbot, store)
    sitting.room.open_story(story)
    sitting.until(lambda: sitting.story.id == story)
    yield sitting
    sitting.close()


def working(editor: EditorAtTheWindow) -> Stage:
    return editor.story.edition(ES).working_stage


def step(editor: EditorAtTheWindow, target: Stage) -> None:
    editor.enter(ES)
    editor.do("next_step")
    editor.until(lambda: working(editor) is target)


def sign_off(editor: EditorAtTheWindow) -> None:
    """Read what is to be read in Spanish, and put one's name to it."""
    from editor_desk.desktop.approval import SignOffDialog

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, SignOffDialog)

        def read_on() -> bool:
            click(dialog._form.seen_button)
            return dialog._form.approve_button.isEnabled()

        editor.until(read_on)
        click(dialog._form.approve_button)

    editor.ask("sign_off", read)
    editor.until(lambda: working(editor) is Stage.APPROVED)


def a_word_of(editor: EditorAtTheWindow) -> str:
    """A common word of the Spanish text that no fact stands on."""
    body = editor.story.edition(ES).body
    marked = " ".join(claim.anchors[ES].anchor.exact for claim in editor.story.claims if ES in claim.anchors)
    return next(
        word
        for word in body.split()
        if word.isalpha()
        and word.islower()
        and len(word) > 5
        and word not in marked
        and body.count(word) == 1
    )


def test_a_live_story_is_corrected_in_spanish_and_the_english_is_not_touched(editor: EditorAtTheWindow):
    english = editor.story.edition(EN)
    spanish_before = editor.story.edition(ES).sent_hash
    editor.sit_down(COPY_EDITOR)
    word = a_word_of(editor)

    def begin(dialog: QDialog) -> None:
        assert isinstance(dialog, ChangeDialog)
        assert dialog.kind is ChangeKind.CORRECTION
        assert not dialog.fields["wrong", EN].isVisible()
        dialog.effects[EN].choose(Effect.COMPARED)
        click(dialog.do_button)

    editor.enter(ES)
    editor.ask("change", begin)
    editor.until(lambda: working(editor) is Stage.EDITING)
    assert editor.stage(ES) is Stage.LIVE

    # The rules ask for the note; the text itself says what was wrong, and one only has to agree
    editor.replace(ES, word, "abrigos")
    editor.until(lambda: "g7.note" in editor.blocking)

    def describe(dialog: QDialog) -> None:
        assert isinstance(dialog, ChangeDialog)
        assert dialog.fields["wrong", ES].toPlainText() == word
        assert f"“{word}”" in dialog.fields["note", ES].toPlainText()
        click(dialog.do_button)

    editor.ask("change", describe)
    editor.until(lambda: "g7.note" not in editor.blocking)
    step(editor, Stage.CHECKING)
    editor.sit_down(CHECKER)
    step(editor, Stage.READY)
    editor.sit_down(APPROVER)
    sign_off(editor)
    assert editor.story.edition(ES).sent_hash == spanish_before
    step(editor, Stage.SENT)
    assert editor.story.edition(ES).sent_hash != spanish_before
    step(editor, Stage.LIVE)
    editor.until(lambda: editor.story.edition(ES).change is None)
    now = editor.story.edition(EN)
    assert (now.sent_hash, now.stage, now.body) == (english.sent_hash, Stage.LIVE, english.body)

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SeenDialog)
        spanish = dialog.pages[ES].toPlainText()
        assert "2 copies" in spanish
        assert word in spanish
        assert "abrigos" in spanish
        assert "Correction: Una versión anterior" in spanish
        assert "Copy 2" not in dialog.pages[EN].toPlainText()
        leave(dialog)

    editor.ask("seen", look)


def test_a_fix_that_moves_a_figure_is_none_and_one_click_makes_it_a_correction(editor: EditorAtTheWindow):
    editor.sit_down(COPY_EDITOR)

    def begin(dialog: QDialog) -> None:
        assert isinstance(dialog, ChangeDialog)
        dialog.kinds[ChangeKind.FIX].setChecked(True)
        assert not dialog.said_box.isVisible()
        click(dialog.do_button)

    editor.enter(ES)
    editor.ask("change", begin)
    editor.until(lambda: working(editor) is Stage.READY)
    body = editor.story.edition(ES).body
    figure = next(word for word in body.split() if word.isdigit())
    editor.replace(ES, figure, str(int(figure) + 1))
    editor.until(lambda: "g7.fix" in editor.blocking)

    def make_it_a_correction(dialog: QDialog) -> None:
        assert isinstance(dialog, ChangeDialog)
        assert figure in dialog.problem_label.text()
        dialog.effects[EN].choose(Effect.COMPARED)
        click(dialog.as_correction_button)

    editor.ask("change", make_it_a_correction)
    editor.until(lambda: "g7.fix" not in editor.blocking)
    change = editor.story.open_change(ES)
    assert change is not None
    assert change.kind is ChangeKind.CORRECTION
    assert change.note.get(ES)
    editor.until(lambda: working(editor) is Stage.EDITING)


def test_a_kill_says_what_happens_and_leaves_a_notice_in_each_language(editor: EditorAtTheWindow):
    editor.sit_down(APPROVER)

    def kill(dialog: QDialog) -> None:
        assert isinstance(dialog, OffSiteDialog)
        assert "no way back" in dialog._outcome.text()
        assert not dialog.do_button.isEnabled()
        dialog.notices[ES].setPlainText("Retiramos esta nota.")
        dialog.reason_edit.setPlainText("A name that must not be told")
        click(dialog.do_button)

    editor.ask("kill", kill)
    editor.until(lambda: editor.stage(EN) is Stage.KILLED and editor.stage(ES) is Stage.KILLED)
    assert editor.story.edition(ES).notice == "Retiramos esta nota."
    assert editor.story.edition(EN).notice
    view = editor.room.story.view
    assert view is not None
    assert not any(view.steps.values())

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SeenDialog)
        assert "Readers see: “Retiramos esta nota.”" in dialog.pages[ES].toPlainText()
        leave(dialog)

    editor.ask("seen", look)
