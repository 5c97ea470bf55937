# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 1: the first desk. Frozen: later changes are migrations of their own."""

from __future__ import annotations

import sqlite3

NUMBER = 1
NAME = "first desk"

_TABLES = (
    """
    CREATE TABLE setting (
        name TEXT PRIMARY KEY NOT NULL,
        value TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE migration (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        applied_at TEXT NOT NULL,
        program TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE person (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        roles TEXT NOT NULL,
        deputy_from TEXT,
        deputy_to TEXT,
        is_active INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE ruleset (
        version INTEGER PRIMARY KEY,
        data TEXT NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        reason TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE story (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        slug TEXT NOT NULL,
        kind TEXT NOT NULL,
        plan TEXT NOT NULL,
        section TEXT NOT NULL,
        urgency INTEGER NOT NULL,
        time_zone TEXT NOT NULL,
        embargo TEXT,
        topics TEXT NOT NULL,
        tags TEXT NOT NULL,
        assignee TEXT,
        is_legal INTEGER NOT NULL,
        is_sensitive INTEGER NOT NULL,
        is_sponsored INTEGER NOT NULL,
        is_not_for_publication INTEGER NOT NULL,
        no_claims_reason TEXT NOT NULL,
        self_approval_by TEXT,
        self_approval_reason TEXT,
        self_approval_at TEXT,
        pause_stage TEXT,
        pause_reason TEXT,
        pause_was_at TEXT,
        created_at TEXT,
        created_by TEXT,
        changed_at TEXT
    )
    """,
    "CREATE INDEX ix_story_slug ON story (slug)",
    """
    CREATE TABLE edition (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        language TEXT NOT NULL CHECK (language IN ('en', 'es')),
        relation TEXT NOT NULL,
        headline TEXT NOT NULL,
        dek TEXT NOT NULL,
        byline TEXT NOT NULL,
        dateline TEXT NOT NULL,
        url_slug TEXT NOT NULL,
        seo_title TEXT NOT NULL,
        seo_description TEXT NOT NULL,
        position TEXT NOT NULL,
        stage TEXT NOT NULL,
        author TEXT,
        assignee TEXT,
        due TEXT,
        scheduled_for TEXT,
        return_stage TEXT,
        return_reason TEXT,
        return_person TEXT,
        revision INTEGER NOT NULL,
        changed_at TEXT,
        changed_by TEXT,
        sent_hash TEXT,
        UNIQUE (story_row, language)
    )
    """,
    """
    CREATE TABLE body (
        edition_row INTEGER PRIMARY KEY REFERENCES edition,
        text TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE claim (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        types TEXT NOT NULL,
        priority TEXT NOT NULL,
        status TEXT NOT NULL,
        reasons TEXT NOT NULL,
        speaker TEXT NOT NULL,
        note TEXT NOT NULL,
        checker TEXT,
        second_checker TEXT,
        decided_at TEXT,
        created_by TEXT NOT NULL,
        created_at TEXT
    )
    """,
    "CREATE INDEX ix_claim_story_row ON claim (story_row)",
    """
    CREATE TABLE claim_anchor (
        claim_row INTEGER NOT NULL REFERENCES claim,
        language TEXT NOT NULL CHECK (language IN ('en', 'es')),
        place TEXT NOT NULL,
        start_at INTEGER NOT NULL,
        end_at INTEGER NOT NULL,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        span_hash TEXT NOT NULL,
        verdict_hash TEXT,
        is_orphan INTEGER NOT NULL,
        PRIMARY KEY (claim_row, language)
    )
    """,
    """
    CREATE TABLE evidence (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        claim_row INTEGER REFERENCES claim,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        locator TEXT NOT NULL,
        url TEXT NOT NULL,
        contact TEXT NOT NULL,
        excerpt TEXT NOT NULL,
        language TEXT CHECK (language IN ('en', 'es')),
        is_primary INTEGER NOT NULL,
        is_on_record INTEGER NOT NULL,
        is_protected INTEGER NOT NULL,
        independent_of TEXT NOT NULL,
        retrieved_at TEXT,
        file_sha256 TEXT,
        file_name TEXT,
        file_size INTEGER,
        file_mime TEXT,
        added_by TEXT NOT NULL,
        added_at TEXT
    )
    """,
    "CREATE INDEX ix_evidence_claim_row ON evidence (claim_row)",
    "CREATE INDEX ix_evidence_story_row ON evidence (story_row)",
    """
    CREATE TABLE photo_asset (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        file_sha256 TEXT NOT NULL,
        file_name TEXT NOT NULL,
        file_size INTEGER NOT NULL,
        file_mime TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        credit TEXT NOT NULL,
        rights TEXT NOT NULL,
        taken_at TEXT
    )
    """,
    "CREATE INDEX ix_photo_asset_file_sha256 ON photo_asset (file_sha256)",
    """
    CREATE TABLE photo_use (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        asset_row INTEGER REFERENCES photo_asset,
        place INTEGER NOT NULL,
        credit TEXT NOT NULL,
        cutline_en TEXT,
        cutline_es TEXT,
        alt_en TEXT,
        alt_es TEXT,
        is_removed INTEGER NOT NULL
    )
    """,
    "CREATE INDEX ix_photo_use_story_row ON photo_use (story_row)",
    """
    CREATE TABLE approval (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        language TEXT NOT NULL CHECK (language IN ('en', 'es')),
        content_hash TEXT NOT NULL,
        rules_version INTEGER NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        note TEXT NOT NULL,
        kind TEXT NOT NULL,
        reason TEXT NOT NULL,
        heard_by TEXT,
        confirmed_at TEXT,
        unbuilt TEXT NOT NULL,
        warnings TEXT NOT NULL,
        revoked_at TEXT,
        revoked_by TEXT,
        revoked_why TEXT NOT NULL
    )
    """,
    "CREATE INDEX ix_approval_story_row ON approval (story_row)",
    """
    CREATE TABLE approval_content (
        approval_row INTEGER PRIMARY KEY REFERENCES approval,
        encoding TEXT NOT NULL,
        content BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE revision (
        row INTEGER PRIMARY KEY,
        edition_row INTEGER NOT NULL REFERENCES edition,
        number INTEGER NOT NULL,
        kind TEXT NOT NULL,
        name TEXT,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        UNIQUE (edition_row, number)
    )
    """,
    """
    CREATE TABLE revision_content (
        revision_row INTEGER PRIMARY KEY REFERENCES revision,
        encoding TEXT NOT NULL,
        content BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE event (
        row INTEGER PRIMARY KEY,
        desk TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        at TEXT NOT NULL,
        person TEXT NOT NULL,
        code TEXT NOT NULL,
        story TEXT,
        language TEXT,
        payload_hash TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL,
        UNIQUE (desk, sequence)
    )
    """,
    "CREATE INDEX ix_event_story ON event (story)",
    """
    CREATE TABLE event_payload (
        event_row INTEGER PRIMARY KEY REFERENCES event,
        payload TEXT
    )
    """,
)

_SEARCH = """
    CREATE VIRTUAL TABLE story_search USING fts5(
        slug, en, es, facts, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )
    """

_SIGNED = "id, story_row, language, content_hash, rules_version, by, at, note, kind, reason, heard_by, unbuilt, warnings"
_KEPT_FOR_GOOD = (
    # The chain: nothing in it changes, and an entry can only follow the last one of its desk.
    ("UPDATE ON event", "", "an entry of the diary is never changed"),
    ("DELETE ON event", "", "an entry of the diary is never deleted"),
    (
        "INSERT ON event",
        "NEW.sequence <> 1 + (SELECT coalesce(max(sequence), 0) FROM event WHERE desk = NEW.desk)",
        "an entry of the diary follows the last one",
    ),
    (
        "UPDATE ON event_payload",
        "NEW.payload IS NOT NULL OR NEW.event_row <> OLD.event_row",
        "what the diary says can be blanked, not changed",
    ),
    ("DELETE ON event_payload", "", "what the diary says can be blanked, not deleted"),
    (
        f"UPDATE OF {_SIGNED} ON approval",
        "",
        "a sign-off is revoked or confirmed, not changed",
    ),
    ("DELETE ON approval", "", "a sign-off is revoked, never deleted"),
    ("UPDATE ON approval_content", "", "what was signed off is never changed"),
    ("DELETE ON approval_content", "", "what was signed off is never deleted"),
    ("DELETE ON revision", "OLD.kind = 'kept'", "a kept revision is never deleted"),
    (
        "DELETE ON revision_content",
        "(SELECT kind FROM revision WHERE row = OLD.revision_row) = 'kept'",
        "what a kept revision reads is never deleted",
    ),
    ("DELETE ON story", "", "a story is spiked or killed, never deleted"),
)
"""What must not happen, when, and why; each becomes a trigger."""


def apply(connection: sqlite3.Connection) -> None:
    """Make every table of schema 1; inside the caller's transaction."""
    for statement in (*_TABLES, _SEARCH):
        connection.execute(statement)
    for act, when, why in _KEPT_FOR_GOOD:
        name = f"no_{act.split()[0]}_on_{act.split()[-1]}".lower()
        condition = f"WHEN {when}" if when else ""
        connection.execute(
            f"CREATE TRIGGER {name} BEFORE {act} {condition} BEGIN SELECT RAISE(ABORT, '{why}'); END"
        )
