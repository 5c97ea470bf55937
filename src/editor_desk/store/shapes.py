# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How a story and its editions lie in columns, and how columns become a story again.

Used by the unit of work and by the plain reads, so that both tell the same; ``row`` is anything with
the columns as attributes. Imports no SQL library.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import (
    FURNITURE_FIELDS,
    Edition,
    Flags,
    Furniture,
    LegalHold,
    Pause,
    Relation,
    Return,
    SelfApproval,
    Story,
)
from editor_desk.store.columns import (
    instant,
    instant_or_none,
    instant_text,
    instant_text_or_none,
    words,
    words_text,
)

Columns = dict[str, Any]


def story_columns(story: Story) -> Columns:
    """The story's own fields, without its editions and what belongs to it."""
    declared, pause, held = story.self_approval, story.pause, story.legal_hold
    return {
        "id": story.id,
        "slug": story.slug,
        "kind": story.kind,
        "plan": story.plan.value,
        "section": story.section,
        "urgency": story.urgency,
        "time_zone": story.time_zone,
        "embargo": instant_text_or_none(story.embargo),
        "topics": words_text(story.topics),
        "tags": words_text(story.tags),
        "assignee": story.assignee,
        **_flag_columns(story.flags),
        "no_claims_reason": story.no_claims_reason,
        "self_approval_by": declared.by if declared else None,
        "self_approval_reason": declared.reason if declared else None,
        "self_approval_at": instant_text(declared.at) if declared else None,
        "pause_stage": pause.stage.value if pause else None,
        "pause_reason": pause.reason if pause else None,
        "pause_was_at": json.dumps({k.value: v.value for k, v in pause.was_at.items()}) if pause else None,
        "legal_hold_by": held.by if held else None,
        "legal_hold_reason": held.reason if held else None,
        "legal_hold_at": instant_text(held.at) if held else None,
        "created_at": instant_text_or_none(story.created_at),
        "created_by": story.created_by,
        "changed_at": instant_text_or_none(story.changed_at),
    }


def story_from(row: Any, editions: Mapping[Language, Edition], **belongings: Any) -> Story:
    """A story of its columns, its editions and the claims, photos, files and approvals that belong to it."""
    return Story(
        id=row.id,
        slug=row.slug,
        kind=row.kind,
        plan=Plan(row.plan),
        section=row.section,
        urgency=row.urgency,
        time_zone=row.time_zone,
        embargo=instant_or_none(row.embargo),
        topics=words(row.topics),
        tags=words(row.tags),
        assignee=row.assignee,
        flags=_flags(row),
        no_claims_reason=row.no_claims_reason,
        self_approval=_self_approval(row),
        pause=_pause(row),
        legal_hold=_legal_hold(row),
        editions=editions,
        created_at=instant_or_none(row.created_at),
        created_by=row.created_by,
        changed_at=instant_or_none(row.changed_at),
        **belongings,
    )


def _flag_columns(flags: Flags) -> Columns:
    return {
        "is_legal": flags.legal,
        "is_sensitive": flags.sensitive,
        "is_sponsored": flags.sponsored,
        "is_not_for_publication": flags.not_for_publication,
        "subjects": words_text(flags.subjects) if flags.subjects else None,
        "withheld": words_text(flags.withheld) if flags.withheld else None,
        "sponsor": flags.sponsor or None,
    }


def _flags(row: Any) -> Flags:
    # The first paint may read a store that is not brought up to date yet.
    subjects, withheld = getattr(row, "subjects", None), getattr(row, "withheld", None)
    return Flags(
        legal=bool(row.is_legal),
        sensitive=bool(row.is_sensitive),
        sponsored=bool(row.is_sponsored),
        not_for_publication=bool(row.is_not_for_publication),
        subjects=words(subjects) if subjects else (),
        withheld=words(withheld) if withheld else (),
        sponsor=getattr(row, "sponsor", None) or "",
    )


def _self_approval(row: Any) -> SelfApproval | None:
    if row.self_approval_at is None:
        return None
    return SelfApproval(row.self_approval_by, row.self_approval_reason, instant(row.self_approval_at))


def _pause(row: Any) -> Pause | None:
    if row.pause_stage is None:
        return None
    was_at = {Language(k): Stage(v) for k, v in json.loads(row.pause_was_at).items()}
    return Pause(Stage(row.pause_stage), row.pause_reason, was_at)


def _legal_hold(row: Any) -> LegalHold | None:
    if row.legal_hold_at is None:
        return None
    return LegalHold(row.legal_hold_by, row.legal_hold_reason, instant(row.legal_hold_at))


def edition_columns(edition: Edition) -> Columns:
    """An edition's fields without its body and its revision number, which only a new revision moves."""
    returned = edition.returned
    return {
        "id": edition.id,
        "language": edition.language.value,
        "relation": edition.relation.value,
        **{name: getattr(edition.furniture, name) for name in FURNITURE_FIELDS},
        "position": edition.position.value,
        "stage": edition.stage.value,
        "author": edition.author,
        "assignee": edition.assignee,
        "due": instant_text_or_none(edition.due),
        "scheduled_for": instant_text_or_none(edition.scheduled_for),
        "return_stage": returned.to_stage.value if returned else None,
        "return_reason": returned.reason if returned else None,
        "return_person": returned.person if returned else None,
        "changed_at": instant_text_or_none(edition.changed_at),
        "changed_by": edition.changed_by,
        "sent_hash": edition.sent_hash,
        "target_words": edition.target_words,
        "change": edition.change,
        "change_position": edition.change_position.value if edition.change_position else None,
        "change_stage": edition.change_stage.value if edition.change_stage else None,
        "notice": edition.notice,
    }


def edition_from(row: Any, body: str) -> Edition:
    """An edition of its columns and its body."""
    returned = None
    if row.return_stage is not None:
        returned = Return(Stage(row.return_stage), row.return_reason, row.return_person)
    return Edition(
        id=row.id,
        language=Language(row.language),
        relation=Relation(row.relation),
        furniture=Furniture(**{name: getattr(row, name) for name in FURNITURE_FIELDS}),
        body=body,
        position=Stage(row.position),
        stage=Stage(row.stage),
        author=row.author,
        assignee=row.assignee,
        due=instant_or_none(row.due),
        scheduled_for=instant_or_none(row.scheduled_for),
        returned=returned,
        revision=row.revision,
        changed_at=instant_or_none(row.changed_at),
        changed_by=row.changed_by,
        sent_hash=row.sent_hash,
        # The first paint may read a store that is not brought up to date yet.
        target_words=getattr(row, "target_words", None),
        change=getattr(row, "change", None),
        change_position=_stage_or_none(row, "change_position"),
        change_stage=_stage_or_none(row, "change_stage"),
        notice=getattr(row, "notice", None),
    )


def _stage_or_none(row: Any, name: str) -> Stage | None:
    code = getattr(row, name, None)
    return Stage(code) if code else None
