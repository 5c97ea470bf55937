# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 14: failures of rules that somebody accepted as they are, and who has read which content before signing."""

from __future__ import annotations

import sqlite3

NUMBER = 14
NAME = "overrides and readings"

_STATEMENTS = (
    """
    CREATE TABLE rule_override (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        rule TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('en', 'es')),
        mark TEXT NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        reason TEXT NOT NULL,
        revoked_at TEXT,
        revoked_by TEXT
    )
    """,
    "CREATE INDEX ix_rule_override_story_row ON rule_override (story_row)",
    (
        "CREATE TRIGGER no_delete_on_rule_override BEFORE DELETE ON rule_override"
        " BEGIN SELECT RAISE(ABORT, 'an override is taken back, never deleted'); END"
    ),
    (
        "CREATE TRIGGER no_update_on_rule_override BEFORE UPDATE OF id, story_row, rule, language, mark, by, at, reason"
        " ON rule_override BEGIN SELECT RAISE(ABORT, 'an override is taken back, not changed'); END"
    ),
    (
        "CREATE TRIGGER no_return_on_rule_override BEFORE UPDATE ON rule_override WHEN OLD.revoked_at IS NOT NULL"
        " BEGIN SELECT RAISE(ABORT, 'an override that was taken back stays so'); END"
    ),
    """
    CREATE TABLE reading (
        row INTEGER PRIMARY KEY,
        story_row INTEGER NOT NULL REFERENCES story,
        language TEXT NOT NULL CHECK (language IN ('en', 'es')),
        person TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        at TEXT NOT NULL,
        encoding TEXT NOT NULL,
        content BLOB,
        UNIQUE (story_row, language, person, content_hash)
    )
    """,
    # Asked each minute, and nearly always empty.
    (
        "CREATE INDEX ix_approval_unconfirmed ON approval (at)"
        " WHERE kind = 'phone' AND confirmed_at IS NULL AND revoked_at IS NULL"
    ),
    "ALTER TABLE approval ADD COLUMN overrides TEXT NOT NULL DEFAULT '[]'",
    (
        "CREATE TRIGGER no_update_of_overrides_on_approval BEFORE UPDATE OF overrides ON approval"
        " BEGIN SELECT RAISE(ABORT, 'a sign-off is revoked or confirmed, not changed'); END"
    ),
)


def apply(connection: sqlite3.Connection) -> None:
    """Make room; what was signed before relied on no override. Inside the caller's transaction."""
    for statement in _STATEMENTS:
        connection.execute(statement)
