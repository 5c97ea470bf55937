# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the passages of reviewed pairs stand after a body changed: moved as pins are, or found by their words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from editor_desk.checks.reviewed_pairs import words_at
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.pins import PinnedPlace
from editor_desk.newsroom.reviewed import ReviewedPair, Span
from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.newsroom.stories import Story
from editor_desk.store.unit import Unit
from editor_desk.text.canonical import canonical, hash_of
from editor_desk.text.markdown_map import read_markdown
from editor_desk.workflow.moving_places import Move, move_between, place_at

_TOKEN = re.compile(r"\S+")
_ENOUGH = 5
"""So many words are known again inside other paragraphs; fewer may stand there by accident."""


def move_reviewed(unit: Unit, story: Story, language: Language, body_before: str) -> tuple[ReviewedPair, ...]:
    """Find the passages of every reviewed pair again after a body changed; all pairs of the story, moved or not.

    Where the words that were reviewed stand again anywhere, there is the passage: an edit taken back makes a pair
    reviewed again, whatever happened between. Words that were typed before or behind them in their paragraph are theirs.
    """
    if not any(language in each.places for each in story.reviewed):
        return story.reviewed
    body = story.edition(language).body
    move = move_between(body_before, body)
    edges = {(each.start, each.end) for each in move.paragraphs}
    pairs = [
        each.with_places(language, move.places(each.places[language])) if language in each.places else each
        for each in story.reviewed
    ]
    joined: list[int] = []
    astray: list[int] = []
    whole: list[Span] = []
    for at, each in enumerate(pairs):
        if language in each.places:
            says_the_same = hash_of(words_at(body, each.spans(language))) == each.hashes[language]
            if says_the_same and edges.issuperset(each.spans(language)):
                whole += each.spans(language)
            else:
                (joined if says_the_same else astray).append(at)
    if joined or astray:
        search = _Search(body_before, body, move, whole)
        lost = dict.fromkeys((*joined, *astray))
        for at in (*joined, *astray):  # what was joined to others and still stands is nobody else's
            old, now = story.reviewed[at], pairs[at]
            gone = [place.anchor for place in old.places[language] if place.is_orphan]
            found = search.find(now.words.get(language, ""), old.spans(language), now.spans(language), gone)
            if found:
                pairs[at] = now.with_places(language, found)
                lost.pop(at)
        back = search.find_together({at: pairs[at].words.get(language, "") for at in lost})
        for at in lost:
            places = back.get(at) or search.grown(pairs[at].places[language])
            pairs[at] = pairs[at].with_places(language, places)
    moved = [now for was, now in zip(story.reviewed, pairs, strict=True) if now != was]
    unit.put_reviewed_places(story.id, moved, language)
    return tuple(pairs)


class _Tokens:
    """The words of a body in canonical form, with where they stand in what a reader sees."""

    def __init__(self, body: str) -> None:
        self.marked = read_markdown(body)
        found = [
            (said, each.start(), each.end())
            for each in _TOKEN.finditer(self.marked.visible)
            if (said := canonical(each[0]))
        ]
        self.words = [said for said, _, _ in found]
        self.starts = [start for _, start, _ in found]
        self.ends = [end for _, _, end in found]

    def within(self, span: Span) -> range:
        """The words that stand in a passage of the source."""
        first, last = (self.marked.to_visible(offset) for offset in span)
        return range(bisect_left(self.starts, first), bisect_left(self.starts, last))

    def source(self, words: range) -> Span:
        """The passage of the source from the first to the last of these words."""
        return self.marked.source_span(self.starts[words[0]], self.ends[words[-1]])


class _Search:
    """The words of a body before and after it changed, to look for passages in that stand elsewhere now."""

    def __init__(self, before: str, after: str, move: Move, taken: Sequence[Span]) -> None:
        self._body, self._paragraphs, self._taken = after, move.paragraphs, list(taken)
        self._old, self._new = _Tokens(before), _Tokens(after)
        self._ranges = [self._new.within((each.start, each.end)) for each in move.paragraphs]
        self._old_ranges = [self._old.within((each.start, each.end)) for each in move.old]
        self._origin = self._origins(move)

    def _origins(self, move: Move) -> Mapping[int, int]:
        """Which word of the old text each word of the new one is; those that were typed are left out."""
        found: dict[int, int] = {}
        for old, new in move.unchanged:
            there = self._old.within((old.start, old.end))
            here = self._new.within((new.start, new.end))
            found |= dict(zip(here, there, strict=True))
        known = set(found.values())
        left_old = [at for at in range(len(self._old.words)) if at not in known]
        left_new = [at for at in range(len(self._new.words)) if at not in found]
        matcher = SequenceMatcher(
            None,
            [self._old.words[at] for at in left_old],
            [self._new.words[at] for at in left_new],
            autojunk=False,
        )
        for block in matcher.get_matching_blocks():
            found |= {left_new[block.b + at]: left_old[block.a + at] for at in range(block.size)}
        return found

    def find(
        self, words: str, before: Sequence[Span], now: Sequence[Span], gone: Sequence[TextAnchor]
    ) -> tuple[PinnedPlace, ...]:
        """Where these canonical words stand, however they are divided, the nearest to ``now`` first; taken from then on.

        ``before`` is where the passage stood before the change, ``gone`` where it last stood if it was nowhere. Part of a paragraph is a passage of its own only where
        somebody joined it to other words; words that were typed to it belong to it.
        """
        own = {at for span in before for at in self._old.within(span)}
        places = list(self._occurrences(words.split()))
        if now:
            places.sort(key=lambda each: abs(self._new.source(each)[0] - now[0][0]))
        for place in places:
            spans = self._spans(place)
            is_known = len(place) >= _ENOUGH or _meet_all(spans, now) or self._is_whole(spans)
            if (
                is_known
                and not any(_meet(each, spans) for each in self._taken)
                and (self._is_apart(place, own) or self._is_back(spans, gone))
            ):
                self._taken += spans
                return tuple(place_at(self._body, *each) for each in spans)
        return ()

    def find_together(self, sought: Mapping[int, str]) -> Mapping[int, tuple[PinnedPlace, ...]]:
        """Where words stand that make up paragraphs with one another: what somebody had joined is back."""
        found: dict[int, range] = {}
        covered = {at for span in self._taken for at in self._new.within(span)}
        for number, words in sought.items():
            place = next(
                (each for each in self._occurrences(words.split()) if covered.isdisjoint(each)), None
            )
            if place is not None:
                found[number] = place
                covered.update(place)
        return {
            number: tuple(place_at(self._body, *span) for span in self._spans(place))
            for number, place in found.items()
            if all(covered.issuperset(r) for r in self._ranges if set(r) & set(place))
        }

    def _is_whole(self, spans: Sequence[Span]) -> bool:
        return {(each.start, each.end) for each in self._paragraphs}.issuperset(spans)

    def grown(self, places: Sequence[PinnedPlace]) -> tuple[PinnedPlace, ...]:
        """Places with all that was typed to them before and behind, up to the words that stood elsewhere before."""
        found = []
        for each in places:
            span = (each.anchor.start, each.anchor.end)
            words = self._new.within(span) if not each.is_orphan else range(0)
            if not words:
                found.append(each)
                continue
            first, last = words[0], words[-1] + 1
            around = [r for r in self._ranges if r and r[0] <= words[-1] and words[0] <= r[-1]]
            low = min((r[0] for r in around), default=first)
            high = max((r[-1] + 1 for r in around), default=last)
            while first > low and first - 1 not in self._origin:
                first -= 1
            while last < high and last not in self._origin:
                last += 1
            is_same = (first, last) == (words[0], words[-1] + 1)
            found += (
                [each] if is_same else [place_at(self._body, *s) for s in self._spans(range(first, last))]
            )
        return tuple(found)

    def _spans(self, words: range) -> list[Span]:
        """The passages of the source that words are, paragraph by paragraph: somebody may write between two."""
        found: list[Span] = []
        for paragraph, own in zip(self._paragraphs, self._ranges, strict=True):
            shared = range(max(own.start, words.start), min(own.stop, words.stop))
            if own and shared:
                whole = (paragraph.start, paragraph.end)
                found.append(whole if shared == own else self._new.source(shared))
        return found

    def _is_apart(self, words: range, own: set[int]) -> bool:
        """Whether what stands beside these words in their paragraphs are paragraphs that were joined to them.

        Such words were not typed, were not the passage's own, and were the end (the beginning) of their paragraph, or
        stood beside it before.
        """
        for edge, beside, at in ((words[0], words[0] - 1, -1), (words[-1], words[-1] + 1, 0)):
            paragraph = next((r for r in self._ranges if edge in r), None)
            if paragraph is None or beside not in paragraph:
                continue
            origin = self._origin.get(beside)
            if origin is None or origin in own:
                return False
            stood_beside = self._origin.get(edge) == origin + edge - beside
            if not stood_beside and not any(r and r[at] == origin for r in self._old_ranges):
                return False
        return True

    def _is_back(self, spans: Sequence[Span], gone: Sequence[TextAnchor]) -> bool:
        """Whether a passage that was gone stands in its paragraph again beside the very words it stood beside."""
        if not gone or not spans:
            return False
        start, end = spans[0][0], spans[-1][1]
        ahead = next(self._body[p.start : start] for p in self._paragraphs if p.start <= start <= p.end)
        behind = next(self._body[end : p.end] for p in self._paragraphs if p.start <= end <= p.end)
        beside = gone[0].prefix.rpartition("\n")[2], gone[-1].suffix.partition("\n")[0]
        return all(
            now == was or bool(was and now and is_alike(now, was))
            for now, was, is_alike in (
                (ahead, beside[0], str.endswith),
                (behind, beside[1], str.startswith),
            )
        )

    def _occurrences(self, sought: Sequence[str]) -> Iterator[range]:
        words, size = self._new.words, len(sought)
        for at in range(len(words) - size + 1) if sought else ():
            if words[at] == sought[0] and words[at : at + size] == sought:
                yield range(at, at + size)


def _meet(span: Span, spans: Sequence[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in spans)


def _meet_all(spans: Sequence[Span], others: Sequence[Span]) -> bool:
    return all(_meet(each, others) for each in spans)
