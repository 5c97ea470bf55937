# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every format a story may leave in: one module each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.publishing import html_page, markdown_page, wxr
from editor_desk.publishing.issue import OutputFile, PhotoPath, PublishedEdition

Editions = tuple[PublishedEdition, ...]


class Exporter(NamedTuple):
    """A format: how it sets the editions of one story, how it reads its own files again, what it has to say.

    ``write`` makes all files in memory; ``read_back`` raises ``Refused("export.read_back")`` unless the
    files (by name) say what was signed off.
    """

    id: str
    write: Callable[[Editions, PhotoPath], tuple[OutputFile, ...]]
    read_back: Callable[[Mapping[str, bytes], Editions], None]
    messages: Callable[[Editions], tuple[Message, ...]]


EXPORTERS = (
    Exporter(html_page.ID, html_page.write, html_page.read_back, html_page.messages),
    Exporter(markdown_page.ID, markdown_page.write, markdown_page.read_back, markdown_page.messages),
    Exporter(wxr.ID, wxr.write, wxr.read_back, wxr.messages),
)


def exporter(format_id: str) -> Exporter:
    """The exporter of a format; raises ``WrongUsage`` naming those there are."""
    found = next((each for each in EXPORTERS if each.id == format_id), None)
    if found is None:
        raise WrongUsage(
            "export.format_unknown", name=format_id, choices=tuple(each.id for each in EXPORTERS)
        )
    return found


WORDINGS: Mapping[str, str] = {
    "export.format_unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no export format “{name}”. Choose one of: {choices}. No file was written."
    ),
    "export.read_back": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” would not say what was signed off ({what_field}). No file was written. Please report this; the story is safe.",
    ),
    "export.photo_missing": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The photo for “{name}” is not in the store. No file was written. Add the photo again, or restore a backup.",
    ),
    "export.link_dropped": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the link to {target} is no web or mail address and was left out; its words stay.",
    ),
    "export.wxr_first_delivery": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{slug}”: WordPress skips posts it knows even when they changed, so import this file once; later changes are made on the site.",
    ),
    "export.wxr_no_photos": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{slug}”: a WordPress file carries no photos ({count} left out). Upload them on the site with their cutlines.",
    ),
}
