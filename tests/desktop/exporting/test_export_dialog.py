# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What goes out, what stays, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor_desk.desktop.exporting import ExportAnswer, ExportDialog
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Flags, Pause
from editor_desk.publishing import EXPORTERS
from tests.desktop.newsroom_values import EN, ES, NOW, all_checked, with_stage

SIGNED = with_stage(all_checked(), EN, Stage.APPROVED)


@pytest.fixture
def show(qtbot):
    kept = []  # qtbot holds widgets only weakly

    def shown(told, folder="/site") -> ExportDialog:
        dialog = ExportDialog(None, told, folder, NOW)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        return dialog

    yield shown
    kept.clear()


def test_a_signed_edition_goes_out_and_the_other_stays_with_its_reason(show):
    dialog = show(SIGNED)
    assert dialog.going_out == (EN,)
    words = dialog._form.what_label.text()
    assert "✓ English: Approved" in words
    assert "✕ Spanish: stays here, it is not signed off (Ready for sign-off)" in words
    assert dialog._write.isEnabled()


def test_nothing_goes_out_unsigned(show):
    assert not show(all_checked())._write.isEnabled()


@pytest.mark.parametrize(
    ("details", "said"),
    [
        ({"embargo": NOW + timedelta(hours=2)}, "Under embargo"),
        ({"pause": Pause(Stage.HOLD, "Wait", {EN: Stage.APPROVED, ES: Stage.READY})}, "paused (On hold)"),
        ({"flags": Flags(not_for_publication=True)}, "not for publication"),
    ],
)
def test_what_keeps_a_signed_story_here_is_said(show, details, said):
    dialog = show(replace(SIGNED, **details))
    assert said in dialog._form.what_label.text()
    assert not dialog._write.isEnabled()


def test_an_embargo_that_is_over_stops_nothing(show):
    assert show(replace(SIGNED, embargo=NOW - timedelta(minutes=1)))._write.isEnabled()


def test_every_format_there_is_can_be_chosen(show):
    combo = show(SIGNED)._form.format_combo
    assert [combo.itemData(row) for row in range(combo.count())] == [each.id for each in EXPORTERS]


def test_wordpress_files_come_with_their_warning(show):
    dialog = show(SIGNED)
    dialog._form.format_combo.setCurrentIndex(dialog._form.format_combo.findData("wxr"))
    assert "skips every post the site has already" in dialog._form.format_why_label.text()
    assert dialog.answer() == ExportAnswer("wxr", Path("/site"))


def test_a_folder_is_needed(show):
    assert not show(SIGNED, "")._write.isEnabled()
