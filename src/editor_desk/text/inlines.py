# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a paragraph says and how it is dressed: emphasis, links, photos and entities, with their positions.

The same reading serves the map of positions, the highlighter and the exported HTML, so what was approved and
what is sent are one text. The rules are Python-Markdown's (``**¡Hola!**que`` is bold, as Spanish needs);
where its answers to broken markup surprise, the rules of CommonMark are taken. Tags that are not plain
formatting are dropped and their text stays: nothing in a story can be hidden from the person who approves it.
"""

import html
import re
from collections.abc import Mapping
from typing import NamedTuple, cast

ESCAPABLE = frozenset("\\`*_{}[]()>#+-.!|")
FORMATTING_TAGS = frozenset(("a", "b", "cite", "em", "i", "strong", "sub", "sup"))

_TOKEN = re.compile(r"\\|`+|\*+|_+|!\[|\[|\]|<|&|(?<! ) *\n *")
_MOST_MARKS = 6  # a longer run of * or _ is an ornament
_DEEPEST = 30  # as far as marks are followed into each other
_ENTITY = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,40});")
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]*://[^<>\s]*)>")
_AUTOMAIL = re.compile(r"<([^<> !\n\"']+@[^@<> \n\"']+)>")
_TAG = re.compile(
    r"<(/?+)([a-zA-Z][^\s\"'<>@/]*+)((?:\s+[^\s\"'=<>/]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'=<>]++))?+)*+)\s*+/?>"
)
_COMMENT = re.compile(r"<!--(?:(?!<!--|-->)[\s\S])*-->|<[?](?:(?!<[?]|[?]>)[\s\S])*[?]>")
_HREF = re.compile(r"\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>]+))", re.IGNORECASE)
_TARGET = re.compile(
    r"\(\s*(?:<([^<>\n]*)>|(?!<)((?:[^\s()\\]|\\.|\([^\s()]*\))*))"
    r"(?:\s+(?:\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'))?\s*\)"
)
_LABEL = re.compile(r"[ ]?\[([^\[\]]*)\]")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()>#+\-.!|\"'])")

References = Mapping[str, tuple[str, str]]
"""Link definitions of a story: label in lower case -> (target, title)."""


class Words(NamedTuple):
    """Visible text and the source offsets it stands for; ``text`` may differ from the source (entities)."""

    start: int
    end: int
    text: str


class Span(NamedTuple):
    """Dressed text: ``start:end`` with its marks, ``inner_start:inner_end`` without.

    ``kind`` is strong, emphasis, code, link, image, or the name of a formatting tag. A link's and an image's
    ``target`` has its escapes undone; an image's children are its alternative text, which is not visible.
    """

    kind: str
    start: int
    end: int
    inner_start: int
    inner_end: int
    children: tuple["Words | Span", ...]
    target: str = ""
    title: str = ""


Inline = Words | Span


class _Run:
    """A run of ``*`` or ``_`` still waiting for its partner."""

    __slots__ = ("can_close", "can_open", "end", "length", "mark", "start")

    def __init__(self, text: str, start: int, end: int) -> None:
        before = text[start - 1 : start] if start else ""
        after = text[end : end + 1]
        self.mark, self.start, self.end, self.length = text[start], start, end, end - start
        self.can_open = bool(after) and not after.isspace()
        self.can_close = bool(before) and not before.isspace()
        if self.mark == "_":
            self.can_open = self.can_open and not _is_word(before)
            self.can_close = self.can_close and not _is_word(after)


class _Opening(NamedTuple):
    """A bracket or a tag still waiting for its partner, at its place among the nodes read so far."""

    name: str
    at: int
    start: int
    end: int
    target: str = ""


_Node = Words | Span | _Run
_NO_LINKS = {"[": "[no link", "<a": "<no link"}


def read_inlines(text: str, references: References | None = None) -> tuple[Inline, ...]:
    """Read the text of one block: nodes in order, offsets in code points of ``text``.

    Lines may be separated by a line break: a soft one is read as a space, a hard one (two spaces before it)
    as a line break. Empty text gives no nodes; broken markup is text; nothing raises.
    """
    return _Reading(text, references or {}).nodes() if text else ()


def visible_text(nodes: tuple[Inline, ...]) -> str:
    """What a reader sees of these nodes."""
    parts = []
    for node in nodes:
        if isinstance(node, Words):
            parts.append(node.text)
        elif node.kind != "image":
            parts.append(visible_text(node.children))
    return "".join(parts)


class _Reading:
    """One pass over one block's text."""

    def __init__(self, text: str, references: References) -> None:
        self._text = text
        self._references = references
        self._nodes: list[_Node] = []
        self._open: list[_Opening] = []
        self._unclosed_code: set[int] = set()
        self._no_comment_end = False

    def nodes(self) -> tuple[Inline, ...]:
        text, done = self._text, 0
        token = _TOKEN.search(text)
        while token:
            start = token.start()
            end = self._token(token[0], start, token.end(), done)
            if end > start:
                done = end
                token = _TOKEN.search(text, end)
            else:  # not markup after all: plain text
                token = _TOKEN.search(text, token.end())
        self._plain(done, len(text))
        return _paired(text, self._nodes)

    def _plain(self, start: int, end: int) -> None:
        if end > start:
            self._nodes.append(Words(start, end, self._text[start:end]))

    def _token(self, token: str, start: int, end: int, done: int) -> int:
        """Read the markup that starts here, after the plain text since ``done``; the offset after it, or
        ``start`` when it is no markup."""
        mark = token[0]
        if mark in "*_":
            self._plain(done, start)
            if end - start > _MOST_MARKS:
                self._plain(start, end)
            else:
                self._nodes.append(_Run(self._text, start, end))
            return end
        if mark in " \n":
            self._plain(done, start)
            hard = token.split("\n", 1)[0].endswith("  ")
            self._nodes.append(Words(start, end, "\n" if hard else " "))
            return end
        if mark == "\\":
            return self._escape(start, done)
        if mark == "`":
            return self._code(start, end, done)
        if mark == "&":
            return self._entity(start, done)
        if mark == "<":
            return self._angle(start, done)
        self._plain(done, start)
        if mark == "]":
            after = self._close_bracket(start)
            if after > start:
                return after
        elif len(self._open) < _DEEPEST:
            self._open.append(_Opening(token, len(self._nodes), start, end))
        self._plain(start, end)
        return end

    def _escape(self, start: int, done: int) -> int:
        escaped = self._text[start + 1 : start + 2]
        if escaped not in ESCAPABLE or not escaped:
            return start
        self._plain(done, start)
        self._nodes.append(Words(start, start + 2, escaped))
        return start + 2

    def _code(self, start: int, end: int, done: int) -> int:
        ticks = end - start
        closing = -1 if ticks in self._unclosed_code else self._closing_ticks(end, ticks)
        if closing < 0:
            self._unclosed_code.add(ticks)
            self._plain(done, end)
            return end
        self._plain(done, start)
        inner = self._text[end:closing]
        body = inner.strip()
        first = end + len(inner) - len(inner.lstrip())
        children = tuple(
            Words(first + line.start(), first + line.end(), line[0].replace("\n", " "))
            for line in re.finditer(r"\n|[^\n]+", body)
        )
        self._nodes.append(Span("code", start, closing + ticks, end, closing, children))
        return closing + ticks

    def _closing_ticks(self, start: int, ticks: int) -> int:
        fence = "`" * ticks
        place = self._text.find(fence, start)
        while place >= 0:
            end = place + ticks
            while self._text[end : end + 1] == "`":
                end += 1
            if end - place == ticks:
                return place
            place = self._text.find(fence, end)
        return -1

    def _entity(self, start: int, done: int) -> int:
        found = _ENTITY.match(self._text, start)
        decoded = html.unescape(found[0]) if found else ""
        if not found or decoded == found[0]:
            return start
        self._plain(done, start)
        self._nodes.append(Words(start, found.end(), decoded.translate(_NO_MARKS)))
        return found.end()

    def _angle(self, start: int, done: int) -> int:
        if link := _AUTOLINK.match(self._text, start) or _AUTOMAIL.match(self._text, start):
            self._plain(done, start)
            inner = Words(start + 1, link.end() - 1, link[1])
            target = link[1] if "://" in link[1] else f"mailto:{link[1]}"
            span = Span("link", start, link.end(), start + 1, link.end() - 1, (inner,), target)
            self._append_span(span)
            return link.end()
        if tag := _TAG.match(self._text, start):
            self._plain(done, start)
            self._tag(tag)
            return tag.end()
        if self._text.startswith(("<!--", "<?"), start) and not self._no_comment_end:
            if comment := _COMMENT.match(self._text, start):
                self._plain(done, start)
                return comment.end()
            self._no_comment_end = True
        return start

    def _tag(self, tag: re.Match[str]) -> None:
        name = tag[2].lower()
        if name == "br":
            self._nodes.append(Words(tag.start(), tag.end(), "\n"))
        elif name in FORMATTING_TAGS and not tag[1] and len(self._open) < _DEEPEST:
            href = _HREF.search(tag[3])
            target = html.unescape(href[1] or href[2] or href[3] or "") if href else ""
            self._open.append(_Opening(f"<{name}", len(self._nodes), tag.start(), tag.end(), target))
        elif name in FORMATTING_TAGS and self._open and self._open[-1].name == f"<{name}":
            opening = self._open.pop()
            kind = {"a": "link", "b": "strong", "i": "emphasis", "em": "emphasis"}.get(name, name)
            self._wrap(kind, opening, tag.start(), tag.end(), opening.at, opening.target, "")

    def _wrap(
        self, kind: str, opening: _Opening, inner_end: int, end: int, index: int, target: str, title: str
    ) -> None:
        children = _paired(self._text, self._nodes[index:])
        del self._nodes[opening.at :]
        self._append_span(Span(kind, opening.start, end, opening.end, inner_end, children, target, title))

    def _append_span(self, span: Span) -> None:
        """Add a span. What stands open around a link cannot become a link itself: browsers tear them apart."""
        self._nodes.append(span)
        if span.kind == "link" and self._open:
            self._open = [each._replace(name=_NO_LINKS.get(each.name, each.name)) for each in self._open]

    def _close_bracket(self, start: int) -> int:
        """Make a link or an image of the bracket that ends here; the offset after it, or ``start``."""
        place = len(self._open) - 1
        while place >= 0 and self._open[place].name[0] == "<":
            place -= 1
        if place < 0:
            return start
        opening = self._open[place]
        del self._open[place:]
        if opening.name == "[no link" or (target := self._target(opening, start)) is None:
            return start
        url, title, end = target
        kind = "image" if opening.name == "![" else "link"
        self._wrap(kind, opening, start, end, opening.at + 1, url, title)
        return end

    def _target(self, opening: _Opening, start: int) -> tuple[str, str, int] | None:
        if found := _TARGET.match(self._text, start + 1):
            url = found[1] if found[1] is not None else found[2]
            return _plain_target(url.strip()), _plain_target(found[3] or found[4] or ""), found.end()
        if not self._references:
            return None
        label = _LABEL.match(self._text, start + 1)
        name = label[1] if label and label[1] else self._text[opening.end : start]
        definition = self._references.get(" ".join(name.split()).lower())
        return (*definition, label.end() if label else start + 1) if definition else None


_NO_MARKS = {2: " ", 3: " "}


def _plain_target(written: str) -> str:
    return html.unescape(_ESCAPE.sub(r"\1", written)).translate(_NO_MARKS)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _paired(text: str, nodes: list[_Node]) -> tuple[Inline, ...]:
    """Pair the emphasis marks among these nodes (CommonMark's algorithm); the rest become text."""
    out: list[_Node] = []
    openers: list[int] = []
    floors: dict[tuple[str, bool, int], int] = {}
    for node in nodes:
        if isinstance(node, _Run):
            if node.can_close:
                _close_run(node, out, openers, floors, text)
            if node.length and node.can_open and len(openers) < _DEEPEST:
                openers.append(len(out))
            if node.length:
                out.append(node)
        else:
            out.append(node)
    return _settled(text, out)


def _settled(text: str, nodes: list[_Node]) -> tuple[Inline, ...]:
    return tuple(
        Words(node.start, node.end, text[node.start : node.end]) if isinstance(node, _Run) else node
        for node in nodes
    )


def _close_run(
    run: _Run, out: list[_Node], openers: list[int], floors: dict[tuple[str, bool, int], int], text: str
) -> None:
    while run.length:
        key = (run.mark, run.can_open, run.length % 3)
        floor = min(floors.get(key, 0), len(openers))
        at = next((k for k in range(len(openers) - 1, floor - 1, -1) if _pairs(out[openers[k]], run)), None)
        if at is None:
            floors[key] = len(openers)
            return
        opener = cast("_Run", out[openers[at]])
        size = 2 if opener.length >= 2 and run.length >= 2 else 1
        inner = _settled(text, out[openers[at] + 1 :])
        del out[openers[at] + 1 :]
        del openers[at + 1 :]
        kind = "strong" if size == 2 else "emphasis"
        span = Span(kind, opener.end - size, run.start + size, opener.end, run.start, inner)
        opener.end -= size
        opener.length -= size
        if not opener.length:
            out.pop()
            openers.pop()
        for known in floors:
            floors[known] = min(floors[known], len(openers))
        out.append(span)
        run.start += size
        run.length -= size


def _pairs(opener: _Node, closer: _Run) -> bool:
    if not isinstance(opener, _Run) or opener.mark != closer.mark:
        return False
    if (opener.can_close or closer.can_open) and (opener.length + closer.length) % 3 == 0:
        return opener.length % 3 == 0 and closer.length % 3 == 0
    return True
