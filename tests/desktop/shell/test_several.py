# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Several stories at once at the window: each through its own gate, one report, and the way to what was refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from editor_desk.desktop.approval import ReasonDialog
from editor_desk.desktop.rule_list import Sign
from editor_desk.desktop.several import ReportDialog, SeveralReturnDialog, StepsDialog
from editor_desk.desktop.several.return_dialog import SeveralReturn
from editor_desk.desktop.shell import several_work
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.store.list_query import View
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES
# A menu that pops up raises itself and takes the keyboard, which a window nobody sees cannot do.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


def pick(desk: OpenDesk, slugs: Iterable[str]) -> list[str]:
    """Pick stories in the list, whatever the view shows; their ids."""
    ids = {line.slug: line.id for line in desk.lines()}
    chosen = [ids[slug] for slug in slugs]
    desk.window.story_list.picking.take(chosen)
    return chosen


def stored(desk: OpenDesk, slug: str) -> Story:
    found: list[Story] = []
    story_id = next(line.id for line in desk.lines() if line.slug == slug)
    desk.room.link.ask(lambda opened: opened.story(story_id), found.append)
    desk.wait_for(lambda: bool(found))
    return found[0]


def report_of(desk: OpenDesk) -> ReportDialog:
    desk.wait_for(lambda: bool(desk.window.findChildren(ReportDialog)))
    return desk.window.findChildren(ReportDialog)[-1]


@pytest.fixture
def one_stage(monkeypatch: pytest.MonkeyPatch) -> Callable[[Stage | None], None]:
    def answer(stage: Stage | None) -> None:
        monkeypatch.setattr(StepsDialog, "ask", lambda *_args: (stage,))

    return answer


def test_it_is_grey_until_stories_are_selected(desk: OpenDesk):
    assert not desk.window.commands["several_next"].isEnabled()
    pick(desk, [line.slug for line in desk.lines()[:2]])
    assert desk.window.commands["several_next"].isEnabled()
    desk.window.commands["several_none"].trigger()
    assert not desk.window.commands["several_next"].isEnabled()


def test_the_selected_stories_are_spiked_for_one_reason_and_come_back_to_where_they_were(
    desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
):
    slugs = [
        line.slug
        for line in desk.lines()
        if all(s in (Stage.DRAFT, Stage.EDITING, Stage.CHECKING) for s in line.stage.values())
    ][:2]
    before = {slug: stored(desk, slug) for slug in slugs}
    monkeypatch.setattr(ReasonDialog, "ask_of_several", lambda *_args: "Out of date")
    pick(desk, slugs)
    desk.window.commands["several_spike"].trigger()
    desk.wait_for(lambda: all(stored(desk, slug).pause is not None for slug in slugs))
    desk.wait_for(lambda: desk.window.story_list.picking.ids == ())
    assert "2 stories" in desk.window.messages.text
    pick(desk, slugs)
    desk.window.commands["several_back"].trigger()
    desk.wait_for(lambda: all(stored(desk, slug).pause is None for slug in slugs))
    for slug in slugs:
        assert {e.language: e.stage for e in stored(desk, slug).planned()} == {
            e.language: e.stage for e in before[slug].planned()
        }


def test_what_is_refused_is_named_with_its_rule_stays_selected_and_leads_to_its_mending(
    desk: OpenDesk, one_stage: Callable[[Stage | None], None]
):
    ready = [line for line in desk.lines() if Stage.CHECKING in line.stage.values()]
    assert ready, "the sample desk has a story in fact check"
    one_stage(Stage.APPROVED)
    ids = pick(desk, [line.slug for line in desk.lines()[:4]])
    desk.window.commands["several_next"].trigger()
    report = report_of(desk)
    refused = [row for row in report.rows if row.sign is Sign.BLOCK]
    assert refused
    assert report.rows[: len(refused)] == tuple(refused), "what was refused stands first"
    assert set(desk.window.story_list.picking.ids) == {row.story_id for row in refused}
    assert all(row.words() for row in report.rows)
    other = next(row for row in refused if row.story_id != desk.room.story.id)
    item = report.list.topLevelItem(report.rows.index(other))
    assert item is not None
    report.list.setCurrentItem(item)
    report.go_button.click()
    desk.wait_for(lambda: desk.room.story.id == other.story_id)
    desk.wait_for(lambda: desk.room.story.view is not None)
    assert report.isVisible(), "it stays beside the window while one mends"
    assert other.story_id in ids


def test_each_takes_its_own_next_step(desk: OpenDesk, one_stage: Callable[[Stage | None], None]):
    slugs = [line.slug for line in desk.lines() if set(line.stage.values()) <= {Stage.DRAFT}][:2]
    if not slugs:
        slugs = [next(line.slug for line in desk.lines() if Stage.DRAFT in line.stage.values())]
    one_stage(None)
    pick(desk, slugs)
    desk.window.commands["several_next"].trigger()
    desk.wait_for(
        lambda: all(Stage.EDITING in {e.stage for e in stored(desk, slug).planned()} for slug in slugs)
    )


def test_they_are_returned_for_one_reason(desk: OpenDesk, monkeypatch: pytest.MonkeyPatch):
    slug = next(
        line.slug for line in desk.lines() if set(line.stage.values()) & {Stage.CHECKING, Stage.EDITING}
    )
    asked = SeveralReturn("Names!", None, None)
    monkeypatch.setattr(SeveralReturnDialog, "ask", lambda *_args: asked)
    pick(desk, [slug])
    desk.window.commands["several_return"].trigger()
    desk.wait_for(lambda: any(e.returned is not None for e in stored(desk, slug).planned()))


def test_the_menu_assigns_them_and_moves_them_to_a_section(desk: OpenDesk):
    slugs = [line.slug for line in desk.lines()[:3]]
    pick(desk, slugs)
    desk.window.story_list.several_menu_wanted.emit(QPoint(40, 300))
    desk.wait_for(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    people = next(
        a.menu() for a in menu.actions() if a.text().replace("&", "").startswith("Assign the story")
    )
    assert isinstance(people, QMenu)
    name = people.actions()[1].text()
    people.actions()[1].trigger()
    menu.close()
    desk.wait_for(lambda: all(line.assignee_name == name for line in desk.lines() if line.slug in slugs))
    pick(desk, slugs)
    desk.room.desk_week.several.set_section("Sports")
    desk.wait_for(lambda: all(line.section == "Sports" for line in desk.lines() if line.slug in slugs))


def test_too_many_at_once_are_said_to_be_too_many(desk: OpenDesk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(several_work, "MOST", 1)
    pick(desk, [line.slug for line in desk.lines()[:2]])
    desk.window.commands["several_back"].trigger()
    assert "2" in desk.window.messages.text
    assert all(line.stage for line in desk.lines())


def test_ctrl_a_in_the_list_selects_all_that_is_shown(desk: OpenDesk):
    desk.window.activateWindow()
    desk.window.story_list.show_view(View.ALL)
    desk.wait_for(lambda: desk.window.story_list._model.rowCount() == len(desk.lines()))
    desk.window.story_list.focus_list()
    desk.wait_for(lambda: QApplication.focusWidget() is desk.window.story_list._rows)
    desk.window.commands["select_all"].trigger()
    desk.wait_for(lambda: len(desk.window.story_list.picking.ids) == len(desk.lines()))
