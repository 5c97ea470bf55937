# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Takes the mirror in again: every story a folder of it can still tell, and what is wrong with the telling."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from uuid import uuid4

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.known_names import NameVersion
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.ruleset import RulesVersion
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Edition, Furniture, Story
from editor_desk.store.mirror import readme
from editor_desk.store.mirror.desk_files import (
    NAMES_FILE,
    PEOPLE_FILE,
    RULES_FILE,
    MirroredPeople,
    read_names_file,
    read_people_file,
    read_rules_file,
)
from editor_desk.store.mirror.kept_aside import NEWER
from editor_desk.store.mirror.story_file import (
    FILE,
    KeptRevision,
    MirroredRecord,
    digest_of,
    read_story_file,
)
from editor_desk.store.mirror.texts import MirroredText, file_name, read_text_file

_TEXT_FILES = frozenset(file_name(language) for language in Language)
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


class Flaw(StrEnum):
    """What is wrong with a story's folder. All that could be read of it is taken in all the same."""

    NOTHING = "nothing"
    """Nothing in it could be read."""
    NO_RECORD = "no_record"
    """The record is missing or broken: there are only the texts."""
    RECORD_CHANGED = "record_changed"
    """Somebody changed the record by hand."""
    TEXT_MISSING = "text_missing"
    TEXT_BROKEN = "text_broken"
    """A text has lost its head: all of it was taken for the body."""
    TEXT_CHANGED = "text_changed"
    """Somebody changed a text by hand."""
    OTHER_STATE = "other_state"
    """A text is of another moment than the record: the writing was interrupted."""
    DOUBLE = "double"
    """There is a newer copy of the same story in another folder."""


@dataclass(frozen=True, slots=True)
class MirroredStory:
    """A story as its folder tells it, bodies included; what the store once vouched for stands apart.

    ``moved``: the editions whose words are not those the record was written with.
    """

    folder: str
    story: Story
    sign_offs: tuple[Approval, ...] = ()
    kept_revisions: Mapping[Language, tuple[KeptRevision, ...]] = field(default_factory=dict)
    flaws: Mapping[Flaw, tuple[Language, ...]] = field(default_factory=dict)
    moved: frozenset[Language] = frozenset()


@dataclass(frozen=True, slots=True)
class Sight:
    """What a look over the mirror finds: the folder to read for each story, and those that are of no use."""

    folders: Mapping[str, str]
    unusable: Mapping[str, Flaw]


def is_mirror(folder: Path) -> bool:
    """Whether a folder is a mirror, or what is left of one."""
    if not folder.is_dir():
        return False
    return (
        _is_our_readme(folder / readme.FILE)
        or any((folder / name).is_file() for name in (PEOPLE_FILE, RULES_FILE))
        or any(folder.glob(f"*/{FILE}"))
    )


def look_over(root: Path) -> Sight:
    """Which folder tells which story; of two that tell the same one, that with the later change."""
    best: dict[str, tuple[datetime, str]] = {}
    unusable: dict[str, Flaw] = {}
    for folder in _folders(root):
        try:
            found = read_folder(folder)
        except ValueError:
            unusable[folder.name] = Flaw.NOTHING
            continue
        mine = (_last_change(found.story), folder.name)
        other = best.get(found.story.id)
        if other is not None:
            unusable[min(mine, other)[1]] = Flaw.DOUBLE
            mine = max(mine, other)
        best[found.story.id] = mine
    return Sight({story_id: name for story_id, (_at, name) in best.items()}, unusable)


def read_folder(folder: Path) -> MirroredStory:
    """What a story's folder tells; raises ``ValueError`` where that is nothing."""
    texts = {language: _text(folder / file_name(language)) for language in Language}
    record = _record(folder)
    if record is None:
        return _by_texts_alone(folder, {each: text for each, (text, _) in texts.items() if text is not None})
    flaws: dict[Flaw, tuple[Language, ...]] = {}
    if not record.is_as_written:
        flaws[Flaw.RECORD_CHANGED] = ()
    story, moved = record.story, set()
    for language, edition in record.story.editions.items():
        text, sha256 = texts[language]
        flaw = _flaw(text, sha256, record.texts.get(file_name(language), ""))
        if flaw is not None:
            flaws[flaw] = (*flaws.get(flaw, ()), language)
            moved.add(language)
        if text is not None:
            story = story.with_edition(_with_words(edition, text))
    return MirroredStory(folder.name, story, record.sign_offs, record.kept_revisions, flaws, frozenset(moved))


def read_people(root: Path) -> MirroredPeople | None:
    """The people of the desk, or None where the file is missing or broken."""
    with suppress(OSError, ValueError):
        return read_people_file((root / PEOPLE_FILE).read_bytes())
    return None


def read_rules(root: Path) -> tuple[RulesVersion, ...] | None:
    """The rules of the desk, oldest first, or None where the file is missing or broken."""
    with suppress(OSError, ValueError):
        return read_rules_file((root / RULES_FILE).read_bytes())
    return None


def read_names(root: Path) -> tuple[tuple[NameVersion, ...], ...] | None:
    """The desk's names and terms, none where there is no file of them; None where the file is broken."""
    try:
        return read_names_file((root / NAMES_FILE).read_bytes())
    except FileNotFoundError:
        return ()
    except (OSError, ValueError):
        return None


def texts_of(root: Path) -> Iterator[tuple[Path, MirroredText]]:
    """Every text in the mirror that can be read, with its file; those kept aside as newer than the store too."""
    for folder in _folders(root):
        for place in sorted(folder.glob("*.md")):
            if place.name in _TEXT_FILES or f".{NEWER}" in place.name:
                with suppress(OSError, ValueError):
                    yield place, read_text_file(place.read_bytes())


def _folders(root: Path) -> list[Path]:
    return sorted(folder for folder in root.iterdir() if folder.is_dir() and not folder.name.startswith("."))


def _is_our_readme(place: Path) -> bool:
    with suppress(OSError):
        return place.read_bytes().startswith(readme.TEXT[:12].encode())
    return False


def _record(folder: Path) -> MirroredRecord | None:
    with suppress(OSError, ValueError):
        return read_story_file((folder / FILE).read_bytes())
    return None


def _text(place: Path) -> tuple[MirroredText | str | None, str]:
    """The words of a file, or all of it where they cannot be told apart, and its hash."""
    try:
        data = place.read_bytes()
    except OSError:
        return None, ""
    try:
        return read_text_file(data), digest_of(data)
    except ValueError:
        words = data.decode(errors="replace").replace("\r\n", "\n")
        return (words if words.strip("\0 \n") else None), digest_of(data)


def _flaw(text: MirroredText | str | None, sha256: str, recorded: str) -> Flaw | None:
    if text is None:
        return Flaw.TEXT_MISSING
    if isinstance(text, str):
        return Flaw.TEXT_BROKEN
    if not text.is_as_written:
        return Flaw.TEXT_CHANGED
    return None if sha256 == recorded else Flaw.OTHER_STATE


def _with_words(edition: Edition, text: MirroredText | str) -> Edition:
    if isinstance(text, str):
        return replace(edition, body=text)
    return replace(
        edition, furniture=text.furniture, body=text.body, changed_at=text.changed_at or edition.changed_at
    )


def _by_texts_alone(folder: Path, texts: Mapping[Language, MirroredText | str]) -> MirroredStory:
    whole = {language: text for language, text in texts.items() if isinstance(text, MirroredText)}
    if not whole:
        raise ValueError(f"{folder.name} tells no story")
    some = next(iter(whole.values()))
    editions = {}
    for language in Language:
        text = whole.get(language)
        words = (text.furniture, text.body) if text else (Furniture(), "")
        edition = Edition(str(uuid4()), language, furniture=words[0], body=words[1])
        at = Stage.PLANNED if edition.is_empty else Stage.DRAFT
        editions[language] = replace(
            edition, position=at, stage=at, changed_at=text.changed_at if text else None
        )
    story = Story(some.story_id, some.slug, editions=editions)
    return MirroredStory(folder.name, story, flaws={Flaw.NO_RECORD: ()})


def _last_change(story: Story) -> datetime:
    known = [story.changed_at, *(edition.changed_at for edition in story.editions.values())]
    return max((at for at in known if at is not None), default=_LONG_AGO)
