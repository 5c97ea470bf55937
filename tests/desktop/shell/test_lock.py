# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Behind the lock nothing is to be seen, heard or done, and whoever unlocks finds everything where it was."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from editor_desk.desk import Desk
from editor_desk.desktop import settings as remembered
from editor_desk.desktop.people import PeopleDialog, SitDownDialog
from editor_desk.desktop.shell import deputy_watch, status_line
from editor_desk.desktop.shell.idle_watch import IdleWatch
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.passphrases import HashCost
from editor_desk.newsroom.people import Role
from editor_desk.store.reading import read_story_first
from editor_desk.workflow.passphrases import give_passphrase, set_passphrase
from editor_desk.workflow.people import add_person, change_person, name_deputy
from tests.desktop.shell.conftest import OpenDesk

PHRASE = "seven quiet herons"
CHEAP = HashCost(passes=1, memory=64, lanes=1)
ANA, BEN = "Ana Ruiz", "Ben Ortiz"


@pytest.fixture
def store(sample_store: Path, tmp_path: Path) -> Path:
    """A desk at which Ana, who has a passphrase, sat last; Ben has none."""
    shutil.copytree(sample_store.parent, tmp_path / "desk")
    path = tmp_path / "desk" / "desk.sqlite"
    with Desk.open(path) as desk:
        for name in (ANA, BEN):
            add_person(desk.work, name, frozenset(Role))
        desk.sit_down(ANA)
        set_passphrase(desk.work, PHRASE, cost=CHEAP)
    return path


@pytest.fixture
def locked(start, store: Path) -> OpenDesk:
    """The window as it starts then."""
    desk: OpenDesk = start(store, waits=False)
    desk.wait_for(lambda: desk.window.workroom is not None and desk.room.lock.dialog is not None)
    return desk


@pytest.fixture
def desk(locked: OpenDesk) -> OpenDesk:
    """Unlocked by Ana."""
    unlock(locked)
    locked.wait_for(lambda: locked.room.story.view is not None and locked.room.jobs.is_idle)
    return locked


def lock_of(desk: OpenDesk) -> SitDownDialog:
    dialog = desk.room.lock.dialog
    assert dialog is not None
    return dialog


def unlock(desk: OpenDesk, name: str = ANA, phrase: str = PHRASE) -> None:
    dialog = lock_of(desk)
    dialog.choose(next(person.id for person in dialog._here.people if person.name == name))
    dialog._phrase.set(phrase)
    dialog.accept()
    desk.wait_for(lambda: desk.room.lock.dialog is None)


def lock(desk: OpenDesk) -> None:
    desk.window.commands["lock"].trigger()
    desk.wait_for(lambda: desk.room.lock.dialog is not None)


def seen(window: QWidget) -> list[QWidget]:
    return [part for part in window.findChildren(QWidget) if part.window() is window and part.isVisible()]


def heard(window: QWidget) -> list[str]:
    """What a screen reader finds in a window: names and texts of all that is not hidden."""
    found: list[str] = []

    def walk(widget: QWidget) -> None:
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface.state().invisible:
            return
        found.append(interface.text(QAccessible.Text.Name) + interface.text(QAccessible.Text.Value))
        for child in widget.findChildren(QWidget):
            if child.parent() is widget:
                walk(child)

    walk(window)
    return found


def test_a_desk_whose_last_person_has_a_passphrase_starts_without_a_word_of_its_stories(locked: OpenDesk):
    window = locked.window
    assert locked.room.story.view is None
    assert seen(window) == []
    assert window.windowTitle() == "Editor Desk"
    slugs = {line.slug for line in locked.lines()}
    assert not any(slug in "".join(heard(window)) for slug in slugs)
    assert all(window.editor.text(language) == "" for language in Language)


def test_a_wrong_phrase_opens_nothing_and_the_right_one_finds_all_as_it_was_left(locked: OpenDesk):
    dialog = lock_of(locked)
    dialog._phrase.set("not this one")
    dialog.accept()
    locked.wait_for(lambda: bool(dialog._problem.text()))
    assert locked.room.lock.is_locked
    assert locked.room.link.is_closed  # no desk for anybody
    unlock(locked)
    locked.wait_for(lambda: locked.room.story.view is not None and locked.room.jobs.is_idle)
    assert locked.window.story_list.isVisible()
    assert locked.window.status._person_button.text() == ANA
    assert locked.window.menuBar().isVisible()
    assert locked.story().slug in locked.window.windowTitle()


def test_somebody_else_sits_down_from_the_lock(locked: OpenDesk):
    unlock(locked, BEN, "")
    locked.wait_for(lambda: locked.window.status._person_button.text() == BEN)


def test_a_desk_named_for_somebody_without_a_passphrase_is_not_locked(start, store: Path):
    desk: OpenDesk = start(store, person=BEN)
    assert not desk.room.lock.is_locked
    assert desk.window.status._person_button.text() == BEN
    assert desk.window.story_list.isVisible()


def test_lock_now_saves_what_was_typed_hides_everything_and_does_nothing_more(desk: OpenDesk):
    desk.open("tejano-festival")
    body = desk.window.editor._columns[Language.EN].body
    body.insertPlainText("Typed just now. ")
    lock(desk)
    desk.wait_for(lambda: desk.room.saving.is_idle)
    assert seen(desk.window) == []
    assert desk.window.windowTitle() == "Editor Desk"
    assert not any("tejano" in words for words in heard(desk.window))
    stored = read_story_first(desk.window.store, desk.room.story.id)
    assert "Typed just now." in stored.edition(Language.EN).body
    desk.window.status.hide()
    desk.window.status.show()  # as when the disk is back
    assert not desk.window.status.isVisible()
    before = desk.lines()
    for name in ("new", "people", "manage_people", "preferences", "lock", "palette"):
        desk.window.commands[name].trigger()
    assert QApplication.activeModalWidget() is lock_of(desk)
    assert desk.lines() == before
    unlock(desk)
    assert desk.window.story_list.isVisible()
    assert "tejano-festival" in desk.window.windowTitle()


def line_of(dialog: QDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit)
    assert found is not None
    return found


def form(parent: QWidget) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle("Return: tejano-festival")
    column = QVBoxLayout(dialog)
    column.addWidget(QLabel("why"))
    column.addWidget(QLineEdit("half a reason"))
    dialog.setModal(True)
    return dialog


def test_a_dialog_is_covered_and_stands_as_it_was_for_the_same_person(desk: OpenDesk, qtbot):
    dialog = form(desk.window)
    dialog.show()
    desk.room.lock._idle.idle.emit()  # no key goes past a dialog, but time does
    desk.wait_for(lambda: desk.room.lock.dialog is not None)
    assert [part.text() for part in seen(dialog) if isinstance(part, QLabel)] == ["Locked"]
    assert dialog.windowTitle() == "Editor Desk"
    assert not line_of(dialog).isVisible()
    unlock(desk)
    assert dialog.isVisible()
    assert line_of(dialog).isVisible()
    assert line_of(dialog).text() == "half a reason"
    assert dialog.windowTitle() == "Return: tejano-festival"
    dialog.close()

    # A window that comes up behind the lock is covered, and does not block it
    lock(desk)
    dialog = form(desk.window)
    dialog.show()
    assert not line_of(dialog).isVisible()
    desk.wait_for(lambda: QApplication.activeModalWidget() is lock_of(desk))
    unlock(desk)
    assert line_of(dialog).isVisible()
    dialog.close()


def test_a_dialog_of_one_person_is_not_left_open_for_another(desk: OpenDesk):
    dialog = form(desk.window)
    dialog.show()
    desk.room.lock._idle.idle.emit()
    desk.wait_for(lambda: desk.room.lock.dialog is not None)
    unlock(desk, BEN, "")
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_whoever_has_no_passphrase_is_told_that_there_is_nothing_to_lock_with(desk: OpenDesk):
    view = desk.room.story.view
    assert view is not None
    desk.room.link.sit_down(next(person.id for person in view.people if person.name == BEN))
    desk.wait_for(lambda: desk.window.status._person_button.text() == BEN)
    desk.window.commands["lock"].trigger()
    desk.wait_for(lambda: "nothing to lock" in desk.window.messages.text)
    assert not desk.room.lock.is_locked


def test_whoever_is_let_go_elsewhere_stands_before_a_locked_desk(desk: OpenDesk):
    with Desk.open(desk.window.store, BEN) as other:
        ana = next(person for person in other.people() if person.name == ANA)
        change_person(other.work, ana.id, is_active=False)
    desk.wait_for(lambda: desk.room.lock.dialog is not None)
    assert ANA not in [person.name for person in lock_of(desk)._here.active]
    unlock(desk, BEN, "")


def test_nothing_opens_the_lock_but_sitting_down(desk: OpenDesk):
    lock(desk)
    with Desk.open(desk.window.store, BEN) as other:
        ana = next(person for person in other.people() if person.name == ANA)
        change_person(other.work, ana.id, name="Ana Ruiz de Paz")
    desk.wait_for(lambda: desk.window.status._person_button.text() == "Ana Ruiz de Paz")
    assert desk.room.lock.is_locked
    assert seen(desk.window) == []
    assert desk.window.windowTitle() == "Editor Desk"
    unlock(desk)


def test_somebody_unknown_named_at_the_start_gets_no_further_than_the_lock(start, store: Path):
    with Desk.open(store, ANA, ask_passphrase=lambda _person: PHRASE):
        pass
    desk: OpenDesk = start(store, person="Nobody", waits=False)
    desk.wait_for(lambda: desk.window.workroom is not None and desk.room.lock.dialog is not None)
    assert "Nobody called “Nobody”" in lock_of(desk)._problem.text()
    assert seen(desk.window) == []
    unlock(desk)


def test_the_window_says_when_a_deputys_time_is_over(desk: OpenDesk, monkeypatch: pytest.MonkeyPatch):
    now = datetime.now(UTC)
    with Desk.open(desk.window.store, BEN) as other:
        ana = next(person for person in other.people() if person.name == ANA)
        change_person(other.work, ana.id, roles=frozenset({Role.REPORTER}))
        name_deputy(other.work, ana.id, now, now + timedelta(hours=3))
    desk.wait_for(lambda: "deputy until" in desk.window.status._person_button.text())
    later = now + timedelta(hours=3)

    class Later(datetime):
        @classmethod
        def now(cls, tz=None):
            return later

    for module in (deputy_watch, status_line):
        monkeypatch.setattr(module, "datetime", Later)
    desk.room.people._deputies.look()
    desk.wait_for(lambda: desk.window.status._person_button.text() == ANA)


def test_roles_taken_elsewhere_are_gone_at_the_window(desk: OpenDesk):
    desk.open("tejano-festival")
    desk.wait_for(lambda: desk.window.commands["sign_off"].isEnabled())
    with Desk.open(desk.window.store, BEN) as other:
        ana = next(person for person in other.people() if person.name == ANA)
        change_person(other.work, ana.id, roles=frozenset({Role.REPORTER}))
    desk.wait_for(lambda: not desk.window.commands["sign_off"].isEnabled())


def test_closing_from_the_lock_needs_no_passphrase_and_loses_nothing(desk: OpenDesk):
    lock(desk)
    desk.wait_for(lambda: desk.room.saving.is_idle)
    lock_of(desk).end_wanted.emit()
    desk.wait_for(lambda: not desk.window.isVisible())


def test_whoever_got_a_new_passphrase_is_told_at_the_window(start, store: Path):
    with Desk.open(store, BEN) as desk:
        ana = next(person for person in desk.people() if person.name == ANA)
        give_passphrase(desk.work, ana.id, "ocho garzas calladas", CHEAP)
    window: OpenDesk = start(store, person=ANA, waits=False)
    window.wait_for(lambda: window.window.workroom is not None and window.room.lock.dialog is not None)
    unlock(window, phrase="ocho garzas calladas")
    window.wait_for(lambda: "Ben Ortiz, as administrator, gave you" in window.window.messages.text)


def test_a_desk_that_nobody_unlocked_is_closed_without_a_trace(locked: OpenDesk):
    bugs: list[object] = []
    locked.room.jobs.bug.connect(bugs.append)
    before = locked.window.store.read_bytes()
    lock_of(locked).end_wanted.emit()
    locked.wait_for(lambda: not locked.window.isVisible())
    assert bugs == []
    assert locked.window.messages.text == ""
    assert locked.window.store.read_bytes() == before
    with Desk.open(locked.window.store, BEN) as after:
        assert after.store.verify().problems == ()


def test_a_person_and_their_passphrase_at_the_window(desk: OpenDesk, monkeypatch: pytest.MonkeyPatch):
    """Ana changes hers; the hash is that of the new one."""
    from editor_desk.desktop.people import Change, ChangePassphrase, PassphraseDialog, Phrases

    monkeypatch.setattr(PassphraseDialog, "ask", lambda *_: Phrases(PHRASE, "ocho garzas calladas"))
    shown: list[object] = []
    monkeypatch.setattr(PeopleDialog, "show_here", lambda _dialog, here, name="": shown.append(here))

    def change_hers(dialog: PeopleDialog) -> None:
        dialog.wished.emit(ChangePassphrase(dialog.here.current.id, Change.CHANGE))
        desk.wait_for(lambda: len(shown) > 1)

    monkeypatch.setattr(PeopleDialog, "exec", change_hers)
    desk.room.people.manage()
    desk.wait_for(lambda: len(shown) > 1)
    lock(desk)
    unlock(desk, phrase="ocho garzas calladas")


# After a while without a touch


class Clock:
    at = 0.0

    def __call__(self) -> float:
        return self.at


def test_nothing_locks_by_itself_until_somebody_wants_it(desk: OpenDesk):
    assert desk.window.settings.get(remembered.LOCK_AFTER) == 0
    assert not desk.room.lock._idle._timer.isActive()
    desk.room.preferences.apply(remembered.LOCK_AFTER, 5)
    assert desk.window.settings.get(remembered.LOCK_AFTER) == 5
    assert desk.room.lock._idle._timer.isActive()
    desk.room.preferences.apply(remembered.LOCK_AFTER, 0)
    assert not desk.room.lock._idle._timer.isActive()


@pytest.fixture
def watch(qapp) -> tuple[IdleWatch, Clock, Clock, list[int]]:
    running, wall, idle = Clock(), Clock(), [0]
    made = IdleWatch(None, (running, wall))

    def count() -> None:
        idle[0] += 1

    made.idle.connect(count)
    made.use(5)
    return made, running, wall, idle


def test_it_locks_after_so_many_minutes_without_a_touch(watch, qtbot):
    made, running, _wall, idle = watch
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made._hear(window.windowHandle())
    running.at = 299
    made.look()
    assert idle == [0]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)  # as the window system brings it
    running.at = 598
    made.look()
    assert idle == [0]
    running.at = 599
    made.look()
    assert idle == [1]
    made.use(0)


def test_a_computer_that_slept_wakes_up_locked(watch):
    made, _running, wall, idle = watch
    wall.at = 3600
    made.look()
    assert idle == [1]
    made.use(0)
