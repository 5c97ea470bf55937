# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every visible letter knows where it stands in the Markdown, and the other way round."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_desk.text.markdown_map import MarkedText, read_markdown
from tests.text.documents import broken, story


def _kinds(source: str) -> list[str]:
    return [block.kind for block in read_markdown(source).blocks]


def _check_map(marked: MarkedText) -> None:
    source, visible = marked.source, marked.visible
    seen = [marked.to_visible(place) for place in range(-1, len(source) + 2)]
    assert seen == sorted(seen)
    assert seen[0] >= 0
    assert seen[-1] <= len(visible)
    back = [marked.to_source(place) for place in range(-1, len(visible) + 2)]
    assert back == sorted(back)
    assert back[0] >= 0
    assert back[-1] <= len(source)
    done = 0
    for block in marked.blocks:
        assert done <= block.start <= block.end <= len(source)
        done = block.end
        for link in block.links:
            assert block.visible_start <= link.visible_start <= link.visible_end <= block.visible_end
        for image in block.images:
            assert 0 <= image.start < image.end <= len(source)
    assert visible == "\n".join(marked.visible_of(block) for block in marked.blocks)


@given(story)
def test_a_story_can_be_followed_in_both_directions(source: str) -> None:
    marked = read_markdown(source)
    _check_map(marked)
    for place, letter in enumerate(marked.visible):
        if letter.isalnum():
            start, end = marked.source_span(place, place + 1)
            assert source[start:end] == letter or source[start] in "&<"
            assert marked.to_visible(start) == place


@given(broken)
@settings(max_examples=200)
def test_half_typed_marks_never_break_the_map(source: str) -> None:
    _check_map(read_markdown(source))


@given(st.text(max_size=80))
def test_any_text_at_all_can_be_read(source: str) -> None:
    _check_map(read_markdown(source))


@pytest.mark.parametrize(
    "source",
    [
        "*" * 4000,
        "[" * 4000,
        "_a " * 3000,
        "![" * 2000 + "x" + "](y)" * 2000,
        "<b>" * 3000,
        ">" * 3000,
        "- " * 3000,
        "`" * 999 + " " + "`" * 998,
        "a" + " " * 20000 + "b",
        "<!--" * 3000,
        "&" * 5000,
        "](" * 3000,
        "**a " * 3000,
        "<a " * 3000,
        '[a](b "' * 2000,
        "1. " * 2000,
        "\n" * 5000,
        "|" * 3000 + "\n" + "|" * 3000,
        "`a``" * 2000,
    ],
    ids=lambda source: source[:6],
)
def test_walls_of_marks_are_read_in_no_time(source: str) -> None:
    marked = read_markdown(source)
    assert len(marked.visible) <= len(source)


def test_a_plain_paragraph_is_what_it_says() -> None:
    marked = read_markdown("The mayor spoke.")
    assert marked.visible == "The mayor spoke."
    assert marked.source_span(4, 9) == (4, 9)


def test_empty_text_has_no_blocks() -> None:
    marked = read_markdown("")
    assert (marked.visible, marked.blocks, marked.to_visible(3), marked.to_source(3)) == ("", (), 0, 0)


def test_bold_words_are_found_without_their_marks() -> None:
    source = "He **did not** say *that*."
    marked = read_markdown(source)
    assert marked.visible == "He did not say that."
    start, end = marked.source_span(3, 10)
    assert source[start:end] == "did not"
    assert marked.to_visible(source.index("**did")) == 3


def test_spanish_bold_may_touch_the_next_word() -> None:
    assert read_markdown("**¡Hola!**que **«Sí»**dijo").visible == "¡Hola!que «Sí»dijo"


def test_a_mark_closes_only_what_it_touches() -> None:
    assert read_markdown("*a * b").visible == "*a * b"
    assert read_markdown("5 * 3* and *4").visible == "5 * 3* and *4"


def test_an_underscore_inside_a_word_is_a_letter() -> None:
    assert read_markdown("snake_case_word and __bold__").visible == "snake_case_word and bold"


def test_links_know_their_words_and_their_target() -> None:
    marked = read_markdown('See [the *vote*](https://example.org/a_(b) "Record") and <https://example.org>.')
    first, second = marked.links
    assert marked.visible[first.visible_start : first.visible_end] == "the vote"
    assert (first.target, first.title) == ("https://example.org/a_(b)", "Record")
    assert second.target == "https://example.org"


@pytest.mark.parametrize(
    "source",
    [
        "[<https://inner.org>](https://outer.org)",
        "[a [b](https://inner.org) c](https://outer.org)",
        '[a <a href="https://inner.org">b</a>](https://outer.org)',
        '<a href="https://outer.org">a [b](https://inner.org)</a>',
        '<a href="https://outer.org">a <a href="https://inner.org">b</a></a>',
        "**[<https://inner.org>](https://outer.org)**",
    ],
)
def test_a_link_inside_a_link_is_the_only_one(source: str) -> None:
    assert [link.target for link in read_markdown(source).links] == ["https://inner.org"]


def test_a_link_may_be_defined_elsewhere() -> None:
    marked = read_markdown(
        "The [law][1] and [that].\n\n[1]: https://example.org/law\n[that]: https://example.org/that 'T'"
    )
    assert marked.visible == "The law and that."
    assert [link.target for link in marked.links] == ["https://example.org/law", "https://example.org/that"]


def test_several_link_definitions_may_stand_between_lines_of_text() -> None:
    marked = read_markdown("One [a] and [b].\n[a]: https://a.org\n[b]: https://b.org 'B'\nTwo.")
    assert marked.visible == "One a and b.\nTwo."
    assert [(link.target, link.title) for link in marked.links] == [
        ("https://a.org", ""),
        ("https://b.org", "B"),
    ]


def test_dialogue_in_brackets_is_no_link_definition() -> None:
    assert read_markdown("[Editor]: sí").visible == "[Editor]: sí"


def test_entities_and_escapes_are_one_letter_each() -> None:
    source = "AT&amp;T costs 5 \\* 3 &mdash; no"
    marked = read_markdown(source)
    assert marked.visible == "AT&T costs 5 * 3 — no"
    start, end = marked.source_span(2, 3)
    assert source[start:end] == "&amp;"


def test_tags_are_dropped_and_their_words_stay() -> None:
    assert (
        read_markdown("H<sub>2</sub>O <span onclick='x'>and</span> <!-- hidden -->more").visible
        == "H2O and more"
    )


def test_nothing_can_be_hidden_from_the_approver_in_a_script() -> None:
    assert "secret" in read_markdown("<script>secret</script>").visible


def test_a_code_span_keeps_its_stars() -> None:
    assert read_markdown("Run `` a*b`c `` now").visible == "Run a*b`c now"


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("# One\n\nTwo\n===\n\nThree\n---", ["heading", "heading", "heading"]),
        ("- a\n- b\n\n    more\n\n1. c", ["list_item", "list_item", "list_text", "list_item"]),
        ("> said\n> he", ["quotation"]),
        ("```\n# no heading\n```", ["code"]),
        ("    four spaces", ["code"]),
        ("* * *", ["rule"]),
        ("![Alt](photo:ab-1)", ["photo"]),
        ("Text ![Alt](photo:ab-1)", ["paragraph"]),
        ("| a | b |\n|---|---|\n| 1 | 2 |", ["table_cell"] * 4),
        ("<!-- only a note -->", ["html"]),
        ("#Houston is no heading", ["paragraph"]),
    ],
)
def test_blocks_are_told_apart(source: str, kinds: list[str]) -> None:
    assert _kinds(source) == kinds


def test_indented_code_inside_a_list_item_is_code() -> None:
    assert _kinds("- a\n\n        code in it") == ["list_item", "code"]


def test_a_deeply_indented_empty_quotation_line_is_empty() -> None:
    assert read_markdown("> one\n     >\n> two").visible == "one\ntwo"


def test_levels_numbers_and_places_of_blocks() -> None:
    blocks = read_markdown("### H\n\n3. tres\n4. cuatro\n  - dentro\n\n> > deep").blocks
    assert [(block.kind, block.level, block.number) for block in blocks] == [
        ("heading", 3, None),
        ("list_item", 1, 3),
        ("list_item", 1, 4),
        ("list_item", 2, None),
        ("quotation", 2, None),
    ]
    assert blocks[3].within == ("numbered_list", "bullet_list")
    assert blocks[1].ordered
    assert not blocks[3].ordered


def test_a_list_needs_no_blank_line_above_it() -> None:
    assert _kinds("They want:\n- bread\n- work") == ["paragraph", "list_item", "list_item"]


def test_soft_breaks_are_spaces_and_hard_breaks_are_breaks() -> None:
    assert read_markdown("one\n   two  \nthree").visible == "one two\nthree"


def test_photos_are_listed_with_their_words() -> None:
    marked = read_markdown('![The **mayor**](photo:6f1c "Left") and ![x](https://example.org/p.jpg)')
    first, second = marked.blocks[0].images
    assert (first.photo, first.alt, first.title) == ("6f1c", "The mayor", "Left")
    assert second.photo is None
    assert marked.photos == ("6f1c",)


def test_emoji_and_accents_do_not_shift_what_follows() -> None:
    source = "👩‍👩‍👧 *niño* cafe\u0301 **fin**"
    marked = read_markdown(source)
    place = marked.visible.index("fin")
    start, end = marked.source_span(place, place + 3)
    assert source[start:end] == "fin"


def test_a_windows_text_is_read_like_any_other() -> None:
    assert _kinds("One\r\n\r\n- two\r\n- three") == ["paragraph", "list_item", "list_item"]
