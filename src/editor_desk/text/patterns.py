# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Regular expressions that people type: read, and kept from taking a minute over a line.

Nothing can stop Python's matcher once it runs. So a pattern that repeats is first run on a small window that
slides over the paragraph, three letters further each time: work that doubles with every letter (``(a+)+b``) shows
there while it is still thousandths of a second, and work that grows with a power on beginnings of double length.
"""

import re
import time
import warnings

from editor_desk.newsroom.problems import WrongUsage

_LONGEST = 1000
_REPEATS = re.compile(r"[*+]|\{\d*,\d*\}")
_REPEATED_GROUP = re.compile(r"\)[*+{?]|\\[1-9]|\(\?P=")
_COUNTED_CHOICES = re.compile(r"(?<!\()[?*+|}][^(]*\)\{\d*,?\d{2,}")
"""``(a?){30}``: choices multiplied by a number, too many on the shortest window."""
_WINDOW = 64
_STEP = 3
_PROBE_SECONDS = 0.04
_STRANGER = "\x00"


def compiled(pattern: str, *, match_case: bool, place_from: int = 0) -> re.Pattern[str]:
    """The pattern ready for use; raises ``WrongUsage("find.pattern")`` with the place, from 1, it breaks at."""
    flags = re.MULTILINE if match_case else re.MULTILINE | re.IGNORECASE
    try:
        if len(pattern) > _LONGEST:
            raise WrongUsage("find.pattern", place=_LONGEST)
        with warnings.catch_warnings():  # "possible nested set" is no news to an editor
            warnings.simplefilter("ignore")
            return re.compile(pattern, flags)
    except re.error as problem:
        place = max((problem.pos or 0) - place_from, 0) + 1
        raise WrongUsage("find.pattern", place=place) from problem
    except (OverflowError, RecursionError) as problem:
        raise WrongUsage("find.pattern", place=1) from problem


class Budget:
    """The time one search may take; raises ``WrongUsage("find.slow")`` where it is or would be spent."""

    def __init__(self, pattern: re.Pattern[str], seconds: float, *, is_trusted: bool) -> None:
        self._pattern = pattern
        self._until = time.perf_counter() + seconds
        written = pattern.pattern
        if not is_trusted and _COUNTED_CHOICES.search(written):
            raise WrongUsage("find.slow")
        self._may_explode = not is_trusted and (
            len(_REPEATS.findall(written)) > 1 or _REPEATED_GROUP.search(written) is not None
        )

    def try_on(self, paragraph: str) -> None:
        """Ask before this paragraph is searched whole."""
        if time.perf_counter() > self._until:
            raise WrongUsage("find.slow")
        if not self._may_explode:
            return
        for end in range(_STEP, len(paragraph) + _STEP, _STEP):
            self._probe(paragraph[max(0, end - _WINDOW) : end])
        length = 2 * _WINDOW
        while length < 2 * len(paragraph):
            self._probe(paragraph[:length])
            length *= 2

    def _probe(self, words: str) -> None:
        began = time.thread_time()
        for _ in self._pattern.finditer(words + _STRANGER):
            pass
        if time.thread_time() - began > _PROBE_SECONDS or time.perf_counter() > self._until:
            raise WrongUsage("find.slow")
