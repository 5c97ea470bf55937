# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a machine lacks is named in one exact line that can be pasted."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from launch import machine
from launch.not_ready import NotReady


def test_the_apt_line_for_a_person_asks_for_sudo(tmp_path: Path):
    (tmp_path / "deb.debian.org_debian_dists_Packages").touch()
    assert machine.apt_line(["libgl1", "python3-venv"], root=False, lists=tmp_path) == (
        "sudo apt install libgl1 python3-venv"
    )


def test_the_apt_line_in_a_container_without_lists_fetches_them_first(tmp_path: Path):
    assert machine.apt_line(["libgl1"], root=True, lists=tmp_path) == "apt update && apt install libgl1"


@pytest.mark.skipif(sys.platform != "linux", reason="libraries are looked for on Linux only")
def test_a_library_that_cannot_be_loaded_is_missing_and_a_loaded_one_is_not():
    wanted = {"libno-such-thing.so.7": "libno-such-thing7", "libc.so.6": "libc6"}
    assert machine.missing_libraries(wanted) == {"libno-such-thing.so.7": "libno-such-thing7"}


def test_nothing_missing_lets_the_start_go_on():
    machine.require({})
    assert machine.missing_libraries({}) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="system packages are named on Linux only")
def test_without_apt_the_libraries_are_named_themselves(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotReady, match=r"libGL\.so\.1"):
        machine.require({"libGL.so.1": "libgl1"})


def test_x_needs_more_than_an_offscreen_window():
    x_display = machine.libraries_for({"DISPLAY": ":0"})
    assert set(machine.X_WINDOW) <= set(x_display)
    assert machine.libraries_for({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}) == machine.OFFSCREEN
    assert machine.libraries_for({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}) == machine.OFFSCREEN
    assert machine.libraries_for({"QT_QPA_PLATFORM": "xcb"}) == x_display


def test_a_start_without_a_display_is_refused_with_the_way_around_it():
    with pytest.raises(NotReady, match=r"no display .* python3 run\.py --help"):
        machine.refuse_without_display({})
    machine.refuse_without_display({"DISPLAY": ":0"})


def test_a_python_beside_debians_own_needs_its_own_venv_package(tmp_path: Path):
    debian = tmp_path / "python3.11"
    other = tmp_path / "python3.13"
    debian.touch()
    other.touch()
    (tmp_path / "python3").symlink_to(debian)
    assert machine.venv_package(debian, tmp_path / "python3") == "python3-venv"
    assert machine.venv_package(other, tmp_path / "python3") == "python3.13-venv"
