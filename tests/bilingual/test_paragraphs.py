# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What counts as a paragraph when two bodies are paired."""

from __future__ import annotations

from hypothesis import given

from editor_desk.bilingual.paragraphs import numbers_within, read_paragraphs, skim_paragraphs
from tests.text.documents import broken, story

BODY = """## What changes

HOUSTON — The council voted.
It was late.

- First item
- Second item

> “Enough,” she said.

![The bridge](photo:0000)

---

| Route | Time |
|---|---|
| 5 | 6:30 |

##
"""


def test_headings_items_quotations_photos_and_rows_are_paragraphs_and_rules_are_not():
    found = read_paragraphs(BODY)
    assert [each.kind for each in found] == [
        "heading",
        "paragraph",
        "list_item",
        "list_item",
        "quotation",
        "photo",
        "table_row",
        "table_row",
    ]
    assert [each.number for each in found] == list(range(8))
    assert BODY[found[1].start : found[1].end] == "HOUSTON — The council voted.\nIt was late."
    assert BODY[found[4].start : found[4].end] == "> “Enough,” she said."
    assert found[7].words == "5\t6:30"


def test_a_span_stands_for_what_it_covers_by_half_or_for_the_one_it_is_in():
    found = read_paragraphs("One two three.\n\nFour five six.\n\nSeven.")
    first, second, third = found
    assert numbers_within(found, first.start, second.end) == (0, 1)
    assert numbers_within(found, first.start + 2, first.start + 4) == (0,)
    assert numbers_within(found, first.start, second.start + 3) == (0,)
    assert numbers_within(found, first.end, second.start) == ()
    assert numbers_within(found, 0, third.end) == (0, 1, 2)


def test_skimming_finds_the_paragraphs_of_running_text():
    body = "## Head\n\nOne.\nTwo.\n\n> Three.\n\n![x](photo:1)\n"
    exact, skimmed = read_paragraphs(body), skim_paragraphs(body)
    assert [(each.kind, each.start, each.end) for each in skimmed] == [
        (each.kind, each.start, each.end) for each in exact
    ]


@given(story | broken)
def test_paragraphs_follow_each_other_and_begin_and_end_with_what_is_seen(source: str):
    at = 0
    for each in read_paragraphs(source):
        assert at <= each.start <= each.end <= len(source)
        lines = source[each.start : each.end]
        assert lines == lines.strip()
        at = each.end
