# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The differences of the story in hand as panes show them: a key for each, its paragraphs, its marks under the words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from editor_desk.desktop.comparing import Shown, ShownComparison, Why
from editor_desk.desktop.shell.compare_work import Compared, Standing
from editor_desk.desktop.split_editor import FIELDS, Mark, MarkKind
from editor_desk.desktop.words import say
from editor_desk.newsroom.comparison import (
    BODY,
    ComparedLink,
    Comparison,
    Difference,
    DifferenceKind,
    Level,
)
from editor_desk.newsroom.languages import Language

KEY = "difference:"
"""What the keys of differences begin with: marks of facts have ids too."""
_WHY = {
    Standing.NO_STORY: Why.NO_STORY,
    Standing.ONE_LANGUAGE: Why.ONE_LANGUAGE,
    Standing.NOTHING_YET: Why.NOTHING_YET,
    Standing.WAITING: Why.WAITING,
    Standing.COMPARED: Why.COMPARED,
    Standing.LOST: Why.LOST,
}
_KINDS = {Level.BLOCK: MarkKind.DIFFERS, Level.WARN: MarkKind.DIFFERS_PERHAPS}
_OF_PARAGRAPHS = (DifferenceKind.STALE, DifferenceKind.MACHINE_DRAFT)
"""Said on the spine; a line under a whole paragraph would say no more."""


def shown_comparison(now: Compared) -> ShownComparison:
    """What the Compare tab shows."""
    found = now.comparison
    return ShownComparison(
        now.story_id,
        _WHY[now.standing],
        now.request,
        tuple(_shown(found, now)) if found is not None else (),
        now.empty,
    )


def marks_of(differences: Iterable[Shown]) -> Iterator[Mark]:
    """The marks under the words of both editions, in their fields as in their bodies."""
    for each in differences:
        found, kind = each.difference, _KINDS.get(each.difference.level)
        if kind is None or each.accepted or each.is_whole_paragraph or found.kind in _OF_PARAGRAPHS:
            continue
        for language, passage in ((Language.EN, found.en), (Language.ES, found.es)):
            if passage is not None and (passage.field == BODY or passage.field in FIELDS):
                said = say(found.message)
                yield Mark(language, passage.start, passage.end, kind, said, each.key, passage.field)


def counts_of(differences: Iterable[Shown]) -> Mapping[Language, int]:
    """How much of it can be gone to in each edition."""
    seen = {(mark.language, mark.id) for mark in marks_of(differences)}
    return Counter(language for language, _ in seen)


def _shown(comparison: Comparison, now: Compared) -> Iterator[Shown]:
    seen: Counter[str] = Counter()
    for each in comparison.differences:
        seen[each.identity] += 1
        again = f"#{seen[each.identity]}" if seen[each.identity] > 1 else ""
        link = comparison.links[each.link] if each.link is not None else None
        yield Shown(
            f"{KEY}{each.identity}{again}",
            each,
            _paragraphs(link),
            _is_whole(each, link),
            each.accepted,
            now.changed.get(each.identity, {}),
        )


def _paragraphs(link: ComparedLink | None) -> Mapping[Language, int]:
    sides = {Language.EN: link.en, Language.ES: link.es} if link is not None else {}
    return {language: numbers[0] + 1 for language, numbers in sides.items() if numbers}


def _is_whole(difference: Difference, link: ComparedLink | None) -> bool:
    is_alone = link is not None and not (link.en and link.es)
    return is_alone and difference.kind is DifferenceKind.MISSING_SENTENCE
