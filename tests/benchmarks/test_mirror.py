# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the plain-file copies cost: a story of the first mirror, one after a burst of typing, a search for newer texts.

Stories at deadline (1,000 words a language, 12 proved facts, pins, notes). ``python3 run.py bench -k mirror -s``
"""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.languages import Language
from editor_desk.store.mirror.newer import newer_in_mirror
from editor_desk.store.mirror.writing import write_due
from editor_desk.store.mirror_due import By
from editor_desk.workflow.writing import save_text
from tests.benchmarks.journaling import lay_out

pytestmark = pytest.mark.bench

STORIES, BURSTS = 25, 60
MOST_FIRST_MS, MOST_AFTER_MS, MOST_SEARCH_MS = 40.0, 40.0, 1.5


def _told(name: str, milliseconds: float, most: float) -> float:
    print(f"\n{name}: {milliseconds:.2f} ms (at most {most:g})", end="")
    return milliseconds


def test_copies_cost_little(tmp_path: Path):
    path = tmp_path / "desk.sqlite"
    with Desk.open(path) as desk:
        owners = [lay_out(desk.work) for _ in range(STORIES)]
        began = perf_counter()
        assert write_due(desk.store).left == 0
        first = 1000 * (perf_counter() - began) / STORIES
        taken = []
        for number in range(BURSTS):
            story_id = owners[number % STORIES]
            body = desk.story(story_id).edition(Language.EN).body
            save_text(desk.work, story_id, Language.EN, body=f"{number} {body}")
            began = perf_counter()
            write_due(desk.store, only={(By.STORY, story_id)})
            taken.append(1000 * (perf_counter() - began))
        began = perf_counter()
        assert newer_in_mirror(path) == ()
        search = 1000 * (perf_counter() - began) / STORIES
    after = sorted(taken)[int(len(taken) * 0.95)]
    assert _told("first mirror, a story", first, MOST_FIRST_MS) <= MOST_FIRST_MS
    assert _told("mirror after a burst, p95", after, MOST_AFTER_MS) <= MOST_AFTER_MS
    assert _told("search for newer texts, a story", search, MOST_SEARCH_MS) <= MOST_SEARCH_MS
