# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""G3: what matters has been checked, and the words are still those that were checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from editor_desk.newsroom.claims import DECIDED, NEEDS_PROOF, TERMINAL, Claim, ClaimStatus, Priority
from editor_desk.newsroom.gates.context import Failure, GateContext, RuleFunction
from editor_desk.newsroom.replies import ReplyOutcome
from editor_desk.newsroom.ruleset import Severity
from editor_desk.newsroom.stories import Relation
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Param

INDEPENDENT_SECONDARY_SOURCES = 3
_WORDS_SHOWN = 60
FROM_OUTSIDE = ("wire", "press_release")
"""Kinds whose text comes from somebody else, who is named for it."""


def claim_words(claim: Claim, context: GateContext) -> str:
    """The claim's words in this edition, or in the other where this one does not state it; shortened."""
    anchor = claim.anchors.get(context.language) or next(iter(claim.anchors.values()), None)
    text = " ".join(anchor.anchor.exact.split()).strip('“”"«»') if anchor else ""
    return text if len(text) <= _WORDS_SHOWN else text[: _WORDS_SHOWN - 1].rstrip() + "…"


def _about(
    claim: Claim, context: GateContext, variant: str = "", severity: Severity | None = None
) -> Failure:
    params = {"words": claim_words(claim, context), "status": claim.status.value}
    anchor = claim.anchors.get(context.language)
    basis = f"{claim.status.value} {anchor.span_hash if anchor else ''}"
    return Failure(params, variant, f"facts:{claim.id}", severity, basis)


def _open_claim(context: GateContext) -> Iterator[Failure]:
    for claim in context.story.claims_in(context.language):
        if claim.priority is not Priority.DESK:
            continue
        if claim.status not in DECIDED:
            yield _about(claim, context)
        elif claim.status not in TERMINAL:
            yield _about(claim, context, "undecided")
        elif claim.status is ClaimStatus.CUT and not claim.anchors[context.language].is_orphan:
            yield _about(claim, context, "not_cut")


def _unproved(context: GateContext) -> Iterator[Failure]:
    for claim in context.story.claims_in(context.language):
        if claim.status not in NEEDS_PROOF or claim.has_located_evidence:
            continue
        if not (claim.status is ClaimStatus.ATTRIBUTED and _is_their_text(context)):
            yield _about(claim, context)


def _is_their_text(context: GateContext) -> bool:
    """Whether the original of a wire story or release is kept: it is the proof of what we only attribute.

    What we translated of it is ours, and proved as everything else.
    """
    from_outside = context.kind.id in FROM_OUTSIDE or context.kind.like in FROM_OUTSIDE
    is_original = context.edition.relation is not Relation.TRANSLATION
    return from_outside and is_original and any(item.file is not None for item in context.story.files)


def _stale(context: GateContext) -> Iterator[Failure]:
    for claim in context.story.claims_in(context.language):
        if _counts_as_stale(claim) and claim.is_stale_in(context.language):
            yield _about(claim, context)


def _stale_other(context: GateContext) -> Iterator[Failure]:
    other = context.language.other
    for claim in context.story.claims_in(context.language):
        if _counts_as_stale(claim) and claim.is_stale_in(other):
            yield Failure(
                {"words": claim_words(claim, context), "other_language": other.value},
                link=f"facts:{claim.id}",
            )


def _counts_as_stale(claim: Claim) -> bool:
    return claim.status in DECIDED and claim.status is not ClaimStatus.CUT


def _no_claims(context: GateContext) -> Iterator[Failure]:
    if not context.story.claims_in(context.language) and not context.story.no_claims_reason.strip():
        yield Failure()


def _secondary_sources(context: GateContext) -> Iterator[Failure]:
    severity = Severity.BLOCK if context.story.flags.legal else None
    for claim in context.story.claims_in(context.language):
        if claim.status not in NEEDS_PROOF or not claim.evidence or any(e.is_primary for e in claim.evidence):
            continue
        independent = len({proof.origin for proof in claim.evidence})
        if independent < INDEPENDENT_SECONDARY_SOURCES:
            yield _about(claim, context, severity=severity)


def _right_of_reply(context: GateContext) -> Iterator[Failure]:
    for claim in context.story.claims:
        if not (claim.is_allegation and _is_made(claim, context) and _must_say(claim, context)):
            continue
        reply = claim.reply
        params: dict[str, Param] = {"words": claim_words(claim, context)}
        if reply is None:
            yield _unheard(claim, params)
        elif reply.outcome is ReplyOutcome.NOBODY:
            # Whoever signs sees who said so, and why.
            told = {"person": context.name(reply.by), "reason": reply.answer}
            yield _unheard(claim, params | told, "nobody", Severity.WARN)
        elif reply.outcome is ReplyOutcome.WAITING:
            params |= {"asked": reply.asked, "time": reply.until.isoformat(timespec="minutes")}
            yield _unheard(claim, params, "waiting" if context.now < reply.until else "overdue")
        elif claim.id not in context.replies_stated:
            was_named = reply.words.get(context.language)
            yield _unheard(claim, params | {"asked": reply.asked}, "vanished" if was_named else "not_stated")


def _unheard(
    claim: Claim, params: dict[str, Param], variant: str = "", severity: Severity | None = None
) -> Failure:
    """What is accepted as it is, is accepted for these words of the allegation and what was noted of it."""
    reply = claim.reply
    noted = (reply.asked, reply.until.isoformat(), reply.outcome.value) if reply else ()
    spans = (claim.anchors[language].span_hash for language in sorted(claim.anchors))
    return Failure(params, variant, f"reply:{claim.id}", severity, " ".join((*spans, *noted)))


def _is_made(claim: Claim, context: GateContext) -> bool:
    """Whether an edition of the plan still says it."""
    planned = context.story.plan.languages
    return any(language in planned and not anchor.is_orphan for language, anchor in claim.anchors.items())


def _must_say(claim: Claim, context: GateContext) -> bool:
    """Whether this edition owes the answer: it states the allegation, or one edition is a translation of the other."""
    related = {edition.relation for edition in context.story.editions.values()}
    return claim.states(context.language) or Relation.TRANSLATION in related


RULES: Mapping[str, RuleFunction] = {
    "g3.open_claim": _open_claim,
    "g3.unproved": _unproved,
    "g3.stale": _stale,
    "g3.stale_other": _stale_other,
    "g3.no_claims": _no_claims,
    "g3.secondary_sources": _secondary_sources,
    "g3.right_of_reply": _right_of_reply,
}

WORDINGS: Mapping[str, str] = {
    "g3.open_claim.rule": QT_TRANSLATE_NOOP("Newsroom", "Every fact that must be checked has its verdict"),
    "g3.open_claim.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: “{words}” is not checked yet ({status})"
    ),
    "g3.open_claim.undecided": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: “{words}” cannot stand as it is ({status}): change it, cut it, or find proof"
    ),
    "g3.open_claim.not_cut": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: “{words}” is marked as cut but still stands in the text"
    ),
    "g3.unproved.rule": QT_TRANSLATE_NOOP("Newsroom", "Every verdict has proof that says where to look"),
    "g3.unproved.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: “{words}” is {status} without evidence that says where to look"
    ),
    "g3.stale.rule": QT_TRANSLATE_NOOP("Newsroom", "The checked words are unchanged"),
    "g3.stale.fails": QT_TRANSLATE_NOOP("Newsroom", "{language}: check “{words}” again, the text changed"),
    "g3.stale_other.rule": QT_TRANSLATE_NOOP(
        "Newsroom", "The checked words are unchanged in the other language"
    ),
    "g3.stale_other.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "“{words}” changed in the {other_language} edition"
    ),
    "g3.no_claims.rule": QT_TRANSLATE_NOOP("Newsroom", "There are facts to check, or a reason why not"),
    "g3.no_claims.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: no fact is marked; mark one, or say why there is nothing to check"
    ),
    "g3.right_of_reply.rule": QT_TRANSLATE_NOOP("Newsroom", "Whoever is accused was asked for an answer"),
    "g3.right_of_reply.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: nobody was asked yet for an answer to “{words}”"
    ),
    "g3.right_of_reply.waiting": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: {asked} has until {time} to answer to “{words}”"
    ),
    "g3.right_of_reply.overdue": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: {asked} had until {time} to answer to “{words}”; note what came, or that nothing came",
    ),
    "g3.right_of_reply.nobody": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: nobody is accused in “{words}”, says {person}: {reason}"
    ),
    "g3.right_of_reply.not_stated": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: name the words that say what {asked} answered to “{words}”"
    ),
    "g3.right_of_reply.vanished": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: what {asked} answered to “{words}” no longer stands in the text"
    ),
    "g3.secondary_sources.rule": QT_TRANSLATE_NOOP(
        "Newsroom", "Proof is first-hand, or three times second-hand"
    ),
    "g3.secondary_sources.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: “{words}” has only second-hand sources, fewer than three independent ones"
    ),
    "g3.suggestions.rule": QT_TRANSLATE_NOOP("Newsroom", "Every suggested fact was checked or dismissed"),
}
