# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story as JSON, for scripts; the names are the contract of the command line and stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, is_dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from editor_desk.checks.reviewed_pairs import stale_pairs, state_of
from editor_desk.desk import Desk
from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.claims import Claim, Evidence, Purge
from editor_desk.newsroom.comparison import ComparedLink, Difference
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.holds import Held
from editor_desk.newsroom.overrides import Override
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.replies import RightOfReply
from editor_desk.newsroom.retractions import Retraction
from editor_desk.newsroom.ruleset import SwitchedOff
from editor_desk.newsroom.stories import Edition, Story
from editor_desk.newsroom.wording import Message
from editor_desk.store.reading import StoryLine

Row = dict[str, Any]
PROTECTED = "protected"
NOBODY: Mapping[str, str] = MappingProxyType({})


def plain(value: object) -> Any:
    """A value of the newsroom as JSON: times in ISO 8601 UTC, sets and tuples as lists, what has fields by their names."""
    if isinstance(value, datetime):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (frozenset, set)):
        return sorted(plain(item) for item in value)
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def edition_row(edition: Edition) -> Row:
    """An edition with its furniture beside its body."""
    row = asdict(edition)
    furniture = row.pop("furniture")
    row.pop("language")
    return dict(plain({**row, **furniture, "stage": edition.stage.value, "position": edition.position.value}))


def evidence_row(evidence: Evidence) -> Row:
    """One proof; of a protected one only its kind and that it exists."""
    if evidence.is_protected:
        row = {"id": evidence.id, "kind": evidence.kind.value, PROTECTED: True}
        return row | {"purge": purge_row(evidence.purge)} if evidence.purge else row
    return dict(plain({**asdict(evidence), PROTECTED: False}))


def purge_row(purge: Purge) -> Row:
    """Who asked for a proof to be purged, and who did it."""
    return dict(plain(asdict(purge)))


def claim_row(claim: Claim) -> Row:
    """A claim with its anchors and evidence."""
    anchors = {
        language.value: {
            "start": anchor.anchor.start,
            "end": anchor.anchor.end,
            "exact": anchor.anchor.exact,
            "prefix": anchor.anchor.prefix,
            "suffix": anchor.anchor.suffix,
            "orphan": anchor.is_orphan,
            "stale": anchor.is_stale,
        }
        for language, anchor in claim.anchors.items()
    }
    row = {
        "id": claim.id,
        "types": claim.types,
        "priority": claim.priority,
        "status": claim.status,
        "note": claim.note,
        "speaker": claim.speaker,
        "checker": claim.checker,
        "second_checker": claim.second_checker,
        "decided_at": claim.decided_at,
        "anchors": anchors,
    }
    proofs = {"evidence": [evidence_row(item) for item in claim.evidence]}
    return {**plain(row), **proofs, "reply": reply_row(claim.reply) if claim.reply else None}


def reply_row(reply: RightOfReply) -> Row:
    """A right of reply."""
    return dict(plain(asdict(reply)))


def photo_row(use: PhotoUse) -> Row:
    """A photo in a story."""
    row = asdict(use)
    return dict(plain({**row, "to_come": use.is_to_come}))


def approval_row(approval: Approval) -> Row:
    """An approval."""
    return dict(plain({**asdict(approval), "revoked": approval.is_revoked}))


def retraction_row(asked: Retraction) -> Row:
    """A request about a published story; of the contact, which is protected, only whether there is one."""
    row = {**asdict(asked), "contact": bool(asked.contact), "open": asked.is_open}
    return dict(plain(row))


def off_row(one: SwitchedOff, names: Mapping[str, str]) -> Row:
    """A rule this desk switched off: since which version, by whom, why."""
    return {
        "rule": one.rule,
        "version": one.version,
        "by": names.get(one.by, one.by),
        "at": one.at.isoformat(timespec="seconds"),
        "reason": one.reason,
    }


def gate_row(result: RuleResult, say: Callable[[Message], str], names: Mapping[str, str] = NOBODY) -> Row:
    """One rule on one edition. ``names`` are everybody's by id; somebody else's desk is shown by id."""
    return {
        "gate": result.gate,
        "edition": result.language.value,
        "rule": result.rule,
        "severity": result.severity.value,
        "state": result.state.value,
        "params": plain(dict(result.message.params)),
        "message": say(result.message),
        "override": override_row(result.override, names) if result.override else None,
    }


def finding_row(difference: Difference, say: Callable[[Message], str]) -> Row:
    """A difference as ``compare`` prints it, with its field, its identity, and why it was let stand."""
    sides = {"en": difference.en, "es": difference.es}
    spans = {
        name: {"start": side.start, "end": side.end, "text": side.text} if side else None
        for name, side in sides.items()
    }
    return {
        "kind": difference.kind.value,
        "level": difference.level.value,
        **spans,
        "message": say(difference.message),
        "field": next((side.field for side in sides.values() if side), ""),
        "identity": difference.identity,
        "accepted": difference.accepted,
    }


def pair_row(number: int, link: ComparedLink, story: Story, names: Mapping[str, str] = NOBODY) -> Row:
    """A pair of paragraphs, counted from 1, and whether somebody has read it side by side."""
    state, pair = state_of(story, link, stale_pairs(story))
    return {
        "number": number,
        "en": [at + 1 for at in link.en],
        "es": [at + 1 for at in link.es],
        "state": state.value,
        "by": names.get(pair.by, pair.by) if pair else None,
        "at": plain(pair.at) if pair else None,
    }


def names_of(desk: Desk) -> Mapping[str, str]:
    """Everybody's name at this desk, by id."""
    return {person.id: person.name for person in desk.people()}


def override_row(override: Override, names: Mapping[str, str]) -> Row:
    """That a failure was accepted as it is: by whom, why, when."""
    by = names.get(override.by, override.by)
    return {"by": by, "reason": override.reason, "at": plain(override.at)}


def held_row(held: Held) -> Row:
    """Who writes in an edition now."""
    hold = held.hold
    return dict(
        plain(
            {
                "person": held.name,
                "program": hold.hand.program,
                "host": hold.hand.host,
                "pid": hold.hand.pid,
                "since": hold.since,
                "seen_at": hold.seen_at,
            }
        )
    )


def _held_by(story_id: str, holds: Iterable[Held]) -> dict[str, Row]:
    """Of each edition of a story in which somebody is writing, who."""
    return {held.language.value: held_row(held) for held in holds if held.story_id == story_id}


def story_row(
    story: Story,
    gates: Iterable[RuleResult],
    say: Callable[[Message], str],
    holds: Iterable[Held] = (),
    names: Mapping[str, str] = NOBODY,
) -> Row:
    """A story whole: every field, editions, claims, evidence, photos, approvals, overrides, gates, who writes in it now."""
    whole = ("editions", "claims", "photos", "files", "approvals", "overrides", "retractions")
    fields = {name: getattr(story, name) for name in story.__slots__ if name not in whole}
    # Which names are withheld stays in the store; a script learns how many.
    fields["flags"] = asdict(story.flags) | {"withheld": len(story.flags.withheld)}
    fields["reviews"] = [asdict(review) for review in story.reviews]
    fields["pause"] = asdict(story.pause) if story.pause else None
    fields["self_approval"] = asdict(story.self_approval) if story.self_approval else None
    fields["legal_hold"] = asdict(story.legal_hold) if story.legal_hold else None
    proofs = [evidence_row(item) for claim in story.claims for item in claim.evidence]
    return {
        **plain(fields),
        "editions": {language.value: edition_row(e) for language, e in story.editions.items()},
        "claims": [claim_row(claim) for claim in story.claims],
        "evidence": [*(evidence_row(item) for item in story.files), *proofs],
        "photos": [photo_row(use) for use in story.photos],
        "approvals": [approval_row(approval) for approval in story.approvals],
        "overrides": [dict(plain(asdict(override))) for override in story.overrides],
        "retractions": [retraction_row(asked) for asked in story.retractions],
        "gates": [gate_row(result, say, names) for result in gates],
        "held_by": _held_by(story.id, holds),
    }


def line_row(line: StoryLine, holds: Iterable[Held] = ()) -> Row:
    """A row of the story list."""
    row = asdict(replace(line, held_by={}))
    return {**plain(row), "held_by": _held_by(line.id, holds)}
