# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The one process that reads stories for mistakes, so that nobody's typing waits for it.

It takes a request a line on its standard input and answers a line on its standard output, both JSON:

    {"id": 7, "task": "spelling", "language": "en", "text": "Teh flu"}
    {"id": 7, "result": {"is_checked": true, "spans": [[0, 3]]}}    or    {"id": 7, "error": "…"}

What a person got wrong (a regular expression that cannot be read) is answered by its code:

    {"id": 8, "problem": {"code": "find.pattern", "params": {"place": 3}}}

Spans are code points of the text. It ends when its input does, and so when the desk ends, however that ends.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

import editor_desk
from editor_desk.checks.compare_wire import comparison_fields, names_from_fields, request_from_fields
from editor_desk.checks.comparing import compare_here
from editor_desk.language.spelling import CHECKED, EnglishWords, unknown_words
from editor_desk.newsroom.known_names import KnownName
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.text.find import Query, find_all
from editor_desk.text.quotations import is_quoted, quoted_spans

FLAG = "--analysis-worker"
"""What the frozen program is started with to be this process; ``__main__`` must look for it first of all."""


def command() -> list[str]:
    """How to start this process: program and arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-P", "-m", "editor_desk.checks.worker"]


def import_path() -> str:
    """What PYTHONPATH must begin with, for a checkout that is not installed."""
    return str(Path(editor_desk.__file__).resolve().parents[1])


def main() -> int:
    """Answer until the input ends."""
    if hasattr(os, "nice"):
        os.nice(5)
    try:
        serve(sys.stdin.buffer, sys.stdout.buffer)
    except (BrokenPipeError, KeyboardInterrupt):
        # The desk is gone; nobody is left to hear of it.
        os._exit(0)
    return 0


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer every line of ``requests``; one that cannot be answered gets its error."""
    for line in requests:
        answers.write(json.dumps(answer(line)).encode() + b"\n")
        answers.flush()


def answer(line: bytes) -> dict[str, Any]:
    """The answer to one request."""
    request: Any = None
    try:
        request = json.loads(line)
        result = _TASKS[request["task"]](request)
    except KnownProblem as problem:
        message = problem.message
        return {"id": request["id"], "problem": {"code": message.code, "params": dict(message.params)}}
    except Exception as error:
        number = request.get("id") if isinstance(request, dict) else None
        return {"id": number, "error": f"{type(error).__name__}: {error}"}
    return {"id": request["id"], "result": result}


def _spelling(request: Mapping[str, Any]) -> dict[str, Any]:
    if request["language"] not in CHECKED:
        return {"is_checked": False, "spans": []}
    spans = unknown_words(request["text"], _english().knows)
    return {"is_checked": True, "spans": spans}


def _suggestions(request: Mapping[str, Any]) -> list[str]:
    return list(_english().suggestions(request["word"])) if request["language"] in CHECKED else []


def _compare(request: Mapping[str, Any]) -> dict[str, Any] | None:
    """The comparison of two editions, as ``checks.compare_wire`` has them.

    ``names`` are told by a mark; the list itself comes with it once. None: it is not known here, ask again with it.
    """
    mark, kept = request["names_mark"], _names()
    if "names" in request:
        kept.clear()
        kept[mark] = names_from_fields(request["names"])
    if mark not in kept:
        return None
    return comparison_fields(compare_here(request_from_fields(request["request"], kept[mark])))


def _protect(request: Mapping[str, Any]) -> dict[str, Any]:
    """A paragraph made ready for a translation engine; see ``checks.drafting``."""
    from editor_desk.checks.drafting import protected_fields

    return protected_fields(request)


def _restore(request: Mapping[str, Any]) -> str | None:
    """What the engine made of it, as Markdown."""
    from editor_desk.checks.drafting import restored

    return restored(request)


def _pairs(request: Mapping[str, Any]) -> list[list[str]]:
    """The sentences of two bodies that say the same, for the translation memory; pins by number."""
    from editor_desk.bilingual.pairing import Pinned
    from editor_desk.checks.memory_pairs import pairs_here

    pinned = [Pinned(name, tuple(en), tuple(es)) for name, en, es in request["pins"]]
    return [list(pair) for pair in pairs_here(request["en"], request["es"], pinned)]


def _find(request: Mapping[str, Any]) -> list[list[tuple[int, int, tuple[str, ...] | None, bool]]]:
    """The hits in each of ``texts``: start, end, what the groups of a regular expression caught, is it quoted."""
    query = Query(**request["query"])
    return [list(_hits(text, query)) for text in request["texts"]]


def _hits(text: str, query: Query) -> Iterator[tuple[int, int, tuple[str, ...] | None, bool]]:
    found = find_all(text, query)
    quoted = quoted_spans(text) if found else []
    for hit in found:
        yield hit.start, hit.end, hit.groups, is_quoted(quoted, hit.start, hit.end)


@cache
def _english() -> EnglishWords:
    return EnglishWords()


@cache
def _names() -> dict[str, tuple[KnownName, ...]]:
    return {}


_TASKS: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
    "spelling": _spelling,
    "suggestions": _suggestions,
    "find": _find,
    "compare": _compare,
    "protect": _protect,
    "restore": _restore,
    "pairs": _pairs,
}

if __name__ == "__main__":
    sys.exit(main())
