# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Start to first paint and memory, beside a bare two-editor window in the same run.

``python3 run.py bench -k start -s``; ratios count, the machine's noise falls on both sides alike.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from editor_desk.desk import Desk
from editor_desk.workflow.samples import load_samples

pytestmark = pytest.mark.bench

ROUNDS = 9
MOST_TIMES_BARE = 1.5
SETTLED = 3.0
"""Seconds after the first paint at which memory is read: store, Markdown and speller are in by then."""
BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]


@dataclass(frozen=True)
class Start:
    """Milliseconds to the first paint, and to panes that take keys (NaN for the bare window); memory."""

    milliseconds: float
    to_panes: float
    megabytes: float


def started(command: list[str], *, settle: float = 0.0) -> Start:
    """Start a window, wait for its first paint, read its memory (PSS), end it."""
    environment = {**os.environ, "EDITOR_DESK_TRACE_START": "1"}
    # A machine that never keeps compiled modules would measure the compiler.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = time.time()
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stderr is not None
        last = "first paint" if command is BARE else "panes stand"
        told = {}
        for line in process.stderr:
            what, _, at = line.rpartition(" ")
            told[what] = at
            if what == last:
                break
        assert "first paint" in told, "the window never painted"
        painted, panes = float(told["first paint"]), float(told.get("panes stand", "nan"))
        deadline = time.monotonic() + settle
        while time.monotonic() < deadline:
            os.sched_yield()
        memory = _proportional_set_size(process.pid)
        process.kill()
    return Start((painted - before) * 1000, (panes - before) * 1000, memory)


def _proportional_set_size(pid: int) -> float:
    rollup = Path(f"/proc/{pid}/smaps_rollup")
    if not rollup.exists():
        return float("nan")
    line = next(line for line in rollup.read_text().splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024


def test_start_to_first_paint_is_at_most_half_as_long_again_as_a_bare_window(tmp_path: Path):
    store = tmp_path / "desk.sqlite"
    with Desk.open(store) as desk:
        load_samples(desk.work)
    ours = [sys.executable, "-m", "editor_desk", "--store", str(store)]
    started(BARE), started(ours)
    rounds = [(started(BARE), started(ours)) for _ in range(ROUNDS)]
    bare = statistics.median(one.milliseconds for one, _ in rounds)
    desk_start = statistics.median(one.milliseconds for _, one in rounds)
    panes = statistics.median(one.to_panes for _, one in rounds)
    bare_memory = started(BARE, settle=1.0).megabytes
    settled = started(ours, settle=SETTLED).megabytes
    print(
        f"\nstart to first paint, median of {ROUNDS}: bare {bare:.0f} ms, desk {desk_start:.0f} ms,"
        f" ratio {desk_start / bare:.2f}, its panes stand at {panes:.0f} ms; PSS bare {bare_memory:.0f} MB, desk settled {settled:.0f} MB"
    )
    assert desk_start <= MOST_TIMES_BARE * bare
