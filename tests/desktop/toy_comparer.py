# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An analysis process whose comparison is plain to foresee: figures one by one, paragraphs in their order.

What the window does with an answer is tried with this one; what the real engine finds is tried where it lives.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from editor_desk.bilingual.pairing import PairByOrder, Pinned
from editor_desk.bilingual.paragraphs import Paragraph, read_paragraphs
from editor_desk.checks import worker
from editor_desk.newsroom.comparison import (
    BODY,
    Basis,
    ComparedLink,
    CompareRequest,
    Comparison,
    Difference,
    DifferenceKind,
    Level,
    Mend,
    Passage,
)
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import Message

FIGURE = re.compile(r"\d+")
NAME = re.compile(r"\b[BM]l[ai]nken\b")


def command() -> list[str]:
    """How to start it, for ``analysis_process.command``."""
    return [sys.executable, "-P", str(Path(__file__).resolve())]


def compare(request: CompareRequest) -> Comparison:
    """Figures that differ block, names that differ warn, a paragraph alone warns."""
    en, es = read_paragraphs(request.en.body), read_paragraphs(request.es.body)
    pinned = [Pinned(pin.id, pin.en, pin.es) for pin in request.pins]
    links = PairByOrder().pair(en, es, pinned)
    found = [each for place, link in enumerate(links) for each in _differences(request, en, es, link, place)]
    found += _in_furniture(request)
    found.sort(key=lambda each: list(Level).index(each.level))
    return Comparison(
        tuple(ComparedLink(link.en, link.es, link.ground.value, 0.9) for link in links), tuple(found)
    )


def _differences(request, en, es, link, place) -> Iterator[Difference]:
    if not link.is_pair:
        if str(link.ground) != "cut":
            yield _missing(request, en, es, link, place)
        return
    for pattern, kind, level in (
        (FIGURE, DifferenceKind.NUMBER, Level.BLOCK),
        (NAME, DifferenceKind.NAME, Level.WARN),
    ):
        ours = _found(request.en.body, en[link.en[0]], pattern)
        theirs = _found(request.es.body, es[link.es[0]], pattern)
        for one, other in zip(ours, theirs, strict=False):
            if one.text != other.text:
                yield _difference(kind, level, one, other, place)


def _found(body: str, paragraph: Paragraph, pattern: re.Pattern[str]) -> list[Passage]:
    return [
        Passage(BODY, hit.start(), hit.end(), hit[0])
        for hit in pattern.finditer(body, paragraph.start, paragraph.end)
    ]


def _difference(kind, level, one: Passage, other: Passage, place: int | None) -> Difference:
    return Difference(
        kind,
        level,
        one,
        other,
        Message("compare.number", {"en": one.text, "es": other.text}),
        f"{kind.value}:{one.text}:{other.text}",
        (
            Mend(Language.ES, other, one.text, Basis.ORIGINAL),
            Mend(Language.EN, one, other.text, Basis.OTHER),
        ),
        place,
    )


def _missing(request, en, es, link, place) -> Difference:
    number, side, body = (link.en[0], en, request.en.body) if link.en else (link.es[0], es, request.es.body)
    paragraph = side[number]
    words = body[paragraph.start : paragraph.end]
    passage = Passage(BODY, paragraph.start, paragraph.end, words)
    return Difference(
        DifferenceKind.MISSING_SENTENCE,
        Level.WARN,
        passage if link.en else None,
        None if link.en else passage,
        Message("compare.missing_sentence", {"words": words[:40]}),
        f"missing:{words}",
        link=place,
    )


def _in_furniture(request: CompareRequest) -> list[Difference]:
    found = []
    for name in sorted(request.en.fields.keys() & request.es.fields.keys() - {BODY}):
        ours, theirs = FIGURE.search(request.en.fields[name]), FIGURE.search(request.es.fields[name])
        if ours is not None and theirs is not None and ours[0] != theirs[0]:
            one = Passage(name, ours.start(), ours.end(), ours[0])
            other = Passage(name, theirs.start(), theirs.end(), theirs[0])
            found.append(_difference(DifferenceKind.NUMBER, Level.BLOCK, one, other, None))
    return found


if __name__ == "__main__":
    worker.compare_here = compare  # type: ignore[attr-defined]
    sys.exit(worker.main())
