# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The whole test suite with one command: style, types, imports, then the tests, with the time of each."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from launch import machine
from launch.environment import Environment
from launch.front_door import compile_stale

# Set to 1, the tests' windows open on the display (or a virtual one); tests/conftest.py reads it as well.
DISPLAY_WANTED = "EDITOR_DESK_TEST_DISPLAY"


def run_checks(project: Path, what: str, arguments: list[str]) -> int:
    """Run "test", or the tests marked "bench" or "soak" alone; return the exit status. Raises NotReady."""
    wants_display = bool(os.environ.get(DISPLAY_WANTED))
    platform = os.environ.get("QT_QPA_PLATFORM", "") if wants_display else "offscreen"
    if wants_display and sys.platform == "linux":
        machine.refuse_without_display(os.environ)
    environment = Environment(project)
    libraries = machine.libraries_for({**os.environ, "QT_QPA_PLATFORM": platform})
    if machine.may_install():
        # The package for Debian names what a real window's libraries are in.
        libraries |= machine.X_WINDOW
    missing = machine.missing_libraries(libraries)
    if not environment.is_ready("dev"):
        missing |= machine.missing_venv()
    machine.require(missing, install=True)
    environment.make_ready("dev")
    compile_stale(environment.python)
    with tempfile.TemporaryDirectory(prefix="editor-desk-") as runtime:
        variables = _variables(platform, runtime)
        failed = [] if what != "test" else _failed_steps(environment, variables)
        if failed:
            print(f"failed so far: {', '.join(failed)}", flush=True)
        chosen = _beside_each_other() if what == "test" else ["-m", what, "-s"]
        command = [str(environment.python), "-m", "pytest", *chosen, *arguments]
        print(f"{'pytest':<24}", flush=True)
        tests = subprocess.run(command, cwd=project, env=variables, stdin=subprocess.DEVNULL)
    return tests.returncode or (1 if failed else 0)


def _beside_each_other() -> list[str]:
    """Files of tests run in as many processes as there are cores, four at most; more windows only wait for each other."""
    processes = min(4, os.cpu_count() or 1)
    return ["-n", str(processes), "--dist", "loadfile"] if processes > 1 else []


def _failed_steps(environment: Environment, variables: dict[str, str]) -> list[str]:
    python = str(environment.python)
    suffix = ".exe" if os.name == "nt" else ""
    steps = {
        "ruff check": [python, "-m", "ruff", "check"],
        "ruff format --check": [python, "-m", "ruff", "format", "--check"],
        "mypy": [python, "-m", "mypy"],
        "lint-imports": [str(environment.binaries / f"lint-imports{suffix}")],
    }
    return [
        name for name, command in steps.items() if not _passes(name, command, environment.project, variables)
    ]


def _passes(name: str, command: list[str], project: Path, variables: dict[str, str]) -> bool:
    started = time.monotonic()
    done = subprocess.run(
        command,
        cwd=project,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    verdict = "failed" if done.returncode else "passed"
    print(f"{name:<24}{time.monotonic() - started:6.1f} s  {verdict}", flush=True)
    if done.returncode:
        print(done.stdout, flush=True)
    return done.returncode == 0


def _variables(platform: str, runtime: str) -> dict[str, str]:
    variables = {"XDG_RUNTIME_DIR": runtime} | dict(os.environ)
    if sys.platform != "win32":
        variables.setdefault("LC_ALL", "C.UTF-8")
    if platform:
        variables["QT_QPA_PLATFORM"] = platform
    return variables | {"PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
