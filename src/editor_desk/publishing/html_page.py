# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A web page for each edition: complete, in its language, pointing to its counterpart."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from typing import Any

from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stories import Relation
from editor_desk.newsroom.wording import Message
from editor_desk.publishing.article import article
from editor_desk.publishing.issue import OutputFile, PhotoPath, PublishedEdition
from editor_desk.publishing.links import dropped_link_messages, links_differ
from editor_desk.publishing.manuscript import Manuscript, manuscript, visible_body
from editor_desk.publishing.photo_copies import photo_copies
from editor_desk.publishing.reading import Page, difference_in_notes, read_page

ID = "html"
_STYLE = (
    "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,serif;color:#1a1a1a;"
    "background:#fff}h1,h2,h3{line-height:1.2}img{max-width:100%;height:auto}figure{margin:1.5rem 0}"
    "figcaption{font-size:.9rem;color:#444}table{border-collapse:collapse}td,th{padding:.3rem .6rem;"
    "border-bottom:1px solid #ccc}.label{font:bold .8rem/1 sans-serif;text-transform:uppercase;"
    "letter-spacing:.05em}.dek{font-size:1.25rem;color:#333}.byline{font-style:italic}"
)
_NOTE_STYLE = ".updated{font-size:.9rem;color:#444}.notes{border-top:1px solid #ccc;padding-top:.6rem;font-style:italic}"


def write(editions: tuple[PublishedEdition, ...], photo_path: PhotoPath) -> tuple[OutputFile, ...]:
    """One page an edition, and the photos beside them."""
    ready = tuple(map(manuscript, editions))
    pages = [OutputFile(_name(of), _page(of, ready).encode(), of.story_id) for of in ready]
    return (*pages, *photo_copies(ready, photo_path))


def read_back(files: Mapping[str, bytes], editions: tuple[PublishedEdition, ...]) -> None:
    """Compare written pages with what was signed off; raises ``Refused("export.read_back")``."""
    ready = tuple(map(manuscript, editions))
    for of in ready:
        differing = _difference(of, ready, read_page(files[_name(of)].decode()), files)
        if differing:
            raise Refused("export.read_back", name=_name(of), what_field=differing)


def messages(editions: tuple[PublishedEdition, ...]) -> tuple[Message, ...]:
    """Links that are words only in the pages."""
    return dropped_link_messages(tuple(map(manuscript, editions)))


def _name(of: Manuscript) -> str:
    return f"{of.stem}.html"


def _page(of: Manuscript, ready: tuple[Manuscript, ...]) -> str:
    esc = html.escape
    head = [
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{esc(of.title)}</title>",
        f'<meta name="description" content="{esc(of.description)}">' if of.description else "",
        f'<meta name="editor-desk-story" content="{esc(of.story_id)}">',
        *_alternates(ready),
        f'<script type="application/ld+json">{_safe_json(_news_article(of, ready))}</script>',
        f"<style>{_STYLE}{_NOTE_STYLE if of.notes else ''}</style>",
    ]
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{of.language.value}">',
        "<head>",
        *head,
        "</head>",
        "<body>",
        article(of),
        "</body>",
        "</html>",
    ]
    return "\n".join(filter(None, parts)) + "\n"


def _alternates(ready: tuple[Manuscript, ...]) -> list[str]:
    """Both pages name both, as search engines want it; a page that stands alone names none."""
    if len(ready) < 2:
        return []
    return [
        f'<link rel="alternate" hreflang="{each.language.value}" href="{html.escape(_name(each))}">'
        for each in ready
    ]


def _news_article(of: Manuscript, ready: tuple[Manuscript, ...]) -> dict[str, Any]:
    """The page's description for search engines (schema.org)."""
    both = len(ready) > 1
    is_translation = of.relation is Relation.TRANSLATION
    counterpart = {"@type": "NewsArticle", "@id": of.other_guid, "inLanguage": of.language.other.value}
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": of.guid,
        "headline": of.headline,
        "description": of.description,
        "inLanguage": of.language.value,
        "author": {"@type": "Person", "name": of.credited} if of.credited else None,
        "translator": {"@type": "Person", "name": of.author_name}
        if is_translation and of.author_name and of.author_name != of.credited
        else None,
        "datePublished": of.published_at.isoformat() if of.published_at else None,
        "dateModified": of.notes[0].at.isoformat() if of.notes else None,
        "correction": [note.text for note in of.notes if not note.is_update],
        "articleSection": of.section,
        "keywords": [*of.topics, *of.tags],
        "image": [picture.file_name for picture in of.pictures],
        "translationOfWork": counterpart if is_translation else None,
        "workTranslation": counterpart if both and of.relation is Relation.ORIGINAL else None,
    }
    return {name: value for name, value in data.items() if value}


def _safe_json(data: Mapping[str, Any]) -> str:
    """JSON that no tag can end: ``</script>`` is written with escapes."""
    written = json.dumps(data, ensure_ascii=False)
    for letter in "<>&\u2028\u2029":
        written = written.replace(letter, f"\\u{ord(letter):04x}")
    return written


def _difference(of: Manuscript, ready: tuple[Manuscript, ...], page: Page, files: Mapping[str, bytes]) -> str:
    """The first part in which a page says something else than was signed off; empty where none does."""
    described = json.loads(page.data)
    wanted = {each.language.value: _name(each) for each in ready} if len(ready) > 1 else {}
    checks = {
        "headline": page.words("headline") == of.headline == described.get("headline", ""),
        "dek": page.words("dek") == of.dek,
        "byline": page.words("byline") == of.byline,
        "label": page.words("label") == of.label,
        "body": page.words("body") == visible_body(of) and not page.dangers,
        **difference_in_notes(of, page),
        "links": not links_differ(of, page.links),
        "language": page.language == of.language.value and page.alternates == wanted,
        "photos": {source for source, _ in page.pictures} >= {each.file_name for each in of.pictures}
        and all(each.file_name in files for each in of.pictures),
        "cutline": all(each.cutline in page.words("cutline") for each in of.pictures),
        "credit": all(each.credit in page.words("credit") for each in of.pictures),
        "alt": {alt for _, alt in page.pictures} >= {each.alt for each in of.pictures},
    }
    return next((part for part, is_same in checks.items() if not is_same), "")
