# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The commands of the translation memory: search, list, import, export, forget; and what machines translated."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from editor_desk.cli.call import call_of, said
from editor_desk.cli.choices import language_of
from editor_desk.cli.shown import Row, plain
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import MachineDraft, pending_in
from editor_desk.newsroom.memory import Found, MemorySource
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.workflow.machine_drafts import mark_read
from editor_desk.workflow.memory import fill_memory
from editor_desk.workflow.memory_files import export_tmx, forget_file, import_tmx

memory = typer.Typer(
    help="What the desk translated before: its own signed-off stories, and files.", no_args_is_help=True
)


def add_to(app: typer.Typer) -> None:
    """Register these commands."""
    app.add_typer(memory, name="memory")
    app.command("drafts")(drafts)


def drafts(
    context: typer.Context,
    story: Annotated[str, typer.Argument(help="The story.")],
    lang: Annotated[str | None, typer.Option(help="en, es; both where not given.")] = None,
    read: Annotated[
        list[str] | None,
        typer.Option(help="Say that you have read this one against its source, by its id; all: every one."),
    ] = None,
) -> None:
    """The paragraphs that a machine translated and nobody has read yet."""
    call = call_of(context)
    languages = (language_of(lang),) if lang else tuple(Language)
    with call.open() as desk:
        found = desk.find(story)
        waiting = [each for language in languages for each in pending_in(found.machine_drafts, language)]
        if read:
            chosen = [
                each.id for each in waiting if "all" in read or any(each.id.startswith(one) for one in read)
            ]
            if not chosen and waiting:
                raise WrongUsage("machine.unknown")
            mark_read(desk.work, found.id, chosen)
            found = desk.story(found.id)
            waiting = [each for language in languages for each in pending_in(found.machine_drafts, language)]
        names = {person.id: person.name for person in desk.people()}
    rows = [_draft_row(each, names) for each in waiting]
    call.show(
        {"drafts": rows},
        (f"{row['id'][:8]}\t{row['lang']}\t{row['engine']}\t{row['by']}\t{row['text']}" for row in rows),
    )


def _draft_row(draft: MachineDraft, names: dict[str, str]) -> Row:
    return {
        "id": draft.id,
        "lang": draft.language.value,
        "engine": draft.engine,
        "by": names.get(draft.by, draft.by),
        "at": plain(draft.at),
        "spans": [list(span) for span in draft.spans()],
        "text": "\n\n".join(place.anchor.exact for place in draft.places if not place.is_orphan),
    }


@memory.command("search")
def search(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="A sentence.")],
    lang: Annotated[str, typer.Option(help="The language it is written in: en, es.")] = "en",
    most: Annotated[int, typer.Option(help="How many are listed.", min=1)] = 5,
) -> None:
    """The same sentence, else those like it (75 of 100 or more), with what they are in the other language."""
    call = call_of(context)
    language = language_of(lang)
    with call.open() as desk:
        fill_memory(desk.work)
        with desk.store.look() as unit:
            found = unit.memory.look_up(text, language, most=most)
    call.show(
        {"found": [_found_row(each) for each in found]}, [_found_line(each, language) for each in found]
    )


@memory.command("list")
def list_sources(context: typer.Context) -> None:
    """Where its sentences came from: files first, then stories."""
    call = call_of(context)
    with call.open() as desk:
        fill_memory(desk.work)
        with desk.store.look() as unit:
            found = unit.memory.sources()
            names = {person.id: person.name for person in unit.people()}
    call.show(
        {"sources": [_source_row(each, names) for each in found]},
        [_source_line(each, names) for each in found],
    )


@memory.command("import")
def import_file(context: typer.Context, file: Annotated[Path, typer.Argument(help="A TMX file.")]) -> None:
    """Take in a translation memory file, marked as what it is; ``memory forget`` takes it out again whole."""
    call = call_of(context)
    with call.open() as desk:
        sentences = said(import_tmx(desk.work, file, _told()).messages)
    call.show({"messages": sentences}, sentences)


@memory.command("export")
def export_file(
    context: typer.Context, file: Annotated[Path, typer.Argument(help="The TMX file to write.")]
) -> None:
    """Write everything into a TMX 1.4 file."""
    call = call_of(context)
    with call.open() as desk:
        fill_memory(desk.work)
        sentences = said(export_tmx(desk.work, file, _told()).messages)
    call.show({"messages": sentences}, sentences)


@memory.command("forget")
def forget(
    context: typer.Context,
    source: Annotated[str, typer.Argument(help="The file, by its id as ``memory list`` shows it.")],
) -> None:
    """Take out again what came from a file."""
    call = call_of(context)
    with call.open() as desk:
        sentences = said(forget_file(desk.work, source).messages)
    call.show({"messages": sentences}, sentences)


def _told() -> Watch:
    """Where somebody looks on, how much of a large file is done."""
    if not sys.stderr.isatty():
        return unwatched

    def tell(done: int, of: int) -> None:
        end = "\n" if done >= of else ""
        print(f"\r{done} / {of}", end=end, file=sys.stderr, flush=True)

    return tell


def _found_row(found: Found) -> Row:
    segment, source = found.segment, found.source
    return {
        "likeness": found.likeness,
        "en": segment.en,
        "es": segment.es,
        "source": source.name,
        "story": source.story,
        "at": plain(source.at),
    }


def _found_line(found: Found, language: Language) -> str:
    segment = found.segment
    return (
        f"{found.likeness}\t{segment.words(language)}\t{segment.words(language.other)}\t{found.source.name}"
    )


def _source_row(source: MemorySource, names: dict[str, str]) -> Row:
    return {
        "id": source.id,
        "name": source.name,
        "story": source.story,
        "by": names.get(source.by, source.by),
        "at": plain(source.at),
        "sentences": source.segments,
        "is_whole": source.is_whole,
    }


def _source_line(source: MemorySource, names: dict[str, str]) -> str:
    kind = "story" if source.story else "file"
    mark = "" if source.is_whole else "\tincomplete"
    by = names.get(source.by, source.by)
    return f"{source.id[:8]}\t{kind}\t{source.segments}\t{source.name}\t{by}\t{source.at:%Y-%m-%d}{mark}"
