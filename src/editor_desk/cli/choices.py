# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Words of the command line read as what they mean: languages, stages, kinds of evidence."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.stories import Story

BOTH = "both"

Choice = TypeVar("Choice", bound=StrEnum)


def choice(kind: type[Choice], value: str, name: str) -> Choice:
    """One of an enumeration by its code; ``WrongUsage`` with the choices otherwise."""
    try:
        return kind(value)
    except ValueError:
        raise WrongUsage("cli.choice", value=value, name=name, choices=tuple(kind)) from None


def language_of(value: str) -> Language:
    """A language by its code."""
    try:
        return Language(value)
    except ValueError:
        raise WrongUsage("cli.language", value=value) from None


def languages_of(value: str | None, story: Story) -> tuple[Language, ...] | None:
    """``en``, ``es``, ``both`` (those of the plan), or None where nothing was said."""
    if value is None:
        return None
    return story.plan.languages if value == BOTH else (language_of(value),)
