# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Changing what readers have already: begun, described, weighed for the other edition, dropped."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from editor_desk.checks.content import own_changes
from editor_desk.newsroom.changes import Change, ChangeKind, Effect, EffectOn
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import UNDER_SIGN_OFF, Stage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.history import revision_text, text_now
from editor_desk.workflow.in_change import (
    beginning,
    come_out,
    first_stage,
    go_in,
    kept_as_it_stands,
    put_effect,
    with_outcome,
    written,
)
from editor_desk.workflow.moving_reviewed import move_reviewed
from editor_desk.workflow.notes import move_notes
from editor_desk.workflow.pairing import move_pins
from editor_desk.workflow.people import active_named
from editor_desk.workflow.sent_copy import photos_as_sent, revoke_sign_offs
from editor_desk.workflow.standing import form_of, hash_now, sent_content, settle
from editor_desk.workflow.work import Changes, Work
from editor_desk.workflow.writing import move_claims

WORDINGS = {
    "change.role": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} may not change what readers have; that takes {role}. Nothing was changed."
    ),
    "change.not_out": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The {language} edition is {stage}: readers do not have it, so it needs no change after publication."
        " Nothing was changed.",
    ),
    "change.begun_already": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: a change is open already ({change}). Nothing was changed."
    ),
    "change.closed": QT_TRANSLATE_NOOP(
        "Newsroom", "This change after publication is over. Nothing was changed; begin another."
    ),
    "change.said_already": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: readers have been told so already. Nothing was changed; begin another change.",
    ),
    "change.other_open": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: another change is open there ({change}). Nothing was changed; finish or drop that one first.",
    ),
    "change.own_words": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: its own words changed ({changed_field}), so it is affected. Nothing was changed; put them"
        " back, or drop the change.",
    ),
    "change.follow": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: say by when it follows, and who sees to it. Nothing was changed."
    ),
    "change.sent_already": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the change was sent, so it cannot be dropped. Nothing was changed; say that its delivery"
        " failed, or begin another change.",
    ),
    "change.copy_unknown": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the copy readers have is not in this store, so it cannot be brought back. Nothing was changed.",
    ),
    "change.begun": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: {change} begun. What readers have stays as it is until the change is sent."
    ),
    "change.dropped": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the change was dropped and the copy last sent is back; the words of the change are kept as"
        " revision {number}.",
    ),
}


def begin_change(work: Work, story_id: str, languages: tuple[Language, ...], kind: ChangeKind) -> Changes:
    """Begin a change of editions that are out, one change for all that are named.

    Where one began by itself, this says what it is. An edition that was to follow in a change of this kind goes
    into that one. Raises ``Refused`` where an edition is not out, has another change open, or this person may not.
    """
    with work.store.unit() as unit:
        return begin_change_in(unit, work, story_id, languages, kind)


def begin_change_in(
    unit: Unit, work: Work, story_id: str, languages: tuple[Language, ...], kind: ChangeKind
) -> Changes:
    """The same inside a running act."""
    story = unit.story(story_id)
    _refuse_role(unit, work)
    for language in languages:
        _refuse_unless_free(story, language)
    change = _to_join(story, languages, kind) or beginning(work, kind)
    for language in languages:
        story = _made_free(unit, work, story, language)
        was = story.edition(language)
        own = story.open_change(language)
        if own is not None and own.id != change.id:
            # It began by itself: it is part of this one now.
            story = come_out(unit, work, story, language, left_out=True)
        if own is None or own.id != change.id:
            story = go_in(unit, work, story, language, change)
            story = _as_far_as(unit, story, language, was.change_position, kind)
            change = story.change(change.id) or change
    if change.kind is not kind:
        story = _with_kind(unit, work, story, change, kind)
    return _finished(unit, work, story, tuple(_begun(each, kind) for each in languages))


def describe_change(
    work: Work,
    change_id: str,
    *,
    kind: ChangeKind | None = None,
    wrong: Mapping[Language, str] | None = None,
    right: Mapping[Language, str] | None = None,
    where: Mapping[Language, str] | None = None,
    note: Mapping[Language, str] | None = None,
) -> Changes:
    """Say what a change is: its kind, what was wrong, what is right, where, and the note readers get; what is not
    named stays. Raises ``Refused`` once an edition was sent with it, for what its readers were told.
    """
    with work.store.unit() as unit:
        return describe_change_in(
            unit, work, change_id, kind=kind, wrong=wrong, right=right, where=where, note=note
        )


def describe_change_in(
    unit: Unit,
    work: Work,
    change_id: str,
    *,
    kind: ChangeKind | None = None,
    wrong: Mapping[Language, str] | None = None,
    right: Mapping[Language, str] | None = None,
    where: Mapping[Language, str] | None = None,
    note: Mapping[Language, str] | None = None,
) -> Changes:
    """The same inside a running act."""
    story, change = _asked(unit, work, change_id)
    told = [language for language, effect in change.effects.items() if effect.sent_at is not None]
    for language in told:
        is_other = note is not None and _said(change.note, note).get(language) != change.note.get(language)
        if is_other or kind not in (None, change.kind):
            raise Refused("change.said_already", language=language.value)
    before = change
    change = replace(
        change,
        wrong=_said(change.wrong, wrong),
        right=_said(change.right, right),
        where=_said(change.where, where),
        note=_said(change.note, note),
    )
    if change == before and kind in (None, change.kind):
        return Changes()
    story = written(unit, story, change, None)
    if kind is not None and kind is not change.kind:
        story = _with_kind(unit, work, story, change, kind)
    work.record(unit, "change.described", story.id, None, {"id": change.id, **_payload(change)})
    return _finished(unit, work, story)


def set_effect(
    work: Work,
    change_id: str,
    language: Language,
    effect: Effect,
    *,
    follow_by: datetime | None = None,
    follow_person: str = "",
) -> Changes:
    """Say what a change is to an edition that is out: affected now, compared and right as it is, or to follow by a
    time with a person (an open task). Raises ``Refused`` where the edition's own words were changed already.
    """
    with work.store.unit() as unit:
        return set_effect_in(
            unit, work, change_id, language, effect, follow_by=follow_by, follow_person=follow_person
        )


def set_effect_in(
    unit: Unit,
    work: Work,
    change_id: str,
    language: Language,
    effect: Effect,
    *,
    follow_by: datetime | None = None,
    follow_person: str = "",
) -> Changes:
    """The same inside a running act."""
    story, change = _asked(unit, work, change_id)
    edition = story.edition(language)
    if not edition.is_public:
        raise Refused("change.not_out", language=language.value, stage=edition.stage.value)
    before = change.on(language)
    if before is not None and before.sent_at is not None:
        raise Refused("change.said_already", language=language.value)
    if effect is Effect.AFFECTED:
        if edition.change != change.id:
            _refuse_unless_free(story, language, other=True)
            story = _made_free(unit, work, story, language)
            if story.edition(language).change is not None:
                story = come_out(unit, work, story, language, left_out=True)
            story = go_in(unit, work, story, language, change)
        elif before is not None:
            story = put_effect(unit, story, change, language, replace(before, by=work.person.id))
    else:
        if effect is Effect.TO_FOLLOW and (follow_by is None or not follow_person):
            raise WrongUsage("change.follow", language=language.value)
        person = active_named(unit, follow_person).id if effect is Effect.TO_FOLLOW else None
        if edition.change == change.id:
            _refuse_own_words(unit, story, change, language)
            story = come_out(unit, work, story, language, left_out=True)
            change = story.change(change.id) or change
        found = EffectOn(
            effect,
            by=work.person.id,
            at=work.now(),
            follow_by=follow_by if effect is Effect.TO_FOLLOW else None,
            follow_person=person,
            compared_hash=hash_now(story, language, unit.ruleset()),
            before_hash=edition.sent_hash,
        )
        story = put_effect(unit, story, change, language, found)
    payload: dict[str, object] = {"id": change.id, "effect": effect.value}
    if follow_by is not None and effect is Effect.TO_FOLLOW:
        payload["follow_by"] = follow_by.isoformat()
    work.record(unit, "change.effect", story.id, language, payload)
    return _finished(unit, work, story)


def drop_change(work: Work, change_id: str) -> Changes:
    """Give a change up, in every edition that has not been sent with it: the desk's words are kept as a revision and
    the copy last sent comes back. Raises ``Refused`` where an edition was sent with it and nobody has seen it yet.
    """
    with work.store.unit() as unit:
        story, change = _asked(unit, work, change_id)
        said: list[Message] = []
        within = [language for language, edition in story.editions.items() if edition.change == change.id]
        for language in within:
            if story.edition(language).change_stage is Stage.SENT:
                raise Refused("change.sent_already", language=language.value)
        for language in within:
            story, message = _dropped(unit, work, story, language)
            said += (message,) if message else ()
        change = story.change(change.id) or change
        for language, effect in change.effects.items():
            if effect.is_waiting:
                change = change.with_effect(language, replace(effect, closed_at=work.now()))
        story = written(unit, story, with_outcome(change), None)
        work.record(unit, "change.dropped", story.id, None, {"id": change.id})
        return _finished(unit, work, story, tuple(said))


def _dropped(unit: Unit, work: Work, story: Story, language: Language) -> tuple[Story, Message | None]:
    """The words of the copy readers have are back in an edition, those of the change are kept."""
    edition, change = story.edition(language), story.open_change(language)
    number = change.effects[language].before_revision if change else None
    if number is None:
        raise Refused("change.copy_unknown", language=language.value)
    sent, now = revision_text(unit, story, language, number), text_now(story, language)
    kept = None
    if sent != now:
        kept = kept_as_it_stands(unit, work, story, edition)
    story = revoke_sign_offs(unit, work, story, language)
    story = come_out(unit, work, story, language)
    back = replace(story.edition(language), furniture=sent.furniture, body=sent.body)
    content = sent_content(unit, story, language)
    if content is not None:
        back = replace(back, author=content.form["author"] or None)
        back = replace(back, relation=type(back.relation)(content.form["relation"]))
        story = photos_as_sent(unit, story, language, content.form)
    if sent != now:
        back = replace(back, changed_at=work.now(), changed_by=work.person.id)
    unit.put_edition(story.id, back)
    before, story = edition.body, story.with_edition(back)
    if back.body != before:
        story, _ = move_claims(unit, story, language, before)
        story = replace(story, pins=move_pins(unit, story, language, before))
        story = replace(story, reviewed=move_reviewed(unit, story, language, before))
        story = replace(story, notes=move_notes(unit, story, language, before))
    if kept is None:
        return story, None
    return story, Message("change.dropped", {"language": language.value, "number": kept})


def _asked(unit: Unit, work: Work, change_id: str) -> tuple[Story, Change]:
    _refuse_role(unit, work)
    story, change = unit.story_of_change(change_id)
    if not change.is_open:
        raise Refused("change.closed")
    return story, change


def _refuse_role(unit: Unit, work: Work) -> None:
    allowed = unit.ruleset().change
    if not work.person.may_act_as(allowed, work.now()):
        roles = tuple(sorted(role.value for role in allowed))
        raise Refused("change.role", person=work.person.name, role=roles)


def _refuse_unless_free(story: Story, language: Language, *, other: bool = False) -> None:
    """Raise ``Refused`` where an edition is not out, or has a change open that a person has named."""
    edition = story.edition(language)
    if language not in story.plan.languages:
        raise Refused("step.not_in_plan", language=language.value, plan=story.plan.value)
    if not edition.is_public:
        raise Refused("change.not_out", language=language.value, stage=edition.stage.value)
    open_now = story.open_change(language)
    if open_now is None or edition.change_stage is Stage.SENT:
        return
    if open_now.kind is not None:
        code = "change.other_open" if other else "change.begun_already"
        raise Refused(code, language=language.value, change=open_now.kind.value)


def _made_free(unit: Unit, work: Work, story: Story, language: Language) -> Story:
    """A change that was sent is over for an edition when the next one begins, whether or not anybody said it is live."""
    was_sent = story.edition(language).change_stage is Stage.SENT
    return come_out(unit, work, story, language) if was_sent else story


def _to_join(story: Story, languages: tuple[Language, ...], kind: ChangeKind) -> Change | None:
    """The change these editions go into: one they were to follow in, or one that began by itself in them."""
    for change in story.changes:
        follows = any(change.effects[each].is_waiting for each in languages if each in change.effects)
        if change.is_open and follows and change.kind is kind:
            return change
    for language in languages:
        began = story.open_change(language)
        if began is not None and began.kind is None:
            return began
    return None


def _as_far_as(unit: Unit, story: Story, language: Language, was: Stage | None, kind: ChangeKind) -> Story:
    """An edition whose change began by itself and went on since stays where it is."""
    edition = story.edition(language)
    if was is None or was is Stage.SENT or kind is ChangeKind.FIX or edition.change is None:
        return story
    return written(unit, story, None, edition.moved_to(was if was is not Stage.RETURNED else Stage.EDITING))


def _with_kind(unit: Unit, work: Work, story: Story, change: Change, kind: ChangeKind) -> Story:
    """A change is of another kind: each edition in it goes where such a change begins, unless it is on its way there."""
    was = change.kind
    story = written(unit, story, replace(change, kind=kind, begun_by=change.begun_by or work.person.id), None)
    for language, edition in story.editions.items():
        if edition.change != change.id:
            continue
        is_back = was is ChangeKind.FIX and edition.working_position in UNDER_SIGN_OFF
        is_on = kind is ChangeKind.FIX and edition.working_position is Stage.EDITING
        now = story.change(change.id) or change
        effect = now.effects[language]
        story = put_effect(unit, story, now, language, replace(effect, by=effect.by or work.person.id))
        if is_back or is_on:
            story = written(unit, story, None, edition.moved_to(first_stage(kind)))
    return story


def _refuse_own_words(unit: Unit, story: Story, change: Change, language: Language) -> None:
    """Raise ``Refused`` where not only what both editions share was changed."""
    number = change.effects[language].before_revision
    changed: tuple[str, ...] = ()
    if number is None or revision_text(unit, story, language, number) != text_now(story, language):
        changed = ("body",)
    content = sent_content(unit, story, language)
    if content is not None:
        changed = own_changes(content.form, form_of(story, language, unit.ruleset()))
    if changed:
        raise Refused("change.own_words", language=language.value, changed_field=changed)


def _said(before: Mapping[Language, str], said: Mapping[Language, str] | None) -> Mapping[Language, str]:
    """Words by language, one line each; those that are taken away are no longer there."""
    if said is None:
        return before
    lines = {each: " ".join(unicodedata.normalize("NFC", text).split()) for each, text in said.items()}
    return {each: text for each, text in {**before, **lines}.items() if text}


def _payload(change: Change) -> dict[str, object]:
    said = {"wrong": change.wrong, "right": change.right, "where": change.where, "note": change.note}
    return {name: {each.value: text for each, text in words.items()} for name, words in said.items()}


def _begun(language: Language, kind: ChangeKind) -> Message:
    return Message("change.begun", {"language": language.value, "change": kind.value})


def _finished(unit: Unit, work: Work, story: Story, said: tuple[Message, ...] = ()) -> Changes:
    story, messages = settle(unit, work, story)
    story = replace(story, changed_at=work.now())
    unit.put_story(story)
    unit.index_story(unit.story(story.id))
    return Changes((story.id,), messages=(*said, *messages))
