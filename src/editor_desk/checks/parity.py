# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the comparison of a story's editions is asked, and what the newsroom knows on top of its answer.

The engine compares two texts; only the desk knows which pairs somebody has read side by side, what a person said stands
in one language on purpose, what was let stand and why, and which facts are allegations. Pure and quick (below 2 ms for
a long story): the gates and the window both ask here, so that both see the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from textwrap import shorten
from zoneinfo import ZoneInfo

from editor_desk.bilingual.paragraphs import Paragraph, numbers_within, read_paragraphs
from editor_desk.checks.compared_fields import field_of, furniture_fields
from editor_desk.checks.reviewed_pairs import stale_pairs
from editor_desk.newsroom.claims import Claim, ClaimStatus
from editor_desk.newsroom.comparison import (
    BODY,
    ComparedLink,
    CompareRequest,
    Comparison,
    Difference,
    DifferenceKind,
    EditionText,
    Level,
    Passage,
    PinnedNumbers,
    Proven,
)
from editor_desk.newsroom.gates.parity import mark, overridable_in
from editor_desk.newsroom.known_names import KnownName
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import pending_in
from editor_desk.newsroom.overrides import accepting
from editor_desk.newsroom.reviewed import StalePair
from editor_desk.newsroom.stories import Relation, Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message, Param
from editor_desk.text.canonical import canonical, hash_of

_WORDS_SHOWN = 60
_LEVELS = {Level.BLOCK: 0, Level.WARN: 1, Level.HINT: 2}
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")

WORDINGS: Mapping[str, str] = {
    "parity.stale.source": QT_TRANSLATE_NOOP(
        "Newsroom", "{language} changed since this was reviewed: “{before}” is “{now}” now"
    ),
    "parity.stale.both": QT_TRANSLATE_NOOP(
        "Newsroom", "Both languages changed since this was reviewed: “{before}” is “{now}” now"
    ),
    "parity.stale.gone": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: “{before}” was taken out since this was reviewed"
    ),
    "parity.stale.unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "{language} changed since this was reviewed: it says “{now}” now"
    ),
    "parity.machine_draft": QT_TRANSLATE_NOOP("Newsroom", "{language}: “{words}” is still a machine draft"),
}


def request_for(story: Story, names: Sequence[KnownName] = ()) -> CompareRequest:
    """What the comparison of a story's editions as they stand is asked; ``names`` is the newsroom's list."""
    return CompareRequest(
        en=_edition_text(story, Language.EN),
        es=_edition_text(story, Language.ES),
        original=original_of(story),
        written_on=_written_on(story),
        pins=tuple(_pins(story)),
        proven=tuple(_proven(story)),
        names=tuple(names),
    )


def original_of(story: Story) -> Language | None:
    """The edition the other was translated from; None where both were written in parallel."""
    translations = [lang for lang in Language if story.edition(lang).relation is Relation.TRANSLATION]
    if len(translations) == 1 and story.edition(translations[0].other).relation is Relation.ORIGINAL:
        return translations[0].other
    return None


def judged(story: Story, request: CompareRequest, comparison: Comparison) -> Comparison:
    """An answer with what the newsroom knows of it.

    Pairs of which a side changed since they were reviewed and paragraphs that are machine drafts are added; what was
    said to stand in one language only is left out; what was let stand is marked (``Difference.accepted``); negation
    inside an allegation blocks. ``request`` is what was asked, of the story as it is here.
    """
    cut = _cut_numbers(story, request)
    en, es = (read_paragraphs(story.edition(language).body) for language in Language)
    paragraphs = {Language.EN: en, Language.ES: es}
    found = [each for each in comparison.differences if not _stands_alone(each, comparison.links, cut)]
    found = [_of_allegation(each, story) for each in found]
    missing = [each for each in found if each.kind is DifferenceKind.MISSING_SENTENCE]
    for pair in stale_pairs(story):
        told = _stale(pair, request, comparison.links, paragraphs)
        if not (_is_missing(told, missing) or _is_cut(told, comparison.links, cut)):
            found.append(told)
    found += _machine_drafts(story, comparison.links, paragraphs)
    marked = [_marked(each, story) for each in found]
    marked.sort(key=lambda each: _LEVELS[each.level])  # the engine's own order stays within a level
    return Comparison(comparison.links, tuple(marked))


# What is asked


def _edition_text(story: Story, language: Language) -> EditionText:
    """Every field readers see; a line that only one edition has is for G1 to miss."""
    both = {each: _lines(story, each) for each in Language}
    own, other = both[language], both[language.other]
    fields = {name: text for name, text in own.items() if text.strip() and other.get(name, "").strip()}
    return EditionText({**fields, BODY: story.edition(language).body})


def _lines(story: Story, language: Language) -> dict[str, str]:
    return {name: field_of(story, language, name) for name in furniture_fields(story)}


def _written_on(story: Story) -> date | None:
    """What "yesterday" counts from: the day in a dateline, else the day the story was begun, where it happens."""
    for language in story.plan.languages:
        found = _ISO.search(story.edition(language).furniture.dateline)
        if found:
            try:
                return date(*map(int, found.groups()))
            except ValueError:
                continue
    at = story.created_at or story.changed_at
    return at.astimezone(ZoneInfo(story.time_zone)).date() if at else None


def _pins(story: Story) -> Iterator[PinnedNumbers]:
    """Pins and cuts by paragraph number; a side whose words are gone names a paragraph that is not there."""
    if not story.pins:
        return
    paragraphs = {language: read_paragraphs(story.edition(language).body) for language in Language}
    for pin in story.pins:
        sides = {}
        for language in Language:
            numbers = {n for span in pin.spans(language) for n in numbers_within(paragraphs[language], *span)}
            is_gone = language in pin.places and not numbers
            sides[language] = (-1,) if is_gone else tuple(sorted(numbers))
        yield PinnedNumbers(pin.id, sides[Language.EN], sides[Language.ES])


def _proven(story: Story) -> Iterator[Proven]:
    for claim in story.claims:
        if claim.status not in (ClaimStatus.VERIFIED, ClaimStatus.CORRECTED):
            continue
        for language, anchor in claim.anchors.items():
            if not (anchor.is_orphan or anchor.is_stale):
                yield Proven(language, anchor.anchor.start, anchor.anchor.end)


# What is known on top of it


def _cut_numbers(story: Story, request: CompareRequest) -> Mapping[Language, frozenset[int]]:
    """The paragraphs a person said have no counterpart."""
    cuts = [each for each in request.pins if bool(each.en) != bool(each.es)] if story.pins else []
    return {
        Language.EN: frozenset(n for each in cuts for n in each.en),
        Language.ES: frozenset(n for each in cuts for n in each.es),
    }


def _stands_alone(
    difference: Difference, links: Sequence[ComparedLink], cut: Mapping[Language, frozenset[int]]
) -> bool:
    """Whether something has no counterpart because a person said so."""
    return difference.kind is DifferenceKind.MISSING_SENTENCE and _is_cut(difference, links, cut)


def _is_cut(
    difference: Difference, links: Sequence[ComparedLink], cut: Mapping[Language, frozenset[int]]
) -> bool:
    if difference.link is None or not any(cut.values()):
        return False
    link = links[difference.link]
    return bool(cut[Language.EN].intersection(link.en) or cut[Language.ES].intersection(link.es))


def _of_allegation(difference: Difference, story: Story) -> Difference:
    """A negation that was lost or added inside an allegation blocks."""
    if difference.kind is not DifferenceKind.NEGATION or difference.level is Level.BLOCK:
        return difference
    is_alleged = any(claim.is_allegation and _touches(claim, difference) for claim in story.claims)
    return replace(difference, level=Level.BLOCK) if is_alleged else difference


def _touches(claim: Claim, difference: Difference) -> bool:
    for language, anchor in claim.anchors.items():
        passage = difference.en if language is Language.EN else difference.es
        if anchor.is_orphan or passage is None or passage.field != BODY:
            continue
        if passage.start <= anchor.anchor.end and anchor.anchor.start <= passage.end:
            return True
    return False


def _stale(
    pair: StalePair,
    request: CompareRequest,
    links: Sequence[ComparedLink],
    paragraphs: Mapping[Language, Sequence[Paragraph]],
) -> Difference:
    """A reviewed pair that is one no more: blocks where its source changed, is said where the translation did."""
    level = Level.HINT
    if request.original is not None:
        level = Level.BLOCK if request.original in pair.changed else Level.WARN
    field = pair.pair.field
    passages, link = {}, None
    for language in Language:
        source = (request.en if language is Language.EN else request.es).fields.get(field, "")
        spans = pair.pair.spans(language) if field == BODY else ((0, len(source)),) if source else ()
        passages[language] = _passage(field, source, spans)
        if field == BODY and spans and link is None:
            link = _link_at(language, spans[0], links, paragraphs[language])
    words = [pair.before[lang] for lang in Language] + [pair.now[lang] for lang in Language]
    identity = _identity(DifferenceKind.STALE, field, *pair.pair.hashes.values(), *words[2:])
    return Difference(
        DifferenceKind.STALE,
        level,
        passages[Language.EN],
        passages[Language.ES],
        _stale_message(pair),
        identity,
        link=link,
    )


def _stale_message(pair: StalePair) -> Message:
    language = pair.changed[0]
    before, now = _around_the_change(pair.before[language], pair.now[language])
    params: dict[str, Param] = {"language": language.value, "before": before, "now": now}
    if pair.has_gone(language):
        return Message("parity.stale.gone", params)
    if not pair.before[language]:
        return Message("parity.stale.unknown", params)
    return Message("parity.stale.both" if len(pair.changed) > 1 else "parity.stale.source", params)


def _around_the_change(before: str, now: str) -> tuple[str, str]:
    """The words that changed, with a few around them, short enough for a line."""
    old, new = before.split(), now.split()
    ahead = next(
        (at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )
    behind = 0
    while behind < min(len(old), len(new)) - ahead and old[-1 - behind] == new[-1 - behind]:
        behind += 1
    first = max(0, ahead - 2)
    shown = (words[first : min(len(words), len(words) - behind + 2)] for words in (old, new))
    was, is_now = (shorten(" ".join(words), _WORDS_SHOWN, placeholder="…") for words in shown)
    return was, is_now


def _passage(field: str, source: str, spans: Sequence[tuple[int, int]]) -> Passage | None:
    if not spans:
        return None
    start, end = min(span[0] for span in spans), max(span[1] for span in spans)
    return Passage(field, start, end, source[start:end])


def _link_at(
    language: Language,
    span: tuple[int, int],
    links: Sequence[ComparedLink],
    paragraphs: Sequence[Paragraph],
) -> int | None:
    numbers = numbers_within(paragraphs, *span)
    if not numbers:
        return None
    for place, link in enumerate(links):
        if numbers[0] in (link.en if language is Language.EN else link.es):
            return place
    return None


def _is_missing(stale: Difference, missing: Sequence[Difference]) -> bool:
    """Whether the comparison itself says already that one side of a pair is gone."""
    left = stale.en or stale.es
    if left is None or (stale.en is not None and stale.es is not None) or left.field != BODY:
        return False
    sides = [each.en if stale.en is not None else each.es for each in missing]
    return any(side is not None and side.start < left.end and left.start < side.end for side in sides)


def _machine_drafts(
    story: Story, links: Sequence[ComparedLink], paragraphs: Mapping[Language, Sequence[Paragraph]]
) -> Iterator[Difference]:
    for language in Language:
        body = story.edition(language).body
        for draft in pending_in(story.machine_drafts, language):
            passage = _passage(BODY, body, draft.spans())
            if passage is None:
                continue
            words = shorten(passage.text, _WORDS_SHOWN, placeholder="…")
            yield Difference(
                DifferenceKind.MACHINE_DRAFT,
                Level.BLOCK,
                passage if language is Language.EN else None,
                passage if language is Language.ES else None,
                Message("parity.machine_draft", {"language": language.value, "words": words}),
                _identity(DifferenceKind.MACHINE_DRAFT, draft.id),
                link=_link_at(language, draft.spans()[0], links, paragraphs[language]),
            )


def _identity(kind: DifferenceKind, *about: str) -> str:
    return f"{kind.value}:{hash_of(canonical(chr(10).join(about))).partition(':')[2][:32]}"


def _marked(difference: Difference, story: Story) -> Difference:
    """The same with the reason for which somebody let it stand."""
    if difference.level is Level.BLOCK:
        asked = overridable_in(difference, story)
        given = [accepting(story.overrides, *mark(difference, language)) for language in asked]
        if not given or None in given:
            return difference
        return replace(difference, accepted=next(each.reason for each in given if each is not None))
    for each in reversed(story.accepted):
        if each.identity == difference.identity and not each.is_revoked:
            return replace(difference, accepted=each.reason)
    return difference
