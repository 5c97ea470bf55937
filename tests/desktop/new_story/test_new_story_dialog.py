# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from editor_desk.desktop.new_story import Beginnings, NewStory, NewStoryDialog
from editor_desk.newsroom.plans import Plan
from editor_desk.workflow.decisions import shipped_templates
from tests.desktop.newsroom_values import rules


@pytest.fixture(autouse=True)
def _american(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def dialog(qtbot):
    dialog = NewStoryDialog(None, Beginnings(rules().kinds, ("Local", "Houston"), shipped_templates()))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog: NewStoryDialog, name: str) -> None:
    combo = dialog._form.template_combo
    combo.setCurrentIndex(combo.findText(name))


def test_a_story_may_begin_with_nothing_but_its_kind(dialog):
    assert dialog.story() == NewStory("news", Plan.BOTH)
    assert not dialog._form.skeleton_view.isVisible()


def test_slug_section_and_plan_are_taken_along(dialog):
    form = dialog._form
    form.slug_edit.setText(" hisd budget  vote ")
    form.section_combo.setCurrentText("Local")
    form.plan_combo.setCurrentIndex(form.plan_combo.findData(Plan.ES_FIRST))
    form.kind_combo.setCurrentIndex(form.kind_combo.findData("brief"))
    assert dialog.story() == NewStory("brief", Plan.ES_FIRST, "hisd-budget-vote", "Local")


def test_a_template_brings_its_kind_plan_and_section_which_can_still_be_changed(dialog):
    choose(dialog, "Council meeting")
    story = dialog.story()
    assert (story.kind, story.plan, story.section) == ("news", Plan.BOTH, "Houston")
    dialog._form.section_combo.setCurrentText("Local")
    dialog._form.plan_combo.setCurrentIndex(dialog._form.plan_combo.findData(Plan.EN_ONLY))
    assert (dialog.story().plan, dialog.story().section) == (Plan.EN_ONLY, "Local")
    assert dialog.story().template.id == "council_meeting"


def test_what_the_text_begins_with_is_shown_for_the_languages_that_begin_now(dialog):
    choose(dialog, "Council meeting")
    view = dialog._form.skeleton_view
    assert view.isVisible()
    assert "voted TK to TK" in view.toPlainText()
    assert "Lo que dijeron los vecinos" in view.toPlainText()
    dialog._form.plan_combo.setCurrentIndex(dialog._form.plan_combo.findData(Plan.EN_FIRST))
    assert "Lo que dijeron los vecinos" not in view.toPlainText(), "Spanish is to follow"
    assert "TK stands where a fact is missing" in dialog._form.about_label.text()


def test_templates_are_called_by_their_names_in_the_language_of_the_window(qtbot):
    QLocale.setDefault(QLocale(QLocale.Language.Spanish, QLocale.Country.UnitedStates))
    dialog = NewStoryDialog(None, Beginnings(rules().kinds, (), shipped_templates()))
    qtbot.addWidget(dialog)
    assert dialog._form.template_combo.findText("Sesión del cabildo") > 0


def test_going_back_to_an_empty_story_begins_with_no_words(dialog):
    choose(dialog, "Obituary")
    choose(dialog, "An empty story")
    assert dialog.story().template is None
    assert not dialog._form.skeleton_view.isVisible()
