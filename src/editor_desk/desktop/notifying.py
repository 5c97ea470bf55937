# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Notifications of the system, where it has a place for them: beside its clock, over every other program."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

_SHOWN_MS = 12_000


class Notifier(QObject):
    """Tells by way of the system. ``chosen`` carries the story of the notification somebody pressed, "" for several."""

    chosen = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._story = ""

    def tell(self, title: str, text: str, story_id: str) -> bool:
        """Tell it; False where the system has no place for notifications: say it in the window then."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        if self._icon is None:
            # Made with the first thing to tell: nobody needs one more icon that says nothing.
            self._icon = QSystemTrayIcon(QIcon.fromTheme("editor-desk", _own_icon()), self)
            self._icon.messageClicked.connect(self._clicked)
            self._icon.activated.connect(lambda _why: self._clicked())
        self._story = story_id
        self._icon.setToolTip(title)
        self._icon.show()
        self._icon.showMessage(title, text, self._icon.icon(), _SHOWN_MS)
        return True

    def stop(self) -> None:
        """The desk is closing: the icon goes with it."""
        if self._icon is not None:
            self._icon.hide()

    def _clicked(self) -> None:
        self.chosen.emit(self._story)


def _own_icon() -> QIcon:
    from PySide6.QtWidgets import QApplication

    return QApplication.windowIcon()
