# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Recovery files: words that could not be written into the store, kept in another place until they are.

One file for each edition of each store, replaced whole. It holds furniture and body and nothing else of a story:
no proof, no contact, nothing protected.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Furniture
from editor_desk.store.files import put_in_place
from editor_desk.store.state_place import make_own, refuse_if_not_own

FOLDER = "recovery"
_FORM = "editor-desk-recovery-1"
_END = ".json"
_LARGEST = 64 * 1024 * 1024
"""Bytes; what is larger was not written by a desk."""
_NOT_OURS = (OSError, ValueError, KeyError, TypeError, RecursionError)


@dataclass(frozen=True, slots=True)
class UnsavedText:
    """An edition as it stood in the window when it could not be saved.

    ``base`` is the ``text_hash`` of what the store held when it was typed; empty where that is not known.
    """

    desk: str
    store: str
    story_id: str
    slug: str
    language: Language
    person: str
    furniture: Furniture
    body: str
    base: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RecoveryFile:
    """Unsaved text and the file it lies in."""

    place: Path
    text: UnsavedText


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """What lies in the places of recovery: this desk's, newest first; those of other desks; what nobody can read."""

    own: tuple[RecoveryFile, ...] = ()
    others: tuple[RecoveryFile, ...] = ()
    unreadable: tuple[Path, ...] = ()


def text_hash(furniture: Furniture, body: str) -> str:
    """What tells one text of an edition from another: a hash of furniture and body."""
    whole = json.dumps([asdict(furniture), body], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(whole.encode()).hexdigest()


class RecoveryFiles:
    """The recovery files of one desk, in the first of its places that takes them. Any thread, one at a time."""

    def __init__(self, places: Sequence[Path]) -> None:
        self._places = tuple(place / FOLDER for place in places)

    def keep(self, text: UnsavedText, *, avoiding: Path | None = None) -> Path | None:
        """Write it, whole and synced; returns the folder, or None where no place takes it.

        ``avoiding`` is a folder on a disk that just took no more: places on other disks come first.
        """
        places = sorted(self._places, key=lambda place: avoiding is not None and _same_disk(place, avoiding))
        for number, folder in enumerate(places):
            with suppress(OSError):
                make_own(folder.parent)
                make_own(folder)
                put_in_place(folder / _name(text), lambda beside: beside.write_bytes(_written(text)))
                self._remove(text, places[:number] + places[number + 1 :])
                return folder
        return None

    def drop(self, text: UnsavedText) -> None:
        """The same words are in the store now: the file is not needed any more."""
        self._remove(text, self._places)

    def drop_file(self, file: RecoveryFile) -> None:
        """The same for a file that was found; one that changed meanwhile stays."""
        with suppress(*_NOT_OURS):
            if _read(file.place) == file.text:
                file.place.unlink(missing_ok=True)

    def find(self, desk: str) -> FoundFiles:
        """What lies there now; nothing is changed by looking."""
        own: list[RecoveryFile] = []
        others: list[RecoveryFile] = []
        unreadable: list[Path] = []
        for place in _files(self._places):
            try:
                file = RecoveryFile(place, _read(place))
            except _NOT_OURS:
                unreadable.append(place)
                continue
            (own if file.text.desk == desk else others).append(file)
        own.sort(key=lambda file: file.text.at, reverse=True)
        return FoundFiles(tuple(own), tuple(others), tuple(unreadable))

    def find_for(self, store: str) -> tuple[RecoveryFile, ...]:
        """The files of the store at a place, for when it cannot be asked which desk it is."""
        found = self.find("")
        return tuple(file for file in (*found.own, *found.others) if file.text.store == store)

    def _remove(self, text: UnsavedText, folders: Iterable[Path]) -> None:
        for folder in folders:
            with suppress(OSError):
                (folder / _name(text)).unlink(missing_ok=True)


def _name(text: UnsavedText) -> str:
    # A copied store has the same desk and the same stories: its place tells them apart.
    place = hashlib.sha256(text.store.encode()).hexdigest()[:8]
    return f"{_plain(text.desk)}.{_plain(text.story_id)}.{text.language.value}.{place}{_END}"


def _plain(name: str) -> str:
    """An id as part of a file's name, whatever stands in it."""
    return "".join(letter for letter in name if letter.isalnum() or letter == "-")


def _files(folders: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for folder in folders:
        with suppress(OSError):
            refuse_if_not_own(folder)
            found += sorted(
                file for file in folder.iterdir() if file.suffix == _END and not file.name.startswith(".")
            )
    return found


def _written(text: UnsavedText) -> bytes:
    fields = asdict(text) | {"form": _FORM, "language": text.language.value, "at": text.at.isoformat()}
    return json.dumps(fields, ensure_ascii=False, indent=1).encode()


def _read(place: Path) -> UnsavedText:
    """What a file says; raises one of ``_NOT_OURS`` where no desk wrote it."""
    if not place.is_file() or place.stat().st_size > _LARGEST:
        raise ValueError(f"{place} is no recovery file")
    fields = json.loads(place.read_bytes())
    if not isinstance(fields, dict) or fields.get("form") != _FORM:
        raise ValueError(f"{place} is no recovery file")
    if not isinstance(fields["furniture"], dict):
        raise TypeError(f"{place} holds something that is no text")
    names = ("desk", "store", "story_id", "slug", "person", "body", "base")
    words = {name: fields[name] for name in names}
    furniture = {name: fields["furniture"].get(name, "") for name in FURNITURE_FIELDS}
    if not all(isinstance(value, str) for value in (*words.values(), *furniture.values())):
        raise TypeError(f"{place} holds something that is no text")
    at = datetime.fromisoformat(fields["at"])
    if at.tzinfo is None:
        raise ValueError(f"{place} does not say when")
    return UnsavedText(
        **words, language=Language(fields["language"]), furniture=Furniture(**furniture), at=at
    )


def _same_disk(place: Path, other: Path) -> bool:
    """Whether two folders lie on one disk; a folder not made yet lies on that of the nearest one above."""
    with suppress(OSError):
        return _standing(place).stat().st_dev == _standing(other).stat().st_dev
    return True


def _standing(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder
