# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Words in the mirror that the store does not have are kept beside before the program writes over them."""

from __future__ import annotations

from pathlib import Path

from editor_desk.store.mirror.folders import put_file
from editor_desk.store.mirror.texts import MirroredText, read_text_file

BY_HAND = "changed-by-hand"
"""Somebody changed the copy."""
NEWER = "newer-than-the-store"
"""The program wrote it later than what the store says now: the store came from an older backup."""


def keep_other_words(place: Path, ours: bytes) -> Path | None:
    """Copy what ``place`` holds beside it, where it has words that ``ours`` has not; None where that was not needed."""
    try:
        theirs = place.read_bytes()
    except FileNotFoundError:
        return None
    if theirs == ours or not theirs.strip(b"\0\r\n\t "):
        return None
    why = _why(theirs, read_text_file(ours))
    if why is None:
        return None
    aside = _free_name(place, why)
    put_file(aside, theirs)
    return aside


def is_aside(name: str) -> bool:
    """Whether a file of this name was kept beside another one."""
    return f".{BY_HAND}" in name or f".{NEWER}" in name


def _why(theirs: bytes, ours: MirroredText) -> str | None:
    try:
        found = read_text_file(theirs)
    except ValueError:
        return BY_HAND
    if found.words == ours.words:
        return None
    if not found.is_as_written:
        return BY_HAND
    is_newer = found.changed_at is not None and (
        ours.changed_at is None or found.changed_at > ours.changed_at
    )
    return NEWER if is_newer else None


def _free_name(place: Path, why: str) -> Path:
    number = 1
    while True:
        more = f"-{number}" if number > 1 else ""
        aside = place.with_name(f"{place.stem}.{why}{more}{place.suffix}")
        if not aside.exists():
            return aside
        number += 1
