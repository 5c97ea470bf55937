# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever anybody does in whatever order: nothing reaches readers that was not signed off exactly so, by the rules."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.signoff.walk import walk

WALKS_IN_CI, STEPS_IN_CI = 5, 1_000
WALKS_IN_SOAK, STEPS_IN_SOAK = 40, 2_500


def taken(folder: Path, seed: int, steps: int) -> None:
    begun = time.monotonic()
    done = walk(folder, seed, steps)
    seconds = time.monotonic() - begun
    reached = {stage: done.seen[stage] for stage in ("approved", "scheduled", "sent", "live", "killed")}
    print(
        f"\nSign-off walk, seed {seed}: {steps} acts in {seconds:.0f} s ({seconds / steps * 1000:.1f} ms each),"
        f" {sum(done.done.values())} done, {sum(done.refused.values())} refused; 0 promises broken (limit 0); {reached}"
    )
    assert all(reached[stage] for stage in ("approved", "sent")), (
        "a walk that signs nothing off shows nothing"
    )


@pytest.mark.parametrize("seed", range(WALKS_IN_CI))
def test_five_thousand_acts_of_a_newsroom_break_no_promise(tmp_path: Path, seed: int):
    taken(tmp_path, seed, STEPS_IN_CI)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 100 + WALKS_IN_SOAK))
def test_a_hundred_thousand_acts_of_a_newsroom_break_no_promise(tmp_path: Path, seed: int):
    taken(tmp_path, seed, STEPS_IN_SOAK)
