# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The fields that a Markdown file carries above its text, in YAML between two lines of dashes.

The YAML is only composed, never constructed: no tag can make an object, no alias can grow, and every value
stays the words that were typed ("no" is a word, not a falsehood).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from editor_desk.intake.furniture_lines import byline_in
from editor_desk.intake.recognised import FrontMatterValue, Piece, PieceKind
from editor_desk.intake.source_text import one_form
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from yaml.nodes import Node

LONGEST = 64 * 1024
_FENCED = re.compile(r"---[ \t]*\n(?P<yaml>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FIELDS = {
    PieceKind.HEADLINE: ("headline", "title", "hed", "titular", "titulo", "título"),
    PieceKind.DEK: ("dek", "deck", "description", "summary", "excerpt", "subtitle", "sumario", "bajada"),
    PieceKind.BYLINE: ("byline", "author", "authors", "firma", "autor", "autora"),
    PieceKind.DATELINE: ("dateline", "lugar"),
    PieceKind.CUTLINE: ("cutline", "caption", "pie de foto"),
}
LANGUAGE = ("lang", "language", "locale", "idioma")
SECTION = ("section", "category", "categories", "sección", "seccion")
TAGS = ("tags", "keywords", "etiquetas")
_KNOWN = frozenset(
    name for names in (*_FIELDS.values(), LANGUAGE, SECTION, TAGS, ("slug",)) for name in names
)


class UnreadableFrontMatter(ValueError):
    """What stands between the dashes is no YAML mapping."""


class FrontMatter(NamedTuple):
    """``end`` is where the text begins, in code points; the pieces cover everything before it."""

    end: int
    values: Mapping[str, FrontMatterValue]
    pieces: tuple[Piece, ...]

    def words(self, names: tuple[str, ...]) -> str:
        """The first of these fields that says something, as one line; of a list its first entry."""
        return next(iter(self.listed(names)), "")

    def listed(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """The same as a list; a single value is split at its commas."""
        for name in names:
            value = self.values.get(name, "")
            entries = value if isinstance(value, tuple) else tuple(value.split(","))
            if said := tuple(entry.strip() for entry in entries if entry.strip()):
                return said
        return ()


def read_front_matter(text: str) -> FrontMatter | None:
    """The front matter a text begins with; None where there is none that we know a field of.

    Raises ``UnreadableFrontMatter`` where there are two lines of dashes with something broken between.
    """
    if not text.startswith("---"):
        return None
    found = _FENCED.match(text[:LONGEST])
    if found is None or not found["yaml"].strip():
        return None
    entries = list(_entries(found["yaml"], found.start("yaml")))
    values: dict[str, FrontMatterValue] = {}
    for entry in entries:
        values.setdefault(entry.name, entry.value)
    if not _KNOWN & values.keys():
        return None
    return FrontMatter(found.end(), values, tuple(_pieces(text, found.end(), entries, values)))


class _Entry(NamedTuple):
    name: str
    value: FrontMatterValue
    start: int
    end: int


def _entries(written: str, offset: int) -> Iterator[_Entry]:
    import yaml

    try:
        root = yaml.compose(written, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError, ValueError, OverflowError) as problem:
        raise UnreadableFrontMatter from problem
    if not isinstance(root, yaml.MappingNode):
        raise UnreadableFrontMatter
    for key, value in root.value:
        start, end = key.start_mark.index, max(key.end_mark.index, value.end_mark.index)
        if isinstance(key, yaml.ScalarNode):
            yield _Entry(key.value.strip().lower(), _value(value, written), offset + start, offset + end)


def _value(node: Node, written: str) -> FrontMatterValue:
    """A value's words; lists of words as such, anything deeper as it is written."""
    import yaml

    if isinstance(node, yaml.ScalarNode):
        return _words(node.value)
    if isinstance(node, yaml.SequenceNode) and all(isinstance(each, yaml.ScalarNode) for each in node.value):
        return tuple(_words(each.value) for each in node.value)
    return _words(written[node.start_mark.index : node.end_mark.index])


def _words(value: str) -> str:
    """Without what an escape may have smuggled in: control characters, halves of letters."""
    return one_form(value.encode("utf-8", "replace").decode("utf-8")).strip()


def _pieces(
    text: str, end: int, entries: list[_Entry], values: Mapping[str, FrontMatterValue]
) -> Iterator[Piece]:
    """A piece for every field that becomes furniture, and one for each stretch between."""
    chosen = {
        kind: next((name for name in names if values.get(name)), None) for kind, names in _FIELDS.items()
    }
    done = 0
    for entry in sorted(entries, key=lambda entry: entry.start):
        kind = next((kind for kind, name in chosen.items() if name == entry.name), None)
        words = _one_line(entry.value)
        if kind is None or not words or entry.start < done or values[entry.name] is not entry.value:
            continue
        yield from _rest(text, done, entry.start)
        if kind is PieceKind.BYLINE:
            words = byline_in(words) or words
        last = entry.start + len(text[entry.start : min(entry.end, end)].rstrip())
        yield Piece(kind, entry.start, last, words)
        done = last
    yield from _rest(text, done, end)


def _one_line(value: FrontMatterValue) -> str:
    return " ".join((value if isinstance(value, str) else ", ".join(value)).split())


def _rest(text: str, start: int, end: int) -> Iterator[Piece]:
    stretch = text[start:end]
    if words := stretch.strip():
        begin = start + stretch.index(words)
        yield Piece(PieceKind.FRONT_MATTER, begin, begin + len(words), words)


WORDINGS: Mapping[str, str] = {
    "intake.front_matter_unreadable": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The fields above the text of “{name}” cannot be read; they stand in the text. Move them where they belong.",
    ),
}
