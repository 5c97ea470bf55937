# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A comparison with what the newsroom knows on top of it: reviewed pairs, machine drafts, what was let stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from editor_desk.newsroom.comparison import (
    BODY,
    CompareRequest,
    Comparison,
    Difference,
    DifferenceKind,
    Level,
)
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story

Changed = Mapping[Language, tuple[tuple[str, str], ...]]
"""The words of each side in pieces: a kind of ``text.word_diff`` and the words."""
OF_THE_STORE = (DifferenceKind.STALE, DifferenceKind.MACHINE_DRAFT)
"""Kinds that follow from what is stored of a pair, not from its words alone."""
_LEVELS = tuple(Level)


@dataclass(frozen=True, slots=True)
class JudgedComparison:
    """The comparison as it is shown, and what changed in reviewed pairs, by the identity of their difference."""

    comparison: Comparison
    changed: Mapping[str, Changed] = field(default_factory=dict)


def judged_now(
    story: Story,
    stored: CompareRequest | None,
    request: CompareRequest,
    found: Comparison,
    carried: tuple[Difference, ...],
) -> JudgedComparison:
    """Judge what was found of ``request``; on the desk's thread.

    Where the words on the screen are ahead of the store's, what the store says of places in them is ``carried``
    over from before: it is read anew a moment later.
    """
    from editor_desk.checks.parity import judged

    if request == stored:
        comparison = judged(story, request, found)
        return JudgedComparison(comparison, _changes(story, comparison))
    comparison = judged(_on_screen(story, request), request, found)
    differences = sorted([*comparison.differences, *carried], key=lambda each: _LEVELS.index(each.level))
    return JudgedComparison(Comparison(comparison.links, tuple(differences)))


def _on_screen(story: Story, request: CompareRequest) -> Story:
    """The story with the bodies that are on the screen, and without what names places in the stored ones."""
    bodies = {Language.EN: request.en.fields[BODY], Language.ES: request.es.fields[BODY]}
    editions = {
        language: replace(edition, body=bodies[language]) for language, edition in story.editions.items()
    }
    return replace(story, editions=editions, reviewed=(), machine_drafts=())


def _changes(story: Story, comparison: Comparison) -> Mapping[str, Changed]:
    """What is new in each pair that changed since it was reviewed, told word by word."""
    stale = [each for each in comparison.differences if each.kind is DifferenceKind.STALE]
    if not stale:
        return {}
    from editor_desk.checks.reviewed_pairs import stale_pairs
    from editor_desk.text.word_diff import word_diff

    found = {}
    for each in stale_pairs(story):
        places = {language: _hull(each.pair.spans(language)) for language in Language}
        told = next((one for one in stale if _is_of(one, each.pair.field, places)), None)
        if told is not None:
            found[told.identity] = {
                language: tuple(
                    (change.kind, change.text)
                    for change in word_diff(each.before[language], each.now[language])
                )
                for language in each.changed
                if each.before[language]
            }
    return found


def _hull(spans: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    return (min(start for start, _ in spans), max(end for _, end in spans)) if spans else None


def _is_of(difference: Difference, name: str, places: Mapping[Language, tuple[int, int] | None]) -> bool:
    sides = {Language.EN: difference.en, Language.ES: difference.es}
    named = next((side.field for side in sides.values() if side is not None), "")
    if named != name:
        return False
    return name != BODY or all(
        (None if side is None else (side.start, side.end)) == places[language]
        for language, side in sides.items()
    )
