# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Analysis of plain text, many items at once: one JSON object a line in, one out, flushed as it goes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
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
    for row in anchor_rows(_lines()):
        print(row, flush=True)


def align(jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object a line.")] = False) -> None:
    """Pair the sentences of an English and a Spanish text."""
    if not jsonl:
        raise WrongUsage("cli.jsonl", name="align")
    # The other commands need none of it, and start sooner without.
    from editor_desk.bilingual.align.rows import align_rows

    for row in align_rows(_lines()):
        print(row, flush=True)


def compare(
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object a line.")] = False,
    hints: Annotated[bool, typer.Option("--hints", help="With what is a hint only.")] = False,
) -> None:
    """Say what an English and a Spanish text say differently; whole stories are paired first."""
    if not jsonl:
        raise WrongUsage("cli.jsonl", name="compare")
    from editor_desk.bilingual.compare.rows import compare_rows

    for row in compare_rows(_lines(), hints=hints):
        print(row, flush=True)


def _lines() -> Iterator[str]:
    """The lines of standard input; bytes that are no UTF-8 spoil their own line only."""
    with suppress(AttributeError):
        sys.stdin.reconfigure(errors="surrogateescape")  # type: ignore[union-attr]
    yield from sys.stdin
