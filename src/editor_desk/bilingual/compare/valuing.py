# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Values of a pair of sentences that differ, or that one side only has, as findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor_desk.bilingual.compare.found import Found
from editor_desk.bilingual.values import Value, ValueKind, match_values, write_value
from editor_desk.newsroom.comparison import DifferenceKind, Level
from editor_desk.newsroom.languages import Language

LINKS = frozenset((ValueKind.URL, ValueKind.EMAIL))
"""Compared over the whole edition (``links``), since an edition may lead to its own pages."""
_SMALL = 12
_SAID = 0.35
"""What weighs less is no more than an article ("a", "una") where it stands alone."""
_KINDS = {
    ValueKind.ORDINAL: DifferenceKind.ORDINAL,
    ValueKind.PERCENT: DifferenceKind.PERCENT,
    ValueKind.DATE: DifferenceKind.DATE,
    ValueKind.YEAR: DifferenceKind.YEAR,
    ValueKind.DECADE: DifferenceKind.DATE,
    ValueKind.CENTURY: DifferenceKind.DATE,
    ValueKind.TIME: DifferenceKind.TIME,
    ValueKind.PHONE: DifferenceKind.MISSING_LINK,
}
_FREELY_LEFT_OUT = frozenset(
    (ValueKind.DATE, ValueKind.YEAR, ValueKind.TIME, ValueKind.ORDINAL, ValueKind.DURATION)
)
"""Kinds that a free translation says in other words or not at all."""


@dataclass(frozen=True, slots=True)
class ValuesCompared:
    """What is left once equal values of two sentences have met."""

    differ: tuple[tuple[Value, Value, DifferenceKind], ...] = ()
    only_en: tuple[Value, ...] = ()
    only_es: tuple[Value, ...] = ()

    @property
    def is_quiet(self) -> bool:
        """Whether every value found its like."""
        return not (self.differ or self.only_en or self.only_es)


def compare_values(en: Sequence[Value], es: Sequence[Value]) -> ValuesCompared:
    """Match the values of two sentences, addresses of the web left out."""
    left = [each for each in en if each.kind not in LINKS]
    right = [each for each in es if each.kind not in LINKS]
    if not left and not right:
        return ValuesCompared()
    match = match_values(left, right)
    return ValuesCompared(tuple(match.differ), tuple(match.only_en), tuple(match.only_es))


def agree(en: Value, es: Value) -> bool:
    """Whether two values may be one."""
    return bool(match_values([en], [es]).agree)


def value_findings(values: ValuesCompared) -> tuple[Found, ...]:
    """What the values of a pair have to report."""
    found = [_differs(*each) for each in values.differ]
    found += [_alone(each, Language.EN) for each in values.only_en if each.weight >= _SAID]
    found += [_alone(each, Language.ES) for each in values.only_es if each.weight >= _SAID]
    return tuple(found)


def _differs(en: Value, es: Value, kind: DifferenceKind) -> Found:
    return Found(
        kind,
        Level.BLOCK,
        (en.start, en.end),
        (es.start, es.end),
        "compare.differs",
        (("en", en.text), ("es", es.text)),
        mend_en=write_value(es, Language.EN, like=en),
        mend_es=write_value(en, Language.ES, like=es),
    )


def _alone(value: Value, language: Language) -> Found:
    side = language.value
    span = (value.start, value.end)
    is_hint = value.is_optional or value.is_vague or value.kind in _FREELY_LEFT_OUT or _is_told_freely(value)
    kind = _KINDS.get(value.kind, DifferenceKind.NUMBER)
    if value.kind is ValueKind.DATE and value.first.weekday is not None and value.first.day is None:
        kind = DifferenceKind.WEEKDAY
    return Found(
        kind,
        Level.HINT if is_hint else Level.WARN,
        span if language is Language.EN else None,
        span if language is Language.ES else None,
        f"compare.only_{side}",
        ((side, value.text),),
    )


def _is_told_freely(value: Value) -> bool:
    """Whether a small number is written out: "the four men" are "el cuarteto"."""
    amount = value.first.amount
    return value.in_words and value.kind is ValueKind.NUMBER and amount is not None and amount <= _SMALL
