# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A finding in two sentences becomes a difference of two editions: passages, mends, identity, message."""

from __future__ import annotations

from collections.abc import Sequence

from editor_desk.bilingual.compare.fields import FieldText, Group
from editor_desk.bilingual.compare.found import Found, Span
from editor_desk.bilingual.compare.identity import identity_of
from editor_desk.newsroom.comparison import (
    BODY,
    Basis,
    CompareRequest,
    Difference,
    DifferenceKind,
    Level,
    Mend,
    Passage,
)
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import Message

_ORDER = {Level.BLOCK: 0, Level.WARN: 1, Level.HINT: 2}
_BASES = (Basis.VERIFIED, Basis.ORIGINAL, Basis.OTHER)


def difference_of(
    found: Found,
    en: tuple[FieldText, Group],
    es: tuple[FieldText, Group],
    request: CompareRequest,
    link: int | None = None,
) -> Difference:
    """A finding of a pair of groups as a difference of the editions."""
    at_en, at_es = _passage(*en, found.en), _passage(*es, found.es)
    return Difference(
        found.kind,
        found.level,
        at_en,
        at_es,
        Message(found.code, dict(found.params)),
        identity_of(found, en[1].text, es[1].text, en[0].name),
        _mends(found, _plain(at_en, en[1], found.en), _plain(at_es, es[1], found.es), request),
        link,
    )


def missing(
    kind: str,
    language: Language,
    here: Passage,
    there: Passage,
    words: str,
    link: int | None,
    level: Level = Level.BLOCK,
) -> Difference:
    """What stands in one language only, with the place in the other where it is missing."""
    side = language.value
    is_english = language is Language.EN
    found = Found(
        DifferenceKind.MISSING_SENTENCE,
        level,
        (0, 0),
        (0, 0),
        f"compare.missing.{kind}_{side}",
        canonical=(words, "") if is_english else ("", words),
    )
    return Difference(
        found.kind,
        level,
        here if is_english else there,
        there if is_english else here,
        Message(found.code),
        identity_of(found, "", "", here.field),
        link=link,
    )


def in_order(differences: Sequence[Difference]) -> tuple[Difference, ...]:
    """The most serious first, then as the English has them (the Spanish where only that has a part)."""

    def place(difference: Difference) -> tuple[int, bool, str, int, int]:
        at = difference.en or difference.es
        assert at is not None  # noqa: S101 - every difference has a side
        return _ORDER[difference.level], at.field == BODY, at.field, difference.link or 0, at.start

    return tuple(sorted(differences, key=place))


def _passage(text: FieldText, group: Group, span: Span | None) -> Passage | None:
    if span is None or not group.at:
        return None
    at = group.place(*span)
    return text.passage(at.paragraph, at.start, at.end)


def _plain(passage: Passage | None, group: Group, span: Span | None) -> Passage | None:
    """A passage whose source is what the reader sees; one with marks inside is not replaced as a whole."""
    if passage is None or span is None:
        return None
    return passage if passage.text == group.text[slice(*span)] else None


def _mends(found: Found, en: Passage | None, es: Passage | None, request: CompareRequest) -> tuple[Mend, ...]:
    """What would make both say the same: the value of the verified, the original, the other edition."""
    mends = []
    for language, at, text, source in (
        (Language.ES, es, found.mend_es, en),
        (Language.EN, en, found.mend_en, es),
    ):
        if at is None or text is None or not at.text or text == at.text or source is None:
            continue
        said_in = Language.EN if language is Language.ES else Language.ES
        mends.append(Mend(language, at, text, _basis(said_in, source, request)))
    return tuple(sorted(mends, key=lambda mend: _BASES.index(mend.basis)))


def _basis(language: Language, source: Passage, request: CompareRequest) -> Basis:
    """Why a mend takes what a passage of this language says."""
    if source.field == BODY and any(
        each.language is language and each.start < source.end and source.start < each.end
        for each in request.proven
    ):
        return Basis.VERIFIED
    return Basis.ORIGINAL if request.original is language else Basis.OTHER
