# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Killed at any moment while copies are written, the mirror tells every story as it was last, or last but one."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections import defaultdict
from pathlib import Path

import pytest

from editor_desk.desk import Desk, say
from editor_desk.store.mirror.writing import write_due
from editor_desk.workflow.rebuilding import rebuild
from tests.store.desk import EN, Clock, add, open_desk, story
from tests.store.mirroring_desk import LOG, words_of

KILLS = 30
_ROOT = Path(__file__).resolve().parents[2]
_LONGEST_S = 0.12


@pytest.mark.skipif(
    not hasattr(os, "fork"), reason="desks are forked from a process that has loaded everything"
)
def test_a_mirror_killed_while_it_is_written_still_rebuilds_every_story(tmp_path: Path):
    path = tmp_path / "desk" / "desk.sqlite"
    owners = [story(f"slug-{number}", en="Words") for number in range(4)]
    with open_desk(path) as store:
        add(store, *owners)
        write_due(store)
    (path.parent / LOG).touch()
    chance = random.Random(2026)
    torn = 0
    with _stand() as stand:
        for number in range(KILLS):
            _kill_one(stand, path, number, chance.uniform(0.005, _LONGEST_S))
            torn += _assert_whole(
                path, tmp_path / f"new-{number}" / "desk.sqlite", [one.id for one in owners]
            )
        assert stand.stdin is not None
        stand.stdin.close()
    assert len((path.parent / LOG).read_text().splitlines()) > KILLS
    assert torn, "no kill caught the mirror behind the store: this proves nothing"


def _stand() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.mirroring_desk"],
        cwd=_ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT / "src"), str(_ROOT)])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _kill_one(stand: subprocess.Popen[str], path: Path, seed: int, after_s: float) -> None:
    """Let a desk work and kill it after a while."""
    assert stand.stdin is not None
    assert stand.stdout is not None
    stand.stdin.write(f"{path} {seed}\n")
    stand.stdin.flush()
    desk = int(stand.stdout.readline())
    threading.Timer(after_s, os.kill, (desk, signal.SIGKILL)).start()
    assert stand.stdout.readline() == "ended\n"


def _assert_whole(path: Path, new: Path, ids: list[str]) -> int:
    """Rebuild, and compare each story with the store and with what was noted; how many the mirror had older."""
    begun: dict[str, set[int]] = defaultdict(lambda: {0})
    done: dict[str, set[int]] = defaultdict(lambda: {0})
    for line in (path.parent / LOG).read_text().splitlines():
        story_id, number, *is_done = line.split()
        (done if is_done else begun)[story_id].add(int(number))
    rebuilt = rebuild(path.parent / "mirror", new, now=Clock(), computer_user="Ana", say=say)
    behind = 0
    with open_desk(path) as store, Desk.open(new, now=Clock()) as desk:
        assert store.verify().problems == ()
        assert desk.store.verify().problems == ()
        for story_id in ids:
            with store.look() as unit:
                stored = unit.story(story_id)
            mirrored = desk.story(story_id)
            now = _number(stored.edition(EN).body)
            assert now >= max(done[story_id]), "an act that was done is gone from the store"
            before = max((number for number in done[story_id] if number < now), default=0)
            # An act may have been done and killed before that was noted: it may be the last but one.
            last_two = {number for number in begun[story_id] if before <= number <= now}
            assert _number(mirrored.edition(EN).body) in last_two, say(rebuilt.messages[0])
            assert mirrored.edition(EN).body == words_of(_number(mirrored.edition(EN).body))
            assert int(mirrored.section or 0) in last_two
            behind += _number(mirrored.edition(EN).body) != now or mirrored.section != stored.section
    return behind


def _number(body: str) -> int:
    return int(body.split()[1].rstrip(".")) if body.startswith("Act ") else 0
