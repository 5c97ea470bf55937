# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The command for changes after publication: begun, described, weighed for the other edition, dropped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated

import typer

from editor_desk.cli.call import call_of, said
from editor_desk.cli.choices import choice, languages_of
from editor_desk.cli.shown import plain
from editor_desk.newsroom.changes import Change, ChangeKind, Effect
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import Message, word
from editor_desk.workflow import changing, stories
from editor_desk.workflow.saying_changes import ChangeSaid, EffectSaid, say_change


def add_to(app: typer.Typer) -> None:
    """Register this command."""
    app.command("change")(change)


def change(
    context: typer.Context,
    story: str,
    lang: Annotated[str | None, typer.Option(help="en, es or both: where it begins, or is open.")] = None,
    kind: Annotated[str | None, typer.Option(help="fix, update, correction, clarification or note.")] = None,
    wrong_en: Annotated[str | None, typer.Option(help="What was wrong, in English.")] = None,
    wrong_es: Annotated[str | None, typer.Option(help="The same in Spanish.")] = None,
    right_en: Annotated[str | None, typer.Option(help="What is right, in English.")] = None,
    right_es: Annotated[str | None, typer.Option(help="The same in Spanish.")] = None,
    where_en: Annotated[str | None, typer.Option(help="Where it stood, in English.")] = None,
    where_es: Annotated[str | None, typer.Option(help="The same in Spanish.")] = None,
    note_en: Annotated[str | None, typer.Option(help="The note English readers get.")] = None,
    note_es: Annotated[str | None, typer.Option(help="The note Spanish readers get.")] = None,
    other: Annotated[
        str | None, typer.Option(help="What it is to the other edition: affected, compared or to_follow.")
    ] = None,
    follow_by: Annotated[str, typer.Option(help="By when the other follows, in the story's time zone.")] = "",
    follow_person: Annotated[str, typer.Option("--follow-for", help="Who sees to it.")] = "",
    drop: Annotated[bool, typer.Option("--drop", help="Give it up; its words are kept.")] = False,
) -> None:
    """Begin a change of what readers have, say what it is, or drop it; the copy last sent stays until it is sent."""
    call = call_of(context)
    said_of = {
        "wrong": _by_language(wrong_en, wrong_es),
        "right": _by_language(right_en, right_es),
        "where": _by_language(where_en, where_es),
        "note": _by_language(note_en, note_es),
    }
    messages: list[Message] = []
    with call.open() as desk:
        found = desk.find(story)
        languages = languages_of(lang, found)
        if kind or other or any(said_of.values()):
            wish = _meant(found, languages, choice(ChangeKind, kind, "kind") if kind else None)
            if other:
                by = stories.read_time(follow_by, found.time_zone, "follow_by")
                effect = EffectSaid(choice(Effect, other, "other"), by, follow_person)
                wish = replace(wish, effects={_other(found, wish, languages): effect})
            messages += say_change(desk.work, found.id, replace(wish, said=said_of)).messages
        if drop:
            messages += changing.drop_change(desk.work, _open(desk.story(found.id), languages).id).messages
        now = desk.story(found.id)
    sentences = said(messages)
    rows = [plain(each) for each in now.changes]
    call.show({"id": found.id, "changes": rows, "messages": sentences}, sentences or change_lines(now))


def change_lines(story: Story) -> list[str]:
    """The changes of a story for people: the open ones with the way they have come."""
    lines = []
    for each in story.changes:
        kind = word("change", each.kind.value) if each.kind else "?"
        parts = [
            f"{each.id[:8]}  {kind}  {each.begun_at.isoformat(timespec='minutes')}  {each.outcome.value}"
        ]
        for language, effect in each.effects.items():
            said_of = f"{language.value.upper()} {word('effect', effect.effect.value)}"
            edition = story.edition(language)
            if edition.change == each.id:
                said_of += f" ({word('stage', edition.working_stage.value)})"
            elif effect.is_waiting and effect.follow_by is not None:
                said_of += f" ({effect.follow_by.isoformat(timespec='minutes')})"
            parts.append(said_of)
        lines.append("  ".join(parts))
        lines += [f"          {language.value.upper()}: {text}" for language, text in each.note.items()]
    return lines


def _meant(story: Story, languages: tuple[Language, ...] | None, kind: ChangeKind | None) -> ChangeSaid:
    """The change that is open, or one that begins: of a kind, where none is open that has another."""
    if kind is None:
        return ChangeSaid(_open(story, languages).id)
    named = languages or story.plan.languages[:1]
    open_now = next((found for each in named if (found := story.open_change(each))), None)
    is_sent = all(story.edition(each).change_stage == "sent" for each in named)
    if open_now is None or open_now.kind in (None, kind) or is_sent:
        return ChangeSaid(kind=kind, begins_in=named)
    return ChangeSaid(open_now.id, kind)


def _open(story: Story, languages: tuple[Language, ...] | None) -> Change:
    """The change that is meant: the one open in an edition that was named, else the newest that is open at all."""
    for language in languages or ():
        found = story.open_change(language)
        if found is not None:
            return found
    waiting = [each for each in story.changes if each.is_open and not (languages and len(languages) > 1)]
    if not waiting:
        raise WrongUsage("change.unknown")
    return waiting[-1]


def _other(story: Story, meant: ChangeSaid, languages: tuple[Language, ...] | None) -> Language:
    """The edition whose part in it is said: not the one the change was begun in."""
    if languages and len(languages) == 1:
        return languages[0].other
    begun = (
        each for each in Language if each in meant.begins_in or story.edition(each).change == meant.change_id
    )
    return next(begun, Language.EN).other


def _by_language(english: str | None, spanish: str | None) -> Mapping[Language, str]:
    words = {Language.EN: english, Language.ES: spanish}
    return {language: text for language, text in words.items() if text is not None}
