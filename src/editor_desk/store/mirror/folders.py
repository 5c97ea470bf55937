# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Folders of the mirror: named for people, on every system a newsroom has, each story in its own."""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from editor_desk.newsroom.languages import Language
from editor_desk.store.files import sync_file
from editor_desk.store.mirror.story_file import FILE, read_story_file
from editor_desk.store.mirror.texts import file_name, read_text_file

NAME = "mirror"
_LONGEST = 60
"""Letters of a slug; with four bytes each and the id they stay below what file systems take."""
_ENOUGH = 8
_REFUSED = frozenset('<>:"/\\|?*.')
"""Windows takes none of these, or (a dot) takes a device's name before it for the device."""
_BESIDE = ".new-"


def mirror_folder(store_path: Path) -> Path:
    """Where the mirror of a store lies."""
    return store_path.parent / NAME


def folder_name(slug: str, story_id: str, letters: int | None = _ENOUGH) -> str:
    """What the folder of a story is called: its slug and the beginning of its id.

    In small letters, so that no two are the same to a file system that does not tell capitals.
    """
    words = unicodedata.normalize("NFC", slug.lower())
    safe = "".join("-" if _is_refused(letter) else letter for letter in words)
    short = "-".join(part for part in safe[:_LONGEST].split("-") if part)
    return f"{short or 'story'}-{story_id[:letters]}"


def place_for(root: Path, written: str, slug: str, story_id: str) -> Path:
    """The folder to write a story to, made or renamed where needed; ``written``: what it was called last.

    Where it cannot be renamed (a file in it is open), it keeps its name. Raises ``OSError``.
    """
    wanted = root / folder_name(slug, story_id)
    if wanted.name == written and wanted.is_dir():
        return wanted
    if wanted.exists() and not _is_of(wanted, story_id):
        wanted = root / folder_name(slug, story_id, letters=None)
    before = root / written if written else wanted
    if before != wanted and not wanted.exists() and before.is_dir() and _is_of(before, story_id):
        try:
            before.rename(wanted)
        except OSError:
            return before
    wanted.mkdir(parents=True, exist_ok=True)
    return wanted


def put_file(place: Path, data: bytes) -> bool:
    """Let a file hold this, synced, replaced whole; False where it did already."""
    with suppress(FileNotFoundError):
        if place.read_bytes() == data:
            return False
    beside = place.with_name(f"{_BESIDE}{place.name}-{uuid4().hex}")
    try:
        beside.write_bytes(data)
        sync_file(beside)
        beside.replace(place)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    return True


def sweep(folder: Path) -> None:
    """Take away what a program that was killed left half written; call it as the only writer."""
    for left in folder.glob(f"{_BESIDE}*"):
        with suppress(OSError):
            left.unlink()


def _is_refused(letter: str) -> bool:
    return letter in _REFUSED or letter.isspace() or unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co")


def _is_of(folder: Path, story_id: str) -> bool:
    """Whether a folder is this story's; one that says nothing may be anybody's."""
    with suppress(OSError, ValueError):
        return read_story_file((folder / FILE).read_bytes()).story.id == story_id
    for language in Language:
        with suppress(OSError, ValueError):
            return read_text_file((folder / file_name(language)).read_bytes()).story_id == story_id
    return folder.is_dir()
