# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Lays the names of an English sentence beside those of the Spanish one and says what differs.

What only one side names is no difference; a name in the place of another is, and so is a name misspelled.
"""

from __future__ import annotations

from dataclasses import replace

from editor_desk.bilingual.names.evidence import Evidence, Side, opened
from editor_desk.bilingual.names.roles import roles_differ
from editor_desk.bilingual.names.spelling import Token, is_acronym
from editor_desk.bilingual.names.values import Name, NameClass, NameContext, NameMatch, Part
from editor_desk.newsroom.comparison import DifferenceKind
from editor_desk.newsroom.languages import Language

_PLACES = (NameClass.PLACE, NameClass.PEOPLE)
_STRONG = 0.7
_NEARBY = 0.2
_STEPS = 8
"""Nearer than an eighth of a sentence is equally near: first name for first name, surname for surname."""

Differing = tuple[Name | None, Name | None, DifferenceKind]


class NameMatching:
    """Matches the names of two sentences."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence

    def match(self, en: NameContext, es: NameContext) -> NameMatch:
        """See ``NameReader.match``."""
        if en.text == es.text:
            return NameMatch(tuple(zip(en.names, es.names, strict=False)))
        mine, theirs = opened(en, Language.EN), opened(es, Language.ES)
        left_en = self._untold(mine, theirs)
        left_es = self._untold(theirs, mine)
        differ: list[Differing] = []
        differ += roles_differ(mine, theirs)
        self._slips(left_en, left_es, mine, theirs, differ)
        self._replaced(left_en, left_es, mine, theirs, differ)
        differ += [(name, None, DifferenceKind.NAME) for name in self._left_out(left_en, mine, theirs)]
        differ += [(None, name, DifferenceKind.NAME) for name in self._left_out(left_es, theirs, mine)]
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
        """Names that are one or two letters apart from a word with a capital that the other side has instead."""
        for es in list(left_es):
            slip = self._slip(es, theirs, mine)
            if slip is not None:
                differ.append((_as_name(slip), _as_name(es), DifferenceKind.NAME))
                left_es.remove(es)
                _drop(left_en, slip)
        for en in list(left_en):
            slip = self._slip(en, mine, theirs)
            if slip is not None:
                differ.append((_as_name(en), _as_name(slip), DifferenceKind.NAME))
                left_en.remove(en)
                _drop(left_es, slip)

    def _slip(self, part: Part, mine: Side, other: Side) -> Part | None:
        if part.kind is not NameClass.NAME or self._evidence.is_word(part, mine.language):
            return None
        word = part.words[0]
        for token in other.tokens:
            if (
                not token.is_capital
                or token.fold in mine.folds
                or not self._evidence.is_misspelled(word, token.fold)
            ):
                continue
            if word in other.everywhere and token.fold in mine.everywhere:
                continue
            found = Part(token.start, token.end, token.text, (token.fold,))
            en, es = (found, part) if other.language is Language.EN else (part, found)
            if not self._evidence.is_translated(en, es):
                return found
        return None

    def _replaced(
        self, left_en: list[Part], left_es: list[Part], mine: Side, theirs: Side, differ: list[Differing]
    ) -> None:
        """A name that stands where the other sentence has another one."""
        self._framed(left_en, left_es, mine, theirs, differ)
        for es in sorted(left_es, key=lambda part: part.kind not in _PLACES):
            if self._is_strange(es, theirs, mine):
                en = self._stands_for(es, left_en, theirs, mine) or self._once_less(es, theirs, mine)
                if en is not None:
                    differ.append((_as_name(en), _as_name(es), _kind(en, es)))
                    left_es.remove(es)
                    if en in left_en:
                        left_en.remove(en)
        for en in sorted(left_en, key=lambda part: part.kind not in _PLACES):
            if self._is_strange(en, mine, theirs):
                counterpart = self._stands_for(en, left_es, mine, theirs) or self._once_less(en, mine, theirs)
                if counterpart is not None:
                    differ.append((_as_name(en), _as_name(counterpart), _kind(en, counterpart)))
                    left_en.remove(en)
                    if counterpart in left_es:
                        left_es.remove(counterpart)
        self._exchanged(left_en, left_es, mine, theirs, differ)
        self._outnumbered(left_en, mine, theirs, differ)
        self._other_body(left_en, left_es, differ)
        for es in list(left_es):
            if (
                es.sure == 1
                and self._evidence.is_nothing_but_a_person(es)
                and self._is_strange(es, theirs, mine)
            ):
                # Nobody of that name is in the original, so nobody can say in whose place it stands.
                differ.append((None, _as_name(es), DifferenceKind.NAME))
                left_es.remove(es)

    def _framed(
        self, left_en: list[Part], left_es: list[Part], mine: Side, theirs: Side, differ: list[Differing]
    ) -> None:
        """Another name beside the same one: Saturday Night Live and Morales Night Live, Alex Noren and Alex Castillo."""
        for es in list(left_es):
            if es.kind is NameClass.NAME and self._is_name(es, Language.ES) and self._is_no_english(es):
                token = _beside_the_same(es, theirs, mine)
                if token is not None:
                    en = Part(token.start, token.end, token.text, (token.fold,))
                    differ.append((_as_name(en), _as_name(es), DifferenceKind.NAME))
                    left_es.remove(es)
                    _drop(left_en, en)

    def _left_out(self, left: list[Part], mine: Side, other: Side) -> list[Name]:
        """Somebody with first name and surname of whom the other edition says nothing anywhere."""
        found = []
        for name in mine.context.names:
            parts = [
                part
                for part in name.parts
                if part in left and part.sure >= _STRONG and not self._evidence.is_said_elsewhere(part, other)
            ]
            if len(parts) < 2 or len(parts) < len(name.parts) or name.kind is not NameClass.NAME:
                continue
            if any(self._evidence.is_person(part) and self._is_name(part, mine.language) for part in parts):
                found.append(name)
                _drop(left, Part(name.start, name.end, name.text, ()))
        return found

    def _is_no_english(self, part: Part) -> bool:
        """Whether it is no mere word of English, as titles of works and firms have them that are told otherwise."""
        return self._evidence.is_person(part) or (
            part.sure == 1 and not self._evidence.is_word(part, Language.EN)
        )

    def _outnumbered(self, left_en: list[Part], mine: Side, theirs: Side, differ: list[Differing]) -> None:
        """A place that is not told where the other sentence has another one oftener: North, South; South, South."""
        for en in list(left_en):
            if not _is_of_a_place(en) or not self._is_name(en, Language.EN):
                continue
            for name in theirs.context.names:
                es = name.parts[0]
                if es.kind is not en.kind or not _is_of_a_place(es) or es.readings & en.readings:
                    continue
                oftener = all(theirs.counts[each] > mine.counts[each] > 0 for each in es.readings)
                apart = abs(
                    en.start / max(1, len(mine.context.text)) - es.start / max(1, len(theirs.context.text))
                )
                if oftener and apart < _NEARBY:
                    differ.append((_as_name(en), _as_name(es), DifferenceKind.PLACE))
                    left_en.remove(en)
                    break

    def _other_body(self, left_en: list[Part], left_es: list[Part], differ: list[Differing]) -> None:
        """Another organisation, party or faith where each sentence has one that the other has not: ONU, OTAN."""
        for kind in (NameClass.ORGANISATION, NameClass.PEOPLE):
            mine = [part for part in left_en if part.kind is kind and not _is_of_a_place(part)]
            theirs = [part for part in left_es if part.kind is kind and not _is_of_a_place(part)]
            if len(mine) == len(theirs) == 1:
                differ.append((_as_name(mine[0]), _as_name(theirs[0]), DifferenceKind.NAME))
                left_en.remove(mine[0])
                left_es.remove(theirs[0])

    def _may_replace(self, one: Part, other: Part) -> bool:
        """Whether one can be a mistake for the other at all."""
        if NameClass.ROLE in (one.kind, other.kind) or NameClass.TERM in (one.kind, other.kind):
            return False
        if NameClass.PEOPLE in (one.kind, other.kind) and not (_is_of_a_place(one) and _is_of_a_place(other)):
            return False
        return not self._evidence.are_seat_and_land(one, other)

    def _once_less(self, part: Part, mine: Side, other: Side) -> Part | None:
        """A name that the other sentence has more often than this one, where another stands here: China, China, Kenya."""
        alike = _PLACES if part.kind in _PLACES else (NameClass.NAME, NameClass.PLACE)
        fitting = [
            each
            for name in other.context.names
            for each in name.parts
            if each.kind in alike
            and self._is_name(each, other.language)
            and self._evidence.is_told_less_often(each, other, mine)
        ]
        length, its_length = max(1, len(mine.context.text)), max(1, len(other.context.text))
        return min(fitting, key=lambda each: abs(each.start / its_length - part.start / length), default=None)

    def _exchanged(
        self, left_en: list[Part], left_es: list[Part], mine: Side, theirs: Side, differ: list[Differing]
    ) -> None:
        """Two names that both editions know, one in the place of the other: each side has exactly one left."""
        names_en = [part for part in left_en if self._is_kept(part, mine, theirs)]
        names_es = [part for part in left_es if self._is_kept(part, theirs, mine)]
        if min(len(names_en), len(names_es)) != 1 or max(len(names_en), len(names_es)) > 2:
            return
        length, its_length = max(1, len(mine.context.text)), max(1, len(theirs.context.text))
        apart, en, es = min(
            ((abs(en.start / length - es.start / its_length), en, es) for en in names_en for es in names_es),
            key=lambda each: each[0],
        )
        if self._may_replace(en, es) and (len(names_en) == len(names_es) or apart < _NEARBY):
            differ.append((_as_name(en), _as_name(es), _kind(en, es)))
            left_en.remove(en)
            left_es.remove(es)

    def _is_kept(self, part: Part, mine: Side, other: Side) -> bool:
        """Whether it is a name, be it only because the other edition writes it as it is somewhere else."""
        if self._is_name(part, mine.language):
            return True
        return (
            part.kind in (NameClass.NAME, NameClass.ORGANISATION)
            and len(part.words) == 1
            and not is_acronym(part.text)
            and part.words[0] in other.everywhere
            and not self._evidence.is_word(part, other.language)
        )

    def _is_name(self, part: Part, language: Language) -> bool:
        """Whether it surely is a name: of a person, a place, or in no dictionary."""
        if part.kind in (NameClass.ROLE, NameClass.ORGANISATION, NameClass.TERM):
            return False
        if part.sure < _STRONG or (part.kind is NameClass.NAME and is_acronym(part.text)):
            return False
        if part.kind is NameClass.PLACE and part.text.islower():
            return False
        return not self._evidence.is_word(part, language)

    def _is_strange(self, part: Part, mine: Side, other: Side) -> bool:
        """Whether it surely is a name and the other edition knows nothing of it."""
        return self._is_name(part, mine.language) and not self._evidence.is_said_elsewhere(part, other)

    def _stands_for(self, part: Part, others: list[Part], mine: Side, other: Side) -> Part | None:
        """Which of the other sentence's names it stands in the place of; a mere word, only if it is a person."""
        length, its_length = max(1, len(mine.context.text)), max(1, len(other.context.text))
        is_person = self._evidence.is_person(part)

        def distance(each: Part) -> tuple[bool, float, int]:
            alike = (each.kind in _PLACES) == (part.kind in _PLACES)
            apart = abs(each.start / its_length - part.start / length)
            return not alike, round(apart * _STEPS) / _STEPS, each.start

        fitting = [
            each
            for each in others
            if self._may_replace(part, each)
            and (is_person or self._is_kept(each, other, mine) or _is_body_of_a_place(part, each))
            and (not distance(each)[0] or distance(each)[1] < _NEARBY or _is_body_of_a_place(part, each))
        ]
        return min(fitting, key=distance, default=None)


def _beside_the_same(part: Part, mine: Side, other: Side) -> Token | None:
    """The word with a capital that the other side has beside the same neighbour, where it is not said here."""
    at = next((place for place, token in enumerate(mine.tokens) if token.start == part.start), None)
    if at is None:
        return None
    for step in (-1, 1):
        beside = at + step
        if not 0 <= beside < len(mine.tokens) or not mine.tokens[beside].is_capital:
            continue
        if mine.tokens[max(at, beside)].gap != " " or len(mine.tokens[beside].text) < 3:
            continue
        for place, token in enumerate(other.tokens):
            own = place - step
            if (
                token.fold != mine.tokens[beside].fold
                or not token.is_capital
                or not 0 <= own < len(other.tokens)
            ):
                continue
            found = other.tokens[own]
            if (
                other.tokens[max(own, place)].gap == " "
                and found.is_capital
                and found.fold not in mine.capitals
            ):
                return found
    return None


def _drop(parts: list[Part], found: Part) -> None:
    """Take out whatever a slip was found in."""
    parts[:] = [part for part in parts if part.end <= found.start or found.end <= part.start]


def _is_body_of_a_place(part: Part, body: Part) -> bool:
    """Whether a place may stand for an institution named after another: Universidad de Texas, University of Houston."""
    return part.kind is NameClass.PLACE and body.kind is NameClass.ORGANISATION and len(body.words) > 1


def _is_of_a_place(part: Part) -> bool:
    """A place or its people; a faith or a party is neither."""
    return part.kind in _PLACES and any(reading.startswith("place:") for reading in part.readings)


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
    first, last = sorted((before[1], this[1]), key=lambda name: name.start)
    if en[before[0].end : this[0].start] != " " or es[first.end : last.start] != " ":
        return None
    return _spanning(before[0], this[0], en), _spanning(first, last, es), DifferenceKind.NAME


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
