# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's names and terms in the store: each as it is now, with every version; none is ever deleted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlmodel import Session

from editor_desk.newsroom.folded import folded
from editor_desk.newsroom.known_names import KnownName, NameChange, NameKind, NameStanding, NameVersion
from editor_desk.newsroom.languages import Language
from editor_desk.store.columns import instant, instant_text, words, words_text
from editor_desk.store.shapes import Columns
from editor_desk.store.shipped_names import shipped_names
from editor_desk.store.writing import plain, rows

NamesRead = dict[str, tuple[KnownName, ...]]
"""The list as it was read last, by its version."""

_PUT = (
    "INSERT INTO known_name (id, standing, kind, en, es, note, by, at, words, en_order, es_order)"
    " VALUES (:id, :standing, :kind, :en, :es, :note, :by, :at, :words, :en_order, :es_order)"
    " ON CONFLICT (id) DO UPDATE SET standing = excluded.standing, kind = excluded.kind, en = excluded.en,"
    " es = excluded.es, note = excluded.note, by = excluded.by, at = excluded.at, words = excluded.words,"
    " en_order = excluded.en_order, es_order = excluded.es_order"
)
_ADD_VERSION = (
    "INSERT INTO known_name_version (name_row, number, what, undoes, standing, kind, en, es, note, by, at, story)"
    " SELECT row, :number, :what, :undoes, :standing, :kind, :en, :es, :note, :by, :at, :story"
    " FROM known_name WHERE id = :id"
)
_VERSIONS = (
    "SELECT known_name.id, version.* FROM known_name_version AS version"
    " JOIN known_name ON known_name.row = name_row"
)


class KnownNames:
    """The list; ``read_before`` holds it between acts, so that asking for it again costs nothing."""

    def __init__(self, session: Session, read_before: NamesRead) -> None:
        self._session = session
        self._read_before = read_before
        self._has_written = False

    def version(self) -> str:
        """Another one after every change of the list."""
        newest = "SELECT row, at FROM known_name_version ORDER BY row DESC LIMIT 1"
        found = plain(self._session).execute(newest).fetchone()
        return f"{found[0]} {found[1]}" if found else ""

    def all(self) -> tuple[KnownName, ...]:
        """What counts now: what the program brings as far as the newsroom says nothing else of it, then its own."""
        if self._has_written:  # may be taken back yet
            return self._read()
        version = self.version()
        if version not in self._read_before:
            found = self._read()
            self._read_before.clear()
            self._read_before[version] = found
        return self._read_before[version]

    def one(self, name_id: str) -> NameVersion | None:
        """The newest version of an entry of the newsroom's own; None where it never said anything of it."""
        asked = f"{_VERSIONS} WHERE known_name.id = ? ORDER BY number DESC LIMIT 1"
        return next((_version_from(row) for row in rows(plain(self._session), asked, name_id)), None)

    def history(self, name_id: str) -> tuple[NameVersion, ...]:
        """Every version of an entry, oldest first."""
        asked = f"{_VERSIONS} WHERE known_name.id = ? ORDER BY number"
        return tuple(_version_from(row) for row in rows(plain(self._session), asked, name_id))

    def histories(self) -> Iterator[tuple[NameVersion, ...]]:
        """Every version of every entry, entry by entry in the order they came."""
        found: list[NameVersion] = []
        for row in rows(plain(self._session), f"{_VERSIONS} ORDER BY name_row, number"):
            version = _version_from(row)
            if found and found[-1].name.id != version.name.id:
                yield tuple(found)
                found = []
            found.append(version)
        if found:
            yield tuple(found)

    def put(self, versions: Iterable[NameVersion]) -> None:
        """New versions of entries, each the one after its last."""
        columns = [_columns(each) for each in versions]
        connection = plain(self._session)
        self._has_written = True
        connection.executemany(_PUT, columns)
        connection.executemany(_ADD_VERSION, columns)

    def _read(self) -> tuple[KnownName, ...]:
        own: dict[str, KnownName | None] = {}
        for row in plain(self._session).execute(
            "SELECT id, standing, kind, en, es, by, at, note FROM known_name ORDER BY row"
        ):
            standing = NameStanding(row[1])
            if standing is not NameStanding.AS_SHIPPED:
                own[row[0]] = _name_from(row) if standing is NameStanding.STANDS else None
        shipped = (each for each in shipped_names() if each.id not in own)
        return (*shipped, *filter(None, own.values()))


def list_columns(name: KnownName) -> dict[str, str]:
    """What an entry is searched for and sorted by."""
    first = {language: (name.forms(language) or ("",))[0] for language in Language}
    return {
        "words": folded("\n".join((*name.en, *name.es, name.note))),
        "en_order": folded(first[Language.EN]),
        "es_order": folded(first[Language.ES]),
    }


def _name_from(row: Sequence[str]) -> KnownName:
    return KnownName(
        row[0], NameKind(row[2]), words(row[3]), words(row[4]), by=row[5], at=instant(row[6]), note=row[7]
    )


def _columns(version: NameVersion) -> Columns:
    name = version.name
    if name.at is None:
        raise ValueError("a name of the newsroom's own has its moment")
    return {
        "id": name.id,
        "number": version.number,
        "what": version.what.value,
        "undoes": version.undoes,
        "standing": version.standing.value,
        "kind": name.kind.value,
        "en": words_text(name.en),
        "es": words_text(name.es),
        "note": name.note,
        "by": name.by,
        "at": instant_text(name.at),
        "story": version.story,
        **list_columns(name),
    }


def _version_from(row: Any) -> NameVersion:
    name = KnownName(
        row.id, NameKind(row.kind), words(row.en), words(row.es), row.by, instant(row.at), row.note
    )
    return NameVersion(
        row.number, NameChange(row.what), NameStanding(row.standing), name, row.undoes, row.story
    )
