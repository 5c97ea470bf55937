# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""``editor-desk align --jsonl``: sentences of two texts paired, a JSON object a line in, one a line out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TypeGuard

from editor_desk.bilingual.align import Aligner


def align_rows(lines: Iterable[str]) -> Iterator[str]:
    """Answer each line ``{"id","en":[sentence…],"es":[sentence…]}`` as it comes, in the same order.

    The answer is ``{"id","links":[[[en index…],[es index…]]…]}``, an empty side for a sentence without counterpart,
    or ``{"id","error"}`` for a line that cannot be read; the run goes on. Blank lines are skipped.
    """
    aligner = Aligner()
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(aligner, line))


def _answer(aligner: Aligner, line: str) -> dict[str, object]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as problem:
        return {"id": None, "error": f"not JSON: {problem}"}
    if not isinstance(row, dict):
        return {"id": None, "error": "not a JSON object"}
    name = row.get("id")
    en, es = row.get("en"), row.get("es")
    if not _are_sentences(en) or not _are_sentences(es):
        return {"id": name, "error": "en and es must be lists of texts"}
    return {"id": name, "links": [[link.en, link.es] for link in aligner.sentences(en, es)]}


def _are_sentences(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)
