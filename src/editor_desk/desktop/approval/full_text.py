# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Everything of the editions that readers get, in the order they meet it, both languages side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import words
from editor_desk.desktop.approval.html_blocks import top_elements
from editor_desk.desktop.approval.request import EditionToRead, SignOffRequest
from editor_desk.desktop.approval.rows import Cell, Row, beside
from editor_desk.newsroom.languages import Language

_AT_THE_END = ("url_slug", "seo_title", "seo_description")


def full_rows(request: SignOffRequest, editions: Iterable[EditionToRead]) -> tuple[Row, ...]:
    """The whole of these editions; bodies of as many paragraphs lie paragraph by paragraph beside each other."""
    editions = tuple(editions)
    heads = {edition.language: _head(request, edition) for edition in editions}
    bodies = {edition.language: _body(edition) for edition in editions}
    if len({len(cells) for cells in bodies.values()}) > 1:
        bodies = {edition.language: (Cell("body", edition.html),) for edition in editions}
    ends = {edition.language: _end(request, edition.language) for edition in editions}
    return (*_by_key(heads), *beside(bodies), *_by_key(ends))


def _by_key(columns: Mapping[Language, Iterable[Cell]]) -> tuple[Row, ...]:
    """Headline beside headline, whatever else one of them lacks."""
    cells = {language: {cell.key: cell for cell in column} for language, column in columns.items()}
    keys = dict.fromkeys(key for column in cells.values() for key in column)
    return tuple(
        {language: column[key] for language, column in cells.items() if key in column} for key in keys
    )


def _head(request: SignOffRequest, edition: EditionToRead) -> tuple[Cell, ...]:
    furniture = request.story.edition(edition.language).furniture
    label = f"<p class='small'><b>{escape(edition.label)}</b></p>" if edition.label else ""
    cells = [Cell("headline", f"{label}<p class='head'>{escape(furniture.headline)}</p>")]
    if furniture.dek:
        cells.append(Cell("dek", f"<p class='dek'>{escape(furniture.dek)}</p>"))
    line = " · ".join(part for part in (furniture.byline, furniture.dateline) if part.strip())
    if line:
        cells.append(Cell("byline", f"<p class='small'>{escape(line)}</p>"))
    return tuple(cells)


def _body(edition: EditionToRead) -> tuple[Cell, ...]:
    return tuple(Cell(f"p{number}", html) for number, html in enumerate(top_elements(edition.html), start=1))


def _end(request: SignOffRequest, language: Language) -> tuple[Cell, ...]:
    cells = [
        Cell(f"photo{number}", _photo(number, use.cutline.get(language, ""), use.alt.get(language, ""), use.credit))
        for number, use in enumerate(request.story.photos, start=1)
    ]  # fmt: skip
    furniture = request.story.edition(language).furniture
    for field in _AT_THE_END:
        text = getattr(furniture, field)
        if text.strip():
            cells.append(Cell(field, f"<p class='small'>{field_title(field)}: {escape(text)}</p>"))
    return tuple(cells)


def _photo(number: int, cutline: str, alt: str, credit: str) -> str:
    title = QCoreApplication.translate("SignOffPages", "Photo {number}").format(number=number)
    rows = [f"<p class='small'><b>{title}</b></p>"]
    if cutline:
        rows.append(f"<p>{escape(cutline)}</p>")
    rest = [
        f"{field_title(name)}: {escape(text)}" for name, text in (("credit", credit), ("alt", alt)) if text
    ]
    if rest:
        rows.append(f"<p class='small'>{' · '.join(rest)}</p>")
    return "".join(rows)


def field_title(name: str) -> str:
    """What a field is called at the head of something, as HTML."""
    return escape(words.capital(words.word("field", name)))
