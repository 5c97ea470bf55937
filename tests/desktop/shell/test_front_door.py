# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a start means the window or the command line."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from editor_desk.__main__ import WindowOptions, window_options


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([], WindowOptions()),
        (["--store", "a.sqlite"], WindowOptions(store="a.sqlite")),
        (["--store=a.sqlite", "--as", "Ana", "--lang", "es"], WindowOptions("a.sqlite", "Ana", "es")),
    ],
)
def test_without_a_command_the_window_opens(arguments, options):
    assert window_options(arguments) == options


@pytest.mark.parametrize(
    "arguments",
    [["list"], ["--store", "a", "list"], ["--help"], ["--json"], ["--store"], ["--lang", "fr"]],
)
def test_anything_else_is_for_the_command_line(arguments):
    assert window_options(arguments) is None


def test_choosing_loads_neither_qt_nor_the_command_line():
    code = (
        "import sys, editor_desk.__main__ as door; door.window_options(['list']);"
        "sys.exit(any(name in sys.modules for name in ('PySide6', 'typer', 'sqlmodel')))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run([sys.executable, "-c", code], check=False, env=environment).returncode == 0
