# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A text file dropped on the window is a story that comes in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class Drops(QObject):
    """Watches a window for files. ``file_dropped`` carries the path of the first one."""

    file_dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is a file; leave everything else to the window."""
        if isinstance(event, QDropEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
            QEvent.Type.Drop,
        ):
            return self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> bool:
        file = first_file(event.mimeData())
        if file is None:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            # Not inside the drop: the program the file came from would wait for our dialog.
            QTimer.singleShot(0, lambda: self.file_dropped.emit(file))
        return True


def first_file(data: QMimeData) -> Path | None:
    """The first file of this computer among what is dragged."""
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)
