# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Refused at a gate: which rules block, each with the place that mends it."""

from __future__ import annotations

from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Param

WORDINGS = {
    "gates.refused": QT_TRANSLATE_NOOP(
        "Newsroom", "It cannot become {to_stage} yet. {reasons}. Nothing was changed."
    ),
    "export.refused": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}” was not exported. {reasons}. No file was written."
    ),
}


class GatesRefused(Refused):
    """What blocks, rule by rule; the sentences of ``results`` are shown as ``{reasons}``."""

    def __init__(self, code: str, results: tuple[RuleResult, ...], **params: Param) -> None:
        rules = tuple(dict.fromkeys(result.rule for result in results))
        super().__init__(code, rules=rules, **params)
        self.results = results


def step_refused(target: Stage, results: tuple[RuleResult, ...]) -> GatesRefused:
    """A step of the workflow that its gates hold back."""
    return GatesRefused("gates.refused", results, to_stage=target.value)


def export_refused(slug: str, results: tuple[RuleResult, ...]) -> GatesRefused:
    """An export of something that may not leave the house."""
    return GatesRefused("export.refused", results, slug=slug)
