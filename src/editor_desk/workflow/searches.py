# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Searches the desk keeps under a name: everybody at it may use, rename and delete them."""

from __future__ import annotations

from dataclasses import replace

from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.list_query import SavedSearch, Sort, View
from editor_desk.store.unit import Unit
from editor_desk.workflow.work import Changes, Work, new_id

WORDINGS = {
    "search.no_name": QT_TRANSLATE_NOOP("Newsroom", "A saved search needs a name. Nothing was changed."),
    "search.name_taken": QT_TRANSLATE_NOOP(
        "Newsroom",
        "There is a saved search called “{name}” already. Nothing was changed; choose another name.",
    ),
    "search.empty": QT_TRANSLATE_NOOP(
        "Newsroom", "There are no words to search for; a view needs no saving. Nothing was changed."
    ),
}


def save_search(work: Work, name: str, search: str, view: View = View.ALL, sort: Sort = Sort.DUE) -> Changes:
    """Keep a search under a name. Raises ``WrongUsage`` for no words, an empty name, or one that is taken."""
    search = " ".join(search.split())
    if not search:
        raise WrongUsage("search.empty")
    with work.store.unit() as unit:
        saved = SavedSearch(new_id(), _free_name(unit, name), search, view, sort)
        unit.put_saved_search(saved, by=work.person.id, at=work.now())
    return Changes()


def rename_search(work: Work, search_id: str, name: str) -> Changes:
    """Call a saved search something else. Raises ``WrongUsage`` as ``save_search``, and for an unknown one."""
    with work.store.unit() as unit:
        saved = next((each for each in unit.saved_searches() if each.id == search_id), None)
        if saved is None:
            raise WrongUsage("search.unknown", ref=search_id)
        renamed = replace(saved, name=_free_name(unit, name, but=search_id))
        unit.put_saved_search(renamed, by=work.person.id, at=work.now())
    return Changes()


def forget_search(work: Work, search_id: str) -> Changes:
    """Delete a saved search; no story is touched. Raises ``WrongUsage`` for an unknown one."""
    with work.store.unit() as unit:
        unit.remove_saved_search(search_id)
    return Changes()


def _free_name(unit: Unit, name: str, but: str = "") -> str:
    name = " ".join(name.split())
    if not name:
        raise WrongUsage("search.no_name")
    if any(each.name.casefold() == name.casefold() and each.id != but for each in unit.saved_searches()):
        raise WrongUsage("search.name_taken", name=name)
    return name
