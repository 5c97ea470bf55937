# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The environment is made once, known by its stamp, and never left half made."""

from __future__ import annotations

from pathlib import Path

import pytest

from launch.environment import Environment
from launch.installer import explain, install
from launch.not_ready import NotReady


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout as far as the launcher reads it."""
    monkeypatch.delenv("EDITOR_DESK_VENV", raising=False)
    (tmp_path / "requirements").mkdir()
    for name in ("requirements/run.txt", "requirements/dev.txt", "pyproject.toml", "hatch_build.py"):
        (tmp_path / name).write_text(f"# {name}\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def made(project: Path) -> Environment:
    """An environment as run.py leaves it after a first start."""
    environment = Environment(project)
    environment.binaries.mkdir(parents=True)
    environment.python.touch()
    environment.stamp_as("run")
    return environment


def test_an_environment_that_fits_is_ready(made: Environment):
    assert made.is_ready("run")
    assert not made.is_ready("dev")


def test_an_environment_made_for_the_tests_serves_the_desk_too(made: Environment):
    made.stamp_as("dev")
    assert made.is_ready("run")
    assert made.is_ready("dev")


@pytest.mark.parametrize("name", ["requirements/run.txt", "pyproject.toml", "hatch_build.py"])
def test_a_change_of_what_it_was_made_from_is_noticed(made: Environment, name: str):
    (made.project / name).write_text("# changed\n", encoding="utf-8")
    assert not made.is_ready("run")
    assert made.is_usable(), "it can be brought up to date in place"


def test_another_python_makes_its_own_environment(made: Environment):
    stamped = made.stamp.read_text(encoding="utf-8")
    made.stamp.write_text(stamped.replace("python cpython-3", "python cpython-2"), encoding="utf-8")
    assert not made.is_ready("run")
    assert not made.is_usable()


def test_a_removed_python_is_noticed(made: Environment):
    made.python.unlink()
    assert not made.is_ready("run")
    assert not made.is_usable()


def test_a_checkout_that_was_moved_is_installed_again(made: Environment, tmp_path: Path):
    moved = tmp_path.with_name("moved")
    made.project.rename(moved)
    assert not Environment(moved).is_ready("run")


def test_half_an_environment_is_neither_ready_nor_usable(project: Path):
    environment = Environment(project)
    environment.folder.mkdir()
    environment.stamp.touch()
    assert not environment.is_ready("run")
    assert not environment.is_usable()


def test_an_environment_somebody_else_made_is_left_alone(project: Path):
    environment = Environment(project)
    environment.folder.mkdir()
    (environment.folder / "theirs").touch()
    with pytest.raises(NotReady, match=r"was not made by run\.py"):
        install(environment, "run")
    assert (environment.folder / "theirs").exists()


def test_a_failed_install_leaves_a_sentence_and_a_log_but_no_environment(
    project: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv("PATH", str(tmp_path))  # no uv
    monkeypatch.setenv("PIP_NO_INDEX", "1")  # no network, whatever this machine has
    lock = project / "requirements" / "run.txt"
    lock.write_text(f"no-such-package==1 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    environment = Environment(project)
    with pytest.raises(NotReady, match="not made for this system") as caught:
        install(environment, "run")
    assert not environment.folder.exists()
    log = project / ".venv.log"
    assert str(log) in str(caught.value)
    assert "no-such-package" in log.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "not the one the lock names",
        ),
        ("error: Hash mismatch for `nh3==0.3.8`", "not the one the lock names"),
        (
            "[Errno -3] Temporary failure in name resolution\nNo matching distribution found",
            "is there a network",
        ),
        ("error sending request for url\ncause: dns error", "is there a network"),
        ("SSLCertVerificationError: certificate verify failed", "PIP_CERT"),
        ("ERROR: No matching distribution found for PySide6-Essentials==6.11.3", "not made for this system"),
        ("something nobody has seen yet", "could not be installed"),
    ],
)
def test_what_pip_or_uv_said_becomes_a_sentence(said: str, sentence: str):
    assert sentence in explain(said)
