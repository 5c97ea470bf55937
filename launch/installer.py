# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Makes the desk's environment on a first start, and brings it up to a changed lock later.

With uv where it is on PATH, else with venv and pip. Whatever fails ends in a sentence and a log, never in half an
environment: a new one is removed, an older one is left as it was.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from launch.environment import Environment, Lock
from launch.machine import interpreter
from launch.not_ready import NotReady

# What the log says when something common went wrong, and the sentence for it; the first that fits is told.
_SENTENCES = (
    (("no space left", "errno 28"), "The disk is full."),
    (
        ("do not match the hashes", "hash mismatch"),
        "A file that arrived is not the one the lock names; nothing of it was installed.",
    ),
    (
        ("certificate",),
        "The packages' server was not trusted: behind a proxy, name its certificate in PIP_CERT (uv: SSL_CERT_FILE).",
    ),
    (
        (
            "failed to establish a new connection",
            "name resolution",
            "name or service not known",
            "getaddrinfo failed",
            "dns error",
            "error sending request",
            "connection broken",
            "timed out",
        ),
        "The packages could not be fetched: is there a network, or a proxy to name in HTTPS_PROXY?",
    ),
    (
        ("no matching distribution", "no solution found", "no wheels with a matching"),
        "One of the packages is not made for this system. Qt needs glibc 2.34 (2.39 on ARM), Windows 10 or macOS 13.",
    ),
)


def install(environment: Environment, lock: Lock) -> None:
    """Make the environment fit the lock; raises NotReady. A second start meanwhile waits for the first."""
    try:
        with _one_at_a_time(environment.folder.with_name(f"{environment.folder.name}.lock")):
            if not environment.is_ready(lock):  # else the start we waited for has done it
                _install(environment, lock)
    except OSError as error:
        raise NotReady(f"The desk's environment could not be made: {error}") from error


def explain(log: str) -> str:
    """Return the sentence for what pip or uv wrote before it gave up."""
    lower = log.lower()
    for signs, sentence in _SENTENCES:
        if any(sign in lower for sign in signs):
            return sentence
    return "The packages could not be installed."


def _install(environment: Environment, lock: Lock) -> None:
    uv = shutil.which("uv")
    in_place = environment.is_usable() and bool(uv or _has_pip(environment))
    if not in_place:
        _remove(environment)
    started = time.monotonic()
    _say("Setting up the desk's environment; this fetches about 100 MB and happens once.")
    if in_place:
        _fill(environment, lock, uv)
    else:
        try:
            _make(environment, lock, uv)
        except NotReady:
            if not uv or not find_spec("ensurepip"):
                raise
            _say("uv could not do it; trying pip instead.")
            _make(environment, lock, None)
    environment.stamp_as(lock)
    _say(f"Ready after {time.monotonic() - started:.0f} s.")


def _has_pip(environment: Environment) -> bool:
    # uv makes environments without pip, and uv may be gone by the time the lock changes.
    return any(environment.folder.glob("[Ll]ib/**/site-packages/pip"))


def _remove(environment: Environment) -> None:
    if not environment.folder.exists():
        return
    if not environment.stamp.exists():
        raise NotReady(
            f"{environment.folder} was not made by run.py, so it was left alone. Remove or rename it and start again, "
            "or name another folder in EDITOR_DESK_VENV."
        )
    if Path(sys.prefix) == environment.folder:
        raise NotReady(
            f"{environment.folder} is out of date and in use here. Leave it (deactivate) and start again."
        )
    shutil.rmtree(environment.folder)


def _make(environment: Environment, lock: Lock, uv: str | None) -> None:
    try:
        environment.folder.mkdir(parents=True)
        environment.stamp.touch()
        if uv:
            command = [uv, "venv", "--allow-existing", "--python", interpreter(), str(environment.folder)]
        else:
            command = [interpreter(), "-m", "venv", str(environment.folder)]
        _run(environment, command)
        _fill(environment, lock, uv)
    except BaseException:
        shutil.rmtree(environment.folder, ignore_errors=True)
        raise


def _fill(environment: Environment, lock: Lock, uv: str | None) -> None:
    if uv:
        pip = [uv, "pip", "install", "--python", str(environment.python)]
    else:
        pip = [str(environment.python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    locked = ["--require-hashes", "--only-binary", ":all:", "--requirement", str(environment.lock_file(lock))]
    _run(environment, [*pip, *locked])
    # Built with the locked tools in the environment: isolation would fetch others, unpinned.
    _run(environment, [*pip, "--no-deps", "--no-build-isolation", "--editable", str(environment.project)])


def _run(environment: Environment, command: list[str]) -> None:
    log = environment.folder.with_name(f"{environment.folder.name}.log")
    with log.open("w", encoding="utf-8") as written:
        written.write(f"$ {' '.join(command)}\n")
        written.flush()
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=written, stderr=subprocess.STDOUT)
    if done.returncode:
        said = log.read_text(encoding="utf-8", errors="replace")
        raise NotReady(f"{explain(said)} What was tried and what it answered: {log}")


@contextmanager
def _one_at_a_time(path: Path) -> Iterator[None]:
    with path.open("w") as held:
        if sys.platform == "win32":
            import msvcrt

            while True:
                try:
                    msvcrt.locking(held.fileno(), msvcrt.LK_LOCK, 1)
                    break
                except OSError:  # after ten seconds of trying
                    _say("Another start is setting up the desk; waiting for it.")
        else:
            import fcntl

            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                _say("Another start is setting up the desk; waiting for it.")
                fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _say(sentence: str) -> None:
    # Standard error: the output of `run.py list --json` belongs to the desk.
    sys.stderr.write(f"{sentence}\n")
