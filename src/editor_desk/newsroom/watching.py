# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Long work that can be watched while it goes on, and stopped before it is done."""

from __future__ import annotations

from collections.abc import Callable

from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

Watch = Callable[[int, int], None]
"""Told how much of the work is done, and of how much; may raise ``Stopped``: then everything is as it was."""

WORDINGS = {
    "work.stopped": QT_TRANSLATE_NOOP("Newsroom", "Stopped, as you asked. Nothing was changed."),
}


class Stopped(Refused):
    """A person stopped the work before it was done; what it was to change is as it was."""

    def __init__(self) -> None:
        super().__init__("work.stopped")


def unwatched(done: int, of: int) -> None:
    """Nobody looks on."""
