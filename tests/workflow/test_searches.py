# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Saved searches: everybody's at the desk, one name each, gone only when somebody deletes them."""

from __future__ import annotations

import pytest

from editor_desk.desk import Desk, say_problem
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.store.list_query import ListQuery, SavedSearch, Sort, View
from editor_desk.store.reading import read_board
from editor_desk.workflow import searches
from editor_desk.workflow.people import add_person


@pytest.fixture
def desk(tmp_path):
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        yield desk


def saved(desk: Desk) -> tuple[SavedSearch, ...]:
    return read_board(desk.store.path, ListQuery()).saved


def test_a_search_is_kept_with_its_view_and_order(desk: Desk):
    searches.save_search(desk.work, " City  floods ", " flood  plan ", View.READY, Sort.CHANGED)
    (kept,) = saved(desk)
    assert (kept.name, kept.search, kept.view, kept.sort) == (
        "City floods",
        "flood plan",
        View.READY,
        Sort.CHANGED,
    )


def test_everybody_at_the_desk_sees_it_and_may_delete_it(desk: Desk):
    searches.save_search(desk.work, "Floods", "flood")
    reporter = add_person(desk.work, "Ana", frozenset({Role.REPORTER}))
    desk.sit_down(reporter.id)
    (kept,) = saved(desk)
    searches.forget_search(desk.work, kept.id)
    assert saved(desk) == ()


def test_they_stand_in_the_order_of_their_names(desk: Desk):
    for name in ("zoo", "Ana", "budget"):
        searches.save_search(desk.work, name, name)
    assert [each.name for each in saved(desk)] == ["Ana", "budget", "zoo"]


def test_renaming_keeps_what_it_looks_for(desk: Desk):
    searches.save_search(desk.work, "Floods", "flood", View.DRAFTS)
    (kept,) = saved(desk)
    searches.rename_search(desk.work, kept.id, "floods")
    (renamed,) = saved(desk)
    assert (renamed.id, renamed.name, renamed.search, renamed.view) == (
        kept.id,
        "floods",
        "flood",
        View.DRAFTS,
    )


@pytest.mark.parametrize(
    ("name", "words", "code"),
    [
        ("", "flood", "search.no_name"),
        ("FLOODS", "x", "search.name_taken"),
        ("Other", "  ", "search.empty"),
    ],
)
def test_what_cannot_be_told_apart_is_not_saved(desk: Desk, name: str, words: str, code: str):
    searches.save_search(desk.work, "Floods", "flood")
    with pytest.raises(WrongUsage) as refused:
        searches.save_search(desk.work, name, words)
    assert refused.value.message.code == code
    assert "Nothing was changed" in say_problem(refused.value)
    assert len(saved(desk)) == 1


def test_a_search_somebody_else_deleted_is_renamed_by_nobody(desk: Desk):
    searches.save_search(desk.work, "Floods", "flood")
    (kept,) = saved(desk)
    searches.forget_search(desk.work, kept.id)
    with pytest.raises(WrongUsage, match=r"search\.unknown"):
        searches.forget_search(desk.work, kept.id)
    with pytest.raises(WrongUsage, match=r"search\.unknown"):
        searches.rename_search(desk.work, kept.id, "x")
