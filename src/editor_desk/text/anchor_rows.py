# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""``editor-desk anchor --jsonl``: many passages found again, a JSON object a line in, one a line out."""

import json
from collections.abc import Iterable, Iterator

from editor_desk.text.anchors import anchor_at, find_again


def anchor_rows(lines: Iterable[str]) -> Iterator[str]:
    """Answer each line ``{"id","text_before","start","end","text_after"}`` as it comes, in the same order.

    The answer is ``{"id","start","end"}``, ``{"id","start":null}`` for a passage that is gone, or
    ``{"id","error"}`` for a line that cannot be read; the run goes on. Blank lines are skipped. Offsets are
    code points, end exclusive. Answers carry no line break.
    """
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line))


def _answer(line: str) -> dict[str, object]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as problem:
        return {"id": None, "error": f"not JSON: {problem}"}
    if not isinstance(row, dict):
        return {"id": None, "error": "not a JSON object"}
    name = row.get("id")
    before, after = row.get("text_before"), row.get("text_after")
    start, end = row.get("start"), row.get("end")
    if not isinstance(before, str) or not isinstance(after, str):
        return {"id": name, "error": "text_before and text_after must be texts"}
    if type(start) is not int or type(end) is not int:
        return {"id": name, "error": "start and end must be whole numbers"}
    try:
        anchor = anchor_at(before, start, end)
    except ValueError as problem:
        return {"id": name, "error": str(problem)}
    placement = find_again(anchor, after, before)
    if placement is None:
        return {"id": name, "start": None}
    return {"id": name, "start": placement.start, "end": placement.end}
