# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the desk keeps small files apart from the store: on this computer, so that they outlive a store's disk."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

STATE_VARIABLE = "EDITOR_DESK_STATE"
_FOR_ME_ALONE = 0o700


def state_folder() -> Path:
    """The folder of this person on this computer: ``EDITOR_DESK_STATE``, else where the system keeps such files."""
    named = os.environ.get(STATE_VARIABLE)
    if named:
        return Path(named)
    import platformdirs

    return Path(platformdirs.user_state_dir("editor-desk", appauthor=False))


def temporary_folder() -> Path:
    """A folder of this person among the temporary files, for when the other one takes nothing."""
    owner = os.getuid() if hasattr(os, "getuid") else "me"
    return Path(tempfile.gettempdir()) / f"editor-desk-{owner}"


def make_own(folder: Path) -> None:
    """Make a folder nobody else may read; raises ``OSError`` where that cannot be, or where it is somebody else's."""
    folder.mkdir(parents=True, exist_ok=True, mode=_FOR_ME_ALONE)
    refuse_if_not_own(folder)


def refuse_if_not_own(folder: Path) -> None:
    """Raise ``OSError`` for a folder that is not there, or that another person of this computer laid there."""
    owner = folder.lstat().st_uid
    if hasattr(os, "getuid") and owner not in (os.getuid(), 0):
        raise PermissionError(f"{folder} belongs to somebody else")
