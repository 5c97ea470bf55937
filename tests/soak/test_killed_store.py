# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A program without a window is killed at random moments: every act it was told of is there, whole, and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

IN_CI, IN_SOAK = 300, 5000
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="this system has no fork; the window's test kills too"
)


def kill_again_and_again(rounds: int, seed: int) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak.killed_store", str(rounds), str(seed)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert done.returncode == 0
    told = json.loads(done.stdout.splitlines()[-1])
    faults = told["faults"]
    print(
        f"\nSIGKILL of a store-only process: {sum(told['rounds'].values())} times ({told['rounds']}), {told['acts']} acts"
        f" ended, {told['in_flight']} in flight, {told['seconds']} s: {len(faults)} faults (limit 0)"
    )
    assert faults == [], "\n".join(faults[:5])


def test_killed_three_hundred_times_every_act_is_whole_or_not_there():
    kill_again_and_again(IN_CI, 4)


@pytest.mark.soak
def test_killed_five_thousand_times_every_act_is_whole_or_not_there():
    kill_again_and_again(IN_SOAK, 5)
