# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Commands about facts: fact, evidence, verdict."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from editor_desk.cli.call import call_of, speak
from editor_desk.cli.choices import choice, language_of
from editor_desk.cli.shown import claim_row
from editor_desk.newsroom.claims import ClaimStatus, ClaimType, EvidenceKind, Priority
from editor_desk.workflow import facts


def add_to(app: typer.Typer) -> None:
    """Register these commands."""
    for command in (fact, evidence, verdict):
        app.command(command.__name__)(command)


def fact(
    context: typer.Context,
    story: str,
    lang: Annotated[str, typer.Option(help="en or es.")],
    quote: Annotated[str, typer.Option(help="The words as they stand in the text.")],
    claim_type: Annotated[str | None, typer.Option("--type", help="What makes it worth checking.")] = None,
    priority: Annotated[str, typer.Option(help="desk, check or routine.")] = "desk",
) -> None:
    """Make a claim of a passage; its place in the other edition is proposed."""
    call = call_of(context)
    language = language_of(lang)
    types = (choice(ClaimType, claim_type, "type"),) if claim_type else ()
    with call.open() as desk:
        found = desk.find(story)
        start, end = facts.find_quote(found, language, quote)
        wanted = choice(Priority, priority, "priority")
        changes = facts.make_fact(desk.work, found.id, language, start, end, types=types, priority=wanted)
        claim = desk.story(found.id).claim(changes.claims[0])
    row = claim_row(claim) if claim else {}
    messages = [speak(message) for message in changes.messages]
    lines = [changes.claims[0]]
    if claim and language.other in claim.anchors:
        lines[0] += f"\t{claim.anchors[language.other].anchor.exact}"
    call.show({"claim": changes.claims[0], **row, "messages": messages}, [*lines, *messages])


def evidence(
    context: typer.Context,
    claim: str,
    title: Annotated[str, typer.Option(help="What it is.")],
    locator: Annotated[str, typer.Option(help="Where in it to look: page, minute, line.")] = "",
    kind: Annotated[
        str, typer.Option(help="person, document, recording, data, web, observation.")
    ] = "document",
    file: Annotated[Path | None, typer.Option(help="A file to keep.")] = None,
    url: Annotated[str, typer.Option(help="A link.")] = "",
    secondary: Annotated[bool, typer.Option("--secondary", help="Second-hand.")] = False,
    protected: Annotated[bool, typer.Option("--protected", help="Never leaves the store.")] = False,
) -> None:
    """Prove a claim."""
    call = call_of(context)
    draft = facts.EvidenceDraft(
        kind=choice(EvidenceKind, kind, "evidence"),
        title=title,
        locator=locator,
        url=url,
        file=file,
        is_primary=not secondary,
        is_protected=protected,
    )
    with call.open() as desk:
        changes = facts.add_evidence(desk.work, claim, draft)
        found = desk.story(changes.stories[0]).claim(changes.claims[0])
    added = found.evidence[-1].id if found else ""
    call.show({"evidence": added, "claim": changes.claims[0]}, [added])


def verdict(
    context: typer.Context,
    claim: str,
    status: str,
    note: Annotated[str, typer.Option(help="A note kept with the verdict.")] = "",
) -> None:
    """Decide a claim."""
    call = call_of(context)
    wanted = choice(ClaimStatus, status, "status")
    with call.open() as desk:
        changes = facts.decide(desk.work, claim, wanted, note)
    messages = [speak(message) for message in changes.messages]
    call.show({"claim": changes.claims[0], "status": wanted.value, "messages": messages}, messages)
