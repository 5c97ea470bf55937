# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Due times are set in the story's own time, all editions at once or one by one."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPushButton

from editor_desk.desktop.shell.due_dialog import DueDialog
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stories import Edition, Story

EN, ES = Language.EN, Language.ES
HOUSTON = ZoneInfo("America/Chicago")
TUESDAY_NOON = datetime(2026, 11, 24, 12, 0, tzinfo=HOUSTON)


@pytest.fixture(autouse=True)
def _american(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


def story(plan: Plan = Plan.BOTH, due: datetime | None = None) -> Story:
    return Story(
        "s", "budget", plan=plan, editions={one: Edition(one.value, one, due=due) for one in Language}
    )


def asked(qtbot, about: Story, now: datetime = TUESDAY_NOON) -> DueDialog:
    dialog = DueDialog(None, about, now)
    qtbot.addWidget(dialog)
    return dialog


def quick(dialog: DueDialog) -> dict[str, QPushButton]:
    return {chip.text(): chip for chip in dialog.findChildren(QPushButton) if chip.property("chip")}


def test_the_likely_times_are_one_press_away_for_all_editions(qtbot):
    dialog = asked(qtbot, story())
    choices = quick(dialog)
    assert list(choices) == ["Today, 5 p.m.", "Tomorrow, 9 a.m.", "Tomorrow, 5 p.m.", "Friday, 5 p.m."]
    choices["Friday, 5 p.m."].click()
    assert dialog.changed() == {EN: "2026-11-27T17:00", ES: "2026-11-27T17:00"}


def test_an_evening_that_has_begun_is_not_offered_nor_a_friday_that_is_tomorrow(qtbot):
    thursday_night = datetime(2026, 11, 26, 18, 0, tzinfo=HOUSTON)
    assert list(quick(asked(qtbot, story(), thursday_night))) == ["Tomorrow, 9 a.m.", "Tomorrow, 5 p.m."]


def test_only_what_was_changed_is_given_back(qtbot):
    dialog = asked(qtbot, story(due=TUESDAY_NOON))
    assert dialog.changed() == {}
    dialog.field(ES)._is_set.setChecked(False)
    assert dialog.changed() == {ES: ""}, "no due time any more"


def test_what_the_plan_leaves_out_is_not_asked_for(qtbot):
    dialog = asked(qtbot, story(Plan.EN_ONLY))
    quick(dialog)["Today, 5 p.m."].click()
    assert set(dialog.changed()) == {EN}
