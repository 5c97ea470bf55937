# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk itself in the mirror: its people and every version of its rules."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from editor_desk.newsroom.people import Person
from editor_desk.newsroom.ruleset import RulesVersion, read_ruleset
from editor_desk.store.mirror.plain import plain, value_of
from editor_desk.store.mirror.story_file import FORMAT

PEOPLE_FILE = "people.json"
RULES_FILE = "rules.json"


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


def _written(said: Mapping[str, Any]) -> bytes:
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()


def _said(data: bytes) -> dict[str, Any]:
    said = json.loads(data.decode().removeprefix("\ufeff"))
    if not isinstance(said, dict) or not isinstance(said.get("format"), int) or said["format"] > FORMAT:
        raise ValueError("no file of the mirror")
    return said
