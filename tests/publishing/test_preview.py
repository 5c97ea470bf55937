# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The preview shows what export writes, and knows of each block where in the source it comes from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_desk.newsroom.stories import Furniture, Story
from editor_desk.publishing.article import article
from editor_desk.publishing.manuscript import draft, one_line
from editor_desk.publishing.page_blocks import PageBlock, page_blocks
from editor_desk.publishing.preview import PreviewPage, preview
from editor_desk.publishing.reading import read_page
from tests.publishing.stories import EN, ES, PHOTO, corrected, story

NOW = datetime(2026, 5, 6, 15, 0, tzinfo=UTC)

LONG = f"""First paragraph with *one* word and a [link](https://example.org).

# Heading with `code`

- one
- two

  still two
    - deeper

3. three
4. four

> Quoted *once*.
>
> Twice.

First paragraph with *one* word and a [link](https://example.org).

```
verbatim   *as it is*

end
```

---

| a | b |
|---|---|
| 1 | 2 |

![](photo:{PHOTO})

Line one\\
line two — emoji 🙂 ¿qué?

<!-- nothing to see -->

Last."""


def page(body: str = LONG, label: str = "", **furniture: str) -> PreviewPage:
    told = story()
    edition = replace(told.edition(EN), body=body, furniture=Furniture(**furniture))
    return preview(told.with_edition(edition), EN, label, NOW)


def shown_words(blocks: tuple[PageBlock, ...]) -> str:
    parts = []
    for block in blocks:
        parts.append(block.text)
        parts += [run.text for row in block.rows for cell in row for run in cell]
    return "".join("".join(parts).split())


@pytest.mark.parametrize("language", [EN, ES])
def test_the_preview_says_every_word_of_the_export_and_no_other(language):
    told: Story = story()
    blocks = preview(told, language, "Opinion", NOW).blocks
    exported = read_page(article(draft(told, language, "Opinion", NOW)))
    words = [exported.words(part) for part in ("label", "headline", "dek", "byline")]
    assert [block.text for block in blocks[:4]] == words
    rest = "".join(one_line(" ".join("".join(exported.parts[p]) for p in exported.parts)).split())
    assert sorted(shown_words(blocks)) == sorted(rest)


def test_every_block_of_the_body_leads_back_to_its_source():
    shown = page()
    for block, anchor in zip(shown.blocks, shown.anchors, strict=True):
        if block.part != "body" or block.kind == "caption":
            continue
        assert anchor is not None, block
        source = LONG[anchor.start : anchor.end]
        for word in block.text.split():
            assert word.strip(".") in source, block


@pytest.mark.parametrize("language", [EN, ES])
def test_what_readers_are_told_of_a_change_is_shown_and_leads_nowhere_in_the_text(language):
    told, untold = preview(corrected(), language, "", NOW), preview(story(), language, "", NOW)
    parts = [block.part for block in told.blocks]
    assert parts.count("updated") == parts.count("notes") == 1
    assert parts.index("updated") < parts.index("body") < parts.index("notes")
    assert [
        anchor
        for block, anchor in zip(told.blocks, told.anchors, strict=True)
        if block.part in ("updated", "notes")
    ] == [None, None]
    of_text = [
        anchor
        for block, anchor in zip(told.blocks, told.anchors, strict=True)
        if block.part not in ("updated", "notes")
    ]
    assert of_text == list(untold.anchors)


def test_the_same_paragraph_twice_leads_to_its_own_place():
    shown = page()
    places = [
        a.start for b, a in zip(shown.blocks, shown.anchors, strict=True) if a and b.text[:5] == "First"
    ]
    assert places == [0, LONG.rindex("First paragraph")]


@pytest.mark.parametrize(
    "words", ["one* word", "Heading", "still two", "deeper", "Twice", "verbatim", "Last"]
)
def test_the_block_of_the_caret_is_found(words):
    shown = page()
    found = shown.block_at("body", LONG.index(words) + 2)
    assert found is not None
    assert words.split("*")[-1].strip() in shown.blocks[found].text


def test_a_letter_of_the_page_leads_to_its_letter_in_the_source():
    shown = page(dateline="HOUSTON", headline="Ferry", dek="Long", byline="By A")
    at = shown.block_at("body", 5)
    assert at is not None
    letter = shown.blocks[at].text.index("word and")
    assert shown.blocks[at].text.startswith("HOUSTON — First")
    offset = shown.source_at(at, letter)
    assert offset is not None
    assert LONG[offset:].startswith("word and")
    assert shown.source_at(at, 3) == 0


def test_furniture_leads_to_its_fields():
    shown = page(headline="Ferry", dek="Long", byline="By A", label="Opinion")
    assert [shown.block_at(field) for field in ("headline", "dek", "byline")] == [1, 2, 3]
    assert shown.source_at(1, 2) is None


def test_a_photo_is_a_figure_with_its_words_and_its_size():
    shown = page()
    figure = next(block for block in shown.blocks if block.kind == "figure")
    photo = shown.photos[figure.pictures[0]]
    assert (photo.width, photo.height) == (800, 600)
    caption = shown.blocks[shown.blocks.index(figure) + 1]
    assert "Riders wait" in caption.text
    assert {frozenset(["cutline"]), frozenset(["credit"])} <= {run.styles for run in caption.runs}


def test_a_photo_the_text_does_not_place_stands_before_the_text():
    kinds = [block.kind for block in page("Only words.").blocks]
    assert kinds[:2] == ["h1", "figure"] or kinds[:2] == ["figure", "caption"]


def test_lists_and_quotations_keep_their_marks_and_depth():
    items = [(b.marker, b.depth, b.text) for b in page().blocks if b.kind == "item"]
    assert items[:2] == [("•", 1, "one"), ("•", 1, "two")]
    assert ("3.", 1, "three") in items
    assert ("4.", 1, "four") in items
    assert [b.text for b in page().blocks if b.quotes] == ["Quoted once.", "Twice."]


def test_nothing_active_reaches_the_preview():
    blocks = page('<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror="a()">').blocks
    assert not any(run.link.startswith("javascript") for block in blocks for run in block.runs)
    assert not any(block.pictures for block in blocks if block.kind != "figure")


def test_any_text_can_be_previewed():
    for body in ("", "\n\n", "#", "> ", "- \n- ", "|", "```", "*" * 500, "\x00\x07", "🙂" * 50):
        assert page(body).anchors is not None


def test_article_is_read_as_written():
    (block,) = page_blocks("<p>a <strong>b</strong> <em>c</em></p>")
    assert [(run.text, sorted(run.styles)) for run in block.runs] == [
        ("a ", []), ("b", ["strong"]), (" ", []), ("c", ["emphasis"]),
    ]  # fmt: skip


def test_columns_of_a_table_stand_as_written():
    table = next(block for block in page("| a | b |\n|---|---:|\n| 1 | 2 |").blocks if block.kind == "table")
    assert (table.has_head, table.aligns) == (True, ("", "right"))
    assert [[cell[0].text for cell in row] for row in table.rows] == [["a", "b"], ["1", "2"]]
