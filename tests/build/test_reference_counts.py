# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Qt's binding keeps the references it does not own; PySide6 6.12.0 did not, and Python 3.11 died of it.

It lost one reference to None a void method, one to True a signal, one a Python paintEvent: a long article with
a highlighter killed the process within seconds. A later version must not bring it back.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

TIMES = 200
# What the interpreter itself gives and takes meanwhile; the fault takes one a call.
SLACK = TIMES // 4

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None and True are immortal from Python 3.12 on and have no count"
)


class Bell(QObject):
    """Rings."""

    rung = Signal()


class Sheet(QWidget):
    """Counts how often it was painted, in Python."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing."""
        super().paintEvent(event)
        self.painted += 1


def fall(action: Callable[[], object]) -> tuple[int, int]:
    """How many references to None and True are gone after doing something TIMES times."""
    action()  # whatever is made on a first call
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(TIMES):
        action()
    after = sys.getrefcount(None), sys.getrefcount(True)
    return before[0] - after[0], before[1] - after[1]


def test_setters_keep_their_references(qapp: QApplication):
    assert max(fall(lambda: qapp.setApplicationName("Editor Desk"))) < SLACK


def test_emitting_a_signal_keeps_its_references(qapp: QApplication):
    bell = Bell()
    bell.rung.connect(lambda: None)
    assert max(fall(bell.rung.emit)) < SLACK


def test_repainting_keeps_its_references(qtbot: QtBot):
    sheet = Sheet()
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    assert max(fall(sheet.repaint)) < SLACK
    assert sheet.painted > TIMES
