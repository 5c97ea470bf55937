# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What readers saw, and the corrections for print, at the window."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from editor_desk.desk import Desk
from editor_desk.desktop.correcting.change_dialog import ChangeDialog
from editor_desk.desktop.correcting.print_dialog import PrintDialog
from editor_desk.desktop.correcting.seen_dialog import SeenDialog, SeenStep
from editor_desk.newsroom.changes import Change, ChangeKind, ChangeOutcome, Effect, EffectOn
from editor_desk.newsroom.languages import Language
from tests.desktop.shell.conftest import OpenDesk
from tests.desktop.shell.published import APPROVER, publish

EN, ES = Language.EN, Language.ES
NOON = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
CHANGE = Change(
    "0c0c0c0c-0000-4000-8000-000000000001",
    NOON,
    ChangeKind.CORRECTION,
    note={ES: "Decía 24; son 42."},
    effects={ES: EffectOn(Effect.AFFECTED, sent_at=NOON, closed_at=NOON)},
    outcome=ChangeOutcome.SENT,
)


def kept_open(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog]) -> list:
    shown: list[QDialog] = []
    monkeypatch.setattr(kind, "exec", lambda dialog: shown.append(dialog))
    monkeypatch.setattr(kind, "deleteLater", lambda dialog: None)
    return shown


def test_each_language_says_since_when_readers_have_it_and_by_whom(desk: OpenDesk, monkeypatch):
    publish(desk)
    shown = kept_open(monkeypatch, SeenDialog)
    desk.window.commands["seen"].trigger()
    desk.wait_for(lambda: bool(shown))
    for page in shown[0].pages.values():
        said = page.toPlainText()
        assert "Readers have it since" in said
        assert f"signed off by {APPROVER}" in said
        assert "The text on the desk is the one readers have." in said


def test_what_was_never_sent_says_so_and_takes_nothing_away(desk: OpenDesk, monkeypatch):
    desk.open("hurricane-season")
    shown = kept_open(monkeypatch, SeenDialog)
    desk.window.commands["seen"].trigger()
    desk.wait_for(lambda: bool(shown))
    assert "never had it" in shown[0].pages[EN].toPlainText()
    assert not shown[0].buttons[SeenStep.KILL].isEnabled()


def test_the_next_step_is_one_click_away(desk: OpenDesk, monkeypatch):
    publish(desk)
    changes = kept_open(monkeypatch, ChangeDialog)
    monkeypatch.setattr(SeenDialog, "exec", lambda dialog: dialog.buttons[SeenStep.CHANGE].click())
    desk.window.commands["seen"].trigger()
    desk.wait_for(lambda: bool(changes))


@pytest.fixture
def corrections(desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> PrintDialog:
    story = desk.open("tejano-festival")
    with Desk.open(desk.window.store) as other, other.store.unit() as unit:
        unit.put_change(story.id, CHANGE)
    shown = kept_open(monkeypatch, PrintDialog)
    desk.window.commands["corrections"].trigger()
    desk.wait_for(lambda: bool(shown))
    dialog: PrintDialog = shown[0]
    return dialog


def test_corrections_are_copied_as_text(corrections: PrintDialog):
    corrections.copy_button.click()
    said = QApplication.clipboard().text()
    assert said.startswith("Nov 24 · tejano-festival")
    assert "Spanish: Decía 24; son 42." in said


def test_corrections_are_printed(desk: OpenDesk, corrections: PrintDialog, tmp_path):
    desk.answers.to_write = tmp_path / "corrections.pdf"
    corrections.print_button.click()
    assert desk.answers.to_write.read_bytes().startswith(b"%PDF")


def test_corrections_are_marked_as_printed_and_put_back(desk: OpenDesk, corrections: PrintDialog):
    assert not corrections.mark_button.isEnabled()
    corrections.issue_edit.setText("December")
    corrections.mark_button.click()
    desk.wait_for(lambda: corrections.list.count() == 0)
    assert desk.stored().changes[0].printed_in == "December"
    corrections.printed_check.setChecked(True)
    item = corrections.list.item(0)
    assert "printed in December" in item.text()
    item.setCheckState(Qt.CheckState.Checked)
    corrections.unmark_button.click()
    desk.wait_for(lambda: desk.stored().changes[0].printed_in is None)
