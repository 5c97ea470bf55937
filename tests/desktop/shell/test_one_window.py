# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One window for each store: a second start brings the first window forward and ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor_desk.desktop.shell.one_window import OneWindow


def start_a_second_one(store: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen([sys.executable, "-m", "editor_desk", "--store", str(store)], env=environment)


def test_a_second_start_raises_the_first_and_ends(qapp, qtbot, tmp_path):
    store = tmp_path / "desk.sqlite"
    first = OneWindow(store)
    assert first.take()
    first.listen()
    with start_a_second_one(store) as second:
        with qtbot.waitSignal(first.asked_for, timeout=20_000):
            pass
        assert second.wait(20) == 0
    assert not store.exists()
    first.release()


def test_two_stores_have_a_window_each(qapp, tmp_path):
    first, second = OneWindow(tmp_path / "a.sqlite"), OneWindow(tmp_path / "b.sqlite")
    assert first.take()
    assert second.take()
    first.release()
    second.release()


def test_a_window_that_was_closed_makes_room(qapp, tmp_path):
    first, second = OneWindow(tmp_path / "a.sqlite"), OneWindow(tmp_path / "a.sqlite")
    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # the offscreen platform has no desktop
def test_the_first_window_comes_forward_when_it_is_asked_for(desk):
    desk.window.showMinimized()
    desk.window.come_forward()
    assert not desk.window.isMinimized()
