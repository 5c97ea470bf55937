# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing that was acknowledged is lost, whenever the program is killed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.store.desk import EN, add, open_desk, story
from tests.store.programs import typing_desk

KILLS = 10


def test_killed_at_any_moment_the_store_is_sound_and_has_every_acknowledged_save(path: Path):
    owner = story(en="Flood plan")
    with open_desk(path) as store:
        add(store, owner)
    chance = random.Random(2026)
    last = 0
    for _ in range(KILLS):
        last = _type_until_killed(path, owner.id, bursts=chance.randrange(0, 40), last=last)
        with open_desk(path) as store:
            report = store.verify()
            assert report.problems == ()
            with store.look() as unit:
                said = [event.sequence for event in unit.events(owner.id)]
                now = unit.story(owner.id).edition(EN)
                findable = unit.setting("desk")
            assert findable is not None
            assert len(said) >= last, "an acknowledged entry of the diary is gone"
            assert now.body.startswith(f"Burst {said[-1]}. " if said else ""), "text and diary differ"
            last = len(said)
    assert last > KILLS


def _type_until_killed(path: Path, story_id: str, *, bursts: int, last: int) -> int:
    """Kill somebody typing after so many bursts; the last save they were told of."""
    desk = typing_desk(path, story_id, 0)
    assert desk.stdout is not None
    with desk, desk.stdout:
        for _ in range(bursts + 1):
            line = desk.stdout.readline()
            if not line:
                pytest.fail("the desk ended by itself")
        desk.kill()
        told = [line, *desk.stdout.readlines()]
    whole = [int(line) for line in told if line.endswith("\n") and line.strip().isdigit()]
    return whole[-1] if whole else last
