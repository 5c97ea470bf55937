# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sending back, and saying why a story waits or goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.approval import ReasonDialog, ReturnAnswer, ReturnDialog
from editor_desk.newsroom.stages import Stage
from tests.desktop.newsroom_values import ANA, EN, ES, TOM, story, with_stage


@pytest.fixture
def dialog(qtbot):
    dialog = ReturnDialog(None, story(stage=Stage.READY), ES, (ANA, TOM))
    qtbot.addWidget(dialog)
    return dialog


def test_nothing_goes_back_without_a_reason(dialog):
    assert not dialog._send.isEnabled()
    dialog._form.reason_edit.setPlainText("  ")
    assert not dialog._send.isEnabled()
    dialog._form.reason_edit.setPlainText("Two names are missing")
    assert dialog._send.isEnabled()


def test_the_edition_in_hand_goes_back_to_copy_edit_and_its_translator(dialog):
    dialog._form.reason_edit.setPlainText("Two names are missing")
    assert dialog.answer() == ReturnAnswer((ES,), Stage.EDITING, "Two names are missing", None)


def test_it_may_go_to_somebody_named(dialog):
    dialog._form.person_combo.setCurrentIndex(dialog._form.person_combo.findData(ANA.id))
    assert dialog.answer().person == ANA.id


def test_no_edition_goes_back_to_a_stage_it_has_not_reached(qtbot):
    told = with_stage(story(stage=Stage.READY), EN, Stage.DRAFT)
    dialog = ReturnDialog(None, told, ES, ())
    qtbot.addWidget(dialog)
    combo = dialog._form.stage_combo
    assert combo.findData(Stage.READY) >= 0
    dialog._checks[EN].setChecked(True)
    assert [combo.itemData(row) for row in range(combo.count())] == [Stage.DRAFT]


def test_an_edition_that_is_out_cannot_be_sent_back(qtbot):
    dialog = ReturnDialog(None, with_stage(story(stage=Stage.READY), EN, Stage.SENT), ES, ())
    qtbot.addWidget(dialog)
    assert list(dialog._checks) == [ES]


@pytest.mark.parametrize("stage", [Stage.HOLD, Stage.SPIKED, Stage.WITHDRAWN, Stage.KILLED, Stage.APPROVED])
def test_a_step_that_needs_a_reason_says_what_it_means(qtbot, stage):
    dialog = ReasonDialog(None, stage, "hisd-budget")
    qtbot.addWidget(dialog)
    assert "hisd-budget" in dialog._form.about_label.text()
    assert not dialog._do.isEnabled()


def test_a_reason_is_given_back_trimmed(qtbot):
    def write() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReasonDialog)
        dialog._form.reason_edit.setPlainText(" No second source \n")
        dialog._do.click()

    QTimer.singleShot(0, write)
    assert ReasonDialog.ask(None, Stage.SPIKED, "hisd-budget") == "No second source"
