# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk as a newsroom gets it: built here, then used as on a computer without Python.

Building takes half a minute. It catches what only works in a checkout: an import by name, a resource, a process.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from editor_desk.checks.worker import FLAG
from launch import machine

PROJECT = Path(__file__).resolve().parents[2]
BUILD = PROJECT / "packaging" / "build.py"
SECONDS_TO_PAINT = 60
UNWANTED = ("gtk-3", "Qt6Qml", "Qt6Quick", "WebEngine", "VirtualKeyboard", "plugins/tls", "pytest", "tcl")


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program as built from this checkout."""
    able = subprocess.run([sys.executable, str(BUILD), "--lacking"], capture_output=True, text=True)
    if able.returncode:
        pytest.skip(able.stderr.strip())
    folder = tmp_path_factory.mktemp("build")
    done = subprocess.run(
        [sys.executable, str(BUILD), "--into", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    assert done.returncode == 0, done.stdout
    built = folder / "program" / "editor-desk" / ("editor-desk.exe" if os.name == "nt" else "editor-desk")
    assert built.is_file(), done.stdout
    return built


class Computer:
    """A computer with the program and nothing else: no Python on PATH, the plainest locale, a name with accents."""

    def __init__(self, program: Path, folder: Path) -> None:
        self.program = program
        self.store = folder / "redacción ñandú" / "desk.sqlite"
        nothing = folder / "nothing"
        nothing.mkdir()
        kept = ("SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "QT_QPA_PLATFORM", "DISPLAY", "XAUTHORITY")
        self.variables = {name: os.environ[name] for name in kept if name in os.environ} | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "PATH": str(nothing),
            "LC_ALL": "C",
            "EDITOR_DESK_STORE": str(self.store),
            "EDITOR_DESK_TRACE_START": "1",
        }
        if not os.environ.get("EDITOR_DESK_TEST_DISPLAY"):
            self.variables["QT_QPA_PLATFORM"] = "offscreen"

    def says(self, *arguments: str, given: str = "") -> str:
        """What a command answers; it must succeed."""
        done = subprocess.run(
            [str(self.program), *arguments],
            input=given,
            env=self.variables,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert done.returncode == 0, done.stderr
        assert not done.stderr
        return done.stdout

    @contextmanager
    def window(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """The window, from its first paint until the test is through with it."""
        with subprocess.Popen(
            [str(self.program), *arguments], env=self.variables, stderr=subprocess.PIPE, text=True
        ) as process:
            assert process.stderr is not None
            patience = threading.Timer(SECONDS_TO_PAINT, process.kill)
            patience.start()
            said: list[str] = []
            try:
                for line in process.stderr:
                    said.append(line)
                    if line.startswith("first paint "):
                        break
                assert said, "the window never painted"
                assert said[-1].startswith("first paint "), "".join(said)
                yield process
            finally:
                patience.cancel()
                process.kill()


@pytest.fixture
def computer(program: Path, tmp_path: Path) -> Computer:
    """A computer with a fresh home."""
    return Computer(program, tmp_path)


def children(process: subprocess.Popen[str]) -> list[list[str]]:
    """The command lines of the processes that a process started (Linux)."""
    found = []
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            if f"PPid:\t{process.pid}\n" in status.read_text():
                found.append(status.with_name("cmdline").read_text().rstrip("\0").split("\0"))
        except OSError:  # ended meanwhile
            continue
    return found


def test_a_story_is_begun_and_the_store_verified_without_a_window(computer: Computer):
    people = json.loads(computer.says("people", "--json"))["people"]
    assert [person["at_the_desk"] for person in people] == [True]
    computer.says("new", "--slug", "bayou-ferry")
    assert "bayou-ferry" in computer.says("list")
    computer.says("verify")
    assert computer.store.is_file()


def test_the_command_line_speaks_spanish(computer: Computer):
    computer.variables["EDITOR_DESK_LANG"] = "es"
    done = subprocess.run(
        [str(computer.program), "show", "no-such-story"],
        env=computer.variables,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode
    assert "No hay ninguna nota “no-such-story”" in done.stderr


def test_the_window_opens_on_a_new_store(computer: Computer):
    with computer.window():
        assert computer.store.parent.is_dir()


def test_what_is_asked_of_the_analysis_process_is_answered(computer: Computer):
    question = {"id": 7, "task": "spelling", "language": "en", "text": "The ferrry to La Unión"}
    answer = json.loads(computer.says(FLAG, given=json.dumps(question) + "\n"))
    assert answer == {"id": 7, "result": {"is_checked": True, "spans": [[4, 10]]}}


@pytest.mark.skipif(sys.platform != "linux", reason="reads the processes from /proc")
def test_the_window_starts_its_own_analysis_process(computer: Computer, tmp_path: Path):
    body = tmp_path / "body.md"
    body.write_text("The ferrry crosses the bayou.\n", encoding="utf-8")
    computer.says("new", "--slug", "bayou-ferry")
    computer.says("edit", "bayou-ferry", "--lang", "en", "--body", str(body))
    with computer.window() as window:
        deadline = time.monotonic() + SECONDS_TO_PAINT
        while [str(computer.program), FLAG] not in children(window):
            assert window.poll() is None, "the window is gone"
            assert time.monotonic() < deadline, "nobody reads the story for mistakes"
            os.sched_yield()


def test_only_what_serves_somebody_is_in_it(program: Path):
    names = [path.relative_to(program.parent).as_posix() for path in program.parent.rglob("*")]
    assert not [name for name in names for part in UNWANTED if part in name]


def test_it_carries_the_licences_and_says_nothing_of_where_it_was_built(program: Path):
    inside = program.parent / "_internal"
    assert {"LICENSE", "LGPL-3.0.txt", "GPL-3.0.txt"} <= {
        path.name for path in (inside / "licences").iterdir()
    }
    assert list(inside.glob("pyside6_essentials-*.dist-info/METADATA"))
    assert not list(inside.glob("*.dist-info/direct_url.json"))


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="packs with dpkg-deb, which is not installed")
def test_it_becomes_a_package_for_debian(program: Path, tmp_path: Path):
    # The package names what its libraries are in, so they must be installed where it is packed.
    if lacking := machine.missing_libraries(machine.OFFSCREEN | machine.X_WINDOW):
        pytest.skip(f"packing for Debian needs {', '.join(lacking.values())}")
    command = [sys.executable, str(PROJECT / "packaging" / "deb.py"), "--compression", "none"]
    subprocess.run([*command, "--program", str(program.parent), "--into", str(tmp_path)], check=True)
    (package,) = tmp_path.glob("*.deb")
    listing = subprocess.run(
        ["dpkg-deb", "-c", str(package)], capture_output=True, text=True, check=True
    ).stdout
    for place in (
        "./usr/bin/editor-desk -> ../lib/editor-desk/editor-desk",
        "./usr/share/applications/editor-desk.desktop",
        "./usr/share/metainfo/org.editordesk.EditorDesk.metainfo.xml",
        "./usr/share/icons/hicolor/16x16/apps/editor-desk.png",
        "./usr/share/icons/hicolor/scalable/apps/editor-desk.svg",
    ):
        assert place in listing
    asked = subprocess.run(
        ["dpkg-deb", "-f", str(package), "Depends"], capture_output=True, text=True, check=True
    )
    packages = {part.split()[0] for part in asked.stdout.split(", ")}
    assert {"libc6", "libfontconfig1", "libxcb1", "libgl1", "tzdata"} <= packages
