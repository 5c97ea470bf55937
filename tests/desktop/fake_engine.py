# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A translation engine for tests: a real program of Apertium's name and manners, that says what a test wants."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

_PROGRAM = """#!{python}
import re, sys, time
if "-l" in sys.argv:
    print("  eng-spa\\n  spa-eng")
    sys.exit(0)
assert sys.argv[1:4] == ["-f", "html", "-u"], sys.argv
text = sys.stdin.read()
{does}
"""
SAYS_ES = 'sys.stdout.write(re.sub(r"\\bThe\\b", "El", text).replace("council", "concejo") + "\\n")'
"""Translates two words, and leaves the rest in English."""
LOSES = 'sys.stdout.write(re.sub(r"Xq0", "", text))'
BREAKS = "sys.exit(3)"
HANGS = "time.sleep(60)"


def put_engine(folder: Path, monkeypatch: pytest.MonkeyPatch, does: str = SAYS_ES) -> Path:
    """The program on the path before all others; gives its file."""
    folder.mkdir(exist_ok=True)
    program = folder / "apertium"
    program.write_text(_PROGRAM.format(python=sys.executable, does=does), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    return program


def no_engine(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path without one."""
    folder.mkdir(exist_ok=True)
    monkeypatch.setenv("PATH", str(folder))
