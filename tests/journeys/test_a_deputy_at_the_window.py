# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Ben goes home: Eva is his deputy until Friday, signs, and can sign no more when her time is over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor_desk.desk import Desk
from editor_desk.desktop.approval import SignOffDialog
from editor_desk.desktop.people import PeopleDialog
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import ALL_ROLES, Person, Role
from editor_desk.newsroom.stages import Stage
from editor_desk.store.list_query import ListQuery, View
from editor_desk.workflow import people
from editor_desk.workflow.samples import load_samples
from tests.journeys.editor_at_the_window import EditorAtTheWindow, click
from tests.journeys.test_a_day_at_the_window import sign_off

EN, ES = Language.EN, Language.ES
READY = "tejano-festival"
DAYS = timedelta(days=20)
"""Longer than a deputy's time that ends on Friday."""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A desk with a story ready for sign-off, where Ben sat last; Eva reports."""
    path = tmp_path / "desk" / "desk.sqlite"
    with Desk.open(path) as desk:
        load_samples(desk.work)
        people.add_person(desk.work, "Ben Ortiz", ALL_ROLES)
        people.add_person(desk.work, "Eva Ochoa", frozenset({Role.REPORTER}))
        desk.sit_down("Ben Ortiz")
    return path


@pytest.fixture
def open_desk(qapp: QApplication, qtbot: QtBot, store: Path) -> Iterator[Callable[[], EditorAtTheWindow]]:
    sittings: list[EditorAtTheWindow] = []

    def begin() -> EditorAtTheWindow:
        sittings.append(EditorAtTheWindow(qapp, qtbot, store))
        return sittings[-1]

    yield begin
    for sitting in sittings:
        sitting.close()


def open_story(editor: EditorAtTheWindow, store: Path) -> None:
    with Desk.open(store, editor.window.status._person_button.text().partition(" · ")[0]) as desk:
        line = next(each for each in desk.lines(ListQuery(view=View.ALL)) if each.slug == READY)
    editor.room.open_story(line.id)
    editor.until(lambda: editor.story.slug == READY)


def name_deputy(editor: EditorAtTheWindow) -> None:
    """Under People and roles; the time proposed ends on Friday evening."""

    def name(dialog: QDialog) -> None:
        assert isinstance(dialog, PeopleDialog)
        eva = next(person for person in dialog.here.people if person.name == "Eva Ochoa")
        dialog.choose(eva.id)
        click(dialog._deputy._name)
        editor.until(lambda: "deputy until" in dialog._deputy._state.text())
        dialog.reject()

    editor.ask("manage_people", name)


def test_a_deputy_signs_in_their_time_and_the_sign_off_outlives_it(
    open_desk: Callable[[], EditorAtTheWindow], store: Path
):
    editor = open_desk()
    open_story(editor, store)

    # Eva may not sign; Ben names her, and then she may
    editor.sit_down("Eva Ochoa")
    assert not editor.window.commands["sign_off"].isEnabled()
    editor.sit_down("Ben Ortiz")
    name_deputy(editor)
    editor.sit_down("Eva Ochoa")
    assert "deputy until" in editor.window.status._person_button.text()
    editor.until(lambda: editor.window.commands["sign_off"].isEnabled())
    sign_off(editor, EN)

    # Her time is over: the Spanish edition waits for somebody else, the English sign-off stands
    desk = editor.room.link._desk
    assert desk is not None
    desk.now = lambda: datetime.now(UTC) + DAYS
    editor.room.story.refresh()
    editor.until(lambda: not editor.window.commands["sign_off"].isEnabled())
    assert "takes an approver" in editor.window.commands["sign_off"].toolTip()
    assert (editor.stage(EN), editor.stage(ES)) == (Stage.APPROVED, Stage.READY)
    (approval,) = editor.story.approvals
    assert approval.deputy_of == next(person.id for person in people_of(editor) if person.name == "Ben Ortiz")

    # Ben is back: the other edition is his to sign, and the dialog says what a name proves here
    editor.sit_down("Ben Ortiz")
    said: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, SignOffDialog)
        said.append(dialog._form.about_label.text())
        dialog.reject()

    editor.until(lambda: editor.window.commands["sign_off"].isEnabled())
    editor.ask("sign_off", read)
    assert "Nobody here has a passphrase" in said[0]
    editor.close()
    with Desk.open(store, "Ben Ortiz") as after:
        assert after.story(editor_story_id(after)).edition(EN).stage is Stage.APPROVED
        assert after.store.verify().problems == ()


def people_of(editor: EditorAtTheWindow) -> tuple[Person, ...]:
    view = editor.room.story.view
    assert view is not None
    return tuple(view.people)


def editor_story_id(desk: Desk) -> str:
    return next(line.id for line in desk.lines(ListQuery(view=View.ALL)) if line.slug == READY)
