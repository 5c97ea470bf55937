# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Commands about people: who is here, who joins or leaves, deputies, passphrases."""

from __future__ import annotations

import os
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from editor_desk.cli.call import NEW_PASSPHRASE_VARIABLE, call_of, complain, speak, type_passphrase
from editor_desk.cli.shown import Row
from editor_desk.desk import Desk
from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.wording import Message
from editor_desk.newsroom.zones import DESK_TIME_ZONE
from editor_desk.workflow import passphrases
from editor_desk.workflow import people as staff
from editor_desk.workflow.stories import read_time

people = typer.Typer(help="Who is at this desk.", invoke_without_command=True)


def add_to(app: typer.Typer) -> None:
    """Register these commands."""
    app.add_typer(people, name="people")


@people.callback()
def everybody(context: typer.Context) -> None:
    """List the people of this desk."""
    if context.invoked_subcommand:
        return
    call = call_of(context)
    with call.open() as desk:
        rows = _rows(desk)
    call.show({"people": rows}, map(_line, rows))


@people.command("add")
def add_person(
    context: typer.Context,
    name: str,
    roles: Annotated[str, typer.Option(help="Roles, separated by commas.")] = "reporter",
) -> None:
    """Add somebody to this desk."""
    call = call_of(context)
    with call.open() as desk:
        person = staff.add_person(desk.work, name, _read_roles(roles))
    call.show({"id": person.id, "name": person.name, "roles": sorted(person.roles)}, [person.name])


@people.command("set")
def set_person(
    context: typer.Context,
    name: str,
    new_name: Annotated[str | None, typer.Option("--name", help="Another name.")] = None,
    roles: Annotated[str | None, typer.Option(help="All their roles, separated by commas.")] = None,
    deputy_from: Annotated[
        str | None, typer.Option(help="Approves as deputy from this time; now where not given.")
    ] = None,
    deputy_to: Annotated[str | None, typer.Option(help="… until this time; it expires by itself.")] = None,
    no_deputy: Annotated[bool, typer.Option("--no-deputy", help="End the deputy's time now.")] = False,
    inactive: Annotated[
        bool | None, typer.Option("--inactive/--active", help="Works here no more, or again.")
    ] = None,
) -> None:
    """Change who somebody is at this desk. Times are ISO 8601, on the desk's clock unless they name another."""
    call = call_of(context)
    with call.open() as desk:
        person = _named(desk, name)
        if new_name is not None or roles is not None or inactive is not None:
            person = staff.change_person(
                desk.work,
                person.id,
                name=new_name,
                roles=None if roles is None else _read_roles(roles),
                is_active=None if inactive is None else not inactive,
            )
        if no_deputy:
            person = staff.end_deputy(desk.work, person.id)
        elif deputy_from or deputy_to:
            since = read_time(deputy_from or "", DESK_TIME_ZONE, "deputy_from") or desk.now()
            until = read_time(deputy_to or "", DESK_TIME_ZONE, "deputy_to")
            if until is None:
                raise WrongUsage("people.deputy_until")
            person = staff.name_deputy(desk.work, person.id, since, until)
        row = next(row for row in _rows(desk) if row["id"] == person.id)
    call.show(row, [_line(row)])


@people.command("passphrase")
def passphrase(
    context: typer.Context,
    name: str,
    remove: Annotated[bool, typer.Option("--remove", help="No passphrase any more.")] = False,
) -> None:
    """Set, change or remove your passphrase; as administrator, give a new one to somebody who forgot theirs.

    The old one is that of --as; the new one is asked twice, or taken from EDITOR_DESK_NEW_PASSPHRASE.
    """
    call = call_of(context)
    proof: list[str | None] = []
    with call.open(proof.append) as desk:
        person = _named(desk, name)
        is_own = person.id == desk.person.id
        if not is_own:
            staff.refuse_unless_may_change(desk.work)
        new = None if remove else _ask_new(person)
        if not is_own:
            passphrases.give_passphrase(desk.work, person.id, new)
        elif new is None:
            passphrases.remove_passphrase(desk.work, proof[0] if proof else None)
        else:
            passphrases.set_passphrase(desk.work, new, proof[0] if proof else None)
        rows = _rows(desk)
    for row in rows:
        if row["is_active"] and not row["passphrase"] and "administrator" in row["roles"]:
            complain(speak(Message("cli.open_administrator", {"person": row["name"]})))
    call.show({"id": person.id, "name": person.name, "passphrase": new is not None}, [person.name])


def _ask_new(person: Person) -> str:
    given = os.environ.get(NEW_PASSPHRASE_VARIABLE)
    if given:
        return given
    first = type_passphrase(Message("cli.new_passphrase", {"person": person.name}))
    if not first:
        raise Refused("cli.new_passphrase.none", name=NEW_PASSPHRASE_VARIABLE)
    if type_passphrase(Message("cli.new_passphrase.again")) != first:
        raise Refused("cli.new_passphrase.differs")
    return first


def _named(desk: Desk, name: str) -> Person:
    with desk.store.look() as unit:
        return staff.person_named(unit, name)


def _read_roles(roles: str) -> frozenset[Role]:
    return staff.read_roles(tuple(role.strip() for role in roles.split(",") if role.strip()))


def _rows(desk: Desk) -> list[Row]:
    now = desk.now()
    with desk.store.look() as unit:
        locked, everyone = unit.with_passphrase(), unit.people()
    names = {person.id: person.name for person in everyone}
    return [
        {
            "id": person.id,
            "name": person.name,
            "roles": sorted(person.roles_at(now)),
            "at_the_desk": person.id == desk.person.id,
            "is_active": person.is_active,
            "passphrase": person.id in locked,
            "deputy": _deputy(person, now, names),
        }
        for person in everyone
    ]


def _deputy(person: Person, now: datetime, names: dict[str, str]) -> Row | None:
    """The time of somebody who is deputy, or will be."""
    if not person.will_be_deputy(now) or person.deputy_from is None or person.deputy_to is None:
        return None
    by = person.deputy_by or ""
    times = {"from": person.deputy_from.isoformat(), "to": person.deputy_to.isoformat()}
    return {**times, "by": names.get(by, by)}


def _line(row: Row) -> str:
    parts = [row["name"], ", ".join(row["roles"])]
    if row["deputy"]:
        until = datetime.fromisoformat(row["deputy"]["to"]).astimezone(ZoneInfo(DESK_TIME_ZONE))
        parts.append(speak(Message("cli.deputy_until", {"time": f"{until:%Y-%m-%d %H:%M}"})))
    if not row["is_active"]:
        parts.append(speak(Message("cli.inactive")))
    return "\t".join(parts)
