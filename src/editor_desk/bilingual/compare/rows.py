# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""``editor-desk compare --jsonl``: many pairs of texts compared, a JSON object a line in, one a line out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from editor_desk.bilingual.compare.comparer import Comparer
from editor_desk.bilingual.compare.plain import compare_plain
from editor_desk.newsroom.comparison import Difference, Level, Passage
from editor_desk.newsroom.comparison_words import WORDINGS
from editor_desk.newsroom.wording import render
from editor_desk.text.json_rows import answer_rows


def compare_rows(lines: Iterable[str], *, hints: bool = False) -> Iterator[str]:
    """Answer each line ``{"id","en","es"}`` as it comes, in the same order.

    The answer is ``{"id","findings":[{"kind","level","en","es","message"}]}``, the most serious first, or
    ``{"id","error"}`` for a line that cannot be read; the run goes on. Offsets are code points,
    end exclusive. Hints are left out unless asked for.
    """
    comparer = Comparer()

    def answer(row: Mapping[str, object]) -> dict[str, object]:
        en, es = row.get("en"), row.get("es")
        if not isinstance(en, str) or not isinstance(es, str):
            raise ValueError("en and es must be texts")
        differences = compare_plain(en, es, comparer)
        return {"findings": [_shown(each) for each in differences if hints or each.level is not Level.HINT]}

    return answer_rows(lines, answer)


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
