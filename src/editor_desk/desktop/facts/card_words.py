# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a fact's card says: status, kind, paragraph, the words in both languages, proof, note."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times, words
from editor_desk.desktop.fact_words import chip_of, evidence_line, purge_asked, reply_lines, status_words
from editor_desk.desktop.facts.order import Turn, turn_of
from editor_desk.newsroom.claims import NEEDS_PROOF, Claim, ClaimStatus, Priority
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.replies import ReplyOutcome
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

_GONE: Mapping[Language, str] = {
    Language.EN: QT_TRANSLATE_NOOP("FactCard", "its words are gone from the English text"),
    Language.ES: QT_TRANSLATE_NOOP("FactCard", "its words are gone from the Spanish text"),
}
_CHANGED: Mapping[Language, str] = {
    Language.EN: QT_TRANSLATE_NOOP("FactCard", "the English words changed since the verdict"),
    Language.ES: QT_TRANSLATE_NOOP("FactCard", "the Spanish words changed since the verdict"),
}
_SECOND_HAND = "g3.secondary_sources"
_PARAGRAPH = re.compile(r"\n[ \t]*\n+")


@dataclass(frozen=True, slots=True)
class Quote:
    """The words of a fact in one edition; ``is_missing``: what stands there instead of them."""

    language: Language
    text: str
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class CardWords:
    """All that a card says; ``spoken`` is the whole of it for a screen reader."""

    id: str
    chip: str
    tone: str
    kind: str
    paragraph: str
    quotes: tuple[Quote, ...]
    evidence: tuple[str, ...]
    warnings: tuple[str, ...]
    note: str
    spoken: str

    @property
    def key(self) -> str:
        """The fact's id."""
        return self.id

    @property
    def words(self) -> str:
        """The fact in one line."""
        return next((quote.text for quote in self.quotes if not quote.is_missing), self.chip)


class Paragraphs:
    """Tells the number of the paragraph an offset (code points of the Markdown source) lies in."""

    def __init__(self, body: str) -> None:
        lead = len(body) - len(body.lstrip())
        self._starts = [lead, *(match.end() for match in _PARAGRAPH.finditer(body, lead))]

    def number(self, offset: int) -> int:
        """Counted from one."""
        return max(bisect_right(self._starts, offset), 1)


def cards(
    story: Story,
    claims: Iterable[Claim],
    report: Iterable[RuleResult],
    names: Mapping[str, str] | None = None,
) -> tuple[CardWords, ...]:
    """The cards of some facts of a story; ``names`` are those of people, by id."""
    bodies = {language: Paragraphs(edition.body) for language, edition in story.editions.items()}
    second_hand = {result.link for result in report if result.rule == _SECOND_HAND}
    return tuple(
        _card(story, claim, bodies, names or {}, has_only_hearsay=f"facts:{claim.id}" in second_hand)
        for claim in claims
    )


def _card(
    story: Story,
    claim: Claim,
    bodies: Mapping[Language, Paragraphs],
    names: Mapping[str, str],
    *,
    has_only_hearsay: bool,
) -> CardWords:
    is_stale = turn_of(claim) is Turn.STALE
    chip, tone = chip_of(claim, stale=is_stale)
    status = status_words(claim, stale=is_stale)
    kind = words.types_of(claim)
    if claim.priority is not Priority.DESK:
        kind = " · ".join(part for part in (kind, words.word("priority", claim.priority.value)) if part)
    if claim.speaker:
        kind = " · ".join(part for part in (kind, claim.speaker) if part)
    warnings = _warnings(claim, has_only_hearsay=has_only_hearsay)
    now = datetime.now(UTC)
    warnings += tuple(filter(None, (purge_asked(item, names, now) for item in claim.evidence)))
    if claim.is_allegation:
        warnings += reply_warnings(story, claim, now)
    if is_stale:
        was = QCoreApplication.translate("FactCard", "the verdict was: {status}")
        warnings = (was.format(status=words.word("status", claim.status.value)), *warnings)
    found = CardWords(
        id=claim.id,
        chip=chip,
        tone=tone,
        kind=kind,
        paragraph=_paragraph(story, claim, bodies),
        quotes=_quotes(story, claim),
        evidence=(*(evidence_line(item, names) for item in claim.evidence), *reply_lines(claim)),
        warnings=warnings,
        note=claim.note,
        spoken="",
    )
    return _with_spoken(found, status)


def _paragraph(story: Story, claim: Claim, bodies: Mapping[Language, Paragraphs]) -> str:
    for language in story.plan.languages:
        anchor = claim.anchors.get(language)
        if anchor is not None and not anchor.is_orphan and language in bodies:
            return f"¶{bodies[language].number(anchor.anchor.start)}"
    return ""


def _quotes(story: Story, claim: Claim) -> tuple[Quote, ...]:
    found = []
    for language in story.plan.languages:
        anchor = claim.anchors.get(language)
        if anchor is not None:
            found.append(Quote(language, " ".join(anchor.anchor.exact.split())))
        elif not story.edition(language).is_empty:
            # An edition nobody has begun lacks nothing yet.
            found.append(Quote(language, words.not_placed(language), is_missing=True))
    return tuple(found)


def _warnings(claim: Claim, *, has_only_hearsay: bool) -> tuple[str, ...]:
    found = []
    for language, anchor in claim.anchors.items():
        if anchor.is_orphan:
            found.append(QCoreApplication.translate("FactCard", _GONE[language]))
        elif claim.is_stale_in(language) and claim.status is not ClaimStatus.CUT:
            found.append(QCoreApplication.translate("FactCard", _CHANGED[language]))
    if claim.status in NEEDS_PROOF and not claim.has_located_evidence:
        found.append(QCoreApplication.translate("FactCard", "no proof yet that says where to look"))
    if has_only_hearsay:
        found.append(QCoreApplication.translate("FactCard", "only second-hand sources, fewer than three"))
    if claim.status is ClaimStatus.CUT and any(not anchor.is_orphan for anchor in claim.anchors.values()):
        found.append(QCoreApplication.translate("FactCard", "marked as cut, but still in the text"))
    return tuple(found)


def reply_warnings(story: Story, claim: Claim, now: datetime) -> tuple[str, ...]:
    """What is still missing of the right of reply to an allegation."""
    translate, reply = QCoreApplication.translate, claim.reply
    if reply is None:
        return (translate("FactCard", "nobody was asked for an answer yet"),)
    if reply.outcome is ReplyOutcome.NOBODY:
        return ()
    if reply.outcome is ReplyOutcome.WAITING:
        said = (
            translate("FactCard", "{asked} has until {when} to answer")
            if now < reply.until
            else translate("FactCard", "{asked} had until {when} to answer: note what came")
        )
        zone = ZoneInfo(story.time_zone)
        return (said.format(asked=reply.asked, when=times.due_words(reply.until, now, zone)),)
    missing = [language for language in story.plan.languages if not reply.words.get(language)]
    said = translate("FactCard", "the answer has no words yet in {languages}")
    return (said.format(languages=words.language_names(missing)),) if missing else ()


def more_proofs(count: int) -> str:
    """How many proofs a card keeps to itself until it is chosen."""
    return QCoreApplication.translate("FactCard", "and {count} more").format(count=count)


def _with_spoken(card: CardWords, status: str) -> CardWords:
    parts = [status, card.kind]
    if card.paragraph:
        number = card.paragraph.removeprefix("¶")
        parts.append(QCoreApplication.translate("FactCard", "paragraph {number}").format(number=number))
    parts += [
        quote.text if quote.is_missing else f"{words.language_label(quote.language)}: {quote.text}"
        for quote in card.quotes
    ]
    parts += card.warnings
    source = QCoreApplication.translate("FactCard", "evidence: {line}")
    parts += [source.format(line=line) for line in card.evidence]
    if card.note:
        parts.append(QCoreApplication.translate("FactCard", "note: {words}").format(words=card.note))
    spoken = ". ".join(part.rstrip(".") for part in parts if part) + "."
    return replace(card, spoken=spoken)
