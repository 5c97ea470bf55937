# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where a writer left the texts of a story: carets, words chosen, what stood on the page; found again later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.desktop.split_editor.edition_column import EditionColumn
from editor_desk.newsroom.languages import Language


@dataclass(frozen=True, slots=True)
class _Page:
    """One body: the two ends of what was chosen, the place at the top of the page and how far above it begins.

    Positions are the document's own; they never leave this module.
    """

    anchor: int
    caret: int
    top: int
    above: int


@dataclass(frozen=True, slots=True)
class LeftAt:
    """Both bodies as they were left; ``language`` is the edition that had the keyboard."""

    language: Language
    pages: Mapping[Language, _Page]


class LeavingPlaces:
    """Notes where the texts are left, and goes back there."""

    def __init__(self, columns: Mapping[Language, EditionColumn]) -> None:
        self._columns = columns

    def note(self, language: Language) -> LeftAt:
        """Where both bodies are now; ``language`` has the keyboard, or had it last."""
        return LeftAt(language, {each: _page_of(column.body) for each, column in self._columns.items()})

    def go_back(self, place: LeftAt) -> None:
        """Go there in texts that were just shown; what was cut from them meanwhile is near enough."""
        # The edition in hand last: where both scroll together, the other one follows it.
        for language in (place.language.other, place.language):
            _show(self._columns[language].body, place.pages[language])


def _page_of(body: BodyEditor) -> _Page:
    cursor = body.textCursor()
    top = body.cursorForPosition(QPoint(0, 0))
    return _Page(cursor.anchor(), cursor.position(), top.position(), body.cursorRect(top).top())


def _show(body: BodyEditor, page: _Page) -> None:
    last = body.document().characterCount() - 1
    cursor = body.textCursor()
    cursor.setPosition(min(page.anchor, last))
    cursor.setPosition(min(page.caret, last), QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    top = QTextCursor(body.document())
    top.setPosition(min(page.top, last))
    bar = body.verticalScrollBar()
    bar.setValue(bar.value() + body.cursorRect(top).top() - page.above)
