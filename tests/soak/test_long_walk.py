# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Edit, checkpoint, keep, restore, take over, crash, reopen, thin, purge, in any order: every kept revision is reachable
and what was purged is nowhere.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.soak.long_walk import Walk

WALKS_IN_CI, STEPS_IN_CI = 5, 1_000
WALKS_IN_SOAK, STEPS_IN_SOAK = 20, 5_000


def walk(folder: Path, seed: int, steps: int, *, whole_every: int) -> None:
    state = folder / "state"
    begun = time.monotonic()
    taken = Walk(folder, seed, state)
    taken.go(steps, whole_every=whole_every)
    taken.close()
    promised = taken.promised
    print(
        f"\nLong walk, seed {seed}: {steps} steps in {time.monotonic() - begun:.0f} s, {len(promised.kept)} kept revisions"
        f" reachable, {len(promised.purged)} proofs purged and nowhere (limit: all, 0 found); {dict(taken.done)}"
    )
    assert promised.purged, "a walk on which nothing was purged shows nothing"
    assert taken.done["crash"] > steps // 100


@pytest.mark.parametrize("seed", range(WALKS_IN_CI))
def test_five_thousand_steps_of_a_desk_break_no_promise(tmp_path: Path, seed: int):
    walk(tmp_path, seed, STEPS_IN_CI, whole_every=500)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 100 + WALKS_IN_SOAK))
def test_a_hundred_thousand_steps_of_a_desk_break_no_promise(tmp_path: Path, seed: int):
    walk(tmp_path, seed, STEPS_IN_SOAK, whole_every=1_000)
