# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Fact-checking: mark what must be checked, prove it, decide it — once for both languages."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass, replace
from pathlib import Path

from editor_desk.bilingual.counterpart import propose_counterpart
from editor_desk.newsroom.claims import (
    DECIDED,
    Claim,
    ClaimAnchor,
    ClaimStatus,
    ClaimType,
    Evidence,
    EvidenceKind,
    Priority,
    StoredFile,
)
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import BrokenInput, Refused, WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.unit import Unit
from editor_desk.text.anchors import anchor_at
from editor_desk.text.canonical import span_hash
from editor_desk.text.markdown_map import read_markdown
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work, new_id

_MAY_LOWER = frozenset({Role.FACT_CHECKER, Role.APPROVER})
LARGEST_FILE = 200 * 1024 * 1024
"""Bytes of one evidence file; a longer recording is kept elsewhere and linked."""

WORDINGS = {
    "fact.empty": QT_TRANSLATE_NOOP("Newsroom", "No fact was made yet: mark its words in the text first."),
    "fact.quote_missing": QT_TRANSLATE_NOOP(
        "Newsroom", "“{words}” does not stand in the {language} text. Nothing was changed."
    ),
    "fact.role": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} may not give a verdict; that takes {role}. Nothing was changed."
    ),
    "fact.lowered": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{person} may not say that “{words}” needs no check; that takes {role}. Nothing was changed.",
    ),
    "evidence.title": QT_TRANSLATE_NOOP("Newsroom", "Evidence needs a title. Nothing was added."),
    "evidence.too_large": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” is larger than {most} MB. Nothing was added; keep it elsewhere and give its place as a link.",
    ),
    "evidence.unreadable": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” cannot be read ({why}). Nothing was added; copy the file to this computer and try again.",
    ),
}


@dataclass(frozen=True, slots=True)
class EvidenceDraft:
    """Evidence as a person gives it; ``locator`` says where in it to look (page, minute, line)."""

    kind: EvidenceKind
    title: str
    locator: str = ""
    url: str = ""
    contact: str = ""
    excerpt: str = ""
    language: Language | None = None
    file: Path | None = None
    is_primary: bool = True
    is_on_record: bool = True
    is_protected: bool = False
    independent_of: str = ""


def propose(story: Story, language: Language, start: int, end: int) -> tuple[int, int] | None:
    """Where the other edition probably says the same: code points of its body, or None."""
    here, there = story.edition(language).body, story.edition(language.other).body
    return propose_counterpart(here, start, end, there, language)


def make_fact(
    work: Work,
    story_id: str,
    language: Language,
    start: int,
    end: int,
    *,
    types: tuple[ClaimType, ...] = (),
    priority: Priority = Priority.DESK,
    counterpart: tuple[int, int] | str | None = "propose",
) -> Changes:
    """Make a claim of a passage of the body (code points, end exclusive).

    ``counterpart`` is its place in the other edition, None for none, or "propose" to let the desk
    look for it. Raises ``WrongUsage`` for an empty passage.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        anchors = {language: place(story, language, start, end)}
        if isinstance(counterpart, str):
            counterpart = propose(story, language, start, end)
        if counterpart is not None:
            anchors[language.other] = place(story, language.other, *counterpart)
        claim = Claim(
            id=new_id(),
            types=types,
            priority=priority,
            anchors=anchors,
            created_by=work.person.id,
            created_at=work.now(),
        )
        unit.put_claim(story.id, claim)
        payload = {"claim": claim.id, "words": anchors[language].anchor.exact, "priority": priority.value}
        work.record(unit, "fact.new", story.id, language, payload)
        changes = _finish(unit, work, story_id, claim.id)
    return changes


def place(story: Story, language: Language, start: int, end: int) -> ClaimAnchor:
    """An anchor on a passage of an edition's body, with the spaces at its ends left out."""
    body = story.edition(language).body
    start, end = max(0, min(start, len(body))), max(0, min(end, len(body)))
    while start < end and body[start].isspace():
        start += 1
    while end > start and body[end - 1].isspace():
        end -= 1
    if start >= end:
        raise WrongUsage("fact.empty")
    return ClaimAnchor(anchor_at(body, start, end), span_hash(read_markdown(body), start, end))


def find_quote(story: Story, language: Language, quote: str) -> tuple[int, int]:
    """Where a quotation stands in the body; ``WrongUsage`` where it does not."""
    body = story.edition(language).body
    start = body.find(quote)
    if not quote.strip() or start < 0:
        raise WrongUsage("fact.quote_missing", words=quote, language=language.value)
    return start, start + len(quote)


def place_fact(work: Work, claim_id: str, language: Language, start: int, end: int) -> Changes:
    """Say where an edition states a claim: for one that lacks it, or for an orphan.

    A claim decided before counts as checked again only by a new verdict.
    """
    with work.store.unit() as unit:
        story, claim = unit.story_of_claim(claim_id)
        anchor = place(story, language, start, end)
        old = claim.anchors.get(language)
        if claim.status in DECIDED:
            # Nobody has checked these words: they count as changed until a verdict is given on them.
            anchor = replace(anchor, verdict_hash=(old.verdict_hash if old else None) or "")
        unit.put_claim(story.id, replace(claim, anchors={**claim.anchors, language: anchor}))
        payload = {"claim": claim.id, "words": anchor.anchor.exact}
        work.record(unit, "fact.placed", story.id, language, payload)
        changes = _finish(unit, work, story.id, claim.id)
    return changes


def describe_fact(
    work: Work,
    claim_id: str,
    *,
    types: tuple[ClaimType, ...] | None = None,
    priority: Priority | None = None,
    note: str | None = None,
) -> Changes:
    """Change what kind of claim it is, how much it matters, or what is noted about it.

    What a gate asks of a claim is taken off by those who answer for it: raises ``Refused`` where somebody else says
    that it need not be checked, or that it accuses nobody.
    """
    with work.store.unit() as unit:
        story, before = unit.story_of_claim(claim_id)
        claim = replace(
            before,
            types=before.types if types is None else types,
            priority=priority or before.priority,
            note=before.note if note is None else note.strip(),
        )
        _refuse_lowering(work, before, claim)
        unit.put_claim(story.id, claim)
        payload: dict[str, object] = {
            "claim": claim.id,
            "types": list(claim.types),
            "priority": claim.priority.value,
        }
        if note is not None:
            payload["note"] = claim.note
        work.record(unit, "fact.described", story.id, None, payload)
        changes = _finish(unit, work, story.id, claim.id)
    return changes


def _refuse_lowering(work: Work, before: Claim, after: Claim) -> None:
    asked_less = before.priority is Priority.DESK and after.priority is not Priority.DESK
    accuses_no_more = before.is_allegation and not after.is_allegation
    if (asked_less or accuses_no_more) and not work.person.may_act_as(_MAY_LOWER, work.now()):
        anchor = next(iter(before.anchors.values()), None)
        roles = tuple(sorted(role.value for role in _MAY_LOWER))
        raise Refused(
            "fact.lowered", person=work.person.name, words=anchor.anchor.exact if anchor else "", role=roles
        )


def add_evidence(work: Work, claim_id: str, draft: EvidenceDraft) -> Changes:
    """Add a proof to a claim; a file given with it is kept beside the store under its hash.

    Raises ``WrongUsage`` without a title, ``BrokenInput`` for a file that cannot be kept.
    """
    if not draft.title.strip():
        raise WrongUsage("evidence.title")
    with work.store.unit() as unit:
        story, claim = unit.story_of_claim(claim_id)
        evidence = Evidence(
            id=new_id(),
            kind=draft.kind,
            title=draft.title.strip(),
            locator=draft.locator.strip(),
            url=draft.url.strip(),
            contact=draft.contact.strip(),
            excerpt=draft.excerpt,
            language=draft.language,
            is_primary=draft.is_primary,
            is_on_record=draft.is_on_record,
            is_protected=draft.is_protected,
            independent_of=draft.independent_of,
            retrieved_at=work.now() if draft.url or draft.file else None,
            file=keep_evidence_file(unit, draft.file) if draft.file else None,
            added_by=work.person.id,
            added_at=work.now(),
        )
        unit.add_evidence(story.id, claim.id, evidence)
        # A protected source is named nowhere but in its own row.
        shown = {} if evidence.is_protected else {"title": evidence.title, "locator": evidence.locator}
        payload = {"claim": claim.id, "evidence": evidence.id, "kind": evidence.kind.value, **shown}
        work.record(unit, "evidence.added", story.id, None, payload)
        changes = _finish(unit, work, story.id, claim.id)
    return changes


def keep_evidence_file(unit: Unit, path: Path) -> StoredFile:
    """Copy a file beside the store; ``BrokenInput`` where it cannot be read or is too large."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BrokenInput("evidence.too_large", name=path.name, most=LARGEST_FILE // 2**20)
        data = path.read_bytes()
    except OSError as error:
        raise BrokenInput("evidence.unreadable", name=path.name, why=error.strerror or str(error)) from error
    mime = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return unit.keep_file(data, path.name, mime, "evidence")


def decide(work: Work, claim_id: str, status: ClaimStatus, note: str = "") -> Changes:
    """Give a verdict on a claim, on the words both editions have now.

    A verdict may come before its evidence is typed in; G3 asks for the evidence. Raises ``Refused``
    where the person is no fact checker.
    """
    if not work.person.may_act_as(frozenset({Role.FACT_CHECKER}), work.now()):
        raise Refused("fact.role", person=work.person.name, role=Role.FACT_CHECKER.value)
    with work.store.unit() as unit:
        story, claim = unit.story_of_claim(claim_id)
        decided = status in DECIDED
        anchors = {
            language: replace(anchor, verdict_hash=anchor.span_hash if decided else None)
            for language, anchor in claim.anchors.items()
        }
        before = claim.status
        claim = replace(
            claim,
            status=status,
            anchors=anchors,
            note=note or claim.note,
            checker=work.person.id if decided else claim.checker,
            decided_at=work.now() if decided else None,
        )
        unit.put_claim(story.id, claim)
        payload = {"claim": claim.id, "from_status": before.value, "to_status": status.value, "note": note}
        work.record(unit, "fact.verdict", story.id, None, payload)
        changes = _finish(unit, work, story.id, claim.id)
    return changes


def declare_no_claims(work: Work, story_id: str, reason: str) -> Changes:
    """Say why a story has nothing to check (a calendar item, an invitation …); empty takes it back."""
    with work.store.unit() as unit:
        story = replace(unit.story(story_id), no_claims_reason=reason.strip(), changed_at=work.now())
        unit.put_story(story)
        work.record(unit, "fact.none", story.id, None, {"reason": reason.strip()})
        _story, messages = settle(unit, work, story)
    return Changes((story_id,), messages=messages)


def _finish(unit: Unit, work: Work, story_id: str, claim_id: str) -> Changes:
    story, messages = settle(unit, work, unit.story(story_id))
    unit.index_story(story)
    return Changes((story_id,), (claim_id,), messages=messages)
