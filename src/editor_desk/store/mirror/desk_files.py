# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk itself in the mirror: its people, every version of its rules, its names and terms."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from editor_desk.newsroom.known_names import NameVersion
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.ruleset import RulesVersion, read_ruleset
from editor_desk.store.mirror.plain import plain, value_of
from editor_desk.store.mirror.story_file import FORMAT

PEOPLE_FILE = "people.json"
RULES_FILE = "rules.json"
NAMES_FILE = "names.json"


@dataclass(frozen=True, slots=True)
class MirroredPeople:
    """Everybody at a desk, who sat there last, and the desk's id."""

    desk: str
    people: tuple[Person, ...]
    last: str = ""


def people_file(found: MirroredPeople) -> bytes:
    """The file of the desk's people."""
    return _written({"format": FORMAT, **plain(found)})


def read_people_file(data: bytes) -> MirroredPeople:
    """The people a file names; raises ``ValueError`` where it is none of ours."""
    return value_of(MirroredPeople, _said(data))


def rules_file(versions: tuple[RulesVersion, ...]) -> bytes:
    """The file of the desk's rules, oldest version first."""
    return _written({"format": FORMAT, "versions": plain(versions)})


def read_rules_file(data: bytes) -> tuple[RulesVersion, ...]:
    """The rules in a file, oldest first; raises ``ValueError`` where a program could not go by them."""
    said = _said(data).get("versions")
    if not isinstance(said, list) or not said:
        raise ValueError("no rules")
    try:
        found = tuple(
            RulesVersion(
                one["version"],
                one["by"],
                value_of(datetime, one["at"]),
                one["reason"],
                one["data"],
            )
            for one in said
        )
        for each in found:
            read_ruleset(each.data, each.version)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"incomplete: {error}") from error
    return found


def names_file(histories: Iterable[tuple[NameVersion, ...]]) -> bytes:
    """The file of the newsroom's names and terms: a line an entry, with every version of it; empty without any."""
    lines = [json.dumps(plain(versions), ensure_ascii=False) for versions in histories]
    if not lines:
        return b""
    told = ",\n".join(lines)
    return f'{{"format": {FORMAT}, "names": [\n{told}\n]}}\n'.encode()


def read_names_file(data: bytes) -> tuple[tuple[NameVersion, ...], ...]:
    """Every entry in a file with its versions; raises ``ValueError`` where it is none of ours."""
    said = _said(data).get("names")
    if not isinstance(said, list):
        raise ValueError("no names")
    found: list[tuple[NameVersion, ...]] = []
    try:
        for one in said:
            versions = tuple(value_of(NameVersion, each) for each in one)
            numbers = [each.number for each in versions]
            if numbers != list(range(1, len(numbers) + 1)) or len({each.name.id for each in versions}) != 1:
                raise ValueError("a version is missing")
            if any(each.name.at is None for each in versions):
                raise ValueError("a version without its moment")
            found.append(versions)
    except (TypeError, AttributeError) as error:
        raise ValueError(f"incomplete: {error}") from error
    return tuple(found)


def _written(said: Mapping[str, Any]) -> bytes:
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()


def _said(data: bytes) -> dict[str, Any]:
    said = json.loads(data.decode().removeprefix("\ufeff"))
    if not isinstance(said, dict) or not isinstance(said.get("format"), int) or said["format"] > FORMAT:
        raise ValueError("no file of the mirror")
    return said
