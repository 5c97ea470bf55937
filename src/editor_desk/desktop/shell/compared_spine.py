# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What was compared, on the spine: the pairs that were found, and a mark and sentences for each."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor_desk.desktop.shell.compare_work import Compared, CompareWork
from editor_desk.desktop.split_editor import ComparedPairs, PairState, PairVerdict, SplitEditor
from editor_desk.desktop.words import say
from editor_desk.newsroom.comparison import Comparison, Difference, DifferenceKind, Level

_STATES = {DifferenceKind.STALE: PairState.STALE, DifferenceKind.MACHINE_DRAFT: PairState.DRAFT}
_ORDER = tuple(PairState)


class ComparedSpine(QObject):
    """Follows the comparison; says everything again in another language."""

    def __init__(self, compare: CompareWork, editor: SplitEditor) -> None:
        super().__init__(editor)
        self._compare = compare
        self._editor = editor
        compare.compared.connect(self._show)

    def retell(self) -> None:
        """The language changed."""
        if self._compare.now.comparison is not None:
            self._editor.paired.retell(verdicts_of(self._compare.now.comparison))

    def _show(self, now: Compared) -> None:
        if now.request is not None and now.comparison is not None:
            found = now.comparison
            self._editor.paired.show_comparison(
                ComparedPairs(now.request.en.body, now.request.es.body, found.links, verdicts_of(found))
            )
        else:
            self._editor.paired.show_no_comparison()


def verdicts_of(comparison: Comparison) -> tuple[PairVerdict, ...]:
    """What is to be said of each link, in the order of the links."""
    found: list[list[Difference]] = [[] for _ in comparison.links]
    for each in comparison.differences:
        if each.link is not None and each.link < len(found):
            found[each.link].append(each)
    return tuple(_verdict(differences) for differences in found)


def _verdict(differences: list[Difference]) -> PairVerdict:
    """What was let stand is no difference any more; hints are for whoever asks for them."""
    counted = [each for each in differences if each.level is not Level.HINT and not each.accepted]
    states = [_STATES.get(each.kind, PairState.DIFFERS) for each in counted]
    worst = max(states, key=_ORDER.index, default=PairState.AGREES)
    return PairVerdict(worst, tuple(say(each.message) for each in counted))
