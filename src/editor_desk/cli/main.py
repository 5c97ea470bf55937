# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""From the arguments to an exit code: 0 done, 1 refused, 2 wrong usage, 3 broken input or store."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from contextlib import suppress

import typer

from editor_desk.cli import (
    analysis,
    care,
    changes,
    corrections,
    facts,
    legal,
    memory,
    names,
    people,
    presence,
    retractions,
    reviewing,
    rules,
    several,
    signing,
    steps,
    stores,
    stories,
)
from editor_desk.cli.call import complain, split_call, spoken_language, translator
from editor_desk.desk import say_problem
from editor_desk.newsroom.problems import ExitCode, KnownProblem

# Newer typer carries click inside itself, older ones import it: the class is found through typer's own.
_CALL_ERROR: type[Exception] = next(
    kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException"
)

app = typer.Typer(
    name="editor-desk",
    help="Editor Desk on the command line. Without a command, the window opens."
    " Everywhere: --store PATH, --as PERSON, --json.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for group in (
    people,
    stories,
    facts,
    care,
    steps,
    several,
    signing,
    reviewing,
    changes,
    stores,
    presence,
    legal,
    names,
    memory,
    retractions,
    corrections,
    rules,
    analysis,
):
    group.add_to(app)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and answer with its exit code; never a traceback for a known problem."""
    for stream in (sys.stdout, sys.stderr, sys.stdin):
        with suppress(AttributeError):
            stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        call, rest = split_call(sys.argv[1:] if arguments is None else arguments)
        result = app(rest, standalone_mode=False, obj=call, prog_name="editor-desk")
    except typer.Abort:
        return ExitCode.REFUSED
    except _CALL_ERROR as error:
        complain(error.format_message())  # type: ignore[attr-defined]
        return ExitCode.USAGE
    except KnownProblem as problem:
        complain(say_problem(problem, translator(spoken_language())))
        return problem.exit_code
    except BrokenPipeError:
        return ExitCode.DONE
    except Exception:
        logging.getLogger("editor_desk").exception("A bug in Editor Desk; what was saved before is safe.")
        return ExitCode.BROKEN
    return result if isinstance(result, int) else ExitCode.DONE
