# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sign-off: somebody reads what there is to read and puts their name to exactly that."""

from __future__ import annotations

from dataclasses import dataclass, replace

from editor_desk.checks.content import SignedContent, content_hash
from editor_desk.newsroom.approvals import Approval, ApprovalKind
from editor_desk.newsroom.gates import SIGN_OFF_GATES, RuleResult, evaluate
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import count_standing
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import SelfApproval, Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.unit import Unit
from editor_desk.workflow.checking import context_of, unbuilt
from editor_desk.workflow.comparing import Compared
from editor_desk.workflow.in_change import note_signed
from editor_desk.workflow.overriding import relied_on
from editor_desk.workflow.people import active_named
from editor_desk.workflow.readings import note_reading_in, read_before, read_now
from editor_desk.workflow.refusals import step_refused
from editor_desk.workflow.reviewing_pairs import review_whole_in
from editor_desk.workflow.standing import form_of
from editor_desk.workflow.work import Work, new_id
from editor_desk.workflow.writing import keep_revision_in

WORDINGS = {
    "sign_off.phone_unknown": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{person} is no approver of this desk, so a call from them signs nothing off. Nothing was changed; name the approver who called.",
    ),
    "sign_off.phone_self": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} is at the desk and signs off here, not by phone. Nothing was changed."
    ),
}


@dataclass(frozen=True, slots=True)
class SignOff:
    """How a sign-off is given: what was read, a note, and what marks it as out of the ordinary.

    ``seen`` None: what readings prove that the person at the desk has read as it stands at that instant. Editions named
    are declared as read by somebody who says so (the command line), and noted as read. ``self_approval`` is the author's reason for signing their own story; ``phone`` names the approver who
    said yes on the phone, heard by the person at the desk.
    """

    seen: frozenset[Language] | None = None
    note: str = ""
    self_approval: str = ""
    phone: str = ""


NOTHING_READ = SignOff(frozenset())
"""What a caller says who says nothing of reading: G5 refuses it."""


def sign_off_in(
    unit: Unit, work: Work, story: Story, languages: tuple[Language, ...], given: SignOff
) -> Story:
    """Approve editions inside a running act: all that are named, or none.

    Raises ``GatesRefused`` with every rule of G1–G5 that blocks at this instant.
    """
    ruleset = unit.ruleset()
    story = _declared(unit, work, story, languages, given)
    signer = _signer(unit, work, given)
    # By phone too: whoever is at the desk reads it out.
    seen = read_now(unit, work.person.id, story) if given.seen is None else given.seen
    once = read_before(unit, work.person.id, story)
    compared = Compared(unit, work, story)
    blocks: list[RuleResult] = []
    passed: dict[Language, tuple[RuleResult, ...]] = {}
    for language in languages:
        context = context_of(
            unit,
            work,
            story,
            language,
            ruleset,
            seen,
            SIGN_OFF_GATES,
            together=frozenset(languages),
            compared=compared,
        )
        context = replace(context, person=signer.person, read_before=once)
        results = evaluate(ruleset, context, SIGN_OFF_GATES)
        blocks += [result for result in results if result.blocks]
        passed[language] = results
    if blocks:
        raise step_refused(Stage.APPROVED, tuple(blocks))
    if given.seen is not None:
        note_reading_in(unit, work, story, [each for each in languages if each in given.seen])
    for language in languages:
        story = _approve(unit, signer, story, language, given, passed[language], heard_by=work.person.id)
    if compared.was_asked:
        # Whoever signs one language where the other is, or comes with it, has read both side by side.
        story = review_whole_in(unit, signer, story, compared.judged().links)
    return story


def _declared(unit: Unit, work: Work, story: Story, languages: tuple[Language, ...], given: SignOff) -> Story:
    """A declaration is the author's own, for what they sign themselves; nobody else's counts, nor takes its place."""
    is_own = any(story.edition(language).author == work.person.id for language in languages)
    if not given.self_approval.strip() or given.phone or not is_own:
        return story
    declared = SelfApproval(work.person.id, given.self_approval.strip(), work.now())
    story = replace(story, self_approval=declared)
    unit.put_story(story)
    work.record(unit, "sign_off.self_declared", story.id, None, {"reason": declared.reason})
    return story


def _signer(unit: Unit, work: Work, given: SignOff) -> Work:
    """Who signs: the person at the desk, or the approver on the phone."""
    if not given.phone:
        return work
    work.refuse_unless_still(
        unit, work.now()
    )  # what is recorded is the caller's; whoever heard them works here, too
    person = active_named(unit, given.phone)
    if not person.may_act_as(frozenset({Role.APPROVER}), work.now()):
        raise Refused("sign_off.phone_unknown", person=person.name)
    if person.id == work.person.id:
        raise Refused("sign_off.phone_self", person=person.name)
    return replace(work, person=person)


def _deputy_of(work: Work) -> str | None:
    """Who had named the signer deputy, where that alone lets them sign."""
    signer = work.person
    return None if Role.APPROVER in signer.roles else signer.deputy_by or ""


def _approve(
    unit: Unit,
    work: Work,
    story: Story,
    language: Language,
    given: SignOff,
    results: tuple[RuleResult, ...],
    *,
    heard_by: str,
) -> Story:
    ruleset = unit.ruleset()
    edition = story.edition(language)
    form = form_of(story, language, ruleset)
    kind, reason = ApprovalKind.REGULAR, ""
    if given.phone:
        kind = ApprovalKind.PHONE
    elif edition.author == work.person.id:
        declared = story.self_approval
        is_theirs = declared is not None and declared.by == work.person.id
        kind, reason = ApprovalKind.SELF, declared.reason if declared and is_theirs else ""
    approval = Approval(
        id=new_id(),
        language=language,
        content_hash=content_hash(form),
        rules_version=ruleset.version,
        by=work.person.id,
        at=work.now(),
        note=given.note.strip(),
        kind=kind,
        reason=reason,
        heard_by=heard_by if given.phone else None,
        unbuilt=unbuilt(results),
        warnings=tuple(dict.fromkeys(result.rule for result in results if result.warns)),
        overrides=relied_on(results),
        deputy_of=_deputy_of(work),
        machine_drafts=count_standing(story.machine_drafts, language) or None,
    )
    unit.add_approval(story.id, approval, SignedContent(form, edition.body).to_json())
    keep_revision_in(unit, work, story, language, "approved")
    payload: dict[str, object] = {
        "approval": approval.id,
        "content_hash": approval.content_hash,
        "rules_version": ruleset.version,
        "kind": kind.value,
        "unbuilt": list(approval.unbuilt),
    }
    if approval.overrides:
        payload["overrides"] = list(approval.overrides)
    if approval.reason:
        payload["reason"] = approval.reason
    if approval.heard_by:
        payload |= {"by": approval.by, "heard_by": approval.heard_by}
    if approval.deputy_of is not None:
        payload["deputy_of"] = approval.deputy_of
    if approval.machine_drafts:
        payload["machine_drafts"] = approval.machine_drafts
    work.record(unit, "approval.given", story.id, language, payload)
    story = unit.story(story.id)
    story = note_signed(unit, work, story, language)
    edition = replace(story.edition(language).moved_to(Stage.APPROVED), scheduled_for=None)
    unit.put_edition(story.id, edition)
    return story.with_edition(edition)
