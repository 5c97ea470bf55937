# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a straight quotation mark, two hyphens or three dots become in print, in English and in Spanish.

Sources: the AP Stylebook (curled marks, ’90s, the dash); the RAE's Ortografía 2010, which leaves the choice
between « » and “ ” to the house (ours: “ ”, within them ‘ ’) and sets the raya close to the words it encloses.
For approval nothing changes: all of it is one text in the canonical form.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from editor_desk.newsroom.languages import Language
from editor_desk.text.addresses import unspoken_spans
from editor_desk.text.canonical import canonical_blocks
from editor_desk.text.markdown_map import Block, MarkedText, read_markdown


@dataclass(frozen=True, slots=True)
class House:
    """The marks of one language: quotation, quotation within it, the long dash."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str
    dash: str


HOUSES: Mapping[Language, House] = {
    Language.EN: House("“", "”", "‘", "’", "—"),
    Language.ES: House("“", "”", "‘", "’", "—"),
}
"""English and Spanish of this house agree in their marks; they differ in where words like ’tis occur."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """Take ``cut`` code points before the caret away and write ``words`` in place of what was typed."""

    cut: int
    words: str


_TYPED = frozenset("\"'-.«» \ts,;:!?)")
_BEFORE_OPENING = re.compile(r"(?:^|[\s(\[{¿¡“‘«/|])\Z")
_AFTER_DASH = re.compile(r"[—–-]\Z")
_FEET = re.compile(r"\d[\d.,½¼¾]*['’′]\s?\d[\d.,½¼¾/]*\Z")
_ELIDED = r"(?:tis|twas|til|em|cause|bout|round|n)"
_DECADE = re.compile(r"(?:^|[\s(\[“—])‘(\d0)\Z")
_ELISION = re.compile(rf"(?:^|[\s(\[“—])‘({_ELIDED})\Z", re.IGNORECASE)
_CUT_BEGINNING = re.compile(rf"(?:\d0s\b|{_ELIDED}\b)", re.IGNORECASE)
_YEAR = re.compile(r"\d\d(?!\d|[^.;!?\n]*\S['’](?!\w))")  # unless a mark further on closes it: '24 hours'
_MARKUP = re.compile(r"(?:\*+|_+|~+|</?[A-Za-z][^<>]*>|\[|!\[)\Z")
_IN_TARGET = re.compile(
    r"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\Z|<[A-Za-z/!][^<>\n]*\Z|^ {0,3}\[[^\]\n]+\]:.*\Z"
)
_BARE_ADDRESS = re.compile(r"(?:https?://|www\.|\S+@)\S*\Z", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*://|www\.)\S+|\S+@\S+", re.IGNORECASE)
_CANDIDATE = re.compile(r"[\"'«»]|(?<!-)--(?!-)|(?<!\.)\.\.\.(?!\.)")
_RULER = re.compile(r"[ \t>]*[-=|: \t]*\Z")


def smart(before: str, typed: str, after: str, language: Language) -> Replacement | None:
    """What a typed character becomes, or None where it stays as it is.

    ``before`` and ``after`` are the source around the caret, of the paragraph or of the whole text; ``typed`` is
    one character. A character that ends a word may mend the mark before it (``‘90`` and ``s`` give ``’90s``).
    Nothing changes in code, link targets and addresses. The caller puts it in as one undo step of its own.
    """
    if typed not in _TYPED or len(typed) != 1 or _in_code_or_address(before, after):
        return None
    house = HOUSES[language]
    line = before[before.rfind("\n") + 1 :]
    if typed == "-":
        return _typed_hyphen(line, house)
    if typed == ".":
        return Replacement(2, "…") if re.search(r"(?<![.…])\.\.\Z", line) else None
    paragraph = re.split(r"\n[ \t]*\n", before)[-1]
    if typed == "'" and line[-2:] == "‘n" and language is Language.EN:  # rock ’n’ roll
        return Replacement(2, "’n’")
    if typed in "\"'«»":
        words = _mark(_without_markup(paragraph), typed, after, house)
        return Replacement(0, words) if words != typed else None
    return _mended(line, typed, language)


def smarten(source: str, language: Language) -> str:
    """The whole text with its straight marks made smart; not a letter, link or block else is changed.

    Its canonical form stays the same, so no approval and no check is lost by it.
    """
    return _written(source, smart_changes(source, language))


def smart_changes(source: str, language: Language) -> list[tuple[int, int, str]]:
    """The same as single replacements in their order: start, end (code points of the source), the new mark."""
    if not _CANDIDATE.search(source):
        return []
    marked, house = read_markdown(source), HOUSES[language]
    changes, done = [], 0
    for block in marked.blocks:
        for start, end, words in _changes(marked, block, house):
            if start >= done:
                changes.append((start, end, words))
                done = end
    is_same = canonical_blocks(_written(source, changes)) == canonical_blocks(source)
    return changes if is_same else []


def _written(source: str, changes: list[tuple[int, int, str]]) -> str:
    parts, done = [], 0
    for start, end, words in changes:
        parts += [source[done:start], words]
        done = end
    return "".join((*parts, source[done:]))


# Typing


def _in_code_or_address(before: str, after: str) -> bool:
    line = before[before.rfind("\n") + 1 :]
    fences = (
        len(re.findall(r"^(?:```|~~~)", before, re.MULTILINE)) if "```" in before or "~~~" in before else 0
    )
    if fences % 2 or line.startswith(("```", "~~~")):
        return True
    if line.count("`") % 2 and ("`" in after.split("\n", 1)[0] or not after.strip()):
        return True
    return bool(_IN_TARGET.search(line) or _BARE_ADDRESS.search(line))


def _typed_hyphen(line: str, house: House) -> Replacement | None:
    if line == house.dash:  # a third one: it was to be a rule
        return Replacement(1, "---")
    if _RULER.match(line) and line.strip("> \t-"):  # the ruler of a table, a heading's underline
        return None
    if line.endswith("-") and not line.endswith("--"):
        if re.search(r"<!-\Z|\d-\Z", line):
            return Replacement(1, "–") if line[-2].isdigit() else None
        return Replacement(1, house.dash)
    return None


def _mended(line: str, typed: str, language: Language) -> Replacement | None:
    """An opening ‘ that the end of its word shows to be an apostrophe."""
    if typed == "s":
        found = _DECADE.search(line)
    else:
        found = _ELISION.search(line) if language is Language.EN else None
    return Replacement(len(found[1]) + 1, f"’{found[1]}{typed}") if found else None


def _without_markup(before: str) -> str:
    """The words before the caret without the marks that stand between them and it."""
    while found := _MARKUP.search(before):
        before = before[: found.start()]
    return before


# The decision both share


def _mark(before: str, typed: str, after: str, house: House) -> str:
    """The printed form of one mark after these words of its paragraph; itself where it must stay straight."""
    if typed == "«":
        return house.opening
    if typed == "»":
        return house.closing
    opening, closing = (
        (house.opening, house.closing) if typed == '"' else (house.inner_opening, house.inner_closing)
    )
    is_open = _is_open(before, opening, closing)
    if typed == '"' and _FEET.search(before):
        return typed
    if before[-1:].isdigit():
        if is_open or (typed == "'" and re.match(r"s\b", after)):
            return closing
        return typed  # inches, feet, minutes
    if typed == "'" and _BEFORE_OPENING.search(before) and _is_cut_beginning(after):
        return "’"
    if _BEFORE_OPENING.search(before):
        return opening
    if _AFTER_DASH.search(before):
        return closing if is_open and not after[:1].isalnum() else opening
    return closing


def _is_cut_beginning(after: str) -> bool:
    return bool(_CUT_BEGINNING.match(after) or _YEAR.match(after))


def _is_open(before: str, opening: str, closing: str) -> bool:
    """Whether a quotation opened before has not been closed; an apostrophe within a word closes none."""
    last = before.rfind(opening)
    return last >= 0 and re.search(rf"{closing}(?!\w)", before[last:]) is None


# A whole text


def _changes(marked: MarkedText, block: Block, house: House) -> Iterator[tuple[int, int, str]]:
    """The changes of one block in order, as source spans and what they become."""
    if block.kind in ("code", "rule", "html"):
        return
    shown = marked.visible_of(block)
    source = marked.source_of(block)
    closed = [(block.start + start, block.start + end) for start, end in unspoken_spans(source)]
    addresses = [found.span() for found in _ADDRESS.finditer(shown)]
    words, done = "", 0  # the block as it will read, up to here
    for found in _CANDIDATE.finditer(shown):
        words += shown[done : found.start()]
        done = found.end()
        start, end = marked.source_span(block.visible_start + found.start(), block.visible_start + done)
        is_closed = any(a < end and start < b for a, b in closed)
        in_address = any(a <= found.start() < b for a, b in addresses)
        new = found[0]
        if marked.source[start:end] == found[0] and not is_closed and not in_address:
            new = _printed(words, found[0], shown[done:], house)
        words += new
        if new != found[0]:
            yield start, end, new


def _printed(before: str, mark: str, after: str, house: House) -> str:
    if mark == "...":
        return "…"
    if mark == "--":
        return "–" if before[-1:].isdigit() and after[:1].isdigit() else house.dash
    return _mark(before, mark, after, house)
