# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A step refused at its gate: which rules block it, each with the place that mends it."""

from __future__ import annotations

from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

WORDINGS = {
    "gates.refused": QT_TRANSLATE_NOOP(
        "Newsroom", "It cannot become {to_stage} yet. {reasons}. Nothing was changed."
    ),
}


class GatesRefused(Refused):
    """What blocks, rule by rule; ``results`` are rendered one by one into ``{reasons}``."""

    def __init__(self, target: Stage, results: tuple[RuleResult, ...]) -> None:
        rules = tuple(dict.fromkeys(result.rule for result in results))
        super().__init__("gates.refused", to_stage=target.value, rules=rules)
        self.target = target
        self.results = results
