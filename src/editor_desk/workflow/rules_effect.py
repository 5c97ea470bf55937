# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What other rules would do to the stories on the desk, before anybody puts them in force."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from editor_desk.newsroom.gates import SIGN_OFF_GATES, evaluate
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.ruleset import Ruleset, read_ruleset
from editor_desk.newsroom.stages import BEFORE_SENT, Stage
from editor_desk.newsroom.stories import Story
from editor_desk.store.list_query import ListQuery, View
from editor_desk.store.unit import Unit
from editor_desk.workflow.checking import context_of, languages_to_check
from editor_desk.workflow.work import Work

_GATES = tuple(gate for gate in SIGN_OFF_GATES if gate != "G5")
_SIGNED = (Stage.APPROVED, Stage.SCHEDULED)


@dataclass(frozen=True, slots=True)
class Effect:
    """Editions something would newly keep back, that would be freed, and signed ones that could not be sent.

    Each as (slug, language).
    """

    looked_at: int = 0
    blocked: tuple[tuple[str, Language], ...] = ()
    freed: tuple[tuple[str, Language], ...] = ()
    kept_in: tuple[tuple[str, Language], ...] = ()

    def with_more(self, other: Effect) -> Effect:
        """Both together."""
        return Effect(
            self.looked_at + other.looked_at,
            self.blocked + other.blocked,
            self.freed + other.freed,
            self.kept_in + other.kept_in,
        )


def in_progress(unit: Unit) -> tuple[str, ...]:
    """The stories that are on the desk now."""
    return tuple(line.id for line in unit.lines(ListQuery(view=View.IN_PROGRESS)))


def effect(unit: Unit, work: Work, data: Mapping[str, Any], story_ids: Iterable[str]) -> Effect:
    """What these rules would change for some stories; a few at a time, so that saving need not wait."""
    now, then = unit.ruleset(), read_ruleset(data, 0)
    found = Effect()
    for story_id in story_ids:
        found = found.with_more(_of_story(unit, work, unit.story(story_id), now, then))
    return found


def _of_story(unit: Unit, work: Work, story: Story, now: Ruleset, then: Ruleset) -> Effect:
    blocked: list[tuple[str, Language]] = []
    freed: list[tuple[str, Language]] = []
    kept_in: list[tuple[str, Language]] = []
    for language in languages_to_check(story):
        edition = story.edition(language)
        if edition.stage not in BEFORE_SENT or story.kind not in then.kinds:
            continue
        blocks, would = (_blocks(unit, work, story, language, rules) for rules in (now, then))
        if would and not blocks:
            (kept_in if edition.stage in _SIGNED else blocked).append((story.slug, language))
        elif blocks and not would:
            freed.append((story.slug, language))
    return Effect(1, tuple(blocked), tuple(freed), tuple(kept_in))


def _blocks(unit: Unit, work: Work, story: Story, language: Language, rules: Ruleset) -> bool:
    context = context_of(unit, work, story, language, rules)
    return any(result.blocks for result in evaluate(rules, context, _GATES))
