# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story is as long as an editor counts it."""

import pytest

from editor_desk.text.words import count_paragraphs, count_words


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("", 0),
        ("The **mayor** spoke at 5:30 p.m.", 6),
        ("state-run $18.5 million — or 50% — of it", 7),
        ("—Sí —dijo—, ¿y usted?", 4),
        ("a word--another", 3),
        ("[The plan](https://example.org/a/b) <b>is</b> &amp; was", 4),
        ("![Five words of alternative text](photo:6f1c)", 0),
        ("# Title\n\n- one\n- two", 3),
        ("El 3.º de 1.200 niños", 5),
    ],
)
def test_words_are_what_stands_between_spaces_and_dashes(source: str, words: int) -> None:
    assert count_words(source) == words


def test_paragraphs_are_blocks_with_words() -> None:
    assert count_paragraphs("") == 0
    assert count_paragraphs("# Hed\n\nOne.\n\n---\n\n![x](photo:1)\n\n- a\n- b") == 4
    assert count_paragraphs("| a | b |\n|---|---|\n| 1 | 2 |") == 2
