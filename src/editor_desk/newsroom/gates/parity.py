# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""G4: the two languages say the same. It is asked where the other edition is or was signed off, or both are together.

What differs was found by the comparison (``GateContext.comparison``) and judged by ``checks.parity``; here it becomes
failures of rules. A failure is about exactly its difference, so what is accepted as it is outlives edits elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from textwrap import shorten

from editor_desk.newsroom.claims import Claim, ClaimStatus
from editor_desk.newsroom.comparison import Difference, DifferenceKind, Level
from editor_desk.newsroom.gates.context import Failure, GateContext, RuleFunction
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import pending_in
from editor_desk.newsroom.overrides import mark_of
from editor_desk.newsroom.ruleset import Severity
from editor_desk.newsroom.stories import Relation, Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Param

GATE = "G4"
_ALWAYS = frozenset({"g4.machine_draft"})
"""Asked of an edition by itself, whatever became of the other."""
_WORDS_SHOWN = 60
_WORDING = "g4.wording"
_BLOCKING: Mapping[DifferenceKind, str] = {
    DifferenceKind.LEGAL_STATUS: "g4.legal_status",
    DifferenceKind.NEGATION: "g4.legal_status",
    DifferenceKind.MISSING_SENTENCE: "g4.one_language_only",
    DifferenceKind.STALE: "g4.translation_reviewed",
    DifferenceKind.MACHINE_DRAFT: "g4.machine_draft",
    # Each language quotes and links as it does: that never stops anybody.
    DifferenceKind.MISSING_QUOTE: _WORDING,
    DifferenceKind.MISSING_LINK: _WORDING,
}
"""The rule that a blocking difference breaks; every other kind is a value."""


def is_asked(rule_id: str, context: GateContext) -> bool:
    """Whether a rule of this gate has a say in an edition now: most do only where there is something to compare."""
    return context.comparison is not None or rule_id in _ALWAYS


def rule_of(difference: Difference) -> str | None:
    """The rule a difference breaks; None for a hint."""
    if difference.level is Level.BLOCK:
        return _BLOCKING.get(difference.kind, "g4.values")
    return _WORDING if difference.level is Level.WARN else None


def overridable_in(difference: Difference, story: Story) -> tuple[Language, ...]:
    """The editions a blocking difference holds back, where somebody may let it stand at all."""
    if difference.level is not Level.BLOCK or difference.kind is DifferenceKind.MACHINE_DRAFT:
        return ()
    if difference.kind is DifferenceKind.STALE:
        return tuple(lang for lang in Language if story.edition(lang).relation is Relation.TRANSLATION)
    return tuple(Language)


def mark(difference: Difference, language: Language) -> tuple[str, Language, str]:
    """The rule, the edition and the fingerprint by which an override of a difference is known."""
    rule, failure = rule_of(difference) or _WORDING, _failure(difference)
    return (
        rule,
        language,
        mark_of(rule, language, failure.variant, failure.link, failure.params, failure.basis),
    )


def _failure(difference: Difference, severity: Severity | None = None) -> Failure:
    link = f"compare:{difference.identity}"
    if difference.kind is DifferenceKind.STALE:
        params = {name: value for name, value in difference.message.params.items() if name != "language"}
        changed = difference.message.params.get("language", "")
        variant = difference.message.code.rpartition(".")[2]
        variant = variant if variant in ("gone", "unknown") else ""
        return Failure({**params, "other_language": changed}, variant, link, severity, difference.identity)
    en, es = (_shown(passage.text) if passage else "" for passage in (difference.en, difference.es))
    if en and es:
        return Failure({"en_words": en, "es_words": es}, "", link, severity, difference.identity)
    stands = Language.EN if en else Language.ES
    alone: dict[str, Param] = {"words": en or es, "other_language": stands.value}
    return Failure(alone, "only", link, severity, difference.identity)


def _shown(words: str) -> str:
    return shorten(words, _WORDS_SHOWN, placeholder="…")


def _broken(context: GateContext, rule: str) -> Iterator[Difference]:
    found: Iterable[Difference] = context.comparison.differences if context.comparison else ()
    return (difference for difference in found if rule_of(difference) == rule)


def _rule(rule: str) -> RuleFunction:
    def failures(context: GateContext) -> Iterator[Failure]:
        return (_failure(difference, _severity(context)) for difference in _broken(context, rule))

    return failures


def _severity(context: GateContext) -> Severity | None:
    """A change that the other edition is to follow differs from it until then, and everybody knows."""
    change = context.story.open_change(context.language)
    effect = change.effects.get(context.language.other) if change else None
    return Severity.WARN if effect is not None and effect.is_waiting else None


def _one_language_only(context: GateContext) -> Iterator[Failure]:
    yield from _rule("g4.one_language_only")(context)
    if context.comparison is None:
        return
    for claim in context.story.claims:
        stands = _stands_only_in(claim)
        if stands is not None:
            anchor = claim.anchors[stands]
            params: dict[str, Param] = {
                "words": _shown(anchor.anchor.exact),
                "other_language": stands.value,
            }
            basis = f"{claim.id} {anchor.span_hash}"
            yield Failure(params, "claim", f"facts:{claim.id}", _severity(context), basis)


def _stands_only_in(claim: Claim) -> Language | None:
    """The one edition that still states a fact which both stated; a fact that was cut is to be gone from both."""
    if claim.status is ClaimStatus.CUT or len(claim.anchors) < len(Language):
        return None
    standing = [language for language, anchor in claim.anchors.items() if not anchor.is_orphan]
    return standing[0] if len(standing) == 1 else None


def _translation_reviewed(context: GateContext) -> Iterator[Failure]:
    if context.edition.relation is Relation.TRANSLATION:
        yield from _rule("g4.translation_reviewed")(context)


def _machine_draft(context: GateContext) -> Iterator[Failure]:
    """Nobody's machine text goes out unread, whatever became of the other edition (decision 0036)."""
    pending = pending_in(context.story.machine_drafts, context.language)
    if not pending:
        return
    first = next(place for place in pending[0].places if not place.is_orphan)
    words = shorten(first.anchor.exact, _WORDS_SHOWN, placeholder="…")
    link = f"machine_draft:{pending[0].id}"
    basis = " ".join(draft.id for draft in pending)
    variant = "several" if len(pending) > 1 else ""
    yield Failure({"count": len(pending), "words": words}, variant, link, basis=basis)


def _wording(context: GateContext) -> Iterator[Failure]:
    """What is said and stops nobody; what somebody let stand is said no more."""
    for difference in _broken(context, _WORDING):
        if difference.accepted:
            continue
        failure = _failure(difference, Severity.WARN)
        if difference.kind is DifferenceKind.STALE:
            yield Failure(failure.params, "stale", failure.link, Severity.WARN, failure.basis)
        else:
            yield failure


RULES: Mapping[str, RuleFunction] = {
    "g4.values": _rule("g4.values"),
    "g4.legal_status": _rule("g4.legal_status"),
    "g4.one_language_only": _one_language_only,
    "g4.translation_reviewed": _translation_reviewed,
    "g4.machine_draft": _machine_draft,
    "g4.wording": _wording,
}

WORDINGS: Mapping[str, str] = {
    "g4.values.rule": QT_TRANSLATE_NOOP("Newsroom", "Figures, dates and names agree in both languages"),
    "g4.values.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "English says “{en_words}”, Spanish says “{es_words}”: they must agree"
    ),
    "g4.values.only": QT_TRANSLATE_NOOP("Newsroom", "“{words}” stands in the {other_language} edition only"),
    "g4.legal_status.rule": QT_TRANSLATE_NOOP("Newsroom", "Legal status agrees in both languages"),
    "g4.legal_status.fails": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Legal status: English says “{en_words}”, Spanish says “{es_words}”; they must say the same of somebody",
    ),
    "g4.legal_status.only": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Legal status: “{words}” stands in the {other_language} edition only; both must say the same of somebody",
    ),
    "g4.one_language_only.rule": QT_TRANSLATE_NOOP(
        "Newsroom", "Nothing stands in one language only by accident"
    ),
    "g4.one_language_only.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "English “{en_words}” and Spanish “{es_words}” do not say the same"
    ),
    "g4.one_language_only.only": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{words}” stands in the {other_language} edition only: translate it, or mark it as “only here”",
    ),
    "g4.one_language_only.claim": QT_TRANSLATE_NOOP(
        "Newsroom", "The fact “{words}” stands in the {other_language} edition only; both stated it"
    ),
    "g4.translation_reviewed.rule": QT_TRANSLATE_NOOP(
        "Newsroom", "The translation was reviewed since its source changed"
    ),
    "g4.translation_reviewed.fails": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: review the translation, its source changed (“{before}” → “{now}”)",
    ),
    "g4.translation_reviewed.gone": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: review the translation, “{before}” was taken out of the {other_language} text",
    ),
    "g4.translation_reviewed.unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: review the translation, its source changed and says “{now}” now"
    ),
    "g4.machine_draft.rule": QT_TRANSLATE_NOOP("Newsroom", "No paragraph is still a machine draft"),
    "g4.machine_draft.fails": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: a paragraph is still a machine draft (“{words}”); read it against its source and say so",
    ),
    "g4.machine_draft.several": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: {count} paragraphs are still machine drafts, the first “{words}”; read each against its source and"
        " say so",
    ),
    "g4.wording.rule": QT_TRANSLATE_NOOP(
        "Newsroom", "Quotations, links and negations agree in both languages"
    ),
    "g4.wording.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "English says “{en_words}”, Spanish says “{es_words}”: look whether they say the same"
    ),
    "g4.wording.only": QT_TRANSLATE_NOOP(
        "Newsroom", "“{words}” stands in the {other_language} edition only: look whether that is meant"
    ),
    "g4.wording.stale": QT_TRANSLATE_NOOP(
        "Newsroom",
        "A passage of the {other_language} edition changed since it was reviewed (“{before}” → “{now}”)",
    ),
}
