# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Passphrases in the store: hashes in a table of their own, which nothing but sitting down reads.

They are in the file and in its backups; never in a person, the diary, the mirror, the search or a log.
"""

from __future__ import annotations

from sqlmodel import Session, col, select

from editor_desk.newsroom.passphrases import KeptPassphrase
from editor_desk.store.columns import instant_or_none, instant_text_or_none
from editor_desk.store.shapes import Columns
from editor_desk.store.tables import PassphraseRow
from editor_desk.store.writing import plain, write_changed


class Passphrases:
    """Who has one, and how often somebody tried it in vain."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, person_id: str) -> KeptPassphrase:
        """What is kept of somebody's; of most people nothing."""
        row = self._row(person_id)
        if row is None:
            return KeptPassphrase()
        return KeptPassphrase(
            row.hash, row.wrong, instant_or_none(row.wrong_at), row.given_by, instant_or_none(row.given_at)
        )

    def put(self, person_id: str, kept: KeptPassphrase) -> None:
        """Keep it; a former hash is overwritten on the disk."""
        plain(self._session).execute("PRAGMA secure_delete = ON")
        columns: Columns = {
            "hash": kept.hash,
            "wrong": kept.wrong,
            "wrong_at": instant_text_or_none(kept.wrong_at),
            "given_by": kept.given_by,
            "given_at": instant_text_or_none(kept.given_at),
        }
        row = self._row(person_id)
        if row is None:
            self._session.add(PassphraseRow(person=person_id, **columns))
        else:
            write_changed(row, columns)
        self._session.flush()

    def holders(self) -> frozenset[str]:
        """The ids of those who have one."""
        found = plain(self._session).execute("SELECT person FROM passphrase WHERE hash IS NOT NULL")
        return frozenset(person for (person,) in found)

    def _row(self, person_id: str) -> PassphraseRow | None:
        return self._session.exec(select(PassphraseRow).where(col(PassphraseRow.person) == person_id)).first()
