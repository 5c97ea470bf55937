# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A simple news story by two people, from nothing to approved in both languages, and how little it takes.

Counted is every click and every key that is neither writing (words, and going from field to field with them) nor
checking (a fact marked, proved and decided): commands by their key, buttons, names picked, pages read on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from editor_desk.desk import Desk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import people, stories
from tests.journeys.editor_at_the_window import EditorAtTheWindow, click, press
from tests.journeys.test_a_day_at_the_window import prove

EN, ES = Language.EN, Language.ES
MOST = 12
HEADLINES = {EN: "Metro adds 24 buses", ES: "Metro suma 24 autobuses"}
BODIES = {
    EN: "Houston Metro will add 24 buses in May, the transit board said on Tuesday.",
    ES: "Houston Metro sumará 24 autobuses en mayo, informó el martes la junta de tránsito.",
}


class CountingEditor(EditorAtTheWindow):
    """Counts what is pressed beside writing and checking."""

    def __init__(self, application: QApplication, qtbot: QtBot, store: Path) -> None:
        super().__init__(application, qtbot, store)
        self.pressed: list[str] = []

    def command(self, action: str) -> None:
        """A command by its key."""
        entry = self.window.commands[action]
        assert not entry.shortcut().isEmpty(), f"{action} has no key"
        self.pressed.append(f"{entry.shortcut().toString()} ({action})")
        self.do(action)

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        self.pressed.append(f"{key.name} on {type(widget).__name__}")
        QTest.keyClick(widget, key)

    def both_go_on(self, stage: Stage) -> None:
        self.command("next_step_both")
        self.until(lambda: all(self.stage(language) is stage for language in Language))


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[CountingEditor]:
    """Ana writes, translates and checks; Ben approves. Ana sat here last."""
    path = tmp_path / "desk" / "desk.sqlite"
    with Desk.open(path) as desk:
        writing = frozenset(Role) - {Role.APPROVER, Role.ADMINISTRATOR, Role.WEB_PRODUCER}
        people.add_person(desk.work, "Ana Ruiz", writing)
        people.add_person(desk.work, "Ben Ortiz", frozenset({Role.APPROVER}))
        stories.new_story(desk.work, slug="placeholder")
        desk.sit_down("Ana Ruiz")
    opened = CountingEditor(qapp, qtbot, path)
    yield opened
    opened.close()


def begin(editor: CountingEditor) -> None:
    from editor_desk.desktop.new_story import NewStoryDialog

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, NewStoryDialog)
        press(dialog._form.slug_edit, "new-buses")
        editor.pressed.append("into the section")
        section = dialog._form.section_combo.lineEdit()
        assert section is not None
        section.setFocus()
        press(section, "Local")
        editor.key(dialog, Qt.Key.Key_Return)

    editor.answers.foresee(fill)
    editor.command("new")
    editor.until(lambda: editor.answers.are_given and editor.story.slug == "new-buses")
    assert editor.story.section == "Local"


def write(editor: CountingEditor, language: Language) -> None:
    editor.type(language, "headline", HEADLINES[language])
    editor.type(language, "byline", "Ana Ruiz")
    editor.type(language, "body", BODIES[language])


def somebody_else(editor: CountingEditor, name: str) -> None:
    """At the status bar: its button, the first letter of the name, Enter."""
    from editor_desk.desktop.people import SitDownDialog

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, SitDownDialog)
        editor.pressed.append(f"{name[0]} for {name}")
        press(dialog._list, name[0])
        editor.key(dialog, Qt.Key.Key_Return)

    editor.answers.foresee(choose)
    editor.pressed.append("who is at the desk")
    click(editor.window.status._person_button)
    editor.until(lambda: editor.answers.are_given)
    editor.until(lambda: editor.room.story.view is not None and editor.room.story.view.person.name == name)


def sign_both(editor: CountingEditor) -> None:
    from editor_desk.desktop.approval import SignOffDialog

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, SignOffDialog)
        assert set(dialog.chosen) == {EN, ES}, "both are chosen as the dialog opens"
        page = dialog._pages[dialog.mode]

        def read_on() -> bool:
            """Two short texts are in sight at once; longer ones take a Space a page."""
            if page._edges and not dialog._form.approve_button.isEnabled():
                editor.key(page, Qt.Key.Key_Space)
            return dialog._form.approve_button.isEnabled()

        editor.until(read_on)
        editor.pressed.append("approve")
        click(dialog._form.approve_button)

    editor.answers.foresee(read)
    editor.command("next_step_both")
    editor.until(lambda: editor.answers.are_given)
    editor.until(lambda: all(editor.stage(language) is Stage.APPROVED for language in Language))


def test_two_people_take_a_simple_story_to_approved_in_both_languages_with_twelve_keys(
    editor: CountingEditor,
):
    begin(editor)
    write(editor, EN)
    write(editor, ES)
    editor.both_go_on(Stage.EDITING)
    editor.both_go_on(Stage.CHECKING)
    prove(editor, EN, "24 buses")
    editor.both_go_on(Stage.READY)
    somebody_else(editor, "Ben Ortiz")
    sign_both(editor)
    print(
        f"\nA simple story, both languages approved: {len(editor.pressed)} keys (limit {MOST}): {editor.pressed}"
    )
    assert len(editor.pressed) <= MOST
    assert [each.kind for each in editor.story.approvals] == ["regular", "regular"]
    assert {each.by for each in editor.story.approvals} != {editor.story.edition(EN).author}


def test_the_edition_behind_catches_up_first(editor: CountingEditor):
    begin(editor)
    write(editor, EN)
    write(editor, ES)
    editor.enter(EN)
    editor.do("next_step")
    editor.until(lambda: editor.stage(EN) is Stage.EDITING)
    editor.command("next_step_both")
    editor.until(lambda: editor.stage(ES) is Stage.EDITING)
    assert editor.stage(EN) is Stage.EDITING
    editor.both_go_on(Stage.CHECKING)
