# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A mistake of the program: the text is saved, the details are there to copy and in the log."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.errors import Alarm, ErrorDialog, write_log


@pytest.fixture
def told(monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(ErrorDialog, "ask", lambda _window, details, _log: told.append(details))
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
    alarm = Alarm(tmp_path / "errors.log", lambda: order.append("saved"), window)
    alarm.report(broken("a bolt came loose"))
    qtbot.waitUntil(lambda: bool(told))
    assert order == ["saved"]
    assert "a bolt came loose" in told[0]
    assert "RuntimeError" in (tmp_path / "errors.log").read_text("utf-8")


def test_a_mistake_that_repeats_is_told_once_and_logged_each_time(qtbot, window, told, tmp_path):
    alarm = Alarm(tmp_path / "errors.log", lambda: None, window)
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
