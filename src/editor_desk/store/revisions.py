# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Revisions in the store: an edition as it read at a moment somebody may want back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlmodel import Session, col, select

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.store.columns import instant, instant_text
from editor_desk.store.packing import pack, unpack
from editor_desk.store.tables import EditionRow, RevisionContentRow, RevisionRow, StoryRow
from editor_desk.store.writing import key

RevisionKind = Literal["checkpoint", "kept"]
"""A checkpoint (pause, change of stage) may be thinned one day; a kept revision never is."""


@dataclass(frozen=True, slots=True)
class Revision:
    """An edition as it once read, numbered from 1; its content is asked for apart."""

    number: int
    kind: str
    name: str | None
    by: str
    at: datetime


class Revisions:
    """The history of editions."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        story_id: str,
        language: Language,
        *,
        name: str | None,
        kind: str,
        content: str,
        by: str,
        at: datetime,
    ) -> int:
        """Keep an edition's content; returns its number, which becomes the edition's ``revision``."""
        edition = self._edition(story_id, language)
        edition.revision += 1
        row = RevisionRow(
            edition_row=key(edition.row),
            number=edition.revision,
            kind=kind,
            name=name,
            by=by,
            at=instant_text(at),
        )
        self._session.add(row)
        self._session.flush()
        encoding, packed = pack(content)
        self._session.add(RevisionContentRow(revision_row=key(row.row), encoding=encoding, content=packed))
        self._session.flush()
        return row.number

    def of_edition(self, story_id: str, language: Language) -> tuple[Revision, ...]:
        """The revisions of an edition, oldest first."""
        edition = self._edition(story_id, language)
        found = self._session.exec(
            select(RevisionRow)
            .where(col(RevisionRow.edition_row) == edition.row)
            .order_by(col(RevisionRow.number))
        )
        return tuple(Revision(row.number, row.kind, row.name, row.by, instant(row.at)) for row in found)

    def content(self, story_id: str, language: Language, number: int) -> str:
        """What a revision reads; raises ``WrongUsage`` for a number that is not there."""
        edition = self._edition(story_id, language)
        row = self._session.exec(
            select(RevisionContentRow)
            .join(RevisionRow, col(RevisionRow.row) == col(RevisionContentRow.revision_row))
            .where(col(RevisionRow.edition_row) == edition.row, col(RevisionRow.number) == number)
        ).first()
        if row is None:
            raise WrongUsage("revision.unknown", language=language.value, number=number)
        return unpack(row.encoding, row.content)

    def _edition(self, story_id: str, language: Language) -> EditionRow:
        row = self._session.exec(
            select(EditionRow)
            .join(StoryRow, col(StoryRow.row) == col(EditionRow.story_row))
            .where(col(StoryRow.id) == story_id, col(EditionRow.language) == language.value)
        ).first()
        if row is None:
            raise WrongUsage("story.unknown", ref=story_id)
        return row
