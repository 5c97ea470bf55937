# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What hits become: the changes of each text, and every one shown before it is made."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from editor_desk.desktop.finding import Hit, Sought
from editor_desk.desktop.finding.preview_model import Change as Shown
from editor_desk.desktop.split_editor.source_text import Change, clean, one_line
from editor_desk.newsroom.languages import Language
from editor_desk.text.find import preview, replacement_of

Texts = Mapping[Language, Mapping[str, str]]


def changes_of(hits: Sequence[Hit], texts: Texts, sought: Sought) -> dict[Language, dict[str, list[Change]]]:
    """The replacements of each text, in its order; raises ``find.group`` as ``replacement_of`` does."""
    made: dict[Language, dict[str, list[Change]]] = {}
    for hit in hits:
        text, found = texts[hit.language][hit.field], hit.found
        new = replacement_of(text, found, sought.replacement, preserve_case=sought.preserve_case)
        new = clean(new) if hit.field == "body" else one_line(new)
        # An accent at the beginning of the new words would join the letter before it.
        if new and unicodedata.combining(new[0]):
            new = f"\N{DOTTED CIRCLE}{new}"
        if text[found.start : found.end] != new:
            own = made.setdefault(hit.language, {}).setdefault(hit.field, [])
            own.append(Change(found.start, found.end, new))
    return made


def preview_of(hits: Sequence[Hit], texts: Texts, sought: Sought) -> list[Shown]:
    """A row for each hit that changes anything, in the order of the hits."""
    shown = []
    for hit in hits:
        text = texts[hit.language][hit.field]
        (row,) = preview(text, (hit.found,), sought.replacement, preserve_case=sought.preserve_case)
        if row.before != row.after:
            above = text[: hit.found.start].split("\n")
            shown.append(Shown(hit, row, 1 + sum(bool(line.strip()) for line in above[:-1])))
    return shown
