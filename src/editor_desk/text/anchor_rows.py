# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""``editor-desk anchor --jsonl``: many passages found again, a JSON object a line in, one a line out."""

from collections.abc import Iterable, Iterator, Mapping

from editor_desk.text.anchors import anchor_at, find_again
from editor_desk.text.json_rows import answer_rows


def anchor_rows(lines: Iterable[str]) -> Iterator[str]:
    """Answer each line ``{"id","text_before","start","end","text_after"}`` as it comes, in the same order.

    The answer is ``{"id","start","end"}``, ``{"id","start":null}`` for a passage that is gone, or
    ``{"id","error"}`` for a line that cannot be read; the run goes on. Offsets are code points, end exclusive.
    """
    return answer_rows(lines, _answer)


def _answer(row: Mapping[str, object]) -> dict[str, object]:
    before, after = row.get("text_before"), row.get("text_after")
    start, end = row.get("start"), row.get("end")
    if not isinstance(before, str) or not isinstance(after, str):
        raise ValueError("text_before and text_after must be texts")
    if (
        isinstance(start, bool)
        or isinstance(end, bool)
        or not isinstance(start, int)
        or not isinstance(end, int)
    ):
        raise ValueError("start and end must be whole numbers")
    placement = find_again(anchor_at(before, start, end), after, before)
    if placement is None:
        return {"start": None}
    return {"start": placement.start, "end": placement.end}
