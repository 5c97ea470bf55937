# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A walk through the life of a desk at random, its checks, and a failing walk made short.

Every act draws its own numbers from the seed and its place, so that an act left out changes no other: that is how a
walk of a thousand acts that breaks a promise becomes one of a dozen (see decision 0031).
"""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stories import Story
from editor_desk.workflow import work
from tests.signoff import change_acts, checks, desk_acts, step_acts, story_acts, writing_acts
from tests.signoff.deeds import Act, Deed
from tests.signoff.room import Room, Turn

OF_DESK = 0.025
"""How often something happens to the whole desk."""
SOUND_EVERY = 500
_TRIES = 5
"""So often is another act drawn where there is nothing to do for one."""
_RETIRES = 0.03
"""How often nothing more happens to a story that is live."""
_OF_STORIES: dict[Act, int] = {**writing_acts.ACTS, **story_acts.ACTS, **step_acts.ACTS, **change_acts.ACTS}


class BrokenPromise(AssertionError):
    """What the walk found, and the acts that show it."""


@dataclass
class Failure:
    """The act at which a promise broke."""

    number: int
    act: str
    why: str

    @property
    def kind(self) -> str:
        """What broke, its particulars aside: a shorter walk must break the same."""
        return self.why.partition("\n")[0][:40]


class Walk:
    """One seed is one walk; ``go`` takes any acts of it, in their order."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._seed = seed
        identities = random.Random(seed)
        # Else the same seed would be another walk each time: ids decide the order of some things.
        setattr(work, "uuid4", lambda: UUID(int=identities.getrandbits(128), version=4))  # noqa: B010
        self.room = Room(folder)
        self.names: dict[int, str] = {}
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.seen: Counter[str] = Counter()

    def close(self) -> None:
        """Close the desk, and let identities be new ones again."""
        setattr(work, "uuid4", uuid4)  # noqa: B010
        self.room.close()

    def go(self, numbers: Iterable[int]) -> Failure | None:
        """Take these acts; the first that breaks a promise ends it."""
        last = 0
        for last in numbers:
            failure = self._tried(last, lambda number=last: self._take(number))  # type: ignore[misc]
            if failure is None and last % SOUND_EVERY == 0:
                failure = self._tried(last, lambda: checks.sound(self.room))
            if failure is not None:
                return failure
        return self._tried(last, self._whole)

    def _whole(self) -> None:
        checks.whole(self.room)
        checks.sound(self.room)

    def _tried(self, number: int, act: Callable[[], object]) -> Failure | None:
        try:
            act()
        except Exception as error:
            return Failure(number, self.names.get(number, ""), f"{type(error).__name__}: {error}")
        return None

    def _take(self, number: int) -> None:
        chance = random.Random(f"{self._seed}/{number}")
        acts = desk_acts.ACTS if chance.random() < OF_DESK else _OF_STORIES
        for _ in range(_TRIES):
            (act,) = chance.choices(list(acts), list(acts.values()))
            self.names[number] = act.__name__
            turn = self.room.turn(chance)
            if self._is_done(turn, act, turn.story):
                return

    def _is_done(self, turn: Turn, act: Act, before: Story) -> bool:
        try:
            deed = act(turn)
        except KnownProblem as problem:
            self.refused[problem.message.code] += 1
            checks.refused(turn, before, problem)
            return True
        if deed is None:
            return False
        self.done[act.__name__] += 1
        self._check(turn, before, deed)
        return True

    def _check(self, turn: Turn, before: Story, deed: Deed) -> None:
        if deed.is_of_all:
            checks.whole(self.room)
            return
        checks.after(turn, before, deed)
        stages = [edition.stage.value for edition in turn.story.planned()]
        self.seen.update(stages)
        is_over = set(stages) <= {"killed"} or ("live" in stages and turn.chance.random() < _RETIRES)
        if is_over and turn.story_id in self.room.promised.stories:
            self.room.retire(turn.story_id)


def walk(folder: Path, seed: int, steps: int) -> Walk:
    """Take a walk; raises ``BrokenPromise`` with the shortest way to what broke that was found in a minute."""
    taken = Walk(folder, seed)
    try:
        failure = taken.go(range(1, steps + 1))
    finally:
        taken.close()
    if failure is not None:
        story = "\n".join(f"  {number}: {name}" for number, name in shortened(seed, failure, taken.names))
        raise BrokenPromise(
            f"seed {seed}, act {failure.number}: {failure.why}\nthe shortest way there:\n{story}"
        )
    return taken


def shortened(
    seed: int, failure: Failure, names: dict[int, str], seconds: float = 60.0
) -> list[tuple[int, str]]:
    """The acts that the same promise needs to break: others are left out by halves, quarters …, while there is time."""
    left = list(range(1, failure.number + 1))
    until = time.monotonic() + seconds
    size = len(left) // 2
    while size >= 1 and time.monotonic() < until:
        at = 0
        while at < len(left) - 1 and time.monotonic() < until:
            tried = left[:at] + (left[at + size :] or left[-1:])
            found = _broken_by(seed, tried)
            if found is not None and found[0].kind == failure.kind and len(tried) < len(left):
                left = [number for number in tried if number <= found[0].number]
                names = found[1]
            else:
                at += size
        size //= 2
    return [(number, names.get(number, "")) for number in left]


def _broken_by(seed: int, numbers: list[int]) -> tuple[Failure, dict[int, str]] | None:
    folder = Path(tempfile.mkdtemp())
    try:
        tried = Walk(folder, seed)
        try:
            failure = tried.go(numbers)
        finally:
            tried.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return (failure, tried.names) if failure else None
