# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lines of the report on several stories: what was refused by which rule, what was done, what was not begun."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop.rule_list import Link, Sign
from editor_desk.desktop.shell.long_work import Outcome
from editor_desk.desktop.shell.sentences import results_of, say_problem
from editor_desk.desktop.stage_words import LANGUAGE_MARK
from editor_desk.desktop.words import say, word
from editor_desk.newsroom.problems import KnownProblem

if TYPE_CHECKING:
    from editor_desk.desktop.several import ReportRow
    from editor_desk.workflow.several import Taken


def rows_beside(slugs: Mapping[str, str], outcome: Outcome) -> Iterable[ReportRow]:
    """What broke, and what was not begun because somebody stopped it; ``slugs`` by id."""
    from editor_desk.desktop.several import ReportRow

    ids = {slug or story_id: story_id for story_id, slug in slugs.items()}
    for name, error in outcome.failed:
        words = partial(say_problem, error) if isinstance(error, KnownProblem) else partial(str, error)
        yield ReportRow(Sign.BLOCK, ids[name], name, words)
    for name in outcome.left:
        yield ReportRow(Sign.UNBUILT, ids[name], name, _not_begun)


def _not_begun() -> str:
    return QCoreApplication.translate("SeveralReport", "Not begun: you stopped before it.")


def rows_of(taken: Taken) -> Iterable[ReportRow]:
    """The lines of one story: each rule that refused it with its link, what it did, what else is to be heard."""
    from editor_desk.desktop.several import ReportRow

    slug = taken.slug or taken.story_id
    for problem in taken.refusals:
        results = results_of(problem)
        said = dict.fromkeys(say(result.message) for result in results)
        for text in said:
            result = next(each for each in results if say(each.message) == text)
            yield ReportRow(
                Sign.BLOCK,
                taken.story_id,
                slug,
                partial(say, result.message),
                Link(result.link, result.language),
            )
        if not results:
            yield ReportRow(Sign.BLOCK, taken.story_id, slug, partial(say_problem, problem))
    if taken.moved or not taken.refusals:
        yield ReportRow(Sign.PASS, taken.story_id, slug, partial(_moved_words, taken))
    for message in taken.said:
        yield ReportRow(Sign.WARN, taken.story_id, slug, partial(say, message))


def _moved_words(taken: Taken) -> str:
    moves = [
        f"{LANGUAGE_MARK[m.language]} {word('stage', m.from_stage.value)} → {word('stage', m.to_stage.value)}"
        for m in taken.moved
    ]
    return " · ".join(moves) or "✓"
