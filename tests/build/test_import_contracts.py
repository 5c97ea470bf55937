# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The contracts of pyproject.toml hold what they promise: each planted breach is refused by name."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
SOUND = {
    "__init__.py": "",
    "__main__.py": "def main():\n    from editor_desk.desktop import app\n    from editor_desk import cli\n",
    "cli.py": "from editor_desk.workflow import steps\n",
    "desktop/__init__.py": "",
    "desktop/app.py": "from PySide6 import QtWidgets\nfrom editor_desk.desktop.story_list import panel\n",
    "desktop/story_list/__init__.py": "",
    "desktop/story_list/panel.py": "import PySide6\nfrom editor_desk.newsroom import stories\n",
    "desktop/history/__init__.py": "",
    "workflow/__init__.py": "",
    "workflow/steps.py": "from editor_desk import store\n",
    "store/__init__.py": "import sqlite3\nimport sqlmodel\n",
    "newsroom/__init__.py": "",
    "newsroom/stories.py": "",
}


def contracts(folder: Path, breach: dict[str, str]) -> dict[str, str]:
    """Each contract's verdict on a small desk with a breach planted in it."""
    for name, text in (SOUND | breach).items():
        path = folder / "editor_desk" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        (path.parent / "__init__.py").touch()
    shutil.copy(PROJECT / "pyproject.toml", folder)
    check = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-P", "-c", check, "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    verdicts = {}
    for line in done.stdout.splitlines():
        name, _, verdict = line.partition(" (")[0].rpartition(" ")
        if verdict in {"KEPT", "BROKEN"}:
            verdicts[name] = verdict
    assert len(verdicts) == 5, done.stdout + done.stderr
    return verdicts


def test_a_desk_as_the_map_draws_it_is_kept(tmp_path: Path):
    assert set(contracts(tmp_path, {}).values()) == {"KEPT"}


@pytest.mark.parametrize(
    ("module", "text", "contract"),
    [
        ("newsroom/stories.py", "from editor_desk import workflow\n", "Imports go down only"),
        ("cli.py", "from editor_desk.desktop import app\n", "Imports go down only"),
        ("misc.py", "", "Imports go down only"),
        ("newsroom/stories.py", "from PySide6.QtCore import QObject\n", "Qt stays in the window"),
        ("workflow/steps.py", "import sqlite3\n", "SQL stays in the store"),
        ("desktop/app.py", "import sqlmodel\n", "SQL stays in the store"),
        ("store/__init__.py", "import socket\n", "Nothing reaches the network"),
        (
            "desktop/history/__init__.py",
            "from editor_desk.desktop import story_list\n",
            "Panels meet only in the shell",
        ),
    ],
)
def test_a_breach_is_refused(tmp_path: Path, module: str, text: str, contract: str):
    verdicts = contracts(tmp_path, {module: text})
    assert [name for name, verdict in verdicts.items() if verdict == "BROKEN"] == [contract]


@pytest.mark.parametrize(
    "text",
    [
        "from urllib.request import urlopen\n",
        "import urllib.request\n",
        "import http.client\n",
        "from PySide6.QtNetwork import QNetworkAccessManager\n",
    ],
)
def test_the_parts_of_packages_that_reach_a_network_are_refused(tmp_path: Path, text: str):
    command = [
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--config",
        str(PROJECT / "pyproject.toml"),
        "--no-cache",
    ]
    command += [
        "--select",
        "TID251",
        "--output-format",
        "concise",
        "--stdin-filename",
        "src/editor_desk/a.py",
        "-",
    ]
    done = subprocess.run(command, cwd=tmp_path, input=text, capture_output=True, text=True)
    assert "TID251" in done.stdout, done.stderr
