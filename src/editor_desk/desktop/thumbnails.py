# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Small pictures of photos, read on a thread of their own, turned the way the camera was held."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

EDGE = 480
"""The longer edge of what is read, in pixels: enough for the large view beside the list."""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A picture read small; a null image where the file could not be read."""

    path: Path
    image: QImage


class Thumbnails(QObject):
    """Reads each file once. ``loaded`` carries a ``Thumbnail`` on the thread this lives on."""

    loaded = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = ThreadPoolExecutor(1, "thumbnails")
        self._wanted: set[Path] = set()

    def want(self, path: Path) -> None:
        """Read this file, unless it was asked for already."""
        if path not in self._wanted:
            self._wanted.add(path)
            self._reader.submit(self._read, path)

    def forget(self, path: Path) -> None:
        """Read this file anew when it is wanted again."""
        self._wanted.discard(path)

    def close(self) -> None:
        """Read no more; waits for the one being read."""
        self._reader.shutdown(wait=True, cancel_futures=True)

    def _read(self, path: Path) -> None:
        self.loaded.emit(Thumbnail(path, read_small(path)))


def read_small(path: Path, edge: int = EDGE) -> QImage:
    """A picture with its longer edge at most ``edge``, EXIF orientation applied; any thread. Null if unreadable."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > edge:
        # A square box: turning the picture afterwards changes nothing.
        reader.setScaledSize(size.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
