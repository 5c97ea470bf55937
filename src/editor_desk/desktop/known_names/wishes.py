# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody wants done with the list of names."""

from __future__ import annotations

from dataclasses import dataclass

from editor_desk.desktop.known_names.draft import NameDraft
from editor_desk.newsroom.known_names import KnownName


@dataclass(frozen=True, slots=True)
class AddName:
    """Put this on the list."""

    draft: NameDraft


@dataclass(frozen=True, slots=True)
class ChangeName:
    """Let an entry read like this; ``seen`` is how it was read."""

    seen: KnownName
    draft: NameDraft


@dataclass(frozen=True, slots=True)
class RemoveName:
    """Take an entry off the list."""

    name_id: str


@dataclass(frozen=True, slots=True)
class UndoNames:
    """Take back the last change of these entries; with the number of the change that is meant, where it is known."""

    changes: tuple[tuple[str, int | None], ...]


NamesWish = AddName | ChangeName | RemoveName | UndoNames
