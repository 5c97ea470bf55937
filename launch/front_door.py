# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""From the arguments of run.py to the open desk, or to the tests.

Every start of the desk passes here, with under 100 ms to spend: what only a first start needs is imported there.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from launch import machine
from launch.environment import Environment
from launch.not_ready import NotReady

PROJECT = Path(__file__).resolve().parent.parent
# As editor_desk.__main__ has them (a test holds the two together); importing it here would cost every start.
_WINDOW_OPTIONS = {"--store", "--as", "--lang"}


def enter(arguments: list[str]) -> int:
    """Do what the arguments ask for and return the exit status; 2 with a sentence where the machine lacks something."""
    # A bare environment (env -i, cron) has neither; fontconfig, apt and Qt take both for granted.
    home = os.path.expanduser("~")  # noqa: PTH111 - does not raise where the user has no entry
    if home != "~":
        os.environ.setdefault("HOME", home)
    os.environ.setdefault("PATH", machine.SEARCH_PATH)
    try:
        if arguments[:1] in (["test"], ["bench"], ["soak"]):
            from launch.checks import run_checks

            return run_checks(PROJECT, arguments[0], arguments[1:])
        return _open_desk(arguments)
    except NotReady as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    except KeyboardInterrupt:
        return 130


def opens_window(arguments: list[str]) -> bool:
    """Whether these arguments open the window: only options of the window among them, each with its value."""
    rest = iter(arguments)
    for argument in rest:
        name, _, value = argument.partition("=")
        if name not in _WINDOW_OPTIONS or not (value or next(rest, "")):
            return False
    return True


def _open_desk(arguments: list[str]) -> int:
    environment = Environment(PROJECT)
    is_ready = environment.is_ready("run")
    machine.require(_missing(window=opens_window(arguments), is_ready=is_ready))
    if not is_ready:
        environment.make_ready("run")
    compile_stale(environment.python)
    # -P: the folder the editor stands in is not a place to import from.
    command = [str(environment.python), "-P", "-m", "editor_desk", *arguments]
    if os.name == "nt":
        # exec on Windows gives the prompt back before the program has ended.
        import subprocess

        return subprocess.run(command).returncode
    return os.execv(command[0], command)


def _missing(*, window: bool, is_ready: bool) -> dict[str, str]:
    missing: dict[str, str] = {}
    if sys.platform == "linux" and window:
        machine.refuse_without_display(os.environ)
        missing = machine.missing_libraries(machine.libraries_for(os.environ))
    elif not is_ready:
        missing = machine.missing_libraries(machine.TOOLS)
    return missing if is_ready else missing | machine.missing_venv()


def compile_stale(python: Path) -> None:
    """Compile what changed in ui/ and resources/ since the last start; raises NotReady with the Qt tool's words."""
    import hatch_build

    if hatch_build.is_stale(PROJECT):
        import subprocess

        done = subprocess.run(
            [str(python), str(PROJECT / "hatch_build.py")], capture_output=True, text=True, errors="replace"
        )
        if done.returncode:
            raise NotReady(done.stderr.strip())
