# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Headlines, deks and what stands under photos: rewritten freely, so that only contradictions count."""

from __future__ import annotations

from collections.abc import Mapping

from editor_desk.bilingual.align import SentenceAt
from editor_desk.bilingual.compare.fields import FieldText, Group, group_of, plain_text
from editor_desk.bilingual.compare.found import Found
from editor_desk.bilingual.compare.pairs import PairComparer
from editor_desk.bilingual.compare.reporting import difference_of
from editor_desk.bilingual.compare.valuing import ValuesCompared, agree, value_findings
from editor_desk.bilingual.values import Value
from editor_desk.newsroom.comparison import BODY, CompareRequest, Difference, DifferenceKind, Level
from editor_desk.newsroom.languages import Language

_KEPT = frozenset((DifferenceKind.NAME, DifferenceKind.PLACE, DifferenceKind.LEGAL_STATUS))


class FurnitureComparer:
    """Compares every field but the body."""

    def __init__(self, pairs: PairComparer) -> None:
        self._pairs = pairs

    def compare(
        self,
        request: CompareRequest,
        en_body: FieldText,
        es_body: FieldText,
        everywhere: tuple[frozenset[str], frozenset[str]],
    ) -> list[Difference]:
        """What contradicts: values and names of a field that the other edition says nowhere."""
        names = [
            name
            for name, text in request.en.fields.items()
            if name != BODY and text.strip() and request.es.fields.get(name, "").strip()
        ]
        if not names:
            return []
        found: list[Difference] = []
        for name in names:
            en = plain_text(request.en.fields[name], name, whole=True)
            es = plain_text(request.es.fields[name], name, whole=True)
            left, right = _all_of(en), _all_of(es)
            values = self._pairs.facts(left.text, right.text)
            if not values.is_quiet:
                values = _contradicting(
                    values,
                    self._everywhere(request.en.fields, en_body, Language.EN, name),
                    self._everywhere(request.es.fields, es_body, Language.ES, name),
                )
            said = self._pairs.compare(left, right, everywhere, whole=False).found
            kept = [each for each in said if each.kind in _KEPT and each.level is not Level.HINT]
            results: list[Found] = [*value_findings(values), *kept]
            found += [difference_of(each, (en, left), (es, right), request) for each in results]
        return found

    def _everywhere(
        self, fields: Mapping[str, str], body: FieldText, language: Language, but: str
    ) -> list[Value]:
        """Every value an edition states outside one of its fields."""
        texts = [each.words for each in body.paragraphs]
        texts += [text for name, text in fields.items() if name not in (BODY, but)]
        return [value for text in texts for value in self._pairs.values(text, language)]


def _all_of(text: FieldText) -> Group:
    return group_of(text, [SentenceAt(0, 0, len(text.paragraphs[0].words))])


def _contradicting(values: ValuesCompared, en: list[Value], es: list[Value]) -> ValuesCompared:
    """Only values of which the other edition says nothing anywhere; those of one side alone are not asked for."""
    return ValuesCompared(
        tuple(
            each
            for each in values.differ
            if not any(agree(each[0], other) for other in es)
            or not any(agree(other, each[1]) for other in en)
        )
    )
