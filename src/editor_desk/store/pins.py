# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pins and cuts between the paragraphs of a story's editions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.pins import Pin, PinnedPlace
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.store.columns import instant, instant_text
from editor_desk.store.shapes import Columns
from editor_desk.store.tables import PinRow
from editor_desk.store.writing import plain, put_rows, rows, story_key, write_changed


class Pins:
    """What people decided about pairs; one taken away is left out, its row stays."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[Pin, ...]:
        """The pins of a story, in order of entry."""
        connection = plain(self._session)
        places: dict[int, dict[Language, list[PinnedPlace]]] = defaultdict(lambda: defaultdict(list))
        for row in rows(
            connection,
            "SELECT pin_place.* FROM pin_place JOIN pin ON pin.row = pin_row"
            " WHERE story_row = ? AND removed_at IS NULL ORDER BY pin_row, language, nth",
            story_row,
        ):
            places[row.pin_row][Language(row.language)].append(place_from(row))
        return tuple(
            Pin(
                row.id,
                {each: tuple(found) for each, found in places[row.row].items()},
                row.by,
                instant(row.at),
            )
            for row in rows(
                connection,
                "SELECT * FROM pin WHERE story_row = ? AND removed_at IS NULL ORDER BY row",
                story_row,
            )
            if row.row in places
        )

    def put(self, story_id: str, pin: Pin) -> None:
        """A pin, new or with other places."""
        if not any(pin.places.values()):
            raise ValueError("a pin needs a paragraph")
        if self._session.exec(select(PinRow.row).where(col(PinRow.id) == pin.id)).first() is None:
            story_row = story_key(self._session, story_id)
            self._session.add(PinRow(id=pin.id, story_row=story_row, by=pin.by, at=instant_text(pin.at)))
        self.put_places(story_id, (pin,))

    def put_places(
        self, story_id: str, pins: Sequence[Pin], languages: Sequence[Language] = tuple(Language)
    ) -> None:
        """The paragraphs of pins which the story has, in the place of those they had."""
        connection = plain(self._session)
        known = connection.execute(
            "SELECT pin.id, pin.row FROM pin JOIN story ON story.row = story_row WHERE story.id = ?",
            (story_id,),
        )
        at = dict(known.fetchall())
        stand = [
            {"pin_row": at[pin.id], "language": language.value, "nth": nth, **place_columns(place)}
            for pin in pins
            for language in languages
            for nth, place in enumerate(pin.places.get(language, ()))
        ]
        put_rows(connection, "pin_place", ("pin_row", "language", "nth"), stand)
        connection.executemany(
            "DELETE FROM pin_place WHERE pin_row = ? AND language = ? AND nth >= ?",
            [(at[pin.id], each.value, len(pin.places.get(each, ()))) for pin in pins for each in languages],
        )

    def remove(self, pin_id: str, by: str, at: datetime) -> None:
        """Take a pin away; raises ``WrongUsage`` where there is none of this id."""
        row = self._session.exec(
            select(PinRow).where(col(PinRow.id) == pin_id, col(PinRow.removed_at).is_(None))
        ).first()
        if row is None:
            raise WrongUsage("pin.unknown")
        write_changed(row, {"removed_by": by, "removed_at": instant_text(at)})
        self._session.flush()


def place_columns(place: PinnedPlace) -> Columns:
    """A place of a pin or of a reviewed pair in columns."""
    anchor = place.anchor
    return {
        "start_at": anchor.start,
        "end_at": anchor.end,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "is_orphan": place.is_orphan,
    }


def place_from(row: Any) -> PinnedPlace:
    """The place of its columns."""
    anchor = TextAnchor(row.start_at, row.end_at, row.exact, row.prefix, row.suffix)
    return PinnedPlace(anchor, bool(row.is_orphan))
