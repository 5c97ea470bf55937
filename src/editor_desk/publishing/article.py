# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An edition as its readers meet it: label, headline, dek, byline, photos, text."""

from __future__ import annotations

from html import escape

from editor_desk.publishing.body_html import figure, set_body, unplaced
from editor_desk.publishing.manuscript import Manuscript


def article(of: Manuscript) -> str:
    """The article as clean HTML, each part named by ``data-part``; photos the text does not place stand first."""
    body = set_body(of, has_photos=True)
    parts = [
        "<article>",
        "<header>",
        f'<p class="label" data-part="label">{escape(of.label)}</p>' if of.label else "",
        f'<h1 data-part="headline">{escape(of.headline)}</h1>',
        f'<p class="dek" data-part="dek">{escape(of.dek)}</p>' if of.dek else "",
        f'<p class="byline" data-part="byline">{escape(of.byline)}</p>' if of.byline else "",
        updated(of),
        "</header>",
        *(figure(picture) for picture in unplaced(of, body)),
        f'<div data-part="body">\n{body}</div>',
        notes(of),
        "</article>",
    ]
    return "\n".join(filter(None, parts))


def updated(of: Manuscript) -> str:
    """The lines that say when it was updated; empty where it was not."""
    return _lines("updated", [note.text for note in of.notes if note.is_update])


def notes(of: Manuscript) -> str:
    """What was wrong and is right now, as readers are told below the text; empty where nothing was."""
    return _lines("notes", [note.text for note in of.notes if not note.is_update])


def _lines(part: str, lines: list[str]) -> str:
    return "\n".join(f'<p class="{part}" data-part="{part}">{escape(line)}</p>' for line in lines)
