# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody's words are known by their marks; inches, apostrophes and code are no quotation."""

import pytest

from editor_desk.text.quotations import is_quoted, quoted_spans


@pytest.mark.parametrize(
    ("source", "quoted"),
    [
        ("", []),
        ("He said “no way” twice.", ["“no way”"]),
        ('She said "yes," then "no."', ['"yes,"', '"no."']),
        ("Dijo «no» y “sí”.", ["«no»", "“sí”"]),
        ("A 6\" pipe and a 5' wall", []),
        ("It’s the students’ own; ‘not mine,’ he said", ["‘not mine,’"]),
        (
            "“A quotation of two paragraphs\n\n“ends here,” he said.",
            ["“A quotation of two paragraphs", "“ends here,”"],
        ),
        ("Before\n\n> Pulled out\n> of the text\n\nafter", ["> Pulled out", "> of the text"]),
        ("> “Pulled” out", ["> “Pulled” out"]),
    ],
)
def test_what_is_quoted(source, quoted):
    assert [source[start:end] for start, end in quoted_spans(source)] == quoted


@pytest.mark.parametrize(
    ("words", "is_so"),
    [("no way", True), ("“no way”", True), ("said “no", True), ("He said", False), ("twice", False)],
)
def test_whether_words_touch_a_quotation(words, is_so):
    source = "He said “no way” twice."
    start = source.index(words)
    assert is_quoted(quoted_spans(source), start, start + len(words)) is is_so
