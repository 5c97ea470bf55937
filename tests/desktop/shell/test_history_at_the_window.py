# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The history at the real window: looked at late, compared off the main thread, taken back by Ctrl+Z."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl

from editor_desk.desk import Desk
from editor_desk.desktop.history import Since
from editor_desk.desktop.history.wide import WideComparison
from editor_desk.desktop.shell.side_tabs import Tab
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import writing
from editor_desk.workflow.history import Kind
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES


@pytest.fixture
def changed(desk: OpenDesk) -> OpenDesk:
    """A story of which a text was kept before head and body were changed."""
    story = desk.open("tejano-festival")
    with Desk.open(desk.window.store) as other:
        writing.keep_revision(other.work, story.id, EN, "first")
        edition = story.edition(EN)
        head = replace(edition.furniture, headline="Another head", dek="Another dek")
        writing.save_text(other.work, story.id, EN, furniture=head, body="Another body.\n\n" + edition.body)
    desk.wait_for(lambda: desk.body(EN).startswith("Another body."))
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    return desk


def look(desk: OpenDesk):
    desk.window.commands["history"].trigger()
    panel = desk.room.history.panel
    assert panel is not None
    desk.wait_for(lambda: panel.chosen is not None and desk.room.jobs.is_idle)
    return panel


def texts(desk: OpenDesk) -> tuple[str, str, str]:
    fields = desk.window.editor._columns[EN]._fields
    return fields["headline"].source.text, fields["dek"].source.text, desk.body(EN)


def test_the_history_is_not_made_before_somebody_looks_at_it(desk):
    assert desk.room.history.panel is None
    panel = look(desk)
    assert panel.isVisible()
    assert desk.room.before_sign_off.isVisible()
    desk.window.commands["go_facts"].trigger()
    assert desk.room.facts_panel.isVisible()
    assert not panel.isVisible()


def test_the_tab_says_how_many_facts_are_done(desk):
    assert desk.room.side._tabs.tabText(0) == desk.room.facts_panel.title
    assert desk.room.side._tabs.tabText(list(Tab).index(Tab.HISTORY)) == "History"


def test_what_changed_since_a_kept_text_is_shown(changed):
    panel = look(changed)
    assert panel.chosen.name == "first"
    changed.wait_for(lambda: "Another body." in panel._form.changes_browser.toPlainText())
    assert "Headline" in panel._form.changes_browser.toPlainText()


def test_a_restored_text_arrives_in_the_editor_and_ctrl_z_takes_it_back_in_one_step(changed):
    changed_texts = texts(changed)
    panel = look(changed)
    panel._form.restore_button.click()
    assert "first" in changed.answers.told[-1]
    changed.wait_for(lambda: not changed.body(EN).startswith("Another body."))
    changed.wait_for(lambda: "is again that of revision" in changed.window.messages.text)
    assert texts(changed)[0] != "Another head"
    changed.wait_for(lambda: panel._model.newest(Kind.RESTORED) is not None)
    changed.window.editor.focus_edition(EN)
    changed.window.commands["undo"].trigger()
    assert texts(changed) == changed_texts
    changed.window.editor.flush()
    changed.wait_for(lambda: changed.stored().edition(EN).body == changed_texts[2])
    changed.wait_for(lambda: changed.room.jobs.is_idle)
    assert changed.stored().edition(EN).furniture.headline == "Another head"
    changed.window.commands["redo"].trigger()
    changed.window.editor.flush()
    changed.wait_for(lambda: changed.stored().edition(EN).furniture.headline != "Another head")
    assert not changed.stored().edition(EN).body.startswith("Another body.")


def test_words_typed_a_moment_ago_are_kept_before_an_older_text_comes_back(changed):
    panel = look(changed)
    body = changed.window.editor._columns[EN].body
    body.textCursor().insertText("Just typed. ")
    panel._form.restore_button.click()
    changed.wait_for(lambda: panel._model.newest(Kind.RESTORED) is not None)
    with Desk.open(changed.window.store) as other, other.store.unit() as unit:
        contents = [
            unit.revision_content(changed.room.story.id, EN, entry.number)
            for entry in panel._model.entries
            if entry.kind is Kind.CHECKPOINT
        ]
    assert any("Just typed. " in content for content in contents)
    assert "Just typed." not in changed.stored().edition(EN).body


def test_a_restore_that_was_not_confirmed_changes_nothing(changed):
    before = changed.stored().edition(EN)
    panel = look(changed)
    changed.answers.may_answer = False
    panel._form.restore_button.click()
    changed.wait_for(lambda: changed.room.jobs.is_idle)
    assert changed.stored().edition(EN) == before


def test_the_other_edition_and_another_story_have_their_own_history(changed):
    panel = look(changed)
    panel.choose_language(ES)
    changed.wait_for(lambda: changed.room.jobs.is_idle)
    assert "first" not in [entry.name for entry in panel._model.entries]
    panel.choose_language(EN)
    changed.wait_for(lambda: "first" in [entry.name for entry in panel._model.entries])
    changed.open("school-zones")
    changed.wait_for(lambda: changed.room.jobs.is_idle)
    assert "first" not in [entry.name for entry in panel._model.entries]


def test_a_revision_kept_by_name_stands_in_the_history_at_once(desk):
    panel = look(desk)
    desk.answers.words_given = "for the lawyer"
    desk.room.story_work.keep_revision()
    desk.wait_for(lambda: "for the lawyer" in [entry.name for entry in panel._model.entries])


def test_who_may_not_edit_may_read_the_history_and_not_restore(desk):
    story = desk.open("tejano-festival")
    assert story.edition(EN).stage is Stage.READY
    reporter = next(
        p
        for p in desk.room.story.view.people
        if {role.value for role in p.roles} == {"reporter", "translator"}
    )
    panel = look(desk)
    assert panel._form.restore_button.isEnabled()
    desk.room.link.sit_down(reporter.id)
    desk.wait_for(lambda: not panel._form.restore_button.isEnabled())


def test_one_paragraph_comes_back_in_the_editor_and_ctrl_z_takes_that_back(changed):
    changed_texts = texts(changed)
    panel = look(changed)
    changed.wait_for(lambda: "Take it out" in panel._form.changes_browser.toPlainText())
    link = next(
        part for part in panel._form.changes_browser.toHtml().split('"') if part.startswith("restore:,,")
    )
    panel._form.changes_browser.anchorClicked.emit(QUrl(link))
    changed.wait_for(lambda: not changed.body(EN).startswith("Another body."))
    assert texts(changed)[0] == "Another head"
    changed.wait_for(lambda: "one place is again" in changed.window.messages.text)
    changed.window.editor.focus_edition(EN)
    changed.window.commands["undo"].trigger()
    assert texts(changed) == changed_texts


def test_what_changed_since_i_last_read_it_begins_where_i_left_the_story(desk):
    story = desk.open("tejano-festival")
    desk.open("school-zones")
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    with Desk.open(desk.window.store) as other:
        body = story.edition(EN).body
        writing.save_text(other.work, story.id, EN, body="A new beginning.\n\n" + body)
        writing.keep_revision(other.work, story.id, EN, "later")
    desk.open("tejano-festival")
    panel = look(desk)
    assert panel.chosen.name == "later"
    panel.show_since(Since.LAST_READ)
    assert panel.chosen.number == panel._model.entries[1].number
    desk.wait_for(lambda: "A new beginning." in panel._form.changes_browser.toPlainText())


def test_both_editions_are_compared_in_a_larger_window(changed, monkeypatch):
    seen = []

    def exec_(dialog):
        changed.wait_for(lambda: "Another body." in dialog.columns[EN].browser.toPlainText())
        seen.append(dialog.columns[ES].browser.toPlainText())
        return 0

    monkeypatch.setattr(WideComparison, "exec", exec_)
    panel = look(changed)
    panel._form.wide_button.click()
    changed.wait_for(lambda: bool(seen))
