# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Commands about stories: new, import, list, show, set, edit, photo."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from editor_desk import intake
from editor_desk.cli.call import call_of, said, speak
from editor_desk.cli.changes import change_lines
from editor_desk.cli.choices import choice, language_of
from editor_desk.cli.shown import Row, line_row, names_of, story_row
from editor_desk.newsroom.approval_words import told
from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.gates import State
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import Origin, TranslatedBy
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.search_query import read_search
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import word
from editor_desk.store.reading import ListQuery, Sort, StoryLine, View
from editor_desk.workflow import importing, photos, stories, writing
from editor_desk.workflow.decisions import template_named
from editor_desk.workflow.machine_drafts import note_translation

_SIGNED = (Stage.APPROVED, Stage.SCHEDULED, Stage.SENT, Stage.LIVE)


def add_to(app: typer.Typer) -> None:
    """Register these commands."""
    for command in (new, list_stories, show, edit, photo):
        app.command(command.__name__.removesuffix("_stories"))(command)
    app.command("import")(import_files)
    app.command("set")(set_values)


def new(
    context: typer.Context,
    kind: Annotated[str | None, typer.Option(help="Kind of story; news where not given.")] = None,
    plan: Annotated[
        str | None, typer.Option(help="en+es, en-first, es-first, en-only, es-only; en+es where not given.")
    ] = None,
    slug: Annotated[str, typer.Option(help="Short name of the story.")] = "",
    template: Annotated[
        str | None, typer.Option(help="Begin with its skeleton, kind, plan and section.")
    ] = None,
) -> None:
    """Start a story, empty or from a template."""
    call = call_of(context)
    with call.open() as desk:
        begun = template_named(template) if template else None
        changes = stories.new_story(
            desk.work,
            kind=kind or (begun.kind if begun else "news"),
            plan=stories.read_plan(plan or (begun.plan if begun else Plan.BOTH)),
            slug=slug,
            section=begun.section if begun else "",
            template=begun,
        )
        story = desk.story(changes.stories[0])
    row: Row = {"id": story.id, "slug": story.slug, "edition": None, "recognised": {}, "warnings": []}
    call.show({"stories": [row]}, [f"{story.id}\t{story.slug}"])


def import_files(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(help="Text or Markdown files.")],
    lang: Annotated[str | None, typer.Option(help="en or es; recognised where not given.")] = None,
    translation_of: Annotated[str | None, typer.Option(help="The story whose other edition this is.")] = None,
    kind: Annotated[str, typer.Option(help="Kind of story.")] = "news",
    plan: Annotated[str, typer.Option(help="Plan of a new story.")] = "en+es",
    translated_by: Annotated[
        str,
        typer.Option(
            help="Who or what translated it: machine:NAME, person:NAME, nobody. A machine's paragraphs wait to be read."
        ),
    ] = "",
) -> None:
    """Make a story of each file, or add the other edition of one."""
    call = call_of(context)
    translator = _translator(translated_by)
    language = language_of(lang) if lang else None
    rows = []
    with call.open() as desk:
        recognised = [intake.recognise(intake.read_text_file(path)) for path in files]
        source = desk.find(translation_of) if translation_of else None
        for found in recognised:
            accepted = importing.Accepted(
                language=language or _language(found.language, source),
                kind=kind,
                plan=stories.read_plan(plan),
                translation_of=source.id if source else None,
            )
            changes = importing.accept(desk.work, found, accepted)
            story = desk.story(changes.stories[0])
            if translator is not None:
                body = story.edition(accepted.language).body
                note_translation(
                    desk.work, story.id, accepted.language, [(0, len(body))], *translator, Origin.FILE
                )
            rows.append(
                {
                    "id": story.id,
                    "slug": story.slug,
                    "edition": accepted.language.value,
                    "recognised": {**intake.recognised_data(found), "body": found.body},
                    "warnings": said(changes.messages),
                }
            )
    call.show({"stories": rows}, (f"{row['id']}\t{row['slug']}\t{row['edition']}" for row in rows))


def _translator(value: str) -> tuple[TranslatedBy, str] | None:
    """Who or what translated, by kind and name; None where nothing was said."""
    if not value:
        return None
    kind, _, who = value.partition(":")
    return choice(TranslatedBy, kind.strip(), "translated-by"), who.strip()


def _language(found: Language, source: Story | None) -> Language:
    """A translation without a language named is the edition that is still empty."""
    if source is None:
        return found
    empty = [edition.language for edition in source.editions.values() if edition.is_empty]
    return empty[0] if len(empty) == 1 else found


def list_stories(
    context: typer.Context,
    stage: Annotated[str | None, typer.Option(help="Only stories with an edition at this stage.")] = None,
    search: Annotated[
        str,
        typer.Option(
            help='Words to look for, in both languages, "phrases" and filters: stage: lang: by: kind: before: …'
        ),
    ] = "",
    order: Annotated[
        str | None, typer.Option(help="due, changed, urgency, slug, or match: the best first.")
    ] = None,
) -> None:
    """List the stories: by due time, or, of a search, the one changed last first."""
    call = call_of(context)
    wanted = choice(Stage, stage, "stage") if stage else None
    sort = choice(Sort, order, "order") if order else (Sort.CHANGED if search else Sort.DUE)
    with call.open() as desk:
        _say_what_is_left_out(search, desk.now())
        query = ListQuery(View.ALL, search, wanted, desk.person.id, sort, limit=100_000, now=desk.now())
        lines = desk.lines(query)
        writing_now = desk.who_writes()
    call.show({"stories": [line_row(line, writing_now) for line in lines]}, _listed(lines))


def _say_what_is_left_out(search: str, now: datetime) -> None:
    """A filter that is not understood ends the call: a script must not get other stories than it asked for."""
    for problem in read_search(search, now).problems:
        if problem.code != "search.filter_name":
            raise WrongUsage(problem.code, **problem.params)
        print(speak(problem), file=sys.stderr)


def _stage(line: StoryLine, language: Language) -> str:
    """What readers have, and how far a change of it has come."""
    within = line.change_stage.get(language)
    stages = (line.stage[language], *((within,) if within else ()))
    return " + ".join(word("stage", stage.value) for stage in stages)


def _listed(lines: Iterable[StoryLine]) -> Iterator[str]:
    for line in lines:
        stages = (f"{lang.upper()} {_stage(line, lang)}" for lang in line.stage)
        headline = next((text for text in line.headline.values() if text), "")
        yield "\t".join([line.slug or line.id, *stages, headline])
        if line.hit is not None:
            where = word("hit", line.hit.place.value)
            yield f"\t{where}: {line.hit.text}"


def show(context: typer.Context, story: str) -> None:
    """One story whole."""
    call = call_of(context)
    with call.open() as desk:
        found = desk.find(story)
        names = names_of(desk)
        row = story_row(found, desk.report(found.id), speak, desk.who_writes(), names)
        signed = {lang: speak(told(given, names, desk.now())) for lang, given in _signed(found)}
    call.show(row, _readable(found, signed))


def _signed(story: Story) -> Iterator[tuple[Language, Approval]]:
    """The newest approval of each edition that stands."""
    for edition in story.planned():
        standing = story.standing_approvals(edition.language)
        if standing and edition.stage in _SIGNED:
            yield edition.language, standing[-1]


def _readable(story: Story, signed: Mapping[Language, str]) -> list[str]:
    lines = [f"{story.slug or story.id}  ({word('kind', story.kind)}, {word('plan', story.plan.value)})"]
    for edition in story.planned():
        furniture = edition.furniture
        stage = word("stage", edition.stage.value)
        if edition.change is not None:
            stage = f"{stage} + {word('stage', edition.working_stage.value)}"
        lines += ["", f"== {word('language', edition.language.value)}: {stage}"]
        lines += [edition.notice] if edition.notice else []
        lines += [signed[edition.language]] if edition.language in signed else []
        lines += [furniture.headline]
        lines += [text for text in (furniture.dek, furniture.byline, furniture.dateline) if text]
        lines += ["", edition.body]
    if story.changes:
        lines += ["", "== Changes", *change_lines(story)]
    if story.claims:
        lines += ["", "== Facts"]
    for claim in story.claims:
        words = next((anchor.anchor.exact for anchor in claim.anchors.values()), "")
        lines.append(f"{claim.id}  {word('status', claim.status.value)}: {words}")
    return lines


def set_values(
    context: typer.Context,
    story: str,
    assignments: Annotated[list[str], typer.Argument(metavar="FIELD=VALUE…")],
    lang: Annotated[str | None, typer.Option(help="en or es, for fields of an edition.")] = None,
) -> None:
    """Change fields of a story or of one of its editions."""
    call = call_of(context)
    values = {}
    for assignment in assignments:
        name, equals, value = assignment.partition("=")
        if not equals:
            raise WrongUsage("cli.assignment", value=assignment)
        values[name.strip()] = value
    with call.open() as desk:
        found = desk.find(story)
        only = found.plan.languages[0] if len(found.plan.languages) == 1 else None
        changes = stories.set_fields(desk.work, found.id, values, language_of(lang) if lang else only)
    messages = said(changes.messages)
    call.show({"id": found.id, "messages": messages}, messages)


def edit(
    context: typer.Context,
    story: str,
    lang: Annotated[str, typer.Option(help="en or es.")],
    body: Annotated[Path, typer.Option(help="A file with the new text, in Markdown.")],
) -> None:
    """Replace the text of an edition; the text before stays as a revision."""
    call = call_of(context)
    language = language_of(lang)
    with call.open() as desk:
        found = desk.find(story)
        text = intake.read_text_file(body).text
        number, changes = writing.replace_body(desk.work, found.id, language, text)
    messages = said(changes.messages)
    call.show({"id": found.id, "revision": number, "messages": messages}, messages)


def photo(
    context: typer.Context,
    story: str,
    file: Path,
    cutline_en: Annotated[str | None, typer.Option(help="English cutline.")] = None,
    cutline_es: Annotated[str | None, typer.Option(help="Spanish cutline.")] = None,
    credit: Annotated[str | None, typer.Option(help="Who took it.")] = None,
    alt_en: Annotated[str | None, typer.Option(help="English alt text.")] = None,
    alt_es: Annotated[str | None, typer.Option(help="Spanish alt text.")] = None,
) -> None:
    """Add a photo; it fills the first place kept for a picture to come."""
    call = call_of(context)
    words = photos.PhotoWords(
        cutline=_by_language(cutline_en, cutline_es), alt=_by_language(alt_en, alt_es), credit=credit
    )
    with call.open() as desk:
        found = desk.find(story)
        place = next((use.id for use in found.photos if use.is_to_come), None)
        changes = photos.add_photo(desk.work, found.id, file, words, use_id=place)
    messages = [speak(message) for message in changes.messages]
    call.show({"id": found.id, "photo": changes.photos[0], "messages": messages}, messages)


def _by_language(english: str | None, spanish: str | None) -> dict[Language, str]:
    words = {Language.EN: english, Language.ES: spanish}
    return {language: text for language, text in words.items() if text is not None}


def check_lines(rows: list[dict[str, Any]]) -> list[str]:
    """Rule results for people: what fails first."""
    marks = {State.FAIL.value: "!", State.UNBUILT.value: "o", State.PASS.value: "+"}
    order = [State.FAIL.value, State.UNBUILT.value, State.PASS.value]
    rows = sorted(rows, key=lambda row: (order.index(str(row["state"])), row["severity"] != "block"))
    return [
        f"{_mark(row, marks)} {row['gate']} {row['edition']}  {row['message']}{_accepted(row)}"
        for row in rows
    ]


def _accepted(row: dict[str, Any]) -> str:
    given = row["override"]
    return f"  [= {given['by']}: {given['reason']}]" if given else ""


def _mark(row: dict[str, Any], marks: dict[str, str]) -> str:
    if row["override"]:
        return "="
    blocks = row["state"] == State.FAIL.value and row["severity"] == "block"
    return "x" if blocks else marks[str(row["state"])]
