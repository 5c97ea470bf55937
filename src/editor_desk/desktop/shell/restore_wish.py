# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""That a person wants a backup put back, or the desk rebuilt: from what, how it is called in words, and who wants it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RestoreWish:
    """``when`` is the time of the backup as it was said to the person, ``person`` their id.

    ``from_plain_files``: there is no backup, ``backup`` is the folder of the plain-file copies.
    """

    backup: Path
    when: str
    person: str
    from_plain_files: bool = False
