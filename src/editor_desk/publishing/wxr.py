# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""WordPress' import file (WXR 1.2): both editions as drafts, for the first delivery to a site without its API.

WordPress takes a post for known by title, date and type, and skips it even when it has changed.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stories import Relation
from editor_desk.newsroom.wording import Message
from editor_desk.publishing.article import notes, updated
from editor_desk.publishing.body_html import set_body
from editor_desk.publishing.file_names import address
from editor_desk.publishing.issue import OutputFile, PhotoPath, PublishedEdition
from editor_desk.publishing.links import dropped_link_messages, links_differ
from editor_desk.publishing.manuscript import Manuscript, manuscript, visible_body
from editor_desk.publishing.reading import difference_in_notes, read_page

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

ID = "wxr"
_SPACES = {
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "wp": "http://wordpress.org/export/1.2/",
}


def write(editions: tuple[PublishedEdition, ...], photo_path: PhotoPath) -> tuple[OutputFile, ...]:
    """One file for the story. Photos are left out: the importer can only fetch them from a network."""
    ready = tuple(map(manuscript, editions))
    return (OutputFile(_name(ready), _feed(ready).encode(), ready[0].story_id),)


def read_back(files: Mapping[str, bytes], editions: tuple[PublishedEdition, ...]) -> None:
    """Parse the written file and compare it with what was signed off; raises ``Refused("export.read_back")``."""
    from xml.etree import ElementTree as ET

    ready = tuple(map(manuscript, editions))
    name = _name(ready)
    try:
        # Our own file of a moment ago: no entity in it, nothing to expand.
        channel = ET.fromstring(files[name]).find("channel")  # noqa: S314
    except ET.ParseError as problem:
        raise Refused("export.read_back", name=name, what_field="body") from problem
    items = [] if channel is None else channel.findall("item")
    if channel is None or _text(channel, "wp:wxr_version") != "1.2" or len(items) != len(ready):
        raise Refused("export.read_back", name=name, what_field="body")
    for of, item in zip(ready, items, strict=True):
        if differing := _difference(of, item):
            raise Refused("export.read_back", name=name, what_field=differing)


def messages(editions: tuple[PublishedEdition, ...]) -> tuple[Message, ...]:
    """What the person who imports the file must know."""
    ready = tuple(map(manuscript, editions))
    said = [Message("export.wxr_first_delivery", {"slug": ready[0].story_slug})]
    photos = {picture.id for of in ready for picture in of.pictures}
    if photos:
        said.append(Message("export.wxr_no_photos", {"slug": ready[0].story_slug, "count": len(photos)}))
    return (*said, *dropped_link_messages(ready))


def _name(ready: tuple[Manuscript, ...]) -> str:
    return f"{ready[0].file_slug}.wxr.xml"


def cdata(text: str) -> str:
    """Text as a CDATA section that nothing in it can end."""
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"


def _feed(ready: tuple[Manuscript, ...]) -> str:
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _SPACES.items())
    newest = max(of.approved_at for of in ready)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<rss version="2.0" {spaces}>',
        "<channel>",
        f"<title>{cdata(ready[0].story_slug or ready[0].headline)}</title>",
        f"<pubDate>{_mail_date(newest)}</pubDate>",
        f"<language>{ready[0].language.value}</language>",
        "<wp:wxr_version>1.2</wp:wxr_version>",
        *_authors(ready),
        *_terms(ready),
        "<generator>Editor Desk</generator>",
    ]
    for number, of in enumerate(ready, start=1):
        lines += _item(of, number)
    return "\n".join([*lines, "</channel>", "</rss>"]) + "\n"


def _authors(ready: tuple[Manuscript, ...]) -> list[str]:
    names = dict.fromkeys(of.credited for of in ready if of.credited)
    return [
        f"<wp:author><wp:author_id>{number}</wp:author_id><wp:author_login>{cdata(_login(name))}"
        f"</wp:author_login><wp:author_display_name>{cdata(name)}</wp:author_display_name></wp:author>"
        for number, name in enumerate(names, start=1)
    ]


def _terms(ready: tuple[Manuscript, ...]) -> list[str]:
    sections = dict.fromkeys(of.section for of in ready if of.section)
    tags = dict.fromkeys(tag for of in ready for tag in _tags(of))
    return [
        *(
            f"<wp:category><wp:category_nicename>{cdata(_nicename(name))}</wp:category_nicename>"
            f"<wp:category_parent></wp:category_parent><wp:cat_name>{cdata(html.escape(name, quote=False))}"
            "</wp:cat_name></wp:category>"
            for name in sections
        ),
        *(
            f"<wp:tag><wp:tag_slug>{cdata(_nicename(name))}</wp:tag_slug>"
            f"<wp:tag_name>{cdata(html.escape(name, quote=False))}</wp:tag_name></wp:tag>"
            for name in tags
        ),
    ]


def _item(of: Manuscript, number: int) -> list[str]:
    utc, local = of.approved_at.astimezone(UTC), of.approved_at.astimezone(_zone(of.time_zone))
    meta = {
        "editor_desk_guid": of.id,
        "editor_desk_story": of.story_id,
        "editor_desk_lang": of.language.value,
        "editor_desk_translation_of": "" if of.relation is Relation.ORIGINAL else of.other_id,
        "editor_desk_byline": of.byline,
    }
    return [
        "<item>",
        f"<title>{cdata(html.escape(of.headline, quote=False))}</title>",
        f"<pubDate>{_mail_date(utc)}</pubDate>",
        f"<dc:creator>{cdata(_login(of.credited))}</dc:creator>",
        f'<guid isPermaLink="false">{of.guid}</guid>',
        "<description></description>",
        f"<content:encoded>{cdata(_content(of))}</content:encoded>",
        f"<excerpt:encoded>{cdata(html.escape(of.dek, quote=False))}</excerpt:encoded>",
        f"<wp:post_id>{number}</wp:post_id>",
        f"<wp:post_date>{cdata(_stamp(local))}</wp:post_date>",
        f"<wp:post_date_gmt>{cdata(_stamp(utc))}</wp:post_date_gmt>",
        "<wp:comment_status>closed</wp:comment_status>",
        "<wp:ping_status>closed</wp:ping_status>",
        f"<wp:post_name>{cdata(of.address)}</wp:post_name>",
        "<wp:status>draft</wp:status>",
        "<wp:post_parent>0</wp:post_parent>",
        "<wp:menu_order>0</wp:menu_order>",
        "<wp:post_type>post</wp:post_type>",
        "<wp:post_password></wp:post_password>",
        "<wp:is_sticky>0</wp:is_sticky>",
        *([_category("category", of.section)] if of.section else []),
        *(_category("post_tag", name) for name in _tags(of)),
        *(
            f"<wp:postmeta><wp:meta_key>{cdata(key)}</wp:meta_key>"
            f"<wp:meta_value>{cdata(value)}</wp:meta_value></wp:postmeta>"
            for key, value in meta.items()
            if value
        ),
        "</item>",
    ]


def _content(of: Manuscript) -> str:
    """The post: WordPress has no place of its own for the public label, so it stands above the text."""
    label = f'<p data-part="label"><strong>{html.escape(of.label)}</strong></p>\n' if of.label else ""
    above, below = (f"{told}\n" if told else "" for told in (updated(of), notes(of)))
    body = set_body(of, has_photos=False)
    return f"{label}{above}{body}\n{below}" if below else f"{label}{above}{body}"


def _tags(of: Manuscript) -> list[str]:
    return list(dict.fromkeys((*of.topics, *of.tags)))


def _category(domain: str, name: str) -> str:
    written = cdata(html.escape(name, quote=False))
    return f'<category domain="{domain}" nicename="{_nicename(name)}">{written}</category>'


def _nicename(name: str) -> str:
    """A term's address; one in other letters gets a number that stays the same."""
    import hashlib

    return address(name, f"term-{hashlib.sha256(name.encode()).hexdigest()[:8]}")


def _login(name: str) -> str:
    return address(name, "desk")


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def _mail_date(time: datetime) -> str:
    """RFC 822, as RSS wants it; names of days and months are English on every computer."""
    from email.utils import format_datetime

    return format_datetime(time.astimezone(UTC))


def _stamp(time: datetime) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S")


def _text(element: Element, path: str) -> str:
    return element.findtext(path, "", _SPACES)


def _difference(of: Manuscript, item: Element) -> str:
    """The first field that says something else than was signed off; empty where none does."""
    page = read_page(_text(item, "content:encoded"))
    categories = [(each.get("domain"), html.unescape(each.text or "")) for each in item.findall("category")]
    checks = {
        "headline": html.unescape(_text(item, "title")) == of.headline,
        "dek": html.unescape(_text(item, "excerpt:encoded")) == of.dek,
        "label": page.words("label") == of.label,
        "body": page.words("body") == visible_body(of) and not page.dangers,
        **difference_in_notes(of, page),
        "links": not links_differ(of, page.links),
        "url_slug": _text(item, "wp:post_name") == of.address,
        "section": [name for domain, name in categories if domain == "category"]
        == ([of.section] if of.section else []),
        "tags": [name for domain, name in categories if domain == "post_tag"] == _tags(of),
        "author": _text(item, "dc:creator") == _login(of.credited),
        "language": _text(item, "guid") == of.guid and _text(item, "wp:status") == "draft",
    }
    return next((part for part, is_same in checks.items() if not is_same), "")
