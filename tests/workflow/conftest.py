# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A real desk in a folder of its own, with a clock that goes when the test says so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.people import Role
from editor_desk.workflow import people
from editor_desk.workflow.work import Work
from tests.workflow.newsroom import Newsroom

EVERYTHING_BUT_SIGNING = frozenset(Role) - {Role.APPROVER, Role.ADMINISTRATOR}


class Clock:
    """A minute passes with every look at it, so that no two acts fall together."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk" / "desk.sqlite", now=clock) as opened:
        yield opened


@pytest.fixture
def newsroom(desk: Desk) -> Newsroom:
    """Ana writes and checks, Ben approves; both are known to the desk."""
    ana = people.add_person(desk.work, "Ana Ruiz", EVERYTHING_BUT_SIGNING)
    ben = people.add_person(desk.work, "Ben Ortiz", frozenset(Role))
    return Newsroom(desk, Work(desk.store, ana, desk.now), Work(desk.store, ben, desk.now))
