# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""G5: somebody else than the author has read it and puts their name to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from editor_desk.newsroom.claims import DECIDED, Claim, ClaimStatus, Priority
from editor_desk.newsroom.gates.check import claim_words
from editor_desk.newsroom.gates.context import Failure, GateContext, RuleFunction
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

PEOPLE_FOR_LEGAL = 3


def _author(context: GateContext) -> Iterator[Failure]:
    if not context.edition.author:
        yield Failure()


def _approver_is_author(context: GateContext) -> Iterator[Failure]:
    if context.edition.author != context.person.id or not context.edition.author:
        return
    declared = context.story.self_approval
    if declared is None or declared.by != context.person.id:
        yield Failure({"person": context.person.name})


def _seen(context: GateContext) -> Iterator[Failure]:
    if context.seen is not None and context.language not in context.seen:
        yield Failure(variant="changed" if context.language in context.read_before else "")


def _three_people(context: GateContext) -> Iterator[Failure]:
    """Author, checker and approver. A checker gave the verdict on a fact of this edition, and wrote neither edition."""
    if not context.story.flags.legal:
        return
    taken = {edition.author for edition in context.story.editions.values()} | {context.person.id, None, ""}
    decided = [claim for claim in context.story.claims_in(context.language) if _was_checked(claim, context)]
    others = {claim.id: {claim.checker, claim.second_checker} - taken for claim in decided}
    third = {person for people in others.values() for person in people}
    count = len({context.edition.author, context.person.id} - {None, ""}) + bool(third)
    if count < PEOPLE_FOR_LEGAL or not third:
        yield Failure({"count": count}, "" if decided else "no_fact")
        return
    for claim in decided:
        if claim.priority is Priority.DESK and not others[claim.id]:
            params = {"words": claim_words(claim, context), "person": context.name(claim.checker)}
            yield Failure(params, "not_third", f"facts:{claim.id}")


def _was_checked(claim: Claim, context: GateContext) -> bool:
    """Whether somebody's verdict stands on words of this edition; a cut fact is no fact of it any more."""
    anchor = claim.anchors[context.language]
    return claim.status in DECIDED and claim.status is not ClaimStatus.CUT and not anchor.is_orphan


RULES: Mapping[str, RuleFunction] = {
    "g5.author": _author,
    "g5.approver_is_author": _approver_is_author,
    "g5.seen": _seen,
    "g5.three_people": _three_people,
}

WORDINGS: Mapping[str, str] = {
    "g5.author.rule": QT_TRANSLATE_NOOP("Newsroom", "Its author or translator is named"),
    "g5.author.fails": QT_TRANSLATE_NOOP("Newsroom", "{language}: name the author or translator first"),
    "g5.approver_is_author.rule": QT_TRANSLATE_NOOP("Newsroom", "The approver is not the author"),
    "g5.approver_is_author.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: {person} wrote it, so somebody else must sign it off"
    ),
    "g5.seen.rule": QT_TRANSLATE_NOOP("Newsroom", "The approver has read it"),
    "g5.seen.fails": QT_TRANSLATE_NOOP("Newsroom", "{language}: read the text to its end first"),
    "g5.seen.changed": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: it changed after you read it; look at what changed first"
    ),
    "g5.three_people.rule": QT_TRANSLATE_NOOP("Newsroom", "A legal story passes three people"),
    "g5.three_people.fails": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: flagged legal, so author, checker and approver must be three people (now {count})",
    ),
    "g5.three_people.no_fact": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: flagged legal, so a third person must check a fact of it, and none is checked yet",
    ),
    "g5.three_people.not_third": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: flagged legal, and “{words}” was checked by {person}, who writes or signs; a third person must check it",
    ),
}
