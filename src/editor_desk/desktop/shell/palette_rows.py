# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the palette offers: everything one can do by its name in either language, and the stories of the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction, QKeySequence

from editor_desk import assets
from editor_desk.desktop.actions import ACTIONS, CONTEXT, in_words, plain
from editor_desk.desktop.shell.matching import fit
from editor_desk.store.list_query import StoryLine

ITSELF = "palette"
"""The palette does not offer itself."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the palette.

    ``names`` are what it is found by; ``why_not`` is empty where it can be done now.
    """

    id: str
    title: str
    place: str = ""
    keys: str = ""
    why_not: str = ""
    names: tuple[str, ...] = ()
    is_story: bool = False


def action_rows(find: Callable[[str], QAction], why_not: Callable[[str], str]) -> tuple[Row, ...]:
    """A row for every action, in the order of the menus; ``why_not`` says why one is greyed."""
    spanish = QTranslator()
    try:
        spanish.load(str(assets.translation_file("es")))
    except assets.MissingAsset:
        pass  # a checkout not yet compiled: found by the English names
    rows = []
    for action in ACTIONS:
        made = find(action.id)
        menu = in_words(action.menu.value).replace("&", "")
        in_spanish = spanish.translate(CONTEXT, action.text) or ""
        names = (plain(action.text), _bare(action.text), _bare(in_spanish), in_words(action.tool))
        rows.append(
            Row(
                action.id,
                plain(action.text),
                menu,
                made.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                "" if made.isEnabled() else why_not(action.id),
                tuple(dict.fromkeys(name for name in names if name)),
            )
        )
    return tuple(rows)


def story_rows(lines: Iterable[StoryLine], nameless: str) -> tuple[Row, ...]:
    """A row for every story: its slug, or ``nameless``, and a headline."""
    return tuple(
        Row(
            line.id,
            line.slug or nameless,
            next((headline for headline in line.headline.values() if headline), ""),
            is_story=True,
        )
        for line in lines
    )


def ranked(rows: Sequence[Row], typed: str, lately: Sequence[str]) -> list[Row]:
    """The rows that fit, best first; of those that fit alike, what was done lately comes first."""
    fits = {row.id: fit(typed, row.names) for row in rows}
    recency = {name: number for number, name in enumerate(lately)}
    fitting = [row for row in rows if fits[row.id]]
    return sorted(fitting, key=lambda row: (-fits[row.id], recency.get(row.id, len(recency))))


def _bare(text: str) -> str:
    return text.replace("&", "").removesuffix("…")
