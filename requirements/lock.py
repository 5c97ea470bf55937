# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pins what the desk is built from, file by file: ``run.txt`` to work at it, ``dev.txt`` to test it as well.

    python requirements/lock.py             after pyproject.toml changed; keeps versions that still fit
    python requirements/lock.py --upgrade   takes the newest of everything but what held.in holds

Every pin carries the hashes of all its files, so one lock serves Linux, Windows and macOS on every supported
Python, with pip and with uv, from any mirror: it names no address. Needs uv; without one on PATH it puts one
into a temporary environment.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parent
PROJECT = REQUIREMENTS.parent
HEADER = "# Made by requirements/lock.py from pyproject.toml and held.in; do not edit.\n"


def main(arguments: list[str]) -> None:
    """Make both locks; the second is held to the first, so that tests run on what editors run."""
    if unknown := set(arguments) - {"--upgrade"}:
        sys.exit(f"unknown argument {unknown.pop()}; only --upgrade is understood")
    with tempfile.TemporaryDirectory() as folder:
        uv = shutil.which("uv") or _temporary_uv(Path(folder))
        run, dev = REQUIREMENTS / "run.txt", REQUIREMENTS / "dev.txt"
        _lock(uv, run, ["build"], [REQUIREMENTS / "held.in"], arguments)
        _lock(uv, dev, ["build", "dev"], [REQUIREMENTS / "held.in", run], arguments)


def _lock(uv: str, lock: Path, groups: list[str], constraints: list[Path], options: list[str]) -> None:
    command = [uv, "pip", "compile", "pyproject.toml", "--output-file", str(lock), "--quiet"]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes"]
    # Nothing of this machine's settings may reach the file: no index, no links, no paths.
    command += ["--no-config", "--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header"]
    command += [f"--group={group}" for group in groups]
    command += [f"--constraints={path}" for path in constraints]
    settings = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
    subprocess.run([*command, *options], cwd=PROJECT, env=settings, check=True)
    pins = lock.read_text(encoding="utf-8")
    if "://" in pins or " @ " in pins:
        lock.unlink()
        sys.exit(f"{lock.name} came out with an address in it and was removed")
    lock.write_text(HEADER + pins, encoding="utf-8", newline="\n")
    print(f"{lock.name}: {sum('==' in line for line in pins.splitlines())} packages")


def _temporary_uv(folder: Path) -> str:
    environment = folder / "uv"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    binaries = environment / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([str(binaries / "python"), "-m", "pip", "install", "--quiet", "uv"], check=True)
    return str(binaries / "uv")


if __name__ == "__main__":
    main(sys.argv[1:])
