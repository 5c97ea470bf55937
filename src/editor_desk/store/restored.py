# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""That a backup was put back, told to the store itself: the first new entry of its diary says so.

The backup may be of any schema, so the note waits as a setting until the store was brought up to date.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from editor_desk.store.columns import instant_text

if TYPE_CHECKING:  # the engine is loaded by whoever has a unit
    from editor_desk.store.unit import Unit

RESTORED = "restored"
"""The setting the note waits in; empty once it is in the diary."""
ENTRY = "desk.restored"
_OF_THAT_DAY = ("session",)
"""Settings that say who had the store open when the backup was made; they have it open no more."""


def note_restored(store: Path, backup: Path, at: datetime, by: str | None) -> None:
    """Write into a store just copied from ``backup`` that it was put back; nobody has it open.

    ``by`` is the name or id of whoever did it; None: whoever sat there last.
    """
    note = json.dumps({"backup": backup.name, "at": instant_text(at), "by": by or ""}, ensure_ascii=False)
    with closing(sqlite3.connect(store, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (RESTORED, note),
        )
        for name in _OF_THAT_DAY:
            connection.execute("DELETE FROM setting WHERE name = ? OR name LIKE ? || ':%'", (name, name))
        if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'hold'").fetchone():
            connection.execute("DELETE FROM hold")  # who wrote in it then does not write in it now
        connection.execute("COMMIT")


def record_restored(unit: Unit, now: datetime) -> None:
    """Write the note into the diary where there is one; to be called before anything else is written."""
    note = unit.setting(RESTORED)
    if not note:
        return
    unit.put_setting(RESTORED, "")
    said = _read(note)
    person = _who(unit, str(said.get("by", "")))
    payload = {"backup": said.get("backup", ""), "restored_at": said.get("at", "")}
    unit.append_event(at=now, person=person, code=ENTRY, payload=payload)
    unit.mirror_written((), from_the_beginning=True)  # the files beside the store are of a later day
    unit.find_mirrored()


def _read(note: str) -> Mapping[str, object]:
    try:
        said = json.loads(note)
    except ValueError:
        said = None
    return said if isinstance(said, dict) else {}


def _who(unit: Unit, reference: str) -> str:
    """A person of the store as it was then; somebody who came later keeps the id they have."""
    wanted = reference.casefold()
    for person in unit.people():
        if wanted and wanted in (person.id.casefold(), person.name.casefold()):
            return person.id
    return reference or unit.last_person().id
