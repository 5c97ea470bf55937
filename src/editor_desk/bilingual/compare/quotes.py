# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody is quoted as saying: the stretches between marks, in the styles of both languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"[“”„«»\"＂]|(?<!\w)[‘'](?=\w)|(?<=[\w.,;:!?…%)])[’'](?!\w)|‘|''")
_DIALOGUE = re.compile(r"[—―–](?=\S)")
_ASIDE = re.compile(r"(?<=\s)[—―–](?=\w)")
_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_OPEN, _CLOSE, _STRAIGHT = "“„«‘", "”»’", '"＂'
_SINGLE = "‘’'"
_BEFORE_OPENING = frozenset(" \t\n\u00a0\u202f([{—–-/¿¡“«‘")
_SAYS = re.compile(r"(?:\A|[:,])\s*\Z")
"""What stands before a single mark that opens a quotation of several paragraphs."""
_STOPS = frozenset((*".,;:!?…)»”’", ""))
_ENDS = re.compile(r"[.,!?…][’']\s*\Z")
_INCHES = re.compile(r"\d\s?\"|\d''")


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch between quotation marks, marks included; ``words`` is how many it has.

    ``from_before`` was opened in an earlier paragraph, ``goes_on`` is not closed in this one. ``dialogue`` stands
    behind a dash.
    """

    start: int
    end: int
    words: int
    from_before: bool = False
    goes_on: bool = False
    dialogue: bool = False


def find_quotes(text: str) -> tuple[Quote, ...]:
    """The outermost quotations of a paragraph, in order. Apostrophes, feet and inches quote nothing."""
    dialogue = _dialogue(text)
    if dialogue is not None:
        return dialogue
    found: list[Quote] = []
    opened: int | None = None
    by = ""
    inside = 0
    for mark, start, end, opens in _marks(text):
        if opened is None:
            if opens:
                opened, by, inside = start, mark, 0
            elif mark not in _SINGLE and not found and _may_end_speech(text, start, end):
                found.append(_quote(text, 0, end, from_before=True))
        elif (opens and mark not in _STRAIGHT and mark != by) or (opens and mark == by and mark in "«“„"):
            inside += 1
        elif _closes(by, mark):
            if inside and mark not in _STRAIGHT:
                inside -= 1
                continue
            found.append(_quote(text, opened, end))
            opened = None
        elif inside and mark in _CLOSE:
            inside -= 1
    if opened is not None and (by not in _SINGLE or _SAYS.search(text, 0, opened)):
        found.append(_quote(text, opened, len(text.rstrip()), goes_on=True))
    elif not found and _ENDS.search(text) and opened is None:
        found.append(_quote(text, 0, len(text.rstrip()), from_before=True))
    return tuple(found)


def _marks(text: str) -> list[tuple[str, int, int, bool]]:
    """Marks with whether they open, as far as their form or what stands around them can tell."""
    inches = {hit.end() - 1 for hit in _INCHES.finditer(text)} if '"' in text or "''" in text else set()
    marks: list[tuple[str, int, int, bool]] = []
    straight_open = False
    for hit in _MARK.finditer(text):
        mark, start, end = hit[0], hit.start(), hit.end()
        if mark == "''":
            mark = '"'
        if mark in _OPEN:
            marks.append((mark, start, end, True))
        elif mark in "”»’":
            marks.append((mark, start, end, False))
        elif mark == "'":
            marks.append((mark, start, end, start == 0 or text[start - 1] in _BEFORE_OPENING))
        else:
            before = text[start - 1] if start else " "
            after = text[end] if end < len(text) else " "
            opens = before in _BEFORE_OPENING and not after.isspace()
            if before.isspace() and after.isspace():
                opens = not straight_open
            if not opens and not straight_open and (end - 1 in inches or _goes_before_word(before, after)):
                opens = _goes_before_word(before, after)
                if not opens:
                    continue
            straight_open = opens
            marks.append((mark, start, end, opens))
    return marks


def _may_end_speech(text: str, start: int, end: int) -> bool:
    """Whether a closing mark without an opening one ends what began in an earlier paragraph; a stray one does not."""
    return text[max(0, start - 1) : start] in _STOPS or text[end : end + 1] in _STOPS


def _goes_before_word(before: str, after: str) -> bool:
    return not before.isalnum() and before not in ".,;:!?…)”" and after.isalnum()


def _closes(by: str, mark: str) -> bool:
    if by in "“„":
        return mark in '”"＂'
    if by == "«":
        return mark == "»"
    if by in _STRAIGHT:
        return mark in '"＂”'
    return mark in "’'"


def _quote(text: str, start: int, end: int, *, from_before: bool = False, goes_on: bool = False) -> Quote:
    return Quote(start, end, len(_WORD.findall(text, start, end)), from_before, goes_on)


def _dialogue(text: str) -> tuple[Quote, ...] | None:
    """Spoken words behind a dash, without what the writer sets between two further ones."""
    if _DIALOGUE.match(text.lstrip()) is None:
        return None
    start = len(text) - len(text.lstrip())
    found: list[Quote] = []
    place, spoken = start, True
    for dash in [*_ASIDE.finditer(text, start + 1), None]:
        end = dash.start() if dash else len(text)
        if spoken and text[place:end].strip(" —–―.,;:"):
            lead = len(text[place:end]) - len(text[place:end].lstrip(" .,;:"))
            begin, stop = place + lead, place + len(text[place:end].rstrip())
            words = len(_WORD.findall(text, begin, stop))
            found.append(Quote(begin, stop, words, dialogue=True))
        if dash:
            place = dash.start()
            closing = re.compile(r"[—―–](?=[\s.,;:!?]|\Z)").search(text, dash.end())
            if closing is None:
                return tuple(found)
            place, spoken = closing.end(), True
    return tuple(found)
