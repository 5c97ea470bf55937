# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is pasted from Word, Google Docs, a mail or a web page, as Markdown of our stories.

Decision 0008 says what comes along and what stays behind.
"""

from __future__ import annotations

import unicodedata

from editor_desk.intake.pasted_parts import paragraphs_of, parts_of
from editor_desk.intake.pasted_rows import Part
from editor_desk.intake.pasted_words import Run, visible
from editor_desk.text.markdown_map import read_markdown

LONGEST_DRESSED = 300_000
"""Code points of words. Twenty times the longest magazine piece; beyond, only paragraphs are kept."""
_MOST_PARTS = 10_000
_MOST_TAGS = 100_000
_GAP = Run(" ")


def markdown_of_html(html: str) -> str:
    """Clean Markdown that shows the words which the copied page showed; empty where it showed none.

    Takes any text: broken, hostile or cut off. Nothing is fetched and nothing raises. Lists, tables, bold and
    links are kept as far as our reader reads them back; where it cannot, and in a paste longer than a book
    (``LONGEST_DRESSED``), the words are kept as plain paragraphs. Time grows with the length (1,000 words of
    Word some 40 ms, a hostile 5 MB seconds): call it on a worker above a few thousand words.
    """
    html = html.encode("utf-8", "replace").decode("utf-8")  # half an emoji is none
    if html.count("<") > _MOST_TAGS:
        return "\n\n".join(map(_letters_alone, paragraphs_of(html)))
    parts = parts_of(html)
    length = sum(len(visible(part.runs)) for part in parts)
    dressed = None
    if length <= LONGEST_DRESSED and len(parts) <= _MOST_PARTS:
        dressed = _dressed(parts)
    written = _words_alone(parts) if dressed is None else dressed
    return unicodedata.normalize("NFC", written)


def _dressed(parts: list[Part]) -> str | None:
    """The paste with its lists, tables and marks, or None where our reader sees other words in it."""
    from bs4 import BeautifulSoup

    from editor_desk.intake.pasted_html import clean_html
    from editor_desk.intake.pasted_markdown import NewsroomMarkdown

    soup = BeautifulSoup(clean_html(parts), "html.parser")
    written = NewsroomMarkdown().convert_soup(soup).strip("\n")
    said = [word for part in parts for run in _runs(part) for word in run.split()]
    return written if "".join(read_markdown(written).visible.split()) == "".join(said) else None


def _words_alone(parts: list[Part]) -> str:
    """Every part as a paragraph of words in which nothing can be read as a mark."""
    lines = [" ".join("".join(_runs(part)).split()) for part in parts]
    return "\n\n".join(_letters_alone(line) for line in lines if line)


def _letters_alone(line: str) -> str:
    from editor_desk.intake.pasted_markdown import every_mark_escaped

    return every_mark_escaped(line)


def _runs(part: Part) -> list[str]:
    cells = [cell for row in part.rows for cell in row]
    return (
        [run.words for cell in cells for run in (*cell, _GAP)] if cells else [run.words for run in part.runs]
    )
