# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the desk's translation memory as a TMX 1.4 file that any translation program reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape, quoteattr

from editor_desk import __version__

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML file may hold."""


@dataclass(frozen=True, slots=True)
class TmxUnit:
    """A pair as it is written: the words, who stands for it and when, and what it comes from."""

    en: str
    es: str
    by: str
    at: datetime
    source: str


def tmx_lines(units: Iterable[TmxUnit]) -> Iterator[str]:
    """The lines of the file, with their line breaks, in UTF-8; the units in their order."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield '<tmx version="1.4">\n'
    yield (
        f'  <header creationtool="Editor Desk" creationtoolversion={quoteattr(__version__)} segtype="sentence"'
        ' o-tmf="Editor Desk" adminlang="en" srclang="*all*" datatype="plaintext"/>\n'
    )
    yield "  <body>\n"
    for unit in units:
        stamp = unit.at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        yield f"    <tu changedate={quoteattr(stamp)} changeid={_attribute(unit.by)}>\n"
        yield f'      <prop type="x-source">{_words(unit.source)}</prop>\n'
        yield f'      <tuv xml:lang="en"><seg>{_words(unit.en)}</seg></tuv>\n'
        yield f'      <tuv xml:lang="es"><seg>{_words(unit.es)}</seg></tuv>\n'
        yield "    </tu>\n"
    yield "  </body>\n"
    yield "</tmx>\n"


def _words(text: str) -> str:
    return escape(_NOT_XML.sub("", text))


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("", text))
