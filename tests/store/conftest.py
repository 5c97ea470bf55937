# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A real store in a folder of its own, for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor_desk.store.store import Store
from tests.store.desk import open_desk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the test's store lies."""
    return tmp_path / "desk" / "desk.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """A new store, open."""
    with open_desk(path) as opened:
        yield opened
