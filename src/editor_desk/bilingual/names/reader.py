# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the names of sentences and matches them across the languages; the newsroom's own list goes before the tables."""

from __future__ import annotations

from collections.abc import Sequence

from editor_desk.bilingual.align.lexicon import load_lexicon
from editor_desk.bilingual.names.evidence import Evidence, Lexicon
from editor_desk.bilingual.names.known import own_entries, untranslated_terms
from editor_desk.bilingual.names.matching import NameMatching
from editor_desk.bilingual.names.reading import NameFinder
from editor_desk.bilingual.names.tables import name_tables
from editor_desk.bilingual.names.values import Name, NameContext, NameMatch
from editor_desk.newsroom.known_names import KnownName
from editor_desk.newsroom.languages import Language


class NameReader:
    """Finds and matches names. ``known`` is the newsroom's list, ``lexicon`` the shipped one if no other is given."""

    def __init__(self, known: Sequence[KnownName] = (), lexicon: Lexicon | None = None) -> None:
        self._known = tuple(known)
        self._tables = name_tables()
        own = own_entries(self._known)
        self._own = own
        self._finders = {
            language: NameFinder(self._tables, own.entries[language], language) for language in Language
        }
        self._matching = NameMatching(Evidence(self._tables, own, lexicon or load_lexicon()))

    def find(self, text: str, language: Language) -> tuple[Name, ...]:
        """The names of a sentence in reading order, without overlaps; code points, end exclusive."""
        return self._finders[language].find(text)

    def match(self, en: NameContext, es: NameContext) -> NameMatch:
        """What both sentences name, and what they name differently.

        A difference is said on strong evidence only; ``only_en`` and ``only_es`` hold the words that were not found
        on the other side, ``sure`` how certain each is a name.
        """
        found = self._matching.match(en, es)
        terms = untranslated_terms(self._own, en, es)
        if not terms:
            return found
        return NameMatch(found.agree, (*found.differ, *terms), found.only_en, found.only_es)

    def written(self, name: Name, language: Language) -> str | None:
        """The name as an edition in ``language`` would write it; None where no table says."""
        for reading in sorted(name.readings):
            form = self._own.written[language].get(reading) or self._tables.written[language].get(reading)
            if form is not None:
                return form
        return None if name.readings else name.text
