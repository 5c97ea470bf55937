# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A mistake of the program: the text is saved, the details are there to copy and in the log."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from editor_desk.desktop.errors import Alarm, ErrorDialog, write_log
from editor_desk.desktop.split_editor.edition_column import EditionColumn
from editor_desk.newsroom.languages import Language

EN = Language.EN


@pytest.fixture
def told(monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(ErrorDialog, "ask", lambda _window, details, _log, *, is_saved: told.append(details))
    return told


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def broken(words: str) -> RuntimeError:
    try:
        raise RuntimeError(words)
    except RuntimeError as error:
        return error


def test_the_text_is_saved_before_the_person_is_told(qtbot, window, told, tmp_path):
    order: list[str] = []

    def save() -> bool:
        order.append("saved")
        return True

    alarm = Alarm(tmp_path / "errors.log", save, window)
    alarm.report(broken("a bolt came loose"))
    qtbot.waitUntil(lambda: bool(told))
    assert order == ["saved"]
    assert "a bolt came loose" in told[0]
    assert "RuntimeError" in (tmp_path / "errors.log").read_text("utf-8")


def test_a_mistake_that_repeats_is_told_once_and_logged_each_time(qtbot, window, told, tmp_path):
    alarm = Alarm(tmp_path / "errors.log", lambda: True, window)
    error = broken("again")
    alarm.report(error)
    alarm.report(error)
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert (tmp_path / "errors.log").read_text("utf-8").count("RuntimeError: again") == 2


def test_a_bug_in_the_background_reaches_the_person(desk, told):
    def broken_question(_desk):
        raise ZeroDivisionError("in the back room")

    desk.room.link.ask(broken_question, lambda _answer: None)
    desk.wait_for(lambda: bool(told))
    assert "in the back room" in told[0]


def test_the_details_can_be_copied(qtbot, tmp_path):
    dialog = ErrorDialog(None, "the details", tmp_path / "errors.log")
    qtbot.addWidget(dialog)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "the details"


def test_a_full_log_starts_anew_and_keeps_the_old_one(tmp_path):
    log = tmp_path / "errors.log"
    log.write_text("x" * 1_000_001, "utf-8")
    write_log(log, "new")
    assert log.read_text("utf-8") == "new\n"
    assert log.with_suffix(".old.log").exists()


def test_what_was_typed_is_on_the_disk_before_the_dialog_stands(desk, monkeypatch):
    """Not only handed over: another program reads the words while the dialog is open."""
    found: list[str] = []

    def read_the_disk(_window, _details, _log, *, is_saved: bool) -> None:
        assert is_saved
        found.append(desk.stored().edition(EN).body)

    monkeypatch.setattr(ErrorDialog, "ask", read_the_disk)
    body = next(c for c in desk.window.editor.findChildren(EditionColumn) if c.language is EN).field("body")
    body.setFocus()
    body.insertPlainText("Typed a moment before. ")
    assert desk.window.editor.has_unsaved
    desk.room.alarm.report(broken("a bolt came loose"))
    desk.wait_for(lambda: bool(found))
    assert found[0].startswith("Typed a moment before. ")


def test_a_mistake_while_the_disk_is_full_still_reaches_the_person(qtbot, window, told, tmp_path):
    def cannot_save() -> bool:
        raise OSError("no room")

    alarm = Alarm(tmp_path / "errors.log", cannot_save, window)
    with qtbot.captureExceptions():
        alarm.report(broken("a bolt came loose"))
        qtbot.waitUntil(lambda: bool(told))
    assert "a bolt came loose" in told[0]


def test_the_dialog_never_says_saved_of_what_is_not(qtbot, tmp_path):
    dialog = ErrorDialog(None, "the details", tmp_path / "errors.log", is_saved=False)
    qtbot.addWidget(dialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "not on the disk yet" in " ".join(said.split())
    assert "is saved on this computer" not in said
