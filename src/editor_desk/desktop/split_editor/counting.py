# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The counts in a column's title, kept quick for texts of any length."""

from __future__ import annotations

from functools import lru_cache

_EXACT = 24_000
"""Up to this many characters (some 4,000 words) a text is read whole, in about ten milliseconds."""


def count(source: str) -> tuple[int, int]:
    """Words and paragraphs of a body.

    Of a longer one each line is counted alone and remembered; what spans lines (a fenced code, a link defined
    elsewhere) may then count a little differently.
    """
    # The Markdown reader is imported here: the first paint does not wait for it.
    from editor_desk.text.words import count_paragraphs, count_words

    if len(source) <= _EXACT:
        return count_words(source), count_paragraphs(source)
    counted = [_count_line(line) for line in source.split("\n") if line]
    return sum(words for words, _ in counted), sum(paragraphs for _, paragraphs in counted)


@lru_cache(maxsize=20_000)
def _count_line(line: str) -> tuple[int, int]:
    from editor_desk.text.words import count_paragraphs, count_words

    return count_words(line), count_paragraphs(line)
