# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Killed at any moment while copies are written, the mirror tells every story as it was last, or before the act cut off."""

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
_LONGEST_S = 0.03
"""After an act was done; its copy takes some milliseconds."""


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
            _kill_one(stand, f"{path} {number} {chance.randrange(1, 5)}", chance.uniform(0, _LONGEST_S))
            torn += _assert_whole(
                path, tmp_path / f"new-{number}" / "desk.sqlite", [one.id for one in owners]
            )
        assert stand.stdin is not None
        stand.stdin.close()
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


def _kill_one(stand: subprocess.Popen[str], work: str, after_s: float) -> None:
    """Let a desk work and kill it while it writes copies."""
    assert stand.stdin is not None
    assert stand.stdout is not None
    stand.stdin.write(f"{work}\n")
    stand.stdin.flush()
    desk = int(stand.stdout.readline())
    threading.Timer(after_s, os.kill, (desk, signal.SIGKILL)).start()
    assert stand.stdout.readline() == "ended\n"


def _assert_whole(path: Path, new: Path, ids: list[str]) -> int:
    """Rebuild, and compare each story with the store and with what was noted; how many the mirror had older."""
    begun: dict[str, set[int]] = defaultdict(lambda: {0})
    done: dict[str, set[int]] = defaultdict(lambda: {0})
    mirrored_up_to = 0
    for line in (path.parent / LOG).read_text().splitlines():
        story_id, number, *what = line.split()
        if what == ["mirrored"]:
            mirrored_up_to = int(number)
        else:
            (done if what else begun)[story_id].add(int(number))
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
            # Nothing older than what stood when all copies were written last: one act back, or as many as
            # were done since without a copy being finished.
            before = max(number for number in done[story_id] if number <= mirrored_up_to)
            may_be = {number for number in begun[story_id] if before <= number <= now}
            assert _number(mirrored.edition(EN).body) in may_be, say(rebuilt.messages[0])
            assert mirrored.edition(EN).body == words_of(_number(mirrored.edition(EN).body))
            assert int(mirrored.section or 0) in may_be
            behind += _number(mirrored.edition(EN).body) != now or mirrored.section != stored.section
    return behind


def _number(body: str) -> int:
    return int(body.split()[1].rstrip(".")) if body.startswith("Act ") else 0
