# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A line for long work beside the store's own: one job at a time, and the window always goes first."""

from __future__ import annotations

import os
import sys
import threading

from PySide6.QtCore import QObject

from editor_desk.desktop.jobs import Jobs

_NICE = 10
"""Of 19: it gets what the window and the store leave, and is not starved by them."""


class QuietLine(Jobs):
    """Jobs on one thread of low priority, for backups and what else is done once a day.

    The work must take connections of its own, and hold Python's lock only for moments.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run(_give_way)


def _give_way() -> None:
    """Lower this thread; where the system knows no such thing for one thread, it stays as it is."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
    elif sys.platform == "win32":
        import ctypes

        below_normal = -1
        kernel = ctypes.windll.kernel32
        kernel.SetThreadPriority(kernel.GetCurrentThread(), below_normal)
