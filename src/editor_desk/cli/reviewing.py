# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The command review: pairs read side by side, paragraphs that stand only here, differences that are let stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from editor_desk.bilingual.paragraphs import read_paragraphs
from editor_desk.cli.call import Call, call_of, said, speak
from editor_desk.cli.choices import language_of
from editor_desk.cli.shown import Row, finding_row, names_of, pair_row
from editor_desk.desk import Desk
from editor_desk.newsroom.comparison import BODY, ComparedLink, Comparison, Level
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.reviewed import PairAt
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import Message
from editor_desk.workflow import letting_stand, pairing, reviewing_pairs
from editor_desk.workflow.comparing import compared


def add_to(app: typer.Typer) -> None:
    """Register this command."""
    app.command("review")(review)


def review(
    context: typer.Context,
    story: str,
    pair: Annotated[
        list[int] | None, typer.Option(help="A pair by its number (may be repeated); every pair otherwise.")
    ] = None,
    stale: Annotated[
        bool, typer.Option("--stale", help="Every pair that changed since it was reviewed.")
    ] = False,
    only_here: Annotated[
        list[str] | None,
        typer.Option("--only-here", metavar="LANG:N", help="Paragraph N of en or es has no counterpart."),
    ] = None,
    accept: Annotated[
        str, typer.Option(help="Let a difference stand, by its identity; needs --reason.")
    ] = "",
    take_back: Annotated[str, typer.Option(help="Let a difference count again, by its identity.")] = "",
    reason: Annotated[str, typer.Option(help="Why a difference is let stand.")] = "",
    show: Annotated[bool, typer.Option("--list", help="Change nothing; show the pairs.")] = False,
) -> None:
    """Say that both languages were read side by side; without options all of a story."""
    call = call_of(context)
    messages: list[Message] = []
    with call.open() as desk:
        found = desk.find(story)
        if only_here:
            for language, span in (_paragraph(found, named) for named in only_here):
                messages += pairing.cut(desk.work, found.id, language, [span]).messages
        if accept:
            messages += letting_stand.accept_difference(desk.work, found.id, accept, reason).messages
        if take_back:
            messages += letting_stand.take_back_acceptance(desk.work, found.id, take_back).messages
        if stale:
            messages += reviewing_pairs.review_stale(desk.work, found.id).messages
        if pair:
            links = _compared(desk, found).links
            named = [_pair(found, links, number) for number in pair]
            messages += reviewing_pairs.review_pairs(desk.work, found.id, named).messages
        if not (only_here or accept or take_back or stale or pair or show):
            messages += reviewing_pairs.review_whole(desk.work, found.id).messages
        now = desk.story(found.id)
        comparison = _compared(desk, now)
        rows = [
            pair_row(number, link, now, names_of(desk))
            for number, link in enumerate(comparison.links, start=1)
        ]
    _show(call, now, comparison, rows, said(messages))


def _show(call: Call, story: Story, comparison: Comparison, rows: Sequence[Row], messages: list[str]) -> None:
    findings = [finding_row(each, speak) for each in comparison.differences if each.level is not Level.HINT]
    lines = [
        "\t".join((str(row["number"]), _numbers(row["en"]), _numbers(row["es"]), row["state"]))
        for row in rows
    ]
    lines += [f"- {row['level']}: {row['message']}  [{row['identity']}]" for row in findings]
    call.show(
        {"id": story.id, "pairs": rows, "findings": findings, "messages": messages}, [*lines, *messages]
    )


def _numbers(numbers: Sequence[int]) -> str:
    return ",".join(map(str, numbers)) or "–"


def _compared(desk: Desk, story: Story) -> Comparison:
    with desk.store.look() as unit:
        return compared(unit, desk.work, story)


def _pair(story: Story, links: Sequence[ComparedLink], number: int) -> PairAt:
    if not 0 < number <= len(links):
        raise WrongUsage("cli.review_pair", number=number)
    link = links[number - 1]
    spans = {}
    for language, numbers in ((Language.EN, link.en), (Language.ES, link.es)):
        paragraphs = read_paragraphs(story.edition(language).body)
        spans[language] = tuple((paragraphs[at].start, paragraphs[at].end) for at in numbers)
    return PairAt(BODY, spans[Language.EN], spans[Language.ES])


def _paragraph(story: Story, named: str) -> tuple[Language, tuple[int, int]]:
    """A paragraph as it is named: the language, a colon, its number from 1."""
    lang, _, number = named.partition(":")
    language = language_of(lang)
    paragraphs = read_paragraphs(story.edition(language).body)
    if not number.isdecimal() or not 0 < int(number) <= len(paragraphs):
        raise WrongUsage("cli.review_paragraph", name=named)
    found = paragraphs[int(number) - 1]
    return language, (found.start, found.end)
