# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What happens to an edition in a change after publication, inside a running act: it goes in, is sent, comes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor_desk.newsroom.changes import Change, ChangeKind, ChangeOutcome, Effect, EffectOn
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Edition, Story
from editor_desk.store.unit import Unit
from editor_desk.workflow.keeping import keep_words, revision_content
from editor_desk.workflow.work import Work, new_id


def beginning(work: Work, kind: ChangeKind | None, *, by_itself: bool = False) -> Change:
    """A change nobody has gone through yet."""
    return Change(new_id(), work.now(), kind, begun_by=None if by_itself else work.person.id)


def first_stage(kind: ChangeKind | None) -> Stage:
    """Where the words of a change begin: what is proved to be a slip of the pen needs no copy edit."""
    return Stage.READY if kind is ChangeKind.FIX else Stage.EDITING


def go_in(
    unit: Unit, work: Work, story: Story, language: Language, change: Change, *, by_itself: bool = False
) -> Story:
    """An edition goes into a change: its words are kept as readers have them, and move on from here."""
    edition = story.edition(language)
    number = kept_as_it_stands(unit, work, story, edition)
    start = first_stage(change.kind)
    edition = replace(
        edition,
        change=change.id,
        change_position=start,
        change_stage=start,
        returned=None,
        scheduled_for=None,
        revision=max(number, edition.revision),
    )
    effect = EffectOn(
        Effect.AFFECTED,
        by=None if by_itself else work.person.id,
        at=work.now(),
        before_hash=edition.sent_hash,
        before_revision=number,
    )
    change = change.with_effect(language, effect)
    story = written(unit, story, change, edition)
    payload: dict[str, object] = {"id": change.id, "change": change.kind.value if change.kind else ""}
    work.record(unit, "change.begun", story.id, language, payload)
    return story


def come_out(unit: Unit, work: Work, story: Story, language: Language, *, left_out: bool = False) -> Story:
    """The change an edition was in is over for it: sent, dropped, or (``left_out``) not affected after all."""
    edition = story.edition(language)
    change = story.change(edition.change)
    edition = replace(edition, change=None, change_position=None, change_stage=None, returned=None)
    if change is None:
        return written(unit, story, None, edition)
    effect = change.effects[language]
    if left_out:
        rest = {each: found for each, found in change.effects.items() if each is not language}
        change = replace(change, effects=rest)
    else:
        change = change.with_effect(language, replace(effect, closed_at=work.now()))
    return written(unit, story, with_outcome(change), edition)


def put_effect(unit: Unit, story: Story, change: Change, language: Language, effect: EffectOn) -> Story:
    """Write down what a change is to an edition that is not in it, and what has become of the change by that."""
    return written(unit, story, with_outcome(change.with_effect(language, effect)), None)


def note_sent(unit: Unit, work: Work, story: Story, language: Language, before: str | None) -> Story:
    """The copy of an edition in a change has left the house; ``before`` is the one readers had."""
    return _told(
        unit, story, language, lambda effect: replace(effect, sent_at=work.now(), before_hash=before)
    )


def note_back(unit: Unit, story: Story, language: Language) -> tuple[Story, str | None]:
    """The delivery of a change failed: readers have the copy they had before, whose hash this is."""
    change = story.open_change(language)
    before = change.effects[language].before_hash if change else None
    return _told(unit, story, language, lambda effect: replace(effect, sent_at=None)), before


def note_signed(unit: Unit, work: Work, story: Story, language: Language) -> Story:
    """A change was signed off: the moment its note is dated."""
    return _told(unit, story, language, lambda effect: replace(effect, signed_at=work.now()))


def kept_as_it_stands(unit: Unit, work: Work, story: Story, edition: Edition) -> int:
    """The number of a revision that holds exactly these words, and is never thinned."""
    newest = unit.newest_revision(story.id, edition.language)
    if newest is not None and newest.kind == "kept":
        content = unit.revision_content(story.id, edition.language, newest.number)
        if content == revision_content(edition):
            return newest.number
    return keep_words(unit, work, story.id, edition)


def with_outcome(change: Change) -> Change:
    """The change with what has become of it, as its editions say."""
    effects = change.effects.values()
    waits = any(each.closed_at is None and each.effect is Effect.AFFECTED for each in effects)
    if waits or any(each.is_waiting for each in effects):
        outcome = ChangeOutcome.OPEN
    elif any(each.sent_at is not None for each in effects):
        outcome = ChangeOutcome.SENT
    else:
        outcome = ChangeOutcome.DROPPED
    return replace(change, outcome=outcome)


def written(unit: Unit, story: Story, change: Change | None, edition: Edition | None) -> Story:
    """Write a change and an edition as they are now."""
    if change is not None:
        unit.put_change(story.id, change)
        story = story.with_change(change)
    if edition is not None:
        unit.put_edition(story.id, edition)
        story = story.with_edition(edition)
    return story


def _told(unit: Unit, story: Story, language: Language, tell: Callable[[EffectOn], EffectOn]) -> Story:
    change = story.open_change(language)
    if change is None:
        return story
    return written(unit, story, change.with_effect(language, tell(change.effects[language])), None)
