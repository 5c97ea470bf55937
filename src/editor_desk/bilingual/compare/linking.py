# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The links of both bodies, Markdown ones and bare addresses, and which of them one edition lacks."""

from __future__ import annotations

from collections.abc import Iterator

from editor_desk.bilingual.align import SentenceAt
from editor_desk.bilingual.compare.fields import NOTHING, FieldText, Group, group_of
from editor_desk.bilingual.compare.found import Found
from editor_desk.bilingual.compare.links import LinkAt, missing_links
from editor_desk.bilingual.compare.pairs import PairComparer
from editor_desk.bilingual.compare.valuing import LINKS
from editor_desk.newsroom.comparison import DifferenceKind, Level
from editor_desk.newsroom.languages import Language
from editor_desk.text.markdown_map import Block

_MAYBE = ("@", "://", "www.", ".com", ".org", ".gov", ".net", ".edu", ".us", ".mx", ".es", ".info", ".io")


def link_findings(en: FieldText, es: FieldText, pairs: PairComparer) -> Iterator[tuple[Found, Group, Group]]:
    """Links that only one body has, each with the words that carry it."""
    only_en, only_es = missing_links(_links(en, Language.EN, pairs), _links(es, Language.ES, pairs))
    for text, language, links in ((en, Language.EN, only_en), (es, Language.ES, only_es)):
        for link in links:
            group = group_of(
                text, [SentenceAt(link.paragraph, 0, len(text.paragraphs[link.paragraph].words))]
            )
            side = language.value
            span = (link.start, link.end)
            is_english = language is Language.EN
            found = Found(
                DifferenceKind.MISSING_LINK,
                Level.WARN,
                span if is_english else None,
                None if is_english else span,
                f"compare.link.{side}",
                ((side, link.target),),
                (link.target, "") if is_english else ("", link.target),
            )
            yield (found, group, NOTHING) if is_english else (found, NOTHING, group)


def _links(text: FieldText, language: Language, pairs: PairComparer) -> list[LinkAt]:
    found: list[LinkAt] = []
    for number, paragraph in enumerate(text.paragraphs):
        if any(hint in paragraph.words for hint in _MAYBE):
            found += [
                LinkAt(number, value.start, value.end, value.first.text or value.text)
                for value in pairs.values(paragraph.words, language)
                if value.kind in LINKS
            ]
    if text.marked is None:
        return found
    for number, block in _blocks(text):
        begin = text.begins[number]
        for link in block.links:
            at = LinkAt(number, link.visible_start - begin, link.visible_end - begin, link.target)
            if not any(
                each.paragraph == number and each.start < at.end and at.start < each.end for each in found
            ):
                found.append(at)
    return sorted(found, key=lambda each: (each.paragraph, each.start))


def _blocks(text: FieldText) -> Iterator[tuple[int, Block]]:
    """The blocks of a body with the number of the paragraph each belongs to."""
    marked = text.marked
    if marked is None:
        return
    number = 0
    for block in marked.blocks:
        while (
            number + 1 < len(text.paragraphs)
            and text.paragraphs[number + 1].start <= block.end
            and (text.begins[number + 1] <= block.visible_start)
        ):
            number += 1
        if text.paragraphs and block.links:
            yield number, block
