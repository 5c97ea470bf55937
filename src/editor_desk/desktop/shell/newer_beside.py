# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the plain files beside a store have that a backup put in its place has not, as texts to be offered."""

from __future__ import annotations

from pathlib import Path

from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.watching import Stopped, Watch
from editor_desk.store.mirror.newer import newer_in_mirror
from editor_desk.store.recovery_files import RecoveryFile, UnsavedText


def newer_beside(store: Path, watch: Watch) -> tuple[RecoveryFile, ...]:
    """Texts of the plain files that are newer than the store, before a window writes the files anew; any thread.

    ``desk`` is empty in them: they were not typed into a window. Empty where it was stopped or cannot be read; the
    files stay, and words of theirs that the store has not are kept aside when they are written again.
    """
    try:
        found = newer_in_mirror(store, watch)
    except (Stopped, KnownProblem, OSError):
        return ()
    return tuple(
        RecoveryFile(
            one.file,
            UnsavedText(
                desk="",
                store=str(store),
                story_id=one.story_id,
                slug=one.slug,
                language=one.language,
                person="",
                furniture=one.furniture,
                body=one.body,
                base="",
                at=one.changed_at,
            ),
        )
        for one in found
    )
