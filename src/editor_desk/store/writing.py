# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Writing a row only where something changed, and finding things by the identity people use."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection
from sqlmodel import Session, SQLModel, col, select

from editor_desk.newsroom.problems import WrongUsage
from editor_desk.store.tables import ClaimRow, EvidenceRow, StoryRow

SHORTEST_START = 4
"""How much of an id is enough, where it is unambiguous."""


def write_changed(row: SQLModel, columns: Mapping[str, Any]) -> None:
    """Set the columns that differ; an unchanged row costs no write."""
    for name, value in columns.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def key(row: int | None) -> int:
    """The key a row got when it was written; asking before that is a bug."""
    if row is None:
        raise RuntimeError("a row that was not written yet has no key")
    return row


def driver(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection under SQLAlchemy's."""
    found = connection.connection.driver_connection
    if not isinstance(found, sqlite3.Connection):
        raise TypeError("the store runs on sqlite3")
    return found


def plain(session: Session) -> sqlite3.Connection:
    """SQLite's own connection inside this transaction, with everything pending written.

    For what a burst of typing reads and writes: the engine's own rows take several times as long. A table
    written this way is written in no other, so that no row of the engine goes stale.
    """
    session.flush()
    return driver(session.connection())


def rows(connection: sqlite3.Connection, sql: str, *params: object) -> Iterator[Any]:
    """What a question finds, its columns as attributes."""
    found = connection.execute(sql, params)
    names = [column[0] for column in found.description]
    return (SimpleNamespace(**dict(zip(names, row, strict=True))) for row in found)


def put_rows(
    connection: sqlite3.Connection, table: str, keys: tuple[str, ...], columns: list[dict[str, Any]]
) -> None:
    """Write rows, new ones or in the place of those with the same ``keys``; all have the same columns."""
    if not columns:
        return
    names = list(columns[0])
    told = ", ".join(f"{name} = excluded.{name}" for name in names if name not in keys)
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})"  # noqa: S608 - own names
        f" ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {told}",
        columns,
    )


def story_key(session: Session, story_id: str) -> int:
    """The key of a story in this file; raises ``WrongUsage`` for an unknown one."""
    found = plain(session).execute("SELECT row FROM story WHERE id = ?", (story_id,)).fetchone()
    if found is None:
        raise WrongUsage("story.unknown", ref=story_id)
    return int(found[0])


def claim_key(session: Session, claim_id: str) -> int:
    """The key of a claim in this file; raises ``WrongUsage`` for an unknown one."""
    found = session.exec(select(ClaimRow.row).where(col(ClaimRow.id) == claim_id)).first()
    if found is None:
        raise WrongUsage("claim.unknown", ref=claim_id)
    return found


def ids_beginning(
    session: Session, table: type[StoryRow] | type[ClaimRow] | type[EvidenceRow], ref: str
) -> list[str]:
    """Ids that are this one or begin with it (from ``SHORTEST_START`` letters on)."""
    start = ref.strip().lower()
    if len(start) < SHORTEST_START:
        return []
    identity = col(table.id)
    return list(
        session.exec(select(identity).where(identity >= start, identity < start + "\U0010ffff").limit(9))
    )
