# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the comparison of two editions says of a difference."""

from __future__ import annotations

from collections.abc import Mapping

from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

WORDINGS: Mapping[str, str] = {
    "compare.differs": QT_TRANSLATE_NOOP("Newsroom", "The English says {en}, the Spanish says {es}."),
    "compare.only_en": QT_TRANSLATE_NOOP("Newsroom", "Only the English says {en}."),
    "compare.only_es": QT_TRANSLATE_NOOP("Newsroom", "Only the Spanish says {es}."),
    "compare.name": QT_TRANSLATE_NOOP("Newsroom", "The English names {en}, the Spanish names {es}."),
    "compare.name.only_en": QT_TRANSLATE_NOOP("Newsroom", "Only the English names {en}."),
    "compare.name.only_es": QT_TRANSLATE_NOOP("Newsroom", "Only the Spanish names {es}."),
    "compare.speaker": QT_TRANSLATE_NOOP("Newsroom", "In English {en} is quoted, in Spanish {es}."),
    "compare.quote.en": QT_TRANSLATE_NOOP("Newsroom", "Only the English quotes {en}"),
    "compare.quote.es": QT_TRANSLATE_NOOP("Newsroom", "Only the Spanish quotes {es}"),
    "compare.quote.marks_en": QT_TRANSLATE_NOOP(
        "Newsroom", "Quoted in English, told without quotation marks in Spanish: {en}"
    ),
    "compare.quote.marks_es": QT_TRANSLATE_NOOP(
        "Newsroom", "Quoted in Spanish, told without quotation marks in English: {es}"
    ),
    "compare.legal": QT_TRANSLATE_NOOP(
        "Newsroom", "Before the law: the English says “{en}”, the Spanish says “{es}”."
    ),
    "compare.legal.only_en": QT_TRANSLATE_NOOP("Newsroom", "Before the law: only the English says “{en}”."),
    "compare.legal.only_es": QT_TRANSLATE_NOOP("Newsroom", "Before the law: only the Spanish says “{es}”."),
    "compare.negation.en": QT_TRANSLATE_NOOP(
        "Newsroom", "The English denies it (“{en}”), the Spanish does not."
    ),
    "compare.negation.es": QT_TRANSLATE_NOOP(
        "Newsroom", "The Spanish denies it (“{es}”), the English does not."
    ),
    "compare.modality.en": QT_TRANSLATE_NOOP(
        "Newsroom", "The English says that it may be so, the Spanish states it."
    ),
    "compare.modality.es": QT_TRANSLATE_NOOP(
        "Newsroom", "The Spanish says that it may be so, the English states it."
    ),
    "compare.link.en": QT_TRANSLATE_NOOP("Newsroom", "Only the English leads to {en}"),
    "compare.link.es": QT_TRANSLATE_NOOP("Newsroom", "Only the Spanish leads to {es}"),
    "compare.missing.sentence_en": QT_TRANSLATE_NOOP("Newsroom", "This sentence stands in English only."),
    "compare.missing.sentence_es": QT_TRANSLATE_NOOP("Newsroom", "This sentence stands in Spanish only."),
    "compare.missing.paragraph_en": QT_TRANSLATE_NOOP("Newsroom", "This paragraph stands in English only."),
    "compare.missing.paragraph_es": QT_TRANSLATE_NOOP("Newsroom", "This paragraph stands in Spanish only."),
    "compare.missing.heading_en": QT_TRANSLATE_NOOP("Newsroom", "This heading stands in English only."),
    "compare.missing.heading_es": QT_TRANSLATE_NOOP("Newsroom", "This heading stands in Spanish only."),
    "compare.missing.item_en": QT_TRANSLATE_NOOP("Newsroom", "This list item stands in English only."),
    "compare.missing.item_es": QT_TRANSLATE_NOOP("Newsroom", "This list item stands in Spanish only."),
    "compare.missing.row_en": QT_TRANSLATE_NOOP("Newsroom", "This row stands in English only."),
    "compare.missing.row_es": QT_TRANSLATE_NOOP("Newsroom", "This row stands in Spanish only."),
    "compare.missing.photo_en": QT_TRANSLATE_NOOP("Newsroom", "This photo stands in English only."),
    "compare.missing.photo_es": QT_TRANSLATE_NOOP("Newsroom", "This photo stands in Spanish only."),
}
