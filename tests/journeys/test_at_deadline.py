# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""At deadline: an approver who is away, a language that is not ready yet, a fact that stays disputed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor_desk.bilingual.paragraphs import read_paragraphs
from editor_desk.desk import Desk, utc_now
from editor_desk.newsroom.approvals import ApprovalKind
from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.store.list_query import ListQuery, View
from editor_desk.workflow import facts, pairing, people, steps, writing
from editor_desk.workflow.work import Work
from tests.journeys.editor_at_the_window import (
    EditorAtTheWindow,
    accept,
    choose_line,
    click,
)
from tests.workflow.newsroom import Newsroom

EN, ES = Language.EN, Language.ES
DEADLINE = timedelta(hours=25)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Ana writes and checks, Ben approves; a story in both languages, English ready, Spanish a draft."""
    path = tmp_path / "desk" / "desk.sqlite"
    with Desk.open(path) as desk:
        writing = frozenset(Role) - {Role.APPROVER, Role.ADMINISTRATOR}
        ana = people.add_person(desk.work, "Ana Ruiz", writing)
        ben = people.add_person(desk.work, "Ben Ortiz", frozenset({Role.APPROVER, Role.WEB_PRODUCER}))
        newsroom = Newsroom(desk, Work(desk.store, ana, desk.now), Work(desk.store, ben, desk.now))
        newsroom.to_ready(newsroom.begin(Plan.BOTH), EN)
        desk.sit_down("Ana Ruiz")
    return path


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot, store: Path) -> Iterator[EditorAtTheWindow]:
    sitting = EditorAtTheWindow(qapp, qtbot, store)
    yield sitting
    sitting.close()


def read_and_approve(editor: EditorAtTheWindow, dialog: QDialog, *, by_phone: str = "") -> None:
    """Read every page to its end, choose whose name goes under it, approve."""
    from editor_desk.desktop.approval import SignOffDialog

    assert isinstance(dialog, SignOffDialog)
    if by_phone:
        signers = dialog._form.signer_combo
        signers.setCurrentIndex(signers.findText(f"{by_phone}, on the phone"))

    def read_on() -> bool:
        click(dialog._form.seen_button)
        return dialog._form.approve_button.isEnabled()

    editor.until(read_on)
    click(dialog._form.approve_button)


def approve_by_phone(editor: EditorAtTheWindow) -> None:
    editor.ask("sign_off_by_phone", lambda dialog: read_and_approve(editor, dialog, by_phone="Ben Ortiz"))
    editor.until(lambda: editor.stage(EN) is Stage.APPROVED)


def test_an_approver_away_says_yes_confirms_it_the_same_day_or_it_lapses(
    editor: EditorAtTheWindow, monkeypatch: pytest.MonkeyPatch
):
    approve_by_phone(editor)
    (given,) = editor.story.approvals
    assert (given.kind, given.is_unconfirmed) == (ApprovalKind.PHONE, True)
    assert "heard by Ana Ruiz; to be confirmed until" in editor.window.stages._chips[EN].toolTip()

    # Ben comes in: one click in the message bar
    editor.sit_down("Ben Ortiz")
    editor.until(lambda: "You approved “buses”, English, on the phone (Ana Ruiz heard it)." in editor.message)
    editor.window.messages.go()
    editor.until(lambda: editor.story.approvals[-1].confirmed_at is not None)
    assert editor.stage(EN) is Stage.APPROVED

    # Another day: the text changes, Ben says yes on the phone again and forgets it
    editor.sit_down("Ana Ruiz")
    with Desk.open(editor.window.store, "Ben Ortiz") as other:
        back = steps.StepDetails("One more figure", to_stage=Stage.READY)
        steps.advance(other.work, editor.story.id, Stage.RETURNED, (EN,), back)
        steps.advance(other.work, editor.story.id, Stage.READY, (EN,))
    editor.until(lambda: editor.stage(EN) is Stage.READY)
    approve_by_phone(editor)
    tomorrow = utc_now() + DEADLINE
    desk = editor.room.link._desk
    assert desk is not None
    monkeypatch.setattr(desk, "now", lambda: tomorrow)
    editor.room.deadline.calls.tick()
    editor.until(lambda: editor.stage(EN) is Stage.READY)
    assert "Ben Ortiz did not confirm within 24 hours" in editor.message


def test_english_goes_out_first_and_spanish_follows_as_a_task(editor: EditorAtTheWindow, store: Path):
    from editor_desk.desktop.approval import ReleaseDialog, SignOffDialog

    editor.sit_down("Ben Ortiz")

    def say_who(dialog: QDialog) -> None:
        assert isinstance(dialog, ReleaseDialog)
        assert dialog.windowTitle() == "Release English first"
        dialog._who.setCurrentIndex(dialog._who.findText("Ana Ruiz"))
        accept(dialog)

    def release_then_approve(dialog: QDialog) -> None:
        assert isinstance(dialog, SignOffDialog)
        editor.answers.foresee(say_who)

        def act() -> None:
            click(dialog._form.release_button)
            editor.until(lambda: dialog._form.release_button.isHidden())
            read_and_approve(editor, dialog)

        # Behind this answer: a dialog over the dialog is answered by the same clock.
        QTimer.singleShot(0, act)

    editor.ask("sign_off", release_then_approve)
    editor.until(lambda: editor.stage(EN) is Stage.APPROVED)
    assert editor.story.plan is Plan.EN_FIRST
    editor.enter(EN)
    editor.do("next_step")
    editor.until(lambda: editor.stage(EN) is Stage.SENT)
    assert editor.stage(ES) is Stage.DRAFT
    results = editor.room.story.view.results if editor.room.story.view else ()
    assert not any(result.rule == "g6.follower" and result.warns for result in results)

    # Spanish: a task of Ana's until it is out as well
    with Desk.open(store, "Ana Ruiz") as other:
        mine = other.lines(ListQuery(view=View.MINE, person=other.person.id))
        assert [(line.slug, line.due[ES] is not None) for line in mine] == [("buses", True)]
        newsroom = Newsroom(other, other.work, other.work)
        body = newsroom.edition(editor.story.id, ES).body
        writing.save_text(
            other.work, editor.story.id, ES, body=f"{body}\nUn vecino dijo que pagó el triple.\n"
        )
        last = read_paragraphs(newsroom.edition(editor.story.id, ES).body)[-1]
        pairing.cut(other.work, editor.story.id, ES, [(last.start, last.end)])  # it stands only here
        claim = newsroom.mark(editor.story.id, "pagó el triple", ES)
        facts.decide(other.work, claim, ClaimStatus.DISPUTED)
        for stage in (Stage.EDITING, Stage.CHECKING):
            steps.advance(other.work, editor.story.id, stage, (ES,))
    editor.until(lambda: editor.stage(ES) is Stage.CHECKING and "g3.open_claim" in editor.blocking)

    # Its one fact stays disputed; Ben accepts that as it is, says why, and signs
    def say_why(dialog: QDialog) -> None:
        dialog._form.reason_edit.setPlainText("Both counts are in the text")  # type: ignore[attr-defined]
        accept(dialog)

    choose_line(editor, "pagó el triple")
    editor.ask("accept_as_is", say_why)
    editor.until(lambda: "g3.open_claim" not in editor.blocking)
    editor.enter(ES)
    editor.do("next_step")
    editor.until(lambda: editor.stage(ES) is Stage.READY)
    editor.ask("sign_off", lambda dialog: read_and_approve(editor, dialog))
    editor.until(lambda: editor.stage(ES) is Stage.APPROVED)
    assert [len(given.overrides) for given in editor.story.approvals] == [0, 1]
    editor.do("next_step")
    editor.until(lambda: editor.stage(ES) is Stage.SENT)
