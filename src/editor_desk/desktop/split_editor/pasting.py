# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What comes from Word, Google Docs, a mail or a web page, as the Markdown an editor would have typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData

from editor_desk.desktop.split_editor.source_text import clean

LONGEST_PAGE = 600_000
"""Characters of HTML, some 5,000 words out of Word; beyond it a paste would halt the window, so the words come plain."""


def pasted(source: QMimeData) -> str:
    """The text to insert: a page as clean Markdown, plain text as it is. Nothing is fetched."""
    page = source.html() if source.hasHtml() else ""
    if page and len(page) <= LONGEST_PAGE:
        from editor_desk.intake.rich_text import markdown_of_html

        written = clean(markdown_of_html(page))
        if written:
            return written
    text = clean(source.text())
    if page and "\n\n" not in text.strip("\n"):
        # Word and browsers put one line break between paragraphs; Markdown wants a blank line.
        text = re.sub("\n+", "\n\n", text.strip("\n"))
    return text
