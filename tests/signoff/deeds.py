# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What an act of the walk claims to have been; the checks hold it to that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow.sign_off import SignOff
from tests.signoff.room import Turn


@dataclass(frozen=True)
class Deed:
    """An act that was not refused.

    ``step``: the stage that was asked for. ``writes``: it may have changed words of an edition. ``is_of_all``: it
    was done to the desk, not to one story. ``left``: files of these editions were written outside the store. ``denies``:
    the approver says that a yes on the phone was none. ``changes``: a change after publication was begun, described,
    weighed or dropped.
    """

    step: Stage | None = None
    languages: tuple[Language, ...] = ()
    reason: str = ""
    given: SignOff | None = None
    writes: bool = False
    imports: bool = False
    is_of_all: bool = False
    left: tuple[Language, ...] = ()
    denies: bool = False
    changes: bool = False
    notices: frozenset[Language] = frozenset()
    by: str = ""
    """Who did it, where that is not whose turn it was."""


DONE = Deed()
WROTE = Deed(writes=True)
OF_ALL = Deed(is_of_all=True)
Act = Callable[[Turn], Deed | None]
"""None: there was nothing to do. A refusal is raised."""
