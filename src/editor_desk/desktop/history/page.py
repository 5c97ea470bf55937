# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The page that shows what changed between two texts of an edition, as HTML; each change may have a way back."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import words
from editor_desk.desktop.changed_words import box, changed_paragraphs, marked, nothing_below
from editor_desk.text.paragraph_changes import ParagraphChange
from editor_desk.workflow.history import Differences
from editor_desk.workflow.part_restore import Part

_SCHEME = "restore"


def changes_page(found: Differences, *, may_restore: bool = False) -> str:
    """Each line and paragraph that changed; a sentence where none did.

    ``may_restore``: the page goes from a revision to the text now, and this person may change it.
    """
    parts = [
        box(
            marked(changes) + (_way_back(Part(field=name), "changed") if may_restore else ""),
            escape(words.capital(words.word("field", name))),
        )
        for name, changes in found.lines.items()
    ]
    if found.paragraphs:
        parts.append(changed_paragraphs(found.paragraphs, _below if may_restore else nothing_below))
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


def part_of(link: str) -> Part | None:
    """The change whose way back was chosen; None for any other link."""
    scheme, _, rest = link.partition(":")
    if scheme != _SCHEME:
        return None
    field, before, after = rest.split(",")
    return Part(field, _number(before), _number(after))


def _below(paragraph: ParagraphChange) -> str:
    return _way_back(Part("", paragraph.before_start, paragraph.after_start), paragraph.kind)


def _way_back(part: Part, kind: str) -> str:
    said = {
        "changed": QCoreApplication.translate("HistoryPage", "Restore only this"),
        "removed": QCoreApplication.translate("HistoryPage", "Put it back"),
        "added": QCoreApplication.translate("HistoryPage", "Take it out"),
    }[kind]
    before, after = ("" if at is None else str(at) for at in (part.before_start, part.after_start))
    link = f"{_SCHEME}:{part.field},{before},{after}"
    return f"<div class='small'><a href='{link}'>{escape(said)}</a></div>"


def _number(text: str) -> int | None:
    return int(text) if text else None
