# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Find and replace at the window: both editions, furniture too, shown before it is made, undone in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.finding import FindBar, ReplacePreview
from editor_desk.newsroom.languages import Language
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES
SLUG = "hurricane-season"


class Finder:
    """Hands on the find bar of an open desk."""

    def __init__(self, desk: OpenDesk) -> None:
        self.desk = desk
        self.editor = desk.window.editor
        self.work = desk.room.finding

    @property
    def bar(self) -> FindBar:
        found = self.desk.window.findChild(FindBar)
        assert found is not None
        return found

    @property
    def form(self):
        return self.bar._form

    @property
    def said(self) -> str:
        return self.form.count_label.text()

    def open(self, *, replaces: bool = False) -> None:
        self.desk.window.commands["replace" if replaces else "find"].trigger()

    def seek(self, words: str, says: str) -> None:
        self.form.find_edit.setText(words)
        self.desk.wait_for(lambda: says in self.said)

    def both(self) -> None:
        self.form.scope_combo.setCurrentIndex(1)

    def enter(self, widget, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, modifiers, "\r"))

    def chosen(self, language: Language, name: str = "body") -> str:
        tools = self.editor.tools(language)
        start, end = tools.chosen(name)
        return tools.texts[name][start:end]


@pytest.fixture
def finder(desk) -> Finder:
    desk.open(SLUG)
    desk.window.editor.focus_edition(EN)
    return Finder(desk)


def count(finder: Finder, language: Language, word: str) -> int:
    texts = finder.editor.tools(language).texts
    return sum(text.lower().count(word) for text in texts.values())


def test_typing_finds_the_first_hit_and_counts_them_all(finder):
    finder.open()
    all_of_them = count(finder, EN, "hurricane")
    finder.seek("hurricane", f"English 1 of {all_of_them}")
    assert finder.said == f"English 1 of {all_of_them}"
    assert finder.chosen(EN).lower() == "hurricane"


def test_both_editions_are_counted_each_and_enter_goes_from_one_to_the_other(finder):
    finder.open()
    finder.both()
    english, spanish = count(finder, EN, "alder"), count(finder, ES, "alder")
    assert english
    assert spanish
    finder.seek("Alder", f"Spanish {spanish}")
    for _ in range(english):
        finder.enter(finder.form.find_edit)
    finder.desk.wait_for(lambda: f"Spanish 1 of {spanish}" in finder.said)
    finder.enter(finder.form.find_edit, Qt.KeyboardModifier.ShiftModifier)
    assert f"English {english} of {english}" in finder.said


def test_the_headline_is_searched_too_and_said(finder):
    headline = finder.editor.tools(EN).texts["headline"]
    finder.open()
    finder.work._origin = None
    finder.seek(headline[:20], "above the text")
    assert finder.chosen(EN, "headline") == headline[:20]


def test_a_pattern_that_cannot_be_read_is_said_in_words(finder):
    finder.open()
    finder.form.regex_button.setChecked(True)
    finder.seek("(unclosed", "cannot be read")
    finder.seek("no such words here", "Not found")


def test_a_pattern_that_would_run_for_hours_is_ended_and_the_next_is_answered(finder, monkeypatch):
    """Whatever slips through the engine's own guard: the process is ended, never the window halted."""
    from editor_desk.desktop.shell import finding_work

    monkeypatch.setattr(finding_work, "_LIMIT_MS", 1)  # as a search beyond every limit
    finder.open()
    finder.form.regex_button.setChecked(True)
    finder.seek(r"(\w+\s?)+$", "takes too long")
    monkeypatch.setattr(finding_work, "_LIMIT_MS", 20_000)
    finder.seek("hurricane", "English")


def test_replacing_one_goes_to_the_next_and_is_one_step(finder):
    finder.open(replaces=True)
    before = finder.desk.body(EN)
    finder.seek("Alder", "English 1 of")
    finder.form.replace_edit.setText("Birch")
    finder.enter(finder.form.replace_edit)
    finder.desk.wait_for(lambda: finder.desk.body(EN).count("Birch") == 1 and finder.work._is_fresh)
    finder.desk.wait_for(lambda: finder.chosen(EN) == "Alder")
    finder.editor.undo()
    assert finder.desk.body(EN) == before


def accept(monkeypatch, seen: list[ReplacePreview], change=lambda dialog: None) -> None:
    def run(dialog: ReplacePreview) -> int:
        seen.append(dialog)
        change(dialog)
        return int(ReplacePreview.DialogCode.Accepted)

    monkeypatch.setattr(ReplacePreview, "exec", run)


def test_all_are_replaced_in_both_editions_each_in_one_undo_step(finder, monkeypatch):
    seen: list[ReplacePreview] = []
    accept(monkeypatch, seen, lambda dialog: dialog.model.tick_all(is_on=True))
    before = {language: finder.editor.tools(language).texts for language in Language}
    finder.open(replaces=True)
    finder.both()
    finder.seek("Alder", "Spanish")
    finder.form.replace_edit.setText("Magnolia Bay")
    finder.form.replace_all_button.click()
    finder.desk.wait_for(lambda: "Alder" not in finder.desk.body(ES))
    for language in Language:
        assert not any("Alder" in text for text in finder.editor.tools(language).texts.values())
    for language in Language:
        finder.editor.focus_edition(language)
        finder.editor.undo()
        assert finder.editor.tools(language).texts == before[language]


def test_one_that_is_left_out_stays(finder, monkeypatch):
    def leave_first(dialog: ReplacePreview) -> None:
        dialog.model.tick_all(is_on=True)
        dialog.model.setData(
            dialog.model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole
        )

    accept(monkeypatch, [], leave_first)
    finder.open(replaces=True)
    finder.seek("hurricane", "English 1 of")
    total = count(finder, EN, "hurricane")
    finder.form.replace_edit.setText("cyclone")
    finder.form.keep_case_box.setChecked(True)
    finder.form.replace_all_button.click()
    finder.desk.wait_for(lambda: count(finder, EN, "hurricane") == 1)
    assert count(finder, EN, "cyclone") == total - 1


def test_words_in_a_quotation_are_shown_but_not_ticked(finder, monkeypatch, desk):
    seen: list[ReplacePreview] = []
    accept(monkeypatch, seen, lambda dialog: dialog.model.tick_all(is_on=False))
    body = finder.editor.tools(EN)
    from editor_desk.desktop.split_editor.source_text import Change

    body.apply({"body": [Change(0, 0, "She said “zebra now” of the zebra.\n\n")]})
    finder.open(replaces=True)
    finder.seek("zebra", "English 1 of 2 · this one is in a quotation")
    ticks: list[int] = []
    accept(monkeypatch, seen, lambda dialog: ticks.append(len(dialog.model.ticked)))
    finder.form.replace_edit.setText("mule")
    finder.form.replace_all_button.click()
    finder.desk.wait_for(lambda: bool(seen))
    assert ticks == [1]
    assert "quotation" in seen[0]._form.note_label.text()


def test_an_edition_that_may_only_be_read_is_said_and_stays(finder, monkeypatch):
    seen: list[ReplacePreview] = []
    accept(monkeypatch, seen, lambda dialog: dialog.model.tick_all(is_on=True))
    column = finder.editor._columns[ES]
    column.set_may_edit(may_edit=False)
    monkeypatch.setattr(column, "set_may_edit", lambda *, may_edit: None)  # whatever the stage says by now
    before = finder.editor.tools(ES).texts
    finder.open(replaces=True)
    finder.both()
    finder.seek("Alder", "Spanish may only be read: nothing is replaced there")
    finder.form.replace_edit.setText("Magnolia Bay")
    finder.form.replace_all_button.click()
    finder.desk.wait_for(lambda: "Magnolia Bay" in finder.desk.body(EN))
    assert finder.editor.tools(ES).texts == before


def test_esc_closes_the_bar_and_goes_to_the_hit(finder):
    finder.open()
    finder.seek("hurricane", "English 1 of")
    QApplication.sendEvent(
        finder.form.find_edit,
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    )
    assert finder.bar.isHidden()
    assert finder.editor._columns[EN].body.hasFocus()
    assert finder.chosen(EN).lower() == "hurricane"
    assert not finder.editor._columns[EN].body.found._starts


def test_words_that_are_chosen_are_sought(finder):
    start = finder.desk.body(EN).index("hurricane")
    finder.editor.choose(EN, "body", start, start + 9)
    finder.open()
    assert finder.bar.sought.query.words == "hurricane"
    finder.desk.wait_for(lambda: " of " in finder.said)
    assert finder.editor.tools(EN).chosen("body") == (start, start + 9)


def test_hits_follow_the_typing_until_they_are_sought_again(finder):
    body = finder.editor._columns[EN].body
    finder.open()
    finder.seek("hurricane", "English 1 of")
    starts = list(body.found._starts)
    cursor = body.textCursor()
    cursor.setPosition(0)
    cursor.insertText("New ")
    assert [start - 4 for start in body.found._starts] == starts


def test_the_next_story_is_searched_for_the_same_words(finder):
    finder.open()
    finder.seek("clinic", "Not found")
    finder.desk.open("flu-clinics")
    finder.desk.wait_for(lambda: "English" in finder.said)
