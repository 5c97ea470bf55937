# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Commands of the workflow: check, advance, export."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from editor_desk.cli.call import call_of, speak
from editor_desk.cli.choices import choice, languages_of
from editor_desk.cli.shown import Row, finding_row, gate_row, names_of, off_row
from editor_desk.cli.stories import check_lines
from editor_desk.desk import Desk
from editor_desk.newsroom.comparison import Level
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import ExitCode
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import word
from editor_desk.workflow import exporting, steps, stories
from editor_desk.workflow.checking import languages_to_check
from editor_desk.workflow.comparing import compared
from editor_desk.workflow.deciding import switched_off
from editor_desk.workflow.sign_off import SignOff


def add_to(app: typer.Typer) -> None:
    """Register these commands."""
    for command in (check, advance, export):
        app.command(command.__name__)(command)


def check(
    context: typer.Context,
    story: str,
    lang: Annotated[str | None, typer.Option(help="en, es or both.")] = None,
) -> None:
    """Every rule of every gate; exit 1 while something blocks."""
    call = call_of(context)
    with call.open() as desk:
        found = desk.find(story)
        results = desk.report(found.id, languages_of(lang, found) or languages_to_check(found))
        names = names_of(desk)
        findings = _findings(desk, found)
        with desk.store.look() as unit:
            off = [off_row(one, names) for one in switched_off(unit, found.kind)]
    rows = [gate_row(result, speak, names) for result in results]
    lines = [*check_lines(rows), *(f"- {one['rule']}  [– {one['by']}: {one['reason']}]" for one in off)]
    lines += [f"- {one['level']}: {one['message']}" for one in findings]
    call.show({"gates": rows, "findings": findings, "switched_off": off}, lines)
    if any(result.blocks for result in results):
        raise typer.Exit(ExitCode.REFUSED)


def _findings(desk: Desk, story: Story) -> list[Row]:
    """What the languages of a story say differently, where both are written; hints are left out."""
    if any(story.edition(language).is_empty for language in Language):
        return []
    with desk.store.look() as unit:
        found = compared(unit, desk.work, story).differences
    return [finding_row(each, speak) for each in found if each.level is not Level.HINT]


def advance(
    context: typer.Context,
    story: str,
    stage: str,
    lang: Annotated[str | None, typer.Option(help="en, es or both.")] = None,
    reason: Annotated[str, typer.Option(help="Why; needed to return, hold, spike, withdraw, kill.")] = "",
    self_approval: Annotated[str, typer.Option(help="Why the author signs their own story.")] = "",
    to_stage: Annotated[str | None, typer.Option(help="For a return: the stage it goes back to.")] = None,
    person: Annotated[str, typer.Option("--for", help="For a return: to whom.")] = "",
    at: Annotated[str, typer.Option(help="For scheduled: when, in the story's time zone.")] = "",
    phone: Annotated[str, typer.Option(help="The approver who said yes on the phone.")] = "",
    note: Annotated[str, typer.Option(help="A note kept with the approval.")] = "",
    notice_en: Annotated[str, typer.Option(help="To kill what is out: what its readers are told.")] = "",
    notice_es: Annotated[str, typer.Option(help="The same for the Spanish edition.")] = "",
) -> None:
    """Take a step of the workflow, through its gate. Signing off declares that the text was read."""
    call = call_of(context)
    target = choice(Stage, stage, "stage")
    with call.open() as desk:
        found = desk.find(story)
        languages = languages_of(lang, found) or steps.default_languages(found, target, desk.ruleset())
        details = steps.StepDetails(
            reason=reason,
            to_stage=choice(Stage, to_stage, "stage") if to_stage else None,
            for_person=person,
            at=stories.read_time(at, found.time_zone, "at"),
            sign_off=SignOff(frozenset(languages), note, self_approval, phone),
            notices={Language.EN: notice_en, Language.ES: notice_es},
        )
        changes = steps.advance(desk.work, found.id, target, languages, details)
        story_now = desk.story(found.id)
    stages = {e.language.value: e.stage.value for e in story_now.editions.values()}
    within = {e.language.value: e.working_stage.value for e in story_now.editions.values() if e.change}
    messages = [speak(message) for message in changes.messages]
    shown = [
        "\t".join((lang.upper(), *(word("stage", each[lang]) for each in (stages, within) if lang in each)))
        for lang in story_now.plan.languages
    ]
    told = {"id": found.id, "stages": stages, "change_stages": within, "messages": messages}
    call.show(told, [*shown, *messages])


def export(
    context: typer.Context,
    story: Annotated[list[str], typer.Argument(metavar="STORY…")],
    to: Annotated[str, typer.Option(help="html, markdown or wxr.")],
    out: Annotated[Path, typer.Option(help="The folder to write to.")],
    lang: Annotated[
        str | None, typer.Option(help="en, es or both; all that are signed off otherwise.")
    ] = None,
) -> None:
    """Write approved editions to files; changes no stage."""
    call = call_of(context)
    with call.open() as desk:
        found = [desk.find(reference) for reference in story]
        languages = languages_of(lang, found[0])
        exported = exporting.export(desk.work, tuple(s.id for s in found), to, out, languages)
    messages = [speak(message) for message in exported.messages]
    paths = [str(path) for path in exported.paths]
    call.show({"files": paths, "messages": messages}, [*paths, *messages])
