# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is done from the story list at the window: orders, saved searches, the menu of a row."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication, QPagedPaintDevice
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.approval import LegalStep, ReasonDialog
from editor_desk.desktop.shell import list_print
from editor_desk.desktop.shell.due_dialog import DueDialog
from editor_desk.desktop.story_list import RowMenu
from editor_desk.desktop.story_list.paper import Sheet
from editor_desk.desktop.when_edit import WhenEdit
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.store.glance import glance
from editor_desk.store.list_query import ListQuery, Sort, StoryLine, View
from editor_desk.store.reading import read_board
from editor_desk.workflow.stories import set_fields
from tests.benchmarks.big_store import fill
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES
# A menu that pops up raises itself and takes the keyboard, which a window nobody sees cannot do.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


def line_of(desk: OpenDesk, slug: str) -> StoryLine:
    return next(line for line in desk.lines() if line.slug == slug)


def menu_of(desk: OpenDesk, slug: str) -> QMenu:
    """The menu of a row, opened."""
    desk.window.story_list.menu_wanted.emit(RowMenu(line_of(desk, slug), QPoint(40, 300)))
    desk.wait_for(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def entry(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text().replace("&", "").startswith(words))


def under(menu: QMenu, words: str) -> QMenu:
    found = entry(menu, words).menu()
    assert isinstance(found, QMenu)
    return found


def shown(desk: OpenDesk) -> list[str]:
    """The slugs in the list, top first."""
    model = desk.window.story_list._form.stories_view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def take(menu: QMenu, action: QAction) -> None:
    action.trigger()
    menu.close()


def test_a_story_is_put_on_legal_hold_and_taken_off_from_its_row(
    desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
):
    asked = []

    def answer(_parent: object, step: LegalStep, _slug: str) -> str:
        asked.append(step)
        return "Letter of the court"

    monkeypatch.setattr(ReasonDialog, "ask", answer)
    slug = desk.lines()[0].slug
    for step in LegalStep:
        menu = menu_of(desk, slug)
        take(menu, entry(menu, "Legal hold"))
        is_held = step is LegalStep.HOLD
        desk.wait_for(lambda wanted=is_held: line_of(desk, slug).is_on_legal_hold is wanted)  # type: ignore[misc]
    assert asked == [LegalStep.HOLD, LegalStep.LIFT]


def test_an_edition_is_assigned_from_its_row_without_opening_the_story(desk: OpenDesk):
    before = desk.room.story.id
    other = next(line for line in desk.lines() if line.id != before)
    menu = menu_of(desk, other.slug)
    person = under(menu, "Assign the Spanish edition").actions()[1]
    name = person.text()
    take(menu, person)
    desk.wait_for(lambda: line_of(desk, other.slug).holder_name[ES] == name)
    assert line_of(desk, other.slug).holder_name[EN] == other.holder_name[EN]
    assert desk.room.story.id == before


def test_nobody_may_hold_it_again(desk: OpenDesk):
    slug = desk.story().slug
    desk.room.rows.assign_story()
    desk.wait_for(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text().endswith("(you)"), "whoever asks stands first"
    take(menu, menu.actions()[0])
    desk.wait_for(lambda: line_of(desk, slug).assignee_name != "")
    menu = menu_of(desk, slug)
    people = under(menu, "Assign the story")
    assert next(action.text() for action in people.actions() if action.isChecked()).endswith("(you)")
    take(menu, entry(people, "Nobody yet"))
    desk.wait_for(lambda: line_of(desk, slug).assignee_name == "")


def test_an_edition_the_plan_leaves_out_is_assigned_to_nobody(desk: OpenDesk):
    slug = desk.story().slug
    story_id = desk.room.story.id
    desk.room.link.act(lambda work: set_fields(work, story_id, {"plan": "en-only"}))
    desk.wait_for(lambda: line_of(desk, slug).plan.value == "en-only")
    menu = menu_of(desk, slug)
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert "Assign the English edition" in texts
    assert "Assign the Spanish edition" not in texts
    menu.close()


def test_due_times_are_set_for_each_edition(desk: OpenDesk, monkeypatch):
    slug = desk.story().slug

    def answer(dialog: DueDialog) -> int:
        for field in dialog.findChildren(WhenEdit):
            field._is_set.setChecked(True)
        return 1

    monkeypatch.setattr(DueDialog, "exec", answer)
    desk.room.rows.due_times()
    desk.wait_for(lambda: all(line_of(desk, slug).due.values()))


def test_a_story_is_put_on_hold_and_brought_back_from_its_row(desk: OpenDesk, monkeypatch):
    slug = desk.story().slug
    before = line_of(desk, slug).stage
    monkeypatch.setattr(ReasonDialog, "ask", lambda *_: "no picture yet")
    menu = menu_of(desk, slug)
    take(menu, entry(menu, "Put on hold"))
    desk.wait_for(lambda: set(line_of(desk, slug).stage.values()) == {Stage.HOLD})
    menu = menu_of(desk, slug)
    assert not [a for a in menu.actions() if a.text().replace("&", "").startswith("Spike")]
    take(menu, entry(menu, "Bring back"))
    desk.wait_for(lambda: line_of(desk, slug).stage == before)


def test_a_slug_is_copied_and_a_story_opened_from_its_row(desk: OpenDesk):
    other = next(line for line in desk.lines() if line.id != desk.room.story.id)
    menu = menu_of(desk, other.slug)
    take(menu, entry(menu, "Copy the slug"))
    assert QGuiApplication.clipboard().text() == other.slug
    menu = menu_of(desk, other.slug)
    take(menu, entry(menu, "Open"))
    desk.wait_for(lambda: desk.room.story.id == other.id)


def test_the_order_and_the_view_are_found_again(desk: OpenDesk, start: Callable[..., OpenDesk]):
    desk.window.commands["sort_urgency"].trigger()
    desk.window.story_list.show_view(View.FACT_CHECK)
    assert desk.window.commands["sort_urgency"].isChecked()
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    desk.close()
    again = start(desk.window.store)
    sight_rows = glance(desk.window.store, "", "fact_check", "urgency").rows
    assert [row.slug for row in sight_rows] == shown(again)
    assert again.window.story_list.query.sort is Sort.URGENCY
    assert again.window.story_list.view is View.FACT_CHECK
    assert again.window.commands["sort_urgency"].isChecked()
    assert again.window.settings.get(remembered.LAST_SORT) == "urgency"


def saved_names(desk: OpenDesk) -> list[str]:
    return [each.name for each in read_board(desk.window.store, ListQuery()).saved]


def chips(desk: OpenDesk) -> list[str]:
    return [
        chip.text()
        for chip in desk.window.story_list.findChildren(QPushButton)
        if chip.isVisible() and chip.text().startswith("“")
    ]


def test_a_search_is_saved_renamed_and_deleted_at_the_window(desk: OpenDesk):
    panel = desk.window.story_list
    panel._form.search_edit.setText("festival")
    panel._search.ask()
    desk.answers.words_given = "Festivals"
    desk.window.commands["save_search"].trigger()
    desk.wait_for(lambda: chips(desk) == ["“Festivals”"])
    saved = read_board(desk.window.store, ListQuery()).saved[0]
    assert (saved.search, saved.view) == ("festival", View.ALL)
    desk.answers.words_given = "Fiestas"
    panel.rename_wanted.emit(saved)
    desk.wait_for(lambda: chips(desk) == ["“Fiestas”"])
    desk.answers.may_answer = False
    panel.forget_wanted.emit(saved)
    assert "No story is touched" in desk.answers.told[-1]
    assert saved_names(desk) == ["Fiestas"]
    desk.answers.may_answer = True
    panel.forget_wanted.emit(saved)
    desk.wait_for(lambda: chips(desk) == [])


def test_the_list_answers_at_once_when_somebody_pulls_the_scroll_bar(desk: OpenDesk):
    """The whole way: panel, feed, worker thread, store, back to the row."""
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    fill(desk.window.store, 600)
    panel = desk.window.story_list
    panel.show_view(View.SENT)
    panel.sort_by(Sort.SLUG)
    rows = panel._form.stories_view
    desk.wait_for(lambda: rows.model().rowCount() > 200)
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    last = rows.model().rowCount() - 1
    expected = read_board(desk.window.store, ListQuery(View.SENT, sort=Sort.SLUG, offset=last, limit=1))
    desk.wait_for(lambda: rows.model().index(last, 0).data() == expected.page.lines[0].slug)


def test_the_list_shown_is_what_is_printed(desk: OpenDesk, monkeypatch, tmp_path):
    sheets: list[Sheet] = []
    paint = list_print.paint

    def painted(device: QPagedPaintDevice, sheet: Sheet, new_page: Callable[[], object]) -> int:
        sheets.append(sheet)
        return paint(device, sheet, new_page)

    monkeypatch.setattr(list_print, "paint", painted)
    desk.answers.to_write = tmp_path / "list.pdf"
    panel = desk.window.story_list
    panel.show_view(View.FACT_CHECK)
    panel.sort_by(Sort.SLUG)
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    desk.window.commands["print_list"].trigger()
    desk.wait_for(lambda: bool(sheets))
    assert sheets[0].title.startswith("Fact check, by slug — ")
    assert [words.slug for words in sheets[0].rows] == shown(desk)
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")


def test_the_list_opens_at_its_top_with_the_last_story_marked_far_below(
    desk: OpenDesk, start: Callable[..., OpenDesk]
):
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    fill(desk.window.store, 600)
    desk.window.story_list.show_view(View.SENT)
    rows = desk.window.story_list._form.stories_view
    desk.wait_for(lambda: rows.model().rowCount() > 200)
    far = read_board(desk.window.store, ListQuery(View.SENT, offset=150, limit=1)).page.lines[0]
    desk.room.open_story(far.id)
    desk.wait_for(lambda: rows.currentIndex().row() == 150 and desk.room.story.view is not None)
    assert rows.verticalScrollBar().value() > 0, "a story that is opened elsewhere is brought to be seen"
    desk.close()
    again = start(desk.window.store)
    rows = again.window.story_list._form.stories_view
    assert rows.currentIndex().row() == 150
    assert rows.verticalScrollBar().value() == 0
    again.room.feed.refresh()
    again.wait_for(lambda: again.room.jobs.is_idle)
    assert rows.verticalScrollBar().value() == 0
