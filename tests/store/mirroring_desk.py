# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Run as a program: for each line (a store, a seed, acts) a desk that changes stories and writes their copies until killed.

Each desk is forked from this process, which has loaded everything already. It prints its process id when so many
acts are done and the copy of the last of them is to be written.
Before an act, after it and when all copies stand its number is noted beside the store, so that nobody need trust
the store about it.
"""

from __future__ import annotations

import os
import random
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from editor_desk.store.mirror.writing import write_due
from tests.store.desk import EN, MONDAY, open_desk

LOG = "acts.log"


def words_of(number: int) -> str:
    """What an act writes."""
    return f"Act {number}. " + "And so it went on. " * (number * 37 % 900) if number else ""


def work(path: Path, seed: int, acts: int) -> None:
    """Change one story after the other, each followed by its copy."""
    chance = random.Random(seed)
    log = os.open(path.parent / LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with open_desk(path) as store:
        with store.look() as unit:
            ids = [row[0] for row in unit._connection().execute("SELECT id FROM story ORDER BY row")]
        noted = (path.parent / LOG).read_text().splitlines()
        number = max((int(line.split()[1]) for line in noted), default=0)
        while True:
            number += 1
            story_id = chance.choice(ids)
            os.write(log, f"{story_id} {number}\n".encode())
            with store.unit() as unit:
                story = unit.story(story_id)
                words = words_of(number)
                at = MONDAY + timedelta(seconds=number)
                unit.put_story(replace(story, slug=f"slug-{number % 3}", section=str(number)))
                unit.put_edition(story_id, replace(story.edition(EN), body=words, changed_at=at))
            os.write(log, f"{story_id} {number} done\n".encode())
            acts -= 1
            if not acts:
                os.write(sys.stdout.fileno(), f"{os.getpid()}\n".encode())
            write_due(store)
            os.write(log, f"{story_id} {number} mirrored\n".encode())


def main() -> None:
    for line in sys.stdin:
        path, seed, acts = line.split()
        child = os.fork()
        if not child:
            try:
                work(Path(path), int(seed), int(acts))
            finally:
                os._exit(1)
        os.waitpid(child, 0)
        print("ended", flush=True)


if __name__ == "__main__":
    main()
