# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The commands for requests to retract or correct: retraction, and retractions, which lists them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from editor_desk.cli.call import call_of, said
from editor_desk.cli.choices import choice
from editor_desk.cli.shown import Row, retraction_row
from editor_desk.desk import Desk
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.retractions import Capacity, Channel, Decision, Retraction
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import word
from editor_desk.workflow import retractions
from editor_desk.workflow.retractions import RetractionDraft
from editor_desk.workflow.stories import read_time
from editor_desk.workflow.work import Changes


def add_to(app: typer.Typer) -> None:
    """Register these commands."""
    app.command("retraction")(retraction)
    app.command("retractions")(every)


def retraction(
    context: typer.Context,
    story: str,
    what: Annotated[str, typer.Argument(help="add, change, decide, answer or reopen.")],
    request: Annotated[
        str, typer.Argument(help="Which request, by its id; needless where there is one.")
    ] = "",
    asked_by: Annotated[str | None, typer.Option("--from", help="Who asks.")] = None,
    wants: Annotated[str | None, typer.Option(help="What is asked for.")] = None,
    capacity: Annotated[str | None, typer.Option(help="reader, person_named, lawyer, court.")] = None,
    came: Annotated[str | None, typer.Option(help="email, letter, phone, in_person, online.")] = None,
    contact: Annotated[
        str | None, typer.Option(help="How to reach them; protected, never shown again here.")
    ] = None,
    received: Annotated[str | None, typer.Option(help="When it came, in the story's time zone.")] = None,
    deadline: Annotated[
        str | None, typer.Option(help="Answer until then, in the story's time zone; empty for none.")
    ] = None,
    person: Annotated[str | None, typer.Option("--for", help="Who sees to it.")] = None,
    decision: Annotated[
        str | None, typer.Option(help="corrected, withdrawn, refused, nothing_to_do.")
    ] = None,
    reason: Annotated[str, typer.Option(help="Why; needed to refuse.")] = "",
    way: Annotated[str | None, typer.Option(help="How the answer went; none: none is needed.")] = None,
    sent: Annotated[str, typer.Option(help="When the answer went; now where not given.")] = "",
    words: Annotated[str, typer.Option(help="What the answer said.")] = "",
) -> None:
    """Record a request to retract or correct a story, decide about it, answer it."""
    call = call_of(context)
    with call.open() as desk:
        found = desk.find(story)
        zone = found.time_zone

        def drafted(draft: RetractionDraft) -> RetractionDraft:
            return replace(
                draft,
                asked_by=draft.asked_by if asked_by is None else asked_by,
                wants=draft.wants if wants is None else wants,
                capacity=draft.capacity if capacity is None else choice(Capacity, capacity, "capacity"),
                came_by=draft.came_by if came is None else choice(Channel, came, "came"),
                contact=draft.contact if contact is None else contact,
                received_at=draft.received_at if received is None else read_time(received, zone, "received"),
                deadline=draft.deadline if deadline is None else read_time(deadline, zone, "deadline"),
                assignee=draft.assignee if person is None else person,
            )

        if what == "add":
            changes = retractions.add_retraction(desk.work, found.id, drafted(RetractionDraft("", "")))
        elif what == "change":
            asked = _meant(found, request)
            changes = retractions.change_retraction(
                desk.work, found.id, asked.id, drafted(retractions.draft_of(asked))
            )
        elif what in ("decide", "answer"):
            asked = _meant(found, request)
            changes = Changes()
            if decision is not None or what == "decide":
                ruled = choice(Decision, decision or "", "decision")
                changes = retractions.decide_retraction(desk.work, found.id, asked.id, ruled, reason)
            if what == "answer":
                how = choice(Channel, way or "", "way")
                at = read_time(sent, zone, "sent")
                changes = retractions.answer_retraction(desk.work, found.id, asked.id, how, at, words)
        elif what == "reopen":
            changes = retractions.reopen_retraction(desk.work, found.id, _meant(found, request).id, reason)
        else:
            raise WrongUsage("retraction.say_what")
        now = desk.story(found.id)
    messages = said(changes.messages)
    rows = [retraction_row(one) for one in now.retractions]
    call.show({"id": found.id, "retractions": rows, "messages": messages}, messages)


def every(
    context: typer.Context,
    all_of_them: Annotated[bool, typer.Option("--all", help="Those that are answered as well.")] = False,
) -> None:
    """The requests that wait for an answer, by their deadline."""
    call = call_of(context)
    with call.open() as desk:
        with desk.store.look() as unit:
            found = [
                (unit.story(story), asked) for story, asked in unit.retractions(only_open=not all_of_them)
            ]
        rows = [_row(desk, story, asked) for story, asked in found]
        lines = list(_listed(desk, found))
    call.show({"retractions": rows}, lines)


def _meant(story: Story, request: str) -> Retraction:
    """The request a person means: by the start of its id, or the only one there is."""
    wanted = request.strip().lower()
    found = [one for one in story.retractions if one.id.startswith(wanted)]
    if len(found) != 1:
        raise WrongUsage("retraction.unknown")
    return found[0]


def _row(desk: Desk, story: Story, asked: Retraction) -> Row:
    now = desk.now()
    return {"story": story.id, "slug": story.slug, "overdue": asked.is_overdue(now), **retraction_row(asked)}


def _listed(desk: Desk, found: list[tuple[Story, Retraction]]) -> Iterator[str]:
    for story, asked in found:
        deadline = _local(asked.deadline, story) if asked.deadline else "–"
        mark = "!" if asked.is_overdue(desk.now()) else " "
        state = word("decision", asked.ruling.decision.value) if asked.ruling else "–"
        yield "\t".join(
            (f"{mark} {deadline}", story.slug or story.id, asked.id[:8], asked.asked_by, asked.wants, state)
        )


def _local(at: datetime, story: Story) -> str:
    return at.astimezone(ZoneInfo(story.time_zone)).strftime("%Y-%m-%d %H:%M")
