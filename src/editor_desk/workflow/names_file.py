# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The list of names as a table that any spreadsheet opens: written whole, read in one piece or not at all.

A line is an entry: columns EN and ES, and Kind and Note where there are any; several forms in a cell stand apart by
"|" or ";".
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from editor_desk.newsroom.folded import folded
from editor_desk.newsroom.known_names import KnownName, NameChange, NameKind, NameVersion, likely_kind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import BrokenInput, Refused, WrongUsage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message, Param
from editor_desk.store.names_list import NamesQuery
from editor_desk.workflow.known_names import (
    next_version,
    payload_of,
    refuse_unless_editor,
    refuse_withheld,
)
from editor_desk.workflow.name_forms import Forms, first_form, written
from editor_desk.workflow.work import Changes, Work, new_id

WORDINGS = {
    "names.file": QT_TRANSLATE_NOOP("Newsroom", "{path} cannot be read. Nothing was changed."),
    "names.file.letters": QT_TRANSLATE_NOOP(
        "Newsroom", "{path} is not in UTF-8. Nothing was changed; save it as “CSV UTF-8” in the spreadsheet."
    ),
    "names.file.big": QT_TRANSLATE_NOOP(
        "Newsroom", "{path} is too large for a list of names. Nothing was changed."
    ),
    "names.file.columns": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The first line of {path} has to name the columns EN and ES (and Kind and Note, where there are any); it reads:"
        " {found}. Nothing was changed.",
    ),
    "names.file.twice": QT_TRANSLATE_NOOP(
        "Newsroom", "The column {column} stands twice in {path}. Nothing was changed."
    ),
    "names.file.wide": QT_TRANSLATE_NOOP(
        "Newsroom", "Line {line} of {path} has more cells than there are columns. Nothing was changed."
    ),
    "names.file.line": QT_TRANSLATE_NOOP(
        "Newsroom", "Line {line} of {path} has no name. Nothing was changed."
    ),
    "names.file.long": QT_TRANSLATE_NOOP(
        "Newsroom", "Line {line} of {path} holds a text, not a name. Nothing was changed."
    ),
    "names.file.kind": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Line {line} of {path}: “{value}” is no kind of name. Nothing was changed; write one of: {choices}",
    ),
    "names.file.none": QT_TRANSLATE_NOOP("Newsroom", "There is no name in {path}. Nothing was changed."),
    "names.file.refused": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Line {line} contradicts the list: “{form}” is a form of “{name}”, another form of the line one of “{other}”."
        " Nothing was changed; mend such lines, or take the others alone.",
    ),
    "names.file.meanwhile": QT_TRANSLATE_NOOP(
        "Newsroom", "The list was changed meanwhile. Nothing was taken from the file; look at it again."
    ),
    "names.file.write": QT_TRANSLATE_NOOP(
        "Newsroom", "{path} cannot be written. The list is as it was; choose another folder."
    ),
    "names.imported": QT_TRANSLATE_NOOP(
        "Newsroom", "From {path}: new names: {added}; forms added to: {joined}; on the list already: {same}."
    ),
    "names.exported": QT_TRANSLATE_NOOP("Newsroom", "{count} names were written to {path}."),
}

_MOST_BYTES = 20_000_000
_APART = "|"
_COLUMNS = {
    "en": "en", "english": "en", "ingles": "en",
    "es": "es", "spanish": "es", "espanol": "es",
    "kind": "kind", "tipo": "kind", "clase": "kind",
    "note": "note", "nota": "note", "notes": "note", "notas": "note",
}  # fmt: skip
_KINDS = {
    "person": NameKind.PERSON, "persona": NameKind.PERSON,
    "place": NameKind.PLACE, "lugar": NameKind.PLACE,
    "organisation": NameKind.ORGANISATION, "organization": NameKind.ORGANISATION,
    "organizacion": NameKind.ORGANISATION, "institucion": NameKind.ORGANISATION,
    "title": NameKind.TITLE, "titulo": NameKind.TITLE, "cargo": NameKind.TITLE,
    "term": NameKind.TERM, "termino": NameKind.TERM,
}  # fmt: skip
_SEPARATORS = ("\t", ";", ",")
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
"""What a file begins with that says how its letters are written; Excel's "Unicode text" is UTF-16."""


@dataclass(frozen=True, slots=True)
class FileName:
    """A line of a file; without a kind of its own it is a guess."""

    line: int
    en: tuple[str, ...]
    es: tuple[str, ...]
    kind: NameKind | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Joined:
    """Lines that add forms to an entry which has some of theirs already, before and after."""

    before: KnownName
    after: KnownName
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A line whose forms belong to two entries."""

    line: int
    form: str
    name: str
    other: str


@dataclass(frozen=True, slots=True)
class NamesImport:
    """What a file would do to the list, to be looked at before it is taken; ``based_on`` is the list's version then."""

    path: str
    added: tuple[KnownName, ...]
    joined: tuple[Joined, ...]
    same: int
    contradictions: tuple[Contradiction, ...]
    based_on: str


def read_names(path: Path) -> tuple[FileName, ...]:
    """The names in a file of UTF-8 (with or without its mark); tabs, commas or semicolons between the columns.

    Raises ``BrokenInput`` with the line where something is wrong: no file is taken in part.
    """
    rows = _rows(path)
    head = next(rows, (1, []))[1]
    columns = _columns(head, path)
    found = tuple(_name(line, cells, columns, path) for line, cells in rows if any(map(str.strip, cells)))
    if not found:
        raise BrokenInput("names.file.none", path=path.name)
    return found


def plan_import(work: Work, path: Path, names: Sequence[FileName]) -> NamesImport:
    """What these names would do to the list; nothing changes."""
    with work.store.look() as unit:
        listed, version = unit.known_names(), unit.names_version()
    index = Forms(listed)
    known = {each.id: each for each in listed}
    now: dict[str, KnownName] = {}
    lines: dict[str, list[int]] = {}
    same, contradictions = 0, []
    for each in names:
        entries = _entries(index, each)
        if len(entries) > 1:
            (form, one), (_, other) = list(entries.values())[:2]
            contradictions.append(Contradiction(each.line, form, first_form(one), first_form(other)))
            continue
        entry = next(iter(entries.values()))[1] if entries else None
        merged = _merged(entry, each)
        if entry is not None and _forms(merged) == _forms(entry):
            same += 1
            continue
        index.take(merged)
        now[merged.id] = merged
        lines.setdefault(merged.id, []).append(each.line)
    return NamesImport(
        path.name,
        tuple(name for name in now.values() if name.id not in known),
        tuple(
            Joined(known[name.id], name, tuple(lines[name.id])) for name in now.values() if name.id in known
        ),
        same,
        tuple(contradictions),
        version,
    )


def take_import(work: Work, wanted: NamesImport, *, leave_contradictions: bool = False) -> Changes:
    """Take what was looked at, all of it in one act.

    Raises ``Refused`` where the list changed meanwhile, a story withholds one of the names, or lines contradict the
    list and are not left out.
    """
    if wanted.contradictions and not leave_contradictions:
        first = wanted.contradictions[0]
        raise Refused(
            "names.file.refused", line=first.line, form=first.form, name=first.name, other=first.other
        )
    with work.store.unit() as unit:
        refuse_unless_editor(unit, work)
        if unit.names_version() != wanted.based_on:
            raise Refused("names.file.meanwhile")
        refuse_withheld(unit, (*wanted.added, *(each.after for each in wanted.joined)))
        versions = [next_version(work, name, NameChange.ADDED, None) for name in wanted.added]
        versions += [
            next_version(work, each.after, NameChange.CHANGED, unit.known_name(each.after.id))
            for each in wanted.joined
        ]
        unit.put_names(versions)
        if versions:
            work.record(unit, "names.imported", payload=_payload(wanted, versions))
    said: dict[str, Param] = {
        "path": wanted.path,
        "added": len(wanted.added),
        "joined": len(wanted.joined),
        "same": wanted.same,
    }
    names = tuple(each.name.id for each in versions)
    return Changes(messages=(Message("names.imported", said),), names=names)


def names_table(work: Work, query: NamesQuery, separator: str = "\t") -> tuple[str, int]:
    """The part of the list that is asked for as a table, and how many names are in it."""
    with work.store.look() as unit:
        page = unit.names_page(query)
    written_to = io.StringIO(newline="")
    writer = csv.writer(written_to, delimiter=separator, lineterminator="\r\n")
    writer.writerow(("EN", "ES", "Kind", "Note"))
    for line in page.lines:
        name = line.name
        forms = (f" {_APART} ".join(name.en), f" {_APART} ".join(name.es))
        writer.writerow((*forms, name.kind.value, name.note))
    return written_to.getvalue(), len(page.lines)


def export_names(work: Work, path: Path, query: NamesQuery) -> Changes:
    """Write the list to a file for a spreadsheet: CSV by that ending, else with tabs; UTF-8 with its mark."""
    separator = "," if path.suffix.lower() == ".csv" else "\t"
    text, count = names_table(work, query, separator)
    try:
        path.write_text(text, encoding="utf-8-sig", newline="")
    except OSError as error:
        raise Refused("names.file.write", path=str(path)) from error
    return Changes(messages=(Message("names.exported", {"count": count, "path": str(path)}),))


def _rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The lines of a file with their numbers, in cells."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise BrokenInput("names.file.big", path=path.name)
        data = path.read_bytes()
    except OSError as error:
        raise BrokenInput("names.file", path=str(path)) from error
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = unicodedata.normalize("NFC", data.decode(encoding))
    except UnicodeDecodeError as error:
        raise BrokenInput("names.file.letters", path=path.name) from error
    if "\0" in text:
        raise BrokenInput("names.file.letters", path=path.name)
    head = next(iter(text.splitlines()), "")
    separator = max(_SEPARATORS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    before = 0
    try:
        for cells in reader:
            yield before + 1, cells
            before = reader.line_num
    except csv.Error as error:
        raise BrokenInput("names.file", path=str(path)) from error


def _columns(head: Sequence[str], path: Path) -> Mapping[str, int]:
    places: dict[str, int] = {}
    for place, cell in enumerate(head):
        column = _COLUMNS.get(folded(cell.strip()))
        if column in places:
            raise BrokenInput("names.file.twice", path=path.name, column=cell.strip())
        if column is not None:
            places[column] = place
    if not {"en", "es"} <= places.keys():
        found = ", ".join(f"“{cell.strip()}”" for cell in head[:6]) or "–"
        raise BrokenInput("names.file.columns", path=path.name, found=found)
    return {**places, "width": len(head)}


def _name(line: int, cells: Sequence[str], columns: Mapping[str, int], path: Path) -> FileName:
    if any(cell.strip() for cell in cells[columns["width"] :]):
        raise BrokenInput("names.file.wide", line=line, path=path.name)

    def cell(column: str) -> str:
        place = columns.get(column, len(cells))
        return cells[place].strip() if place < len(cells) else ""

    try:
        en, es = written(_apart(cell("en")), _apart(cell("es")))
    except WrongUsage as problem:
        code = "names.file.long" if problem.message.code == "names.long" else "names.file.line"
        raise BrokenInput(code, line=line, path=path.name) from problem
    said = cell("kind")
    kind = _KINDS.get(folded(said)) if said else None
    if said and kind is None:
        raise BrokenInput("names.file.kind", line=line, path=path.name, value=said, choices=tuple(NameKind))
    return FileName(line, en, es, kind, " ".join(cell("note").split()))


def _apart(cell: str) -> list[str]:
    return cell.replace(";", _APART).split(_APART)


def _entries(index: Forms, name: FileName) -> dict[str, tuple[str, KnownName]]:
    """The entries that have a form of a line, each with that form; an empty Spanish cell says nothing of Spanish."""
    found: dict[str, tuple[str, KnownName]] = {}
    for language, forms in ((Language.EN, name.en), (Language.ES, name.es)):
        for form in forms:
            entry = index.of(language, form)
            if entry is not None:
                found.setdefault(entry.id, (form, entry))
    if not found and not name.es:
        found = {
            entry.id: (form, entry) for form in name.en if (entry := index.of(Language.ES, form)) is not None
        }
    return found


def _merged(entry: KnownName | None, each: FileName) -> KnownName:
    if entry is None:
        return KnownName(new_id(), each.kind or likely_kind(each.en[0]), each.en, each.es, note=each.note)
    spanish = (*entry.forms(Language.ES), *each.es) if entry.es or each.es else ()
    en, es = written((*entry.en, *each.en), spanish)
    return replace(entry, en=en, es=es)


def _forms(name: KnownName) -> tuple[tuple[str, ...], ...]:
    return tuple(name.forms(language) for language in Language)


def _payload(wanted: NamesImport, versions: Sequence[NameVersion]) -> dict[str, object]:
    return {"path": wanted.path, "names": [payload_of(each) for each in versions]}
