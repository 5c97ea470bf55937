# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Everything an editor arranged stands there tomorrow: window, widths, what is hidden, what is turned to."""

from __future__ import annotations

import pytest

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.shell.side_tabs import Tab
from editor_desk.store.list_query import View

NEAR = 24
"""Pixels: dividers and frames are rounded anew."""


def test_a_new_start_finds_the_window_its_view_and_its_tab(desk, start):
    window = desk.window
    # The screen of the tests is 800 pixels wide, and no window comes back larger than its screen.
    window.resize(790, 700)
    window.story_list.show_view(View.DRAFTS)
    desk.room.side.turn_to(Tab.HISTORY)
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    window._form.facts_pane.setSizes([250, 330])
    left = window._form.facts_pane.sizes(), (window.width(), window.height())
    desk.close()
    again = start(desk.window.store)
    assert (again.window.width(), again.window.height()) == left[1]
    assert again.window._form.facts_pane.sizes() == pytest.approx(left[0], abs=NEAR)
    assert again.window.story_list.view is View.DRAFTS
    assert again.room.side.tab is Tab.HISTORY


@pytest.fixture
def wide(desk):
    """A window as wide as most screens, its dividers moved."""
    desk.window.resize(1240, 700)
    desk.window._form.panes.setSizes([300, 600, 340])
    desk.window.editor.around.share_as(330, 210)
    return desk


def widths(desk) -> list[int]:
    return [*desk.window._form.panes.sizes(), *desk.window.editor.around.edition_widths]


def move_everything(desk) -> None:
    desk.window._form.panes.setSizes([200, 800, 240])
    desk.window.editor.around.share_as(400, 400)


def test_every_divider_stands_where_it_was_left(wide):
    left = widths(wide)
    wide.window.panes.remember()
    move_everything(wide)
    assert widths(wide) != pytest.approx(left, abs=NEAR)
    wide.window.panes.restore()
    assert widths(wide) == pytest.approx(left, abs=NEAR)


@pytest.mark.parametrize("pane", ["list", "facts", "counterpart"])
def test_what_was_hidden_stays_hidden_and_comes_back_as_wide_as_it_was(wide, pane):
    left = widths(wide)
    wide.window.panes.remember()
    wide.window.commands[f"show_{pane}"].trigger()
    wide.window.panes.remember()
    wide.window.commands[f"show_{pane}"].trigger()
    move_everything(wide)
    wide.window.panes.restore()
    wide.window.show_choices()
    assert not wide.window.commands[f"show_{pane}"].isChecked()
    wide.window.commands[f"show_{pane}"].trigger()
    assert widths(wide)[:3] == pytest.approx(left[:3], abs=NEAR)


def test_the_panes_behind_an_open_week_are_remembered_too(wide, start):
    left = widths(wide)
    wide.window.commands["week"].trigger()
    wide.wait_for(lambda: wide.room.jobs.is_idle)
    wide.room.week.panel.halves.setSizes([300, 900])
    beside = wide.room.week.panel.halves.sizes()[0]
    wide.close()
    assert wide.window.settings.get(remembered.PANES) == pytest.approx(left[:3], abs=NEAR)
    again = start(wide.window.store)
    again.wait_for(lambda: again.room.week.is_open)
    assert again.room.week.panel.halves.sizes()[0] == pytest.approx(beside, abs=NEAR)
    again.window.commands["week"].trigger()
    assert again.window.panes.shows_list
    assert again.window.panes.shows_facts


def test_sizes_that_make_no_sense_are_forgotten(desk, start):
    desk.close()
    for setting in (
        remembered.PANES,
        remembered.FACTS_SPLIT,
        remembered.EDITIONS_SPLIT,
        remembered.WEEK_SPLIT,
    ):
        desk.window.settings.put(setting, [-3, 0])
    desk.window.settings.write()
    again = start(desk.window.store)
    assert all(size > 100 for size in again.window._form.panes.sizes())
    assert all(size > 100 for size in again.window.editor.around.edition_widths)
