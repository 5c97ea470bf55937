# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the store lies, known before the store's engine is loaded; the same answer as ``desk.default_store``."""

from __future__ import annotations

import os
from pathlib import Path

STORE_VARIABLE = "EDITOR_DESK_STORE"


def store_path(given: Path | None) -> Path:
    """The store named, else the one of ``EDITOR_DESK_STORE``, else the one in the user's data folder."""
    if given is not None:
        return given.absolute()
    named = os.environ.get(STORE_VARIABLE)
    if named:
        return Path(named).absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("editor-desk", appauthor=False)) / "desk.sqlite"
