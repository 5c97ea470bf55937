# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is pasted shows the words that were copied, in our Markdown, and brings nothing else along."""

import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_desk.intake import rich_text
from editor_desk.intake.pasted_parts import parts_of
from editor_desk.intake.rich_text import LONGEST_DRESSED, markdown_of_html
from editor_desk.text.markdown_map import read_markdown
from editor_desk.text.render import to_html
from tests.text.documents import MARKS, WORDS

PASTED = Path(__file__).parent / "pasted"
PHOTO = "photo:0b6f1c2e-7a55-4a1e-9d5c-0f7b6a1c2d3e"
PARTS = {
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "br",
    "hr",
    "table",
    "tr",
    "td",
    "th",
}


class _Page(HTMLParser):
    """What a page shows and what it is made of, read by another reader than ours."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in PARTS:
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in PARTS:
            self.words.append(" ")


def page(html: str) -> _Page:
    reader = _Page()
    reader.feed(html)
    reader.close()
    return reader


def words(html: str) -> list[str]:
    return "".join(page(html).words).split()


@pytest.mark.parametrize("program", ["word", "docs", "wordpress", "outlook"])
def test_a_paste_from_an_everyday_program_becomes_our_markdown(program: str):
    pasted = (PASTED / f"{program}.html").read_text(encoding="utf-8")
    assert markdown_of_html(pasted) + "\n" == (PASTED / f"{program}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("pasted", "markdown"),
    [
        ("just words", "just words"),
        ("", ""),
        ("<p> <br> &nbsp;</p>", ""),
        ('<b style="font-weight:normal"><p>All of it</p></b>', "All of it"),
        (
            '<span style="font-weight:600">semi</span> <span style="font-weight:500">none</span>',
            "**semi** none",
        ),
        ("<p>a<b> bold </b>b</p>", "a **bold** b"),
        ("<b>one</b> <b>two</b>", "**one two**"),
        ("<p><b>¡Hola!</b>que</p>", "**¡Hola!**que"),
        ("<p>one<br><br>two</p>", "one\n\ntwo"),
        ("<b><p>one</p><p>two</p></b>", "**one**\n\n**two**"),
        ("<div>one<div>two</div>three</div>", "one\n\ntwo\n\nthree"),
        ("<p>one<p>two", "one\n\ntwo"),
        ("<ul><li>a<li>b</ul>", "- a\n- b"),
        ('<ol start="4"><li>a</li><li>b</li></ol>', "4. a\n5. b"),
        ("<ul><ul><li>deep</li></ul></ul>", "- deep"),
        ("<ol><li>a<p>more</p></li><li>b</li></ol>", "1. a\n\n    more\n\n2. b"),
        ("<h2>C#</h2>", "## C\\#"),
        ("<h3><b>Bold</b> <i>head</i></h3>", "### Bold *head*"),
        ("x<sup>2</sup> 1<sup>st</sup> CO<sub>2</sub>", "x<sup>2</sup> 1st CO<sub>2</sub>"),
        ("<s>struck</s> <u>under</u>", "struck under"),
        ('<a href="/here">local</a>', "local"),
        ('<a href="file:///C:/x.doc">file</a>', "file"),
        ('<a href="#_ftn1">[1]</a>', "[1]"),
        ('<a href="https://x.org/a_(b)">x</a>', "[x](https://x.org/a_(b))"),
        ('<a href="https://x.org/a(b">x</a>', "[x](https://x.org/a%28b)"),
        ('<a href="https://x.org/">https://x.org/</a>', "<https://x.org/>"),
        (
            '<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fx.org%2F&amp;h=1">x</a>',
            "[x](https://x.org/)",
        ),
        (f'<img src="{PHOTO}" alt="The mayor"><p>x</p>', f"![The mayor]({PHOTO})\n\nx"),
        ('<p>a <img src="https://x.org/a.png" alt="A mayor"> b</p>', "a b"),
        ('<p>a <img src="https://x.org/1f600.png" alt="😀"></p>', "a 😀"),
        ("<table><tr><td>only</td></tr><tr><td>column</td></tr></table>", "only\n\ncolumn"),
        (
            '<table><tr><th colspan="2">A</th></tr><tr><td>1</td><td><code>a|b</code></td></tr></table>',
            "| A |  |\n| --- | --- |\n| 1 | a\\|b |",
        ),
        ("Version:0.9\nStartHTML:1<html><body><!--StartFragment-->in<!--EndFragment-->out", "in"),
        ("<p style='white-space:pre-wrap'>a\nb</p>", "a  \nb"),
        ("<p>a\nb</p>", "a b"),
        ("mil&shy;lón\u200b\ufeff\u202ax\u202c", "millónx"),
    ],
)
def test_a_paste_in_small(pasted: str, markdown: str):
    assert markdown_of_html(pasted) == markdown


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("5&nbsp;km", "5\u00a0km"),
        ("18&nbsp;%", "18\u00a0%"),
        ("5&nbsp;p.&nbsp;m.", "5\u00a0p.\u00a0m."),
        ("10&#8239;000 personas", "10\u00a0000 personas"),
        ("<b>5</b>&nbsp;millones", "**5**\u00a0millones"),
        ("el&nbsp;5", "el 5"),
        ("9&nbsp;votos", "9 votos"),
        ("one.&nbsp; Two", "one. Two"),
        ("&nbsp;&nbsp;indented", "indented"),
    ],
)
def test_a_firm_space_stays_between_a_figure_and_its_unit_only(pasted: str, kept: str):
    assert markdown_of_html(pasted) == kept


@pytest.mark.parametrize(
    "line",
    [
        *("- No sé", "1. Mayo", "# tag", "> x", "* a", "+ b", "---", "===", "```", "~~~", "    x", "|a|b|"),
        *("*a*", "_a_", "**a**", "`a`", "[a](b)", "[a]: https://x.org", "[a][b]", "<b>x</b>", "<!-- x -->"),
        *(
            "&amp;",
            "&copy",
            "\\*",
            "\\",
            "a\\",
            "<https://x.org>",
            "<a@b.c>",
            "![a](photo:1)",
            "5 * 3 * 2",
            "1986.",
        ),
    ],
)
def test_words_never_read_as_marks(line: str):
    from html import escape

    for shape in (
        "<p>{}</p>",
        "<ul><li>{}</li></ul>",
        "<p>x<br>{}</p>",
        "<blockquote>{}</blockquote>",
        "<h2>{}</h2>",
    ):
        source = shape.format(escape(line))
        result = markdown_of_html(source)
        assert words(to_html(result)) == words(source), result
        assert len(page(to_html(result)).tags) <= 4


_word = st.sampled_from(
    [*WORDS, *(mark for mark in MARKS if mark.strip()), "1.", "5\u00a0km", "https://x.org/a_b"]
)
_text = (
    st.lists(_word, min_size=1, max_size=5)
    .map(" ".join)
    .map(lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
)
_INLINE = [
    ("<b>", "</b>"),
    ("<i>", "</i>"),
    ("<strong><em>", "</em></strong>"),
    ("<span style='font-weight:700'>", "</span>"),
    ("<span style='font-style:italic;font-weight:400'>", "</span>"),
    ("<b style='font-weight:normal'>", "</b>"),
    ("<code>", "</code>"),
    ("<sup>", "</sup>"),
    ("<u>", "</u>"),
    ("<a href='https://example.org/a_b?c=1&amp;copy=2'>", "</a>"),
    ("<o:p>", "</o:p>"),
]
_BLOCK = [
    *((f"<{name}>", f"</{name}>") for name in ("p", "div", "h1", "h3", "blockquote", "pre")),
    ("<ul><li>", "</li></ul>"),
    ("<ol start='7'><li>", "</li></ol>"),
    ("<table><tr><td>a</td><td>", "</td></tr><tr><th>b</th><th>c</th></tr></table>"),
    ("<table><tr><td>", "</td></tr></table>"),
    ("<p class='MsoListParagraph' style='mso-list:l0 level2 lfo1'>", "</p>"),
]
_inline = st.recursive(
    _text,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(_INLINE), inner).map(lambda part: part[0][0] + part[1] + part[0][1]),
        st.tuples(inner, st.sampled_from(["", " ", "<br>", "\n", "&nbsp;"]), inner).map("".join),
    ),
    max_leaves=6,
)
_tree = st.recursive(
    _inline,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(_BLOCK), inner).map(lambda part: part[0][0] + part[1] + part[0][1]),
        st.tuples(st.sampled_from(_INLINE), inner).map(lambda part: part[0][0] + part[1] + part[0][1]),
        st.tuples(inner, st.sampled_from(["", "\n", "<hr>"]), inner).map("".join),
    ),
    max_leaves=6,
)


@given(_tree)
@settings(max_examples=250, deadline=None)
def test_the_pasted_text_shows_the_words_of_the_page(tree: str):
    shown = words(to_html(markdown_of_html(tree)))
    assert "".join(shown) == "".join(words(tree))


@given(_tree)
@settings(max_examples=200, deadline=None)
def test_whole_pages_keep_their_shape_and_are_never_reduced_to_paragraphs(tree: str):
    parts = parts_of(tree)
    assert rich_text._dressed(parts) is not None


@given(_inline)
@settings(max_examples=200, deadline=None)
def test_a_paragraph_keeps_its_words_apart_and_its_links(inline: str):
    result = markdown_of_html(f"<p>{inline}</p>")
    assert words(to_html(result)) == words(inline)
    links = {attrs.get("href") for tag, attrs in page(to_html(result)).tags if tag == "a"}
    assert links <= {"https://example.org/a_b?c=1&copy=2", "https://x.org/a_b", "http://x.y"}


_SOUP = [
    *_INLINE,
    *_BLOCK,
    ("<", ">"),
    ("<!--", "-->"),
    ("<td>", "</tr>"),
    ("<![if x]>", "<![endif]>"),
    ("<a b='", '"'),
]


@given(st.lists(st.one_of(_text, *(st.sampled_from(pair) for pair in _SOUP)), max_size=25).map("".join))
@settings(max_examples=250, deadline=None)
def test_broken_tags_are_read_somehow_and_pasting_again_changes_nothing(soup: str):
    result = markdown_of_html(soup)
    marked = read_markdown(result)
    assert words(to_html(result)) == marked.visible.split()
    again = markdown_of_html(to_html(result))
    assert read_markdown(again).visible.split() == marked.visible.split()


@given(st.text(max_size=80))
def test_any_text_can_be_pasted(text: str):
    markdown_of_html(text)


ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='JaVaScRiPt:alert(1)'>x</a>",
    "<a href='java&#115;cript:alert(1)'>x</a>",
    "<a href='java\nscript:alert(1)'>x</a>",
    "<a href='&#x6A;avascript:alert(1)'>x</a>",
    "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
    "<a href='vbscript:x'>x</a>",
    "<a href='https://www.google.com/url?q=javascript:alert(1)'>x</a>",
    "<iframe src='javascript:alert(1)'></iframe>",
    "<object data='javascript:alert(1)'></object>",
    "<p onclick=alert(1) style='background:url(javascript:alert(1))'>x</p>",
    "<math><mtext></mtext><script>alert(1)</script></math>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "[x](javascript:alert(1))",
    "<img src='photo:x onerror=alert(1)'>",
    "<img src='data:image/svg+xml;base64,AAAA' alt='x'>",
    "<a href='https://x.org/)[y](javascript:alert(1)'>x</a>",
    '<a href="https://x.org/&quot;onclick=alert(1)">x</a>',
    "<form action='javascript:alert(1)'><button>x</button></form>",
    "<<script>script>alert(1)<</script>/script>",
    "<style>@import 'javascript:alert(1)'</style>",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_that_runs_comes_along(attack: str):
    result = markdown_of_html(attack)
    for tag, attributes in page(to_html(result)).tags:
        assert tag in {"p", "a", "img"}
        assert set(attributes) <= {"href", "src", "alt"}
        address = attributes.get("href") or "https:"
        assert address.startswith(("https:", "http:", "mailto:", "tel:"))
    assert not any(image.target for block in read_markdown(result).blocks for image in block.images)
    links = [link.target for link in read_markdown(result).links]
    assert all(target.startswith("https://x.org/") for target in links)


MEGABYTES = 5_000_000
LESS = 1_000_000
HOSTILE = {
    "words": "palabra " * (MEGABYTES // 8),
    "paragraphs": "<p>a*b</p>" * (MEGABYTES // 10),
    "deep": "<div>" * 10_000 + "x" + "</div>" * 10_000,
    "deeper": "<div>" * (LESS // 5) + "x",
    "lists": "<ul><li>x" * (LESS // 9),
    "lists first": "<ul>" * 50_000 + "<li>x" * 49_000,
    "items": "<ol>" + "<li>x</li>" * 3_000,
    "bold": "<b><i>x" * (LESS // 7),
    "tables": "<table><tr><td>x" * (LESS // 16),
    "quotes": "<blockquote>x" * (LESS // 13),
    "entities": "&amp;" * (LESS // 5),
    "entity bomb": "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><p>&b;</p>" * 1000,
    "long number": "&#" + "9" * MEGABYTES + ";",
    "comments": "<!--" * (MEGABYTES // 4),
    "open tags": "<a " * (LESS // 3),
    "open quotes": "<a b=\"'" * (MEGABYTES // 7),
    "quoted ends": '<a b=">" ' * (LESS // 9),
    "closing": "<span>" + "<td>" * 40_000 + "</span>" * 50_000,
    "angles": "<" * LESS,
    "style": f"<p style='{'a:b;' * (LESS // 4)}'>x</p>",
    "picture": f"<img src='data:image/png;base64,{'A' * MEGABYTES}'>",
    "stars": "<p>" + "<b>*</b>_" * (LESS // 90),
    "brackets": "<p>" + "[" * (LESS // 10),
    "breaks": "x<br>" * (LESS // 50),
    "spaces": "<p>a" + " &nbsp;" * 100_000 + "b",
    "code": "<pre>" + "```\n" * 10_000,
    "links": '<a href="https://x.org/a">x</a> ' * 5_000,
    "surrogates": "<p>\ud800</p>",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_clipboard_takes_bounded_time_and_raises_nothing(kind: str):
    began = time.process_time()
    markdown_of_html(HOSTILE[kind])
    assert time.process_time() - began < 10


def test_more_than_a_book_is_pasted_as_paragraphs_with_every_word():
    source = "<p><b>pala*bra</b> </p>" * (LONGEST_DRESSED // 8 + 1)
    result = markdown_of_html(source)
    assert result.startswith("pala\\*bra\n\npala\\*bra")
    assert result.count("pala\\*bra") == LONGEST_DRESSED // 8 + 1
