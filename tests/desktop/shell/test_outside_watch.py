# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What another program writes is noticed, until the desk closes."""

from __future__ import annotations

from editor_desk.desk import Desk
from editor_desk.newsroom.people import Role
from editor_desk.workflow.people import add_person
from tests.desktop.shell.conftest import OpenDesk


def somebody_joins(desk: OpenDesk) -> list[str]:
    """Another program writes, and the window looks; what it tells of that."""
    told: list[str] = []
    desk.room.watch.changed.connect(lambda: told.append("changed"))
    with Desk.open(desk.window.store) as other:
        add_person(other.work, "Teresa Fuentes", frozenset({Role.APPROVER}))
    desk.room.watch._look()
    return told


def test_what_another_program_writes_is_noticed(desk):
    told = somebody_joins(desk)
    desk.wait_for(lambda: bool(told))


def test_a_desk_that_closes_at_that_moment_asks_nothing_more(desk):
    told = somebody_joins(desk)
    desk.close()
    assert told == []
