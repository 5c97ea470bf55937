# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The command that says who writes where: holds."""

from __future__ import annotations

import typer

from editor_desk.cli.call import call_of, speak
from editor_desk.cli.shown import held_row
from editor_desk.newsroom.wording import Message, word


def add_to(app: typer.Typer) -> None:
    """Register this command."""
    app.command("holds")(holds)


def holds(context: typer.Context) -> None:
    """Who is writing in which edition now."""
    call = call_of(context)
    with call.open() as desk:
        found = desk.who_writes()
    rows = [
        {"story": held.story_id, "slug": held.slug, "edition": held.language.value, **held_row(held)}
        for held in found
    ]
    lines = [
        "\t".join(
            [
                held.slug or held.story_id,
                word("language", held.language.value),
                held.name,
                word("program", held.hold.hand.program.value),
                held.hold.since.astimezone().strftime("%H:%M"),
            ]
        )
        for held in found
    ]
    call.show({"holds": rows}, lines or [speak(Message("hold.nobody"))])
