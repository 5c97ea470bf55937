# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Find and replace over an edition's source: words or a regular expression, with what each hit would become.

Read paragraph by paragraph: a hit never runs over a blank line. Addresses (link targets, ``photo:UUID``) are
left alone unless asked for, for a word replaced in them breaks a link that nobody sees.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.text.addresses import address_spans, paragraph_spans
from editor_desk.text.patterns import Budget, compiled

BUDGET_SECONDS = 2.0
_LOOSE = {"'": "['’‘]", '"': '["“”«»„]', " ": "[ \u00a0\u202f]", "-": "[-‑]"}
_CONTEXT = 60
_REFERENCE = re.compile(r"\\(?:(\d{1,2})|g<(\d{1,2})>|([nt\\]))")
_ESCAPES = {"n": "\n", "t": "\t", "\\": "\\"}


@dataclass(frozen=True, slots=True)
class Query:
    """What is sought. Words are sought as typed, but that ``'``, ``"`` and a space also find their curled and
    firm forms; a regular expression is Python's, ``^`` and ``$`` standing at line ends. Empty words find nothing.
    """

    words: str
    match_case: bool = False
    whole_words: bool = False
    regex: bool = False
    ignore_accents: bool = False
    in_addresses: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """One hit: code points ``start:end`` of the source. ``groups`` are what a regular expression's groups
    caught, the whole hit first; None where words were sought."""

    start: int
    end: int
    groups: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A hit in its line, before and after. ``before[start:end]`` is the hit, ``after[start:after_end]`` what
    replaces it; long lines are cut around it. ``line`` counts from 1; ``whole`` says that nothing was cut."""

    line: int
    before: str
    after: str
    start: int
    end: int
    after_end: int
    whole: bool


def find_all(source: str, query: Query, *, seconds: float = BUDGET_SECONDS) -> tuple[Found, ...]:
    """Every hit in order; hits do not overlap and are never empty. The source is NFC, as the store holds it.

    Raises ``WrongUsage``: ``find.pattern`` (a regular expression that cannot be read, with ``place``, from 1),
    ``find.slow`` (one that would take too long). A pattern is tried on small windows before it meets a whole
    paragraph, and ``seconds`` are asked between paragraphs; call it on a worker all the same.
    """
    if not query.words:
        return ()
    pattern = compiled(_pattern_of(query), match_case=query.match_case, place_from=_written_from(query))
    text = without_accents(source) if query.ignore_accents else source
    budget = Budget(pattern, seconds, is_trusted=not query.regex)
    found: list[Found] = []
    for start, end in paragraph_spans(text):
        budget.try_on(text[start:end])
        hits = [hit for hit in pattern.finditer(text[start:end]) if hit.end() > hit.start()]
        if not hits:
            continue
        closed = [] if query.in_addresses else address_spans(source[start:end])
        open_hits = (hit for hit in hits if not _touches(closed, *hit.span()))
        found += [_found(source, start, hit, is_pattern=query.regex) for hit in open_hits]
    return tuple(found)


def replaced(source: str, found: Iterable[Found], replacement: str, *, preserve_case: bool = False) -> str:
    """The source with these hits replaced; everything else stays letter for letter.

    Hits must be in order, as ``find_all`` gives them. For hits of a regular expression ``\\1`` or ``\\g<1>`` is
    a group, ``\\0`` the hit, ``\\n`` a line break; ``find.group`` is raised for a group it has not. With
    ``preserve_case`` a hit in capitals gets capitals, one with a capital first letter a capital.
    """
    parts, done = [], 0
    for hit in found:
        if hit.start < done:
            continue
        parts += [
            source[done : hit.start],
            replacement_of(source, hit, replacement, preserve_case=preserve_case),
        ]
        done = hit.end
    written = "".join((*parts, source[done:]))
    return unicodedata.normalize("NFC", written)


def replacement_of(source: str, hit: Found, replacement: str, *, preserve_case: bool = False) -> str:
    """What this one hit becomes; raises as ``replaced`` does."""
    new = replacement if hit.groups is None else _REFERENCE.sub(lambda sign: _group(sign, hit), replacement)
    return _in_case_of(source[hit.start : hit.end], new) if preserve_case else new


def preview(
    source: str, found: Iterable[Found], replacement: str, *, preserve_case: bool = False
) -> tuple[PreviewRow, ...]:
    """A row for each hit: its line as it is and as it would be with this hit alone replaced."""
    rows, line, counted = [], 1, 0
    for hit in found:
        line += source.count("\n", counted, hit.start)
        counted = hit.start
        begin = source.rfind("\n", 0, hit.start) + 1
        stop = source.find("\n", hit.end)
        stop = len(source) if stop < 0 else stop
        first, last = _cut(source, begin, hit, stop)
        new = replacement_of(source, hit, replacement, preserve_case=preserve_case)
        head, tail = source[first : hit.start], source[hit.end : last]
        at = len(head)
        rows.append(
            PreviewRow(
                line=line,
                before=source[first:last],
                after=head + new + tail,
                start=at,
                end=at + hit.end - hit.start,
                after_end=at + len(new),
                whole=(first, last) == (begin, stop),
            )
        )
    return tuple(rows)


def _cut(source: str, begin: int, hit: Found, stop: int) -> tuple[int, int]:
    """The part of a line around a hit: some sixty letters to either side, whole words."""
    first, last = max(begin, hit.start - _CONTEXT), min(stop, hit.end + _CONTEXT)
    if first > begin:
        first = source.find(" ", first, hit.start) + 1 or first
    if last < stop:
        space = source.rfind(" ", hit.end, last)
        last = space if space >= 0 else last
    return first, last


def without_accents(text: str) -> str:
    """The text with its letters bare (``ñ`` is ``n``), each still at its place."""
    if text.isascii():
        return text
    return text.translate({ord(letter): _bare(letter) for letter in set(text) if letter > "\x7f"})


def _bare(letter: str) -> str:
    apart = unicodedata.normalize("NFD", letter)
    return apart[0] if len(apart) > 1 and all(map(unicodedata.combining, apart[1:])) else letter


def _pattern_of(query: Query) -> str:
    words = unicodedata.normalize("NFC", query.words)
    words = without_accents(words) if query.ignore_accents else words
    if query.regex:
        return rf"\b(?:{words})\b" if query.whole_words else words
    pattern = "".join(_LOOSE.get(letter) or re.escape(letter) for letter in words)
    if query.whole_words:
        before = r"(?<!\w)" if words[0].isalnum() else ""
        after = r"(?!\w)" if words[-1].isalnum() else ""
        pattern = f"{before}{pattern}{after}"
    return pattern


def _written_from(query: Query) -> int:
    """Where in the pattern stands what the person typed."""
    return len(r"\b(?:") if query.regex and query.whole_words else 0


def _found(source: str, start: int, hit: re.Match[str], *, is_pattern: bool) -> Found:
    if not is_pattern:
        return Found(start + hit.start(), start + hit.end())
    spans = [hit.span(number) for number in range((hit.re.groups or 0) + 1)]
    groups = tuple(source[start + a : start + b] if a >= 0 else "" for a, b in spans)
    return Found(start + hit.start(), start + hit.end(), groups)


def _touches(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    at = bisect_left(spans, (end, 0))
    return any(first < end and start < last for first, last in spans[:at])


def _group(sign: re.Match[str], hit: Found) -> str:
    if sign[3]:
        return _ESCAPES[sign[3]]
    number = int(sign[1] or sign[2])
    if hit.groups is None or number >= len(hit.groups):
        raise WrongUsage("find.group", group=number, most=len(hit.groups or ()) - 1)
    return hit.groups[number]


def _in_case_of(hit: str, new: str) -> str:
    letters = [letter for letter in hit if letter.isalpha()]
    if len(letters) > 1 and hit.isupper():
        return new.upper()
    if letters and letters[0].isupper():
        return new[:1].upper() + new[1:]
    return new


WORDINGS: Mapping[str, str] = {
    "find.pattern": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The regular expression cannot be read: look at its character {place}. Nothing was changed. Correct it, or seek the words as they are.",
    ),
    "find.slow": QT_TRANSLATE_NOOP(
        "Newsroom",
        "This regular expression takes too long on this text. Nothing was changed. Repeat less inside what is repeated, or seek plain words.",
    ),
    "find.group": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The replacement names group {group}; the regular expression has groups up to {most}. Nothing was changed. Add the brackets or take the group out.",
    ),
}
