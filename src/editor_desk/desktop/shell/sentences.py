# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A problem as one sentence in the language of the window: what happened, what is safe, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_desk.desktop.words import say
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.wording import Message

if TYPE_CHECKING:
    from editor_desk.newsroom.gates import RuleResult


def results_of(problem: KnownProblem) -> tuple[RuleResult, ...]:
    """The rules that block, where the problem is a refused gate."""
    results: tuple[RuleResult, ...] = getattr(problem, "results", ())
    return results


def say_problem(problem: KnownProblem) -> str:
    """The sentence; a refused gate names every rule that blocks."""
    message = problem.message
    results = results_of(problem)
    if results:
        reasons = dict.fromkeys(say(result.message) for result in results)
        message = Message(message.code, {**message.params, "reasons": "; ".join(reasons)})
    return say(message)
