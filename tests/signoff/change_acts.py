# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Changes after publication: begun, described, weighed for the other edition, dropped, by anybody at any time."""

from __future__ import annotations

from datetime import timedelta

from editor_desk.newsroom.changes import Change, ChangeKind, Effect
from editor_desk.newsroom.languages import Language
from editor_desk.workflow import changing, writing
from tests.signoff import oracle
from tests.signoff.deeds import Act, Deed
from tests.signoff.room import Turn

CHANGED = Deed(changes=True)
SLIPS = (
    ("service", "servise"),
    ("servise", "service"),
    ("said", "told"),
    ("dijo", "contó"),
    ("called", "named"),
)


def begin(turn: Turn) -> Deed | None:
    """A change of what readers have, of any kind."""
    public = [each.language for each in turn.story.editions.values() if each.is_public]
    if not public and turn.chance.random() < 0.9:
        return None
    languages = tuple(public) if turn.chance.random() < 0.3 else (turn.language,)
    changing.begin_change(turn.work, turn.story_id, languages, turn.chance.choice(list(ChangeKind)))
    return Deed(changes=True, by=turn.name)


def describe(turn: Turn) -> Deed | None:
    """What was wrong, what is right, where; or it is of another kind after all."""
    change = _open(turn)
    if change is None:
        return None
    said = {turn.language: turn.pick("24 buses", "The first paragraph", "")}
    kind = turn.chance.choice((None, None, *ChangeKind))
    changing.describe_change(turn.work, change.id, kind=kind, wrong=said, right=said, where=said, note=said)
    return Deed(changes=True, by=turn.name)


def weigh(turn: Turn) -> Deed | None:
    """What a change is to an edition: affected, compared, to follow."""
    change = _open(turn)
    if change is None:
        return None
    _weigh(turn, change, turn.language, turn.chance.choice(list(Effect)))
    return Deed(changes=True, by=turn.name)


def _weigh(turn: Turn, change: Change, language: Language, effect: Effect) -> None:
    by = turn.room.clock.at + timedelta(hours=3)
    changing.set_effect(turn.work, change.id, language, effect, follow_by=by, follow_person="Ana Ruiz")
    known, story = turn.room.promised.known, turn.story
    if effect is not Effect.AFFECTED:
        known.compared[change.id, language] = oracle.reading(story, language, known)


def drop(turn: Turn) -> Deed | None:
    """A change is given up: the copy readers have comes back."""
    change = _open(turn)
    if change is None:
        return None
    before = turn.story
    within = [each.language for each in before.editions.values() if each.change == change.id]
    changing.drop_change(turn.work, change.id)
    known, story = turn.room.promised.known, turn.story
    for language in within:
        sent = oracle.sent_reading(story, language, known)
        assert story.edition(language).change != change.id
        compared = {known.compared.get((each.id, language)) for each in story.changes}
        if sent is not None and story.edition(language).change is None:
            now = oracle.reading(story, language, known)
            assert now in {sent, *compared}, "dropped, and it is not what readers have"
    return Deed(changes=True, by=turn.name)


def slip(turn: Turn) -> Deed | None:
    """A slip of the pen is put right in a change that is open."""
    edition = turn.story.edition(turn.language)
    old, new = turn.chance.choice(SLIPS)
    if edition.change is None or old not in edition.body:
        return None
    work = turn.by("Gil Paz")
    writing.save_text(work, turn.story_id, turn.language, body=edition.body.replace(old, new, 1))
    return Deed(writes=True, by="Gil Paz")


def mend(turn: Turn, rule: str) -> Deed | None:
    """What a change lacks before it can be signed off, by somebody who may."""
    change = turn.story.open_change(turn.language)
    if change is None:
        return None
    said = dict.fromkeys(Language, "24 buses, not 42")
    if rule == "g7.other":
        _weigh(turn, change, turn.language.other, Effect.COMPARED)
    elif rule == "g7.note":
        changing.describe_change(turn.work, change.id, wrong=said, right=said, where=said, note=said)
    else:
        kind = ChangeKind.CORRECTION if turn.chance.random() < 0.6 else ChangeKind.UPDATE
        changing.describe_change(turn.work, change.id, kind=kind)
    return Deed(changes=True, by=turn.name)


def _open(turn: Turn) -> Change | None:
    found = [each for each in turn.story.changes if each.is_open]
    return turn.chance.choice(found) if found else None


ACTS: dict[Act, int] = {begin: 8, describe: 5, weigh: 4, drop: 2, slip: 6}
