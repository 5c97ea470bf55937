# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody sits down by keyboard, with their passphrase where they have one; a locked desk does not let go."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from editor_desk.desktop.people import Chair, Change, PassphraseDialog, SitDownDialog
from editor_desk.desktop.who_is_here import Here
from editor_desk.newsroom.problems import Refused
from tests.desktop.newsroom_values import ANA, NOW, TOM

PHRASE = "seven quiet herons"


@pytest.fixture
def show(qtbot):
    def ask(chair=Chair.SWITCH, with_passphrase=("ana",), current=TOM):
        dialog: Any = SitDownDialog(None, Here((ANA, TOM), current, NOW, frozenset(with_passphrase)), chair)
        qtbot.addWidget(dialog)
        dialog.given = given = []
        dialog.chosen.connect(lambda *answer: given.append(answer))
        dialog.show()
        return dialog

    return ask


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def test_letters_go_to_a_name_enter_takes_it_and_the_caret_waits_for_the_passphrase(show):
    dialog = show()
    QTest.keyClicks(dialog._list, "ana")
    assert dialog.person_id == ANA.id
    assert dialog._phrase.isVisible()
    press(dialog._list, Qt.Key.Key_Return)
    assert dialog.given == []
    dialog._phrase.set(PHRASE)
    press(dialog._phrase._edit, Qt.Key.Key_Return)
    assert dialog.given == [(ANA.id, PHRASE)]
    assert not dialog._ok.isEnabled()  # one answer at a time
    dialog.sat()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog._phrase.text == ""


def test_whoever_has_none_is_not_asked_and_the_dialog_says_what_that_means(show):
    dialog = show(with_passphrase=("tom",), current=TOM)
    dialog.choose(ANA.id)
    assert not dialog._phrase.isVisible()
    assert "anyone at this computer can sign as Ana Rodríguez" in dialog._hint.text()
    dialog.accept()
    assert dialog.given == [(ANA.id, "")]
    assert "Nobody here has a passphrase" in show(with_passphrase=())._hint.text()


def test_it_is_unseen_until_somebody_wants_to_see_it(show):
    dialog = show()
    dialog.choose(ANA.id)
    edit, button = dialog._phrase._edit, dialog._phrase._show
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    button.click()
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
    assert button.text() == "Hide"
    dialog.choose(TOM.id)
    dialog.choose(ANA.id)
    assert edit.echoMode() is QLineEdit.EchoMode.Password


def test_a_wrong_one_is_said_and_a_wait_counts_down(show):
    dialog = show()
    dialog.choose(ANA.id)
    dialog._phrase.set("wrong one")
    dialog.accept()
    dialog.refuse(Refused("passphrase.wrong", person=ANA.name))
    assert "not the passphrase of Ana" in dialog._problem.text()
    assert dialog._ok.isEnabled()
    dialog.accept()
    dialog.refuse(Refused("passphrase.wait", person=ANA.name, seconds=40))
    assert not dialog._ok.isEnabled()
    assert "40 s" in dialog._problem.text()
    dialog.choose(TOM.id)  # somebody else need not wait
    assert dialog._ok.isEnabled()


def test_whoever_sits_here_already_stays_without_a_word(show):
    dialog = show(current=ANA)
    assert not dialog._phrase.isVisible()
    dialog.accept()
    assert dialog.given == []
    assert not dialog.isVisible()


def test_a_locked_desk_asks_also_whoever_sat_there_and_nothing_closes_it(show):
    dialog = show(Chair.LOCKED, current=ANA)
    assert dialog._ok.text() == "Unlock"
    press(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    dialog._phrase.set(PHRASE)
    dialog.accept()
    assert dialog.given == [(ANA.id, PHRASE)]
    dialog.refuse(Refused("passphrase.wrong", person=ANA.name))
    assert dialog.isVisible()
    dialog.sat()
    assert not dialog.isVisible()


def test_a_new_passphrase_is_typed_twice_and_only_its_length_counts(qtbot):
    dialog = PassphraseDialog(None, ANA, Change.CHANGE)
    qtbot.addWidget(dialog)
    for old, new, again, is_fit in (
        ("", PHRASE, PHRASE, False),
        ("old", "1234567", "1234567", False),
        ("old", PHRASE, PHRASE + "s", False),
        ("old", "aaaaaaaa", "aaaaaaaa", True),
    ):
        for field, words in ((dialog._old, old), (dialog._new, new), (dialog._again, again)):
            field.set(words)
        assert dialog._ok.isEnabled() is is_fit
    assert PHRASE not in repr(dialog.answer())


def test_whoever_removes_it_reads_what_that_means(qtbot):
    dialog = PassphraseDialog(None, ANA, Change.REMOVE)
    qtbot.addWidget(dialog)
    assert "anyone at this computer can sign as Ana" in dialog._about.text()
    dialog._old.set(PHRASE)
    assert (dialog.answer().old, dialog.answer().new) == (PHRASE, None)
