# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""People at work without a window, killed at random moments; whoever watches them judges what is left on the disk.

Run as a program: rounds, seed. Each kind of work is done once undisturbed, and what the store says after each act is
written down. Then, again and again, a child is forked that does the same on a copy, tells through a pipe when it begins
and when it ends an act, and is killed. Opened anew, the store must say exactly what it said after the last act that was
ended, or after the one that was begun: no second of typing may be lost. Ends with one line of JSON.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

from editor_desk.desk import Desk
from tests.soak.killed_work import KINDS, AtWork, Kind, Said, what_it_says

LONGEST = 0.150
"""Seconds until a child is killed, at most, counted from its first breath."""
AIMED = 0.006
"""The same, counted from the beginning of an act."""
APART = 4
"""So many acts lie between two moments at which a child may find the desk."""


class Watcher:
    """Forks, kills, judges."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._chance = random.Random(seed)
        self._laid_out: dict[str, dict[int, Path]] = {}
        self._expected: dict[str, list[Said]] = {}
        self.rounds: Counter[str] = Counter()
        self.acts = self.in_flight = 0
        self.faults: list[str] = []

    def prepare(self, kind: Kind) -> None:
        """Lay the desk out, do the work once undisturbed, and keep the desk as it was now and then."""
        place = self._folder / f"{kind.name}-undisturbed"
        place.mkdir()
        path = kind.lay_out(place)
        kept = self._laid_out[kind.name] = {0: self._kept(kind, 0, place)}
        said: list[Said] = []
        for first in range(0, len(kind.acts), APART):
            kept[first] = self._kept(kind, first, place)
            at_work = AtWork(path, first)
            said = said or [what_it_says(at_work.desk)]
            for act in kind.acts[first : first + APART]:
                act(at_work)
                said.append(what_it_says(at_work.desk))
            at_work.desk.close()
        self._expected[kind.name] = said

    def _kept(self, kind: Kind, first: int, place: Path) -> Path:
        copy = self._folder / f"{kind.name}-from-{first}"
        shutil.rmtree(copy, ignore_errors=True)
        return Path(shutil.copytree(place, copy))

    def kill_once(self, kind: Kind, number: int) -> None:
        """One round."""
        first, laid_out = self._chance.choice(sorted(self._laid_out[kind.name].items()))
        path = Path(shutil.copytree(laid_out, self._folder / f"{kind.name}-{number}")) / "desk.sqlite"
        os.environ["EDITOR_DESK_STATE"] = str(path.parent / "state")
        ended, begun, error = self._killed(kind, path, first)
        faults = [error] if error else self._judged(kind, path, ended, begun)
        self.rounds[kind.name] += 1
        self.acts += ended - first
        self.in_flight += begun > ended
        self.faults += [
            f"{kind.name}, round {number}, {ended} acts ended, {begun} begun: {fault}" for fault in faults
        ]
        if not faults:
            shutil.rmtree(path.parent)

    def _killed(self, kind: Kind, path: Path, first: int) -> tuple[int, int, str]:
        """How many acts a child said it had ended and begun before it was killed; what it complained of."""
        aim = 0
        if kind.acts and self._chance.random() < 0.6:
            aim = min(len(kind.acts), first + self._chance.randint(1, APART + 1))
        wait = self._chance.uniform(0, AIMED if aim else LONGEST)
        hears, tells = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(hears)
            _work(kind, path, first, tells)
        os.close(tells)
        with os.fdopen(hears, encoding="utf-8", errors="replace") as ear:
            heard = []
            while aim:
                line = ear.readline()
                heard.append(line)
                if not line or line == f"b{aim}\n":
                    break
            time.sleep(wait)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            heard += ear.readlines()
        told = [line.strip() for line in heard if line.endswith("\n")]
        ended = max((int(line[1:]) for line in told if line.startswith("e")), default=first)
        begun = max((int(line[1:]) for line in told if line.startswith("b")), default=first)
        return ended, begun, next((line for line in told if line.startswith("!")), "")

    def _judged(self, kind: Kind, path: Path, ended: int, begun: int) -> list[str]:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchall()
        if sound != [("ok",)]:
            return [f"integrity_check: {sound[:3]}"]
        faults = kind.judge(path)
        with Desk.open(path) as desk:
            faults += [
                f"verify: {problem.code} {dict(problem.params)}" for problem in desk.store.verify().problems
            ]
            if kind.acts:
                now, expected = what_it_says(desk), self._expected[kind.name]
                if now not in expected[ended : begun + 1]:
                    faults.append(f"not what was said: {_first_difference(expected[ended], now)}")
        return faults + kind.judge_opened(path)


def _work(kind: Kind, path: Path, first: int, tells: int) -> None:
    """The child's life."""
    try:
        at_work = AtWork(path, first)
        for number, act in enumerate(kind.acts[first:], first + 1):
            os.write(tells, f"b{number}\n".encode())
            act(at_work)
            os.write(tells, f"e{number}\n".encode())
        signal.pause()
    except BaseException:
        with suppress(OSError):
            os.write(tells, f"!{traceback.format_exc()!r}\n".encode())
    os._exit(1)


def _first_difference(expected: object, now: object, where: str = "") -> str:
    if isinstance(expected, dict) and isinstance(now, dict):
        for name in sorted({*expected, *now}):
            if expected.get(name) != now.get(name):
                return _first_difference(expected.get(name), now.get(name), f"{where}/{name}")
    return f"{where}: {str(expected)[-160:]!r} became {str(now)[-160:]!r}"


def main() -> int:
    rounds, seed = map(int, sys.argv[1:3])
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="killed-") as folder:
        os.environ["EDITOR_DESK_STATE"] = str(Path(folder) / "state")
        watcher = Watcher(Path(folder), seed)
        for kind in KINDS:
            watcher.prepare(kind)
        chance = random.Random(seed)
        for number in range(rounds):
            watcher.kill_once(chance.choices(KINDS, [kind.weight for kind in KINDS])[0], number)
    told = {
        "rounds": dict(watcher.rounds),
        "acts": watcher.acts,
        "in_flight": watcher.in_flight,
        "seconds": round(time.monotonic() - began, 1),
        "faults": watcher.faults,
    }
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
