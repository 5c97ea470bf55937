# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""English and Spanish, fact by fact: what the comparison finds, what it says wrongly, and how long it takes.

``python3 run.py bench -k compare -s``. The development sets and the scorers lie beside the
checkout (``../shared/data``). The command line is the real one.
"""

from __future__ import annotations

import gzip
import json
import random
import statistics
import subprocess
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from editor_desk.bilingual.compare import Comparer
from editor_desk.newsroom.comparison import BODY, CompareRequest, EditionText, Level
from editor_desk.newsroom.languages import Language

pytestmark = pytest.mark.bench

STORY_WORDS, STORIES, ROUNDS = 600, 60, 3
"""Each is timed three times and the best counts: the machine is seldom alone."""


def scored(name: str, shared: Path, tmp_path: Path) -> dict[str, object]:
    """Run the command line over a development set and its scorer over the answer."""
    dev = shared / "data" / "dev"
    scorer, gold = dev / f"score_{name}.py", dev / f"{name}.jsonl"
    asked = subprocess.run([sys.executable, scorer, "--input", gold], capture_output=True, check=True)
    answered = subprocess.run(
        [sys.executable, "-m", "editor_desk", "compare", "--jsonl"],
        input=asked.stdout,
        capture_output=True,
        check=True,
    )
    predicted = tmp_path / f"{name}.jsonl"
    predicted.write_bytes(answered.stdout)
    judged = subprocess.run(
        [sys.executable, scorer, gold, predicted, "--json"], capture_output=True, check=True
    )
    return dict(json.loads(judged.stdout))


def test_pairs_of_passages(shared: Path, tmp_path: Path):
    figures: dict = scored("factpairs", shared, tmp_path)
    parts, paired = figures["parts"], figures["paired"]
    print(f"\npairs: F1 {parts['all']['F1']:.3f}, paired accuracy {paired['accuracy']:.3f},", end=" ")
    print(f"traps flagged {parts['traps']['FP']}, kind right {figures['kind_right']:.3f}")
    assert parts["all"]["F1"] >= 0.92
    assert paired["accuracy"] >= 0.88
    assert parts["traps"]["FP"] == 0
    assert figures["kind_right"] >= 0.85
    assert figures["misplaced"] == figures["missing"] == 0


def test_whole_stories(shared: Path, tmp_path: Path):
    figures: dict = scored("stories", shared, tmp_path)
    print(f"\nstories: recall {figures['recall']:.3f}, kind right {figures['kind_right']:.3f},", end=" ")
    print(
        f"flags per clean story {figures['flags_per_clean_story']:.2f}, precision {figures['precision']:.3f}"
    )
    assert figures["recall"] >= 0.92
    assert figures["flags_per_clean_story"] <= 1.0
    assert figures["precision"] >= 0.55
    assert figures["misplaced"] == figures["missing"] == 0


def news(shared: Path) -> list[tuple[str, str]]:
    path = shared / "data" / "parallel" / "newstest2008-2013.en-es.tsv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [tuple(line.rstrip("\n").split("\t")[1:3]) for line in lines]  # type: ignore[misc]


def asked_for(pairs: list[tuple[str, str]]) -> CompareRequest:
    return CompareRequest(
        EditionText({BODY: "\n\n".join(en for en, _ in pairs)}),
        EditionText({BODY: "\n\n".join(es for _, es in pairs)}),
        original=Language.EN,
    )


def test_alarms_on_translated_news(shared: Path):
    """Fifteen lines in a row stand for a story; many were translated by way of a third language, with slips."""
    pairs = news(shared)
    comparer, kinds, stories = Comparer(), Counter[str](), 0
    for start in random.Random(5).sample(range(0, len(pairs) - 15, 15), 200):
        stories += 1
        for each in comparer.compare(asked_for(pairs[start : start + 15])).differences:
            if each.level is not Level.HINT:
                kinds[each.kind.value] += 1
    shown = ", ".join(f"{kind} {count / stories:.2f}" for kind, count in kinds.most_common())
    print(f"\nnews, flags per 15 lines: {sum(kinds.values()) / stories:.2f} ({shown})")


def test_how_long_a_whole_check_takes(shared: Path):
    pairs, scratch, keys = news(shared), [], []
    chosen = random.Random(3)
    Comparer().compare(asked_for(pairs[:40]))
    for _ in range(STORIES):
        start, words, story = chosen.randrange(len(pairs) - 80), 0, []
        while words < STORY_WORDS:
            story.append(pairs[start])
            words += len(pairs[start][0].split())
            start += 1
        asked = asked_for(story)
        middle = len(asked.es.body) // 2
        typed = replace(asked, es=EditionText({BODY: asked.es.body[:middle] + "x" + asked.es.body[middle:]}))
        rounds = []
        for _ in range(ROUNDS):
            comparer = Comparer()
            rounds.append((timed(comparer, asked), timed(comparer, typed)))
        scratch.append(min(each for each, _ in rounds))
        keys.append(min(each for _, each in rounds))
    for name, times in (("from scratch", scratch), ("after a keystroke", keys)):
        p95 = statistics.quantiles(times, n=20)[-1]
        print(f"\n600 words {name}: median {statistics.median(times):.1f} ms, p95 {p95:.1f} ms", end="")


def timed(comparer: Comparer, asked: CompareRequest) -> float:
    """Milliseconds of this process: what else runs on the machine is left out."""
    begun = time.process_time()
    comparer.compare(asked)
    return (time.process_time() - begun) * 1000
