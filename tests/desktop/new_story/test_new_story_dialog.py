# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story begins."""

from __future__ import annotations

from editor_desk.desktop.new_story import NewStory, NewStoryDialog
from editor_desk.newsroom.plans import Plan
from tests.desktop.newsroom_values import rules


def test_a_story_may_begin_with_nothing_but_its_kind(qtbot):
    dialog = NewStoryDialog(None, rules().kinds)
    qtbot.addWidget(dialog)
    assert dialog.story() == NewStory("news", Plan.BOTH)


def test_slug_section_and_plan_are_taken_along(qtbot):
    dialog = NewStoryDialog(None, rules().kinds, ("Local",))
    qtbot.addWidget(dialog)
    form = dialog._form
    form.slug_edit.setText(" hisd budget  vote ")
    form.section_combo.setCurrentText("Local")
    form.plan_combo.setCurrentIndex(form.plan_combo.findData(Plan.ES_FIRST))
    form.kind_combo.setCurrentIndex(form.kind_combo.findData("brief"))
    assert dialog.story() == NewStory("brief", Plan.ES_FIRST, "hisd-budget-vote", "Local")
