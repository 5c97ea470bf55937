# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs an English and a Spanish text: which sentences and which paragraphs say the same, by what they say.

``Aligner().sentences`` pairs two lists of sentences, ``Aligner().story`` two bodies with what people pinned.
"""

from editor_desk.bilingual.align.paragraph_links import SentenceAt, SentencePair
from editor_desk.bilingual.align.sentence_links import SentenceLink
from editor_desk.bilingual.align.story import AlignedPairing, StoryAlignment
from editor_desk.bilingual.align.story import StoryAligner as Aligner

__all__ = ["AlignedPairing", "Aligner", "SentenceAt", "SentenceLink", "SentencePair", "StoryAlignment"]
