# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Changes after publication in the store; none is ever deleted."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from editor_desk.newsroom.changes import Change, ChangeKind, ChangeOutcome, Effect, EffectOn
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.store.columns import instant, instant_or_none, instant_text, instant_text_or_none
from editor_desk.store.shapes import Columns
from editor_desk.store.writing import plain, put_rows, rows, story_key


class ChangesAfterPublication:
    """What was changed of stories that are out, and what became of it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[Change, ...]:
        """The changes of a story, oldest first."""
        connection = plain(self._session)
        effects: dict[int, dict[Language, EffectOn]] = defaultdict(dict)
        for row in rows(
            connection,
            "SELECT change_effect.* FROM change_effect JOIN change ON change.row = change_row"
            " WHERE story_row = ? ORDER BY change_row, language",
            story_row,
        ):
            effects[row.change_row][Language(row.language)] = _effect_from(row)
        found = rows(connection, "SELECT * FROM change WHERE story_row = ? ORDER BY row", story_row)
        return tuple(_change_from(row, effects[row.row]) for row in found)

    def story_of(self, change_id: str) -> str:
        """The id of the story a change is of; raises ``WrongUsage`` for an unknown one."""
        found = (
            plain(self._session)
            .execute(
                "SELECT story.id FROM change JOIN story ON story.row = story_row WHERE change.id = ?",
                (change_id,),
            )
            .fetchone()
        )
        if found is None:
            raise WrongUsage("change.unknown")
        return str(found[0])

    def told_to_readers(self, *, unprinted: bool) -> tuple[tuple[str, str], ...]:
        """Changes whose note has gone out, as ids of story and change, the oldest first."""
        rest = "AND printed_in IS NULL" if unprinted else ""
        found = plain(self._session).execute(
            "SELECT story.id, change.id FROM change JOIN story ON story.row = story_row"  # noqa: S608 - our own words
            " JOIN change_effect ON change_row = change.row"
            f" WHERE change.kind IN ('correction', 'clarification', 'note') {rest}"
            " GROUP BY change.row HAVING max(sent_at) IS NOT NULL ORDER BY min(sent_at), change.row"
        )
        return tuple((str(story), str(change)) for story, change in found)

    def put(self, story_id: str, change: Change) -> None:
        """A change, new or moved on."""
        connection = plain(self._session)
        story_row = story_key(self._session, story_id)
        put_rows(connection, "change", ("id",), [{"story_row": story_row, **_columns(change)}])
        (row,) = connection.execute("SELECT row FROM change WHERE id = ?", (change.id,)).fetchone()
        connection.execute("DELETE FROM change_effect WHERE change_row = ?", (row,))
        effects = [
            {"change_row": row, "language": language.value, **_effect_columns(effect)}
            for language, effect in change.effects.items()
        ]
        put_rows(connection, "change_effect", ("change_row", "language"), effects)


def _columns(change: Change) -> Columns:
    return {
        "id": change.id,
        "kind": change.kind.value if change.kind else None,
        "begun_by": change.begun_by,
        "begun_at": instant_text(change.begun_at),
        "wrong": _by_language(change.wrong),
        "right_now": _by_language(change.right),
        "place": _by_language(change.where),
        "note": _by_language(change.note),
        "outcome": change.outcome.value,
        "printed_in": change.printed_in,
    }


def _effect_columns(effect: EffectOn) -> Columns:
    return {
        "effect": effect.effect.value,
        "by": effect.by,
        "at": instant_text_or_none(effect.at),
        "follow_by": instant_text_or_none(effect.follow_by),
        "follow_person": effect.follow_person,
        "compared_hash": effect.compared_hash,
        "before_hash": effect.before_hash,
        "before_revision": effect.before_revision,
        "signed_at": instant_text_or_none(effect.signed_at),
        "sent_at": instant_text_or_none(effect.sent_at),
        "closed_at": instant_text_or_none(effect.closed_at),
    }


def _change_from(row: Any, effects: Mapping[Language, EffectOn]) -> Change:
    return Change(
        id=row.id,
        begun_at=instant(row.begun_at),
        kind=ChangeKind(row.kind) if row.kind else None,
        begun_by=row.begun_by,
        wrong=_words(row.wrong),
        right=_words(row.right_now),
        where=_words(row.place),
        note=_words(row.note),
        effects=effects,
        outcome=ChangeOutcome(row.outcome),
        printed_in=row.printed_in,
    )


def _effect_from(row: Any) -> EffectOn:
    return EffectOn(
        effect=Effect(row.effect),
        by=row.by,
        at=instant_or_none(row.at),
        follow_by=instant_or_none(row.follow_by),
        follow_person=row.follow_person,
        compared_hash=row.compared_hash,
        before_hash=row.before_hash,
        before_revision=row.before_revision,
        signed_at=instant_or_none(row.signed_at),
        sent_at=instant_or_none(row.sent_at),
        closed_at=instant_or_none(row.closed_at),
    )


def _by_language(words: Mapping[Language, str]) -> str:
    return json.dumps({language.value: text for language, text in words.items()}, ensure_ascii=False)


def _words(text: str) -> Mapping[Language, str]:
    return {Language(code): said for code, said in json.loads(text).items()}
