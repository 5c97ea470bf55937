# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The room where faults are tried, once for all of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

_ROOT = Path(__file__).resolve().parents[2]
Sweep = Callable[[str, str, bool], list[dict[str, Any]]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the test's store lies."""
    return tmp_path / "desk" / "desk.sqlite"


@pytest.fixture(scope="package")
def sweep(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sweep]:
    """Put an act in the way of a kind of fault, wherever it can fall; what came of it each time."""
    room = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.room", str(tmp_path_factory.mktemp("room"))],
        cwd=_ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT / "src"), str(_ROOT)])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    into, out = room.stdin, room.stdout
    assert into is not None
    assert out is not None

    def ask(kind: str, act: str, thorough: bool) -> list[dict[str, Any]]:
        into.write(json.dumps({"kind": kind, "act": act, "thorough": thorough}) + "\n")
        into.flush()
        answer = json.loads(out.readline() or '{"skip": ""}')
        if "skip" in answer:
            assert room.poll() is None, "the room is gone"
            pytest.skip(answer["skip"])
        outcomes: list[dict[str, Any]] = answer["outcomes"]
        return outcomes

    with room, into, out:
        yield ask
