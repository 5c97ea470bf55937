# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What an approval is an approval of: every exported field of an edition, in canonical form.

Due times, embargo, schedule, evidence and anything else that readers never see is left out, so that
it never withdraws a sign-off. The rule-set version stands beside the hash, not in it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from editor_desk.newsroom.changes import Change
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Story
from editor_desk.text.canonical import CanonicalBlock, canonical, canonical_blocks, hash_of
from editor_desk.text.markdown_map import read_markdown

ContentForm = dict[str, Any]
"""JSON values by field name; the field names are the vocabulary ``field``."""

_OWN = (*FURNITURE_FIELDS, "author", "relation", "body")
_EXACT = ("url_slug",)
"""Furniture that is an address, not prose: compared letter by letter."""


def content_form(story: Story, language: Language, label: str = "") -> ContentForm:
    """An edition as approval sees it. ``label`` is the public label readers see above it."""
    edition = story.edition(language)
    furniture = asdict(edition.furniture)
    form: ContentForm = {
        name: furniture[name].strip() if name in _EXACT else canonical(furniture[name])
        for name in FURNITURE_FIELDS
    }
    form["author"] = edition.author or ""
    form["relation"] = edition.relation.value
    form["body"] = [_block(block) for block in canonical_blocks(edition.body)]
    form["slug"] = story.slug.strip()
    form["kind"] = story.kind
    form["label"] = canonical(label)
    form["section"] = canonical(story.section)
    form["topics"] = list(story.topics)
    form["tags"] = [canonical(tag) for tag in story.tags]
    form["photos"] = [_photo(use, language) for use in story.photos]
    form["verdicts"] = sorted([claim.id, claim.status.value] for claim in story.claims_in(language))
    notes = [_note(change, language) for change in story.told_in(language)]
    if notes:  # so that what was signed off before there were notes keeps its hash
        form["notes"] = notes
    return form


def _note(change: Change, language: Language) -> list[str]:
    return [change.id, change.kind.value if change.kind else "", canonical(change.note.get(language, ""))]


def _block(block: CanonicalBlock) -> list[object]:
    marks = [list(block.links), list(block.photos), list(block.unseen)]
    return [block.kind, block.level, block.number, block.text, *marks]


def _photo(use: PhotoUse, language: Language) -> list[str]:
    return [
        use.id,
        use.asset.file.sha256 if use.asset else "",
        canonical(use.cutline.get(language, "")),
        canonical(use.credit),
        canonical(use.alt.get(language, "")),
    ]


def content_json(form: ContentForm) -> str:
    """A form as it is kept with an approval: JSON with sorted keys."""
    return json.dumps(form, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_hash(form: ContentForm) -> str:
    """The approved hash: the canonical form's version, a colon, SHA-256 in hex."""
    return hash_of(content_json(form))


def changed_fields(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields in which two forms differ, in the order editors meet them."""
    names = (*after, *(name for name in before if name not in after))
    return tuple(name for name in names if before.get(name) != after.get(name))


def own_changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields in which an edition's own words differ: what it shares with the other edition is left out."""
    words = {photo[0]: (photo[2], photo[4]) for photo in before.get("photos", [])}
    found = [name for name in changed_fields(before, after) if name in _OWN]
    if any(words.get(photo[0], (photo[2], photo[4])) != (photo[2], photo[4]) for photo in after["photos"]):
        found.append("photos")
    return tuple(found)


def visible_body(source: str) -> str:
    """What a reader sees of a body, a blank line between its blocks, for showing what changed."""
    marked = read_markdown(source)
    return "\n\n".join(marked.visible_of(block) for block in marked.blocks)


@dataclass(frozen=True, slots=True)
class SignedContent:
    """What is kept with an approval: the form its hash is of, and the body as it was written."""

    form: ContentForm
    body: str

    def to_json(self) -> str:
        """The content as the store keeps it."""
        return content_json({"form": self.form, "body": self.body})

    @classmethod
    def from_json(cls, text: str) -> SignedContent:
        """The content as it was kept."""
        data = json.loads(text)
        return cls(data["form"], data["body"])
