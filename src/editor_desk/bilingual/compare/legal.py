# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where somebody stands before the law (arrested, charged, convicted …), read as a value in both languages."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from editor_desk.assets import resource
from editor_desk.bilingual.compare.found import Found
from editor_desk.bilingual.compare.plain_letters import plain_letters
from editor_desk.newsroom.comparison import DifferenceKind, Level
from editor_desk.newsroom.languages import Language

_HEDGES = frozenset(("alleged", "suspect", "accused"))
_SETTLED = frozenset(("plea_guilty", "convicted", "sentenced", "acquitted", "pardoned"))
_VAGUE = 3
"""Meanings from which a loose word says nothing by itself."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class LegalStatus:
    """Words that say how somebody stands before the law; ``means`` what they may mean.

    ``loose`` words may also mean something else: they answer the other language, and are no difference alone.
    """

    start: int
    end: int
    text: str
    means: frozenset[str]
    loose: bool


@dataclass(frozen=True, slots=True)
class _Row:
    pattern: re.Pattern[str]
    means: frozenset[str]
    loose: bool


def may_name_a_status(text: str, language: Language) -> bool:
    """Whether a sentence has any word that may stand for a firm status: quick, for the many that have none."""
    return _any_of(language).search(plain_letters(text)) is not None


def find_legal(text: str, language: Language) -> tuple[LegalStatus, ...]:
    """Every legal status a sentence names, in order, the longest reading at each place."""
    letters = plain_letters(text)
    hits = [(hit.start(), hit.end(), row) for row in _rows(language) for hit in row.pattern.finditer(letters)]
    hits.sort(key=lambda hit: (hit[0] - hit[1], hit[2].loose, hit[0]))
    taken: list[tuple[int, int]] = []
    found: list[LegalStatus] = []
    for start, end, row in hits:
        if any(start < to and at < end for at, to in taken):
            continue
        taken.append((start, end))
        if row.means:
            found.append(LegalStatus(start, end, text[start:end], row.means, row.loose))
    return tuple(sorted(found, key=lambda each: each.start))


def compare_legal(
    en_text: str, en: Sequence[LegalStatus], es_text: str, es: Sequence[LegalStatus]
) -> tuple[Found, ...]:
    """What remains of both sides once every status has met one that may mean the same.

    Firm words on both sides that share no meaning differ and block; so does an *alleged* deed that the other side
    states as a fact. Other words on one side only are a hint.
    """
    rest_en, rest_es = _unmatched(en, es)
    firm_en = [each for each in rest_en if not each.loose and not _echoed(each, en, es)]
    firm_es = [each for each in rest_es if not each.loose and not _echoed(each, es, en)]
    found: list[Found] = []
    for one in list(firm_en):
        loose = [each for each in rest_es if each.loose and _ends_otherwise(one, each)]
        other = next((each for each in firm_es if _contradict(one, each)), next(iter(loose), None))
        if other is not None:
            firm_en.remove(one)
            if other in firm_es:
                firm_es.remove(other)
            found.append(_differs(one, other))
    for other in list(firm_es):
        said = next((each for each in rest_en if each.loose and _ends_otherwise(each, other)), None)
        if said is not None:
            firm_es.remove(other)
            found.append(_differs(said, other))
    found += [_alone(each, "en", en_text, Language.EN) for each in firm_en if not _may_mean(each, es)]
    found += [_alone(each, "es", es_text, Language.ES) for each in firm_es if not _may_mean(each, en)]
    return tuple(found)


def _unmatched(
    en: Sequence[LegalStatus], es: Sequence[LegalStatus]
) -> tuple[list[LegalStatus], list[LegalStatus]]:
    """Pair those that share a meaning, firm with firm first; what is left over of each side.

    A loose word that may mean almost anything ("prisión") answers no firm one.
    """
    left_en, left_es = list(en), list(es)
    for loose_en, loose_es in ((False, False), (False, True), (True, False), (True, True)):
        for one in [each for each in left_en if each.loose is loose_en]:
            if (one.loose and not loose_es) and len(one.means) >= _VAGUE:
                continue
            partner = next(
                (
                    each
                    for each in left_es
                    if each.loose is loose_es
                    and each.means & one.means
                    and not (each.loose and not one.loose and len(each.means) >= _VAGUE)
                ),
                None,
            )
            if partner is not None:
                left_en.remove(one)
                left_es.remove(partner)
    return left_en, left_es


def _echoed(status: LegalStatus, own: Iterable[LegalStatus], other: Iterable[LegalStatus]) -> bool:
    """Whether its own side says the same twice and the other once."""
    again = sum(bool(each.means & status.means) for each in own) > 1
    return again and any(each.means & status.means for each in other)


def _contradict(one: LegalStatus, other: LegalStatus) -> bool:
    """Whether two statuses cannot both be right: a suspect may be arrested or charged as well, but not convicted."""
    hedges = (one.means <= _HEDGES, other.means <= _HEDGES)
    if hedges[0] is hedges[1]:
        return True
    return bool((other.means if hedges[0] else one.means) & _SETTLED)


def _ends_otherwise(one: LegalStatus, other: LegalStatus) -> bool:
    """Whether both say how it ended, and each another end: then a loose word is one of the law ("condenó")."""
    return one.means <= _SETTLED and other.means <= _SETTLED and not one.means & other.means


def _may_mean(status: LegalStatus, other: Iterable[LegalStatus]) -> bool:
    return any(each.means & status.means for each in other)


def _differs(one: LegalStatus, other: LegalStatus) -> Found:
    return Found(
        DifferenceKind.LEGAL_STATUS,
        Level.BLOCK,
        (one.start, one.end),
        (other.start, other.end),
        "compare.legal",
        (("en", one.text), ("es", other.text)),
        ("|".join(sorted(one.means)), "|".join(sorted(other.means))),
    )


def _alone(status: LegalStatus, side: str, text: str, language: Language) -> Found:
    span = (status.start, status.end)
    is_fact_there = (
        "alleged" in status.means and "charged" not in status.means and tells_a_deed(text, language)
    )
    return Found(
        DifferenceKind.LEGAL_STATUS,
        Level.BLOCK if is_fact_there else Level.HINT,
        span if side == "en" else None,
        span if side == "es" else None,
        f"compare.legal.only_{side}",
        ((side, status.text),),
        ("|".join(sorted(status.means)), "") if side == "en" else ("", "|".join(sorted(status.means))),
    )


@cache
def _rows(language: Language) -> tuple[_Row, ...]:
    return tuple(
        _Row(
            re.compile(rf"(?<![\w-])(?:{row['words']})(?!\w)"),
            frozenset(row["means"]),
            bool(row.get("loose")),
        )
        for row in _data()[language.value]
    )


def tells_a_deed(text: str, language: Language) -> bool:
    """Whether a sentence tells of a crime, or of somebody who committed one."""
    return not _deeds(language).isdisjoint(_WORD.findall(plain_letters(text)))


@cache
def _deeds(language: Language) -> frozenset[str]:
    return frozenset(_data()["deeds"][language.value].split())


@cache
def _any_of(language: Language) -> re.Pattern[str]:
    beginnings = "|".join(_data()["beginnings"][language.value].split())
    return re.compile(rf"(?<!\w)(?:{beginnings})")


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads(resource("bilingual", "legal.toml").read_text("utf-8"))
