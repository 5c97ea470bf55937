# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The command of the law: legal-hold."""

from __future__ import annotations

from typing import Annotated

import typer

from editor_desk.cli.call import call_of, said
from editor_desk.workflow import legal_hold


def add_to(app: typer.Typer) -> None:
    """Register this command."""
    app.command("legal-hold")(hold)


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
