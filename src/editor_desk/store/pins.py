# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pins and cuts between the paragraphs of a story's editions."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from sqlmodel import Session, col, select

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.pins import Pin, PinnedPlace
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.store.columns import instant, instant_text
from editor_desk.store.shapes import Columns
from editor_desk.store.tables import PinPlaceRow, PinRow
from editor_desk.store.writing import key, story_key, write_changed


class Pins:
    """What people decided about pairs; one taken away is left out, its row stays."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[Pin, ...]:
        """The pins of a story, in order of entry."""
        rows: dict[int | None, PinRow] = {}
        places: dict[int | None, dict[Language, list[PinnedPlace]]] = defaultdict(lambda: defaultdict(list))
        for pin, place in self._session.exec(
            select(PinRow, PinPlaceRow)
            .join(PinPlaceRow, col(PinPlaceRow.pin_row) == col(PinRow.row))
            .where(col(PinRow.story_row) == story_row, col(PinRow.removed_at).is_(None))
            .order_by(col(PinRow.row), col(PinPlaceRow.language), col(PinPlaceRow.nth))
        ):
            rows[pin.row] = pin
            places[pin.row][Language(place.language)].append(_place_from(place))
        return tuple(
            Pin(row.id, {each: tuple(found) for each, found in places[at].items()}, row.by, instant(row.at))
            for at, row in rows.items()
        )

    def put(self, story_id: str, pin: Pin) -> None:
        """A pin, new or with other places, written where it changed."""
        if not any(pin.places.values()):
            raise ValueError("a pin needs a paragraph")
        row = self._session.exec(select(PinRow).where(col(PinRow.id) == pin.id)).first()
        if row is None:
            row = PinRow(
                id=pin.id,
                story_row=story_key(self._session, story_id),
                by=pin.by,
                at=instant_text(pin.at),
            )
            self._session.add(row)
            self._session.flush()
        written = {
            (place.language, place.nth): place
            for place in self._session.exec(select(PinPlaceRow).where(col(PinPlaceRow.pin_row) == row.row))
        }
        for language, places in pin.places.items():
            for nth, place in enumerate(places):
                known = written.pop((language.value, nth), None)
                if known is not None:
                    write_changed(known, _place_columns(place))
                else:
                    columns = _place_columns(place)
                    self._session.add(
                        PinPlaceRow(pin_row=key(row.row), language=language.value, nth=nth, **columns)
                    )
        for left in written.values():
            self._session.delete(left)
        self._session.flush()

    def remove(self, pin_id: str, by: str, at: datetime) -> None:
        """Take a pin away; raises ``WrongUsage`` where there is none of this id."""
        row = self._session.exec(
            select(PinRow).where(col(PinRow.id) == pin_id, col(PinRow.removed_at).is_(None))
        ).first()
        if row is None:
            raise WrongUsage("pin.unknown")
        write_changed(row, {"removed_by": by, "removed_at": instant_text(at)})
        self._session.flush()


def _place_columns(place: PinnedPlace) -> Columns:
    anchor = place.anchor
    return {
        "start_at": anchor.start,
        "end_at": anchor.end,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "is_orphan": place.is_orphan,
    }


def _place_from(row: PinPlaceRow) -> PinnedPlace:
    anchor = TextAnchor(row.start_at, row.end_at, row.exact, row.prefix, row.suffix)
    return PinnedPlace(anchor, bool(row.is_orphan))
