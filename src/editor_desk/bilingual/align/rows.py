# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""``editor-desk align --jsonl``: sentences of two texts paired, a JSON object a line in, one a line out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeGuard

from editor_desk.bilingual.align import Aligner
from editor_desk.text.json_rows import answer_rows


def align_rows(lines: Iterable[str]) -> Iterator[str]:
    """Answer each line ``{"id","en":[sentence…],"es":[sentence…]}`` as it comes, in the same order.

    The answer is ``{"id","links":[[[en index…],[es index…]]…]}``, an empty side for a sentence without counterpart,
    or ``{"id","error"}`` for a line that cannot be read; the run goes on.
    """
    aligner = Aligner()

    def answer(row: Mapping[str, object]) -> dict[str, object]:
        en, es = row.get("en"), row.get("es")
        if not _are_sentences(en) or not _are_sentences(es):
            raise ValueError("en and es must be lists of texts")
        return {"links": [[link.en, link.es] for link in aligner.sentences(en, es)]}

    return answer_rows(lines, answer)


def _are_sentences(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)
