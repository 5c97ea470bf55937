# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The odds of links between two texts, kept from one question to the next: only what changed is weighed again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import exp

from editor_desk.bilingual.align.beads import FIRST, LAST, SHAPES, Part, Run, run_of, score
from editor_desk.bilingual.align.features import Features, read_english, read_spanish
from editor_desk.bilingual.align.lane import Bounds
from editor_desk.bilingual.align.lexicon import Lexicon
from editor_desk.bilingual.align.meeting import Meeting, each_once, meetings
from editor_desk.bilingual.align.paths import Lane, Step
from editor_desk.bilingual.align.standing import Place, standing

_MOST_KEPT = 60_000
"""Couples of sentences and links that are kept: some 40 MB."""
_HOPELESS = 1.0
"""Log odds below which a link is not worth a step."""
UNPROMISING = -7.0
"""Log odds below which two sentences are no part of a larger link, unless one of them is hardly a sentence."""
_ONE_AT_LEAST = -2.0
"""Log odds that at least two sentences of a larger link have."""
_PAIR_AND_ONE = 3
_LARGER = 1.0
"""Log odds of two sentences with one from which more of them are weighed."""
_HARDLY = 25
_MOST = 40.0
_LONGEST = max(rows for rows, _ in SHAPES)
_COUNTED = 50
_BY_COUNT = (1.0, *(count**-0.5 for count in range(1, _COUNTED + 1)))
"""What a word counts by how often its text has it."""


class Odds:
    """Reads sentences and weighs links. One thread; what it keeps is bounded."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._read: dict[tuple[bool, str], Features] = {}
        self._parts: dict[tuple[Features, tuple[float, ...], Place | None], Part] = {}
        self._runs: dict[tuple[Part, ...], Run] = {}
        self._met: dict[tuple[Features, Features], tuple[Meeting, ...]] = {}
        self._odds: dict[tuple[Run, Run], float] = {}
        self._ones: dict[tuple[Part, Part], float] = {}
        self._steps: dict[tuple[tuple[Part, ...], tuple[Part, ...]], tuple[Step, ...]] = {}

    def parts(
        self, sentences: Sequence[str], places: Sequence[Place] | None = None, *, is_spanish: bool
    ) -> list[Part]:
        """The sentences of a text, each word weighed by how often the text has it; and where they stand."""
        if len(self._met) + len(self._odds) > _MOST_KEPT:
            for kept in (self._read, self._parts, self._runs, self._met, self._odds, self._ones, self._steps):
                kept.clear()
        read = [self._features(each, is_spanish=is_spanish) for each in sentences]
        seen = Counter(word for each in read for word in each.words)
        found = []
        for number, features in enumerate(read):
            place = places[number] if places is not None else None
            weights = tuple(
                base * _BY_COUNT[min(seen[word], _COUNTED)]
                for base, word in zip(features.base, features.words, strict=True)
            )
            key = features, weights, place
            known = self._parts.get(key)
            if known is None:
                known = self._parts[key] = Part(features, weights, place)
            found.append(known)
        return found

    def lane(
        self,
        en: Sequence[Part],
        es: Sequence[Part],
        bounds: Bounds,
        shares: tuple[float, float],
        *,
        is_whole: bool,
    ) -> Lane:
        """Every step worth taking within bounds; ``shares`` counts for each English, each Spanish sentence of it.

        Whole texts probably begin and end with the same.
        """
        low, high = bounds
        of_en, of_es = shares
        factors = {(rows, columns): exp(rows * of_en + columns * of_es) for rows, columns in SHAPES}
        tails_en = [tuple(en[max(0, i - _LONGEST) : i]) for i in range(len(en) + 1)]
        tails_es = [tuple(es[max(0, j - _LONGEST) : j]) for j in range(len(es) + 1)]
        kept = self._steps
        steps: list[dict[int, list[Step]]] = [{} for _ in low]
        for i in range(1, len(low)):
            row = steps[i]
            left = tails_en[i]
            for j in range(max(1, low[i]), high[i] + 1):
                key = left, tails_es[j]
                known = kept.get(key)
                if known is None:
                    known = kept[key] = self._steps_to(*key)
                if known:
                    row[j] = [
                        (rows, columns, odds * factors[rows, columns])
                        for rows, columns, odds in known
                        if low[i - rows] <= j - columns <= high[i - rows]
                    ]
        if is_whole:
            _at_the_ends(steps, len(es))
        return Lane(low, high, steps)

    def log_odds(self, en: tuple[Part, ...], es: tuple[Part, ...]) -> float:
        """How many times as probable (its logarithm) these are one link as that none has a counterpart."""
        key = self.run(en), self.run(es)
        found = self._odds.get(key)
        if found is None:
            met = self.met(en[0], es[0]) if len(en) == len(es) == 1 else self.met_of(en, es)
            found = self._odds[key] = score(*key, met) + standing(key[0].places, key[1].places)
        return found

    def run(self, parts: tuple[Part, ...]) -> Run:
        """Sentences in a row as one side of a link."""
        found = self._runs.get(parts)
        if found is None:
            found = self._runs[parts] = run_of(parts)
        return found

    def met(self, en: Part, es: Part) -> tuple[Meeting, ...]:
        """Which words of two sentences meet."""
        key = en.features, es.features
        found = self._met.get(key)
        if found is None:
            found = self._met[key] = meetings(*key)
        return found

    def one(self, en: Part, es: Part) -> float:
        """The log odds of one sentence with one."""
        key = en, es
        found = self._ones.get(key)
        if found is None:
            found = self._ones[key] = self.log_odds((en,), (es,))
        return found

    def is_promising(self, en: Sequence[Part], es: Sequence[Part], least: float = UNPROMISING) -> bool:
        """Whether every sentence of a larger link has something to do with one of the other side."""
        rows = [[self.one(left, right) for right in es] for left in en]
        best_en = [max(row) for row in rows]
        if max(best_en) < _ONE_AT_LEAST:
            return False
        return all(
            best > least or each.features.length < _HARDLY for best, each in zip(best_en, en, strict=True)
        ) and all(
            max(column) > least or each.features.length < _HARDLY
            for column, each in zip(zip(*rows, strict=True), es, strict=True)
        )

    def _steps_to(self, en: tuple[Part, ...], es: tuple[Part, ...]) -> tuple[Step, ...]:
        """The steps that end with the last of these sentences and go back no farther than the first."""
        found = []
        likely = False
        for rows, columns in SHAPES:
            if rows > len(en) or columns > len(es):
                continue
            left, right = en[-rows:], es[-columns:]
            if rows == columns == 1:
                odds = self.one(left[0], right[0])
            elif (rows + columns == _PAIR_AND_ONE or likely) and self.is_promising(left, right):
                odds = self.log_odds(left, right)
                likely = likely or odds > _LARGER
            else:
                continue
            if odds > _HOPELESS:
                found.append((rows, columns, exp(min(odds, _MOST))))
        return tuple(found)

    def met_of(self, en: Sequence[Part], es: Sequence[Part]) -> tuple[Meeting, ...]:
        """Which words of several sentences meet those of several, each once."""
        couples = []
        from_en = 0
        for left in en:
            from_es = 0
            for right in es:
                couples += [
                    (sure, place + from_en, where + from_es) for sure, place, where in self.met(left, right)
                ]
                from_es += len(right.weights)
            from_en += len(left.weights)
        return each_once(couples)

    def _features(self, text: str, *, is_spanish: bool) -> Features:
        key = is_spanish, text
        found = self._read.get(key)
        if found is None:
            found = (read_spanish if is_spanish else read_english)(text, self._lexicon)
            self._read[key] = found
        return found


def _at_the_ends(steps: list[dict[int, list[Step]]], last: int) -> None:
    """Weigh that texts begin and end with the same."""
    for i, row in enumerate(steps[: _LONGEST + 1]):
        for j in range(1, _LONGEST + 1):
            if j in row:
                row[j] = [
                    (rows, columns, odds * exp(FIRST) if (rows, columns) == (i, j) else odds)
                    for rows, columns, odds in row[j]
                ]
    if last in steps[-1]:
        steps[-1][last] = [(rows, columns, odds * exp(LAST)) for rows, columns, odds in steps[-1][last]]
