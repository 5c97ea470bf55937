# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The commands of stories that need more care: reply, withhold, look-over, bare-photo."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from editor_desk.cli.call import call_of, said
from editor_desk.cli.choices import choice, language_of
from editor_desk.cli.shown import reply_row
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.replies import ReplyOutcome
from editor_desk.workflow import flags, photo_data, replying, reviewing
from editor_desk.workflow.stories import read_time


def add_to(app: typer.Typer) -> None:
    """Register these commands."""
    app.command("reply")(reply)
    app.command("withhold")(withhold)
    app.command("look-over")(look_over)
    app.command("bare-photo")(bare_photo)


def reply(
    context: typer.Context,
    claim: str,
    asked: Annotated[str | None, typer.Option(help="Whom we asked.")] = None,
    at: Annotated[str, typer.Option(help="When they were asked.")] = "",
    how: Annotated[str | None, typer.Option(help="How: by phone, by e-mail, by letter.")] = None,
    until: Annotated[str, typer.Option(help="Until when they can answer.")] = "",
    outcome: Annotated[
        str | None,
        typer.Option(
            help="waiting, answered, declined, none, nobody (is accused); an --answer alone is answered."
        ),
    ] = None,
    answer: Annotated[str | None, typer.Option(help="What they answered.")] = None,
    words_en: Annotated[str | None, typer.Option(help="The words of the English text that give it.")] = None,
    words_es: Annotated[str | None, typer.Option(help="Those of the Spanish text.")] = None,
) -> None:
    """Note the right of reply to an allegation: whom we asked, when, how, until when, and what came."""
    call = call_of(context)
    wanted = None if outcome is None else choice(ReplyOutcome, outcome, "outcome")
    given = {Language.EN: words_en, Language.ES: words_es}
    with call.open() as desk:
        with desk.store.look() as unit:
            story, _claim = unit.story_of_claim(claim)
        draft = replying.ReplyDraft(
            asked=asked,
            at=read_time(at, story.time_zone, "at"),
            how=how,
            until=read_time(until, story.time_zone, "until"),
            outcome=wanted,
            answer=answer,
            words={language: words for language, words in given.items() if words is not None},
        )
        changes = replying.note_reply(desk.work, claim, draft)
        found = desk.story(changes.stories[0]).claim(changes.claims[0])
    noted = reply_row(found.reply) if found and found.reply else None
    messages = said(changes.messages)
    call.show({"claim": changes.claims[0], "reply": noted, "messages": messages}, messages)


def withhold(context: typer.Context, story: str) -> None:
    """Say which names must not be published: one a line on standard input, all of them; none takes them off."""
    call = call_of(context)
    names = tuple(sys.stdin.read().splitlines())
    with call.open() as desk:
        found = desk.find(story)
        changes = flags.set_flags(desk.work, found.id, flags.FlagsWanted(withheld=names))
        count = len(desk.story(found.id).flags.withheld)
    messages = said(changes.messages)
    call.show({"id": found.id, "withheld": count, "messages": messages}, messages)


def look_over(
    context: typer.Context,
    story: str,
    lang: Annotated[str, typer.Option(help="en or es.")],
    confirm: Annotated[
        str, typer.Option(help="The content hash that was looked at, as shown without this option.")
    ] = "",
) -> None:
    """Show every place of a sensitive edition; with --confirm, say that somebody looked at all of it."""
    call = call_of(context)
    language = language_of(lang)
    with call.open() as desk:
        found = desk.find(story)
        if confirm:
            reviewing.confirm_review(desk.work, found.id, language, confirm)
        with desk.store.look() as unit:
            seen = reviewing.to_look_at(unit, desk.work, unit.story(found.id), language)
    rows = [
        {"field": place.field, "photo": place.number, "part": place.part, "words": place.words}
        for place in seen.places
    ]
    lines = [f"{row['field']} {row['photo'] or ''} {row['part']}\t{row['words']}" for row in rows]
    data = {
        "content_hash": seen.content_hash,
        "places": rows,
        "photos_with_a_place": [use for use, data in seen.photo_data.items() if data.has_place],
        "reviewed": seen.review is not None,
    }
    call.show(data, [*lines, seen.content_hash])


def bare_photo(context: typer.Context, story: str, photo: str) -> None:
    """Take everything the file of a photo says out of it; the file it came as is kept."""
    call = call_of(context)
    with call.open() as desk:
        found = desk.find(story)
        changes = photo_data.bare_photo(desk.work, found.id, photo)
    messages = said(changes.messages)
    call.show({"photo": photo, "messages": messages}, messages)
