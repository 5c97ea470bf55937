# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The machine drafts of a story that nobody has read yet, as marks beside their paragraphs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.split_editor import Mark, MarkKind
from editor_desk.desktop.times import past_words
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import MachineDraft, pending_in


def machine_marks(view: StoryView, key: QKeySequence) -> tuple[Mark, ...]:
    """A mark for each paragraph, with who took it, when, and the key that says it was read."""
    return tuple(
        Mark(
            language,
            start,
            end,
            MarkKind.MACHINE_DRAFT,
            _words(draft, view, key),
            f"machine {draft.id} {nth}",
        )
        for language in Language
        for draft in pending_in(view.story.machine_drafts, language)
        for nth, (start, end) in enumerate(draft.spans())
    )


def _words(draft: MachineDraft, view: StoryView, key: QKeySequence) -> str:
    names = {person.id: person.name for person in view.people}
    said = QCoreApplication.translate(
        "MachineMarks",
        "Machine draft (%1), taken by %2 %3. Nobody has read it yet; %4 says that you have.",
    )
    when = past_words(draft.at, view.read_at or draft.at)
    parts = (
        draft.engine,
        names.get(draft.by, draft.by),
        when,
        key.toString(QKeySequence.SequenceFormat.NativeText),
    )
    for place, words in enumerate(parts, 1):
        said = said.replace(f"%{place}", words)
    return said
