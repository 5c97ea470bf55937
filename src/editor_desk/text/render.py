# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story as HTML: for the preview and for every export.

Python-Markdown finds the blocks, ``text/inlines`` reads what stands in them (the same reading that approval
sees), and nh3 lets through only what a story may hold: no script, handler, style or hidden address.
"""

import html
from collections.abc import Callable
from typing import TYPE_CHECKING

from editor_desk.text.blocks import DEFINITION, HEADING
from editor_desk.text.inlines import Inline, References, Words, read_inlines, visible_text
from editor_desk.text.markdown_map import PHOTO_SCHEME
from editor_desk.text.source_lines import source_lines

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from markdown import Markdown

EXTENSIONS = ("tables", "fenced_code", "sane_lists")
"""Python-Markdown's extensions in use. ``attr_list`` would let a text write event handlers; footnotes move
text out of its order."""

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TABLE = ("table", "thead", "tbody", "tr", "th", "td")
_PARTS = ("p", "blockquote", "ul", "ol", "li", "pre", "hr")
_WORDS = ("a", "b", "br", "cite", "code", "em", "i", "img", "strong", "sub", "sup")
TAGS = frozenset((*_HEADINGS, *_TABLE, *_PARTS, *_WORDS))
"""What a story may hold."""
ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "title"},
    "ol": {"start"},
    "td": {"align"},
    "th": {"align"},
}
SCHEMES = frozenset(("http", "https", "mailto", "tel"))
"""Where a link may lead; a target without a scheme is a place on the same site."""

_TAG_OF = {"strong": "strong", "emphasis": "em", "link": "a", "code": "code"}


def no_photo(uuid: str) -> str | None:
    """The answer for a text shown without its photos."""
    return None


def to_html(source: str, *, photo: Callable[[str], str | None] = no_photo) -> str:
    """The body of a story as clean HTML.

    ``photo`` answers the address of a desk photo by its UUID (http, https, or a path on the site or beside the
    file), or None to leave the picture out. Empty text gives an empty string. Never raises on any text: what
    cannot be read as Markdown is shown as plain paragraphs.
    """
    import nh3

    try:
        written = _markdown(photo).convert("\n".join(line.text for line in source_lines(source)))
    except RecursionError:  # marks nested a hundred deep are no story
        written = "".join(f"<p>{html.escape(part)}</p>\n" for part in source.split("\n\n") if part.strip())
    return nh3.clean(
        written,
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        url_schemes=set(SCHEMES),
        link_rel=None,
    )


def _markdown(photo: Callable[[str], str | None]) -> "Markdown":
    """A Python-Markdown for one conversion. The package costs 60 ms: it loads when first needed."""
    import re

    from markdown import Markdown
    from markdown.blockprocessors import HashHeaderProcessor, ReferenceProcessor
    from markdown.extensions.tables import TableExtension
    from markdown.treeprocessors import Treeprocessor

    class NewsroomInlines(Treeprocessor):
        """Fills every element with what ``text/inlines`` reads in it."""

        def run(self, root: "Element") -> None:
            for parent in list(root.iter()):
                if parent.tag != "code":
                    _fill(parent, self.md.references, photo)

    class SpacedHeading(HashHeaderProcessor):
        """A heading needs a space after its number signs: a line may open with a hashtag."""

        RE = re.compile(rf"(?:^|\n){HEADING}")

    class Address(ReferenceProcessor):
        """A link definition needs an address."""

        RE = re.compile(DEFINITION, re.MULTILINE)

    table = TableExtension(use_align_attribute=True)
    names = [table if name == "tables" else name for name in EXTENSIONS]
    engine = Markdown(extensions=names, output_format="html")
    engine.preprocessors.deregister("html_block")
    engine.treeprocessors.register(NewsroomInlines(engine), "inline", 20)
    engine.parser.blockprocessors.register(SpacedHeading(engine.parser), "hashheader", 70)
    engine.parser.blockprocessors.register(Address(engine.parser), "reference", 15)
    return engine


def _fill(element: "Element", references: References, photo: Callable[[str], str | None]) -> None:
    """Read the element's own text, and the text after each of its children, into elements."""
    children = list(element)
    for child in children:
        element.remove(child)
    own, element.text = element.text, None
    _append(element, own, references, photo)
    for child in children:
        after, child.tail = child.tail, None
        element.append(child)
        _append(element, after, references, photo)


def _append(
    element: "Element", text: str | None, references: References, photo: Callable[[str], str | None]
) -> None:
    if text is None or "\x02wzxhzdk:" in text:  # Python-Markdown's place for a fenced block
        _add_text(element, text or "", verbatim=True)
        return
    leading = len(text) - len(text.lstrip())
    _add_text(element, text[:leading], verbatim=True)
    _add_nodes(element, read_inlines(text.strip(), references), photo)


def _add_nodes(element: "Element", nodes: tuple[Inline, ...], photo: Callable[[str], str | None]) -> None:
    from xml.etree.ElementTree import SubElement

    for node in nodes:
        if isinstance(node, Words):
            for count, part in enumerate(node.text.split("\n")):
                if count:
                    SubElement(element, "br")
                _add_text(element, part)
        elif node.kind == "image":
            address = photo(node.target[len(PHOTO_SCHEME) :]) if _is_photo(node.target) else node.target
            if address:
                picture = SubElement(
                    element, "img", src=_escaped(address), alt=_escaped(visible_text(node.children))
                )
                if node.title:
                    picture.set("title", _escaped(node.title))
        else:
            inner = SubElement(element, _TAG_OF.get(node.kind, node.kind))
            if node.kind == "link":
                inner.set("href", _escaped(node.target))
                if node.title:
                    inner.set("title", _escaped(node.title))
            _add_nodes(inner, node.children, photo)


def _is_photo(target: str) -> bool:
    return target.startswith(PHOTO_SCHEME)


def _add_text(element: "Element", text: str, *, verbatim: bool = False) -> None:
    written = text if verbatim else _escaped(text)
    if len(element):
        element[-1].tail = (element[-1].tail or "") + written
    else:
        element.text = (element.text or "") + written


def _escaped(text: str) -> str:
    """Text whose ampersands Python-Markdown will not take for the beginning of an entity."""
    return text.replace("&", "\x02amp\x03amp;")
