# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The editor dims the marks and dresses the words of the line in hand."""

from hypothesis import given

from editor_desk.text.inlines import read_inlines, visible_text
from editor_desk.text.line_marks import inline_marks
from tests.text.documents import broken, line


def _marked(text: str) -> list[tuple[str, str]]:
    return [(mark.kind, text[mark.start : mark.end]) for mark in inline_marks(text)]


def test_bold_in_a_link() -> None:
    assert _marked("[a **b**](https://x.y)") == [
        ("syntax", "["),
        ("link_text", "a **b**"),
        ("syntax", "**"),
        ("strong", "b"),
        ("syntax", "**"),
        ("syntax", "]("),
        ("link_target", "https://x.y"),
        ("syntax", ")"),
    ]


def test_marks_at_the_head_of_a_line() -> None:
    assert _marked("## The *vote*")[:2] == [("heading_mark", "## "), ("heading", "The *vote*")]
    assert _marked("> > said") == [("quote_mark", "> "), ("quote_mark", "> "), ("quotation", "said")]
    assert _marked("  - item") == [("list_mark", "  - ")]
    assert _marked("12. item") == [("list_mark", "12. ")]
    assert _marked("* * *") == [("rule", "* * *")]
    assert _marked("```python") == [("fence", "```python")]
    assert "fence" not in dict(_marked("> ```python"))
    assert _marked("| a | b |") == [("table_mark", "|")] * 3
    assert _marked("[1]: https://x.y") == [("syntax", "[1]:"), ("link_target", " https://x.y")]


def test_escapes_entities_and_tags_are_dimmed() -> None:
    assert _marked("5 \\* 3 &amp; <b>x</b>") == [
        ("syntax", "\\"),
        ("entity", "&amp;"),
        ("syntax", "<b>"),
        ("strong", "x"),
        ("syntax", "</b>"),
    ]


def test_a_plain_line_and_an_empty_one_have_no_marks() -> None:
    assert _marked("The mayor spoke, ¿no? 😀") == []
    assert _marked("") == []


@given(broken)
def test_marks_stay_within_the_line(text: str) -> None:
    for each in text.splitlines():
        for mark in inline_marks(each):
            assert 0 <= mark.start <= mark.end <= len(each)


@given(line)
def test_what_is_dimmed_is_what_the_reader_does_not_see(text: str) -> None:
    dimmed = {
        place
        for mark in inline_marks(text)
        if mark.kind in ("syntax", "link_target", "image_alt", "entity", "list_mark")
        for place in range(mark.start, mark.end)
    }
    kept = "".join(letter for place, letter in enumerate(text) if place not in dimmed)
    if "&" not in text and "<br>" not in text:
        assert kept.split() == visible_text(read_inlines(text)).split()
