# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The first day of a store: its id, its people and its rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlmodel import Session

from editor_desk import __version__
from editor_desk.newsroom.people import ALL_ROLES, Person
from editor_desk.newsroom.ruleset import AS_SHIPPED, RulesVersion
from editor_desk.store.connection import DESK
from editor_desk.store.people import LAST_PERSON, People, Settings
from editor_desk.store.rulesets import Rulesets


@dataclass(frozen=True, slots=True)
class Founders:
    """Who and what a store begins with where it is not quite new: it is rebuilt from a mirror.

    Without people somebody named after the computer's user, without rules those that are shipped.
    """

    people: tuple[Person, ...] = ()
    last: str = ""
    rules: tuple[RulesVersion, ...] = ()


def found_desk(
    session: Session,
    shipped_rules: Mapping[str, Any],
    computer_user: str,
    now: Callable[[], datetime],
    founders: Founders,
) -> str:
    """The desk's id; in a new store it, the rules and the people are written first."""
    settings = Settings(session)
    desk = settings.get(DESK)
    if desk is not None:
        return desk
    desk = str(uuid4())
    everybody = founders.people or (Person(str(uuid4()), computer_user, ALL_ROLES),)
    last = next((one for one in everybody if one.id == founders.last), everybody[0])
    people, rulesets = People(session), Rulesets(session, {})
    for person in everybody:
        people.put(person)
    for rules in founders.rules:
        rulesets.put(rules.data, by=rules.by, at=rules.at, reason=rules.reason)
    if not founders.rules:
        # Said at once, so that a later program knows which shipped rules the desk began with.
        data = {**shipped_rules, "shipped": {"program": __version__}}
        rulesets.put(data, by=last.id, at=now(), reason=AS_SHIPPED)
    settings.put(LAST_PERSON, last.id)
    settings.put(DESK, desk)
    return desk
