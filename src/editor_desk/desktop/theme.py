# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How the desk looks: its colours, spaces and fonts, light and dark, each named once.

A widget asks for ``colors()`` whenever it paints, and again on ``QEvent.PaletteChange``: nobody is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from editor_desk.desktop.stylesheet import stylesheet
from editor_desk.newsroom.stages import Stage

SPACE_SMALL, SPACE, SPACE_LARGE = 4, 8, 14
"""Distances in logical pixels: within a control, between controls, around running text."""
RADIUS = 5

READING_FAMILIES = ("Noto Serif", "Source Serif 4", "Georgia", "Cambria", "DejaVu Serif")
"""Fonts for running text, the first one there is; ``QFont.StyleHint.Serif`` after them."""
READING_SIZE = 11.5
HEADLINE_SIZE, DEK_SIZE, SMALL_SIZE = 12.5, 10.0, 9.0
"""Sizes in points, at zoom 0."""
LINE_HEIGHT, GAP_HEIGHT = 114, 50
"""Per cent of the font's own height: a line of text, and the blank line between two paragraphs."""


class Look(StrEnum):
    """What a person chose in the View menu."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tone:
    """Ground and ink of a chip or a banner."""

    ground: str
    ink: str


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one theme, as ``#rrggbb``.

    ``text``, ``muted``, ``accent_text``, ``bad``, ``warn``, ``good`` are inks, readable (4.5:1) on
    ``window``, ``panel`` and ``base``; ``mark_*`` are lines under text (3:1 on ``base``).
    """

    is_dark: bool
    window: str
    panel: str
    base: str
    control: str
    line: str
    control_line: str
    text: str
    muted: str
    accent: str
    accent_text: str
    on_accent: str
    selected: str
    text_selection: str
    lit: str
    good: str
    warn: str
    bad: str
    mark_open: str
    mark_verified: str
    mark_disputed: str
    mark_quote: str
    mark_spelling: str
    mark_style: str
    tones: Mapping[str, Tone]


LIGHT = Colors(
    is_dark=False,
    window="#efeeea",
    panel="#fbfaf8",
    base="#ffffff",
    control="#ffffff",
    line="#dedcd6",
    control_line="#c9c7c0",
    text="#1b1e20",
    muted="#5c6166",
    accent="#0f6e6e",
    accent_text="#0c6263",
    on_accent="#ffffff",
    selected="#dff0ef",
    text_selection="#b9dedd",
    lit="#edf6f5",
    good="#176338",
    warn="#7d4f00",
    bad="#a3271f",
    mark_open="#6b7075",
    mark_verified="#1f8f55",
    mark_disputed="#c0362c",
    mark_quote="#b97509",
    mark_spelling="#cf2f2b",
    mark_style="#2a63c9",
    tones={
        "neutral": Tone("#ebe9e4", "#55534c"),
        "info": Tone("#e4edfc", "#1f55b5"),
        "warn": Tone("#fdf0d3", "#855400"),
        "good": Tone("#e2f3e8", "#1d6b3a"),
        "bad": Tone("#fde4e1", "#a3271f"),
        "done": Tone("#dff0ef", "#0c5f62"),
    },
)
DARK = Colors(
    is_dark=True,
    window="#14181b",
    panel="#1c2024",
    base="#191d20",
    control="#23282d",
    line="#31373c",
    control_line="#454c52",
    text="#e7e9ea",
    muted="#a4abb1",
    accent="#1b7f7c",
    accent_text="#6fcac5",
    on_accent="#ffffff",
    selected="#1f3a3b",
    text_selection="#2c5f60",
    lit="#1d2b2b",
    good="#83d6a2",
    warn="#f1c36d",
    bad="#f7a69f",
    mark_open="#9aa1a7",
    mark_verified="#58b981",
    mark_disputed="#f0766c",
    mark_quote="#e0a23c",
    mark_spelling="#ff6f66",
    mark_style="#6ea0f2",
    tones={
        "neutral": Tone("#2c3136", "#bcc2c7"),
        "info": Tone("#203458", "#9bbdf9"),
        "warn": Tone("#42341a", "#f1c36d"),
        "good": Tone("#1c3a28", "#83d6a2"),
        "bad": Tone("#4b2424", "#f7a69f"),
        "done": Tone("#1f3c3d", "#7fd3cf"),
    },
)

_STAGE_TONES: Mapping[Stage, str] = {
    Stage.PLANNED: "neutral",
    Stage.DRAFT: "info",
    Stage.EDITING: "info",
    Stage.CHECKING: "warn",
    Stage.READY: "good",
    Stage.APPROVED: "good",
    Stage.SCHEDULED: "done",
    Stage.SENT: "done",
    Stage.LIVE: "done",
    Stage.WITHDRAWN: "warn",
    Stage.KILLED: "bad",
    Stage.RETURNED: "bad",
    Stage.HOLD: "neutral",
    Stage.SPIKED: "neutral",
}


def colors() -> Colors:
    """The colours in use now."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Base)
    return DARK if ground.lightness() < 128 else LIGHT


def stage_tone(stage: Stage) -> str:
    """The tone a stage is shown in, for ``set_tone``; the stage's word always stands on it."""
    return _STAGE_TONES[stage]


def stage_colors(stage: Stage) -> tuple[str, str]:
    """Ground and ink of a stage's chip, for those who paint it themselves."""
    tone = colors().tones[_STAGE_TONES[stage]]
    return tone.ground, tone.ink


def set_tone(widget: QWidget, tone: str) -> None:
    """Show a label as a chip in a tone: neutral, info, warn, good, bad, done."""
    if widget.property("tone") == tone:
        return
    widget.setProperty("tone", tone)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    # A label takes the room its chip needs only when told that its style changed.
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def reading_font(size: float = READING_SIZE, *, bold: bool = False) -> QFont:
    """The serif that stories are read in; size in points."""
    font = QFont(list(READING_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(size)
    font.setBold(bold)
    return font


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
    """Dresses the whole application, in the system's colour scheme or the one a person chose.

    Make one before the first window. ``changed`` carries the ``Colors`` now in use.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, look: Look = Look.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent or app)
        self._app = app
        self._look = look
        self._colors: Colors | None = None
        app.setStyle("Fusion")
        self._connect()
        self._dress()

    def _connect(self) -> None:
        self._app.styleHints().colorSchemeChanged.connect(self._dress)

    @property
    def look(self) -> Look:
        """What was chosen."""
        return self._look

    def choose(self, look: Look) -> None:
        """Follow the system, or stay light or dark."""
        self._look = look
        self._dress()

    def _dress(self) -> None:
        wanted = self._wanted()
        if wanted is self._colors:
            return
        self._colors = wanted
        dress(self._app, palette(wanted), stylesheet(wanted))
        self.changed.emit(wanted)

    def _wanted(self) -> Colors:
        if self._look is Look.SYSTEM:
            is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            is_dark = self._look is Look.DARK
        return DARK if is_dark else LIGHT
