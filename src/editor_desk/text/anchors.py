# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Finds a claim's or a comment's passage again after the story was revised, or says that it is gone.

In this order: through one edit; word for word, with the words around it deciding between several; where a
word diff with the text of that time puts it; the most similar sentence, if no other is nearly as similar.
A passage that was cut must not slide onto another one: a check attached to words it was not made for is the
worst error, so in doubt the answer is None and the caller shows an orphan.
The limits below were set by hand on development data of edited posts and model edits (decision 0002).
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz, process

from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.text.folding import fold
from editor_desk.text.sentences import sentence_spans
from editor_desk.text.token_map import TokenMap, common_ends

CONTEXT = 48
"""How many characters an anchor keeps on either side."""

_OWN_WORDS = 24  # a quotation this long is found by its words alone; a shorter one needs its surroundings
_KNOWN_CONTEXT = 10  # characters of context that must agree for a short quotation
_EDITED = 55.0  # similarity from which an edited passage, in its own place, is the same passage
_ELSEWHERE = 72.0  # the same, for a passage found in another place
_AHEAD = 8.0  # by how much it must be more similar than any other sentence there
_CLOSING = re.compile(r"[.!?\"')]*")
_MOST_MATCHES = 64

_BOUND = 12.0  # what standing at the bound of a sentence is worth, in points of similarity
_ROOM = 7.0  # the same, for the bound of the words that are known to be others
_NEAR = 600  # characters around a place whose sentences are looked at
_HANDFUL = 3  # as many sentences as may have been written between two that were neighbours
_MOST_BOUNDS = 6


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the passage stands now, in code points, and what found it."""

    start: int
    end: int
    how: Literal["edit", "exact", "diff", "fuzzy"]


def anchor_at(source: str, start: int, end: int) -> TextAnchor:
    """The anchor of a passage. Offsets outside the text raise ValueError."""
    if not 0 <= start <= end <= len(source):
        raise ValueError(f"no passage at {start} to {end} in a text of {len(source)}")
    prefix, suffix = source[max(0, start - CONTEXT) : start], source[end : end + CONTEXT]
    return TextAnchor(start, end, source[start:end], prefix, suffix)


def find_again(anchor: TextAnchor, text_after: str, text_before: str | None = None) -> Placement | None:
    """Where the anchored passage stands in ``text_after``, or None when it is gone or cannot be told.

    ``text_before`` is the text that the anchor's offsets are of; with it, edited passages are found far better.
    None is an orphan: keep the anchor and try again on the next text; going back to the old text finds it.
    An empty passage, and empty text, are found only where nothing around them changed.
    """
    if text_before is not None and text_before[anchor.start : anchor.end] != anchor.exact:
        text_before = None  # not the text this anchor was made of
    if text_before is not None:
        placement = _through_one_edit(anchor, text_before, text_after)
        if placement is not None or text_before == text_after:
            return placement
    if not anchor.exact.strip() or not text_after.strip():
        return _same_place(anchor, text_after)
    return _Search(anchor, text_after, text_before).placement()


def _same_place(anchor: TextAnchor, text_after: str) -> Placement | None:
    start, end = anchor.start, anchor.end
    around = text_after[max(0, start - len(anchor.prefix)) : end + len(anchor.suffix)]
    if around == anchor.prefix + anchor.exact + anchor.suffix:
        return Placement(start, end, "exact")
    return None


def _through_one_edit(anchor: TextAnchor, before: str, after: str) -> Placement | None:
    """The passage moved through one contiguous edit, when that edit leaves enough of it."""
    start, end, shift = anchor.start, anchor.end, len(after) - len(before)
    # Asked of the whole rest, not of what is alike after the common beginning: "The mayor spoke. " typed
    # before "The vote …" shares "The " with it and would seem to be an edit inside it.
    if before[:end] == after[:end]:
        return Placement(start, end, "edit")
    if start + shift >= 0 and before[start:] == after[start + shift :]:
        return Placement(start + shift, end + shift, "edit")
    ahead, behind = common_ends(before, after)
    if start <= ahead and end >= len(before) - behind and anchor.exact not in after:
        now = after[start : end + shift]
        if fuzz.ratio(anchor.exact, now) >= _EDITED and len(now) < 2 * len(anchor.exact) + 40:
            return Placement(start, end + shift, "edit")
    return None


class _Text:
    """A text folded, and its sentences in folded offsets."""

    def __init__(self, source: str) -> None:
        self.folded = fold(source)
        self.text = self.folded.text
        self.sentences = [self.folded.span(*span) for span in sentence_spans(source, wrapped=True)]

    def near(self, start: int, end: int) -> list[tuple[int, int]]:
        """The sentences that touch ``start:end`` or stand close to it."""
        first = bisect_left(self.sentences, (start - _NEAR, 0))
        last = bisect_left(self.sentences, (end + _NEAR, 0))
        return self.sentences[max(0, first - 1) : last]


class _Search:
    """One passage sought in one text."""

    def __init__(self, anchor: TextAnchor, text_after: str, text_before: str | None) -> None:
        self._anchor = anchor
        self._has_snapshot = text_before is not None
        if text_before is None:
            text_before, start = anchor.prefix + anchor.exact + anchor.suffix, len(anchor.prefix)
        else:
            start = anchor.start
        self._before, self._after = _Text(text_before), _Text(text_after)
        self._start, self._end = self._before.folded.span(start, start + len(anchor.exact))
        self._words = self._before.text[self._start : self._end]
        near = self._before.near(self._start, self._end)
        self._is_sentence = self._start in {s for s, _ in near} and self._end in {e for _, e in near}
        self._map: TokenMap | None = None
        self._lowered: list[str] | None = None

    def placement(self) -> Placement | None:
        if not self._words.strip():
            return None
        return self._exact() or self._edited() or self._elsewhere()

    def _placed(self, start: int, end: int, how: Literal["exact", "diff", "fuzzy"]) -> Placement:
        return Placement(*self._after.folded.source(start, end), how)

    def _tokens(self) -> TokenMap:
        if self._map is None:
            self._map = TokenMap(self._before.text, self._after.text, self._start, self._end)
        return self._map

    # word for word

    def _exact(self) -> Placement | None:
        size = len(self._words)
        places = _occurrences(self._after.text, self._words)
        if not places:
            return None
        scores = [self._context(place, place + size) for place in places]
        best = max(scores)
        stood_twice = self._has_snapshot and self._before.text.count(self._words) > 1
        if best < _KNOWN_CONTEXT and (size < _OWN_WORDS or stood_twice):
            return None  # other words, or the same said elsewhere in the story
        ties = [place for place, score in zip(places, scores, strict=True) if score == best]
        expected = self._expected() if len(ties) > 1 else 0
        place = min(ties, key=lambda each: abs(each - expected))
        end = place + size
        if self._is_sentence and (closing := _CLOSING.match(self._after.text, end)):
            end = closing.end()  # a sentence keeps the marks added at its end
        return self._placed(place, end, "exact")

    def _context(self, start: int, end: int) -> int:
        """How many characters before and after agree with those around the passage at that time."""
        before, after = self._before.text, self._after.text
        first, now = max(0, self._start - CONTEXT), max(0, start - CONTEXT)
        ahead = _same_start(before[first : self._start][::-1], after[now:start][::-1])
        return ahead + _same_start(before[self._end : self._end + CONTEXT], after[end : end + CONTEXT])

    def _expected(self) -> int:
        if self._has_snapshot:
            return self._tokens().expected(self._start)
        return self._after.folded.span(self._anchor.start, self._anchor.end)[0]

    # edited in its place

    def _edited(self) -> Placement | None:
        image = self._tokens().image(self._start, self._end) if self._has_snapshot else None
        if image is None:
            return None
        start, end = self._best_bounds(*image) if self._is_sentence else image
        if self._likeness(start, end) < _EDITED or self._was_cut(start, end):
            return None
        return self._placed(start, end, "diff")

    def _likeness(self, start: int, end: int) -> float:
        return fuzz.ratio(self._words.lower(), self._after.text[start:end].lower())

    def _best_bounds(self, start: int, end: int) -> tuple[int, int]:
        """The bounds near ``start:end`` that hold what is most like the passage: sentences first of all."""
        spans = self._after.near(start, end)
        room = self._tokens().room(self._start, self._end) or (start, end)
        whole_starts, whole_ends = {s for s, _ in spans}, {e for _, e in spans}
        starts = sorted({start, room[0], *whole_starts}, key=lambda place: abs(place - start))[:_MOST_BOUNDS]
        ends = sorted({end, room[1], *whole_ends}, key=lambda place: abs(place - end))[:_MOST_BOUNDS]

        def merit(pair: tuple[int, int]) -> tuple[float, int]:
            s, e = pair
            first = _BOUND if s in whole_starts else _ROOM if s == room[0] else 0.0
            last = _BOUND if e in whole_ends else _ROOM if e == room[1] else 0.0
            return self._likeness(s, e) + first + last, s - e

        pairs = [(s, e) for s in starts for e in ends if s < e]
        return max(pairs, key=merit, default=(start, end))

    # somewhere else

    def _elsewhere(self) -> Placement | None:
        if len(self._words) < _OWN_WORDS:
            return None
        found = process.extract(self._words.lower(), self._lower(), scorer=fuzz.ratio, limit=2)
        if not found or found[0][1] < _ELSEWHERE or (len(found) > 1 and found[0][1] - found[1][1] < _AHEAD):
            return None
        start, end = self._after.sentences[found[0][2]]
        return None if self._was_cut(start, end) else self._placed(start, end, "fuzzy")

    def _was_cut(self, start: int, end: int) -> bool:
        """Whether the sentences that stood around the passage now stand elsewhere than around ``start:end``."""
        sentences = self._after.sentences
        near = self._before.near(self._start, self._end)
        ahead = self._sentence_like([span for span in near if span[1] <= self._start][-1:])
        behind = self._sentence_like([span for span in near if span[0] >= self._end][:1])
        places = [place for place, (s, e) in enumerate(sentences) if s < end and e > start]
        if not places:
            return False
        first, last = places[0], places[-1]
        if ahead is not None and behind is not None:
            closed = ahead < behind <= ahead + _HANDFUL
            return closed and not (ahead <= first and last <= behind)
        if ahead is not None:
            return not ahead <= first <= ahead + _HANDFUL
        if behind is not None:
            return not behind - _HANDFUL <= last <= behind
        return False

    def _sentence_like(self, spans: list[tuple[int, int]]) -> int | None:
        """Which sentence of the new text is this one of the old, if any clearly is."""
        if not spans:
            return None
        words = self._before.text[slice(*spans[0])].lower()
        found = process.extractOne(words, self._lower(), scorer=fuzz.ratio, score_cutoff=_ELSEWHERE)
        return found[2] if found else None

    def _lower(self) -> list[str]:
        if self._lowered is None:
            self._lowered = [self._after.text[s:e].lower() for s, e in self._after.sentences]
        return self._lowered


def _occurrences(text: str, words: str) -> list[int]:
    places: list[int] = []
    place = text.find(words)
    while place >= 0 and len(places) < _MOST_MATCHES:
        places.append(place)
        place = text.find(words, place + 1)
    return places


def _same_start(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
