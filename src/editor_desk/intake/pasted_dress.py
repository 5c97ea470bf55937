# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a pasted tag does to the words in it: bold, italic, a link, or not shown at all.

The style counts over the tag: Google Docs wraps a whole article in ``<b style="font-weight:normal">``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlsplit

from editor_desk.text.render import SCHEMES


@dataclass(frozen=True, slots=True)
class Dress:
    """How words stand in the text; ``height`` is "", "sub" or "sup". ``keeps_lines`` is of the source only."""

    strong: bool = False
    emphasis: bool = False
    code: bool = False
    height: str = ""
    link: str = ""
    keeps_lines: bool = False

    def shared(self, other: Dress) -> Dress:
        """What both have: the dress of the space between them."""
        return Dress(
            self.strong and other.strong,
            self.emphasis and other.emphasis,
            self.code and other.code,
            self.height if self.height == other.height else "",
            self.link if self.link == other.link else "",
        )


PLAIN = Dress()

_BOLD = frozenset(("b", "strong"))
_ITALIC = frozenset(("i", "em", "dfn", "var"))
_CODE = frozenset(("code", "tt", "kbd", "samp"))
_HEADING = re.compile(r"h[1-6]")
_HEIGHTS = {"super": "sup", "sub": "sub", "baseline": ""}
_BOLDEST = 600
_WRAPPERS = {
    "www.google.com": ("/url", "q"),
    "google.com": ("/url", "q"),
    "l.facebook.com": ("/l.php", "u"),
}
_SAFELINKS = ".safelinks.protection.outlook.com"
_HIDDEN_STYLES = {"display": "none", "mso-hide": "all", "visibility": "hidden"}
_COMMENTS = frozenset(("msocomanchor", "msocomtxt", "msocommentreference"))


def style_of(attributes: Mapping[str, str]) -> dict[str, str]:
    """The declarations of a ``style``, in lower case."""
    found = {}
    for declaration in attributes.get("style", "").lower().split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            found[name.strip()] = value.replace("!important", "").strip()
    return found


def dress_of(name: str, attributes: Mapping[str, str], style: Mapping[str, str], around: Dress) -> Dress:
    """The dress of the words in this tag, which stands in text of the dress ``around``."""
    dress = around
    if name in _BOLD:
        dress = replace(dress, strong=True)
    elif name in _ITALIC:
        dress = replace(dress, emphasis=True)
    elif name in _CODE:
        dress = replace(dress, code=True)
    elif name in ("sub", "sup"):
        dress = replace(dress, height=name)
    elif name == "a" and "href" in attributes:
        dress = replace(dress, link=link_target(attributes["href"]))
    elif _HEADING.fullmatch(name):
        dress = replace(dress, strong=False)
    return _styled(dress, style) if style else dress


def _styled(dress: Dress, style: Mapping[str, str]) -> Dress:
    weight = style.get("font-weight", "")
    if weight.isdecimal():
        dress = replace(dress, strong=int(weight[:5]) >= _BOLDEST)
    elif weight in ("bold", "bolder", "normal", "lighter"):
        dress = replace(dress, strong=weight.startswith("bold"))
    slant = style.get("font-style", "")
    if slant:
        dress = replace(dress, emphasis=slant.startswith(("italic", "oblique")))
    if (height := style.get("vertical-align", "")) in _HEIGHTS:
        dress = replace(dress, height=_HEIGHTS[height])
    space = style.get("white-space", "")
    if space:
        dress = replace(dress, keeps_lines=space.startswith("pre"))
    return dress


def is_hidden(attributes: Mapping[str, str], style: Mapping[str, str]) -> bool:
    """Whether the page did not show what stands in this tag, or showed it as a comment in its margin."""
    if "hidden" in attributes or any(style.get(name) == value for name, value in _HIDDEN_STYLES.items()):
        return True
    if style.get("mso-element") in ("comment-list", "comment"):
        return True
    return not _COMMENTS.isdisjoint(attributes.get("class", "").lower().split())


def link_target(href: str) -> str:
    """Where a link leads, without the counting page that Google, Outlook or Facebook put before it.

    Empty for what a story may not hold (scripts, data) and for what leads nowhere from here: a path on the
    page it was copied from, a bookmark of the document, a file of somebody's computer.
    """
    target = "".join(href.split())
    for _ in range(3):
        inner = _unwrapped(target)
        if not inner:
            break
        target = "".join(inner.split())
    scheme, colon, rest = target.partition(":")
    if not colon or scheme.lower() not in SCHEMES or not rest.strip("/"):
        return ""
    return target


def _unwrapped(target: str) -> str:
    if "url" not in target and "l.php" not in target:
        return ""
    try:
        parts = urlsplit(target)
        host = (parts.hostname or "").lower()
        path, name = _WRAPPERS.get(host, ("", ""))
        if host.endswith(_SAFELINKS):
            path, name = parts.path, "url"
        if not name or parts.path != path:
            return ""
        return next(iter(parse_qs(parts.query, max_num_fields=100).get(name, [])), "")
    except ValueError:  # an address that is none
        return ""
