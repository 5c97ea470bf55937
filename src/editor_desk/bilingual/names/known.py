# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's own list, ready to be looked for; titles and terms on it are checked for being translated by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from editor_desk.bilingual.names.inflection import all_english, all_spanish
from editor_desk.bilingual.names.spelling import tokens_of
from editor_desk.bilingual.names.tables import Entry, Tables, entry_of
from editor_desk.bilingual.names.values import Name, NameClass, NameContext
from editor_desk.newsroom.comparison import DifferenceKind
from editor_desk.newsroom.known_names import FROM_PROGRAM, KnownName, NameKind
from editor_desk.newsroom.languages import Language

_CLASSES = {
    NameKind.PERSON: NameClass.NAME,
    NameKind.PLACE: NameClass.PLACE,
    NameKind.ORGANISATION: NameClass.ORGANISATION,
    NameKind.TITLE: NameClass.TERM,
    NameKind.TERM: NameClass.TERM,
}
_TITLE = "title:"


def own_entries(known: Sequence[KnownName]) -> Tables:
    """The newsroom's list as tables."""
    tables = Tables()
    for each in known:
        if each.kind is NameKind.TITLE and each.id.startswith(FROM_PROGRAM) and not each.by:
            continue  # brought by the program, whose own tables know all it means: a deputy is an alguacil too
        reading = f"{_TITLE if each.kind is NameKind.TITLE else 'own:'}{each.id}"
        for language in Language:
            forms = each.forms(language)
            if forms:
                tables.written[language][reading] = forms[0]
            for form in forms:
                entry = entry_of(form, _CLASSES[each.kind], reading)
                if entry is None:
                    continue
                for words in _inflected(entry, each.kind, language):
                    _enter(tables, language, entry._replace(words=words), reading)
    for index in tables.entries.values():
        for entries in index.values():
            entries.sort(key=lambda entry: -len(entry.words))
    return tables


def _inflected(entry: Entry, kind: NameKind, language: Language) -> frozenset[tuple[str, ...]]:
    if kind not in (NameKind.TITLE, NameKind.TERM):
        return frozenset({entry.words})
    return all_english(entry.words) if language is Language.EN else all_spanish(entry.words)


def _enter(tables: Tables, language: Language, entry: Entry, reading: str) -> None:
    tables.entries[language].setdefault(entry.words[0], []).append(entry)
    tables.mentions[language].setdefault(reading, []).append(entry.words)


def untranslated_terms(
    own: Tables, en: NameContext, es: NameContext
) -> list[tuple[Name | None, Name | None, DifferenceKind]]:
    """Titles and terms of the list that the other sentence tells by none of their forms."""
    return [
        *((name, None, _kind(name)) for name in _terms(en) if not _is_said(own, name, es)),
        *((None, name, _kind(name)) for name in _terms(es) if not _is_said(own, name, en)),
    ]


def _terms(context: NameContext) -> Iterator[Name]:
    return (name for name in context.names if name.kind is NameClass.TERM)


def _is_said(own: Tables, name: Name, other: NameContext) -> bool:
    if any(name.readings & each.readings for each in other.names):
        return True
    words = {token.fold for token in tokens_of(other.text)}
    return any(
        all(word in words for word in form)
        for mentions in own.mentions.values()
        for reading in name.readings
        for form in mentions.get(reading, ())
    )


def _kind(name: Name) -> DifferenceKind:
    is_title = any(reading.startswith(_TITLE) for reading in name.readings)
    return DifferenceKind.ROLE if is_title else DifferenceKind.NAME
