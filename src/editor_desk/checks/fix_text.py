# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether one text in the place of another differs by corrected slips and punctuation alone; text in canonical form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from editor_desk.checks.fix_word import Knows, why_no_slip
from editor_desk.checks.meaning_words import meaning_words
from editor_desk.newsroom.changes import NotAFix
from editor_desk.newsroom.languages import Language

_WORD = re.compile(r"\w+(?:['\-]\w+)*")
_MARKS = frozenset(" ,;.!¡()-")
"""What may change between two words. A colon says who speaks, a question mark whether it is so, a bracket who wrote it."""
_ENDS = re.compile(r"[.!?]")
_SINGLE_OPENS = re.compile(r"(?<!\w)'(?=\w)")
_MOVED_BY_A_COMMA = ("negation", "legal", "speech")
"""Who says what, and whether it is so, may hang on a comma: "The teacher, said the inspector, is a fool"."""
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class _Cut:
    """A text cut into words and what stands between them: one more gap than words, offsets in code points."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    gaps: tuple[str, ...]

    def around(self, at: int) -> tuple[str, str]:
        """The words on either side of a gap; "" at the ends."""
        return (self.words[at - 1] if at else "", self.words[at] if at < len(self.words) else "")

    def passage(self, at: int) -> str:
        """A gap with the words on either side, as it is shown."""
        before, after = self.around(at)
        return f"{before}{self.gaps[at]}{after}".strip()


def text_faults(
    place: str, before: str, after: str, language: Language, knows: Knows | None, *, is_quoted: bool = False
) -> Iterator[NotAFix]:
    """Everything in which ``after`` is more than ``before`` set right; nothing where they are the same.

    ``is_quoted``: the text is somebody's words. ``place`` is where it stands, for whoever is told.
    """
    if before == after:
        return
    old, new = _cut(before), _cut(after)
    if len(old.words) != len(new.words):
        yield from _other_words(place, old, new)
        return
    quoted = _quoted(before)
    for at, (was, now) in enumerate(zip(old.words, new.words, strict=True)):
        if was == now:
            continue
        why = "word" if _is_address(old, at) else why_no_slip(was, now, language, knows)
        if is_quoted or _touches(quoted, old.starts[at], old.starts[at] + len(was)):
            why = why or "quotation"
        if why is not None:
            yield NotAFix(place, was, now, why)
    for at, (was, now) in enumerate(zip(old.gaps, new.gaps, strict=True)):
        if was != now and (why := _why_gap(old, new, at, language, quoted, is_quoted=is_quoted)) is not None:
            yield NotAFix(place, old.passage(at), new.passage(at), why)


def _cut(text: str) -> _Cut:
    found = list(_WORD.finditer(text))
    edges = [0, *(edge for each in found for edge in each.span()), len(text)]
    gaps = tuple(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))
    return _Cut(text, tuple(each[0] for each in found), tuple(each.start() for each in found), gaps)


def _is_address(cut: _Cut, at: int) -> bool:
    """Whether a word is part of an address, a handle or the like: something stands between it and the next, unspaced."""
    before, after = cut.gaps[at], cut.gaps[at + 1]
    runs_on = at + 1 < len(cut.words) and after != "" and not after[0].isspace() and not after[-1].isspace()
    runs_up = at > 0 and before != "" and not before[0].isspace() and not before[-1].isspace()
    return runs_on or runs_up or before[-1:] in ("@", "#", "/") or after[:1] in ("@", "/")


def _other_words(place: str, old: _Cut, new: _Cut) -> Iterator[NotAFix]:
    matcher = SequenceMatcher(None, old.words, new.words, autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind != "equal":
            yield NotAFix(
                place,
                _short(" ".join(old.words[first:last])),
                _short(" ".join(new.words[start:end])),
                "words",
            )


def _why_gap(
    old: _Cut, new: _Cut, at: int, language: Language, quoted: list[tuple[int, int]], *, is_quoted: bool
) -> str | None:
    was, now = old.gaps[at], new.gaps[at]
    sides = old.around(at)
    start = old.starts[at - 1] + len(old.words[at - 1]) if at else 0
    if any(letter.isdigit() for word in sides for letter in word):
        return "figure"
    # A dash at the beginning says that somebody speaks.
    if is_quoted or set("\"'") & set(was + now) or (at == 0 and "-" in was + now):
        return "quotation"
    if _touches(quoted, start, start + len(was)):
        return "quotation"
    if at == len(old.words) and {was, now} <= {"", "."}:
        return None  # the full stop at the very end
    return _why_marks(old, new, at) or _why_there(old, new, at, language)


def _why_marks(old: _Cut, new: _Cut, at: int) -> str | None:
    """What marks moved that say more than where to breathe."""
    was, now = old.gaps[at], new.gaps[at]
    if was.count("?") != now.count("?"):
        return "question"
    if was.count("¿") != now.count("¿") and not _opens_a_question(old, new, at):
        return "question"
    if not (set(was + now) - set("¿?")) <= _MARKS:
        return "mark"
    if any((stop in was) != (stop in now) for stop in ".!"):
        return "sentence"  # "Smith said Jones lied" is not "Smith said. Jones lied"
    moved = any(was.count(bracket) != now.count(bracket) for bracket in "()")
    return "bracket" if moved and not _mends_brackets(old.text, new.text) else None


def _why_there(old: _Cut, new: _Cut, at: int, language: Language) -> str | None:
    """What stands around a mark that moved: "No, vino" is not "No vino", and a comma makes two names of one."""
    sides, listed = old.around(at), meaning_words(language)
    if any(word and listed.sort_of(word) == "number" for word in sides):
        return "figure"
    # A capital says that a sentence begins, or that it is a name.
    begun = at > 0 and (at == 1 or bool(_ENDS.search(old.gaps[at - 1])))
    begins = at == 0 or bool(_ENDS.search(old.gaps[at]))
    if (sides[1][:1].isupper() and not begins) or (sides[0][:1].isupper() and not begun):
        return "name"
    sorts = (listed.sort_of(word) for word in _sentence(old, new, at))
    return next((sort for sort in sorts if sort in _MOVED_BY_A_COMMA), None)


def _opens_a_question(old: _Cut, new: _Cut, at: int) -> bool:
    """Whether only the opening mark was missing: the sentence ends with a question mark in both, and had none."""
    if "¿" in old.gaps[at] or new.gaps[at].replace("¿", "") != old.gaps[at] or new.gaps[at].count("¿") != 1:
        return False
    for later in range(at + 1, len(old.gaps)):
        if "¿" in old.gaps[later]:
            return False
        if _ENDS.search(old.gaps[later]):
            return "?" in old.gaps[later] and "?" in new.gaps[later]
    return False


def _mends_brackets(before: str, after: str) -> bool:
    return not _is_balanced(before) and _is_balanced(after)


def _is_balanced(text: str) -> bool:
    depth = 0
    for letter in text:
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            return False
    return depth == 0


def _sentence(old: _Cut, new: _Cut, at: int) -> tuple[str, ...]:
    """The words of the sentence a gap stands in, as far as either text goes: the longer of the two."""

    def ends(gap: int) -> bool:
        return bool(_ENDS.search(old.gaps[gap]) and _ENDS.search(new.gaps[gap]))

    first = next((gap for gap in range(at - 1, -1, -1) if ends(gap)), 0)
    last = next((gap for gap in range(at + 1, len(old.gaps)) if ends(gap)), len(old.words))
    return old.words[first:last] + new.words[first:last]


def _quoted(text: str) -> list[tuple[int, int]]:
    """Where somebody's words stand between quotation marks; what is opened and not closed goes to the end."""
    marks = [at for at, letter in enumerate(text) if letter == '"']
    spans = [(start, end + 1) for start, end in zip(marks[::2], [*marks[1::2], len(text)], strict=False)]
    if len(marks) % 2:
        spans = [(marks[0], len(text))]
    single = _SINGLE_OPENS.search(text)
    if single is not None:
        spans.append((single.start(), len(text)))
    return spans


def _touches(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < last and end > first for first, last in spans)


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
