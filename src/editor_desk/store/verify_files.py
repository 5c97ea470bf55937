# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos and evidence beside the store against the hashes they are named by."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from editor_desk.newsroom.wording import Message
from editor_desk.store.files import FOLDERS, digest, place_of

Named = Sequence[tuple[str, str, str]]
"""Folder, hash and name of every file a store refers to."""


def changed_files(named: Named, base: Path, each: Callable[[], None] = lambda: None) -> Iterator[Message]:
    """Files that are missing or not what was kept; ``each`` is called behind every one and may raise."""
    for folder, sha256, name in named:
        place = place_of(base, folder, sha256)
        params = {"folder": folder, "name": name, "sha256": sha256}
        if not place.is_file():
            yield Message("verify.file_missing", params)
        elif digest(place) != sha256:
            yield Message("verify.file_changed", params)
        each()


def unnamed_files(named: Named, base: Path) -> Iterator[Message]:
    """Files that nothing in the store names: a crash or an act taken back left them, and they do no harm."""
    known = {place_of(base, folder, sha256) for folder, sha256, _name in named}
    for folder in FOLDERS:
        count = sum(one.is_file() and one not in known for one in (base / folder).glob("**/*"))
        if count:
            yield Message("verify.unnamed_files", {"folder": folder, "count": count})
