# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A backup of 500 MB while somebody types: how long the main thread is kept from answering.

``python3 run.py bench -k backup``; ``EDITOR_DESK_BACKUP_MB`` for another size.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.bench

ROOT = Path(__file__).resolve().parents[2]
MEGABYTES = int(os.environ.get("EDITOR_DESK_BACKUP_MB", "500"))
BACKUPS = 4
MOST = 16.0
"""Milliseconds that a backup may keep the main thread waiting at a time."""


def test_a_backup_keeps_nobody_who_types_waiting(tmp_path: Path):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    store = tmp_path / "desk.sqlite"
    command = [sys.executable, "-m", "tests.benchmarks.backup_while_typing", str(store)]
    done = subprocess.run(
        [*command, str(MEGABYTES), str(BACKUPS)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    kept, late = (
        {name: max(map(of, told[name])) for name in ("during", "without")} for of in (_kept_waiting, _late)
    )
    print(
        f"\nbackup of {told['size'] / 1e6:.0f} MB and its photos to two places, {min(told['took']):.1f} to"
        f" {max(told['took']):.1f} s: longest the main thread was kept waiting {kept['during']:.1f} ms"
        f" (limit {MOST:.0f}; typing alone {kept['without']:.1f}); longest pause of any kind, its own work and"
        f" other programs included, {late['during']:.1f} ms, typing alone {late['without']:.1f}"
    )
    assert kept["during"] <= MOST


def _kept_waiting(beat: list[float]) -> float:
    """What of a pause the main thread neither worked itself nor lost to other programs."""
    late, work, waited = beat
    return max(late - work - waited, 0.0)


def _late(beat: list[float]) -> float:
    return beat[0]
