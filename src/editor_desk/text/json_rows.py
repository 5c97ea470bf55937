# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Many items at once: a JSON object a line in, one a line out; one that cannot be answered says why and stops nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping

_NO_UTF8 = re.compile("[\udc80-\udcff]")
"""What Python makes of bytes that are no UTF-8, where it is told to go on (``surrogateescape``)."""

Answer = Callable[[Mapping[str, object]], dict[str, object]]


def answer_rows(lines: Iterable[str], answer: Answer) -> Iterator[str]:
    """Answer each line as it comes, in the same order, by the ``id`` it has; blank lines are skipped.

    ``answer`` says what stands beside the id, or raises ValueError with what is wrong with the row. Answers carry no
    line break.
    """
    for line in lines:
        if line.strip():
            yield json.dumps(_answered(line, answer))


def _answered(line: str, answer: Answer) -> dict[str, object]:
    if _NO_UTF8.search(line):
        return {"id": None, "error": "not UTF-8"}
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as problem:
        return {"id": None, "error": f"not JSON: {problem}"}
    if not isinstance(row, dict):
        return {"id": None, "error": "not a JSON object"}
    name = row.get("id")
    try:
        return {"id": name, **answer(row)}
    except ValueError as problem:
        return {"id": name, "error": str(problem)}
    except Exception as problem:
        # A bug of ours with one row is no reason to leave the others unanswered.
        return {"id": name, "error": f"{type(problem).__name__}: {problem}"}
