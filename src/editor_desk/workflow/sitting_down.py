# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody takes the chair: with their passphrase, where they have one. The one way to it, from window and script."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from editor_desk.newsroom.passphrases import ORDINARY, HashCost
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.wording import Message
from editor_desk.store.store import Store
from editor_desk.workflow.passphrases import prove, told_of
from editor_desk.workflow.people import active_named, active_person


@dataclass(frozen=True, slots=True)
class Seat:
    """Who would sit down, and whether that takes a passphrase."""

    person: Person
    takes_passphrase: bool


@dataclass(frozen=True, slots=True)
class SatDown:
    """Who sits here now, and what they should hear first."""

    person: Person
    messages: tuple[Message, ...] = ()


def seat_of(store: Store, name: str | None) -> Seat:
    """Who is meant by a name or id, or was last at this desk; nobody sits down by it.

    Raises ``Refused`` for somebody unknown or no longer here: nothing is done by nobody.
    """
    with store.look() as unit:
        try:
            person = active_named(unit, name) if name else unit.last_person()
        except WrongUsage as stranger:
            raise Refused(stranger.message.code, **stranger.message.params) from stranger
        return Seat(person, unit.passphrase(person.id).hash is not None)


def sit_down(
    store: Store,
    person_id: str,
    phrase: str | None,
    now: Callable[[], datetime],
    cost: HashCost = ORDINARY,
) -> SatDown:
    """Let somebody work from now on. Raises ``Refused`` without their passphrase, and as ``prove`` does."""
    with store.look() as unit:
        person = active_person(unit, person_id)
    kept = prove(store, person, phrase, now, cost)
    with store.unit() as unit:
        # As they are at this instant: a tenth of a second went by, and others write here too.
        person = active_person(unit, person_id)
        newest = unit.passphrase(person_id)
        if newest.hash != kept.hash:
            raise Refused("passphrase.changed", person=person.name)
        names = {each.id: each.name for each in unit.people()}
        messages = told_of(kept, lambda each: names.get(each, each))
        if newest.given_by is not None:
            unit.put_passphrase(person_id, replace(newest, given_by=None, given_at=None))
        unit.set_last_person(person_id)
    return SatDown(person, messages)
