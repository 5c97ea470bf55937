# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A proof for a fact, typed or dropped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from editor_desk.desktop.facts.evidence_dialog import EvidenceDialog
from editor_desk.newsroom.claims import EvidenceKind
from tests.desktop.newsroom_values import fact


@pytest.fixture
def dialog(qtbot):
    dialog = EvidenceDialog(None, fact("budget", "$2.2 billion"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def drop(dialog, url) -> None:
    data = QMimeData()
    data.setUrls([url])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.dropEvent(event)


def test_the_fact_stands_on_top(dialog):
    assert dialog._form.fact_label.text() == "“$2.2 billion”"


def test_a_proof_needs_a_title(dialog):
    assert not dialog._add.isEnabled()
    dialog._form.title_edit.setText("Budget, adopted version")
    assert dialog._add.isEnabled()


def test_a_proof_without_a_place_to_look_is_taken_and_what_it_costs_is_said(dialog):
    assert "blocks the sign-off" in dialog._form.locator_why_label.text()
    dialog._form.locator_edit.setText("page 12")
    assert "blocks" not in dialog._form.locator_why_label.text()


def test_a_dropped_file_is_the_proof(dialog, tmp_path):
    file = tmp_path / "interview with the clerk.mp3"
    file.write_bytes(b"sound")
    drop(dialog, QUrl.fromLocalFile(str(file)))
    draft = dialog.draft()
    assert (draft.file, draft.title, draft.kind) == (file, "interview with the clerk", EvidenceKind.RECORDING)


def test_a_table_is_data(dialog, tmp_path):
    file = tmp_path / "enrollment.csv"
    file.write_text("school,students\n")
    drop(dialog, QUrl.fromLocalFile(str(file)))
    assert dialog.draft().kind is EvidenceKind.DATA


def test_a_dropped_link_is_a_web_page(dialog):
    drop(dialog, QUrl("https://www.houstonisd.org/budget"))
    draft = dialog.draft()
    assert (draft.url, draft.kind) == ("https://www.houstonisd.org/budget", EvidenceKind.WEB)


def test_only_a_person_has_a_contact(dialog):
    assert not dialog._form.contact_edit.isVisible()
    dialog._choose_kind(EvidenceKind.PERSON)
    assert dialog._form.contact_edit.isVisible()


def test_protection_is_explained_before_it_is_relied_on(dialog):
    assert not dialog._form.protected_label.isVisible()
    dialog._form.protected_check.setChecked(True)
    assert "not encrypted" in dialog._form.protected_label.text()
    assert dialog.draft().is_protected


def test_first_hand_and_on_the_record_unless_said_otherwise(dialog):
    assert (dialog.draft().is_primary, dialog.draft().is_on_record) == (True, True)
    dialog._form.first_hand_combo.setCurrentIndex(1)
    dialog._form.record_combo.setCurrentIndex(1)
    assert (dialog.draft().is_primary, dialog.draft().is_on_record) == (False, False)
