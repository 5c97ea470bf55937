# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where a story's links may lead: to the web, to a mailbox, a telephone, or a place on the same site."""

from __future__ import annotations

import html
import re

from editor_desk.newsroom.wording import Message
from editor_desk.publishing.manuscript import Manuscript
from editor_desk.text.markdown_map import read_markdown
from editor_desk.text.render import SCHEMES

_SCHEME = re.compile(r"[\x00-\x20]*([A-Za-z][A-Za-z0-9+.\-\s]*):")


def may_lead_to(target: str) -> bool:
    """Whether a browser that opens this target stays with what a story may link to."""
    found = _SCHEME.match(target)
    return found is None or "".join(found[1].split()).lower() in SCHEMES


def is_kept(target: str) -> bool:
    """Whether a target stays in what goes out: it leads somewhere, and the sanitiser can read it."""
    import nh3

    if not target.strip(" #-") or not may_lead_to(target):
        return False
    written = nh3.clean(f'<a href="{html.escape(target)}">.</a>', url_schemes=set(SCHEMES), link_rel=None)
    return "href=" in written


def approved_links(of: Manuscript) -> list[str]:
    """The targets of the body's links, in order."""
    return [link.target for link in read_markdown(of.body).links]


def links_differ(of: Manuscript, links: list[str]) -> bool:
    """Whether exported links are other than the approved ones that are kept, in order."""
    return list(filter(is_kept, approved_links(of))) != [target for target in links if target.strip(" #-")]


def dropped_link_messages(manuscripts: tuple[Manuscript, ...]) -> tuple[Message, ...]:
    """Which approved links go out as words only."""
    return tuple(
        Message("export.link_dropped", {"language": of.language.value, "target": target or "()"})
        for of in manuscripts
        for target in approved_links(of)
        if not is_kept(target)
    )
