# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Everything of a story but its texts, as one JSON file that is written last and says which texts it goes with.

Of a protected proof only that there is one: nothing that could lead to a source leaves the store, nor how to reach
somebody who asked for a retraction.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.claims import Evidence
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story
from editor_desk.store.mirror.plain import plain, value_of

FORMAT = 1
FILE = "story.json"
_WHAT = "Editor Desk: a copy of a story; en.md and es.md are its texts, README.txt says the rest."


@dataclass(frozen=True, slots=True)
class KeptRevision:
    """That a revision was kept: when, by whom, under which name. What it reads is in the store and its backups."""

    number: int
    name: str | None
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class MirroredRecord:
    """What the JSON file of a story says: the story without bodies, and what the store once vouched for.

    ``texts`` are the hashes of the files that were written with it, by their names.
    """

    story: Story
    sign_offs: tuple[Approval, ...]
    kept_revisions: Mapping[Language, tuple[KeptRevision, ...]]
    texts: Mapping[str, str]
    is_as_written: bool


def story_file(
    story: Story, kept: Mapping[Language, tuple[KeptRevision, ...]], texts: Mapping[str, str]
) -> bytes:
    """The JSON file of a story."""
    fields: dict[str, Any] = plain(_without_secrets(story))
    sign_offs = fields.pop("approvals")
    for edition in fields["editions"].values():
        del edition["body"]
    said = {
        "what": _WHAT,
        "format": FORMAT,
        "story": fields,
        "sign_offs": sign_offs,
        "kept_revisions": plain(kept),
        "texts": dict(texts),
    }
    return (json.dumps({**said, "seal": _seal(said)}, ensure_ascii=False, indent=1) + "\n").encode()


def read_story_file(data: bytes) -> MirroredRecord:
    """What a JSON file says; raises ``ValueError`` where it is none of ours or of a newer format."""
    said = json.loads(data.decode().removeprefix("\ufeff"))
    if not isinstance(said, dict) or not isinstance(said.get("format"), int):
        raise ValueError("no file of the mirror")
    if said["format"] > FORMAT:
        raise ValueError(f"format {said['format']} is newer than this program")
    seal = said.pop("seal", None)
    try:
        return MirroredRecord(
            story=value_of(Story, said["story"]),
            sign_offs=value_of(tuple[Approval, ...], said.get("sign_offs", [])),
            kept_revisions=value_of(
                Mapping[Language, tuple[KeptRevision, ...]],  # type: ignore[type-abstract]
                said.get("kept_revisions", {}),
            ),
            texts=value_of(Mapping[str, str], said["texts"]),  # type: ignore[type-abstract]
            is_as_written=seal == _seal(said),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"incomplete: {error}") from error


def digest_of(data: bytes) -> str:
    """SHA-256 of a file's contents, hex."""
    return hashlib.sha256(data).hexdigest()


def _seal(said: Mapping[str, Any]) -> str:
    return digest_of(json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode())


def _without_secrets(story: Story) -> Story:
    return replace(
        story,
        claims=tuple(replace(claim, evidence=tuple(map(_shown, claim.evidence))) for claim in story.claims),
        files=tuple(map(_shown, story.files)),
        # What was read side by side may hold words that were taken out since; that they changed is known without them.
        reviewed=tuple(replace(pair, words={}) for pair in story.reviewed),
        retractions=tuple(replace(asked, contact="") for asked in story.retractions),
        # That there are withheld names, so that a store made of this knows it has lost them; not which.
        flags=replace(story.flags, withheld=("",) * len(story.flags.withheld)),
    )


def _shown(evidence: Evidence) -> Evidence:
    if not evidence.is_protected:
        return evidence
    purge = replace(evidence.purge, reason="") if evidence.purge and evidence.is_purged else None
    return Evidence(evidence.id, evidence.kind, title="", is_protected=True, purge=purge)
