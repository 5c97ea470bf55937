# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Problems an editor can be told about: what happened, what is safe, what to do."""

from __future__ import annotations

from enum import IntEnum

from editor_desk.newsroom.wording import Message, Param


class ExitCode(IntEnum):
    """What the command line answers, as written in its contract."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    BROKEN = 3


class KnownProblem(Exception):
    """Something that went wrong and has a sentence; anything else that is raised is a bug.

    ``message.code`` is stable and is what tests and events hold on to.
    """

    exit_code = ExitCode.REFUSED

    def __init__(self, code: str, **params: Param) -> None:
        self.message = Message(code, params)
        super().__init__(f"{code} {params}" if params else code)


class Refused(KnownProblem):
    """A rule of the newsroom says no; the store is as it was."""


class WrongUsage(KnownProblem):
    """What was asked for cannot be meant: an unknown story, field, person or format."""

    exit_code = ExitCode.USAGE


class BrokenInput(KnownProblem):
    """A file or a store that cannot be read; nothing was changed."""

    exit_code = ExitCode.BROKEN
