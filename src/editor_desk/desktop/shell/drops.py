# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Text files dropped on the window are stories that come in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.picture_files import picture_files


class Drops(QObject):
    """Watches a window for files. ``files_dropped`` carries their paths, ``pictures_dropped`` those of pictures."""

    files_dropped = Signal(object)
    pictures_dropped = Signal(object)

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
        files = files_in(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            # Not inside the drop: the program the file came from would wait for our dialog.
            pictures = picture_files(event.mimeData())
            QTimer.singleShot(0, lambda: self._tell(files, pictures))
        return True

    def _tell(self, files: tuple[Path, ...], pictures: tuple[Path, ...]) -> None:
        if pictures:
            self.pictures_dropped.emit(pictures)
        if others := tuple(file for file in files if file not in pictures):
            self.files_dropped.emit(others)


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The files of this computer among what is dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
