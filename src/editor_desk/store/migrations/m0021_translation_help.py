# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 21: paragraphs that a machine translated, and the desk's memory of what it translated before."""

from __future__ import annotations

import sqlite3

NUMBER = 21
NAME = "translation help"

_SIGNED = "('approved', 'scheduled', 'sent', 'live')"
"""Stages of an edition whose words somebody put their name to."""
_STATEMENTS = (
    """
    CREATE TABLE machine_draft (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        language TEXT NOT NULL CHECK (language IN ('en', 'es')),
        words TEXT NOT NULL,
        engine TEXT NOT NULL,
        origin TEXT NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        reviewed_by TEXT,
        reviewed_at TEXT
    )
    """,
    "CREATE INDEX ix_machine_draft_story_row ON machine_draft (story_row)",
    (
        "CREATE TRIGGER no_delete_on_machine_draft BEFORE DELETE ON machine_draft"
        " BEGIN SELECT RAISE(ABORT, 'a machine draft is read, never deleted'); END"
    ),
    (
        "CREATE TRIGGER no_update_on_machine_draft"
        " BEFORE UPDATE OF id, story_row, language, words, engine, origin, by, at ON machine_draft"
        " BEGIN SELECT RAISE(ABORT, 'a machine draft stays what it was'); END"
    ),
    """
    CREATE TABLE machine_draft_place (
        draft_row INTEGER NOT NULL REFERENCES machine_draft,
        nth INTEGER NOT NULL,
        start_at INTEGER NOT NULL,
        end_at INTEGER NOT NULL,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        is_orphan INTEGER NOT NULL,
        PRIMARY KEY (draft_row, nth)
    )
    """,
    "ALTER TABLE approval ADD COLUMN machine_drafts INTEGER",
    (
        "CREATE TRIGGER no_update_of_machine_drafts_on_approval BEFORE UPDATE OF machine_drafts ON approval"
        " BEGIN SELECT RAISE(ABORT, 'a sign-off is revoked or confirmed, not changed'); END"
    ),
    """
    CREATE TABLE memory_source (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER UNIQUE REFERENCES story,
        name TEXT NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        is_whole INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE memory_segment (
        row INTEGER PRIMARY KEY,
        source_row INTEGER NOT NULL REFERENCES memory_source,
        en TEXT NOT NULL,
        es TEXT NOT NULL,
        en_key BLOB NOT NULL,
        es_key BLOB NOT NULL,
        by TEXT,
        at TEXT
    )
    """,
    "CREATE INDEX ix_memory_segment_source_row ON memory_segment (source_row)",
    "CREATE INDEX ix_memory_segment_en_key ON memory_segment (en_key)",
    "CREATE INDEX ix_memory_segment_es_key ON memory_segment (es_key)",
    """
    CREATE VIRTUAL TABLE memory_text USING fts5 (
        en, es, content = 'memory_segment', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE TRIGGER memory_segment_in AFTER INSERT ON memory_segment BEGIN
        INSERT INTO memory_text (rowid, en, es) VALUES (NEW.row, NEW.en, NEW.es);
    END
    """,
    """
    CREATE TRIGGER memory_segment_out AFTER DELETE ON memory_segment BEGIN
        INSERT INTO memory_text (memory_text, rowid, en, es) VALUES ('delete', OLD.row, OLD.en, OLD.es);
    END
    """,
    """
    CREATE TABLE memory_count (
        language TEXT NOT NULL, word TEXT NOT NULL, segments INTEGER NOT NULL, PRIMARY KEY (language, word)
    ) WITHOUT ROWID
    """,
    "CREATE TABLE memory_due (story_row INTEGER PRIMARY KEY REFERENCES story)",
    # Whatever takes a sign-off away takes its pairs out at once; what is to come in is worked out behind the work.
    f"""
    CREATE TRIGGER memory_follows_edition AFTER UPDATE OF stage, sent_hash ON edition
    WHEN (OLD.stage IS NOT NEW.stage OR OLD.sent_hash IS NOT NEW.sent_hash)
        AND (OLD.stage IN {_SIGNED} OR NEW.stage IN {_SIGNED})
    BEGIN
        DELETE FROM memory_segment WHERE NEW.stage NOT IN {_SIGNED}
            AND source_row IN (SELECT row FROM memory_source WHERE story_row = NEW.story_row);
        INSERT OR IGNORE INTO memory_due (story_row) VALUES (NEW.story_row);
    END
    """,  # noqa: S608 - own names
    """
    CREATE TRIGGER memory_follows_withheld AFTER UPDATE OF withheld ON story
    WHEN OLD.withheld IS NOT NEW.withheld
    BEGIN
        DELETE FROM memory_segment WHERE source_row IN (SELECT row FROM memory_source WHERE story_row = NEW.row);
        INSERT OR IGNORE INTO memory_due (story_row) VALUES (NEW.row);
    END
    """,
    *(
        f"""
        CREATE TRIGGER memory_follows_{act.split()[0].lower()}_of_evidence AFTER {act} ON evidence
        WHEN NEW.is_protected
        BEGIN
            DELETE FROM memory_segment
                WHERE source_row IN (SELECT row FROM memory_source WHERE story_row = NEW.story_row);
            INSERT OR IGNORE INTO memory_due (story_row) VALUES (NEW.story_row);
        END
        """  # noqa: S608 - own names
        for act in ("INSERT", "UPDATE OF is_protected, contact, url, title, excerpt, locator")
    ),
    # What was signed off before there was a memory goes into it, too.
    (
        "INSERT INTO memory_due (story_row) SELECT story_row FROM edition"  # noqa: S608
        f" WHERE stage IN {_SIGNED} GROUP BY story_row HAVING count(*) > 1"
    ),
)


def apply(connection: sqlite3.Connection) -> None:
    """Make room; nothing was marked as machine text before. Inside the caller's transaction."""
    for statement in _STATEMENTS:
        connection.execute(statement)
