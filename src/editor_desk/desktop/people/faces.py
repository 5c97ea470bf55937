# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A round sign with somebody's initials, so that a list of people is read at a glance."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from editor_desk.desktop import theme

SIZE = 30
_TONES = ("info", "good", "warn", "done", "neutral")


def initials(name: str) -> str:
    """Of the first and the last word: "AR" of Ana Ruiz."""
    parts = name.split()
    return "".join(part[0] for part in (parts[:1] + parts[1:][-1:])).upper()


def face(name: str, scale: float = 1.0) -> QIcon:
    """The sign in the colours of the theme; the same name has always the same one."""
    tone = theme.colors().tones[_TONES[sum(map(ord, name)) % len(_TONES)]]
    picture = QPixmap(round(SIZE * scale), round(SIZE * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(tone.ground))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QRect(0, 0, SIZE, SIZE))
    font = painter.font()
    font.setPixelSize(12)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(tone.ink))
    painter.drawText(QRect(0, 0, SIZE, SIZE), Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.end()
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)  # Qt would wash it out
    return made
