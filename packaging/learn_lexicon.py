# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Learn which English word is said by which Spanish one from sentences in both languages (IBM model 1, both ways).

    python packaging/learn_lexicon.py PAIRS.tsv[.gz] [MORE…] > resources/bilingual/learned.tsv

A line of PAIRS is: anything, tab, English, tab, Spanish. What is written is a line for each English word, the most
frequent first: the word, a tab, and its translations with how sure they are in hundredths, the likeliest first:

    ship	barco:71 nave:12

Only texts whose licence allows it may be given when the result is to be shipped: see resources/README.md.
"""

from __future__ import annotations

import gzip
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from math import exp, sqrt
from pathlib import Path

from editor_desk.bilingual.align.words import folded_words

ROUNDS = 6
NOWHERE = ""
"""What a word without counterpart comes from."""
_NOWHERE_SHARE = 0.06
_STRAIGHT = 5.0
"""How strongly words are expected at the same place of both sentences."""
_MOST_TRANSLATIONS = 5
_LONGEST = 40
_SURE = 0.10
_SURE_OF_RARE = 0.22
"""What is asked of a word that was seen once: chance pairs everything with everything."""

Pairs = list[tuple[tuple[str, ...], tuple[str, ...]]]
Table = dict[str, dict[str, float]]


def read_pairs(paths: Iterable[Path]) -> Pairs:
    """The words of every pair of sentences, without the few that are too long to say anything."""
    pairs: Pairs = []
    for path in paths:
        opening = gzip.open if path.suffix == ".gz" else open
        with opening(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                _, english, spanish = line.rstrip("\n").split("\t")[:3]
                en, es = tuple(folded_words(english)), tuple(folded_words(spanish))
                if en and es and len(en) <= _LONGEST and len(es) <= _LONGEST:
                    pairs.append((en, es))
    return pairs


def learn(pairs: Pairs) -> Table:
    """How probable each target word is, given a word it may come from: source → target → probability."""
    table: Table = {}
    for turn in range(ROUNDS):
        counts: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
        for sources, targets in pairs:
            for at, target in enumerate(targets):
                place = at / len(targets)
                shares = [(NOWHERE, _NOWHERE_SHARE * (table[NOWHERE].get(target, 0.0) if turn else 1.0))]
                for where, source in enumerate(sources):
                    near = exp(-_STRAIGHT * abs(place - where / len(sources)))
                    known = table[source].get(target, 0.0) if turn else 1.0
                    shares.append((source, near * known / len(sources)))
                total = sum(share for _, share in shares)
                if total > 0:
                    for source, share in shares:
                        counts[source][target] += share / total
        table = {
            source: {target: count / sum(found.values()) for target, count in found.items() if count > 1e-4}
            for source, found in counts.items()
        }
    return table


def lexicon(pairs: Pairs) -> Iterator[tuple[str, list[tuple[str, float]]]]:
    """English words, the most frequent first, with the Spanish words both directions agree on."""
    there = learn(pairs)
    back = learn([(es, en) for en, es in pairs])
    english = Counter(word for en, _ in pairs for word in en)
    spanish = Counter(word for _, es in pairs for word in es)
    for word, seen in sorted(english.items(), key=lambda item: (-item[1], item[0])):
        found = []
        for target, share in there.get(word, {}).items():
            sure = sqrt(share * back.get(target, {}).get(word, 0.0))
            rare = min(seen, spanish[target]) < 2
            if sure >= (_SURE_OF_RARE if rare else _SURE) and not word.isdigit():
                found.append((target, sure))
        found.sort(key=lambda item: (-item[1], item[0]))
        if found:
            yield word, found[:_MOST_TRANSLATIONS]


def main(arguments: list[str]) -> int:
    """Write the lexicon learned from the files named."""
    if not arguments:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    for word, found in lexicon(read_pairs(Path(each) for each in arguments)):
        sys.stdout.write(f"{word}\t{' '.join(f'{target}:{round(100 * sure)}' for target, sure in found)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
