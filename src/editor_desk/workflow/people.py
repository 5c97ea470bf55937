# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who is at this desk: nothing is ever done by nobody."""

from __future__ import annotations

from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.store import Store
from editor_desk.store.unit import Unit
from editor_desk.workflow.work import Work, new_id

WORDINGS = {
    "people.no_name": QT_TRANSLATE_NOOP("Newsroom", "A person needs a name. Nobody was added."),
    "people.name_taken": QT_TRANSLATE_NOOP(
        "Newsroom",
        "There is a {name} at this desk already. Nobody was added; tell the two apart by a second name.",
    ),
    "people.role_unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no role called “{name}”. Nothing was changed; choose among: {choices}"
    ),
    "people.unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "Nobody called “{name}” works at this desk. Nothing was changed; here are: {choices}"
    ),
    "people.only_administrators": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} may not add people; that takes {role}. Nobody was added."
    ),
}


def read_roles(names: tuple[str, ...]) -> frozenset[Role]:
    """Roles by their codes; ``WrongUsage`` with the choices for an unknown one."""
    roles = set()
    for name in names:
        try:
            roles.add(Role(name))
        except ValueError:
            raise WrongUsage("people.role_unknown", name=name, choices=tuple(Role)) from None
    return frozenset(roles)


def add_person(work: Work, name: str, roles: frozenset[Role]) -> Person:
    """Add somebody to the desk. Raises ``WrongUsage`` for an empty or taken name."""
    name = " ".join(name.split())
    if not name:
        raise WrongUsage("people.no_name")
    if not work.person.may_act_as(frozenset({Role.ADMINISTRATOR}), work.now()):
        raise Refused("people.only_administrators", person=work.person.name, role="administrator")
    with work.store.unit() as unit:
        if any(person.name.casefold() == name.casefold() for person in unit.people()):
            raise WrongUsage("people.name_taken", name=name)
        person = Person(new_id(), name, roles)
        unit.put_person(person)
        payload = {"person": person.id, "name": name, "roles": sorted(role.value for role in roles)}
        work.record(unit, "people.added", payload=payload)
    return person


def person_named(unit: Unit, reference: str) -> Person:
    """Somebody of this desk by id, name (letter case aside), or unambiguous beginning of a name."""
    everybody = unit.people()
    wanted = " ".join(reference.split()).casefold()
    exact = [p for p in everybody if p.id == reference or p.name.casefold() == wanted]
    found = exact or [p for p in everybody if wanted and p.name.casefold().startswith(wanted)]
    if len(found) != 1:
        raise WrongUsage("people.unknown", name=reference, choices=tuple(p.name for p in everybody))
    return found[0]


def sit_down(store: Store, name: str | None) -> Person:
    """The person who works from now on: by name or id, or whoever was last at this desk.

    Raises ``Refused`` for somebody unknown: nothing is done by nobody.
    """
    with store.unit() as unit:
        if not name:
            return unit.last_person()
        try:
            person = person_named(unit, name)
        except WrongUsage as stranger:
            raise Refused(stranger.message.code, **stranger.message.params) from stranger
        unit.set_last_person(person.id)
    return person
