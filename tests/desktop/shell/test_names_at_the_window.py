# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Names and terms at the real window: put on the list from a text, found in it, taken back; tables in and out."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from editor_desk.desk import Desk
from editor_desk.desktop.known_names import AddNameDialog, ImportNamesDialog
from editor_desk.newsroom.known_names import KnownName, NameKind
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.known_names import add_name

EN, ES = Language.EN, Language.ES


def own(desk: Any) -> list[KnownName]:
    """What the newsroom put on the list, as another program reads it."""
    with Desk.open(desk.window.store) as other, other.store.look() as unit:
        return [each for each in unit.known_names() if each.by]


def choose(desk: Any, words: str, language: Language = EN) -> None:
    """Select words of a text."""
    at = desk.body(language).index(words)
    desk.window.editor.choose(language, "body", at, at + len(words))


def opened(desk: Any) -> Any:
    """The list, read."""
    desk.window.commands["names"].trigger()
    desk.wait_for(lambda: desk.room.names.dialog is not None)
    dialog = desk.room.names.dialog
    desk.wait_for(lambda: dialog.model.rowCount() > 0)
    return dialog


def shown(dialog: Any) -> list[str]:
    return [line.name.en[0] for line in dialog.model.page.lines]


@pytest.fixture
def answer(monkeypatch):
    """What somebody does in a dialog that asks; what it asked is kept."""
    asked: list[Any] = []

    def accept(kind: type[QDialog], do: Any = lambda _dialog: None) -> list[Any]:
        def executed(dialog: Any) -> int:
            asked.append(dialog.form.draft() if isinstance(dialog, AddNameDialog) else dialog.lines)
            do(dialog)
            return int(QDialog.DialogCode.Accepted)

        monkeypatch.setattr(kind, "exec", executed)
        return asked

    return accept


def test_a_name_of_a_text_is_put_on_the_list_and_taken_back(desk, answer):
    asked = answer(AddNameDialog, lambda dialog: dialog.form.es.setPlainText("Festival Tejano\nel festival"))
    desk.open("tejano-festival")
    words = next(line for line in desk.body(EN).split() if line[:1].isupper() and len(line) > 5)
    choose(desk, words)
    desk.window.commands["add_name"].trigger()
    assert words.strip(",.") in asked[0].en[0]
    desk.wait_for(lambda: "is on the list" in desk.window.messages.text)
    (name,) = own(desk)
    assert name.es == ("Festival Tejano", "el festival")
    desk.window.messages.go()
    desk.wait_for(lambda: not own(desk))


def test_a_name_of_a_headline_is_taken_from_the_headline(desk, answer):
    asked = answer(AddNameDialog)
    desk.open("tejano-festival")
    field = desk.window.editor._columns[EN].field("headline")
    field.setFocus()
    field.selectAll()
    desk.window.commands["add_name"].trigger()
    assert asked[0].en == (field.source.text.strip(),)
    desk.wait_for(lambda: desk.room.jobs.is_idle)


def test_without_a_selection_it_says_what_to_do(desk):
    desk.window.commands["add_name"].trigger()
    assert desk.window.messages.text == "Select a name in the text first."


def test_what_the_program_brings_stands_on_the_list_as_such(desk):
    dialog = opened(desk)
    dialog.look_for("comisionados")
    desk.wait_for(lambda: shown(dialog) == ["commissioners court"])
    model = dialog.model
    assert [model.index(0, column).data() for column in range(5)] == [
        "commissioners court · Commissioners' Court",
        "corte de comisionados · tribunal de comisionados",
        "organization",
        "the program",
        "",
    ]


def test_a_name_is_written_changed_taken_off_and_all_of_it_taken_back(desk, qtbot):
    dialog = opened(desk)
    dialog.begin_new()
    dialog.form.en.setPlainText("Bayou City")
    assert dialog.form.draft().kind is NameKind.PLACE
    dialog._save.click()
    desk.wait_for(lambda: dialog.chosen is not None and dialog.chosen.en == ("Bayou City",))
    dialog.form.es.setPlainText("Ciudad del Bayou\nla ciudad")
    dialog._save.click()
    desk.wait_for(lambda: dialog.chosen is not None and dialog.chosen.es == ("Ciudad del Bayou", "la ciudad"))
    desk.wait_for(lambda: dialog.history.count() == 2)
    dialog._remove.click()
    desk.wait_for(lambda: "Bayou City" not in shown(dialog))
    for _ in range(3):
        dialog.table.setFocus()
        before = dialog.model.page
        qtbot.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        desk.wait_for(lambda then=before: dialog.model.page is not then)
    desk.wait_for(lambda: "Bayou City" not in shown(dialog))
    assert own(desk) == []
    assert not dialog._undo_button.isEnabled()


def test_what_is_refused_is_said_in_the_list(desk):
    dialog = opened(desk)
    dialog.begin_new()
    dialog.form.en.setPlainText("Sheriff")
    dialog._save.click()
    desk.wait_for(lambda: "“sheriff”" in dialog._why.text())
    assert dialog.form.en.toPlainText() == "Sheriff"
    assert dialog.has_unsaved
    desk.answers.may_answer = False
    dialog.close()
    assert dialog.isVisible()
    desk.answers.may_answer = True
    dialog.close()
    desk.wait_for(lambda: desk.room.names.dialog is None)


def test_what_was_written_about_an_entry_is_there_when_one_comes_back_to_it(desk):
    dialog = opened(desk)
    dialog.table.choose(0)
    dialog.form.note.setText("Only in quotes")
    dialog.table.choose(1)
    assert dialog.form.note.text() != "Only in quotes"
    dialog.table.choose(0)
    assert dialog.form.note.text() == "Only in quotes"
    dialog._drafts.clear()


def test_another_program_puts_a_name_on_the_list(desk, qtbot):
    dialog = opened(desk)
    with (
        qtbot.waitSignal(desk.room.names.list_changed, timeout=10_000),
        Desk.open(desk.window.store) as other,
    ):
        add_name(other.work, ["Bayou City"])
    desk.wait_for(lambda: "Bayou City" in shown(dialog))


def test_a_table_is_looked_at_taken_and_taken_back_whole(desk, answer, tmp_path):
    looked = answer(ImportNamesDialog)
    table = tmp_path / "style.csv"
    table.write_text("EN,ES\nBayou City,Ciudad del Bayou\nsheriff,comisario\nsheriff,delito grave\n", "utf-8")
    dialog = opened(desk)
    desk.answers.names = table
    dialog._import.click()
    desk.wait_for(lambda: "Bayou City" in shown(dialog))
    assert looked[0] == [
        "Left out, line 4: “sheriff” is “sheriff”, another form “felony”",
        "More forms of “sheriff”: comisario",
        "New: Bayou City = Ciudad del Bayou",
    ]
    assert len(own(desk)) == 2
    dialog._undo_button.click()
    desk.wait_for(lambda: "Bayou City" not in shown(dialog))
    assert own(desk) == []


def test_a_table_that_cannot_be_read_is_said(desk, tmp_path):
    dialog = opened(desk)
    table = tmp_path / "style.csv"
    table.write_text("Name,Nombre\n", "utf-8")
    dialog.file_given.emit(table)
    desk.wait_for(lambda: "“Name”, “Nombre”" in dialog._why.text())


def test_what_is_shown_goes_out_as_a_table(desk, tmp_path):
    dialog = opened(desk)
    dialog.look_for("comisionados")
    desk.wait_for(lambda: shown(dialog) == ["commissioners court"])
    desk.answers.to_write = tmp_path / "names.csv"
    dialog._export.click()
    desk.wait_for(lambda: (tmp_path / "names.csv").exists() and "names.csv" in dialog._count.text())
    assert len((tmp_path / "names.csv").read_text("utf-8-sig").splitlines()) == 2


def test_the_list_speaks_the_other_language_at_once(desk):
    dialog = opened(desk)
    desk.application.language.use("es")
    QApplication.processEvents()
    assert dialog.windowTitle() == "Nombres y términos"
    assert dialog.model.headerData(0, Qt.Orientation.Horizontal) == "Inglés"
    assert "en la lista" in dialog._count.text()


def test_a_head_that_is_pressed_sorts_by_it(desk):
    dialog = opened(desk)
    first = shown(dialog)
    dialog.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    desk.wait_for(lambda: shown(dialog) != first)
    assert shown(dialog) == sorted(first, key=str.casefold, reverse=True)


def test_the_same_name_of_two_forms_is_told_with_the_way_back(desk):
    desk.room.names.accept_same_name("Ship Channel Bridge", "puente del canal", NameKind.PLACE)
    desk.wait_for(lambda: "is on the list" in desk.window.messages.text)
    assert [(each.en, each.es) for each in own(desk)] == [(("Ship Channel Bridge",), ("puente del canal",))]
    desk.window.messages.go()
    desk.wait_for(lambda: not own(desk))
