# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Right of reply: note whom we asked about an allegation, what came of it, and which words of the story say so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from editor_desk.checks.exposure import replies_stated
from editor_desk.newsroom.claims import Claim
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.replies import ReplyOutcome, RightOfReply
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.text.markdown_map import read_markdown
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work

WORDINGS = {
    "reply.whom": QT_TRANSLATE_NOOP("Newsroom", "Say whom we asked. Nothing was changed."),
    "reply.how": QT_TRANSLATE_NOOP(
        "Newsroom", "Say how {asked} was asked (call, mail, letter …). Nothing was changed."
    ),
    "reply.until": QT_TRANSLATE_NOOP(
        "Newsroom", "Say until when {asked} can answer, later than when they were asked. Nothing was changed."
    ),
    "reply.at": QT_TRANSLATE_NOOP(
        "Newsroom", "{asked} cannot have been asked in the future. Nothing was changed."
    ),
    "reply.answer": QT_TRANSLATE_NOOP(
        "Newsroom", "Write down what {asked} answered, or that there was no answer. Nothing was changed."
    ),
    "reply.nobody_role": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} may not say that nobody is accused; that takes {role}. Nothing was changed."
    ),
    "reply.nobody_why": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Write down why nobody is accused here (a law, a verdict of a court …). Nothing was changed.",
    ),
    "reply.words": QT_TRANSLATE_NOOP(
        "Newsroom", "“{words}” does not stand in the {language} text. Nothing was changed."
    ),
}


@dataclass(frozen=True, slots=True)
class ReplyDraft:
    """A right of reply as a person notes it; None leaves what was noted before. Words by edition, "" for none."""

    asked: str | None = None
    at: datetime | None = None
    how: str | None = None
    until: datetime | None = None
    outcome: ReplyOutcome | None = None
    answer: str | None = None
    words: Mapping[Language, str] = field(default_factory=dict)


def note_reply(work: Work, claim_id: str, draft: ReplyDraft) -> Changes:
    """Note what came of asking whoever an allegation is about. An answer given makes it answered.

    Raises ``WrongUsage`` where something is missing or the words named do not stand in the text, ``Refused`` where
    somebody who is no fact checker says that nobody is accused.
    """
    if draft.outcome is ReplyOutcome.NOBODY:
        _refuse_unless_checker(work)
    with work.store.unit() as unit:
        story, claim = unit.story_of_claim(claim_id)
        reply = _noted(work, claim, draft)
        _refuse_incomplete(reply, work.now())
        claim = replace(claim, reply=reply)
        _refuse_words(story, claim, draft)
        unit.put_claim(story.id, claim)
        payload: dict[str, object] = {
            "claim": claim.id,
            "asked": reply.asked,
            "how": reply.how,
            "until": reply.until.isoformat(timespec="minutes"),
            "outcome": reply.outcome.value,
            "answer": reply.answer,
            "words": {language.value: words for language, words in reply.words.items()},
        }
        work.record(unit, "reply.noted", story.id, None, payload)
        story, messages = settle(unit, work, unit.story(story.id))
        unit.index_story(story)
    return Changes((story.id,), (claim.id,), messages=messages)


def forget_reply(work: Work, claim_id: str) -> Changes:
    """Take a right of reply back that was noted by mistake; the diary keeps what it said."""
    with work.store.unit() as unit:
        story, claim = unit.story_of_claim(claim_id)
        if claim.reply is not None:
            unit.put_claim(story.id, replace(claim, reply=None))
            work.record(unit, "reply.forgotten", story.id, None, {"claim": claim.id})
        story, messages = settle(unit, work, unit.story(story.id))
    return Changes((story.id,), (claim.id,), messages=messages)


def _refuse_unless_checker(work: Work) -> None:
    roles = frozenset({Role.FACT_CHECKER, Role.APPROVER})
    if not work.person.may_act_as(roles, work.now()):
        names = tuple(sorted(role.value for role in roles))
        raise Refused("reply.nobody_role", person=work.person.name, role=names)


def _noted(work: Work, claim: Claim, draft: ReplyDraft) -> RightOfReply:
    before, now = claim.reply, work.now()
    if draft.outcome is ReplyOutcome.NOBODY:
        why = _said(draft.answer, "")
        if not why:
            raise WrongUsage("reply.nobody_why")
        return RightOfReply("", now, "", now, draft.outcome, why, by=work.person.id, noted_at=now)
    if before is not None and before.outcome is ReplyOutcome.NOBODY:
        before = None
    asked = _said(draft.asked, before.asked if before else "")
    if not asked:
        raise WrongUsage("reply.whom")
    at = draft.at or (before.at if before else now)
    until = draft.until or (before.until if before else None)
    if until is None:
        raise WrongUsage("reply.until", asked=asked)
    answer = _said(draft.answer, before.answer if before else "")
    outcome = draft.outcome or (before.outcome if before else ReplyOutcome.WAITING)
    if draft.outcome is None and draft.answer and answer:
        outcome = ReplyOutcome.ANSWERED
    words = {**(before.words if before else {})}
    for language, text in draft.words.items():
        # What was marked in the source is looked for as readers see it.
        words[language] = " ".join(read_markdown(text).visible.split())
    return RightOfReply(
        asked=asked,
        at=at,
        how=_said(draft.how, before.how if before else ""),
        until=until,
        outcome=outcome,
        answer=answer,
        words={language: text for language, text in words.items() if text},
        by=work.person.id,
        noted_at=now,
    )


def _said(given: str | None, before: str) -> str:
    return before if given is None else " ".join(given.split())


def _refuse_incomplete(reply: RightOfReply, now: datetime) -> None:
    if reply.outcome is ReplyOutcome.NOBODY:
        return
    if not reply.how:
        raise WrongUsage("reply.how", asked=reply.asked)
    if reply.at > now:
        raise WrongUsage("reply.at", asked=reply.asked)
    if reply.until <= reply.at:
        raise WrongUsage("reply.until", asked=reply.asked)
    if reply.outcome is ReplyOutcome.ANSWERED and not reply.answer:
        raise WrongUsage("reply.answer", asked=reply.asked)


def _refuse_words(story: Story, claim: Claim, draft: ReplyDraft) -> None:
    """Words that are named now must stand there; those named before may have gone since."""
    if claim.reply is not None and claim.reply.outcome is ReplyOutcome.NOBODY:
        return
    with_claim = replace(story, claims=(claim,))
    for language, words in draft.words.items():
        if words.strip() and claim.id not in replies_stated(with_claim, language):
            raise WrongUsage("reply.words", words=" ".join(words.split()), language=language.value)
