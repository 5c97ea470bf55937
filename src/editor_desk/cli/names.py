# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The commands of the newsroom's names and terms: list, add, change, take off, take back, import, export."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from editor_desk.cli.call import call_of, said
from editor_desk.cli.choices import choice
from editor_desk.cli.shown import Row
from editor_desk.desk import Desk
from editor_desk.newsroom.known_names import FROM_PROGRAM, KnownName, NameKind, NameStanding
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.store.names_list import NameLine, NamesOf, NamesOrder, NamesQuery
from editor_desk.workflow import known_names, names_file
from editor_desk.workflow.name_forms import find_name

names = typer.Typer(help="The newsroom's names and terms in both languages.", invoke_without_command=True)
_STANDARD_OUTPUT = Path("-")
_FORMS = "Several forms stand apart by |, the newsroom's own first."


def add_to(app: typer.Typer) -> None:
    """Register these commands."""
    app.add_typer(names, name="names")


@names.callback()
def everything(
    context: typer.Context,
    search: Annotated[str, typer.Option(help="Words an entry must have, accents or not.")] = "",
    kind: Annotated[str | None, typer.Option(help="person, place, organisation, title, term.")] = None,
    of: Annotated[str, typer.Option(help="all, own (of the newsroom), program, removed.")] = "all",
    sort: Annotated[str, typer.Option(help="en, es, kind, who, when.")] = "en",
) -> None:
    """List names and terms with their forms, kind, and who put them there when."""
    if context.invoked_subcommand:
        return
    call = call_of(context)
    query = NamesQuery(search, _kind(kind), choice(NamesOf, of, "of"), choice(NamesOrder, sort, "sort"))
    with call.open() as desk, desk.store.look() as unit:
        page = unit.names_page(query)
    rows = [_row(line) for line in page.lines]
    call.show({"names": rows, "in_all": page.in_all}, map(_line, rows))


@names.command("add")
def add(
    context: typer.Context,
    en: Annotated[str, typer.Argument(help=f"Its English form. {_FORMS}")],
    es: Annotated[str, typer.Argument(help="Its Spanish form; none: written alike in both.")] = "",
    kind: Annotated[str | None, typer.Option(help="person, place, organisation, title, term.")] = None,
    note: Annotated[str, typer.Option(help="A word on its use.")] = "",
) -> None:
    """Put a name or term on the list."""
    call = call_of(context)
    with call.open() as desk:
        changes = known_names.add_name(desk.work, en.split("|"), es.split("|"), _kind(kind), note)
        row = _now(desk, changes.names[0])
    messages = said(changes.messages)
    call.show({**row, "messages": messages}, messages)


@names.command("set")
def change(
    context: typer.Context,
    name: str,
    en: Annotated[str | None, typer.Option(help=f"All its English forms. {_FORMS}")] = None,
    es: Annotated[str | None, typer.Option(help="All its Spanish forms.")] = None,
    kind: Annotated[str | None, typer.Option(help="person, place, organisation, title, term.")] = None,
    note: Annotated[str | None, typer.Option(help="A word on its use.")] = None,
) -> None:
    """Change an entry, named by one of its forms or its id; what is not given stays."""
    call = call_of(context)
    with call.open() as desk:
        found = _found(desk, name)
        changes = known_names.change_name(
            desk.work,
            found.id,
            en=None if en is None else en.split("|"),
            es=None if es is None else es.split("|"),
            kind=_kind(kind),
            note=note,
        )
        row = _now(desk, found.id)
    messages = said(changes.messages)
    call.show({**row, "messages": messages}, messages)


@names.command("remove")
def remove(context: typer.Context, name: str) -> None:
    """Take an entry off the list, named by one of its forms or its id; `names undo ID` brings it back."""
    call = call_of(context)
    with call.open() as desk:
        found = _found(desk, name)
        changes = known_names.remove_name(desk.work, found.id)
        row = _now(desk, found.id)
    messages = said(changes.messages)
    call.show({**row, "messages": messages}, messages)


@names.command("undo")
def undo(context: typer.Context, name: str) -> None:
    """Take back the last change of an entry; once more, the one before it. A removed one by its whole id."""
    call = call_of(context)
    with call.open() as desk:
        with desk.store.look() as unit:
            name_id = name if unit.known_name(name) else find_name(unit, name).id
        changes = known_names.undo_name(desk.work, name_id)
        row = _now(desk, name_id)
    messages = said(changes.messages)
    call.show({**row, "messages": messages}, messages)


@names.command("history")
def history(context: typer.Context, name: str) -> None:
    """Every version of an entry, oldest first: what was done, by whom, when, and how it read from then on."""
    call = call_of(context)
    with call.open() as desk, desk.store.look() as unit:
        name_id = name if unit.known_name(name) else find_name(unit, name).id
        who = {person.id: person.name for person in unit.people()}
        rows = [
            {
                **_name_row(version.name, version.standing, who.get(version.name.by, version.name.by)),
                "number": version.number,
                "what": version.what.value,
                "undoes": version.undoes,
                "story": version.story,
            }
            for version in unit.name_history(name_id)
        ]
    lines = [f"{row['number']}\t{row['what']}\t{row['who']}\t{row['at']}\t{_forms(row)}" for row in rows]
    call.show({"id": name_id, "versions": rows}, lines)


@names.command("import")
def take_in(
    context: typer.Context,
    file: Path,
    show: Annotated[bool, typer.Option("--show", help="Say what it would do; change nothing.")] = False,
    leave_contradictions: Annotated[
        bool,
        typer.Option("--leave-contradictions", help="Leave out lines whose forms belong to two entries."),
    ] = False,
) -> None:
    """Take names from a table (CSV or TSV, UTF-8, a first line with EN and ES); all of them or none."""
    call = call_of(context)
    with call.open() as desk:
        plan = names_file.plan_import(desk.work, file, names_file.read_names(file))
        messages = []
        if not show:
            taken = names_file.take_import(desk.work, plan, leave_contradictions=leave_contradictions)
            messages = said(taken.messages)
    data = {
        "added": [_name_row(each, NameStanding.STANDS) for each in plan.added],
        "joined": [_name_row(each.after, NameStanding.STANDS) for each in plan.joined],
        "same": plan.same,
        "contradictions": [
            {"line": each.line, "form": each.form, "name": each.name, "other": each.other}
            for each in plan.contradictions
        ],
        "taken": not show,
        "messages": messages,
    }
    lines = [
        *(f"+\t{_forms(_name_row(each, NameStanding.STANDS))}" for each in plan.added),
        *(f"~\t{_forms(_name_row(each.after, NameStanding.STANDS))}" for each in plan.joined),
        *(f"!\t{each.line}\t{each.form}\t{each.name}\t{each.other}" for each in plan.contradictions),
    ]
    call.show(data, lines if show else messages)


@names.command("export")
def write(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Ending .csv: commas, else tabs; - is standard output.")],
    of: Annotated[str, typer.Option(help="all, own, program, removed.")] = "own",
) -> None:
    """Write the list to a table that a spreadsheet opens; by default what the newsroom put on it."""
    call = call_of(context)
    query = NamesQuery(of=choice(NamesOf, of, "of"))
    with call.open() as desk:
        if file == _STANDARD_OUTPUT:
            sys.stdout.write(names_file.names_table(desk.work, query)[0].replace("\r\n", "\n"))
            return
        messages = said(names_file.export_names(desk.work, file, query).messages)
    call.show({"file": str(file), "messages": messages}, messages)


def _kind(value: str | None) -> NameKind | None:
    return None if value is None else choice(NameKind, value, "kind")


def _found(desk: Desk, ref: str) -> KnownName:
    with desk.store.look() as unit:
        return find_name(unit, ref)


def _now(desk: Desk, name_id: str) -> Row:
    with desk.store.look() as unit:
        last = unit.known_name(name_id)
        if last is None or last.standing is NameStanding.AS_SHIPPED:
            name = next((each for each in unit.known_names() if each.id == name_id), None)
            if name is None:
                raise WrongUsage("names.unknown", ref=name_id)
            return _name_row(name, NameStanding.STANDS)
        who = unit.person(last.name.by)
    return _name_row(last.name, last.standing, who.name if who else last.name.by)


def _row(line: NameLine) -> Row:
    return _name_row(line.name, line.standing, line.who)


def _name_row(name: KnownName, standing: NameStanding, who: str = "") -> Row:
    return {
        "id": name.id,
        "kind": name.kind.value,
        "en": list(name.en),
        "es": list(name.es),
        "note": name.note,
        "who": who,
        "at": name.at.isoformat(timespec="seconds") if name.at else None,
        "from_program": not name.by,
        "removed": standing is NameStanding.REMOVED,
    }


def _forms(row: Row) -> str:
    return f"{' | '.join(row['en'])}\t{' | '.join(row['es'])}\t{row['kind']}"


def _line(row: Row) -> str:
    short = row["id"] if row["id"].startswith(FROM_PROGRAM) else row["id"][:8]
    return f"{short}\t{_forms(row)}\t{row['who']}"
