# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The check of the store at the window: asked for, watched, stopped, read."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.shell.check_report import CheckReport
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.watching import Stopped, Watch
from editor_desk.newsroom.wording import Message
from editor_desk.store.store import Store
from editor_desk.store.verify import VerifyReport
from tests.desktop.shell.conftest import OpenDesk
from tests.store.desk import tamper

SOUND = VerifyReport(counts={"story": 5, "revision": 12, "approval": 2, "event": 90})


@pytest.fixture
def reports(monkeypatch: pytest.MonkeyPatch) -> list[VerifyReport]:
    """What was shown to the person, who reads it and closes it."""
    shown: list[VerifyReport] = []
    monkeypatch.setattr(CheckReport, "show_report", lambda _window, report: shown.append(report))
    return shown


def test_the_check_is_asked_for_in_the_menu_and_says_that_all_is_well(
    desk: OpenDesk, reports: list[VerifyReport]
):
    desk.window.commands._actions["check_store"].trigger()
    desk.wait_for(lambda: bool(reports))
    assert reports[0].is_sound
    assert reports[0].counts["story"] > 3


def test_typing_is_saved_while_the_store_is_checked(desk: OpenDesk, reports: list[VerifyReport]):
    desk.room.store_check.check()
    desk.room.store_check.check()
    QTest.keyClicks(desk.window.editor._columns[Language.EN].body, "Typed meanwhile. ")
    desk.window.editor.flush()
    desk.wait_for(lambda: desk.room.saving.is_idle and bool(reports))
    assert "Typed meanwhile." in desk.stored().edition(Language.EN).body
    assert len(reports) == 1, "asked for twice, done once"


def test_an_altered_entry_stands_in_the_report(desk: OpenDesk, reports: list[VerifyReport]):
    tamper(
        desk.window.store,
        "DROP TRIGGER no_update_on_event",
        "UPDATE event SET person = 'x' WHERE sequence = 2",
    )
    desk.room.store_check.check()
    desk.wait_for(lambda: bool(reports))
    assert reports[0].first_altered is not None
    assert reports[0].first_altered.sequence == 2


def test_a_check_that_is_stopped_says_so_and_nothing_else(desk: OpenDesk, reports: list[VerifyReport]):
    (store,) = _stores(desk)

    def stopped(_watch: Watch) -> VerifyReport:
        raise Stopped

    store.verify = stopped  # type: ignore[method-assign, assignment]
    desk.room.store_check.check()
    desk.wait_for(lambda: "Stopped" in desk.window.messages.text)
    assert reports == []


def _stores(desk: OpenDesk) -> list[Store]:
    found: list[Store] = []
    desk.room.link.ask(lambda open_desk: open_desk.store, found.append)
    desk.wait_for(lambda: bool(found))
    return found


def test_damage_that_the_check_finds_brings_the_screen_and_keeps_what_is_typed(
    desk: OpenDesk, reports: list[VerifyReport]
):
    (store,) = _stores(desk)

    def damaged(_watch: Watch) -> VerifyReport:
        store._writer.note(BrokenInput("store.damaged", path=str(desk.window.store)))
        return VerifyReport((Message("verify.database", {"detail": "page 7"}),))

    store.verify = damaged  # type: ignore[method-assign, assignment]
    desk.room.store_check.check()
    desk.wait_for(lambda: desk.room.trouble.is_open)
    assert len(reports) == 1
    assert store.is_damaged
    desk.room.trouble.leave()
    QTest.keyClicks(desk.window.editor._columns[Language.EN].body, "Kept all the same. ")
    desk.window.editor.flush()
    desk.wait_for(lambda: desk.room.saving.has_failed)
    assert "Kept all the same." in desk.body(Language.EN)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no folder in which files are open")
def test_typing_goes_on_while_the_stick_is_out_and_is_saved_when_it_is_back(desk: OpenDesk, tmp_path: Path):
    home, away = desk.window.store.parent, tmp_path / "away"
    home.rename(away)
    QTest.keyClicks(desk.window.editor._columns[Language.EN].body, "Typed without a stick. ")
    desk.window.editor.flush()
    desk.wait_for(lambda: desk.room.saving.has_failed and "not there any more" in desk.window.messages.text)
    assert not home.exists(), "nothing is made where the folder is to come back"
    away.rename(home)
    desk.room.saving.try_again()
    desk.wait_for(lambda: desk.room.saving.is_idle)
    assert "Typed without a stick." in desk.stored().edition(Language.EN).body


@pytest.mark.parametrize(
    ("folder", "is_told"), [("Dropbox", True), ("OneDrive - Houston News", True), ("Desk", False)]
)
def test_a_folder_that_is_copied_away_is_warned_of_once(
    start: Callable[..., OpenDesk], sample_store: Path, tmp_path: Path, folder: str, is_told: bool
):
    shutil.copytree(sample_store.parent, tmp_path / folder)
    for first in (True, False):
        desk = start(tmp_path / folder / "desk.sqlite")
        said = "copies to other computers" in desk.window.messages.text
        assert said == (is_told and first)
        desk.close()


def test_the_report_says_the_verdict_first_and_what_a_check_cannot_show(qapp: QApplication, qtbot):
    dialog = CheckReport(None, SOUND)
    qtbot.addWidget(dialog)
    assert dialog.verdict.text() == "✓ The store is in order"
    assert "stories: 5" in dialog.looked_at.text()
    assert dialog.found.isHidden()
    assert "cannot show" in dialog.shows.text()
    dialog.copy_button.click()
    assert "The store is in order" in QApplication.clipboard().text()


def test_every_thing_found_is_a_sentence_in_the_report(qapp: QApplication, qtbot):
    problems = (
        Message("verify.event_altered", {"sequence": 7, "event": "step", "at": "2026-11-24T12:00:00+00:00"}),
        Message("verify.file_missing", {"folder": "photos", "name": "bayou.jpg", "sha256": "ab" * 32}),
    )
    remarks = (Message("verify.unnamed_files", {"folder": "photos", "count": 3}),)
    dialog = CheckReport(None, VerifyReport(problems, None, SOUND.counts, remarks))
    qtbot.addWidget(dialog)
    assert dialog.verdict.text().startswith("⚠ 2 thing")
    text = dialog.found.toPlainText()
    assert "entry 7" in text
    assert "bayou.jpg" in text
    assert "do no harm" in text


def test_a_damaged_database_is_said_before_anything_else(qapp: QApplication, qtbot):
    dialog = CheckReport(None, VerifyReport((Message("verify.database", {"detail": "page 7"}),)))
    qtbot.addWidget(dialog)
    assert "Nothing is written to the store" in dialog.looked_at.text()
