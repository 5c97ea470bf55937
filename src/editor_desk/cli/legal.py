# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The commands of the law: legal-hold, and purge, which two people do."""

from __future__ import annotations

from typing import Annotated

import typer

from editor_desk.cli.call import call_of, said
from editor_desk.cli.shown import evidence_row
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.workflow import legal_hold, purging


def add_to(app: typer.Typer) -> None:
    """Register these commands."""
    app.command("legal-hold")(hold)
    app.command("purge")(purge)


def hold(
    context: typer.Context,
    story: str,
    reason: Annotated[str, typer.Option(help="Why; the diary keeps it.")] = "",
    lift: Annotated[bool, typer.Option("--lift", help="Take the story off legal hold.")] = False,
) -> None:
    """Put a story on legal hold: nothing of it is thinned or purged until that is lifted."""
    call = call_of(context)
    with call.open() as desk:
        found = desk.find(story)
        act = legal_hold.lift_legal_hold if lift else legal_hold.set_legal_hold
        changes = act(desk.work, found.id, reason)
    messages = said(changes.messages)
    call.show({"id": found.id, "legal_hold": not lift, "messages": messages}, messages)


def purge(
    context: typer.Context,
    evidence: str,
    reason: Annotated[str, typer.Option(help="Ask for it: why, without naming the source.")] = "",
    confirm: Annotated[bool, typer.Option("--confirm", help="Do what somebody else asked for.")] = False,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Take the request back.")] = False,
    delete_backups: Annotated[
        bool, typer.Option("--delete-backups", help="Back up, then delete the backups that still hold it.")
    ] = False,
) -> None:
    """Let a protected proof go for good: one person asks with --reason, another does it with --confirm."""
    call = call_of(context)
    if sum((bool(reason), confirm, withdraw, delete_backups)) != 1:
        raise WrongUsage("purge.say_what")
    with call.open() as desk:
        if reason:
            changes = purging.ask_to_purge(desk.work, evidence, reason)
        elif withdraw:
            changes = purging.withdraw_purge(desk.work, evidence)
        elif confirm:
            changes = purging.purge(desk.work, evidence)
        else:
            changes = purging.delete_old_backups(desk.work, evidence)
        with desk.store.look() as unit:
            proof = unit.story_of_evidence(evidence)[1]
    messages = said(changes.messages)
    call.show({**evidence_row(proof), "messages": messages}, messages)
