# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Apertium, where the system has it: which program, which directions, and how it is asked."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass

from editor_desk.newsroom.languages import Language

NAME = "Apertium"
PROGRAM = "apertium"
LIMIT_S = 20.0
"""So long may a draft take; a paragraph takes a fifth of a second."""
LOOK_S = 5.0
"""So long may the program take to say what it can do."""
_DIRECTIONS: Mapping[Language, tuple[str, ...]] = {
    Language.EN: ("eng-spa", "en-es"),
    Language.ES: ("spa-eng_US", "spa-eng", "es-en"),
}
"""By the language of the source, the one that is wanted most first."""


@dataclass(frozen=True, slots=True)
class Engine:
    """A program that drafts: where it is, and its directions by the language of the source."""

    program: str
    directions: Mapping[Language, str]

    def can_draft(self, source: Language) -> bool:
        """Whether it translates from this language."""
        return source in self.directions

    def arguments(self, source: Language) -> list[str]:
        """How it is called: HTML comes in and goes out, unknown words stay as they are."""
        return ["-f", "html", "-u", "-n", self.directions[source]]


def engine_program() -> str | None:
    """Where the program is; None where the system has none."""
    return shutil.which(PROGRAM)


def engine_of(program: str, listed: str) -> Engine | None:
    """The engine that a program is by its own list of directions (``apertium -l``); None where it has neither."""
    known = {line.strip() for line in listed.splitlines()}
    directions = {
        language: found
        for language, names in _DIRECTIONS.items()
        if (found := next((name for name in names if name in known), None))
    }
    return Engine(program, directions) if directions else None
