# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""``editor-desk compare --jsonl``: many pairs of texts compared, a JSON object a line in, one a line out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from editor_desk.bilingual.compare.comparer import Comparer
from editor_desk.bilingual.compare.plain import compare_plain
from editor_desk.newsroom.comparison import Difference, Level, Passage
from editor_desk.newsroom.comparison_words import WORDINGS
from editor_desk.newsroom.wording import render


def compare_rows(lines: Iterable[str], *, hints: bool = False) -> Iterator[str]:
    """Answer each line ``{"id","en","es"}`` as it comes, in the same order.

    The answer is ``{"id","findings":[{"kind","level","en","es","message"}]}``, the most serious first, or
    ``{"id","error"}`` for a line that cannot be read; the run goes on. Blank lines are skipped. Offsets are code
    points, end exclusive. Hints are left out unless asked for. Answers carry no line break.
    """
    comparer = Comparer()
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line, comparer, hints=hints))


def _answer(line: str, comparer: Comparer, *, hints: bool) -> dict[str, object]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as problem:
        return {"id": None, "error": f"not JSON: {problem}"}
    if not isinstance(row, dict):
        return {"id": None, "error": "not a JSON object"}
    name, en, es = row.get("id"), row.get("en"), row.get("es")
    if not isinstance(en, str) or not isinstance(es, str):
        return {"id": name, "error": "en and es must be texts"}
    differences = compare_plain(en, es, comparer)
    return {
        "id": name,
        "findings": [_shown(each) for each in differences if hints or each.level is not Level.HINT],
    }


def _shown(difference: Difference) -> dict[str, object]:
    return {
        "kind": difference.kind.value,
        "level": difference.level.value,
        "en": _span(difference.en),
        "es": _span(difference.es),
        "message": render(difference.message, WORDINGS),
    }


def _span(passage: Passage | None) -> dict[str, object] | None:
    return None if passage is None else {"start": passage.start, "end": passage.end, "text": passage.text}
