# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Translation memory files at the real window: taken in with a way to stop it, listed, written, forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest

from editor_desk.desk import Desk
from editor_desk.desktop.preferences import PreferencesDialog
from editor_desk.desktop.preferences.translation_page import TranslationPage
from editor_desk.desktop.shell.progress_strip import ProgressStrip
from editor_desk.newsroom.memory import MemorySource
from editor_desk.publishing.tmx import TmxUnit, tmx_lines
from editor_desk.store.memory import AT_ONCE
from tests.desktop.shell.conftest import OpenDesk

AT = datetime(2026, 3, 9, 12, tzinfo=UTC)


def tmx(path: Path, count: int = 3) -> Path:
    """A file of another program."""
    units = (
        TmxUnit(
            f"The council bought bus {number}.", f"El concejo compró el autobús {number}.", "Ana", AT, "x"
        )
        for number in range(count)
    )
    path.write_text("".join(tmx_lines(units)), encoding="utf-8")
    return path


def files(desk: OpenDesk) -> list[MemorySource]:
    """The files in the store, as another program reads them."""
    with Desk.open(desk.window.store) as other, other.store.look() as unit:
        return [each for each in unit.memory.sources() if each.story is None]


@pytest.fixture
def at_the_page(desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Opens the preferences at the page and does something there before they are closed."""

    def opened(act: Callable[[TranslationPage], None]) -> None:
        def run(dialog: PreferencesDialog) -> int:
            dialog.show_page(dialog.translation)
            dialog.show()
            try:
                act(dialog.translation)
            finally:
                dialog.close()
            return 0

        monkeypatch.setattr(PreferencesDialog, "exec", run)
        desk.window.commands["preferences"].trigger()

    return opened


def test_a_file_comes_in_is_listed_and_goes_again_whole(desk, at_the_page, tmp_path):
    desk.answers.memory = tmx(tmp_path / "agency.tmx")

    def act(page: TranslationPage) -> None:
        assert not page.forget.isEnabled()
        page.take_in.click()
        desk.wait_for(lambda: len(page.files.files) == 1 and bool(page.said))
        assert page.said == "3 sentences came in from agency.tmx."
        (file,) = page.files.files
        assert (file.name, file.sentences, file.by) == ("agency.tmx", 3, desk.room.story.view.person.name)
        assert page.memory.text().startswith("3 sentences from 1 ")
        page.files.setCurrentIndex(page.files.model().index(0, 0))
        assert page.forget.isEnabled()
        desk.answers.may_answer = False
        QTest.keyClick(page.files, Qt.Key.Key_Delete)
        assert desk.answers.told[-1] == "Take out all 3 sentences that came from agency.tmx?"
        assert not desk.room.memory_files.is_busy
        desk.answers.may_answer = True
        page.forget.click()
        desk.wait_for(lambda: not page.files.files)
        assert page.said == "3 sentences from agency.tmx were taken out again."
        assert not page.forget.isEnabled()

    at_the_page(act)
    assert not files(desk)


def test_a_long_file_shows_how_far_it_is_and_stopped_nothing_of_it_stays(desk, at_the_page, tmp_path):
    path = tmx(tmp_path / "long.tmx", 3 * AT_ONCE + 1)

    def act(page: TranslationPage) -> None:
        desk.room.memory_files.take_in(path)
        strip = page.findChild(ProgressStrip)
        assert strip is not None
        assert strip.text == "Taking in long.tmx"
        assert not page.take_in.isEnabled()
        desk.wait_for(lambda: strip.bar.maximum() == 3 * AT_ONCE + 1)
        strip.stop_button.click()
        desk.wait_for(lambda: bool(page.said))
        assert page.said == "Stopped: nothing of long.tmx was taken in."
        assert page.take_in.isEnabled()

    at_the_page(act)
    assert not files(desk)


def test_a_long_file_dropped_on_the_page_comes_in_whole(desk, at_the_page, tmp_path):
    path = tmx(tmp_path / "long.tmx", 2 * AT_ONCE + 1)

    def act(page: TranslationPage) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        enter = QDragEnterEvent(
            page.rect().center(),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        page.dragEnterEvent(enter)
        assert enter.isAccepted()
        page.dropEvent(
            QDropEvent(
                QPointF(page.rect().center()),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
        desk.wait_for(lambda: bool(page.files.files))

    at_the_page(act)
    (file,) = files(desk)
    assert file.is_whole
    assert file.segments == 2 * AT_ONCE + 1


def test_why_nothing_came_in_is_said_where_it_was_wanted(desk, at_the_page, tmp_path):
    broken = tmp_path / "broken.tmx"
    broken.write_text("<tmx version='1.4'><body><tu>", encoding="utf-8")
    desk.answers.memory = broken

    def act(page: TranslationPage) -> None:
        page.take_in.click()
        desk.wait_for(lambda: bool(page.said))
        assert page.said.startswith("broken.tmx is no whole TMX file")
        desk.application.language.use("es")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        assert page.forget.text() == "&Olvidar este archivo…"
        assert page.files.headerItem().text(1) == "Oraciones"
        desk.application.language.use("en")

    at_the_page(act)
    desk.window.commands["import_memory"].trigger()
    desk.wait_for(lambda: "broken.tmx is no whole TMX file" in desk.window.messages.text)
    assert not files(desk)


def test_from_the_menu_it_is_told_above_the_text_and_written_for_another_program(desk, tmp_path):
    desk.answers.memory = tmx(tmp_path / "agency.tmx")
    desk.window.commands["import_memory"].trigger()
    desk.wait_for(lambda: desk.window.messages.text == "3 sentences came in from agency.tmx.")
    desk.answers.to_write = tmp_path / "out.tmx"
    desk.window.commands["export_memory"].trigger()
    desk.wait_for(lambda: "were written to" in desk.window.messages.text)
    assert "El concejo compró el autobús 2." in desk.answers.to_write.read_text(encoding="utf-8")
    desk.answers.to_write = tmp_path / "nowhere" / "out.tmx"
    desk.window.commands["export_memory"].trigger()
    desk.wait_for(lambda: "could not be written" in desk.window.messages.text)
