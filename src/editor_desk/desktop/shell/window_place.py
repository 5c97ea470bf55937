# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the window stands on the screen and how its panes share it, known before there are any."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.settings import Settings

PANE_SHARES = (20, 55, 25)
"""Hundredths of the window for list, editors and facts, until somebody moves a divider."""
SMALLEST = (1180, 680)
_LARGEST = (1760, 1100)
_OF_THE_SCREEN = 0.94


def place_window(window: QMainWindow, settings: Settings) -> None:
    """Put the window where it was; a place that makes no sense on this screen is forgotten."""
    geometry = settings.get(remembered.GEOMETRY)
    if not (geometry and window.restoreGeometry(geometry)):
        _fit_the_screen(window)


def pane_widths(settings: Settings, width: int) -> tuple[int, int, int]:
    """Widths of list, editors and facts in a window of this width; a hidden pane has none."""
    kept = settings.get(remembered.PANES)
    sizes = kept if len(kept) == len(PANE_SHARES) and all(size > 0 for size in kept) else None
    shares = sizes or [width * share // 100 for share in PANE_SHARES]
    left = shares[0] if settings.get(remembered.SHOWS_LIST) else 0
    right = shares[2] if settings.get(remembered.SHOWS_FACTS) else 0
    return left, max(0, width - left - right), right


def _fit_the_screen(window: QMainWindow) -> None:
    room = window.screen().availableSize()
    window.resize(
        min(max(int(room.width() * _OF_THE_SCREEN), SMALLEST[0]), _LARGEST[0], room.width()),
        min(max(int(room.height() * _OF_THE_SCREEN), SMALLEST[1]), _LARGEST[1], room.height()),
    )
