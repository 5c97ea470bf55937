# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The list of names and terms as the window and the command line show it: filtered and sorted in SQL."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from editor_desk.newsroom.folded import folded
from editor_desk.newsroom.known_names import KnownName, NameKind, NameStanding
from editor_desk.store.columns import instant_or_none, words
from editor_desk.store.known_names import list_columns
from editor_desk.store.shipped_names import shipped_names


class NamesOrder(StrEnum):
    """What the list is sorted by; the English form decides a tie."""

    EN = "en"
    ES = "es"
    KIND = "kind"
    WHO = "who"
    WHEN = "when"


class NamesOf(StrEnum):
    """Which part of the list."""

    ALL = "all"
    OWN = "own"
    """What people of the newsroom put on it."""
    PROGRAM = "program"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class NamesQuery:
    """What of the list is asked for; ``search`` is words that an entry must all have, without accents and capitals."""

    search: str = ""
    kind: NameKind | None = None
    of: NamesOf = NamesOf.ALL
    order: NamesOrder = NamesOrder.EN
    is_descending: bool = False


@dataclass(frozen=True, slots=True)
class NameLine:
    """An entry as the list shows it; ``who`` is the name of the person who changed it last, "" for the program."""

    name: KnownName
    standing: NameStanding
    who: str = ""


@dataclass(frozen=True, slots=True)
class NamesPage:
    """The entries asked for, in their order, and how many stand on the whole list."""

    query: NamesQuery
    lines: tuple[NameLine, ...] = ()
    in_all: int = 0


_ALL = """
    WITH every AS (
        SELECT id, standing, kind, en, es, note, by, at, words, en_order, es_order
        FROM known_name WHERE standing <> 'as_shipped'
        UNION ALL
        SELECT id, 'stands', kind, en, es, note, '', NULL, words, en_order, es_order FROM (
            SELECT value ->> 'id' AS id, value ->> 'kind' AS kind, value -> 'en' AS en, value -> 'es' AS es,
                value ->> 'note' AS note, value ->> 'words' AS words, value ->> 'en_order' AS en_order,
                value ->> 'es_order' AS es_order
            FROM json_each(?)
        ) WHERE id NOT IN (SELECT id FROM known_name WHERE standing <> 'as_shipped')
    )
"""
_LINES = f"""{_ALL}
    SELECT every.id, standing, kind, en, es, note, by, at, coalesce(person.name, '')
    FROM every LEFT JOIN person ON person.id = every.by
"""  # noqa: S608 - our own words
_COUNT = f"{_ALL} SELECT count(*) FROM every WHERE standing = 'stands'"  # noqa: S608
_OF = {
    NamesOf.ALL: "standing = 'stands'",
    NamesOf.OWN: "standing = 'stands' AND by <> ''",
    NamesOf.PROGRAM: "standing = 'stands' AND by = ''",
    NamesOf.REMOVED: "standing = 'removed'",
}
_ORDERS = {
    NamesOrder.EN: "en_order",
    NamesOrder.ES: "es_order",
    NamesOrder.KIND: "kind",
    NamesOrder.WHO: "coalesce(person.name, '') COLLATE NOCASE",
    NamesOrder.WHEN: "coalesce(at, '')",
}


def names_page(connection: sqlite3.Connection, query: NamesQuery) -> NamesPage:
    """The part of the list that is asked for."""
    wanted, given = [_OF[query.of]], [_shipped_json()]
    if query.kind is not None:
        wanted.append("kind = ?")
        given.append(query.kind.value)
    for word in folded(query.search).split():
        wanted.append("instr(words, ?) > 0")
        given.append(word)
    way = " DESC" if query.is_descending else ""
    order = f"{_ORDERS[query.order]}{way}, en_order, every.id"
    found = connection.execute(f"{_LINES} WHERE {' AND '.join(wanted)} ORDER BY {order}", given)
    lines = tuple(_line(row) for row in found)
    (in_all,) = connection.execute(_COUNT, (_shipped_json(),)).fetchone()
    return NamesPage(query, lines, in_all)


def _line(row: tuple[str, ...]) -> NameLine:
    name_id, standing, kind, en, es, note, by, at, who = row
    name = KnownName(name_id, NameKind(kind), words(en), words(es), by, instant_or_none(at), note)
    return NameLine(name, NameStanding(standing), who)


@cache
def _shipped_json() -> str:
    """What the program brings, for SQL to filter and sort with the newsroom's own."""
    return json.dumps(
        [
            {
                "id": each.id,
                "kind": each.kind.value,
                "en": each.en,
                "es": each.es,
                "note": each.note,
                **list_columns(each),
            }
            for each in shipped_names()
        ],
        ensure_ascii=False,
    )
