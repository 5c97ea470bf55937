# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""After every change: does the sign-off still fit, and if not, what was touched."""

from __future__ import annotations

from dataclasses import replace

from editor_desk.checks.changed_content import PhotoChange, photo_changes
from editor_desk.checks.content import (
    ContentForm,
    SignedContent,
    changed_fields,
    content_form,
    content_hash,
    visible_body,
)
from editor_desk.checks.exposure import replies_stated
from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.changes import Effect
from editor_desk.newsroom.gates import GateContext, evaluate
from editor_desk.newsroom.labels import public_label
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stages import UNDER_SIGN_OFF, Stage
from editor_desk.newsroom.standing import signed_since, stage_now
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message, Param
from editor_desk.store.unit import Unit
from editor_desk.text.canonical import canonical
from editor_desk.text.word_diff import word_diff
from editor_desk.workflow.in_change import beginning, come_out, go_in
from editor_desk.workflow.work import Work

_SIGNED = (Stage.APPROVED, Stage.SCHEDULED)
_WORDS_SHOWN = 80

WORDINGS = {
    "approval.withdrawn": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the sign-off no longer holds, the {changed_field} changed. Going back restores it.",
    ),
    "approval.withdrawn.words": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the sign-off no longer holds, the {changed_field} changed"
        " (“{before}” → “{after}”). Going back restores it.",
    ),
    "change.begun_by_itself": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: it is out already, and what changed ({changed_field}) belongs to it: a change after publication"
        " has begun. Say what kind of change it is, or that this edition is not affected.",
    ),
    "change.gone": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: everything is again as it was sent, so the change is over."
    ),
    "approval.withdrawn.photo": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the sign-off no longer holds, the {changed_field} of photo {number} changed"
        " (“{before}” → “{after}”). Going back restores it.",
    ),
    "approval.restored": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: the text is again what was signed off, so the sign-off holds."
    ),
}


def form_of(story: Story, language: Language, ruleset: Ruleset) -> ContentForm:
    """The content of an edition as approval sees it, with the label its readers are told."""
    return content_form(story, language, label_of(story, language, ruleset))


def label_of(story: Story, language: Language, ruleset: Ruleset) -> str:
    """The label an edition carries: the one it was signed off with, while that sign-off holds; else today's.

    So new words for a label withdraw no sign-off, and what goes out is what was signed (decision 0029).
    """
    today = public_label(story, language, ruleset)
    signed = [
        (approval, public_label(story, language, ruleset, approval.rules_version))
        for approval in reversed(story.standing_approvals(language))
    ]
    if any(then != today for _, then in signed):
        for approval, then in signed:
            if content_hash(content_form(story, language, then)) == approval.content_hash:
                return then
    return today


def hashes_by_label(story: Story, language: Language, ruleset: Ruleset) -> frozenset[str]:
    """The content hashes of an edition under every label its kind ever had: other words for a label are no edit."""
    labels = {public_label(story, language, ruleset, version) for version in ruleset.labels_then}
    labels |= {public_label(story, language, ruleset), label_of(story, language, ruleset)}
    form = content_form(story, language, "")
    return frozenset(content_hash(form | {"label": canonical(label)}) for label in labels)


def hash_now(story: Story, language: Language, ruleset: Ruleset) -> str:
    """The content hash of an edition at this moment."""
    return content_hash(form_of(story, language, ruleset))


def is_as_sent(story: Story, language: Language, ruleset: Ruleset) -> bool:
    """Whether nothing differs from the copy readers have, the note of an open change aside."""
    edition = replace(story.edition(language), change=None)
    return hash_now(story.with_edition(edition), language, ruleset) == edition.sent_hash


def must_check_again(story: Story, language: Language, ruleset: Ruleset, work: Work) -> bool:
    """Whether a fact of this edition blocks (G3), so that a dropped sign-off goes back to fact check."""
    kind = ruleset.kinds.get(story.kind)
    if kind is None:
        return True
    context = GateContext(
        story=story,
        edition=story.edition(language),
        kind=kind,
        now=work.now(),
        person=work.person,
        content_hash="",
        replies_stated=replies_stated(story, language),
    )
    return any(result.blocks for result in evaluate(ruleset, context, ("G3",)))


def settle(
    unit: Unit, work: Work, story: Story, *, only_words_of: Language | None = None
) -> tuple[Story, tuple[Message, ...]]:
    """Bring the stage of each edition in line with what people did and what the content is now.

    Call it at the end of every act that may have changed content, approvals or positions; it writes
    the editions whose stage moved and says when a sign-off fell or holds again. Where something of an edition
    that is out was changed elsewhere (a field of the story, a photo, a verdict), a change after publication begins.
    ``only_words_of``: nothing but the words of this edition changed, so that none that is out can have moved by it.
    """
    ruleset = unit.ruleset()
    messages: list[Message] = []
    for language in story.editions if only_words_of is None else (only_words_of,):
        story, message = _keep_up(unit, work, story, language, ruleset)
        messages += (message,) if message else ()
    for language, edition in story.editions.items():
        stage = _stage(story, language, ruleset, work)
        was = edition.working_stage
        if stage is was:
            continue
        # Where a sign-off was revoked, whoever did so says why; the content has not changed.
        is_revoked = not signed_since(story, language)
        fell = was in _SIGNED and stage in (Stage.READY, Stage.CHECKING) and not is_revoked
        rose = was in (Stage.READY, Stage.CHECKING) and stage in _SIGNED
        if (fell or rose) and story.pause is None:
            message = _withdrawn(unit, story, language, ruleset) if fell else _restored(language)
            messages.append(message)
            work.record(unit, message.code, story.id, language, dict(message.params))
        edition = edition.moved_to(edition.working_position, stage)
        unit.put_edition(story.id, edition)
        story = story.with_edition(edition)
    return story, tuple(messages)


def _keep_up(
    unit: Unit, work: Work, story: Story, language: Language, ruleset: Ruleset
) -> tuple[Story, Message | None]:
    """A change after publication begins by itself where an edition that is out is no longer as sent, and goes as it came."""
    edition = story.edition(language)
    if not edition.is_public or edition.sent_hash is None or edition.change_stage is Stage.SENT:
        return story, None
    change = story.open_change(language)
    if change is not None:
        if change.effects[language].by is not None or not is_as_sent(story, language, ruleset):
            return story, None
        work.record(unit, "change.gone", story.id, language, {"id": change.id})
        is_alone = change.kind is None
        story = come_out(unit, work, story, language, left_out=not is_alone)
        return story, Message("change.gone", {"language": language.value})
    found = hash_now(story, language, ruleset)
    if found == edition.sent_hash or found in _accepted(story, language):
        return story, None
    # What both editions share moves both: one change names them.
    change = story.open_change(language.other) or beginning(work, None, by_itself=True)
    fields = changed_since_sent(unit, story, language, ruleset)
    story = go_in(unit, work, story, language, change, by_itself=True)
    params: dict[str, Param] = {"language": language.value, "changed_field": fields}
    return story, Message("change.begun_by_itself", params)


def _accepted(story: Story, language: Language) -> frozenset[str]:
    """Contents somebody compared with a change and found to need none, or none yet, since the edition was last sent."""
    sent = story.edition(language).sent_hash
    effects = [change.effects[language] for change in story.changes if language in change.effects]
    return frozenset(
        effect.compared_hash
        for effect in effects
        if effect.compared_hash is not None
        and (effect.effect is Effect.COMPARED or effect.is_waiting)
        and effect.before_hash == sent
    )


def sent_content(unit: Unit, story: Story, language: Language) -> SignedContent | None:
    """The copy readers have, as it was signed off; None where this store does not have it."""
    found = sent_approval(story, language)
    return SignedContent.from_json(unit.approval_content(found.id)) if found else None


def sent_approval(story: Story, language: Language) -> Approval | None:
    """The sign-off the copy readers have was sent with; None where this store does not know it."""
    sent = story.edition(language).sent_hash
    found = [a for a in story.approvals if a.language is language and sent and a.content_hash == sent]
    return found[-1] if found else None


def changed_since_sent(unit: Unit, story: Story, language: Language, ruleset: Ruleset) -> tuple[str, ...]:
    """The fields that differ from the copy readers have; empty where this store does not have that copy."""
    before = sent_content(unit, story, language)
    return changed_fields(before.form, form_of(story, language, ruleset)) if before else ()


def settle_signed(unit: Unit, work: Work) -> tuple[tuple[str, ...], tuple[Message, ...]]:
    """The same for every story that waits for readers with a sign-off: the rules have changed. Which stories moved."""
    moved: list[str] = []
    messages: list[Message] = []
    for story_id in unit.stories_under_sign_off():
        before = unit.story(story_id)
        after, said = settle(unit, work, before)
        if after != before:
            unit.index_story(after)
            moved.append(story_id)
            messages += said
    return tuple(moved), tuple(messages)


def _stage(story: Story, language: Language, ruleset: Ruleset, work: Work) -> Stage:
    edition = story.edition(language)
    if story.pause is not None or edition.working_position not in UNDER_SIGN_OFF:
        return stage_now(story, language, "", must_check_again=False)
    signed = edition.working_position in _SIGNED
    if not signed and not signed_since(story, language):
        return edition.working_position
    found = hash_now(story, language, ruleset)
    again = signed and must_check_again(story, language, ruleset, work)
    return stage_now(story, language, found, must_check_again=again)


def _restored(language: Language) -> Message:
    return Message("approval.restored", {"language": language.value})


def _withdrawn(unit: Unit, story: Story, language: Language, ruleset: Ruleset) -> Message:
    approvals = signed_since(story, language)
    params: dict[str, Param] = {"language": language.value, "changed_field": ("body",)}
    if not approvals:
        return Message("approval.withdrawn", params)
    before = SignedContent.from_json(unit.approval_content(approvals[-1].id))
    after = SignedContent(form_of(story, language, ruleset), story.edition(language).body)
    fields = changed_fields(before.form, after.form)
    params["changed_field"] = fields
    words = _first_words(before, after, fields)
    photo = _one_photo(before, after) if fields == ("photos",) else None
    if photo is not None:
        params |= {"changed_field": photo.part, "number": photo.number}
        params["before"], params["after"] = _words_between(photo.before or "", photo.after or "")
        return Message("approval.withdrawn.photo", params)
    if words is None:
        return Message("approval.withdrawn", params)
    params["before"], params["after"] = words
    return Message("approval.withdrawn.words", params)


def _first_words(
    before: SignedContent, after: SignedContent, fields: tuple[str, ...]
) -> tuple[str, str] | None:
    """The first words that differ, as they were and as they are."""
    for name in fields:
        old, new = before.form.get(name, ""), after.form.get(name, "")
        if name == "body":
            old, new = visible_body(before.body), visible_body(after.body)
        if not isinstance(old, str) or not isinstance(new, str) or old == new:
            continue
        removed, added = _words_between(old, new)
        if removed or added:
            return removed, added
    return None


def _one_photo(before: SignedContent, after: SignedContent) -> PhotoChange | None:
    """The one line of one photo that changed, where it is no more than that."""
    found = photo_changes(before.form["photos"], after.form["photos"])
    if len(found) != 1 or found[0].part == "file" or None in (found[0].before, found[0].after):
        return None
    return found[0] if found[0].number else None


def _words_between(old: str, new: str) -> tuple[str, str]:
    """The first words that differ from one text to another."""
    removed = added = ""
    for change in word_diff(old, new):
        if change.kind == "equal":
            if removed or added:
                break
        elif change.kind == "delete":
            removed += change.text
        else:
            added += change.text
    return _shortened(removed), _shortened(added)


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _WORDS_SHOWN else words[: _WORDS_SHOWN - 1] + "…"
