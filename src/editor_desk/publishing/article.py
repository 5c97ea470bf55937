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
        "</header>",
        *(figure(picture) for picture in unplaced(of, body)),
        f'<div data-part="body">\n{body}</div>',
        "</article>",
    ]
    return "\n".join(filter(None, parts))
