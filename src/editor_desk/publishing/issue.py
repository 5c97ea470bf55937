# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What goes out: a signed-off edition with all that its readers see, and the files made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stories import Edition, Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

PhotoPath = Callable[[str], Path]
"""Where the file of a photo lies, by its SHA-256."""


@dataclass(frozen=True, slots=True)
class PublishedEdition:
    """One edition that may go out, and the words that belong to it but not to its text.

    ``content_hash`` is of the content now; ``label`` the public label of the story's kind, ``section`` and
    ``topics`` the names of section and topics, all in the edition's language (see ``topics``).
    ``author_name`` is the name of the author or translator of record. ``published_at`` where it is known.
    """

    story: Story
    edition: Edition
    approval: Approval
    content_hash: str
    label: str = ""
    author_name: str = ""
    section: str = ""
    topics: tuple[str, ...] = ()
    published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file to be written: its place under the folder, with forward slashes, and its bytes.

    ``owner`` is the story's id where the file may replace only one of the same story; every such file
    holds that id.
    """

    name: str
    data: bytes
    owner: str = ""


def refuse_unless_signed_off(editions: tuple[PublishedEdition, ...]) -> None:
    """Raise ``Refused`` unless every edition is exactly what its standing approval is of, and all are of one story."""
    if not editions:
        raise Refused("export.nothing")
    for published in editions:
        edition, approval = published.edition, published.approval
        fits = approval.language is edition.language and approval.content_hash == published.content_hash
        if not fits or approval.is_revoked or not published.content_hash:
            raise Refused("export.not_approved", slug=published.story.slug, language=edition.language.value)
    ids = [published.edition.id for published in editions]
    if len({published.story.id for published in editions}) > 1 or len(set(ids)) < len(ids):
        raise ValueError("an export takes the editions of one story, each once")


WORDINGS: Mapping[str, str] = {
    "export.nothing": QT_TRANSLATE_NOOP("Newsroom", "Nothing signed off was chosen. No file was written."),
    "export.not_approved": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{slug}”: the {language} edition is not signed off exactly as it stands. No file was written. Have it signed off again.",
    ),
}
