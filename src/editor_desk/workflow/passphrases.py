# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Passphrases: set, changed, removed by whoever they are of; given anew by an administrator; proved, and throttled.

Hashing takes a tenth of a second by design, so it is never done inside an act of the store. Nothing here may run
on the main thread of the window.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from editor_desk.newsroom.passphrases import (
    FREE_TRIES,
    LONGEST,
    ORDINARY,
    SHORTEST,
    HashCost,
    KeptPassphrase,
    prepared,
    wait_after,
)
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.store import Store
from editor_desk.workflow.people import known_person, refuse_unless_administrator
from editor_desk.workflow.phrase_hash import hash_of, is_of_today, is_right
from editor_desk.workflow.work import Work

WORDINGS = {
    "passphrase.needed": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} has a passphrase at this desk. Nothing was done without it."
    ),
    "passphrase.wrong": QT_TRANSLATE_NOOP(
        "Newsroom", "That is not the passphrase of {person}. Nothing was done."
    ),
    "passphrase.wrong.wait": QT_TRANSLATE_NOOP(
        "Newsroom",
        "That is not the passphrase of {person}. Nothing was done. After so many tries there is a wait of"
        " {seconds} s before the next.",
    ),
    "passphrase.wait": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The passphrase of {person} was wrong too often. Try again in {seconds} s; nothing was done.",
    ),
    "passphrase.short": QT_TRANSLATE_NOOP(
        "Newsroom",
        "A passphrase has at least {count} characters; three or four words that do not belong together are good."
        " Nothing was changed.",
    ),
    "passphrase.long": QT_TRANSLATE_NOOP(
        "Newsroom", "A passphrase has at most {count} characters. Nothing was changed."
    ),
    "passphrase.changed": QT_TRANSLATE_NOOP(
        "Newsroom", "The passphrase of {person} was changed a moment ago. Nothing was done; use the new one."
    ),
    "passphrase.told.given": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{person}, as administrator, gave you a new passphrase on {day}. Choose one of your own that nobody"
        " else knows.",
    ),
    "passphrase.told.tries": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Since you were last here a wrong passphrase was typed for you {count} times, the last time {time}.",
    ),
    "passphrase.told.removed": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{person}, as administrator, removed your passphrase on {day}. Until you set another one, anyone at this"
        " computer can sign as you.",
    ),
}


def set_passphrase(work: Work, phrase: str, old: str | None = None, cost: HashCost = ORDINARY) -> None:
    """Give the person at the desk a passphrase, or another one; ``old`` is asked where there is one.

    Raises ``Refused``: too short, the old one wrong or missing, a wait.
    """
    refuse_unfit(phrase)
    before = prove(work.store, work.person, old, work.now, cost)
    _keep(work, work.person, before, hash_of(phrase, cost))


def remove_passphrase(work: Work, old: str | None, cost: HashCost = ORDINARY) -> None:
    """Let the person at the desk sit down without one; the old one is asked."""
    _keep(work, work.person, prove(work.store, work.person, old, work.now, cost), None)


def give_passphrase(work: Work, person_id: str, phrase: str | None, cost: HashCost = ORDINARY) -> None:
    """For somebody who forgot theirs: an administrator gives another, or with None takes it away.

    Recorded, and the person is told when they sit down next. Whoever does this for themselves is asked for the
    old one: ``set_passphrase``, ``remove_passphrase``. Raises ``Refused`` for whoever is no administrator.
    """
    if phrase is not None:
        refuse_unfit(phrase)
    with work.store.look() as unit:
        refuse_unless_administrator(unit, work)
        person = known_person(unit, person_id)
    if person.id == work.person.id:
        raise Refused("passphrase.needed", person=person.name)
    hashed = None if phrase is None else hash_of(phrase, cost)
    with work.store.unit() as unit:
        refuse_unless_administrator(unit, work)
        code = "passphrase.taken_away" if hashed is None else "passphrase.given"
        work.record(unit, code, payload={"person": person.id})
        kept = KeptPassphrase(hashed, given_by=work.person.id, given_at=work.now())
        unit.put_passphrase(person.id, kept)


def prove(
    store: Store, person: Person, phrase: str | None, now: Callable[[], datetime], cost: HashCost = ORDINARY
) -> KeptPassphrase:
    """Whether it is them: returns what was kept of their passphrase before this, also where they have none.

    A wrong one is counted in the store, so that neither another program nor another day starts the count again;
    after some there is a wait. Raises ``Refused``: missing, wrong, a wait.
    """
    with store.look() as unit:
        kept = unit.passphrase(person.id)
    if kept.hash is None:
        return kept
    if not phrase or not prepared(phrase):
        raise Refused("passphrase.needed", person=person.name)
    with store.unit() as unit:
        at, kept = now(), unit.passphrase(person.id)
        left = kept.wait_left(at)
        if not left:
            unit.put_passphrase(person.id, kept.tried(at))
        elif kept.wrong_at is not None and at < kept.wrong_at:
            # The clock was set back: the wait begins again with this clock, and has an end.
            unit.put_passphrase(person.id, replace(kept, wrong_at=at))
    if left:
        raise Refused("passphrase.wait", person=person.name, seconds=_seconds(left))
    if kept.hash is None:
        return kept
    if not is_right(kept.hash, phrase, cost):
        _tell_wrong(store, person, kept.wrong + 1, now)
    renewed = kept.hash if is_of_today(kept.hash, cost) else hash_of(phrase, cost)
    with store.unit() as unit:
        newest = unit.passphrase(person.id)
        if newest.hash != kept.hash:
            raise Refused("passphrase.changed", person=person.name)
        unit.put_passphrase(person.id, replace(newest.got_right(), hash=renewed))
    return replace(kept, hash=renewed)


def told_of(kept: KeptPassphrase, names: Callable[[str], str]) -> tuple[Message, ...]:
    """What somebody hears who sits down after an administrator had their passphrase in hand, or others guessed at it."""
    said: list[Message] = []
    if kept.given_by is not None and kept.given_at is not None:
        code = "passphrase.told.given" if kept.hash else "passphrase.told.removed"
        said.append(Message(code, {"person": names(kept.given_by), "day": f"{kept.given_at:%Y-%m-%d}"}))
    if kept.wrong >= FREE_TRIES and kept.wrong_at is not None:
        time = kept.wrong_at.isoformat(timespec="minutes")
        said.append(Message("passphrase.told.tries", {"count": kept.wrong, "time": time}))
    return tuple(said)


def refuse_unfit(phrase: str) -> None:
    """Raise ``Refused`` for what is too short or too long; nothing is asked of which characters it has."""
    length = len(prepared(phrase))
    if length < SHORTEST:
        raise Refused("passphrase.short", count=SHORTEST)
    if length > LONGEST:
        raise Refused("passphrase.long", count=LONGEST)


def _keep(work: Work, person: Person, before: KeptPassphrase, hashed: str | None) -> None:
    with work.store.unit() as unit:
        if unit.passphrase(person.id).hash != before.hash:
            raise Refused("passphrase.changed", person=person.name)
        if hashed is None and before.hash is None:
            return
        code = "passphrase.set" if before.hash is None else "passphrase.changed"
        work.record(unit, "passphrase.removed" if hashed is None else code, payload={"person": person.id})
        unit.put_passphrase(person.id, KeptPassphrase(hashed))


def _tell_wrong(store: Store, person: Person, wrong: int, now: Callable[[], datetime]) -> None:
    with store.unit() as unit:
        payload = {"person": person.id, "tries": wrong}
        unit.append_event(at=now(), person=person.id, code="passphrase.wrong", payload=payload)
    if wrong < FREE_TRIES:
        raise Refused("passphrase.wrong", person=person.name)
    raise Refused("passphrase.wrong.wait", person=person.name, seconds=_seconds(wait_after(wrong)))


def _seconds(wait: timedelta) -> int:
    return math.ceil(wait.total_seconds())
