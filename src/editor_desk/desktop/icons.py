# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk's own icons (``resources/icons/ui``): drawn in the ink of the theme, sharp at any scale.

Nothing before the first paint imports this; the first icon of a kind is read when it is first seen.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from editor_desk import assets
from editor_desk.desktop import theme

_INK = b"currentColor"


def icon(name: str, ink: str = "text") -> QIcon:
    """An icon by the name of its file, in an ink of ``Colors`` ("text", "on_accent", "bad"); follows the theme.

    Raises MissingAsset where there is no such drawing.
    """
    assets.resource("icons", "ui", f"{name}.svg")
    return QIcon(_Drawing(name, ink))


def paint_icon(painter: QPainter, place: QRect, name: str, ink: str) -> None:
    """Paint an icon where a delegate wants one, in a colour ``#rrggbb``."""
    scale = painter.device().devicePixelRatio()
    painter.drawPixmap(place.topLeft(), _picture(name, place.size(), scale, ink))


class _Drawing(QIconEngine):
    """Asks for the theme's ink whenever it is painted."""

    def __init__(self, name: str, ink: str) -> None:
        super().__init__()
        self._name = name
        self._ink = ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        paint_icon(painter, rect, self._name, self._color(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        # Qt asks in the pixels of the screen; nothing is left to scale.
        return _picture(self._name, size, 1.0, self._color(mode))

    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._ink)

    def key(self) -> str:
        return "editor-desk"

    def _color(self, mode: QIcon.Mode) -> str:
        colors = theme.colors()
        ink: str = getattr(colors, "muted" if mode is QIcon.Mode.Disabled else self._ink)
        return ink


def _picture(name: str, size: QSize, scale: float, ink: str) -> QPixmap:
    key = f"editor-desk/{name}/{size.width()}x{size.height()}@{scale}/{ink}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    made = QPixmap(size * scale)
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    drawing = assets.resource("icons", "ui", f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(drawing.replace(_INK, QColor(ink).name().encode("ascii"))))
    painter = QPainter(made)
    side = min(size.width(), size.height())
    corner = QPoint((size.width() - side) // 2, (size.height() - side) // 2)
    renderer.render(painter, QRectF(corner, QSize(side, side)))
    painter.end()
    QPixmapCache.insert(key, made)
    return made
