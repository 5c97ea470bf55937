# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Searching at the real window: newest first at once, the best match behind it, and both remembered."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

import pytest

from editor_desk.desk import Desk
from editor_desk.desktop import settings as remembered
from editor_desk.newsroom.languages import Language
from editor_desk.store.list_query import Board, Sort
from editor_desk.workflow.stories import new_story, set_fields
from editor_desk.workflow.writing import keep_revision
from tests.desktop.shell.conftest import OpenDesk

NEWEST, BEST = ["parade", "kite-day"], ["kite-day", "parade"]


@pytest.fixture
def archive(desk: OpenDesk) -> OpenDesk:
    """Two stories about kites: the newer one says it once, the older one in its slug and its headline."""
    with Desk.open(desk.window.store) as other:
        for slug, fields in (
            ("kite-day", {"headline": "Kite day: kites over the bayou"}),
            ("parade", {"headline": "Parade", "dek": "With one kite."}),
        ):
            (story,) = new_story(other.work, slug=slug).stories
            set_fields(other.work, story, fields, Language.EN)
            keep_revision(other.work, story, Language.EN, kind="checkpoint")
    return desk


class Boards:
    """What the list was shown, answer by answer."""

    def __init__(self, desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
        self.shown: list[tuple[list[str], bool]] = []
        panel = desk.window.story_list
        show = panel.show_board

        def show_and_note(board: Board) -> None:
            self.shown.append(([line.slug for line in board.page.lines], board.page.is_partial))
            show(board)

        monkeypatch.setattr(panel, "show_board", show_and_note)

    @property
    def told(self) -> list[tuple[list[str], bool]]:
        """What changed from one to the next; others who save meanwhile have the list shown again."""
        return [shown for shown, _again in groupby(self.shown)]


@pytest.fixture
def boards(archive: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> Boards:
    return Boards(archive, monkeypatch)


def shown(desk: OpenDesk) -> list[str]:
    model = desk.window.story_list._form.stories_view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def search(desk: OpenDesk, words: str) -> None:
    desk.window.story_list._form.search_edit.setText(words)
    desk.window.story_list._search.ask()


def test_what_was_found_stands_newest_first(archive: OpenDesk):
    search(archive, "kite")
    archive.wait_for(lambda: shown(archive) == NEWEST)


def test_the_best_match_takes_its_place_behind_the_newest(archive: OpenDesk, boards: Boards):
    archive.window.story_list.sort_by(Sort.MATCH)
    search(archive, "kite")
    archive.wait_for(lambda: shown(archive) == BEST)
    assert boards.told == [(NEWEST, True), (BEST, False)]
    assert archive.window.settings.get(remembered.SEARCH_SORT) == "match"
    assert archive.window.settings.get(remembered.LAST_SORT) == "due"


def test_nothing_moves_under_the_eyes_of_a_person_who_is_choosing(
    archive: OpenDesk, boards: Boards, monkeypatch: pytest.MonkeyPatch
):
    panel = archive.window.story_list
    panel.sort_by(Sort.MATCH)
    monkeypatch.setattr(type(panel), "is_choosing", property(lambda _panel: True))
    search(archive, "kite")
    archive.wait_for(lambda: len(boards.told) > 1 and archive.room.jobs.is_idle)
    assert boards.told == [(NEWEST, True), (NEWEST, False)]
    monkeypatch.undo()
    assert panel._form.best_button.isVisible()
    panel._form.best_button.click()
    archive.wait_for(lambda: shown(archive) == BEST)


def test_what_is_saved_meanwhile_does_not_throw_the_ranking_over(archive: OpenDesk, boards: Boards):
    archive.window.story_list.sort_by(Sort.MATCH)
    search(archive, "kite")
    archive.wait_for(lambda: shown(archive) == BEST)
    before = len(boards.shown)
    archive.room.feed.refresh()
    archive.wait_for(lambda: len(boards.shown) > before)
    assert [shown for shown, _again in groupby(boards.shown[before:])] == [(BEST, False)]


def test_the_order_of_a_search_is_found_again(archive: OpenDesk, start: Callable[..., OpenDesk]):
    archive.window.commands["sort_match"].trigger()
    assert archive.window.commands["sort_due"].isChecked(), "the list itself knows no best match"
    archive.close()
    again = start(archive.window.store)
    search(again, "kite")
    again.wait_for(lambda: shown(again) == BEST)
    assert again.window.commands["sort_match"].isChecked()


def test_a_saved_search_keeps_its_filters(archive: OpenDesk):
    search(archive, "kite stage:planned lang:en")
    archive.answers.words_given = "Kites"
    archive.window.commands["save_search"].trigger()
    archive.wait_for(lambda: archive.window.story_list._saved != ())
    (saved,) = archive.window.story_list._saved
    assert saved.search == "kite stage:planned lang:en"
    search(archive, "")
    archive.window.story_list.show_search(saved)
    assert archive.window.story_list.query.search == saved.search
