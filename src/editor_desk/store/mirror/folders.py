# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Folders of the mirror: named for people, on every system a newsroom has, each story in its own."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
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
    before = _present(root, written, story_id) if written else None
    if before is not None and before != wanted:
        try:
            if wanted.exists():  # a copy of long ago, left under a name the story has again
                wanted.rename(_free_name(wanted))
            before.rename(wanted)
        except OSError:
            return before
    wanted.mkdir(parents=True, exist_ok=True)
    return wanted


def _present(root: Path, written: str, story_id: str) -> Path | None:
    """The folder of a story that was written; under another name where a program was killed just after renaming it."""
    named = [root / written, *root.glob(f"*-{story_id[:_ENOUGH]}"), *root.glob(f"*-{story_id}")]
    return next((each for each in named if each.is_dir() and _is_of(each, story_id)), None)


def _free_name(folder: Path) -> Path:
    number = 1
    while (aside := folder.with_name(f"{folder.name}-older-{number}")).exists():
        number += 1
    return aside


def folders_of(root: Path, story_id: str) -> tuple[Path, ...]:
    """Every folder that holds a copy of a story, older ones under other names too."""
    return tuple(each for each in root.glob(f"*-{story_id[:_ENOUGH]}*") if _is_of(each, story_id))


def put_file(place: Path, data: bytes) -> bool:
    """Let a file hold this, synced, replaced whole; False where it did already."""
    return put_files({place: data})


def put_files(contents: Mapping[Path, bytes]) -> bool:
    """The same for files that belong together: all are on the disk before the first takes its place, in their order.

    So a program that is killed is hardly ever caught between two of them.
    """
    waiting: dict[Path, Path] = {}
    try:
        for place, data in contents.items():
            if not _holds(place, data):
                waiting[place] = place.with_name(f"{_BESIDE}{place.name}-{uuid4().hex}")
                waiting[place].write_bytes(data)
                sync_file(waiting[place])
        for place, beside in waiting.items():
            beside.replace(place)
    except BaseException:
        for beside in waiting.values():
            with suppress(OSError):
                beside.unlink(missing_ok=True)
        raise
    return bool(waiting)


def _holds(place: Path, data: bytes) -> bool:
    with suppress(FileNotFoundError):
        return place.read_bytes() == data
    return False


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
