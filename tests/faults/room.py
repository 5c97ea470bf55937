# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The room where faults are tried: a program that lays out a desk once and puts one act after another in harm's way.

Reads one JSON request a line, answers one a line. Run as a program: the folder it may use.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from tests.faults import mounts, scene
from tests.faults.acts import WITHOUT_A_DESK
from tests.faults.damage import HOWS, day_with, pages_of
from tests.faults.kinds import KINDS, Kind
from tests.faults.scene import lay_out, store_in
from tests.faults.trial import Outcome, Picture, apart, tried, tried_closed, undisturbed

T = TypeVar("T")
_DISK = 16 * 2**20


class Room:
    """Keeps the desk as it was laid out; every trial gets a copy on a disk of its own where that can be."""

    def __init__(self, folder: Path) -> None:
        self.no_mounts = mounts.see_alone()
        self._laid_out = folder / "laid-out"
        self._disk = folder / "disk"
        self._disk.mkdir(parents=True)
        self._after: dict[str, Picture] = {}
        scene.IDS.begin(scene.BEGINS)
        apart(self._lay_out)

    def _lay_out(self) -> Outcome:
        lay_out(self._laid_out)
        return Outcome()

    def sweep(self, kind_name: str, act: str, *, thorough: bool) -> dict[str, object]:
        """One kind of fault on one act, at each place where it can fall; until the act goes through."""
        kind = KINDS[kind_name]
        why_not = kind.impossible(self.no_mounts)
        if kind.at_open_desks_only and act in WITHOUT_A_DESK:
            why_not = "needs an open desk"
        if why_not:
            return {"skip": why_not}
        found = []
        for number, place in enumerate(kind.places(thorough)):
            outcome = self._trial(kind, act, place, number)
            found.append({"place": place, **asdict(outcome)})
            if not outcome.code and kind.ends_when_done:
                break
        return {"outcomes": found}

    def damage(self, how: str, *, thorough: bool) -> dict[str, object]:
        """A day with each page of each table and index gone bad, in one way."""
        path = store_in(self._laid_out)
        pages = pages_of(path)
        (size,) = pages.pop("")
        found = []
        for rank, (name, numbers) in enumerate(sorted(pages.items())):
            if not thorough and rank % len(HOWS) != HOWS.index(how):
                continue
            for number in numbers if thorough else dict.fromkeys((numbers[0], numbers[-1])):
                outcome = self._with_a_copy(partial(day_with, page=number, size=size, how=how))
                found.append({"place": f"{name}, page {number}", **asdict(outcome)})
        return {"outcomes": found}

    def _trial(self, kind: Kind, act: str, place: int, number: int) -> Outcome:
        if act in WITHOUT_A_DESK:
            prepare = WITHOUT_A_DESK[act][0]

            def closed(folder: Path) -> Outcome:
                prepare(folder)
                kind.before(folder)
                fault = kind.at(folder, place)
                return tried_closed(folder, act, fault)

            return self._with_a_copy(closed)
        if act not in self._after:
            # In this very process: what it loads and compiles need not be loaded in every trial.
            self._after[act] = self._with_a_copy(lambda folder: undisturbed(folder, act), by=_itself)

        def opened(folder: Path) -> Outcome:
            kind.before(folder)
            fault = kind.at(folder, place)
            return tried(folder, act, fault, self._after[act], same_sitting=number % 2 == 0)

        return self._with_a_copy(opened)

    def _with_a_copy(self, work: Callable[[Path], T], by: Callable[[Callable[[], T]], T] = apart) -> T:
        if not self.no_mounts:
            mounts.mount_memory(self._disk, _DISK)
        folder = self._disk / "copy"
        try:
            shutil.copytree(self._laid_out, folder)
            return by(lambda: work(folder))
        finally:
            if self.no_mounts:
                shutil.rmtree(folder)
            else:
                mounts.pull_out(self._disk)


def _itself(work: Callable[[], T]) -> T:
    return work()


def _requests() -> Iterator[dict[str, Any]]:
    for line in sys.stdin:
        yield json.loads(line)


def main(folder: str) -> None:
    room = Room(Path(folder))
    for request in _requests():
        if request["kind"] == "damage":
            answer = room.damage(request["act"], thorough=request["thorough"])
        else:
            answer = room.sweep(request["kind"], request["act"], thorough=request["thorough"])
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
