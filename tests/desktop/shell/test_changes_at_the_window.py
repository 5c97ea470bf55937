# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A change of what readers have, begun, described and dropped at the window; nothing typed is lost."""

from __future__ import annotations

import pytest

from editor_desk.desk import Desk
from editor_desk.desktop.correcting.change_dialog import ChangeDialog
from editor_desk.newsroom.changes import ChangeKind, Effect
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow.stories import set_fields
from tests.desktop.shell.conftest import OpenDesk
from tests.desktop.shell.published import APPROVER, COPY_EDITOR, publish, sit

EN, ES = Language.EN, Language.ES


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> list[ChangeDialog]:
    """Every dialog that was opened; it stays open beside the test, as if nobody had closed it."""
    shown: list[ChangeDialog] = []

    def executed(dialog: ChangeDialog) -> ChangeDialog.DialogCode:
        shown.append(dialog)
        return ChangeDialog.DialogCode.Accepted

    monkeypatch.setattr(ChangeDialog, "exec", executed)
    monkeypatch.setattr(ChangeDialog, "deleteLater", lambda dialog: None)
    return shown


def opened(desk: OpenDesk, dialogs: list[ChangeDialog], language: Language = ES) -> ChangeDialog:
    desk.window.editor.focus_field(language, "body")
    before = len(dialogs)
    desk.window.commands["change"].trigger()
    desk.wait_for(lambda: len(dialogs) > before)
    return dialogs[-1]


def begun(desk: OpenDesk, dialogs: list[ChangeDialog]) -> ChangeDialog:
    """A correction of the Spanish; the English compared and not affected."""
    dialog = opened(desk, dialogs)
    dialog.effects[EN].choose(Effect.COMPARED)
    dialog.do_button.click()
    desk.wait_for(lambda: desk.story().edition(ES).change is not None)
    return dialog


def test_what_readers_do_not_have_needs_no_change(desk: OpenDesk, dialogs):
    desk.open("hurricane-season")
    assert not desk.window.commands["change"].isEnabled()
    assert not desk.window.commands["drop_change"].isEnabled()
    desk.room.after.changing.open()
    desk.wait_for(lambda: "Readers do not have" in desk.window.messages.text)
    assert dialogs == []


def test_a_correction_of_one_language_is_begun_and_shown_wherever_the_stage_stands(desk: OpenDesk, dialogs):
    publish(desk)
    begun(desk, dialogs)
    story = desk.stored()
    change = story.open_change(ES)
    assert change is not None
    assert (change.kind, change.effects[EN].effect) == (ChangeKind.CORRECTION, Effect.COMPARED)
    assert (story.edition(ES).stage, story.edition(ES).working_stage) == (Stage.LIVE, Stage.EDITING)
    chips = desk.window.stages._chips
    desk.wait_for(lambda: chips[ES].text() == "ES Live · correction")
    assert chips[EN].text() == "EN Live"
    assert "correction in progress: Copy edit" in chips[ES].toolTip()
    assert desk.window.stages._next.text() == "ES: to Fact check"
    assert "Describe the change…" in [action.text() for action in desk.window.stages._menu.actions()]


def test_the_notes_are_proposed_in_each_language_until_somebody_writes_them(desk: OpenDesk, dialogs):
    publish(desk)
    dialog = opened(desk, dialogs)
    dialog.effects[EN].choose(Effect.AFFECTED)
    for language, wrong, right in ((EN, "in May", "in June"), (ES, "en mayo", "en junio")):
        dialog.fields["wrong", language].setPlainText(wrong)
        dialog.fields["right", language].setPlainText(right)
    assert dialog.fields["note", EN].toPlainText() == (
        "An earlier version of this story said “in May”. It is “in June”."
    )
    assert dialog.fields["note", ES].toPlainText() == (
        "Una versión anterior de esta nota decía “en mayo”. Lo correcto es “en junio”."
    )
    dialog.fields["note", ES].setPlainText("Empieza en junio.")
    dialog.fields["right", ES].setPlainText("a fines de junio")
    assert dialog.fields["note", ES].toPlainText() == "Empieza en junio."
    dialog.propose_button.click()
    assert "a fines de junio" in dialog.fields["note", ES].toPlainText()


def test_what_changed_in_the_text_is_what_was_wrong_and_right(desk: OpenDesk, dialogs):
    story = publish(desk)
    begun(desk, dialogs)
    sit(desk, COPY_EDITOR)
    body = story.edition(ES).body
    word = next(word for word in body.split() if word.isalpha() and len(word) > 6)
    column = desk.window.editor._columns[ES].body
    desk.wait_for(lambda: not column.isReadOnly())
    cursor = column.textCursor()
    at = column.toPlainText().index(word)
    cursor.setPosition(at)
    cursor.setPosition(at + len(word), cursor.MoveMode.KeepAnchor)
    cursor.insertText("zapatos")
    dialog = opened(desk, dialogs)
    assert dialog.fields["wrong", ES].toPlainText() == word
    assert dialog.fields["right", ES].toPlainText() == "zapatos"
    assert dialog.fields["where", ES].toPlainText().startswith("en el párrafo")
    assert "decía, en el párrafo" in dialog.fields["note", ES].toPlainText()
    dialog.do_button.click()
    desk.wait_for(lambda: bool(desk.stored().open_change(ES).note))  # type: ignore[union-attr]


def test_what_was_typed_before_a_change_was_begun_is_there_the_next_time(
    desk: OpenDesk, dialogs, monkeypatch
):
    publish(desk)

    def left(dialog: ChangeDialog) -> ChangeDialog.DialogCode:
        dialogs.append(dialog)
        dialog.fields["wrong", ES].setPlainText("en mayo")
        return ChangeDialog.DialogCode.Rejected

    with monkeypatch.context() as context:
        context.setattr(ChangeDialog, "exec", left)
        opened(desk, dialogs)
    assert desk.stored().changes == ()
    assert opened(desk, dialogs).fields["wrong", ES].toPlainText() == "en mayo"


def test_closing_the_dialog_of_an_open_change_writes_down_what_was_typed(
    desk: OpenDesk, dialogs, monkeypatch
):
    publish(desk)
    begun(desk, dialogs)

    def left(dialog: ChangeDialog) -> ChangeDialog.DialogCode:
        dialogs.append(dialog)
        dialog.fields["wrong", ES].setPlainText("en mayo")
        return ChangeDialog.DialogCode.Rejected

    monkeypatch.setattr(ChangeDialog, "exec", left)
    opened(desk, dialogs)
    desk.wait_for(lambda: desk.stored().changes[0].wrong.get(ES) == "en mayo")


def test_a_change_is_dropped_after_it_was_said_what_is_kept(desk: OpenDesk, dialogs):
    publish(desk)
    begun(desk, dialogs)
    desk.answers.may_answer = False
    desk.window.commands["drop_change"].trigger()
    assert "kept in the history" in desk.answers.told[-1]
    assert desk.stored().edition(ES).change is not None
    desk.answers.may_answer = True
    desk.window.commands["drop_change"].trigger()
    desk.wait_for(lambda: desk.story().edition(ES).change is None)
    desk.wait_for(lambda: desk.window.stages._chips[ES].text() == "ES Live")


def test_a_refusal_is_said_in_the_dialog_and_keeps_it_open(desk: OpenDesk, dialogs):
    publish(desk)
    begun(desk, dialogs)
    dialog = opened(desk, dialogs)
    dialog.effects[ES].choose(Effect.COMPARED)
    assert not dialog.do_button.isEnabled()
    dialog.effects[ES].choose(Effect.AFFECTED)
    dialog.effects[EN].choose(Effect.TO_FOLLOW)
    assert not dialog.do_button.isEnabled()


def test_a_rule_that_asks_for_the_note_opens_the_dialog(desk: OpenDesk, dialogs):
    publish(desk)
    begun(desk, dialogs)

    def failing() -> list[RuleResult]:
        view = desk.room.story.view
        return [each for each in view.results if each.rule == "g7.note" and each.blocks] if view else []

    desk.wait_for(lambda: bool(failing()))
    before, result = len(dialogs), failing()[0]
    desk.room.places.go(result.link, result.language)
    desk.wait_for(lambda: len(dialogs) > before)


def test_what_both_editions_share_may_affect_neither_once_somebody_looked(desk: OpenDesk, dialogs):
    story = publish(desk)
    with Desk.open(desk.window.store, APPROVER) as other:
        set_fields(other.work, story.id, {"tags": "music"})
    desk.wait_for(lambda: desk.room.story.view is not None and bool(desk.story().changes))
    dialog = opened(desk, dialogs)
    assert dialog.kind is None
    assert not dialog.do_button.isEnabled()
    for language in (EN, ES):
        dialog.effects[language].choose(Effect.COMPARED)
    assert dialog.do_button.isEnabled()
    dialog.do_button.click()
    desk.wait_for(lambda: not any(change.is_open for change in desk.stored().changes))
    assert all(edition.change is None for edition in desk.stored().editions.values())
