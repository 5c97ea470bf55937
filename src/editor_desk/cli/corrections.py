# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The command for the corrections the next print issue has to carry."""

from __future__ import annotations

from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from editor_desk.cli.call import call_of, said
from editor_desk.cli.shown import Row, plain
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.wording import word
from editor_desk.workflow.printing import ToPrint, corrections_to_print, mark_printed, unmark_printed
from editor_desk.workflow.work import Changes


def add_to(app: typer.Typer) -> None:
    """Register this command."""
    app.command("corrections")(corrections)


def corrections(
    context: typer.Context,
    change: Annotated[
        list[str] | None, typer.Argument(help="Which, by their ids; all that are listed where none is named.")
    ] = None,
    mark: Annotated[str, typer.Option(help="Mark them as printed in this issue.")] = "",
    unmark: Annotated[bool, typer.Option("--unmark", help="They were not printed after all.")] = False,
    all_of_them: Annotated[bool, typer.Option("--all", help="Those that were printed as well.")] = False,
) -> None:
    """The corrections, clarifications and notes that no print issue has carried yet."""
    call = call_of(context)
    with call.open() as desk:
        with desk.store.look() as unit:
            listed = corrections_to_print(unit, unprinted=not (all_of_them or unmark))
        wanted = tuple(
            one.change_id
            for one in listed
            if not change or any(one.change_id.startswith(each.lower()) for each in change)
        )
        changes = Changes()
        if (change or unmark) and not (change and wanted):
            raise WrongUsage("change.unknown")
        if mark:
            changes = mark_printed(desk.work, wanted, mark)
        elif unmark:
            taken = [unmark_printed(desk.work, each) for each in wanted]
            changes = Changes(messages=tuple(each for one in taken for each in one.messages))
        with desk.store.look() as unit:
            now = corrections_to_print(unit, unprinted=not all_of_them)
    messages_said = said(changes.messages)
    rows = [_row(one) for one in now]
    call.show({"corrections": rows, "messages": messages_said}, [*messages_said, *map(_line, now)])


def _row(one: ToPrint) -> Row:
    return {
        "id": one.change_id,
        "story": one.story_id,
        "slug": one.slug,
        "section": one.section,
        "kind": one.kind.value,
        "printed_in": one.printed_in or None,
        **plain({"headline": one.headline, "note": one.note, "sent_at": one.sent_at}),
    }


def _line(one: ToPrint) -> str:
    day = one.first_told.astimezone(ZoneInfo(one.time_zone)).strftime("%Y-%m-%d")
    notes = "\t".join(f"{language.upper()}: {text}" for language, text in one.note.items())
    printed = f"\t{one.printed_in}" if one.printed_in else ""
    return f"{day}\t{one.slug}\t{word('change', one.kind.value)}\t{one.change_id[:8]}{printed}\t{notes}"
