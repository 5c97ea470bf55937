# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the screen says when something went wrong, in the language of the moment it is made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CardButton:
    """Something to do about one text; ``heard`` is what a screen reader says, for the label alone says of which."""

    id: str
    label: str
    heard: str
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One text: what it is, what becomes of it when nothing is pressed, what else can be done."""

    key: str
    title: str
    about: str
    fate: str
    buttons: tuple[CardButton, ...] = ()
    group: str = ""
    """A heading above it; the same for cards of one kind."""


@dataclass(frozen=True, slots=True)
class Step:
    """A next step: a button, and beside it what it does."""

    id: str
    label: str
    about: str
    is_primary: bool = False
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class Page:
    """One calm page: what happened, what is safe, the texts concerned, quiet notes, the next steps."""

    heading: str
    lead: str
    safe: tuple[str, ...] = ()
    cards: tuple[Card, ...] = ()
    notes: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
