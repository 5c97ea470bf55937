# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Dresses the whole application: the system's colours or the chosen ones, as roomy as the screen or the person says.

Colours come before the first paint; the stylesheet, which no first paint needs, when ``finish`` is called.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.tokens import COMFORTABLE, COMPACT, DARK, LIGHT, Colors, Density

DENSITY_PROPERTY = "editor-desk-density"
"""On the application: the ``Density`` in use, as ``theme.density`` finds it."""
_ROOMY = (1360, 780)
"""A screen smaller than this (1280×720, 1366×768 with its taskbar) gets the compact controls."""


class Look(StrEnum):
    """What a person chose in the View menu."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Room(StrEnum):
    """How much room the controls take, as kept in the settings (``DENSITY``)."""

    BY_SCREEN = ""
    COMFORTABLE = "comfortable"
    COMPACT = "compact"


def palette(theme: Colors) -> QPalette:
    """The system's roles in the colours of a theme."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for each, value in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.base),
        (role.AlternateBase, theme.panel),
        (role.ToolTipBase, theme.panel),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Text, theme.text),
        (role.Button, theme.control),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.bad),
        (role.Link, theme.accent_text),
        (role.LinkVisited, theme.accent_text),
        (role.Highlight, theme.text_selection),
        (role.HighlightedText, theme.text),
        (role.Accent, theme.accent),
        (role.Light, theme.control),
        (role.Midlight, theme.panel),
        (role.Mid, theme.line),
        (role.Dark, theme.control_line),
        (role.Shadow, "#000000"),
    ):
        made.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, each, QColor(theme.muted))
    return made


def dress(app: QApplication, ground: QPalette, sheet: str) -> None:
    """Put a palette and a stylesheet on every window.

    A stylesheet is never taken off again, only replaced: after ``setStyleSheet("")`` Qt 6 no longer hears when
    the widgets it once styled are deleted, and the next stylesheet walks over them and crashes.
    """
    app.setPalette(ground)
    app.setStyleSheet(sheet or "/* nothing */")


class Appearance(QObject):
    """Light or dark, roomy or compact. Make one before the first window, and ``finish`` it behind the first paint.

    ``changed`` carries the ``Colors`` now in use, after another theme or another density was put on.
    """

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        look: Look = Look.SYSTEM,
        parent: QObject | None = None,
        *,
        room: Room = Room.BY_SCREEN,
    ) -> None:
        super().__init__(parent or app)
        self._app = app
        self._look = look
        self._room = room
        self._colors: Colors | None = None
        self._density: Density | None = None
        self._is_finished = False
        app.setStyle("Fusion")
        self._connect()
        self._dress()

    def _connect(self) -> None:
        self._app.styleHints().colorSchemeChanged.connect(self._dress)

    @property
    def look(self) -> Look:
        """What was chosen."""
        return self._look

    @property
    def room(self) -> Room:
        """How much room was chosen."""
        return self._room

    def choose(self, look: Look) -> None:
        """Follow the system, or stay light or dark."""
        self._look = look
        self._dress()

    def choose_room(self, room: Room) -> None:
        """Follow the screen, or stay roomy or compact."""
        self._room = room
        self._dress()

    def finish(self) -> None:
        """Dress the controls as well."""
        if not self._is_finished:
            self._is_finished = True
            self._put_on_sheet()

    def _dress(self) -> None:
        wanted, density = self._wanted(), self._wanted_density()
        if (wanted, density) == (self._colors, self._density):
            return
        self._density = density
        self._app.setProperty(DENSITY_PROPERTY, density)
        if wanted is not self._colors:
            self._colors = wanted
            self._app.setPalette(palette(wanted))
        if self._is_finished:
            self._put_on_sheet()
        self.changed.emit(wanted)

    def _put_on_sheet(self) -> None:
        from editor_desk.desktop.stylesheet import stylesheet

        if self._colors is not None and self._density is not None:
            self._app.setStyleSheet(stylesheet(self._colors, self._density))

    def _wanted(self) -> Colors:
        if self._look is Look.SYSTEM:
            is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            is_dark = self._look is Look.DARK
        return DARK if is_dark else LIGHT

    def _wanted_density(self) -> Density:
        if self._room is Room.BY_SCREEN:
            screen = self._app.primaryScreen().availableSize()
            is_small = screen.width() < _ROOMY[0] or screen.height() < _ROOMY[1]
            return COMPACT if is_small else COMFORTABLE
        return COMPACT if self._room is Room.COMPACT else COMFORTABLE
