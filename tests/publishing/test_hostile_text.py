# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever stands in a story, every format says the same words and nothing in it runs."""

from __future__ import annotations

import json
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_desk.newsroom.problems import Refused
from editor_desk.publishing import EXPORTERS, exporter
from editor_desk.publishing.harmless_markdown import harmless
from editor_desk.publishing.manuscript import manuscript, one_line, visible_body
from editor_desk.publishing.reading import read_page
from editor_desk.publishing.wxr import cdata
from editor_desk.text.markdown_map import read_markdown
from editor_desk.text.render import to_html
from tests.publishing.stories import EN, signed_off, story, with_words

VECTORS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe src=javascript:alert(1)></iframe>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x]: javascript:alert(1)\n\n[x]",
    '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
    "<b onmouseover=alert(1)>x</b>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<!--><script>alert(1)</script>-->",
    "<style>body{display:none}</style>",
    "<javascript://%0aalert(1)>",
    "`<script>`</script><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "{onclick=alert(1)}",
    "![x](javascript:alert(1))",
    "<base href=//evil><form action=//evil><input>",
    '![]("onerror="alert(1))',
]
HOSTILE = st.sampled_from(
    [*VECTORS, "]]>", "\x00\x0b\x1b", "\ud800", "👩‍🚒 🇲🇽", "שלום עולם", "\u202eevil", "“¿Qué?”", "a & b &amp; &lt;", "---", "...", "'\"", "\\",
     "- x", "1. y", "> z", "# h", "| a | b |\n|---|---|\n| 1 | 2 |", "```\n<b>\n```", "    <i>code</i>", "**b**", "_i_", "x ", "\n\n",
     "photo:nobody", "![](photo:nobody)", "\ufeff\ufffe", "\u2028", "\x85", "e\u0301", "\ue000", "[l](https://example.org/ñ?a=1&b=\"2\")",
     "<https://example.org>", "http://[bad", "[b](http://[bad)", "[s](a b)", "[e]()", "[[l](https://a.b)](https://c.d)", "<a href='/x'>y</a>"]
)  # fmt: skip
WORDS = st.lists(HOSTILE | st.text(max_size=20), max_size=6).map(" ".join)
BODY = st.lists(HOSTILE | st.text(max_size=20), max_size=8).map("".join) | st.lists(HOSTILE, max_size=6).map(
    "\n\n".join
)


def _export(format_id: str, body: str, **furniture: str) -> bytes:
    """The file of the English edition, after the exporter itself has compared it."""
    editions = signed_off(with_words(story(), body=body, **furniture), EN, label=furniture.get("dek", ""))
    chosen = exporter(format_id)
    files = {file.name: file.data for file in chosen.write(editions, lambda sha: pytest.fail("no photo"))}
    chosen.read_back(files, editions)
    return next(iter(files.values()))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(BODY, WORDS, WORDS)
def test_a_page_says_what_was_signed_off(body: str, headline: str, dek: str):
    page = read_page(
        _export("html", body, headline=headline, dek=dek, byline=dek, dateline=headline).decode()
    )
    assert page.words("headline") == one_line(headline)
    assert page.words("dek") == one_line(dek)
    assert not page.dangers
    assert json.loads(page.data).get("headline", "") == one_line(headline)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(BODY, WORDS, WORDS)
def test_a_wordpress_file_says_what_was_signed_off(body: str, headline: str, dek: str):
    data = _export("wxr", body, headline=headline, dek=dek, url_slug=dek)
    item = ET.fromstring(data).find("channel/item")
    assert item is not None
    title = item.findtext("title", "")
    assert read_page(title).words("body") == one_line(headline)
    assert not read_page(title).dangers
    content = read_page(item.findtext("{http://purl.org/rss/1.0/modules/content/}encoded", ""))
    assert not content.dangers


@settings(max_examples=200, deadline=None, derandomize=True)
@given(BODY, WORDS, WORDS)
def test_a_markdown_file_says_what_was_signed_off(body: str, headline: str, dek: str):
    text = _export("markdown", body, headline=headline, dek=dek, dateline=dek).decode()
    front, _, written = text.removeprefix("---\n").partition("\n---\n")
    said = yaml.safe_load(front)
    assert said.get("title", "") == one_line(headline)
    assert said.get("description", "") == one_line(dek)
    assert one_line(read_markdown(written).visible) == visible_body(
        manuscript(signed_off(with_words(story(), body=body), EN)[0]), has_dateline=False
    )


@pytest.mark.parametrize("vector", VECTORS)
@pytest.mark.parametrize("format_id", [each.id for each in EXPORTERS])
def test_nothing_runs_in_an_export(format_id: str, vector: str):
    text = _export(format_id, f"Before.\n\n{vector}\n\nAfter.", headline=vector, dek=vector)
    if format_id == "wxr":
        item = ET.fromstring(text).find("channel/item")
        assert item is not None
        written = "".join(item.itertext())
    else:
        written = text.decode()
    if format_id == "markdown":
        written = to_html(written.partition("\n---\n")[2])
    page = read_page(written)
    dangers = [each for each in page.dangers if each != "meta"]
    assert not dangers, written
    assert "javascript:alert" not in "".join(page.links)


@pytest.mark.parametrize("vector", VECTORS)
def test_markdown_is_harmless_in_a_program_that_lets_everything_through(vector: str):
    """Python-Markdown without a sanitiser passes tags and scripts: the worst reader our file may meet."""
    import markdown

    written = markdown.markdown(harmless(f"Before.\n\n{vector}\n\nAfter.", {}))
    assert not read_page(written).dangers


@given(st.text(max_size=60) | st.just("a]]>b]]]]>>"))
def test_no_text_ends_a_cdata_section(text: str):
    kept = one_line(text)
    assert ET.fromstring(f"<x>{cdata(kept)}</x>").text in (kept, kept or None)


@pytest.mark.parametrize("format_id", [each.id for each in EXPORTERS])
@pytest.mark.parametrize("change", ["310", "first", "https://example.org/fares"])
def test_a_file_that_says_something_else_is_refused(format_id: str, change: str):
    editions = tuple(replace(each) for each in signed_off(replace(story(), photos=())))
    chosen = exporter(format_id)
    files = {
        file.name: file.data.replace(change.encode(), b"999")
        for file in chosen.write(editions, lambda sha: pytest.fail("no photo"))
    }
    with pytest.raises(Refused) as caught:
        chosen.read_back(files, editions)
    assert caught.value.message.code == "export.read_back"
