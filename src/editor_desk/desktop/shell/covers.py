# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What stands in every window of the program while the desk is locked: nothing of what was there.

The parts of a window are hidden, not painted over, so that a screen reader finds nothing either; they come back as
they were. A window that comes up meanwhile is covered before it is painted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMainWindow, QToolTip, QWidget

_NAME = "Editor Desk"


@dataclass(slots=True)
class _Covered:
    window: QWidget
    hidden: tuple[QWidget, ...]
    title: str
    focus: QWidget | None
    smallest: tuple[int, int]
    cover: QLabel | None


class Covers(QObject):
    """Covers and bares all windows but one, the lock's own."""

    def __init__(self, main: QMainWindow, came: Callable[[], None]) -> None:
        """``came`` is told that another window came up over the lock and was covered."""
        super().__init__(main)
        self._main = main
        self._came = came
        self._lock: QWidget | None = None
        self._covered: list[_Covered] = []
        self._copied: str | None = None

    def cover(self, lock: QWidget) -> None:
        """Cover what there is and what comes; ``lock`` alone is to be seen."""
        self._lock = lock
        QToolTip.hideText()
        while popup := QApplication.activePopupWidget():
            popup.close()
        for window in QApplication.topLevelWidgets():
            if self._is_to_cover(window) and window.isVisible():
                self._cover(window)
        self._main.setAcceptDrops(False)
        self._put_clipboard_away()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def bare(self, *, is_same_person: bool) -> None:
        """Show everything again. Dialogs of somebody else are left: what they had read, another has not."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._lock = None
        covered, self._covered = self._covered, []
        for each in reversed(covered):
            if isinstance(each.window, QDialog) and not is_same_person:
                each.window.done(QDialog.DialogCode.Rejected)
            else:
                _bare(each)
        self._main.setAcceptDrops(True)
        copied, self._copied = self._copied, None
        if copied is not None and is_same_person:
            QGuiApplication.clipboard().setText(copied)

    def name_main(self, title: str) -> None:
        """What the main window is called when it is bare again: its story may have come meanwhile."""
        for each in self._covered:
            if each.window is self._main:
                each.title = title

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that comes up while the desk is locked is covered, and the lock stands over it again."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            if self._is_to_cover(watched) and all(each.window is not watched for each in self._covered):
                self._cover(watched)
                # It becomes the modal one after this event; then the lock stands over it again.
                QTimer.singleShot(0, self, self._came)
        elif event.type() == QEvent.Type.ShowToParent and isinstance(watched, QWidget):
            self._hide_again(watched)
        elif (
            event.type() == QEvent.Type.WindowTitleChange
            and watched is self._main
            and self._main.windowTitle() != _NAME
        ):
            self.name_main(self._main.windowTitle())
            self._main.setWindowTitle(_NAME)
        return False

    def _hide_again(self, part: QWidget) -> None:
        """A part that somebody shows meanwhile (a bar, once the disk is back) waits with the others."""
        for each in self._covered:
            if part.parentWidget() is each.window and part is not each.cover and not part.isWindow():
                part.hide()
                each.hidden = (*each.hidden, part)

    def _is_to_cover(self, window: QWidget) -> bool:
        lock = self._lock
        if lock is None or window is lock or lock.isAncestorOf(window):
            return False
        parent = window.parentWidget()
        while parent is not None and parent is not lock:
            parent = parent.parentWidget()
        kinds = (Qt.WindowType.ToolTip, Qt.WindowType.Popup, Qt.WindowType.SplashScreen)
        return parent is None and window.windowType() not in kinds

    def _cover(self, window: QWidget) -> None:
        focus = window.focusWidget()
        hidden = tuple(
            child
            for child in window.children()
            if isinstance(child, QWidget) and not child.isWindow() and not child.isHidden()
        )
        size, smallest = window.size(), (window.minimumWidth(), window.minimumHeight())
        for child in hidden:
            child.hide()
        cover = None
        if window is not self._main:
            cover = QLabel(self.tr("Locked"), window)
            cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
            cover.resize(size)
            cover.show()
        title = window.windowTitle()
        self._covered.append(_Covered(window, hidden, title, focus, smallest, cover))
        window.setWindowTitle(_NAME)
        window.resize(size)

    def _put_clipboard_away(self) -> None:
        """What was copied here waits with the desk; what comes from another program is not ours to take."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            self._copied = clipboard.text()
            clipboard.clear()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)


def _bare(each: _Covered) -> None:
    if each.cover is not None:
        each.cover.hide()
        each.cover.deleteLater()
    size = each.window.size()
    for child in each.hidden:
        child.show()
    each.window.setWindowTitle(each.title)
    each.window.resize(size)
    if each.focus is not None:
        each.focus.setFocus()
