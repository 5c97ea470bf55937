# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Names, places and roles of a pair of sentences that differ, as findings."""

from __future__ import annotations

from collections.abc import Callable

from editor_desk.bilingual.compare.found import Found
from editor_desk.bilingual.names import Name, NameClass, NameMatch
from editor_desk.newsroom.comparison import DifferenceKind, Level
from editor_desk.newsroom.languages import Language

Written = Callable[[Name, Language], str | None]
_BENT = frozenset((NameClass.ROLE, NameClass.PEOPLE, NameClass.TERM))


def name_findings(match: NameMatch, written: Written) -> tuple[Found, ...]:
    """What the names of a pair have to report; a name that only one side has is no difference by itself.

    ``written`` gives a name as an edition in a language writes it.
    """
    return tuple(_differs(*each, written) for each in match.differ)


def _differs(en: Name | None, es: Name | None, kind: DifferenceKind, written: Written) -> Found:
    params = tuple((side, name.text) for side, name in (("en", en), ("es", es)) if name is not None)
    if en is not None and es is not None:
        code = "compare.differs" if kind is DifferenceKind.ROLE else "compare.name"
    else:
        code = "compare.name.only_en" if en is not None else "compare.name.only_es"
    return Found(
        kind,
        Level.BLOCK,
        (en.start, en.end) if en is not None else None,
        (es.start, es.end) if es is not None else None,
        code,
        params,
        mend_en=_written(es, en, Language.EN, written),
        mend_es=_written(en, es, Language.ES, written),
    )


def _written(name: Name | None, instead_of: Name | None, language: Language, written: Written) -> str | None:
    """A name for the place of another; roles and nationalities bend with their sentence and are left to people."""
    if name is None or instead_of is None or name.kind in _BENT or instead_of.kind in _BENT:
        return None
    return written(name, language)
