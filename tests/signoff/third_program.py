# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A third program that works at the stories of a walk until it is killed: it writes and fills in, and signs nothing."""

from __future__ import annotations

import random
import sys
from contextlib import suppress
from itertools import count
from pathlib import Path

from editor_desk.newsroom.problems import KnownProblem
from tests.signoff import story_acts, writing_acts
from tests.signoff.deeds import Act
from tests.signoff.room import Room

_LEFT_OUT = (story_acts.decide, story_acts.place, writing_acts.on_an_older_text)
"""What the walk would have to know of."""


def main() -> None:
    """Work at the store and the stories named on the command line; a line on standard output after each act."""
    path, folder, *stories = sys.argv[1:]
    room = Room(Path(folder), Path(path))
    room.promised.stories = list(stories)
    acts: dict[Act, int] = {
        act: weight
        for act, weight in {**writing_acts.ACTS, **story_acts.ACTS}.items()
        if act not in _LEFT_OUT
    }
    chance = random.Random(path)
    for number in count():
        (act,) = chance.choices(list(acts), list(acts.values()))
        with suppress(KnownProblem):
            act(room.turn(chance))
        print(number, act.__name__, flush=True)


if __name__ == "__main__":
    main()
