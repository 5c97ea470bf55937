# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How long a story is, as editors count: words and paragraphs of what the reader sees."""

from editor_desk.text.markdown_map import MarkedText, read_markdown

_BETWEEN_WORDS = {ord("—"): " ", ord("―"): " "}


def count_words(source: str) -> int:
    """The number of words a reader sees. Marks, link targets, photos, tags and dashes are none."""
    return count_visible_words(read_markdown(source))


def count_visible_words(marked: MarkedText) -> int:
    """The number of words of a text already read.

    A word is what stands between spaces or long dashes and holds a letter or a figure, as word processors
    count: ``state-run``, ``$18.5`` and ``5:30`` are one each, ``p. m.`` is two.
    """
    between = marked.visible.translate(_BETWEEN_WORDS).replace("--", " ").split()
    return sum(word.isalnum() or any(map(str.isalnum, word)) for word in between)


def count_paragraphs(source: str) -> int:
    """The number of blocks with words in them; the cells of a table row count as one."""
    marked = read_markdown(source)
    blocks = [block for block in marked.blocks if block.visible_end > block.visible_start]
    return sum(block.kind != "table_cell" or block.number == 1 for block in blocks)
