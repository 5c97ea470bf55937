# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Two people changed the same text: both changes in one text, where they are clearly apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from editor_desk.text.token_map import common_ends
from editor_desk.text.word_diff import word_diff

_BREAK = re.compile(r"\n[ \t]*(?:\n\s*|(?=(?:[-*+>]|#{1,6}|\d{1,9}[.)])[ \t]))")
"""What ends a paragraph: a blank line, or the line of a list, a heading or a quotation after it."""
_WORD = re.compile(r"[^\W_]+")
_WORDS_APART = 4
"""So many unchanged words between two changes of one paragraph; with fewer, one sentence was changed twice."""
_ALIKE = 0.5
"""From this likeness on a paragraph is another one rewritten, not a new one in its place."""
_MOST_PAIRS = 2_500


class Hunk(NamedTuple):
    """Replace ``start:end`` of a text by ``text``; code points."""

    start: int
    end: int
    text: str


def merge(base: str, mine: str, theirs: str) -> str | None:
    """The text with what ``mine`` and ``theirs`` each changed in ``base``; None where they meet.

    Paragraph by paragraph; inside one only where several unchanged words lie between the two changes. Both
    having made the same change is no clash. NFC where the three are.
    """
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    both = _side_by_side(base, hunks(base, mine), hunks(base, theirs))
    if both is None:
        return None
    merged = applied(base, both)
    # A letter of one side may come to stand before the accent of the other.
    return merged if merged.isascii() else unicodedata.normalize("NFC", merged)


def hunks(before: str, after: str) -> list[Hunk]:
    """What changed, in the order of the text: whole paragraphs, or words of one that was rewritten."""
    pieces, other = _pieces(before), _pieces(after)
    ahead = behind = 0
    while ahead < min(len(pieces), len(other)) and pieces[ahead] == other[ahead]:
        ahead += 1
    while behind < min(len(pieces), len(other)) - ahead and pieces[-1 - behind] == other[-1 - behind]:
        behind += 1
    at = sum(map(len, pieces[:ahead]))
    pieces, other = pieces[ahead : len(pieces) - behind], other[ahead : len(other) - behind]
    found: list[Hunk] = []
    matcher = SequenceMatcher(None, pieces, other, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        old = pieces[i1:i2]
        if tag != "equal":
            found += _rewritten(old, other[j1:j2], at)
        at += sum(map(len, old))
    return _joined(found)


def applied(text: str, changes: Sequence[Hunk]) -> str:
    """The text after these changes, which stand in its order."""
    parts, at = [], 0
    for change in changes:
        parts += [text[at : change.start], change.text]
        at = change.end
    return "".join([*parts, text[at:]])


def _pieces(text: str) -> list[str]:
    """Paragraphs and what stands between them, in turn; joined, they are the text."""
    out, at = [], 0
    for found in _BREAK.finditer(text):
        out += [text[at : found.start()], found[0]]
        at = found.end()
    return [piece for piece in (*out, text[at:]) if piece]


def _rewritten(old: Sequence[str], new: Sequence[str], at: int) -> Iterator[Hunk]:
    """A stretch of pieces that became another: paragraphs that are alike word by word, the rest whole."""
    done = place = 0
    for one, other in (*_pairs(old, new), (len(old), len(new))):
        gone = sum(map(len, old[place:one]))
        came = "".join(new[done:other])
        if gone or came:
            yield Hunk(at, at + gone, came)
        at += gone
        if one < len(old):
            yield from _by_words(old[one], new[other], at)
            at += len(old[one])
        place, done = one + 1, other + 1


def _pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Which paragraph became which, in their order; the first one that is like enough."""
    if len(old) * len(new) > _MOST_PAIRS:
        return []
    pairs, begin = [], 0
    for one, text in enumerate(old):
        for other in range(begin, len(new)):
            if _is_like(text, new[other]):
                pairs.append((one, other))
                begin = other + 1
                break
    return pairs


def _is_like(one: str, other: str) -> bool:
    if one == other:
        return True
    ahead, behind = common_ends(one, other)
    if (ahead + behind) >= _ALIKE * max(len(one), len(other)):
        return True
    if not one.strip() or not other.strip():
        return False
    matcher = SequenceMatcher(None, _WORD.findall(one), _WORD.findall(other), autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _by_words(old: str, new: str, at: int) -> Iterator[Hunk]:
    gone, came = 0, ""
    for change in (*word_diff(old, new), None):
        if change is not None and change.kind == "delete":
            gone += len(change.text)
        elif change is not None and change.kind == "insert":
            came += change.text
        else:
            if gone or came:
                yield Hunk(at, at + gone, came)
            at += gone + (len(change.text) if change else 0)
            gone, came = 0, ""


def _joined(found: Sequence[Hunk]) -> list[Hunk]:
    """Without what changes nothing; changes that touch are one, so that no order has to be guessed."""
    out: list[Hunk] = []
    for hunk in found:
        if out and out[-1].end == hunk.start and not (_is_new_paragraph(out[-1]) or _is_new_paragraph(hunk)):
            out[-1] = Hunk(out[-1].start, hunk.end, out[-1].text + hunk.text)
        else:
            out.append(hunk)
    return out


def _is_new_paragraph(hunk: Hunk) -> bool:
    return hunk.start == hunk.end and bool(_stands_before(hunk.text) or _stands_after(hunk.text))


def _stands_before(text: str) -> bool:
    """Whether it brings the blank line below it along: it may come before whatever becomes of what follows."""
    return bool(re.search(r"\n[ \t]*\n\s*\Z", text))


def _stands_after(text: str) -> bool:
    """Whether it brings the blank line above it along."""
    return bool(re.match(r"\s*\n[ \t]*\n", text))


def _side_by_side(base: str, mine: Sequence[Hunk], theirs: Sequence[Hunk]) -> list[Hunk] | None:
    """The changes of both in one order; None where two of them are not clearly apart."""
    same = set(mine) & set(theirs)
    last: dict[bool, Hunk] = {}
    for hunk, is_mine in sorted([(each, True) for each in mine] + [(each, False) for each in theirs]):
        if hunk in same:
            continue
        before = last.get(not is_mine)
        if before is not None and not _are_apart(base, before, hunk):
            return None
        last[is_mine] = hunk
    return sorted({*mine, *theirs})


def _are_apart(base: str, one: Hunk, other: Hunk) -> bool:
    """Whether the second change, which does not begin before the first, has nothing to do with it."""
    if other.start < one.end or (one.start, one.end) == (other.start, other.end):
        return False
    if _is_new_paragraph(one) and _stands_before(one.text):
        return True
    if _is_new_paragraph(other) and _stands_after(other.text):
        return True
    between = base[one.end : other.start]
    return bool(_BREAK.search(between)) or len(_WORD.findall(between)) >= _WORDS_APART
