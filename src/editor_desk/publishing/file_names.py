# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Names of exported files and addresses on a site: readable, and safe on every computer."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from editor_desk.text.slugs import propose_slug

_LONGEST = 80
_WINDOWS_OWN = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|conin|conout)\Z")
_SUFFIX = re.compile(r"\.[a-z0-9]{1,5}\Z")
_SUFFIXES = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp", "image/gif": ".gif"}


def address(words: str, otherwise: str) -> str:
    """Words in plain letters, figures and hyphens, 80 characters at most; ``otherwise`` where none are left.

    A name that Windows keeps for itself ("con", "nul") gets another one before it.
    """
    name = propose_slug(words, _LONGEST)
    if _WINDOWS_OWN.match(name):
        name = f"story-{name}"
    return name or otherwise


def photo_name(sha256: str, name: str, mime: str) -> str:
    """The place of a photo's copy beside the pages: its content's first letters and its name."""
    path = PurePosixPath(name.replace("\\", "/"))
    suffix = path.suffix.lower()
    if not _SUFFIX.match(suffix):
        suffix = _SUFFIXES.get(mime, "")
    return f"photos/{sha256[:8]}-{address(path.stem, 'photo')[:40].strip('-')}{suffix}"
