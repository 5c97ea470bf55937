# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A step of the workflow for several stories: ``advance-each``. What one is refused holds no other back."""

from __future__ import annotations

from typing import Annotated

import typer

from editor_desk.cli.call import call_of, speak, spoken_language, translator
from editor_desk.cli.choices import choice
from editor_desk.desk import say_problem
from editor_desk.newsroom.problems import ExitCode
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import word
from editor_desk.workflow import several, stories
from editor_desk.workflow.steps import StepDetails

NEXT, BACK = "next", "back"


def add_to(app: typer.Typer) -> None:
    """Register this command."""
    app.command("advance-each")(advance_each)


def advance_each(
    context: typer.Context,
    stage: Annotated[
        str,
        typer.Argument(help="A stage; next: each its own next step; back: back from hold or spike."),
    ],
    story: Annotated[list[str], typer.Argument(metavar="STORY…")],
    reason: Annotated[str, typer.Option(help="Why; needed to return, hold, spike, withdraw, kill.")] = "",
    to_stage: Annotated[str | None, typer.Option(help="For a return: the stage it goes back to.")] = None,
    person: Annotated[str, typer.Option("--for", help="For a return: to whom.")] = "",
    at: Annotated[str, typer.Option(help="For scheduled: when, in each story's time zone.")] = "",
) -> None:
    """The same step for several stories, each through its gate; exit 1 where one was refused.

    A sign-off counts only what was read in the sign-off window; this command declares no reading.
    """
    call = call_of(context)
    goes_back_to = choice(Stage, to_stage, "stage") if to_stage else None

    def details(one: Story) -> StepDetails:
        return StepDetails(
            reason=reason,
            to_stage=goes_back_to,
            for_person=person,
            at=stories.read_time(at, one.time_zone, "at"),
        )

    if stage == NEXT:
        act = several.next_step()
    elif stage == BACK:
        act = several.back()
    else:
        act = several.step_to(choice(Stage, stage, "stage"), details)
    with call.open() as desk:
        ids = dict.fromkeys(desk.find(reference).id for reference in story)
        taken = [several.do_for(desk.work, story_id, act) for story_id in ids]
        now = {story_id: desk.story(story_id) for story_id in ids}
    call.show(
        {"stories": [_row(each, now[each.story_id]) for each in taken]},
        [line for each in taken for line in _lines(each, now[each.story_id])],
    )
    if any(each.is_refused for each in taken):
        raise typer.Exit(ExitCode.REFUSED)


def _row(taken: several.Taken, story: Story) -> dict[str, object]:
    return {
        "id": taken.story_id,
        "slug": taken.slug,
        "stages": {e.language.value: e.stage.value for e in story.editions.values()},
        "moved": [
            {"edition": m.language.value, "from": m.from_stage.value, "to": m.to_stage.value}
            for m in taken.moved
        ],
        "messages": [speak(message) for message in taken.said],
        "refused": [
            {
                "code": problem.message.code,
                "rules": list(dict.fromkeys(result.rule for result in several.rules_of(problem))),
                "message": say_problem(problem, translator(spoken_language())),
            }
            for problem in taken.refusals
        ],
    }


def _lines(taken: several.Taken, story: Story) -> list[str]:
    stages = [f"{e.language.value.upper()} {word('stage', e.stage.value)}" for e in story.planned()]
    refused = [say_problem(problem, translator(spoken_language())) for problem in taken.refusals]
    return [
        "\t".join([taken.slug or taken.story_id, *stages]),
        *(f"\t{sentence}" for sentence in [*map(speak, taken.said), *refused]),
    ]
