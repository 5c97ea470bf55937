# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paragraphs that a machine translated, in the store; none is ever deleted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import MachineDraft, Origin
from editor_desk.newsroom.pins import PinnedPlace
from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.store.columns import instant, instant_or_none, instant_text, instant_text_or_none
from editor_desk.store.writing import plain, put_rows, rows, story_key


class MachineDrafts:
    """What machines wrote into the editions."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[MachineDraft, ...]:
        """The machine drafts of a story, read ones too, in order of entry."""
        connection = plain(self._session)
        places: dict[int, list[PinnedPlace]] = defaultdict(list)
        for row in rows(
            connection,
            "SELECT machine_draft_place.* FROM machine_draft_place JOIN machine_draft ON machine_draft.row = draft_row"
            " WHERE story_row = ? ORDER BY draft_row, nth",
            story_row,
        ):
            anchor = TextAnchor(row.start_at, row.end_at, row.exact, row.prefix, row.suffix)
            places[row.draft_row].append(PinnedPlace(anchor, bool(row.is_orphan)))
        found = rows(connection, "SELECT * FROM machine_draft WHERE story_row = ? ORDER BY row", story_row)
        return tuple(_draft_from(row, tuple(places[row.row])) for row in found)

    def put(self, story_id: str, drafts: Sequence[MachineDraft]) -> None:
        """Machine drafts, new, standing elsewhere, or read."""
        if not drafts:
            return
        connection = plain(self._session)
        story_row = story_key(self._session, story_id)
        connection.executemany(
            "INSERT INTO machine_draft (id, story_row, language, words, engine, origin, by, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
            [
                (
                    each.id, story_row, each.language.value, each.words, each.engine, each.origin.value, each.by,
                    instant_text(each.at),
                )
                for each in drafts
            ],
        )  # fmt: skip
        connection.executemany(
            "UPDATE machine_draft SET reviewed_by = ?1, reviewed_at = ?2 WHERE id = ?3 AND (reviewed_by, reviewed_at) IS NOT (?1, ?2)",
            [(each.reviewed_by, instant_text_or_none(each.reviewed_at), each.id) for each in drafts],
        )
        at = {
            each.id: connection.execute("SELECT row FROM machine_draft WHERE id = ?", (each.id,)).fetchone()[
                0
            ]
            for each in drafts
        }
        stand = [
            {"draft_row": at[each.id], "nth": nth, **_place_columns(place)}
            for each in drafts
            for nth, place in enumerate(each.places)
        ]
        put_rows(connection, "machine_draft_place", ("draft_row", "nth"), stand)
        connection.executemany(
            "DELETE FROM machine_draft_place WHERE draft_row = ? AND nth >= ?",
            [(at[each.id], len(each.places)) for each in drafts],
        )


def _place_columns(place: PinnedPlace) -> dict[str, Any]:
    anchor = place.anchor
    return {
        "start_at": anchor.start,
        "end_at": anchor.end,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "is_orphan": place.is_orphan,
    }


def _draft_from(row: Any, places: tuple[PinnedPlace, ...]) -> MachineDraft:
    return MachineDraft(
        id=row.id,
        language=Language(row.language),
        places=places,
        words=row.words,
        engine=row.engine,
        by=row.by,
        at=instant(row.at),
        origin=Origin(row.origin),
        reviewed_by=row.reviewed_by,
        reviewed_at=instant_or_none(row.reviewed_at),
    )
