# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a translation memory file (TMX 1.4 and older): every unit that says the same in English and Spanish.

Entities that a file declares are refused, and nothing outside the file is ever fetched: a memory comes from anywhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from xml.parsers import expat

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.memory import Segment
from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

WORDINGS: Mapping[str, str] = {
    "tmx.broken": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} is no whole TMX file: it breaks off or is wrong at line {line}. Nothing was taken in.",
    ),
    "tmx.other": QT_TRANSLATE_NOOP("Newsroom", "{path} is no TMX file. Nothing was taken in."),
    "tmx.entities": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} declares entities of its own (line {line}), which a translation memory has no use for and which can"
        " do harm. Nothing was taken in.",
    ),
    "tmx.empty": QT_TRANSLATE_NOOP(
        "Newsroom", "{path} has no sentence in both English and Spanish. Nothing was taken in."
    ),
    "tmx.unreadable": QT_TRANSLATE_NOOP(
        "Newsroom", "{path} cannot be read ({reason}). Nothing was taken in."
    ),
}

_CHUNK = 1 << 18
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut", "sub"})
"""Elements within a segment that hold another program's codes, not words."""
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z")


@dataclass(frozen=True, slots=True)
class TmxFile:
    """What a file holds: its pairs, and how many units had no such pair."""

    segments: tuple[Segment, ...]
    skipped: int = 0


@dataclass(slots=True)
class _Unit:
    """A unit being read: the words of each language, the first of several of one."""

    by: str = ""
    at: str = ""
    words: dict[Language, str] = field(default_factory=dict)


def read_tmx(path: Path, watch: Watch = unwatched) -> TmxFile:
    """Everything in a file; raises ``BrokenInput`` for one that is broken, none, or has no pair in it.

    ``watch`` is told of the bytes read.
    """
    reader = _Reader(path)
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            done = 0
            while chunk := file.read(_CHUNK):
                reader.feed(chunk)
                done += len(chunk)
                watch(done, size)
        return reader.end()
    except OSError as error:
        raise BrokenInput("tmx.unreadable", path=path.name, reason=error.strerror or str(error)) from error


class _Reader:
    """Told of the file bit by bit."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._found: list[Segment] = []
        self._skipped = 0
        self._unit: _Unit | None = None
        self._language: Language | None = None
        self._is_segment = False
        self._within_codes = 0
        self._text: list[str] = []
        self._root = ""
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._words
        self._parser.EntityDeclHandler = self._entity
        self._parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def feed(self, chunk: bytes) -> None:
        self._parse(chunk, is_final=False)

    def end(self) -> TmxFile:
        self._parse(b"", is_final=True)
        if not self._found:
            raise BrokenInput("tmx.empty", path=self._name)
        return TmxFile(tuple(dict.fromkeys(self._found)), self._skipped)

    def _parse(self, chunk: bytes, *, is_final: bool) -> None:
        try:
            self._parser.Parse(chunk, is_final)
        except (expat.ExpatError, LookupError, ValueError) as error:
            if not self._root:
                raise BrokenInput("tmx.other", path=self._name) from error
            line = self._parser.CurrentLineNumber
            raise BrokenInput("tmx.broken", path=self._name, line=line) from error

    def _entity(self, *_declared: object) -> None:
        raise BrokenInput("tmx.entities", path=self._name, line=self._parser.CurrentLineNumber)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(":")[2].lower()
        if not self._root:
            self._root = name
            if name != "tmx":
                raise BrokenInput("tmx.other", path=self._name)
        if name == "tu":
            self._unit = _Unit(_who(attributes), _when(attributes))
        elif name == "tuv" and self._unit is not None:
            self._language = _language(attributes)
            self._unit.by = _who(attributes) or self._unit.by
            self._unit.at = _when(attributes) or self._unit.at
        elif name == "seg":
            self._is_segment, self._text = True, []
        elif self._is_segment and name in _CODES:
            self._within_codes += 1

    def _end(self, name: str) -> None:
        name = name.rpartition(":")[2].lower()
        if name == "tu" and self._unit is not None:
            self._take(self._unit)
            self._unit = None
        elif name == "tuv":
            self._language = None
        elif name == "seg":
            self._is_segment = False
            words = unicodedata.normalize("NFC", " ".join("".join(self._text).split()))
            if self._unit is not None and self._language is not None and words:
                self._unit.words.setdefault(self._language, words)
        elif self._is_segment and name in _CODES:
            self._within_codes -= 1

    def _words(self, text: str) -> None:
        if self._is_segment and not self._within_codes:
            self._text.append(text)

    def _take(self, unit: _Unit) -> None:
        en, es = (unit.words.get(language, "") for language in Language)
        if en and es:
            self._found.append(Segment(en, es, unit.by, _instant(unit.at)))
        else:
            self._skipped += 1


def _language(attributes: Mapping[str, str]) -> Language | None:
    """``en-US``, ``es_MX``, ``EN``: what the words of a variant are in; None for any other."""
    code = attributes.get("xml:lang") or attributes.get("lang") or ""
    short = re.split(r"[-_]", code.strip().lower())[0]
    return Language(short) if short in tuple(Language) else None


def _who(attributes: Mapping[str, str]) -> str:
    return " ".join((attributes.get("changeid") or attributes.get("creationid") or "").split())


def _when(attributes: Mapping[str, str]) -> str:
    return attributes.get("changedate") or attributes.get("creationdate") or ""


def _instant(text: str) -> datetime | None:
    found = _STAMP.fullmatch(text.strip())
    if found is None:
        return None
    try:
        return datetime.strptime(found[0], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
