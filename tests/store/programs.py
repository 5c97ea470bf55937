# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A second program on the same store, as the command line is beside the window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]


def typing_desk(path: Path, story_id: str, times: int) -> subprocess.Popen[str]:
    """Start somebody typing ``times`` bursts (0: until killed) into a story of a store."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.typing_desk", str(path), story_id, str(times)],
        cwd=_ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT / "src"), str(_ROOT)])},
        stdout=subprocess.PIPE,
        text=True,
    )
