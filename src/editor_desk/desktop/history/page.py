# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The page that shows what changed between two texts of an edition, as HTML."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import words
from editor_desk.desktop.changed_words import box, changed_paragraphs, marked
from editor_desk.workflow.history import Differences


def changes_page(found: Differences) -> str:
    """Each line and paragraph that changed; a sentence where none did."""
    parts = [
        box(marked(changes), escape(words.capital(words.word("field", name))))
        for name, changes in found.lines.items()
    ]
    if found.paragraphs:
        parts.append(changed_paragraphs(found.paragraphs))
    if not parts:
        said = (
            QCoreApplication.translate(
                "HistoryPage", "The words are the same; only marks and spaces changed."
            )
            if found.is_dress_only
            else QCoreApplication.translate("HistoryPage", "Both read the same.")
        )
        parts.append(f"<p class='small'>{escape(said)}</p>")
    return "".join(parts)
