# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which paragraphs changed since the last sign-off, each beside what it was."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from rapidfuzz import fuzz

from editor_desk.text.word_diff import Change, word_diff

_PARAGRAPH = re.compile(r"\S(?:(?!\n[ \t]*\n)[\s\S])*")
_SAME_PARAGRAPH = 50.0  # similarity from which two paragraphs are one, rewritten
_MOST_PAIRS = 10_000  # above it, paragraphs are paired in order without weighing each against each


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """A paragraph of the old text, of the new one, or both; offsets are code points of each text.

    ``changes`` are its words' changes when it was ``changed``, else empty.
    """

    kind: Literal["same", "changed", "added", "removed"]
    before: str | None
    after: str | None
    before_start: int | None
    after_start: int | None
    changes: tuple[Change, ...] = ()


_Paragraphs = list[tuple[int, str]]


def paragraph_changes(before: str, after: str) -> tuple[ParagraphChange, ...]:
    """Every paragraph of both texts in reading order, with its counterpart. Blank lines separate paragraphs.

    Paragraphs that changed places are shown as removed and added. Empty texts give nothing.
    """
    old, new = _paragraphs(before), _paragraphs(after)
    matcher = SequenceMatcher(None, [text for _, text in old], [text for _, text in new], autojunk=False)
    out: list[ParagraphChange] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            out += [
                ParagraphChange("same", text, text, start, new[j1 + place][0])
                for place, (start, text) in enumerate(old[i1:i2])
            ]
        else:
            out += _rewritten(old[i1:i2], new[j1:j2])
    return tuple(out)


def _paragraphs(text: str) -> _Paragraphs:
    return [(found.start(), found[0].rstrip()) for found in _PARAGRAPH.finditer(text)]


def _rewritten(old: _Paragraphs, new: _Paragraphs) -> list[ParagraphChange]:
    """Pair the paragraphs of a changed stretch by likeness, keeping their order."""
    out: list[ParagraphChange] = []
    done = 0
    for place, partner in enumerate(_partners(old, new)):
        start, text = old[place]
        if partner is None:
            out.append(ParagraphChange("removed", text, None, start, None))
            continue
        out += [ParagraphChange("added", None, words, None, at) for at, words in new[done:partner]]
        now_start, now = new[partner]
        out.append(ParagraphChange("changed", text, now, start, now_start, word_diff(text, now)))
        done = partner + 1
    return out + [ParagraphChange("added", None, words, None, at) for at, words in new[done:]]


def _partners(old: _Paragraphs, new: _Paragraphs) -> list[int | None]:
    """For each old paragraph its new one: the pairing in order with the greatest likeness altogether."""
    if len(old) * len(new) > _MOST_PAIRS:
        return [place if place < len(new) else None for place in range(len(old))]
    likeness = [[_likeness(text, now) for _, now in new] for _, text in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], likeness[i][j] + best[i + 1][j + 1])
    partners: list[int | None] = []
    j = 0
    for i in range(len(old)):
        while j < len(new) and best[i][j] == best[i][j + 1] and best[i][j] > best[i + 1][j]:
            j += 1
        if j < len(new) and likeness[i][j] and best[i][j] == likeness[i][j] + best[i + 1][j + 1]:
            partners.append(j)
            j += 1
        else:
            partners.append(None)
    return partners


def _likeness(one: str, other: str) -> float:
    score = fuzz.ratio(one, other, score_cutoff=_SAME_PARAGRAPH)
    return score or fuzz.token_sort_ratio(one, other, score_cutoff=_SAME_PARAGRAPH)
