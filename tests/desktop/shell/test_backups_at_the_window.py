# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The page of the backups at the real window, and the way back to one of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from editor_desk.desk import Desk
from editor_desk.desktop import settings as remembered
from editor_desk.desktop.preferences import PreferencesDialog
from editor_desk.desktop.preferences.backup_model import CHECKED, WHAT, BackupModel, Check
from editor_desk.desktop.preferences.backups_page import BackupsPage
from editor_desk.newsroom.languages import Language
from editor_desk.store.backup_list import backups_of
from editor_desk.store.backup_shelves import on_shelves
from editor_desk.store.second_disk import shelf_of
from tests.desktop.shell.conftest import OpenDesk
from tests.store.test_backups import spoil

EN = Language.EN


@pytest.fixture
def page(desk: OpenDesk) -> BackupsPage:
    """The page of the backups, open over the window."""
    dialog = PreferencesDialog(desk.window, desk.window.settings)
    dialog.chosen.connect(desk.room.preferences.apply)
    desk.room.shelves.serve(dialog.backups, dialog)
    dialog.show_page(dialog.backups)
    dialog.show()
    return dialog.backups


def press(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def type_into(desk: OpenDesk, words: str) -> None:
    QTest.keyClicks(desk.window.editor._columns[EN].body, words)
    desk.window.editor.flush()
    desk.wait_for(lambda: desk.room.saving.is_idle)


def make(desk: OpenDesk, page: BackupsPage) -> None:
    before = len(page.model.rows)
    press(page._form.make_button)
    desk.wait_for(lambda: len(page.model.rows) == before + 1 and page.model.rows[0].contents is not None)


def test_a_page_without_backups_says_when_the_first_is_made(desk, page):
    assert page._form.state_label.text().startswith("No backup yet")
    assert not page._form.restore_button.isEnabled()
    assert str(desk.window.store.parent / "backups") in page._form.place_label.text()


def test_a_backup_made_here_is_listed_with_its_stories(desk, page):
    make(desk, page)
    (row,) = page.model.rows
    assert row.contents is not None
    assert row.contents.stories == len(desk.lines())
    assert page.model.index(0, WHAT).data() == "By hand"
    assert page.model.index(0, CHECKED).data() == "✓ when made"
    assert "stories" in page._form.state_label.text()
    assert page.chosen_backup == row


def test_a_backup_can_be_read_again_and_a_damaged_one_not_restored(desk, page):
    make(desk, page)
    press(page._form.check_button)
    desk.wait_for(lambda: page.model.rows[0].check is Check.NOW)
    spoil(page.model.rows[0].shelved.backup.path)
    press(page._form.check_button)
    desk.wait_for(lambda: page.model.rows[0].check is Check.UNSOUND)
    assert "not to be relied on" in page.model.index(0, CHECKED).data()
    assert not page._form.restore_button.isEnabled()


def test_a_second_folder_is_filled_at_once_and_warned_of_on_the_same_disk(desk, page, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    desk.answers.folder = folder
    press(page._form.choose_button)
    shelf = shelf_of(desk.window.store, folder)
    desk.wait_for(lambda: len(backups_of(desk.window.store, shelf)) == 1)
    desk.wait_for(lambda: bool(page.model.rows) and page.model.rows[0].shelved.is_second)
    assert page._form.second_field.text() == str(folder)
    assert "same disk" in page._form.second_note.text()
    press(page._form.drop_button)
    desk.wait_for(lambda: page._form.second_field.text() == "")
    assert desk.window.settings.get(remembered.SECOND_FOLDER) == ""
    assert len(backups_of(desk.window.store, shelf)) == 1, "what is there stays"


def test_a_second_folder_that_is_not_there_is_said(desk, page, tmp_path):
    desk.window.settings.put(remembered.SECOND_FOLDER, str(tmp_path / "stick"))
    desk.room.shelves._refresh()
    desk.wait_for(lambda: "not there now" in page._form.second_note.text())


def restore_newest(desk: OpenDesk, page: BackupsPage) -> None:
    before = desk.window
    press(page._form.restore_button)
    desk.wait_for(lambda: desk.application.window is not before)
    desk.window = desk.application.window
    desk.wait_for(desk.is_open)


def test_the_desk_goes_back_to_a_backup_and_says_where_the_one_of_before_is(desk, page):
    make(desk, page)
    then = desk.body(EN)
    type_into(desk, "Written after the backup. ")
    now = desk.body(EN)
    assert now != then
    restore_newest(desk, page)
    question = desk.answers.told[-1]
    assert "1 story changed since then" in question
    assert "set aside whole" in question
    desk.wait_for(lambda: "The backup was put back" in desk.window.messages.text)
    assert "set-aside-1" in desk.window.messages.text
    assert desk.body(EN) == then
    assert desk.stored().edition(EN).body == then
    with Desk.open(desk.window.store.parent / "set-aside-1" / desk.window.store.name) as kept:
        assert kept.story(desk.story().id).edition(EN).body == now
    type_into(desk, "And on we go. ")
    assert "And on we go." in desk.stored().edition(EN).body


def test_the_diary_says_who_put_it_back(desk, page):
    make(desk, page)
    restore_newest(desk, page)
    with Desk.open(desk.window.store) as stored, stored.store.look() as unit:
        last = [event for event in unit.events() if event.code == "desk.restored"]
        assert [event.person for event in last] == [unit.last_person().id]


def test_who_says_no_stays_where_they_are(desk, page):
    make(desk, page)
    desk.answers.may_answer = False
    press(page._form.restore_button)
    desk.wait_for(lambda: bool(desk.answers.told))
    assert desk.window.isVisible()
    assert not list(desk.window.store.parent.glob("set-aside-*"))


def test_a_backup_damaged_since_is_refused_and_the_desk_opens_as_it_was(desk, page):
    make(desk, page)
    type_into(desk, "Written after the backup. ")
    now = desk.body(EN)
    spoil(page.model.rows[0].shelved.backup.path, "revision")
    restore_newest(desk, page)
    desk.wait_for(lambda: "was not put back" in desk.window.messages.text)
    assert desk.body(EN) == now
    assert not list(desk.window.store.parent.glob("set-aside-*"))


def test_nothing_is_put_back_while_the_desk_could_not_close(desk, page, monkeypatch):
    make(desk, page)
    link = desk.room.link
    still_open = link._desk
    monkeypatch.setattr(link, "close", lambda: False)
    restore_newest(desk, page)
    still_open.close()
    desk.wait_for(lambda: "was not put back" in desk.window.messages.text)
    assert "is open in another window or program" in desk.window.messages.text
    assert not list(desk.window.store.parent.glob("set-aside-*"))


def test_any_file_can_be_put_back_and_no_other_kind(desk, page, tmp_path):
    letter = tmp_path / "letter.sqlite"
    letter.write_text("Dear editor")
    desk.answers.backup = letter
    press(page._form.file_button)
    desk.wait_for(lambda: bool(desk.answers.told))
    assert "is not a store of Editor Desk" in desk.answers.told[-1]
    assert desk.window.isVisible()


def test_the_preferences_open_at_the_backups(desk, monkeypatch):
    shown: list[str] = []

    def run(dialog: PreferencesDialog) -> int:
        shown.append(dialog._form.pages.tabText(dialog._form.pages.currentIndex()))
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(PreferencesDialog, "exec", run)
    desk.window.commands["backups"].trigger()
    assert shown == ["Backups"]


def test_the_desk_goes_back_from_within_the_preferences_as_a_person_does(desk):
    """The dialog waits in a loop of its own while the window behind it closes."""
    room = desk.room
    room.backups.back_up()
    desk.wait_for(lambda: bool(backups_of(desk.window.store)) and not room.backups.is_going_on)
    before = desk.window
    tries = QTimer(before, interval=20)

    def restore() -> None:
        dialog = before.findChild(PreferencesDialog)
        if dialog is not None and dialog.backups.chosen_backup is not None:
            tries.stop()
            press(dialog.backups._form.restore_button)

    tries.timeout.connect(restore)
    tries.start()
    before.commands["backups"].trigger()
    desk.wait_for(lambda: desk.application.window is not before)
    desk.window = desk.application.window
    desk.wait_for(desk.is_open)
    desk.wait_for(lambda: "The backup was put back" in desk.window.messages.text)


def test_the_list_of_backups_is_a_sound_model(desk, page, qtmodeltester):
    make(desk, page)
    model = BackupModel()
    qtmodeltester.check(model)
    model.show(on_shelves(desk.window.store))
    qtmodeltester.check(model)
    assert isinstance(desk.window.store, Path)


def test_the_page_is_said_in_spanish_when_the_language_changes(desk, page):
    make(desk, page)
    desk.window.looks.speak("es")
    assert page.model.index(0, WHAT).data() == "A mano"
    desk.wait_for(lambda: page._form.restore_button.text() == "&Restaurar…")
