# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One window for each store: a second start brings the first window forward and ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QSysInfo

from editor_desk.desktop.shell.one_window import OneWindow
from editor_desk.desktop.shell.second_start import may_open

_LONG = 30_000
ELSEWHERE = "4711\neditor-desk\nlaptop\n\n\n"
"""A lock file as another computer writes it."""


def start_one(store: Path | str, folder: Path | None = None) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-m", "editor_desk", "--store", str(store)],
        env=environment,
        cwd=folder,
        stderr=subprocess.DEVNULL,
    )


@contextmanager
def started(store: Path | str, folder: Path | None = None) -> Iterator[subprocess.Popen[bytes]]:
    process = start_one(store, folder)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(30)


def has_window(store: Path) -> bool:
    """Whether some process has the window of a store and answers."""
    return store.with_suffix(".sqlite.window").exists() and OneWindow(store).raise_the_other(tries=1)


@pytest.fixture
def wait(qtbot) -> Callable[[Callable[[], bool]], None]:
    return lambda is_so: qtbot.waitUntil(is_so, timeout=_LONG)


def test_a_second_start_raises_the_first_and_ends(qapp, qtbot, tmp_path):
    store = tmp_path / "desk.sqlite"
    first = OneWindow(store)
    assert first.take()
    first.listen()
    with start_one(store) as second:
        with qtbot.waitSignal(first.asked_for, timeout=20_000):
            pass
        assert second.wait(20) == 0
    assert not store.exists()
    first.release()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_however_its_path_is_written_it_is_the_same_window(qapp, qtbot, tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    (tmp_path / "desk-link.sqlite").symlink_to(folder / "desk.sqlite")
    first = OneWindow(folder / "desk.sqlite")
    assert first.take()
    first.listen()
    for path, here in (
        ("desk.sqlite", folder),
        (tmp_path / "link" / "desk.sqlite", None),
        (tmp_path / "desk-link.sqlite", None),
    ):
        with start_one(path, here) as second:
            with qtbot.waitSignal(first.asked_for, timeout=20_000):
                pass
            assert second.wait(20) == 0
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


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be killed like that there")
def test_of_two_starts_at_one_instant_one_opens_and_a_killed_one_makes_room_at_once(qapp, wait, tmp_path):
    store = tmp_path / "desk.sqlite"
    with started(store) as one, started(store) as other:
        wait(lambda: one.poll() is not None or other.poll() is not None)
        second, first = (one, other) if one.poll() is not None else (other, one)
        assert second.returncode == 0
        assert first.poll() is None
        assert has_window(store)
        first.send_signal(signal.SIGKILL)
        first.wait(30)
        lock = OneWindow(store)
        began = time.monotonic()
        assert lock.take()
        assert time.monotonic() - began < 1
        lock.release()


def test_a_lock_without_a_word_in_it_is_no_window(qapp, tmp_path):
    lock = tmp_path / "desk.sqlite.window"
    lock.touch()
    window = OneWindow(tmp_path / "desk.sqlite")
    assert not window.take(), "somebody may be writing it just now"
    os.utime(lock, (0, 0))
    assert window.take()
    window.release()


def test_where_no_lock_can_be_made_there_are_not_two_windows_either(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(QDir, "tempPath", staticmethod(lambda: str(tmp_path / "tmp")))
    (tmp_path / "tmp").mkdir()
    nowhere = tmp_path / "gone" / "desk.sqlite"
    first, second = OneWindow(nowhere), OneWindow(nowhere)
    assert first.take()
    assert not second.take()
    first.release()
    assert OneWindow(nowhere).take()


def test_a_window_of_another_computer_is_named_and_left_alone(qapp, tmp_path):
    (tmp_path / "desk.sqlite.window").write_text(ELSEWHERE)
    lock, asked = OneWindow(tmp_path / "desk.sqlite"), []

    def ask(words: str, go_on: str) -> bool:
        asked.append((words, go_on))
        return False

    assert may_open(lock, ask) is None
    ((words, go_on),) = asked
    assert "“laptop”" in words
    assert go_on == "Open it here"
    assert (tmp_path / "desk.sqlite.window").read_text() == ELSEWHERE


def test_a_computer_that_is_gone_does_not_lock_a_desk_for_good(qapp, tmp_path):
    (tmp_path / "desk.sqlite.window").write_text(ELSEWHERE)
    lock = OneWindow(tmp_path / "desk.sqlite")
    assert may_open(lock, lambda _words, _go_on: True) is True
    assert OneWindow(tmp_path / "desk.sqlite").holder().host == QSysInfo.machineHostName()
    lock.release()


def test_a_window_that_does_not_answer_is_said_to_be_busy(qapp, tmp_path, monkeypatch):
    store, said = tmp_path / "desk.sqlite", []
    first = OneWindow(store)
    assert first.take()
    monkeypatch.setattr(OneWindow, "raise_the_other", lambda _self: False)

    def ask(words: str, _go_on: str) -> bool:
        said.append(words)
        if len(said) == 2:
            first.release()
        return True

    second = OneWindow(store)
    assert may_open(second, ask) is True
    assert len(said) == 2
    assert f"process {os.getpid()}" in said[0]
    second.release()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # the offscreen platform has no desktop
def test_the_first_window_comes_forward_when_it_is_asked_for(desk):
    desk.window.showMinimized()
    desk.window.come_forward()
    assert not desk.window.isMinimized()
