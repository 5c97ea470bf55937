# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The tables of names: countries and cities of CLDR, and what stands in ``resources/bilingual``; read once."""

from __future__ import annotations

import gc
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from editor_desk.assets import resource
from editor_desk.bilingual.names.inflection import all_english, all_spanish
from editor_desk.bilingual.names.spelling import fold, words_of
from editor_desk.bilingual.names.values import NameClass
from editor_desk.newsroom.languages import Language

_FILES = ("places", "nations", "organisations", "roles", "name_words")
_PLACES = ("countries", "regions", "states", "cities", "houston", "waters")
_ORGANISATIONS = ("world", "united_states", "texas", "events")
_CODE = re.compile(r"[A-Z]{2}|\d{3}")
_LONGEST_ACRONYM = 5
_NO_PLACE = frozenset({"ZZ", "XA", "XB", "QO", "EZ", "001", "EU", "UN"})


class Entry(NamedTuple):
    """One way to write something: its folded words, what it may mean, how its first word must be written."""

    words: tuple[str, ...]
    kind: NameClass
    readings: frozenset[str]
    is_capital: bool = False
    is_acronym: bool = False


Index = Mapping[str, Sequence[Entry]]
"""Entries by their first word, the longest first."""


@dataclass(slots=True)
class Tables:
    """Everything the tables know."""

    entries: dict[Language, dict[str, list[Entry]]] = field(
        default_factory=lambda: {Language.EN: {}, Language.ES: {}}
    )
    words: dict[Language, dict[str, frozenset[str]]] = field(
        default_factory=lambda: {Language.EN: {}, Language.ES: {}}
    )
    """Of a folded word the folded words the other language has for it inside names."""
    translated: dict[Language, frozenset[str]] = field(default_factory=dict)
    """Folded words that are always translated inside names: hospital, comision; first names are not."""
    seats: frozenset[tuple[str, str]] = frozenset()
    """Capitals and their countries, by their readings."""
    people: frozenset[str] = frozenset()
    """Folded first names and surnames."""
    written: dict[Language, dict[str, str]] = field(
        default_factory=lambda: {Language.EN: {}, Language.ES: {}}
    )
    """The usual form of each reading."""
    mentions: dict[Language, dict[str, list[tuple[str, ...]]]] = field(
        default_factory=lambda: {Language.EN: {}, Language.ES: {}}
    )
    """Of each reading every way it is written, in folded words."""


@cache
def name_tables() -> Tables:
    """The tables as they are shipped."""
    # Thousands of small things, none of them garbage: looking for some meanwhile takes a third of the time.
    collects = gc.isenabled()
    gc.disable()
    try:
        return _Building().built()
    finally:
        if collects:
            gc.enable()


def forms_of(line: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The English and the Spanish forms of a line of a table; without ``=`` both are written alike."""
    en, equals, es = line.partition(" = ")
    first = tuple(en.split(" | "))
    return first, tuple(es.split(" | ")) if equals else first


def entry_of(form: str, kind: NameClass, reading: str) -> Entry | None:
    """A form as it is looked for; None where it has no words."""
    words = words_of(form)
    if not words:
        return None
    is_acronym = form.isupper() and 1 < sum(map(str.isalpha, form)) <= _LONGEST_ACRONYM
    first = form[0] if form[0].isalnum() else form.lstrip("¡¿'’\"(.")[:1]
    return Entry(words, kind, frozenset((reading,)), first.isupper(), is_acronym)


class _Building:
    """Puts the tables together."""

    def __init__(self) -> None:
        self._tables = Tables()
        self._found: dict[Language, dict[tuple[tuple[str, ...], NameClass], Entry]] = {
            Language.EN: {},
            Language.ES: {},
        }
        self._countries: dict[str, str] = {}

    def built(self) -> Tables:
        """Read everything."""
        read: dict[str, dict[str, str]] = {}
        for name in _FILES:
            read[name] = tomllib.loads(resource("bilingual", f"{name}.toml").read_text(encoding="utf-8"))
        self._cldr()
        self._read_places(read["places"])
        self._read_nations(read["nations"])
        self._read_organisations(read["organisations"])
        for line in _lines(read["roles"]["offices"]):
            self._role(line)
        self._read_words(read["name_words"])
        for language, found in self._found.items():
            index = self._tables.entries[language]
            for entry in found.values():
                index.setdefault(entry.words[0], []).append(entry)
            for entries in index.values():
                if len(entries) > 1:
                    entries.sort(key=lambda each: -len(each.words))
        return self._tables

    def _read_places(self, read: Mapping[str, str]) -> None:
        for section in _PLACES:
            for line in _lines(read[section]):
                en, es = forms_of(line)
                code = self._countries.get(en[0]) if section in ("countries", "regions") else None
                self._add(f"place:{code}" if code else f"place:{section}:{en[0]}", NameClass.PLACE, en, es)

        seats = (seat.strip().rpartition(" ") for line in _lines(read["seats"]) for seat in line.split(";"))
        self._tables.seats = frozenset(
            (reading, f"place:{code}")
            for city, _, code in seats
            for reading in (f"place:cities:{city}", f"place:states:{city}")
        )

    def _read_nations(self, read: Mapping[str, str]) -> None:
        for line in (*_lines(read["peoples"]), *_lines(read["towns"])):
            code, _, rest = line.partition(" ")
            self._people(f"place:{code.removeprefix('@').replace('_', ' ')}", rest)
        for line in _lines(read["groups"]):
            self._people(f"group:{line.partition(' = ')[0]}", line)

    def _read_organisations(self, read: Mapping[str, str]) -> None:
        for section in _ORGANISATIONS:
            for line in _lines(read[section]):
                en, es = forms_of(line)
                # "U.S. Navy" is a navy and a country: the country must not go unseen.
                plain = [form for form in en if not form.startswith(("U.S. ", "US "))]
                self._add(f"org:{en[0]}", NameClass.ORGANISATION, plain or en, es)

    def _read_words(self, read: Mapping[str, str]) -> None:
        words = [forms_of(line) for line in _lines(read["words"])]
        self._tables.translated = {
            Language.EN: frozenset(fold(form) for en, _ in words for form in en),
            Language.ES: frozenset(fold(form) for _, es in words for form in es),
        }
        self._words([*words, *map(forms_of, _lines(read["first_names"]))])
        self._tables.people = frozenset(fold(word) for word in read["people"].split())

    def _cldr(self) -> None:
        from babel.localedata import load

        en, es = load("en"), load("es")
        for code, name in en["territories"].items():
            if code in _NO_PLACE or not _CODE.fullmatch(code) or code not in es["territories"]:
                continue
            self._countries[name] = code
            self._add(
                f"place:{code}", NameClass.PLACE, _cldr_forms(name), _cldr_forms(es["territories"][code])
            )
        zones = en["time_zones"]
        for zone, told in es["time_zones"].items():
            city = told.get("city")
            own = zones.get(zone, {}).get("city") or zone.rsplit("/", 1)[-1].replace("_", " ")
            if (
                city
                and not zone.startswith(("Etc", "Antarctica"))
                and "," not in city + own
                and "(" not in city
            ):
                self._add(f"place:cities:{own}", NameClass.PLACE, (own,), (city,))
        self._countries |= {"United States": "US", "Turkey": "TR", "Ivory Coast": "CI", "Hong Kong": "HK"}
        self._countries |= {
            "Vatican": "VA",
            "Bosnia": "BA",
            "Macedonia": "MK",
            "Burma": "MM",
            "Bahamas": "BS",
        }
        self._countries |= {
            "Democratic Republic of the Congo": "CD",
            "Republic of the Congo": "CG",
            "Macau": "MO",
        }
        self._countries |= {"Palestine": "PS", "Swaziland": "SZ", "East Timor": "TL", "European Union": "EU"}
        self._countries |= {
            "Czech Republic": "CZ",
            "Cape Verde": "CV",
            "Trinidad and Tobago": "TT",
            "Caribbean": "029",
        }
        self._countries |= {
            "England": "GB",
            "Scotland": "Scotland",
            "Wales": "Wales",
            "Northern Ireland": "NIreland",
        }
        self._countries |= {
            "the Americas": "019",
            "Soviet Union": "RU",
            "East Germany": "DE",
            "Holland": "NL",
        }

    def _add(self, reading: str, kind: NameClass, en: Sequence[str], es: Sequence[str]) -> None:
        for language, forms in ((Language.EN, en), (Language.ES, es)):
            self._tables.written[language][reading] = forms[0]
            for form in forms:
                self._enter(language, entry_of(form, kind, reading))

    def _people(self, reading: str, line: str) -> None:
        en, es = forms_of(line)
        for form in en:
            self._enter_all(
                Language.EN, all_english(words_of(form)), NameClass.PEOPLE, reading, is_capital=True
            )
        for form in es:
            self._enter_all(Language.ES, all_spanish(words_of(form)), NameClass.PEOPLE, reading)

    def _role(self, line: str) -> None:
        en, es = forms_of(line)
        reading = f"role:{en[0]}"
        self._tables.written[Language.EN][reading] = en[0]
        self._tables.written[Language.ES][reading] = es[0]
        for form in en:
            if form.isupper():
                self._enter(Language.EN, entry_of(form, NameClass.ROLE, reading))
            else:
                self._enter_all(Language.EN, all_english(words_of(form)), NameClass.ROLE, reading)
        for form in es:
            self._enter_all(Language.ES, all_spanish(words_of(form)), NameClass.ROLE, reading)

    def _enter_all(
        self,
        language: Language,
        forms: Iterable[tuple[str, ...]],
        kind: NameClass,
        reading: str,
        *,
        is_capital: bool = False,
    ) -> None:
        for words in forms:
            self._enter(language, Entry(words, kind, frozenset({reading}), is_capital))

    def _enter(self, language: Language, entry: Entry | None) -> None:
        if entry is None:
            return
        found = self._found[language]
        key = (entry.words, entry.kind)
        before = found.get(key)
        for reading in entry.readings:
            self._tables.mentions[language].setdefault(reading, []).append(entry.words)
        if before is not None:
            entry = Entry(
                entry.words,
                entry.kind,
                entry.readings | before.readings,
                entry.is_capital and before.is_capital,
                entry.is_acronym and before.is_acronym,
            )
        found[key] = entry

    def _words(self, lines: Iterable[tuple[tuple[str, ...], tuple[str, ...]]]) -> None:
        pairs: dict[Language, dict[str, set[str]]] = {Language.EN: {}, Language.ES: {}}
        for en, es in lines:
            if any(" " in form for form in (*en, *es)):
                self._add(f"name:{en[0]}", NameClass.ORGANISATION, en, es)
                continue
            for one in map(fold, en):
                for other in map(fold, es):
                    pairs[Language.EN].setdefault(one, set()).add(other)
                    pairs[Language.ES].setdefault(other, set()).add(one)
                    # Teresa and Theresa: either spelling may stand on either side.
                    pairs[Language.EN].setdefault(other, set()).add(one)
                    pairs[Language.ES].setdefault(one, set()).add(other)
        for language, found in pairs.items():
            self._tables.words[language] = {word: frozenset(others) for word, others in found.items()}


def _lines(block: str) -> Iterator[str]:
    return (line for line in block.splitlines() if line and not line.startswith("#"))


def _cldr_forms(name: str) -> tuple[str, ...]:
    plain = name.replace(" & ", " and ").replace("’", "'")
    without = re.sub(r"\s*\(.*?\)|^RAE de | SAR China$", "", plain)
    return tuple(dict.fromkeys((without, plain, name)))
