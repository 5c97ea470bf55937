# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How the other edition probably writes a name: a proposal for a person to confirm or to change."""

from __future__ import annotations

import re

from editor_desk.newsroom.folded import folded

_LARGE = r"[^\W\d_a-zà-öø-ÿ]"
_CAPITAL = rf"(?:(?:{_LARGE}\.)+|{_LARGE}\w*(?:['’-]\w+)*)"
_BETWEEN = r"(?:de|del|la|las|los|el|y|e|of|the|and|for|in|&)"
_RUN = re.compile(rf"{_CAPITAL}(?:\s+(?:{_BETWEEN}\s+)*{_CAPITAL})*")
_WHAT_IT_IS = re.compile(r"\w{4,} (?:de|del|de la|de los) $")
"""Before a name in Spanish, where English has it behind: "condado de Harris", "Harris County"."""
_BEGINS = re.compile(r"(?:^|[.?!…:“«¿¡\n])\s*$")
_ARTICLES = frozenset({"el", "la", "los", "las", "the", "a", "an", "un", "una"})
_BY_LETTERS = 0.66
_TELLING = 4
"""Letters of a word that tells a name: "de" and "of" tell nothing."""


def likely_name(name: str, other: str) -> str:
    """The run of capitalised words in ``other`` (plain text) most like the name; "" where none is like enough."""
    from difflib import SequenceMatcher

    wanted = folded(name)
    own = _words(wanted)
    best, found = 0.0, ""
    for start, run in _runs(other) if own else ():
        there = folded(run)
        shared = own & _words(there)
        if name in run and len(own) == 1:
            return name
        likeness = SequenceMatcher(None, wanted, there, autojunk=False).ratio()
        if any(len(word) >= _TELLING for word in shared) or shared == own:
            likeness = max(likeness, 0.66 + 0.34 * len(shared) / min(len(own), len(_words(there))))
        if likeness >= _BY_LETTERS and likeness > best:
            best, found = likeness, _with_what_it_is(run, start, other, len(own) - len(shared))
    return found


def _runs(text: str) -> list[tuple[int, str]]:
    """Runs of capitalised words and where they stand; a first word that only begins a sentence may be left off."""
    found = []
    for match in _RUN.finditer(text):
        run, start = match.group(), match.start()
        found.append((start, run))
        first, _, rest = run.partition(" ")
        begins = _BEGINS.search(text[max(0, start - 3) : start]) is not None
        if rest[:1].isupper() and (begins or folded(first) in _ARTICLES):
            found.append((start + len(first) + 1, rest))
    return found


def _with_what_it_is(run: str, start: int, text: str, missing: int) -> str:
    before = _WHAT_IT_IS.search(text[max(0, start - 40) : start]) if missing == 1 and " " not in run else None
    return f"{before.group()}{run}" if before else run


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text))
