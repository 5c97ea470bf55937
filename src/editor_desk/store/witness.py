# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A witness of the store on this computer: how far it had come when it was last written to.

SQLite opens a store whose log was cut or lost, or that was replaced by an older copy, without a word: it is whole,
only older. The witness lies in another place, is written after each act and tells the difference. It is not synced
and may fail: then it knows less, and never more than what was on the disk.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from editor_desk.newsroom.events import Event
from editor_desk.store.columns import instant, instant_text
from editor_desk.store.state_place import make_own

_FOLDER = "witness"
_ROOM = 2048
"""Bytes of the file: written in one piece and always as long, so that no rest of older words stays behind."""


@dataclass(frozen=True, slots=True)
class Missing:
    """What a store lacks that this computer saw in it: it ends at ``ends``, and was written to until ``seen``.

    ``entries`` are those of the diary that are gone, the last of them with this number and hash; 0 where only
    typed words are.
    """

    ends: datetime | None
    seen: datetime
    entries: int
    sequence: int = 0
    hash: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """How far a store had come: its last entry of the diary, and the edition written last with its time."""

    desk: str
    at: datetime
    sequence: int = 0
    hash: str = ""
    story_id: str = ""
    language: str = ""
    changed_at: datetime | None = None
    missing: Missing | None = None

    def with_act(self, event: Event | None, edition: tuple[str, str, datetime] | None, at: datetime) -> Seen:
        """The same after one more act."""
        seen = replace(self, at=at)
        if event is not None:
            seen = replace(seen, sequence=event.sequence, hash=event.hash)
        if edition is not None:
            story_id, language, changed_at = edition
            seen = replace(seen, story_id=story_id, language=language, changed_at=changed_at)
        return seen


class Witness:
    """The witness of the store at one path; nothing here raises."""

    def __init__(self, folder: Path, store: Path) -> None:
        name = hashlib.sha256(str(store.absolute()).encode()).hexdigest()[:24]
        self._place = folder / _FOLDER / f"{name}.json"

    def last(self) -> Seen | None:
        """What was noted last; None where nothing was, or nobody can read it."""
        try:
            fields = json.loads(self._place.read_bytes()[:_ROOM])
            missing = fields["missing"]
            return Seen(
                desk=str(fields["desk"]),
                at=instant(fields["at"]),
                sequence=int(fields["sequence"]),
                hash=str(fields["hash"]),
                story_id=str(fields["story_id"]),
                language=str(fields["language"]),
                changed_at=_when(fields["changed_at"]),
                missing=None if missing is None else _missing(missing),
            )
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def note(self, seen: Seen) -> None:
        """Write down how far the store has come; some 50 microseconds, not synced."""
        written = json.dumps(asdict(seen), default=instant_text).encode().ljust(_ROOM)
        with suppress(OSError):
            try:
                with self._place.open("r+b", buffering=0) as file:
                    file.write(written)
            except FileNotFoundError:
                make_own(self._place.parent.parent)
                make_own(self._place.parent)
                self._place.write_bytes(written)

    def forget(self) -> None:
        """The store of this path is another one from now on: a backup was put in its place."""
        with suppress(OSError):
            self._place.unlink(missing_ok=True)


def _missing(fields: dict[str, object]) -> Missing:
    return Missing(
        ends=_when(fields["ends"]),
        seen=instant(str(fields["seen"])),
        entries=int(str(fields["entries"])),
        sequence=int(str(fields["sequence"])),
        hash=str(fields["hash"]),
    )


def _when(text: object) -> datetime | None:
    return instant(str(text)) if text else None
