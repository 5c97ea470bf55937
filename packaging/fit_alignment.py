# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Fit the weights of the alignment (``bilingual/align/beads.py``) to texts whose right alignment is known.

    python packaging/fit_alignment.py [--pairs PAIRS.tsv[.gz]] [--gold ALIGN.jsonl] [--stories 100] [--rounds 60]

PAIRS holds sentences of news in their order (anything, tab, English, tab, Spanish): of them stories are made whose
sentences are joined, divided, dropped, added and moved by rule. GOLD holds stories as the development set has them. The
weights that make the right links most probable are written as they stand in ``beads.py``. Some minutes; nothing of the
texts is kept but these numbers.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import sys
from dataclasses import dataclass, field
from math import exp
from operator import mul
from pathlib import Path

from editor_desk.bilingual.align import beads
from editor_desk.bilingual.align.beads import SHAPES, Part, evidence
from editor_desk.bilingual.align.lexicon import load_lexicon
from editor_desk.bilingual.align.odds import Odds
from editor_desk.bilingual.align.paths import Lane, Step, weighed_rows

Links = list[tuple[tuple[int, ...], tuple[int, ...]]]
Units = list[tuple[list[str], list[str]]]

RATES = {
    "light": (0.021, 0.0075, 0.005, 0.028, 0.03, 0.0),
    "heavy": (0.10, 0.025, 0.02, 0.065, 0.07, 0.035),
    "abridged": (0.316, 0.037, 0.056, 0.08, 0.07, 0.055),
}
"""How often a sentence is dropped from the Spanish, from the English, added, joined, divided, moved."""
_STOP = re.compile(r"(?<=[.!?])[\"”’»')]*\s+(?=[\"“‘«¿¡(]*[A-ZÁÉÍÓÚÑ])")
_CLAUSE_EN = re.compile(
    r"[,;] (?=(?:and|but|while|which|as|where|after|who|because|although|so|with|when)\b)"
)
_CLAUSE_ES = re.compile(
    r"[,;] (?=(?:y|pero|mientras|que|como|donde|después|quien|porque|aunque|así|con|cuando)\b)"
)
_PULL = 0.3
"""How strongly weights are pulled to 0."""
_FIRST_STEP, _LEAST_STEP, _MOST_STEP = 0.02, 1e-5, 0.5


@dataclass(slots=True)
class Story:
    """Two texts, their right links, and the evidence of every step that could be taken."""

    en: list[str]
    es: list[str]
    links: Links
    steps: list[tuple[int, int, int, int]] = field(default_factory=list)
    evidence: list[tuple[float, ...]] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)


def read_units(path: Path) -> Units:
    """Sentences with what says the same, in the order of the file; what was translated otherwise as it is."""
    units: Units = []
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        for line in lines:
            en, es = (_STOP.split(text) for text in line.rstrip("\n").split("\t")[1:3])
            if len(en) == len(es):
                units += [([one], [other]) for one, other in zip(en, es, strict=True)]
            elif min(len(en), len(es)) == 1 and max(len(en), len(es)) <= 3:
                units.append((en, es))
    return units


def made_story(units: Units, level: str, chance: random.Random, others: Units) -> Story:
    """A story of these sentences, changed at the rates of a level."""
    out = _changed(units, RATES[level], chance, others)
    order = list(range(len(out)))
    for unit in range(len(out)):
        if chance.random() < RATES[level][-1]:
            place = order.index(unit)
            order.insert(max(0, place + chance.choice((-3, -2, -1, -1, 1, 1, 2, 3))), order.pop(place))
    story = Story(
        [each for en, _ in out for each in en], [each for unit in order for each in out[unit][1]], []
    )
    first_es = dict(zip(order, _firsts([len(out[unit][1]) for unit in order]), strict=True))
    for unit, first in enumerate(_firsts([len(en) for en, _ in out])):
        en, es = out[unit]
        if en and es:
            start = first_es[unit]
            story.links.append((tuple(range(first, first + len(en))), tuple(range(start, start + len(es)))))
    return story


def _changed(units: Units, rates: tuple[float, ...], chance: random.Random, others: Units) -> Units:
    dropped, dropped_en, added, joined, divided, _ = rates
    out: Units = []
    at = 0
    while at < len(units):
        en, es = units[at]
        at += 1
        if chance.random() < dropped:
            es = []
        elif chance.random() < dropped_en:
            en = []
        elif len(en) == len(es) == 1:
            if chance.random() < joined and at < len(units) and len(units[at][0]) == len(units[at][1]) == 1:
                en, es = [*en, *units[at][0]], [f"{es[0]} {units[at][1][0]}"]
                at += 1
            else:
                es = _divided(es[0], _CLAUSE_ES) if chance.random() < divided else es
                en = _divided(en[0], _CLAUSE_EN) if chance.random() < divided and len(es) == 1 else en
        if chance.random() < added:
            out.append(([], list(chance.choice(others)[1])))
        out.append((en, es))
    return out


def weigh(story: Story, odds: Odds) -> None:
    """Collect the evidence of every step, and which steps the right alignment takes, as far as it keeps the order."""
    en, es = odds.parts(story.en, is_spanish=False), odds.parts(story.es, is_spanish=True)
    right = _in_order(story.links)
    length = [sum(part.features.length for part in side) for side in (en, es)]
    shorter = (max(0.0, 1 - length[1] / (1.13 * length[0])), max(0.0, 1 - 1.13 * length[0] / length[1]))
    for i in range(1, len(en) + 1):
        for j in range(1, len(es) + 1):
            for rows, columns in SHAPES:
                left, there = tuple(en[max(0, i - rows) : i]), tuple(es[max(0, j - columns) : j])
                if len(left) < rows or len(there) < columns or not _is_worth(odds, left, there):
                    continue
                ends = (float(i == rows and j == columns), float(i == len(en) and j == len(es)))
                shares = (rows * shorter[0], columns * shorter[1], float(rows), float(columns))
                met = odds.met_of(left, there)
                story.steps.append((i, j, rows, columns))
                story.evidence.append((*evidence(odds.run(left), odds.run(there), met), *shares, *ends))
                story.right.append((tuple(range(i - rows, i)), tuple(range(j - columns, j))) in right)


def slope(story: Story, weights: list[float], total: list[float]) -> None:
    """Add how the improbability of the right alignment grows with each weight."""
    alone = (0.0, 0.0)
    for _ in range(2):
        used = [*weights[:-4], weights[-4] * alone[0], weights[-3] * alone[1], *weights[-2:]]
        shares = _probabilities(story, used)
        links = [(step, share) for step, share in zip(story.steps, shares, strict=True)]
        alone = (
            1 - sum(step[2] * share for step, share in links) / len(story.en),
            1 - sum(step[3] * share for step, share in links) / len(story.es),
        )
    for values, share, is_right in zip(story.evidence, shares, story.right, strict=True):
        wrong = share - is_right
        if abs(wrong) > 1e-4:
            for at, value in enumerate(values):
                if value:
                    total[at] += wrong * value
            total[-4] += wrong * values[-4] * (alone[0] - 1)
            total[-3] += wrong * values[-3] * (alone[1] - 1)


def fitted(stories: list[Story], weights: list[float], rounds: int) -> list[float]:
    """Weights that make the right alignments most probable; each goes down its slope in steps of its own (Rprop)."""
    steps = [_FIRST_STEP] * len(weights)
    before = [0.0] * len(weights)
    for turn in range(rounds):
        total = [2 * _PULL * weight for weight in weights]
        for story in stories:
            slope(story, weights, total)
        for at, each in enumerate(total):
            turned = each * before[at]
            steps[at] *= 1.2 if turned > 0 else 0.5 if turned < 0 else 1.0
            steps[at] = min(_MOST_STEP, max(_LEAST_STEP, steps[at]))
            before[at] = 0.0 if turned < 0 else each
            if before[at]:
                weights[at] -= steps[at] if each > 0 else -steps[at]
        sys.stderr.write(f"{turn}: {sum(each * each for each in total) ** 0.5 / len(stories):.4f}\n")
    return weights


def main(arguments: list[str]) -> int:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--pairs", type=Path)
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--stories", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=60)
    asked = parser.parse_args(arguments)
    stories: list[Story] = []
    if asked.pairs:
        units = read_units(asked.pairs)
        chance = random.Random(1)
        for _ in range(asked.stories):
            count = chance.choice((8, 12, 14, 16, 18, 22, 28))
            start = chance.randrange(max(1, len(units) - count))
            stories += [made_story(units[start : start + count], level, chance, units) for level in RATES]
    if asked.gold:
        for line in asked.gold.read_text("utf-8").splitlines():
            row = json.loads(line)
            stories.append(
                Story(row["en"], row["es"], [(tuple(a), tuple(b)) for a, b in row["links"] if a and b])
            )
    odds = Odds(load_lexicon())
    stories = [story for story in stories if story.en and story.es]
    for story in stories:
        weigh(story, odds)
    weights = fitted(
        stories, [*beads.WEIGHTS, *beads.SHORTER, *beads.ALONE, beads.FIRST, beads.LAST], asked.rounds
    )
    count = len(beads.WEIGHTS)
    named = (
        weights[:count],
        weights[count : count + 2],
        weights[count + 2 : count + 4],
        weights[count + 4 :],
    )
    for name, part in zip(("WEIGHTS", "SHORTER", "ALONE", "FIRST, LAST"), named, strict=True):
        sys.stdout.write(f"{name} = {', '.join(f'{weight:.3f}' for weight in part)}\n")
    return 0


def _probabilities(story: Story, weights: list[float]) -> list[float]:
    steps: list[dict[int, list[Step]]] = [{} for _ in range(len(story.en) + 1)]
    places: list[dict[int, list[int]]] = [{} for _ in steps]
    for number, (i, j, rows, columns) in enumerate(story.steps):
        odds = exp(min(60.0, max(-25.0, sum(map(mul, weights, story.evidence[number])))))
        steps[i].setdefault(j, []).append((rows, columns, odds))
        places[i].setdefault(j, []).append(number)
    lane = Lane([0] * len(steps), [len(story.es)] * len(steps), steps)
    shares = [0.0] * len(story.steps)
    for i, (row, behind, onward, factors) in enumerate(weighed_rows(lane)):
        for j, found in row.items():
            for number, (rows, columns, odds) in zip(places[i][j], found, strict=True):
                shares[number] = odds * behind[rows][j - columns] * onward[j] * factors[rows]
    return shares


def _is_worth(odds: Odds, en: tuple[Part, ...], es: tuple[Part, ...]) -> bool:
    return len(en) == len(es) == 1 or odds.is_promising(en, es)


def _in_order(links: Links) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The links of most sentences that come in the same order in both texts."""
    ordered = sorted(links)
    worth: list[int] = []
    before: list[int] = []
    for place, (en, es) in enumerate(ordered):
        most, at = max(
            ((worth[earlier], earlier) for earlier in range(place) if ordered[earlier][1][-1] < es[0]),
            default=(0, -1),
        )
        worth.append(most + len(en) + len(es))
        before.append(at)
    found = set()
    at = max(range(len(worth)), key=worth.__getitem__, default=-1)
    while at >= 0:
        found.add(ordered[at])
        at = before[at]
    return found


def _divided(text: str, clause: re.Pattern[str]) -> list[str]:
    places = [found for found in clause.finditer(text) if 25 < found.start() < len(text) - 25]
    if not places:
        return [text]
    middle = places[len(places) // 2]
    rest = text[middle.end() :]
    return [text[: middle.start()] + ".", rest[0].upper() + rest[1:]]


def _firsts(counts: list[int]) -> list[int]:
    return [sum(counts[:at]) for at in range(len(counts))]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
