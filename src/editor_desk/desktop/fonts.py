# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The letters the desk brings along: a serif that stories are read in, a sans for everything around them.

Those of the first paint are loaded before it, so that no line moves when the panes come; the slanted ones
behind it. Where a file cannot be read, the computer's own fonts serve.
"""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from editor_desk import assets

SERIF, SANS = "Noto Serif", "Inter"
_AT_FIRST = ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "Inter-Regular.otf", "Inter-Bold.otf")
_BEHIND = ("NotoSerif-Italic.ttf", "NotoSerif-BoldItalic.ttf", "Inter-Italic.otf")
_LOADED = "editor-desk-fonts"


def load_first(application: QApplication) -> None:
    """Load what the first paint shows, and let the window speak in it. Before the first widget is made."""
    _load(application, _AT_FIRST)
    font = application.font()
    if SANS not in font.families():
        font.setFamilies([SANS, *font.families()])
        application.setFont(font)


def load_rest(application: QApplication) -> None:
    """Load what no first paint shows."""
    _load(application, _BEHIND)


def _load(application: QApplication, names: tuple[str, ...]) -> None:
    loaded: list[str] = application.property(_LOADED) or []
    if names[0] in loaded:
        return  # Qt would keep each a second time
    for name in names:
        QFontDatabase.addApplicationFont(str(assets.resource("fonts", name)))
    application.setProperty(_LOADED, [*loaded, *names])
