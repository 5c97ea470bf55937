# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who works at this desk, and as what: nothing is ever done by nobody.

Only administrators change people. Whoever approves in their own right may name a deputy for themselves.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from editor_desk.newsroom.people import LONGEST_DEPUTY, Person, Role
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.unit import Unit
from editor_desk.workflow.work import Work, new_id

WORDINGS = {
    "people.no_name": QT_TRANSLATE_NOOP("Newsroom", "A person needs a name. Nobody was added."),
    "people.no_role": QT_TRANSLATE_NOOP("Newsroom", "A person needs at least one role. Nothing was changed."),
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
    "people.inactive": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{person} does not work at this desk any more. Nothing was changed; an administrator can bring them back.",
    ),
    "people.lost_role": QT_TRANSLATE_NOOP(
        "Newsroom",
        "What {person} may do was changed a moment ago; this took: {role}. Nothing was changed by this act.",
    ),
    "people.only_administrators": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} may not change who works here; that takes {role}. Nothing was changed."
    ),
    "people.last_administrator": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{person} is the only administrator. Nothing was changed; make somebody else one first.",
    ),
    "people.not_oneself": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{person} is at the desk now. Nothing was changed; let another administrator sit down first.",
    ),
    "people.deputy_role": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{person} may not name a deputy; that takes {role} in their own right. Nothing was changed.",
    ),
    "people.deputy_approves": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} approves in their own right and needs no deputy's time. Nothing was changed."
    ),
    "people.deputy_order": QT_TRANSLATE_NOOP(
        "Newsroom", "A deputy's time ends after it begins, and not in the past. Nothing was changed."
    ),
    "people.deputy_long": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Nobody is deputy for more than {days} days at a time. Nothing was changed; name them again then.",
    ),
    "people.deputy_until": QT_TRANSLATE_NOOP(
        "Newsroom", "Say until when (--deputy-to). Nothing was changed; a deputy's time ends by itself."
    ),
    "people.no_deputy": QT_TRANSLATE_NOOP("Newsroom", "{person} is no deputy. Nothing was changed."),
    "people.deputy_not_yours": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{person} was named deputy by somebody else; who did that, or an administrator, may end it."
        " Nothing was changed.",
    ),
}

_ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})


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
    """Add somebody to the desk. Raises ``WrongUsage`` for an empty or taken name, ``Refused`` for the role."""
    with work.store.unit() as unit:
        refuse_unless_administrator(unit, work)
        person = Person(new_id(), _free_name(unit, name), roles)
        unit.put_person(person)
        payload = {"person": person.id, "name": person.name, "roles": sorted(role.value for role in roles)}
        work.record(unit, "people.added", payload=payload)
    return person


def change_person(
    work: Work,
    person_id: str,
    *,
    name: str | None = None,
    roles: frozenset[Role] | None = None,
    is_active: bool | None = None,
) -> Person:
    """Give somebody another name or other roles, or let them leave or come back; what is None stays.

    Raises ``Refused`` for whoever is no administrator, and where none would be left.
    """
    with work.store.unit() as unit:
        refuse_unless_administrator(unit, work)
        before = known_person(unit, person_id)
        after = before
        if name is not None and " ".join(name.split()) != before.name:
            after = replace(after, name=_free_name(unit, name, besides=before.id))
        if roles is not None:
            if not roles:
                raise Refused("people.no_role")
            after = replace(after, roles=roles)
        if is_active is not None and is_active is not before.is_active:
            if before.id == work.person.id:
                raise Refused("people.not_oneself", person=before.name)
            after = replace(after, is_active=is_active, deputy_from=None, deputy_to=None, deputy_by=None)
        if after == before:
            return before
        _refuse_without_administrator(unit, after)
        # Before it is done: whoever gives up a role of their own holds it until then.
        work.record(unit, "people.changed", payload=_differences(before, after))
        unit.put_person(after)
    return after


def name_deputy(work: Work, person_id: str, since: datetime, until: datetime) -> Person:
    """Let somebody approve from one instant (UTC) to another, end exclusive; it expires by itself.

    For an administrator, or an approver who holds that role in their own right. Raises ``Refused``.
    """
    with work.store.unit() as unit:
        _refuse_unless_may_name(unit, work)
        person = active_person(unit, person_id)
        if Role.APPROVER in person.roles:
            raise Refused("people.deputy_approves", person=person.name)
        if until <= since or until <= work.now():
            raise Refused("people.deputy_order")
        if until - since > LONGEST_DEPUTY:
            raise Refused("people.deputy_long", days=LONGEST_DEPUTY.days)
        if person.will_be_deputy(work.now()):
            _refuse_unless_theirs(unit, work, person)
        named = replace(person, deputy_from=since, deputy_to=until, deputy_by=work.person.id)
        times = {"from": since.isoformat(), "to": until.isoformat()}
        work.record(unit, "people.deputy_named", payload={"person": person.id, **times})
        unit.put_person(named)
    return named


def end_deputy(work: Work, person_id: str) -> Person:
    """End a deputy's time now, or take it back before it begins; what they signed stands.

    For whoever named them, the deputy, or an administrator. Raises ``Refused``.
    """
    with work.store.unit() as unit:
        person = known_person(unit, person_id)
        if not person.will_be_deputy(work.now()):
            raise Refused("people.no_deputy", person=person.name)
        if person.id != work.person.id:
            _refuse_unless_theirs(unit, work, person)
        ended = replace(person, deputy_from=None, deputy_to=None, deputy_by=None)
        work.record(unit, "people.deputy_ended", payload={"person": person.id})
        unit.put_person(ended)
    return ended


def may_name_deputies(person: Person) -> bool:
    """Whether somebody may name a deputy; a deputy may not, whatever they approve meanwhile."""
    return person.is_active and bool(person.roles & {Role.APPROVER, Role.ADMINISTRATOR})


def person_named(unit: Unit, reference: str) -> Person:
    """Somebody of this desk by id, name (letter case aside), or unambiguous beginning of a name.

    Whoever left is found by their whole name only.
    """
    everybody = unit.people()
    wanted = " ".join(reference.split()).casefold()
    exact = [p for p in everybody if p.id == reference or p.name.casefold() == wanted]
    found = exact or [p for p in everybody if wanted and p.is_active and p.name.casefold().startswith(wanted)]
    if len(found) != 1:
        here = tuple(person.name for person in everybody if person.is_active)
        raise WrongUsage("people.unknown", name=reference, choices=here)
    return found[0]


def active_named(unit: Unit, reference: str) -> Person:
    """As ``person_named``, for something new to do; raises ``Refused`` for somebody who left."""
    return _still_here(person_named(unit, reference))


def assignee_named(unit: Unit, name: str, before: str | None) -> str | None:
    """The id of whoever is to do something from now on; "" nobody. Nothing new goes to somebody who left.

    What they have stays theirs (``before``) until somebody else takes it. Raises ``Refused``.
    """
    if not name:
        return None
    person = person_named(unit, name)
    return person.id if person.id == before else _still_here(person).id


def active_person(unit: Unit, person_id: str) -> Person:
    """Somebody by their id, for something new to do; raises ``Refused`` for somebody who left."""
    return _still_here(known_person(unit, person_id))


def known_person(unit: Unit, person_id: str) -> Person:
    """Somebody by their id, as they are now; raises ``WrongUsage`` for a stranger."""
    person = unit.person(person_id)
    if person is None:
        here = tuple(each.name for each in unit.people() if each.is_active)
        raise WrongUsage("people.unknown", name=person_id, choices=here)
    return person


def refuse_unless_may_change(work: Work) -> None:
    """Raise ``Refused`` before anything is asked of somebody who may not change people anyway."""
    with work.store.look() as unit:
        refuse_unless_administrator(unit, work)


def refuse_unless_administrator(unit: Unit, work: Work) -> None:
    """Raise ``Refused`` where whoever does this is no administrator at this instant, whatever they were before."""
    person = unit.person(work.person.id)
    if person is None or not person.may_act_as(_ADMINISTRATOR, work.now()):
        raise Refused("people.only_administrators", person=work.person.name, role=Role.ADMINISTRATOR.value)


def _still_here(person: Person) -> Person:
    if not person.is_active:
        raise Refused("people.inactive", person=person.name)
    return person


def _free_name(unit: Unit, name: str, besides: str = "") -> str:
    name = " ".join(name.split())
    if not name:
        raise WrongUsage("people.no_name")
    if any(each.name.casefold() == name.casefold() for each in unit.people() if each.id != besides):
        raise WrongUsage("people.name_taken", name=name)
    return name


def _refuse_without_administrator(unit: Unit, after: Person) -> None:
    everybody = [after if each.id == after.id else each for each in unit.people()]
    if not any(each.is_active and Role.ADMINISTRATOR in each.roles for each in everybody):
        raise Refused("people.last_administrator", person=after.name)


def _refuse_unless_may_name(unit: Unit, work: Work) -> None:
    person = unit.person(work.person.id)
    if person is None or not may_name_deputies(person):
        raise Refused("people.deputy_role", person=work.person.name, role=Role.APPROVER.value)


def _refuse_unless_theirs(unit: Unit, work: Work, deputy: Person) -> None:
    person = unit.person(work.person.id)
    if person is not None and person.is_active and Role.ADMINISTRATOR in person.roles:
        return
    if person is None or not may_name_deputies(person) or deputy.deputy_by != person.id:
        raise Refused("people.deputy_not_yours", person=deputy.name)


def _differences(before: Person, after: Person) -> dict[str, object]:
    said: dict[str, object] = {"person": after.id}
    if after.name != before.name:
        said |= {"name": after.name, "name_before": before.name}
    if after.roles != before.roles:
        said["roles"] = sorted(role.value for role in after.roles)
        said["roles_before"] = sorted(role.value for role in before.roles)
    if after.is_active is not before.is_active:
        said["is_active"] = after.is_active
    return said
