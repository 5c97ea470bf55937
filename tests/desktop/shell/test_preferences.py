# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A preference holds the moment it is chosen, and is found again at the next start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTime

from editor_desk.desktop import settings as remembered
from editor_desk.desktop import theme
from editor_desk.desktop.preferences import PreferencesDialog
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.waking_work import unwanted_kinds
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.waking import Waking

EN, ES = Language.EN, Language.ES


@pytest.fixture
def with_preferences(desk, monkeypatch):
    """Opens the preferences of the desk and does something in them before they are closed."""

    def opened(act):
        def run(dialog: PreferencesDialog) -> int:
            act(*(getattr(page, "_form") for page in dialog.pages[:3]))  # noqa: B009
            return 0

        monkeypatch.setattr(PreferencesDialog, "exec", run)
        desk.window.commands["preferences"].trigger()

    yield opened
    desk.window.looks.use(theme.Look.SYSTEM)
    desk.window.looks.use_room(theme.Room.BY_SCREEN)
    theme.set_reading_family("")


def test_smart_marks_are_chosen_for_each_language(desk, with_preferences):
    with_preferences(lambda writing, _looks, _backups: writing.spanish_box.setChecked(True))
    columns = desk.window.editor._columns
    assert columns[ES].body.smart.language is ES
    assert columns[EN].body.smart.language is None


def test_every_choice_holds_at_once(desk, with_preferences):
    def choose(writing, looks, _backups):
        writing.size_box.setValue(14.5)
        writing.height_combo.setCurrentIndex(3)
        writing.typewriter_box.setChecked(True)
        looks.look_combo.setCurrentIndex(2)
        looks.density_combo.setCurrentIndex(2)

    with_preferences(choose)
    body = desk.window.editor._columns[EN].body
    assert body.font().pointSizeF() == 14.5
    assert int(body.document().begin().blockFormat().lineHeight()) == 150
    assert body.typewriter.is_on
    assert theme.colors().is_dark
    assert theme.density() is theme.COMPACT
    assert desk.window.commands["look_dark"].isChecked()
    assert desk.window.commands["typewriter"].isChecked()


def test_the_language_of_the_window_changes_under_the_open_dialog(desk, with_preferences):
    titles = []

    def choose(writing, looks, _backups):
        looks.language_combo.setCurrentIndex(1)
        QCoreApplication.sendPostedEvents()
        titles.append(looks.look_label.text())

    with_preferences(choose)
    assert titles == ["Colores"]
    desk.application.language.use("en")


def test_they_are_found_again_at_the_next_start(desk, with_preferences, start):
    with_preferences(
        lambda writing, _looks, _backups: (writing.size_box.setValue(13.5), writing.english_box.click())
    )
    store = desk.window.store
    desk.close()
    again = start(store)
    body = again.window.editor._columns[EN].body
    assert body.font().pointSizeF() == 13.5
    assert body.smart.language is EN


def test_back_to_the_usual_undoes_the_choices_of_its_page(desk, with_preferences, monkeypatch):
    with_preferences(lambda writing, _looks, _backups: writing.size_box.setValue(16.5))

    def run(dialog: PreferencesDialog) -> int:
        dialog._usual.click()
        return 0

    monkeypatch.setattr(PreferencesDialog, "exec", run)
    desk.window.commands["preferences"].trigger()
    assert desk.window.editor.zoom == 0


def test_zoom_by_keys_is_remembered(desk):
    commands = desk.window.commands
    for _ in range(3):
        commands["zoom_in"].trigger()
    commands["zoom_out"].trigger()
    assert desk.window.editor.zoom == 2
    assert Settings.beside(desk.window.store).get(remembered.ZOOM) == 2
    commands["zoom_usual"].trigger()
    assert desk.window.editor.zoom == 0


def test_what_is_told_by_itself_is_chosen_kind_by_kind_with_quiet_hours(desk, monkeypatch):
    def run(dialog: PreferencesDialog) -> int:
        notices = dialog.pages[3]._form  # type: ignore[attr-defined]
        notices.assigned_box.setChecked(False)
        notices.quiet_box.setChecked(True)
        notices.from_edit.setTime(QTime(21, 30))
        return 0

    monkeypatch.setattr(PreferencesDialog, "exec", run)
    desk.window.commands["preferences"].trigger()
    settings = desk.window.settings
    assert unwanted_kinds(settings) == {Waking.ASSIGNED}
    assert settings.get(remembered.QUIET_HOURS)
    assert settings.get(remembered.QUIET_FROM) == 21 * 60 + 30
