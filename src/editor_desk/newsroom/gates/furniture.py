# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""G1: the furniture of an edition is complete before anybody signs it off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from editor_desk.newsroom.gates.context import Failure, GateContext, RuleFunction
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Param

LONG_HEADLINE = 100
"""Characters beyond which a headline is cut by search engines and phones; a warning only."""

_PLACEHOLDER = re.compile(
    r"\b(?:TK)+\b|\bX{3,}\b|(?<!!)\[\s*\]|\[\s*(?:TK|XXX)[^\]]*\]|\b(?:picture|photo) to come\b|\bfoto por venir\b",
    re.IGNORECASE,
)
# Brackets behind "!" are a photo without an alt text of its own; its words have a rule of theirs.
# Lower-case "tk" or "xxx" inside a word or an address is no placeholder; alone it is nobody's word.


def _headline(context: GateContext) -> Iterator[Failure]:
    if not context.edition.furniture.headline.strip():
        yield Failure()


def _byline(context: GateContext) -> Iterator[Failure]:
    if not context.edition.furniture.byline.strip():
        yield Failure()


def _section(context: GateContext) -> Iterator[Failure]:
    if not context.story.section.strip():
        yield Failure()


def _body(context: GateContext) -> Iterator[Failure]:
    if not context.edition.body.strip():
        yield Failure()


def _photo_words(context: GateContext) -> Iterator[Failure]:
    for number, photo in enumerate(context.story.photos, start=1):
        words = {
            "cutline": photo.cutline.get(context.language, ""),
            "credit": photo.credit,
            "alt": photo.alt.get(context.language, ""),
        }
        if photo.is_to_come:
            # The credit belongs to the picture that is to come; its own rule asks for it.
            words = {"cutline": words["cutline"]}
        missing = tuple(field for field, text in words.items() if not text.strip())
        if missing:
            params: dict[str, Param] = {"number": number, "missing_field": missing}
            basis = f"{photo.asset.id if photo.asset else ''} {' '.join(missing)}"
            yield Failure(params, link=f"photos:{photo.id}", basis=basis)


def _photo_to_come(context: GateContext) -> Iterator[Failure]:
    for number, photo in enumerate(context.story.photos, start=1):
        if photo.is_to_come:
            yield Failure({"number": number}, link=f"photos:{photo.id}")


def _placeholder(context: GateContext) -> Iterator[Failure]:
    furniture = context.edition.furniture
    places = {
        "headline": furniture.headline,
        "dek": furniture.dek,
        "byline": furniture.byline,
        "dateline": furniture.dateline,
        "body": context.edition.body,
    }
    for field, text in places.items():
        for match in _PLACEHOLDER.finditer(text):
            yield Failure({"words": match.group(), "field": field}, link=field)
    for photo in context.story.photos:
        for field, words in (("cutline", photo.cutline), ("alt", photo.alt)):
            for match in _PLACEHOLDER.finditer(words.get(context.language, "")):
                yield Failure({"words": match.group(), "field": field}, link=f"photos:{photo.id}")
    for change in context.story.told_in(context.language):
        for match in _PLACEHOLDER.finditer(change.note.get(context.language, "")):
            yield Failure({"words": match.group(), "field": "notes"}, link="change")


def _label(context: GateContext) -> Iterator[Failure]:
    needed = context.kind.needs_label or context.is_sponsored
    if needed and not context.label.strip():
        yield Failure({"kind": context.story.kind})


def _dek(context: GateContext) -> Iterator[Failure]:
    if not context.edition.furniture.dek.strip():
        yield Failure()


def _dateline(context: GateContext) -> Iterator[Failure]:
    if not context.edition.furniture.dateline.strip():
        yield Failure()


def _topic(context: GateContext) -> Iterator[Failure]:
    if not context.story.topics:
        yield Failure()


def _length(context: GateContext) -> Iterator[Failure]:
    length = len(context.edition.furniture.headline)
    if length > LONG_HEADLINE:
        yield Failure({"length": length, "most": LONG_HEADLINE})


RULES: Mapping[str, RuleFunction] = {
    "g1.headline": _headline,
    "g1.byline": _byline,
    "g1.section": _section,
    "g1.body": _body,
    "g1.photo_words": _photo_words,
    "g1.photo_to_come": _photo_to_come,
    "g1.placeholder": _placeholder,
    "g1.label": _label,
    "g1.dek": _dek,
    "g1.dateline": _dateline,
    "g1.topic": _topic,
    "g1.length": _length,
}

WORDINGS: Mapping[str, str] = {
    "g1.headline.rule": QT_TRANSLATE_NOOP("Newsroom", "It has a headline"),
    "g1.headline.fails": QT_TRANSLATE_NOOP("Newsroom", "{language}: the headline is missing"),
    "g1.byline.rule": QT_TRANSLATE_NOOP("Newsroom", "It has a byline"),
    "g1.byline.fails": QT_TRANSLATE_NOOP("Newsroom", "{language}: the byline is missing"),
    "g1.section.rule": QT_TRANSLATE_NOOP("Newsroom", "It has a section"),
    "g1.section.fails": QT_TRANSLATE_NOOP("Newsroom", "The section is missing"),
    "g1.body.rule": QT_TRANSLATE_NOOP("Newsroom", "It has a text"),
    "g1.body.fails": QT_TRANSLATE_NOOP("Newsroom", "{language}: there is no text yet"),
    "g1.photo_words.rule": QT_TRANSLATE_NOOP("Newsroom", "Every photo has cutline, credit and alt text"),
    "g1.photo_words.fails": QT_TRANSLATE_NOOP("Newsroom", "{language}: photo {number} lacks {missing_field}"),
    "g1.photo_to_come.rule": QT_TRANSLATE_NOOP("Newsroom", "No picture is still to come"),
    "g1.photo_to_come.fails": QT_TRANSLATE_NOOP("Newsroom", "Photo {number} is still to come"),
    "g1.placeholder.rule": QT_TRANSLATE_NOOP("Newsroom", "No placeholder (TK, XXX, [ ]) is left"),
    "g1.placeholder.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: “{words}” still stands in the {field}"
    ),
    "g1.label.rule": QT_TRANSLATE_NOOP("Newsroom", "It carries its label"),
    "g1.label.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: readers need a label on this kind of story ({kind})"
    ),
    "g1.dek.rule": QT_TRANSLATE_NOOP("Newsroom", "It has a dek"),
    "g1.dek.fails": QT_TRANSLATE_NOOP("Newsroom", "{language}: there is no dek"),
    "g1.dateline.rule": QT_TRANSLATE_NOOP("Newsroom", "It has a dateline"),
    "g1.dateline.fails": QT_TRANSLATE_NOOP("Newsroom", "{language}: there is no dateline"),
    "g1.topic.rule": QT_TRANSLATE_NOOP("Newsroom", "It has a topic"),
    "g1.topic.fails": QT_TRANSLATE_NOOP("Newsroom", "The story has no topic"),
    "g1.length.rule": QT_TRANSLATE_NOOP("Newsroom", "The headline is short enough"),
    "g1.length.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: the headline has {length} characters; sites cut it after {most}"
    ),
}
