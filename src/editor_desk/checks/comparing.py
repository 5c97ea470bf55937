# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The comparison of two editions for whoever asks: here at once, or in the analysis process and remembered."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from editor_desk.newsroom.comparison import CompareRequest, Comparison

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from editor_desk.bilingual.compare import Comparer

Compare = Callable[[CompareRequest], Comparison]
_MOST = 64


def request_json(request: CompareRequest) -> str:
    """A request as it goes to the analysis process."""
    return _requests().dump_json(request).decode()


def request_from_json(text: str) -> CompareRequest:
    """The request again."""
    return _requests().validate_json(text)


def comparison_json(comparison: Comparison) -> str:
    """An answer as it comes back."""
    return _comparisons().dump_json(comparison).decode()


def comparison_from_json(text: str) -> Comparison:
    """The answer again."""
    return _comparisons().validate_json(text)


class Remembered:
    """Comparisons already made, the newest few, by what was asked; for any thread.

    ``engine`` makes those it has not; several threads may ask at once, each waits for its own.
    """

    def __init__(self, engine: Compare) -> None:
        self._engine = engine
        self._known: OrderedDict[str, Comparison] = OrderedDict()
        self._lock = Lock()

    def __call__(self, request: CompareRequest) -> Comparison:
        """The comparison of these editions."""
        key = request_json(request)
        with self._lock:
            found = self._known.get(key)
            if found is not None:
                self._known.move_to_end(key)
                return found
        made = self._engine(request)
        self.keep(request, made)
        return made

    def keep(self, request: CompareRequest, comparison: Comparison) -> None:
        """Remember one that was made elsewhere."""
        with self._lock:
            self._known[request_json(request)] = comparison
            while len(self._known) > _MOST:
                self._known.popitem(last=False)


def compare_here(request: CompareRequest) -> Comparison:
    """Compare in this process and thread. The first time loads word lists (about a tenth of a second)."""
    return _comparer().compare(request)


@cache
def _comparer() -> Comparer:
    from editor_desk.bilingual.compare import Comparer

    return Comparer()


@cache
def _requests() -> TypeAdapter[CompareRequest]:
    from pydantic import TypeAdapter

    return TypeAdapter(CompareRequest)


@cache
def _comparisons() -> TypeAdapter[Comparison]:
    from pydantic import TypeAdapter

    return TypeAdapter(Comparison)
