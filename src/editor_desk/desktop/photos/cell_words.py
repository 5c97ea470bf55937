# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is seen and heard in a cell of the grid of photos."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop.photos.drafts import Column, PhotoDraft
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

_HEADERS = {
    Column.PICTURE: QT_TRANSLATE_NOOP("PhotoGrid", "Picture"),
    Column.CUTLINE_EN: QT_TRANSLATE_NOOP("PhotoGrid", "English cutline"),
    Column.CUTLINE_ES: QT_TRANSLATE_NOOP("PhotoGrid", "Spanish cutline"),
    Column.CREDIT: QT_TRANSLATE_NOOP("PhotoGrid", "Credit"),
    Column.ALT_EN: QT_TRANSLATE_NOOP("PhotoGrid", "English alt text"),
    Column.ALT_ES: QT_TRANSLATE_NOOP("PhotoGrid", "Spanish alt text"),
}
_MISSING = QT_TRANSLATE_NOOP("PhotoGrid", "✕ missing")
_TO_COME = QT_TRANSLATE_NOOP("PhotoGrid", "○ picture to come")
_SAID = QT_TRANSLATE_NOOP("PhotoGrid", "Photo {number}, {column}: {words}")
_NOTHING = QT_TRANSLATE_NOOP("PhotoGrid", "nothing")


def tell(text: str) -> str:
    """A text of this module in the language of the window."""
    return QCoreApplication.translate("PhotoGrid", text)


def header_text(column: Column) -> str:
    """The name of a column."""
    return tell(_HEADERS[column])


def cell_text(draft: PhotoDraft, column: Column, *, is_missing: bool) -> str:
    """What is seen: the words, or a mark and a word where they are missing."""
    if column is Column.PICTURE:
        return tell(_TO_COME) if draft.is_to_come else ""
    return tell(_MISSING) if is_missing else draft.text(column)


def cell_said(number: int, draft: PhotoDraft, column: Column, *, is_missing: bool) -> str:
    """What is heard: which photo, which words, what they are."""
    words = draft.text(column) or cell_text(draft, column, is_missing=is_missing) or tell(_NOTHING)
    return tell(_SAID).format(number=number, column=header_text(column), words=words)
