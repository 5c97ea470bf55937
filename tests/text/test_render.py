# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is exported is what was approved: one text in the map and in the HTML, and nothing that runs."""

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_desk.text.markdown_map import read_markdown
from editor_desk.text.render import to_html
from tests.text.documents import broken, story


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def _read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader


def _letters(text: str) -> str:
    return "".join(text.split())


@given(story)
@settings(max_examples=300)
def test_the_exported_text_is_the_text_of_the_map(source: str) -> None:
    assert _letters("".join(_read(to_html(source)).words)) == _letters(read_markdown(source).visible)


@given(broken)
@settings(max_examples=300)
def test_even_half_typed_marks_export_what_the_map_shows(source: str) -> None:
    assert _letters("".join(_read(to_html(source)).words)) == _letters(read_markdown(source).visible)


@given(story)
@settings(max_examples=50)
def test_links_are_exported_in_the_order_of_the_map(source: str) -> None:
    targets = [attrs.get("href") for tag, attrs in _read(to_html(source)).tags if tag == "a"]
    assert targets == [link.target for link in read_markdown(source).links]


@given(st.text(max_size=60))
def test_any_text_can_be_rendered(source: str) -> None:
    to_html(source)


@pytest.mark.parametrize("source", ["- " * 2000, ">" * 2000, "*" * 3000, "> - " * 500])
def test_marks_nested_beyond_sense_are_rendered_all_the_same(source: str) -> None:
    to_html(source)


ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "[click](javascript:alert(1))",
    "[click](JaVaScRiPt:alert(1))",
    "[click](java&#115;cript:alert(1))",
    "[click](&#x6A;avascript:alert(1))",
    "![x](javascript:alert(1))",
    "<javascript:alert(1)>",
    "[a](data:text/html;base64,PHNjcmlwdD4=)",
    "[x]: javascript:alert(1)\n\n[x]",
    '[x](https://a.b "" onmouseover="alert(1)")',
    '![x" onerror="alert(1)](https://a.b/c.png)',
    '<a href="javascript:alert(1)">x</a>',
    "<a href='vbscript:msgbox(1)'>x</a>",
    "<iframe src='javascript:alert(1)'></iframe>",
    "<p style='background:url(javascript:alert(1))'>x</p>",
    "<style>body{display:none}</style>",
    "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
    "<form action=javascript:alert(1)><button>x</button></form>",
    '```"onclick=alert(1)\nx\n```',
    "{: onclick=alert(1)}\n\nx {: onclick=alert(1)}",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<b onclick=alert(1)>x</b>",
    "[x](  javascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "<!--><script>alert(1)</script>-->",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
]
ALLOWED_ATTRIBUTES = {"href", "title", "src", "alt", "start", "align"}


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("around", ["{}", "> {}", "- {}", "| {} | b |\n|---|---|\n| {} | c |"])
def test_nothing_that_runs_is_ever_exported(attack: str, around: str) -> None:
    for tag, attrs in _read(to_html(around.replace("{}", attack))).tags:
        assert tag not in {"script", "style", "iframe", "svg", "math", "form", "button", "object", "embed"}
        assert set(attrs) <= ALLOWED_ATTRIBUTES
        for name in ("href", "src"):
            address = _letters(attrs.get(name) or "").lower()
            assert not address.startswith(("javascript:", "vbscript:", "data:"))


def test_an_escaped_entity_stays_escaped() -> None:
    assert to_html("Write &amp;lt; for `&lt;`") == "<p>Write &amp;lt; for <code>&amp;lt;</code></p>"


def test_photos_get_the_address_they_are_asked_for() -> None:
    html = to_html("![The mayor](photo:6f1c)", photo=lambda uuid: f"media/{uuid}.jpg")
    assert ("img", {"src": "media/6f1c.jpg", "alt": "The mayor"}) in _read(html).tags


def test_a_photo_without_an_address_is_left_out() -> None:
    assert "img" not in to_html("![The mayor](photo:6f1c)")


def test_a_nested_list_typed_with_two_spaces_is_nested() -> None:
    assert to_html("- a\n  - b").count("<ul>") == 2


def test_a_numbered_list_keeps_its_first_number() -> None:
    assert '<ol start="3">' in to_html("3. tres\n4. cuatro")


def test_empty_text_gives_nothing() -> None:
    assert to_html("") == ""
