# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the mirror knows that the store does not: the words typed after the backup that was put back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.stories import Furniture
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.store.columns import instant_or_none
from editor_desk.store.mirror.folders import mirror_folder
from editor_desk.store.mirror.reading import texts_of
from editor_desk.store.store import looking_unit


@dataclass(frozen=True, slots=True)
class NewerText:
    """An edition whose copy was written from a later text than the store has.

    ``store_changed_at`` is None where the store does not know the story, or nobody wrote in it yet.
    """

    story_id: str
    slug: str
    language: Language
    furniture: Furniture
    body: str
    changed_at: datetime
    store_changed_at: datetime | None
    file: Path
    is_in_store: bool


def newer_in_mirror(store_path: Path, watch: Watch = unwatched) -> tuple[NewerText, ...]:
    """Every edition whose mirrored text differs from the store's and was changed later, newest first.

    Also where the mirror has been written anew since, which keeps such a text aside; of several the newest.
    Reads the whole mirror: about a minute for 100,000 stories, so not on the main thread; ``watch`` may stop it.
    Nothing is changed. A mirror that is not there has nothing newer.
    """
    root = mirror_folder(store_path)
    if not root.is_dir():
        return ()
    found: dict[tuple[str, Language], NewerText] = {}
    with looking_unit(store_path) as (unit, connection):
        known: dict[tuple[str, str], str | None] = {
            (story_id, language): changed_at
            for story_id, language, changed_at in connection.execute(
                "SELECT story.id, language, edition.changed_at FROM edition JOIN story ON story.row = story_row"
            )
        }
        for number, (file, text) in enumerate(texts_of(root)):
            watch(number, len(known))
            at = instant_or_none(known.get((text.story_id, text.language.value)))
            if text.changed_at is None or (at is not None and text.changed_at <= at):
                continue
            is_in_store = (text.story_id, text.language.value) in known
            if is_in_store:
                try:
                    edition = unit.story(text.story_id).edition(text.language)
                except WrongUsage:
                    continue
                at = edition.changed_at
                if (edition.furniture, edition.body) == text.words or (at and text.changed_at <= at):
                    continue
            newer = NewerText(
                text.story_id,
                text.slug,
                text.language,
                text.furniture,
                text.body,
                text.changed_at,
                at,
                file,
                is_in_store,
            )
            other = found.get((text.story_id, text.language))
            if other is None or other.changed_at < newer.changed_at:
                found[text.story_id, text.language] = newer
    return tuple(sorted(found.values(), key=lambda one: one.changed_at, reverse=True))
