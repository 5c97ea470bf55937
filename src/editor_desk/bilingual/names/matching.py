# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Lays the names of an English sentence beside those of the Spanish one and says what differs.

What only one side names is no difference; a name in the place of another is, and so is a name misspelled.
"""

from __future__ import annotations

from dataclasses import replace

from editor_desk.bilingual.names.evidence import Evidence, Side, opened
from editor_desk.bilingual.names.roles import roles_differ
from editor_desk.bilingual.names.spelling import is_near
from editor_desk.bilingual.names.values import Name, NameClass, NameContext, NameMatch, Part
from editor_desk.newsroom.comparison import DifferenceKind
from editor_desk.newsroom.languages import Language

_PLACES = (NameClass.PLACE, NameClass.PEOPLE)
_STRONG = 0.7

Differing = tuple[Name | None, Name | None, DifferenceKind]


class NameMatching:
    """Matches the names of two sentences."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence

    def match(self, en: NameContext, es: NameContext) -> NameMatch:
        """See ``NameReader.match``."""
        mine, theirs = opened(en, Language.EN), opened(es, Language.ES)
        left_en = self._untold(mine, theirs)
        left_es = self._untold(theirs, mine)
        differ: list[Differing] = []
        differ += roles_differ(mine, theirs)
        self._slips(left_en, left_es, mine, theirs, differ)
        self._replaced(left_en, left_es, mine, theirs, differ)
        return NameMatch(
            _agreeing(en.names, es.names),
            _joined(differ, en.text, es.text),
            tuple(_as_name(part) for part in left_en),
            tuple(_as_name(part) for part in left_es),
        )

    def _untold(self, mine: Side, other: Side) -> list[Part]:
        return [
            part
            for name in mine.context.names
            for part in name.parts
            if not self._evidence.is_told(part, mine, other)
        ]

    def _slips(
        self, left_en: list[Part], left_es: list[Part], mine: Side, theirs: Side, differ: list[Differing]
    ) -> None:
        """Names that are one or two letters apart, neither of which the other edition has."""
        for en in list(left_en):
            for es in list(left_es):
                if (
                    en.kind is NameClass.NAME
                    and es.kind is NameClass.NAME
                    and is_near(en.words[0], es.words[0])
                ):
                    if self._evidence.is_said_elsewhere(en, theirs) and self._evidence.is_said_elsewhere(
                        es, mine
                    ):
                        continue
                    differ.append((_as_name(en), _as_name(es), DifferenceKind.NAME))
                    left_en.remove(en)
                    left_es.remove(es)
                    break

    def _replaced(
        self, left_en: list[Part], left_es: list[Part], mine: Side, theirs: Side, differ: list[Differing]
    ) -> None:
        """A name that stands where the other sentence has another one."""
        strong_es = [part for part in left_es if self._is_foreign(part, theirs, mine)]
        for es in sorted(strong_es, key=lambda part: part.kind not in _PLACES):
            en = self._stands_for(es, left_en, theirs, mine)
            if en is not None:
                differ.append((_as_name(en), _as_name(es), _kind(en, es)))
                left_en.remove(en)
                left_es.remove(es)
        strong_en = [part for part in left_en if self._is_foreign(part, mine, theirs)]
        for en in sorted(strong_en, key=lambda part: part.kind not in _PLACES):
            es_part = self._stands_for(en, left_es, mine, theirs)
            if es_part is not None:
                differ.append((_as_name(en), _as_name(es_part), _kind(en, es_part)))
                left_en.remove(en)
                left_es.remove(es_part)

    def _is_foreign(self, part: Part, mine: Side, other: Side) -> bool:
        """Whether a name surely is one, and one the other edition knows nothing of."""
        if part.kind in (NameClass.ROLE, NameClass.ORGANISATION, NameClass.TERM):
            return False
        if part.sure < _STRONG or self._evidence.is_word(part, mine.language):
            return False
        return not self._evidence.is_said_elsewhere(part, other)

    def _stands_for(self, part: Part, others: list[Part], mine: Side, other: Side) -> Part | None:
        """Which of the other sentence's names it stands in the place of."""
        length, its_length = max(1, len(mine.context.text)), max(1, len(other.context.text))

        def distance(each: Part) -> tuple[bool, float]:
            alike = (each.kind in _PLACES) == (part.kind in _PLACES)
            return not alike, abs(each.start / its_length - part.start / length)

        fitting = [each for each in others if self._may_replace(part, each)]
        return min(fitting, key=distance, default=None)

    @staticmethod
    def _may_replace(part: Part, each: Part) -> bool:
        if each.kind in (NameClass.ROLE, NameClass.TERM):
            return False
        if part.kind is NameClass.PEOPLE:
            return each.kind in _PLACES
        return True


def _kind(en: Part, es: Part) -> DifferenceKind:
    return DifferenceKind.PLACE if en.kind in _PLACES and es.kind in _PLACES else DifferenceKind.NAME


def _as_name(part: Part) -> Name:
    return Name(part.kind, part.start, part.end, part.text, part.readings, part.sure, parts=(part,))


def _joined(differ: list[Differing], en: str, es: str) -> tuple[Differing, ...]:
    """Words that stand beside each other in both sentences are one difference: first name and surname."""
    found: list[Differing] = []
    for mine, theirs, kind in sorted(differ, key=lambda each: each[0].start if each[0] else 0):
        joined = _with_the_one_before(found[-1], (mine, theirs, kind), en, es) if found else None
        if joined is None:
            found.append((mine, theirs, kind))
        else:
            found[-1] = joined
    return tuple(found)


def _with_the_one_before(before: Differing, this: Differing, en: str, es: str) -> Differing | None:
    if before[2] is not DifferenceKind.NAME or this[2] is not DifferenceKind.NAME:
        return None
    if before[0] is None or before[1] is None or this[0] is None or this[1] is None:
        return None
    if en[before[0].end : this[0].start] != " " or es[before[1].end : this[1].start] != " ":
        return None
    return _spanning(before[0], this[0], en), _spanning(before[1], this[1], es), DifferenceKind.NAME


def _spanning(first: Name, last: Name, text: str) -> Name:
    return replace(first, end=last.end, text=text[first.start : last.end], parts=first.parts + last.parts)


def _agreeing(en: tuple[Name, ...], es: tuple[Name, ...]) -> tuple[tuple[Name, Name], ...]:
    """The names that say the same, each in one pair at most."""
    free = list(es)
    pairs = []
    for name in en:
        words = {word for part in name.parts for word in part.words}
        for other in free:
            if name.readings & other.readings or words & {w for part in other.parts for w in part.words}:
                pairs.append((name, other))
                free.remove(other)
                break
    return tuple(pairs)
