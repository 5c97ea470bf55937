# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs read side by side, and differences that were let stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlmodel import Session

from editor_desk.newsroom.comparison import DifferenceKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.pins import PinnedPlace
from editor_desk.newsroom.reviewed import AcceptedDifference, ReviewedPair
from editor_desk.store.columns import instant, instant_or_none, instant_text, instant_text_or_none
from editor_desk.store.pins import place_columns, place_from
from editor_desk.store.writing import plain, put_rows, rows, story_key

_PUT_ACCEPTED = (
    "INSERT INTO accepted_difference (id, story_row, identity, kind, by, at, reason, revoked_at, revoked_by)"
    " VALUES (:id, :story_row, :identity, :kind, :by, :at, :reason, :revoked_at, :revoked_by)"
    " ON CONFLICT (id) DO UPDATE SET revoked_at = excluded.revoked_at, revoked_by = excluded.revoked_by"
    " WHERE accepted_difference.revoked_at IS NULL"
)


class ReviewedPairs:
    """The newest reading of each pair; an older one is gone, the diary says that it was."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[ReviewedPair, ...]:
        """The reviewed pairs of a story, in order of entry."""
        connection = plain(self._session)
        places: dict[int, dict[Language, list[PinnedPlace]]] = defaultdict(lambda: defaultdict(list))
        for row in rows(
            connection,
            "SELECT reviewed_place.* FROM reviewed_place JOIN reviewed_pair ON reviewed_pair.row = pair_row"
            " WHERE story_row = ? ORDER BY pair_row, language, nth",
            story_row,
        ):
            places[row.pair_row][Language(row.language)].append(place_from(row))
        return tuple(
            ReviewedPair(
                id=row.id,
                hashes={Language.EN: row.hash_en, Language.ES: row.hash_es},
                by=row.by,
                at=instant(row.at),
                words=_words(row),
                field=row.field,
                places={each: tuple(found) for each, found in places[row.row].items()},
            )
            for row in rows(
                connection, "SELECT * FROM reviewed_pair WHERE story_row = ? ORDER BY row", story_row
            )
        )

    def put(self, story_id: str, pairs: Sequence[ReviewedPair]) -> None:
        """Pairs, new or read again."""
        connection, story_row = plain(self._session), story_key(self._session, story_id)
        put_rows(connection, "reviewed_pair", ("id",), [_columns(pair, story_row) for pair in pairs])
        self.put_places(story_id, pairs)

    def put_places(
        self, story_id: str, pairs: Sequence[ReviewedPair], languages: Sequence[Language] = tuple(Language)
    ) -> None:
        """The places of pairs which the story has, in the place of those they had."""
        if not pairs:
            return
        connection = plain(self._session)
        known = connection.execute(
            "SELECT reviewed_pair.id, reviewed_pair.row FROM reviewed_pair"
            " JOIN story ON story.row = story_row WHERE story.id = ?",
            (story_id,),
        )
        at = dict(known.fetchall())
        stand = [
            {"pair_row": at[pair.id], "language": language.value, "nth": nth, **place_columns(place)}
            for pair in pairs
            for language in languages
            for nth, place in enumerate(pair.places.get(language, ()))
        ]
        put_rows(connection, "reviewed_place", ("pair_row", "language", "nth"), stand)
        connection.executemany(
            "DELETE FROM reviewed_place WHERE pair_row = ? AND language = ? AND nth >= ?",
            [
                (at[pair.id], each.value, len(pair.places.get(each, ())))
                for pair in pairs
                for each in languages
            ],
        )

    def forget(self, pair_ids: Iterable[str]) -> None:
        """Pairs that are no pairs any more, or were read anew as others."""
        connection, gone = plain(self._session), [(pair_id,) for pair_id in pair_ids]
        connection.executemany(
            "DELETE FROM reviewed_place WHERE pair_row = (SELECT row FROM reviewed_pair WHERE id = ?)", gone
        )
        connection.executemany("DELETE FROM reviewed_pair WHERE id = ?", gone)


class AcceptedDifferences:
    """Who let which difference stand, and why."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[AcceptedDifference, ...]:
        """All of a story, those taken back too, oldest first."""
        asked = "SELECT * FROM accepted_difference WHERE story_row = ? ORDER BY row"
        return tuple(
            AcceptedDifference(
                id=row.id,
                identity=row.identity,
                kind=DifferenceKind(row.kind),
                by=row.by,
                at=instant(row.at),
                reason=row.reason,
                revoked_at=instant_or_none(row.revoked_at),
                revoked_by=row.revoked_by,
            )
            for row in rows(plain(self._session), asked, story_row)
        )

    def put(self, story_id: str, *accepted: AcceptedDifference) -> None:
        """New ones, or that one was taken back; nothing else of them can change."""
        connection, story_row = plain(self._session), story_key(self._session, story_id)
        connection.executemany(
            _PUT_ACCEPTED,
            [
                {
                    "id": one.id,
                    "story_row": story_row,
                    "identity": one.identity,
                    "kind": one.kind.value,
                    "by": one.by,
                    "at": instant_text(one.at),
                    "reason": one.reason,
                    "revoked_at": instant_text_or_none(one.revoked_at),
                    "revoked_by": one.revoked_by,
                }
                for one in accepted
            ],
        )


def _columns(pair: ReviewedPair, story_row: int) -> dict[str, Any]:
    return {
        "id": pair.id,
        "story_row": story_row,
        "field": pair.field,
        "by": pair.by,
        "at": instant_text(pair.at),
        "hash_en": pair.hashes[Language.EN],
        "hash_es": pair.hashes[Language.ES],
        "words_en": pair.words.get(Language.EN),
        "words_es": pair.words.get(Language.ES),
    }


def _words(row: Any) -> dict[Language, str]:
    found = {Language.EN: row.words_en, Language.ES: row.words_es}
    return {language: words for language, words in found.items() if words is not None}
