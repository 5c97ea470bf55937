# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Analysis of plain text, many items at once: one JSON object a line in, one out, flushed as it goes."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from editor_desk.newsroom.problems import WrongUsage
from editor_desk.text.anchor_rows import anchor_rows


def add_to(app: typer.Typer) -> None:
    """Register these commands."""
    app.command("anchor")(anchor)
    app.command("align")(align)
    app.command("compare")(compare)


def anchor(jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object a line.")] = False) -> None:
    """Find passages again after their text was edited."""
    if not jsonl:
        raise WrongUsage("cli.jsonl", name="anchor")
    for row in anchor_rows(sys.stdin):
        print(row, flush=True)


def align(jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object a line.")] = False) -> None:
    """Pair the sentences of an English and a Spanish text."""
    if not jsonl:
        raise WrongUsage("cli.jsonl", name="align")
    # The other commands need none of it, and start sooner without.
    from editor_desk.bilingual.align.rows import align_rows

    for row in align_rows(sys.stdin):
        print(row, flush=True)


def compare(
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object a line.")] = False,
    hints: Annotated[bool, typer.Option("--hints", help="With what is a hint only.")] = False,
) -> None:
    """Say what an English and a Spanish text say differently; whole stories are paired first."""
    if not jsonl:
        raise WrongUsage("cli.jsonl", name="compare")
    from editor_desk.bilingual.compare.rows import compare_rows

    for row in compare_rows(sys.stdin, hints=hints):
        print(row, flush=True)
