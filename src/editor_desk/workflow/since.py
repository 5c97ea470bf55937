# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What changed in an edition since somebody signed it off, and since it was sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from editor_desk.checks.changed_content import (
    PhotoChange,
    UnseenChange,
    VerdictChange,
    photo_changes,
    unseen_changes,
    verdict_changes,
)
from editor_desk.checks.content import ContentForm, SignedContent, changed_fields, visible_body
from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story
from editor_desk.store.unit import Unit
from editor_desk.text.paragraph_changes import ParagraphChange, paragraph_changes
from editor_desk.workflow.standing import form_of, sent_approval

_LISTS = ("topics", "tags", "notes")


@dataclass(frozen=True, slots=True)
class SinceSignOff:
    """What changed in an edition since a sign-off, or since somebody read it (``read_at``) if they did so later.

    ``approval`` and ``read_at`` None: there is nothing to compare with.
    ``fields`` are content fields that differ; ``before`` and ``after`` give the words of those that are one
    line of text or a list of words, ``paragraphs`` those of the body; ``unseen``, ``photos`` and ``verdicts``
    what neither of them shows.
    """

    language: Language
    approval: Approval | None
    fields: tuple[str, ...] = ()
    before: Mapping[str, str] = field(default_factory=dict)
    after: Mapping[str, str] = field(default_factory=dict)
    paragraphs: tuple[ParagraphChange, ...] = ()
    unseen: tuple[UnseenChange, ...] = ()
    photos: tuple[PhotoChange, ...] = ()
    verdicts: tuple[VerdictChange, ...] = ()
    read_at: datetime | None = None

    @property
    def is_compared(self) -> bool:
        """Whether there is something to compare with."""
        return self.approval is not None or self.read_at is not None


def since_reading(unit: Unit, story: Story, language: Language, person_id: str) -> SinceSignOff | None:
    """What changed after this person last read an edition; None where they never did."""
    read = unit.newest_reading(story.id, language, person=person_id)
    if read is None:
        return None
    return _compared(unit, story, language, None, SignedContent.from_json(read.content), read.at)


def since_sign_off(unit: Unit, story: Story, language: Language) -> SinceSignOff:
    """What the approver must look at: nothing is known before the first sign-off, later what changed."""
    given = [approval for approval in story.approvals if approval.language is language]
    return _since(unit, story, language, given[-1] if given else None)


def since_sent(unit: Unit, story: Story, language: Language) -> SinceSignOff:
    """What changed since the copy readers have: that of the sign-off it was sent with."""
    return _since(unit, story, language, sent_approval(story, language))


def _since(unit: Unit, story: Story, language: Language, last: Approval | None) -> SinceSignOff:
    if last is None:
        return SinceSignOff(language, None)
    before = SignedContent.from_json(unit.approval_content(last.id))
    return _compared(unit, story, language, last, before)


def _compared(
    unit: Unit,
    story: Story,
    language: Language,
    last: Approval | None,
    before: SignedContent,
    read_at: datetime | None = None,
) -> SinceSignOff:
    after = form_of(story, language, unit.ruleset())
    found = between(language, before, after, story.edition(language).body)
    return replace(found, approval=last, read_at=read_at)


def between(language: Language, before: SignedContent, after: ContentForm, body: str) -> SinceSignOff:
    """What changed from a copy that was kept to a form and its body; of no sign-off."""
    fields = changed_fields(before.form, after)
    lines = [name for name in fields if isinstance(after.get(name, ""), str) or name in _LISTS]
    bodies = visible_body(before.body), visible_body(body)
    has_body = "body" in fields
    return SinceSignOff(
        language,
        None,
        fields,
        before={name: _words(before.form.get(name, "")) for name in lines},
        after={name: _words(after.get(name, "")) for name in lines},
        paragraphs=paragraph_changes(*bodies) if has_body else (),
        unseen=unseen_changes(before.form["body"], after["body"]) if has_body else (),
        photos=photo_changes(*_both("photos", before.form, after)),
        verdicts=verdict_changes(*_both("verdicts", before.form, after)),
    )


def _both(name: str, before: ContentForm, after: ContentForm) -> tuple[list[list[str]], list[list[str]]]:
    return before.get(name, []), after[name]


def _words(value: str | list[str] | list[list[str]]) -> str:
    if isinstance(value, str):
        return value
    # Of a note readers get, its words alone.
    return ", ".join(each if isinstance(each, str) else each[-1] for each in value)
