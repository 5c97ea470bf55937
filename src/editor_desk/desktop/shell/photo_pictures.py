# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The photos of the story in hand as small pictures, read once, for everything in the window that shows them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from editor_desk.desktop.thumbnails import Thumbnail, Thumbnails
from editor_desk.store.files import place_of

_MOST = 120
"""Pictures kept in memory, about 0.6 MB each; the one used longest ago goes first."""


class PhotoPictures(QObject):
    """Pictures by the hash of their file; a crossed frame for one that cannot be read. ``came`` says which was read."""

    came = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._thumbnails: Thumbnails | None = None

    def picture(self, sha256: str) -> QImage:
        """The picture; null while it is being read."""
        image = self._kept.get(sha256)
        if image is None:
            self.want((sha256,))
            return QImage()
        self._kept.move_to_end(sha256)
        return image

    def want(self, hashes: Iterable[str]) -> None:
        """Read these, but for those that are here."""
        for sha256 in hashes:
            if sha256 and sha256 not in self._kept:
                self._reader().want(self.path_of(sha256))

    def path_of(self, sha256: str) -> Path:
        """Where the file of a photo lies."""
        return place_of(self._folder, "photos", sha256)

    def stop(self) -> None:
        """Read no more: the desk is closing."""
        if self._thumbnails is not None:
            self._thumbnails.close()

    def _reader(self) -> Thumbnails:
        if self._thumbnails is None:
            self._thumbnails = Thumbnails(self)
            self._thumbnails.loaded.connect(self._came)
        return self._thumbnails

    def _came(self, thumbnail: Thumbnail) -> None:
        sha256 = thumbnail.path.name
        self._kept[sha256] = _broken() if thumbnail.image.isNull() else thumbnail.image
        while len(self._kept) > _MOST:
            gone, _ = self._kept.popitem(last=False)
            if self._thumbnails is not None:
                self._thumbnails.forget(self.path_of(gone))
        self.came.emit(sha256)


def _broken() -> QImage:
    """What is seen in place of a picture that is gone or cannot be read."""
    made = QImage(120, 80, QImage.Format.Format_RGB32)
    made.fill(QColor("#8a8d90"))
    painter = QPainter(made)
    painter.setPen(QPen(QColor("#f4f4f2"), 3))
    painter.drawRect(2, 2, 115, 75)
    painter.drawLine(2, 2, 117, 77)
    painter.drawLine(2, 77, 117, 2)
    painter.end()
    return made
