# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The front door says in words what is wrong, and knows the window from the command line."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import run
from editor_desk.__main__ import window_options
from launch.front_door import opens_window

PROJECT = Path(run.__file__).parent


def test_an_old_python_is_told_the_version_it_needs_and_the_one_it_is():
    sentence = run.too_old((3, 8, 18))
    assert "needs Python 3.11 or newer, this is 3.8.18" in sentence


def test_an_old_python_can_read_the_file_that_tells_it():
    source = (PROJECT / "run.py").read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 6))
    # Formatted strings and annotations by future import would stop it before the sentence.
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    imported = {alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names}
    assert imported == {"os", "sys"}


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--store", "list.sqlite"], True),
        (["--as", "Ana", "--store=x.sqlite"], True),
        (["list"], False),
        (["--store", "x.sqlite", "list"], False),
        (["--help"], False),
        (["--version"], False),
        (["spell", "--jsonl"], False),
        (["--lang", "es"], True),
        (["--store"], False),
        (["--json"], False),
    ],
)
def test_only_a_start_without_a_command_opens_the_window(arguments: list[str], window: bool):
    assert opens_window(arguments) is window
    assert (window_options(arguments) is not None) is window
