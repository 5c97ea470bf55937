# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""After every change: does the sign-off still fit, and if not, what was touched."""

from __future__ import annotations

from dataclasses import replace

from editor_desk.checks.content import (
    ContentForm,
    SignedContent,
    changed_fields,
    content_form,
    content_hash,
    visible_body,
)
from editor_desk.newsroom.gates import GateContext, evaluate
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stages import UNDER_SIGN_OFF, Stage
from editor_desk.newsroom.standing import stage_now
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message, Param
from editor_desk.store.unit import Unit
from editor_desk.text.word_diff import word_diff
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
    "approval.restored": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: the text is again what was signed off, so the sign-off holds."
    ),
}


def form_of(story: Story, language: Language, ruleset: Ruleset) -> ContentForm:
    """The content of an edition as approval sees it, with the label its kind carries."""
    kind = ruleset.kinds.get(story.kind)
    return content_form(story, language, kind.label.get(language.value, "") if kind else "")


def hash_now(story: Story, language: Language, ruleset: Ruleset) -> str:
    """The content hash of an edition at this moment."""
    return content_hash(form_of(story, language, ruleset))


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
    )
    return any(result.blocks for result in evaluate(ruleset, context, ("G3",)))


def settle(unit: Unit, work: Work, story: Story) -> tuple[Story, tuple[Message, ...]]:
    """Bring the stage of each edition in line with what people did and what the content is now.

    Call it at the end of every act that may have changed content, approvals or positions; it writes
    the editions whose stage moved and says when a sign-off fell or holds again.
    """
    ruleset = unit.ruleset()
    messages: list[Message] = []
    for language, edition in story.editions.items():
        stage = _stage(story, language, ruleset, work)
        if stage is edition.stage:
            continue
        # Where a sign-off was revoked, whoever did so says why; the content has not changed.
        is_revoked = not story.standing_approvals(language)
        fell = edition.stage in _SIGNED and stage in (Stage.READY, Stage.CHECKING) and not is_revoked
        rose = edition.stage in (Stage.READY, Stage.CHECKING) and stage in _SIGNED
        if (fell or rose) and story.pause is None:
            message = _withdrawn(unit, story, language, ruleset) if fell else _restored(language)
            messages.append(message)
            work.record(unit, message.code, story.id, language, dict(message.params))
        edition = replace(edition, stage=stage)
        unit.put_edition(story.id, edition)
        story = story.with_edition(edition)
    return story, tuple(messages)


def _stage(story: Story, language: Language, ruleset: Ruleset, work: Work) -> Stage:
    edition = story.edition(language)
    if story.pause is not None or edition.position not in UNDER_SIGN_OFF:
        return stage_now(story, language, "", must_check_again=False)
    signed = edition.position in _SIGNED
    if not signed and not story.standing_approvals(language):
        return edition.position
    found = hash_now(story, language, ruleset)
    again = signed and must_check_again(story, language, ruleset, work)
    return stage_now(story, language, found, must_check_again=again)


def _restored(language: Language) -> Message:
    return Message("approval.restored", {"language": language.value})


def _withdrawn(unit: Unit, story: Story, language: Language, ruleset: Ruleset) -> Message:
    approvals = story.standing_approvals(language)
    params: dict[str, Param] = {"language": language.value, "changed_field": ("body",)}
    if not approvals:
        return Message("approval.withdrawn", params)
    before = SignedContent.from_json(unit.approval_content(approvals[-1].id))
    after = SignedContent(form_of(story, language, ruleset), story.edition(language).body)
    fields = changed_fields(before.form, after.form)
    params["changed_field"] = fields
    words = _first_words(before, after, fields)
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
        removed = added = ""
        for change in word_diff(old, new):
            if change.kind == "equal":
                if removed or added:
                    break
            elif change.kind == "delete":
                removed += change.text
            else:
                added += change.text
        if removed or added:
            return _shortened(removed), _shortened(added)
    return None


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _WORDS_SHOWN else words[: _WORDS_SHOWN - 1] + "…"
