# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The commands beside a sign-off: override, which accepts a failure; confirm, after a call; release, of one language."""

from __future__ import annotations

from typing import Annotated

import typer

from editor_desk.cli.call import call_of, said
from editor_desk.cli.choices import language_of, languages_of
from editor_desk.cli.shown import approval_row, plain
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.workflow import overriding, phone_approvals, releasing, stories
from editor_desk.workflow.people import person_named

_LANG = "en or es; every edition concerned otherwise."


def add_to(app: typer.Typer) -> None:
    """Register these commands."""
    app.command("override")(override)
    app.command("confirm")(confirm)
    app.command("release")(release)


def override(
    context: typer.Context,
    story: str,
    rule: str,
    reason: Annotated[str, typer.Option(help="Why it is accepted as it is.")] = "",
    lang: Annotated[str | None, typer.Option(help=_LANG)] = None,
    revoke: Annotated[bool, typer.Option("--revoke", help="Take back what was accepted.")] = False,
) -> None:
    """Accept as it is what a rule refuses now; a new failure of the same rule blocks again."""
    call = call_of(context)
    if revoke == bool(reason.strip()):
        raise WrongUsage("cli.override_says")
    with call.open() as desk:
        found = desk.find(story)
        language = _language(lang, found)
        if revoke:
            changes = overriding.revoke_override(desk.work, found.id, language, rule)
        else:
            changes = overriding.override(desk.work, found.id, language, rule, reason)
        rows = [
            plain({"id": each.id, "rule": each.rule, "edition": each.language, "reason": each.reason})
            for each in desk.story(found.id).overrides
            if not each.is_revoked
        ]
    messages = said(changes.messages)
    call.show({"id": found.id, "overrides": rows, "messages": messages}, messages)


def confirm(
    context: typer.Context,
    story: str,
    lang: Annotated[str | None, typer.Option(help=_LANG)] = None,
    deny: Annotated[str, typer.Option(help="That was not what was said: why. Revokes the approval.")] = "",
) -> None:
    """Confirm what you approved by phone; within 24 hours, or it lapses."""
    call = call_of(context)
    with call.open() as desk:
        found = desk.find(story)
        language = _language(lang, found)
        if deny:
            changes = phone_approvals.deny(desk.work, found.id, language, deny)
        else:
            changes = phone_approvals.confirm(desk.work, found.id, language)
        rows = [approval_row(approval) for approval in desk.story(found.id).approvals]
    messages = said(changes.messages)
    call.show({"id": found.id, "approvals": rows, "messages": messages}, messages)


def release(
    context: typer.Context,
    story: str,
    first: Annotated[str, typer.Option(help="en or es: the edition that goes out first.")] = "",
    by: Annotated[str, typer.Option(help="When the other follows, in the story's time zone.")] = "",
    person: Annotated[str, typer.Option("--for", help="Who sees to it.")] = "",
    together: Annotated[bool, typer.Option("--together", help="Both at once again.")] = False,
) -> None:
    """Let one edition go first: the other is a task with a time and a person."""
    call = call_of(context)
    if together == bool(first):
        raise WrongUsage("cli.release_says")
    with call.open() as desk:
        found = desk.find(story)
        if together:
            changes = releasing.release_together(desk.work, found.id)
        else:
            due = stories.read_time(by, found.time_zone, "by")
            if due is None:
                raise WrongUsage("cli.option_value", name="--by")
            with desk.store.look() as unit:
                follows = person_named(unit, person).id if person else ""
            changes = releasing.release_first(desk.work, found.id, language_of(first), due, follows)
        plan = desk.story(found.id).plan.value
    messages = said(changes.messages)
    call.show({"id": found.id, "plan": plan, "messages": messages}, messages)


def _language(value: str | None, story: Story) -> Language | None:
    named = languages_of(value, story)
    return named[0] if named and len(named) == 1 else None
