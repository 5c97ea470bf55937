# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""All that somebody says of a change after publication at once: all of it is done, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from editor_desk.newsroom.changes import ChangeKind, Effect, EffectOn
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.changing import begin_change_in, describe_change_in, set_effect_in
from editor_desk.workflow.standing import hash_now
from editor_desk.workflow.work import Changes, Work


@dataclass(frozen=True, slots=True)
class EffectSaid:
    """What somebody says a change is to an edition."""

    effect: Effect
    follow_by: datetime | None = None
    follow_person: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSaid:
    """What is said of a change; without ``change_id`` one begins in ``begins_in``.

    ``said`` is by ``wrong``, ``right``, ``where``, ``note``, then by language; what is not named stays.
    """

    change_id: str = ""
    kind: ChangeKind | None = None
    begins_in: tuple[Language, ...] = ()
    effects: Mapping[Language, EffectSaid] = field(default_factory=dict)
    said: Mapping[str, Mapping[Language, str]] = field(default_factory=dict)


def say_change(work: Work, story_id: str, wish: ChangeSaid) -> Changes:
    """Begin the change where there is none, say what it is to each edition, and write down what it says.

    Raises ``Refused`` as each of these does; nothing of it is done then.
    """
    messages: list[Message] = []
    with work.store.unit() as unit:
        change_id = wish.change_id
        if not change_id and wish.kind is not None:
            messages += begin_change_in(unit, work, story_id, wish.begins_in, wish.kind).messages
            change_id = unit.story(story_id).edition(wish.begins_in[0]).change or ""
        for language, effect in wish.effects.items() if change_id else ():
            if _is_news(unit, story_id, change_id, language, effect):
                messages += set_effect_in(
                    unit,
                    work,
                    change_id,
                    language,
                    effect.effect,
                    follow_by=effect.follow_by,
                    follow_person=effect.follow_person,
                ).messages
        change = unit.story(story_id).change(change_id)
        if change is not None and change.is_open:  # else no edition is affected by it
            messages += describe_change_in(unit, work, change_id, kind=wish.kind, **wish.said).messages
    return Changes((story_id,), messages=tuple(messages))


def _is_news(unit: Unit, story_id: str, change_id: str, language: Language, said: EffectSaid) -> bool:
    """Whether it was said otherwise before, by nobody, or of another content."""
    story = unit.story(story_id)
    change = story.change(change_id)
    before: EffectOn | None = change.on(language) if change is not None else None
    if before is None or before.by is None or said.effect is not before.effect:
        return True
    if said.effect is Effect.COMPARED:
        return before.compared_hash != hash_now(story, language, unit.ruleset())
    told = (before.follow_by, before.follow_person or "")
    return said.effect is Effect.TO_FOLLOW and (said.follow_by, said.follow_person) != told
