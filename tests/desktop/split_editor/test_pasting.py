# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pasting brings the words and their structure, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData

from editor_desk.desktop.split_editor.pasting import LONGEST_PAGE, pasted

DOCS = (
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span>Rutas'
    ' nuevas</span></h2><p dir="ltr"><span style="font-weight:700">24 autobuses</span><span> desde </span>'
    '<a href="https://www.google.com/url?q=https://example.org/a&sa=D"><span>mayo</span></a></p></b>'
)
WORD = (
    '<html><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment--><p class="MsoNormal">Uno'
    '<o:p></o:p></p><p class="MsoNormal"><b>Dos</b></p><!--EndFragment--></body></html>'
)


def page(html: str, text: str = "") -> QMimeData:
    found = QMimeData()
    found.setHtml(html)
    found.setText(text)
    return found


def test_a_page_of_docs_keeps_heading_bold_and_link():
    assert pasted(page(DOCS)) == "## Rutas nuevas\n\n**24 autobuses** desde [mayo](https://example.org/a)"


def test_word_brings_paragraphs_and_no_style():
    assert pasted(page(WORD)) == "Uno\n\n**Dos**"


def test_a_hostile_page_brings_its_words_only():
    html = '<p onclick="x()">Hola<script>alert(1)</script> <a href="javascript:x()">sitio</a></p>'
    assert pasted(page(html)) == "Hola sitio"


def test_plain_text_comes_as_it_is():
    plain = QMimeData()
    plain.setText("1. Uno\n\nDos *tres*")
    assert pasted(plain) == "1. Uno\n\nDos *tres*"


def test_a_page_beyond_measure_brings_its_plain_words():
    assert pasted(page("<p>" + "x" * LONGEST_PAGE + "</p>", "one\ntwo")) == "one\n\ntwo"


@pytest.fixture
def typed(body):
    body.load("Before after")
    return body


def test_a_paste_is_one_undo_step(typed):
    typed.moveCursor(typed.textCursor().MoveOperation.End)
    typed.insertFromMimeData(page(WORD))
    assert typed.source.text.endswith("**Dos**")
    typed.undo()
    assert typed.source.text == "Before after"
