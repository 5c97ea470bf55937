# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The real window is typed into and killed at a random moment: nothing older than a second is lost."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.store.recovery_files import RecoveryFiles
from editor_desk.store.state_place import state_folder
from editor_desk.workflow import stories
from tests.soak.typist import words

IN_CI = 10
IN_SOAK = 300
OLD = 1.0
"""Seconds after which a letter must be on the disk."""
LETTERS_A_SECOND = 25
ROOT = Path(__file__).resolve().parents[2]


def type_and_kill(store: Path, seconds: float) -> tuple[int, int]:
    """Letters typed more than a second before the kill, and letters typed in all."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
    command = [sys.executable, "-m", "tests.soak.typist", str(store), str(LETTERS_A_SECOND)]
    typed: list[tuple[float, int]] = []
    began = threading.Event()
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        lines = typist.stdout

        def listen() -> None:
            for line in lines:
                at, count = line.split()
                typed.append((float(at), int(count)))
                began.set()

        ear = threading.Thread(target=listen)
        ear.start()
        assert began.wait(60), "the window never took a key"
        threading.Event().wait(seconds)
        killed = time.time()
        typist.kill()
        typist.wait()
        ear.join()
    old = max((count for at, count in typed if at <= killed - OLD), default=0)
    return old, max(count for _, count in typed)


def kill_again_and_again(folder: Path, times: int) -> None:
    """Text, stage and recovery files are judged, and with ``verify`` the database, the diary and what is cached."""
    chance = random.Random(times)
    for number in range(times):
        store = folder / str(number) / "desk.sqlite"
        with Desk.open(store) as desk:
            made = stories.new_story(desk.work, plan=Plan.EN_ONLY, slug="killed")
        old, typed = type_and_kill(store, chance.uniform(0.05, 4.0))
        with Desk.open(store) as desk:
            edition = desk.story(made.stories[0]).edition(Language.EN)
            saved = edition.body
            assert desk.store.verify().problems == ()
            left = RecoveryFiles((state_folder(), store.parent)).find(desk.store.desk)
        assert edition.stage is (Stage.DRAFT if saved else Stage.PLANNED)
        assert left.unreadable == (), "half a recovery file"
        assert all(words().startswith(file.text.body) for file in left.own), "a recovery file of other words"
        assert saved == words()[: len(saved)], "what was saved is not what was typed"
        assert old <= len(saved) <= typed, f"round {number}: {old} letters were old, {len(saved)} were saved"


def _told(times: int) -> None:
    print(
        f"\nSIGKILL of the window being typed into: {times} times: 0 characters older than {OLD:g} s lost (limit 0)"
    )


def test_nothing_older_than_a_second_is_lost_when_the_window_is_killed(tmp_path: Path):
    kill_again_and_again(tmp_path, IN_CI)


@pytest.mark.soak
def test_nothing_older_than_a_second_is_lost_in_three_hundred_kills(tmp_path: Path):
    kill_again_and_again(tmp_path, IN_SOAK)
    _told(IN_SOAK)
