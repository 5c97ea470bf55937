# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How the desk looks now: the colours, fonts and chips a widget asks for whenever it paints.

A widget asks for ``colors()`` whenever it paints, and again on ``QEvent.PaletteChange``: nobody is told. The values
stand in ``tokens``, ``appearance`` puts them on.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.appearance import DENSITY_PROPERTY, Appearance, Look, Room, dress, palette
from editor_desk.desktop.tokens import (
    COMFORTABLE,
    COMPACT,
    DARK,
    DEK_SIZE,
    GAP_HEIGHT,
    HEADLINE_SIZE,
    LIGHT,
    LINE_HEIGHT,
    RADIUS,
    READING_FAMILIES,
    READING_SIZE,
    SMALL_SIZE,
    SPACE,
    SPACE_LARGE,
    SPACE_SMALL,
    Colors,
    Density,
    Tone,
)

if TYPE_CHECKING:  # the stage table brings roles and people along, 2 ms of the first paint
    from editor_desk.newsroom.stages import Stage

__all__ = [
    "COMFORTABLE",
    "COMPACT",
    "DARK",
    "DEK_SIZE",
    "GAP_HEIGHT",
    "HEADLINE_SIZE",
    "LIGHT",
    "LINE_HEIGHT",
    "RADIUS",
    "READING_FAMILIES",
    "READING_SIZE",
    "SMALL_SIZE",
    "SPACE",
    "SPACE_LARGE",
    "SPACE_SMALL",
    "Appearance",
    "Colors",
    "Density",
    "Look",
    "Room",
    "Tone",
    "colors",
    "density",
    "dress",
    "palette",
    "reading_font",
    "set_reading_family",
    "set_tone",
    "stage_colors",
    "stage_tone",
]

_READING_FAMILY = "editor-desk-reading-family"
_STAGE_TONES: Mapping[str, str] = {  # by code: a stage is its code
    "planned": "neutral",
    "draft": "info",
    "editing": "info",
    "checking": "warn",
    "ready": "good",
    "approved": "good",
    "scheduled": "done",
    "sent": "done",
    "live": "done",
    "withdrawn": "warn",
    "killed": "bad",
    "returned": "bad",
    "hold": "neutral",
    "spiked": "neutral",
}


def colors() -> Colors:
    """The colours in use now."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Base)
    return DARK if ground.lightness() < 128 else LIGHT


def density() -> Density:
    """How much room controls take now."""
    app = QCoreApplication.instance()
    found = app.property(DENSITY_PROPERTY) if app is not None else None
    return found if isinstance(found, Density) else COMFORTABLE


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


def set_reading_family(family: str) -> None:
    """Read stories in this family from now on; empty for the desk's own. Who shows one asks again."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_READING_FAMILY, family)


def reading_font(size: float = READING_SIZE, *, bold: bool = False) -> QFont:
    """The serif that stories are read in; size in points."""
    app = QCoreApplication.instance()
    chosen = app.property(_READING_FAMILY) if app is not None else None
    font = QFont([chosen, *READING_FAMILIES] if chosen else list(READING_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(size)
    font.setBold(bold)
    return font
