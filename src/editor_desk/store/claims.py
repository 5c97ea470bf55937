# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Claims in the store, the places in each edition that state them, and their proof."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlmodel import Session, col, select

from editor_desk.newsroom.claims import (
    Claim,
    ClaimAnchor,
    ClaimStatus,
    ClaimType,
    Evidence,
    EvidenceKind,
    Priority,
    Purge,
    StoredFile,
)
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.replies import ReplyOutcome, RightOfReply
from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.store.columns import (
    instant,
    instant_or_none,
    instant_text,
    instant_text_or_none,
    words,
    words_text,
)
from editor_desk.store.shapes import Columns
from editor_desk.store.tables import ClaimRow, EvidenceRow, StoryRow
from editor_desk.store.writing import (
    claim_key,
    ids_beginning,
    plain,
    put_rows,
    rows,
    story_key,
    write_changed,
)


class Claims:
    """What stories say that can be true or false, and why we believe it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[tuple[Claim, ...], tuple[Evidence, ...]]:
        """The claims of a story with their proof, and the story's own files, each in order of entry."""
        proof: dict[int | None, list[Evidence]] = defaultdict(list)
        connection = plain(self._session)
        for row in rows(connection, "SELECT * FROM evidence WHERE story_row = ? ORDER BY row", story_row):
            proof[row.claim_row].append(_evidence_from(row))
        places: dict[int, dict[Language, ClaimAnchor]] = defaultdict(dict)
        for row in rows(
            connection,
            "SELECT claim_anchor.* FROM claim_anchor JOIN claim ON claim.row = claim_row"
            " WHERE story_row = ? ORDER BY claim_row, language",
            story_row,
        ):
            places[row.claim_row][Language(row.language)] = _anchor_from(row)
        whole = tuple(
            _claim_from(row, places[row.row], tuple(proof[row.row]))
            for row in rows(connection, "SELECT * FROM claim WHERE story_row = ? ORDER BY row", story_row)
        )
        return whole, tuple(proof[None])

    def put(self, story_id: str, claim: Claim) -> None:
        """A claim and the places that state it, written where they changed; not its proof."""
        row = self._session.exec(select(ClaimRow).where(col(ClaimRow.id) == claim.id)).first()
        if row is None:
            row = ClaimRow(story_row=story_key(self._session, story_id), **_claim_columns(claim))
            self._session.add(row)
            self._session.flush()
        else:
            write_changed(row, _claim_columns(claim))
        connection = plain(self._session)
        known = connection.execute(
            "SELECT row, language FROM claim JOIN claim_anchor ON claim_row = row WHERE id = ?", (claim.id,)
        )
        gone = [(at, code) for at, code in known if Language(code) not in claim.anchors]
        connection.executemany("DELETE FROM claim_anchor WHERE claim_row = ? AND language = ?", gone)
        self.put_places(story_id, (claim,))

    def put_places(
        self, story_id: str, claims: Sequence[Claim], languages: Iterable[Language] = tuple(Language)
    ) -> None:
        """The places that state claims which the story has; of an edition that states none nothing changes."""
        connection = plain(self._session)
        known = connection.execute(
            "SELECT claim.id, claim.row FROM claim JOIN story ON story.row = story_row WHERE story.id = ?",
            (story_id,),
        )
        at = dict(known.fetchall())
        stated = [
            {"claim_row": at[claim.id], "language": language.value, **_anchor_columns(anchor)}
            for claim in claims
            for language in languages
            if (anchor := claim.anchors.get(language)) is not None
        ]
        put_rows(connection, "claim_anchor", ("claim_row", "language"), stated)

    def add_evidence(self, story_id: str, claim_id: str | None, evidence: Evidence) -> None:
        """A proof of a claim or, without one, a file of the story."""
        claim_row = None if claim_id is None else claim_key(self._session, claim_id)
        story_row = story_key(self._session, story_id)
        self._session.add(
            EvidenceRow(story_row=story_row, claim_row=claim_row, **_evidence_columns(evidence))
        )
        self._session.flush()

    def put_evidence(self, evidence: Evidence) -> None:
        """A proof the store has, where something of it changed."""
        row = self._session.exec(select(EvidenceRow).where(col(EvidenceRow.id) == evidence.id)).one()
        write_changed(row, _evidence_columns(evidence))
        self._session.flush()

    def find_evidence(self, ref: str) -> tuple[str, str]:
        """The story id and evidence id a person means; raises ``WrongUsage`` as ``find`` does."""
        found = ids_beginning(self._session, EvidenceRow, ref)
        if not found:
            raise WrongUsage("evidence.unknown", ref=ref)
        if len(found) > 1:
            raise WrongUsage("evidence.ambiguous", ref=ref, count=len(found))
        story_id = self._session.exec(
            select(StoryRow.id)
            .join(EvidenceRow, col(EvidenceRow.story_row) == col(StoryRow.row))
            .where(col(EvidenceRow.id) == found[0])
        ).one()
        return story_id, found[0]

    def names_file(self, sha256: str) -> bool:
        """Whether any proof is this file."""
        asked = select(EvidenceRow.row).where(col(EvidenceRow.file_sha256) == sha256).limit(1)
        return self._session.exec(asked).first() is not None

    def find(self, ref: str) -> tuple[str, str]:
        """The story id and claim id a person means; raises ``WrongUsage`` where that is none, or several."""
        found = ids_beginning(self._session, ClaimRow, ref)
        if not found:
            raise WrongUsage("claim.unknown", ref=ref)
        if len(found) > 1:
            raise WrongUsage("claim.ambiguous", ref=ref, count=len(found))
        story_id = self._session.exec(
            select(StoryRow.id)
            .join(ClaimRow, col(ClaimRow.story_row) == col(StoryRow.row))
            .where(col(ClaimRow.id) == found[0])
        ).one()
        return story_id, found[0]


def _claim_columns(claim: Claim) -> Columns:
    return {
        "id": claim.id,
        "types": words_text(claim.types),
        "priority": claim.priority.value,
        "status": claim.status.value,
        "reasons": words_text(claim.reasons),
        "speaker": claim.speaker,
        "note": claim.note,
        "checker": claim.checker,
        "second_checker": claim.second_checker,
        "decided_at": instant_text_or_none(claim.decided_at),
        "created_by": claim.created_by,
        "created_at": instant_text_or_none(claim.created_at),
        **_reply_columns(claim.reply),
    }


def _reply_columns(reply: RightOfReply | None) -> Columns:
    words = {language.value: text for language, text in reply.words.items()} if reply else {}
    return {
        "reply_asked": reply.asked if reply else None,
        "reply_at": instant_text(reply.at) if reply else None,
        "reply_how": reply.how if reply else None,
        "reply_until": instant_text(reply.until) if reply else None,
        "reply_outcome": reply.outcome.value if reply else None,
        "reply_answer": reply.answer if reply else None,
        "reply_words": json.dumps(words, ensure_ascii=False) if reply else None,
        "reply_by": reply.by if reply else None,
        "reply_noted_at": instant_text_or_none(reply.noted_at) if reply else None,
    }


def _reply_from(row: Any) -> RightOfReply | None:
    if row.reply_at is None:
        return None
    return RightOfReply(
        asked=row.reply_asked,
        at=instant(row.reply_at),
        how=row.reply_how,
        until=instant(row.reply_until),
        outcome=ReplyOutcome(row.reply_outcome),
        answer=row.reply_answer,
        words={Language(code): text for code, text in json.loads(row.reply_words).items()},
        by=row.reply_by,
        noted_at=instant_or_none(row.reply_noted_at),
    )


def _claim_from(row: Any, anchors: Mapping[Language, ClaimAnchor], evidence: tuple[Evidence, ...]) -> Claim:
    return Claim(
        id=row.id,
        types=tuple(ClaimType(code) for code in words(row.types)),
        priority=Priority(row.priority),
        status=ClaimStatus(row.status),
        anchors=anchors,
        evidence=evidence,
        reasons=words(row.reasons),
        speaker=row.speaker,
        note=row.note,
        checker=row.checker,
        second_checker=row.second_checker,
        decided_at=instant_or_none(row.decided_at),
        created_by=row.created_by,
        created_at=instant_or_none(row.created_at),
        reply=_reply_from(row),
    )


def _anchor_columns(anchor: ClaimAnchor) -> Columns:
    passage = anchor.anchor
    return {
        "place": anchor.place,
        "start_at": passage.start,
        "end_at": passage.end,
        "exact": passage.exact,
        "prefix": passage.prefix,
        "suffix": passage.suffix,
        "span_hash": anchor.span_hash,
        "verdict_hash": anchor.verdict_hash,
        "is_orphan": anchor.is_orphan,
    }


def _anchor_from(row: Any) -> ClaimAnchor:
    passage = TextAnchor(row.start_at, row.end_at, row.exact, row.prefix, row.suffix)
    return ClaimAnchor(passage, row.span_hash, row.verdict_hash, bool(row.is_orphan), row.place)


def _evidence_columns(evidence: Evidence) -> Columns:
    file = evidence.file
    return {
        "id": evidence.id,
        "kind": evidence.kind.value,
        "title": evidence.title,
        "locator": evidence.locator,
        "url": evidence.url,
        "contact": evidence.contact,
        "excerpt": evidence.excerpt,
        "language": evidence.language.value if evidence.language else None,
        "is_primary": evidence.is_primary,
        "is_on_record": evidence.is_on_record,
        "is_protected": evidence.is_protected,
        "independent_of": evidence.independent_of,
        "retrieved_at": instant_text_or_none(evidence.retrieved_at),
        "file_sha256": file.sha256 if file else None,
        "file_name": file.name if file else None,
        "file_size": file.size if file else None,
        "file_mime": file.mime if file else None,
        "added_by": evidence.added_by,
        "added_at": instant_text_or_none(evidence.added_at),
        **_purge_columns(evidence.purge),
    }


def _purge_columns(purge: Purge | None) -> Columns:
    return {
        "purge_asked_by": purge.asked_by if purge else None,
        "purge_asked_at": instant_text(purge.asked_at) if purge else None,
        "purge_reason": purge.reason if purge else None,
        "purged_by": purge.by if purge else None,
        "purged_at": instant_text_or_none(purge.at) if purge else None,
        "had_locator": purge.had_locator if purge else None,
    }


def _purge_from(row: EvidenceRow) -> Purge | None:
    if row.purge_asked_at is None:
        return None
    return Purge(
        asked_by=row.purge_asked_by or "",
        asked_at=instant(row.purge_asked_at),
        reason=row.purge_reason or "",
        by=row.purged_by,
        at=instant_or_none(row.purged_at),
        had_locator=bool(row.had_locator),
    )


def _evidence_from(row: Any) -> Evidence:
    file = None
    if row.file_sha256 is not None:
        file = StoredFile(row.file_sha256, row.file_name or "", row.file_size or 0, row.file_mime or "")
    return Evidence(
        id=row.id,
        kind=EvidenceKind(row.kind),
        title=row.title,
        locator=row.locator,
        url=row.url,
        contact=row.contact,
        excerpt=row.excerpt,
        language=Language(row.language) if row.language else None,
        is_primary=bool(row.is_primary),
        is_on_record=bool(row.is_on_record),
        is_protected=bool(row.is_protected),
        independent_of=row.independent_of,
        retrieved_at=instant_or_none(row.retrieved_at),
        file=file,
        added_by=row.added_by,
        added_at=instant_or_none(row.added_at),
        purge=_purge_from(row),
    )
