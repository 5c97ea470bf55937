# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is to be written, read from the store in moments: the store is let go before the slow disk is asked for anything."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from editor_desk.newsroom.known_names import NameVersion
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.withheld import masked
from editor_desk.store import mirror_due
from editor_desk.store.columns import instant
from editor_desk.store.mirror.desk_files import (
    NAMES_FILE,
    PEOPLE_FILE,
    RULES_FILE,
    MirroredPeople,
    names_file,
    people_file,
    rules_file,
)
from editor_desk.store.mirror.story_file import FILE, KeptRevision, digest_of, story_file
from editor_desk.store.mirror.texts import file_name, text_file
from editor_desk.store.mirror_due import DESK_ROW, Due
from editor_desk.store.store import looking_unit
from editor_desk.store.unit import Unit


@dataclass(frozen=True, slots=True)
class Page:
    """The files of a story in one state, the record last; without a story those of the desk itself."""

    due: Due
    files: Mapping[str, bytes]
    story_id: str = ""
    slug: str = ""


def read_pages(store_path: Path, rows: Iterable[int], *, settled_too: bool = False) -> tuple[Page, ...]:
    """The files of the stories in these rows that are due, all as they are at one instant."""
    with looking_unit(store_path) as (unit, connection):
        asked = mirror_due.due(connection, only=rows, settled_too=settled_too)
        names = {person.id: person.name for person in unit.people()}
        return tuple(
            _desk_page(unit, connection, one)
            if one.story_row == DESK_ROW
            else _story_page(unit, connection, one, names)
            for one in asked
        )


def _story_page(unit: Unit, connection: sqlite3.Connection, due: Due, names: Mapping[str, str]) -> Page:
    (story_id,) = connection.execute("SELECT id FROM story WHERE row = ?", (due.story_row,)).fetchone()
    story = unit.story(story_id)
    kept = _kept(connection, due.story_row)
    names_withheld = tuple(filter(None, story.flags.withheld))
    if names_withheld:
        story, kept = _without_names(story, names_withheld), masked(kept, names_withheld)
    texts = {
        file_name(language): text_file(story, edition, names) for language, edition in story.editions.items()
    }
    hashes = {name: digest_of(data) for name, data in texts.items()}
    record = story_file(story, kept, hashes)
    return Page(due, {**texts, FILE: record}, story.id, story.slug)


def _without_names(story: Story, names: tuple[str, ...]) -> Story:
    """The story with its withheld names masked wherever somebody wrote them: a plain file is read by anybody."""
    told = masked(story, names)
    # "América" is a name too.
    return replace(
        told, kind=story.kind, time_zone=story.time_zone, flags=replace(told.flags, withheld=names)
    )


def _kept(connection: sqlite3.Connection, story_row: int) -> dict[Language, tuple[KeptRevision, ...]]:
    kept: dict[Language, list[KeptRevision]] = defaultdict(list)
    for language, number, name, by, at in connection.execute(
        "SELECT language, number, name, by, at FROM edition JOIN revision ON revision.edition_row = edition.row"
        " WHERE edition.story_row = ? AND revision.kind = 'kept' ORDER BY edition.row, number",
        (story_row,),
    ):
        kept[Language(language)].append(KeptRevision(number, name, by, instant(at)))
    return {language: tuple(found) for language, found in kept.items()}


def _desk_page(unit: Unit, connection: sqlite3.Connection, due: Due) -> Page:
    everybody = MirroredPeople(unit.setting("desk") or "", unit.people(), unit.last_person().id)
    files = {PEOPLE_FILE: people_file(everybody), RULES_FILE: rules_file(unit.rules_versions())}
    names = names_file(_without_withheld(unit.name_histories(), tuple(unit.withheld_anywhere())))
    return Page(due, {**files, NAMES_FILE: names} if names else files)


def _without_withheld(
    histories: Iterable[tuple[NameVersion, ...]], withheld: tuple[str, ...]
) -> Iterator[tuple[NameVersion, ...]]:
    """The list without the names that some story came to withhold after they were put on it."""
    for versions in histories:
        yield tuple(_masked_version(each, withheld) for each in versions) if withheld else versions


def _masked_version(version: NameVersion, withheld: tuple[str, ...]) -> NameVersion:
    name = version.name
    said = masked((name.en, name.es, name.note), withheld)
    return replace(version, name=replace(name, en=said[0], es=said[1], note=said[2]))
