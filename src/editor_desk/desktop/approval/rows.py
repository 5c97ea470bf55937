# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A page to be read as rows: in each row what an edition has there, the counterpart's beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from editor_desk.newsroom.languages import Language


class Look(Enum):
    """What a cell is: running text, a change in a card of its own, or a quiet word between them."""

    TEXT = auto()
    CARD = auto()
    QUIET = auto()


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of a page as HTML. ``key`` names it within its edition, whatever language the window speaks."""

    key: str
    html: str
    look: Look = Look.TEXT


Row = Mapping[Language, Cell]

_CARD_PADDING, _TEXT_PADDING = 10, 5


def beside(columns: Mapping[Language, Sequence[Cell]]) -> tuple[Row, ...]:
    """Columns as rows, cell by cell in their order."""
    longest = max(map(len, columns.values()), default=0)
    return tuple(
        {language: cells[at] for language, cells in columns.items() if at < len(cells)}
        for at in range(longest)
    )


def page_html(rows: Sequence[Row], languages: Sequence[Language]) -> str:
    """The rows as one table, a column for each edition; cards stand further apart than paragraphs."""
    width = 100 // max(len(languages), 1)
    has_cards = any(cell.look is Look.CARD for row in rows for cell in row.values())
    padding = _CARD_PADDING if has_cards else _TEXT_PADDING
    parts = [f"<table width='100%' cellspacing='2' cellpadding='{padding}' border='0'>"]
    for row in rows:
        cells = (row[language].html if language in row else "" for language in languages)
        parts.append("<tr>" + "".join(f"<td width='{width}%'>{html}</td>" for html in cells) + "</tr>")
    return "".join([*parts, "</table>"])
