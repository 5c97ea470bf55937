# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The comparison of two editions for whoever asks: here at once, or in the analysis process and remembered."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from editor_desk.newsroom.comparison import CompareRequest, Comparison

if TYPE_CHECKING:
    from editor_desk.bilingual.compare import Comparer

Compare = Callable[[CompareRequest], Comparison]
_MOST = 64


class Remembered:
    """Comparisons already made, the newest few, by what was asked; for any thread.

    ``engine`` makes those it has not; several threads may ask at once, each waits for its own.
    """

    def __init__(self, engine: Compare) -> None:
        self._engine = engine
        self._known: OrderedDict[Hashable, tuple[CompareRequest, Comparison]] = OrderedDict()
        self._lock = Lock()

    def __call__(self, request: CompareRequest) -> Comparison:
        """The comparison of these editions."""
        key = _key(request)
        with self._lock:
            asked, found = self._known.get(key, (None, None))
            if found is not None and asked == request:
                self._known.move_to_end(key)
                return found
        made = self._engine(request)
        self.keep(request, made)
        return made

    def keep(self, request: CompareRequest, comparison: Comparison) -> None:
        """Remember one that was made elsewhere."""
        with self._lock:
            self._known[_key(request)] = request, comparison
            while len(self._known) > _MOST:
                self._known.popitem(last=False)


def _key(request: CompareRequest) -> Hashable:
    """What finds a request again; its names, which may be thousands, are compared only where all else is the same."""
    texts = (tuple(sorted(request.en.fields.items())), tuple(sorted(request.es.fields.items())))
    return texts, request.original, request.written_on, request.pins, request.proven


def compare_here(request: CompareRequest) -> Comparison:
    """Compare in this process and thread. The first time loads word lists (about a tenth of a second)."""
    return _comparer().compare(request)


@cache
def _comparer() -> Comparer:
    from editor_desk.bilingual.compare import Comparer

    return Comparer()
