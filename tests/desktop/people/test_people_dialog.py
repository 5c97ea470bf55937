# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing is ever done by nobody."""

from __future__ import annotations

import pytest

from editor_desk.desktop.people import NewPerson, PeopleDialog, SitDown
from editor_desk.newsroom.people import Role
from tests.desktop.newsroom_values import ANA, NOW, TOM


@pytest.fixture
def dialog(qtbot):
    dialog = PeopleDialog(None, (ANA, TOM), TOM, NOW)
    qtbot.addWidget(dialog)
    return dialog


def test_who_sits_here_is_said_and_chosen(dialog):
    assert dialog._form.now_label.text() == "At the desk now: Tom Becker"
    assert dialog.chosen_id == TOM.id
    assert dialog.answer() is None


def test_somebody_else_sits_down(dialog):
    dialog._form.people_list.setCurrentRow(0)
    assert dialog._go.text() == "Ana Rodríguez sits down"
    assert dialog.answer() == SitDown(ANA.id)


def test_roles_are_said_in_words(dialog):
    rows = [dialog._form.people_list.item(row).text() for row in range(2)]
    assert rows == ["Ana Rodríguez – reporter and fact checker", "Tom Becker – every role"]


def test_somebody_new_needs_a_name_of_their_own_and_a_role(dialog):
    dialog._form.new_box.setChecked(True)
    assert not dialog._go.isEnabled()
    dialog._form.name_edit.setText("ana rodríguez")
    dialog._roles[Role.TRANSLATOR].setChecked(True)
    assert "already" in dialog._form.why_label.text()
    dialog._form.name_edit.setText("  Luz   Peña ")
    assert dialog._go.isEnabled()
    assert dialog.answer() == NewPerson("Luz Peña", frozenset({Role.TRANSLATOR}))


def test_only_an_administrator_adds_people(qtbot):
    dialog = PeopleDialog(None, (ANA, TOM), ANA, NOW)
    qtbot.addWidget(dialog)
    assert not dialog._form.new_box.isEnabled()
    assert "administrator" in dialog._form.why_label.text()
