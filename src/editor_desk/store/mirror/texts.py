# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An edition as a Markdown file: what it is called and by whom at its head, then its text exactly as it stands.

The head carries a *seal*, the hash of the whole file without that line: a file with a seal that fits was
written by this program and by nobody since. It shows an accident or an honest edit, not a forger.
"""

from __future__ import annotations

import codecs
import hashlib
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Edition, Furniture, Story
from editor_desk.store.columns import instant_or_none, instant_text_or_none

_FENCE = "---\n"
_REMARKS = {
    Language.EN: "# A copy, written by Editor Desk. Changes made here are not read: see README.txt.\n",
    Language.ES: "# Copia escrita por Editor Desk. Lo que se cambie aquí no se lee: vea README.txt.\n",
}
_SEAL = "seal"


@dataclass(frozen=True, slots=True)
class MirroredText:
    """The words of an edition as a file holds them.

    ``is_as_written``: nobody changed the file since the program wrote it. A file whose line ends another
    program converted counts as written, and is read as it was.
    """

    story_id: str
    slug: str
    language: Language
    furniture: Furniture
    body: str
    changed_at: datetime | None
    is_as_written: bool

    @property
    def words(self) -> tuple[Furniture, str]:
        """What a person wrote of it."""
        return self.furniture, self.body


def file_name(language: Language) -> str:
    """What the file of an edition is called."""
    return f"{language}.md"


def text_file(story: Story, edition: Edition, names: Mapping[str, str]) -> bytes:
    """The file of an edition, UTF-8 with plain line feeds; ``names`` are people's by their ids.

    After the head comes one empty line, then the body to the last byte.
    """
    head: dict[str, str | None] = {"story": story.id, "slug": story.slug, "language": edition.language.value}
    head |= {name: getattr(edition.furniture, name) for name in FURNITURE_FIELDS}
    head["author"] = names.get(edition.author or "", "")
    head["stage"] = edition.stage.value
    head["changed"] = instant_text_or_none(edition.changed_at)
    lines = "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in head.items())
    return _sealed(_FENCE + _REMARKS[edition.language] + lines, f"{_FENCE}\n{edition.body}")


def read_text_file(data: bytes) -> MirroredText:
    """The words in a file, changed by hand or not; raises ``ValueError`` where they cannot be told."""
    data = data.removeprefix(codecs.BOM_UTF8)  # an editor that was opened by mistake leaves one
    text = data.decode()
    is_as_written = _fits(data)
    if not is_as_written and "\r\n" in text:
        plain_ends = text.replace("\r\n", "\n")
        is_as_written = _fits(plain_ends.encode())
        text = plain_ends
    if not is_as_written:
        text = unicodedata.normalize("NFC", text)
    head, fence, body = text.removeprefix(_FENCE).partition(f"\n{_FENCE}")
    if not text.startswith(_FENCE) or not fence:
        raise ValueError("the file has no head")
    said = dict(_line(line) for line in head.split("\n") if line.strip() and not line.startswith("#"))
    return MirroredText(
        story_id=_required(said, "story"),
        slug=said.get("slug") or "",
        language=Language(_required(said, "language")),
        furniture=Furniture(**{name: said.get(name) or "" for name in FURNITURE_FIELDS}),
        body=body.removeprefix("\n"),
        changed_at=instant_or_none(said.get("changed")),
        is_as_written=is_as_written,
    )


def _sealed(before: str, after: str) -> bytes:
    seal = hashlib.sha256((before + after).encode()).hexdigest()
    return f"{before}{_SEAL}: {json.dumps(seal)}\n{after}".encode()


def _fits(data: bytes) -> bool:
    before, mark, rest = data.partition(f"\n{_SEAL}: ".encode())
    seal, _, after = rest.partition(b"\n")
    if not mark:
        return False
    return seal.strip(b'"').decode("ascii", "replace") == hashlib.sha256(before + b"\n" + after).hexdigest()


def _line(line: str) -> tuple[str, str | None]:
    name, colon, value = line.partition(":")
    if not colon:
        raise ValueError(f"{line!r} says nothing")
    try:
        said = json.loads(value)
    except ValueError:
        said = value.strip()  # whoever changed it by hand left the quotation marks out
    if said is not None and not isinstance(said, str):
        said = value.strip()
    return name.strip(), said


def _required(said: Mapping[str, str | None], name: str) -> str:
    value = said.get(name)
    if not value:
        raise ValueError(f"the head does not say its {name}")
    return value
