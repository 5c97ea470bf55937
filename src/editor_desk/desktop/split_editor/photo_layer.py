# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos in a body: below a line that is a photo, its small picture and its words, painted and not of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPixmap,
    QTextBlock,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip

from editor_desk.desktop.photo_words import LACKING, photo_name, state_words
from editor_desk.desktop.picture_files import OF_THE_STRIP, is_picture_alone, picture_files
from editor_desk.desktop.split_editor.paragraphs import PHOTO_ROOM
from editor_desk.desktop.split_editor.photo_paragraph import photo_in
from editor_desk.desktop.theme import Colors
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoUse

_PICTURE = QSize(96, PHOTO_ROOM - 12)
_GAP = 10
_KEPT = 60


class StoryPhotos(NamedTuple):
    """The photos a body may show, its language, and the languages the plan asks for."""

    photos: Mapping[str, PhotoUse]
    language: Language
    languages: tuple[Language, ...]


class Brought(NamedTuple):
    """Picture files, or a picture that is none, or a photo of the strip, and the Qt position they were brought to."""

    paths: tuple[Path, ...]
    image: QImage | None
    is_of_strip: bool
    position: int


class PhotoLayer(QObject):
    """Paints the photos of one body. Until ``show`` says which there are, none is called unknown."""

    opened = Signal(str)
    """The id of a photo that was double-clicked."""

    brought = Signal(object)
    """A ``Brought``: pictures were dropped on the text or pasted into it."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._story: StoryPhotos | None = None
        self._picture: Callable[[str], QImage] | None = None
        self._small: dict[tuple[int, float], QPixmap] = {}
        editor.viewport().installEventFilter(self)
        editor.verticalScrollBar().rangeChanged.connect(self.make_room)

    def show(self, story: StoryPhotos, picture: Callable[[str], QImage]) -> None:
        """Show these photos; ``picture`` answers one by the hash of its file, null while it is read."""
        self._story, self._picture = story, picture
        self._editor.viewport().update()

    def forget(self) -> None:
        """Another story's text is shown, of whose photos nothing is known yet."""
        self._story = None

    def take(self, data: QMimeData) -> bool:
        """Say that pictures came to where the caret is; False where it is words that came."""
        if not is_picture_alone(data):
            return False
        paths = picture_files(data)
        image = data.imageData() if not paths and data.hasImage() else None
        made = image if isinstance(image, QImage) and not image.isNull() else None
        is_of_strip = data.hasFormat(OF_THE_STRIP)
        if not self._editor.isReadOnly() and (paths or made is not None or is_of_strip):
            self.brought.emit(Brought(paths, made, is_of_strip, self._editor.textCursor().position()))
        return True

    def make_room(self) -> None:
        """Let the page go on for a picture that hangs below the last line: Qt leaves out the room there."""
        document, bar = self._editor.document(), self._editor.verticalScrollBar()
        if photo_in(document.lastBlock().text()):
            text = round(document.size().height()) + PHOTO_ROOM
            bar.setMaximum(max(bar.maximum(), text - self._editor.viewport().height()))

    def show_below_caret(self) -> None:
        """Bring the picture into view that hangs below the line of the caret."""
        hidden = self._editor.cursorRect().bottom() + PHOTO_ROOM - self._editor.viewport().height()
        if hidden > 0 and photo_in(self._editor.textCursor().block().text()):
            bar = self._editor.verticalScrollBar()
            bar.setValue(bar.value() + hidden)

    def paint(self, painter: QPainter, colors: Colors, shown: QRect) -> None:
        """Draw the photos that are to be seen; in pixels of the viewport."""
        for photo_id, place in self._places(shown):
            use = self._story.photos.get(photo_id) if self._story else None
            self._paint_picture(painter, colors, QRect(place.topLeft(), _PICTURE), use)
            self._paint_words(painter, colors, place.adjusted(_PICTURE.width() + _GAP, 0, 0, 0), use)

    def words(self, photo_id: str) -> tuple[str, str]:
        """What is said of a photo: its name, and what it lacks; both empty while nothing is known."""
        if self._story is None:
            return "", ""
        use = self._story.photos.get(photo_id)
        if use is None:
            said = QCoreApplication.translate("PhotoLayer", "The story has no such photo.")
            return f"{LACKING} {said}", ""
        credit = f" {use.credit}" if use.credit else ""
        return photo_name(use, self._story.language) + credit, state_words(use, self._story.languages)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click on a picture opens it, a click puts the caret to its line; resting on it tells all."""
        kind = event.type()
        if kind is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if found := self._at(event.pos()):
                said = "\n".join(filter(None, self.words(found[0])))
                QToolTip.showText(event.globalPos(), said, self._editor)
                return True
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick) and isinstance(
            event, QMouseEvent
        ):
            found = self._at(event.position().toPoint())
            if found and event.button() is Qt.MouseButton.LeftButton:
                self._go_to(found[1])
                if kind is QEvent.Type.MouseButtonDblClick and self._knows(found[0]):
                    self.opened.emit(found[0])
                return True
        return super().eventFilter(watched, event)

    def _knows(self, photo_id: str) -> bool:
        return self._story is not None and photo_id in self._story.photos

    def _go_to(self, block: QTextBlock) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(block.position() + block.length() - 1)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus(Qt.FocusReason.MouseFocusReason)

    # Places

    def _places(self, shown: QRect) -> Iterator[tuple[str, QRect]]:
        for block, photo_id in self._photo_blocks(shown):
            yield photo_id, self._room_below(block)

    def _photo_blocks(self, shown: QRect) -> Iterator[tuple[QTextBlock, str]]:
        """The lines that are photos between two heights, with the one whose picture hangs down from above."""
        block = self._editor.cursorForPosition(shown.topLeft()).block()
        last = self._editor.cursorForPosition(shown.bottomLeft()).block().blockNumber()
        if block.previous().isValid():
            block = block.previous()
        while block.isValid() and block.blockNumber() <= last:
            if photo_id := photo_in(block.text()):
                yield block, photo_id
            block = block.next()

    def _room_below(self, block: QTextBlock) -> QRect:
        document, bar = self._editor.document(), self._editor.verticalScrollBar()
        rect = document.documentLayout().blockBoundingRect(block).toRect()
        margin = round(document.documentMargin())
        width = self._editor.viewport().width() - 2 * margin
        return QRect(margin, rect.bottom() + 4 - bar.value(), width, PHOTO_ROOM - 12)

    def _at(self, point: QPoint) -> tuple[str, QTextBlock] | None:
        for block, photo_id in self._photo_blocks(self._editor.viewport().rect()):
            if self._room_below(block).contains(point):
                return photo_id, block
        return None

    # Painting

    def _paint_picture(self, painter: QPainter, colors: Colors, place: QRect, use: PhotoUse | None) -> None:
        image = QImage()
        if use is not None and use.asset is not None and self._picture is not None:
            image = self._picture(use.asset.file.sha256)
        if not image.isNull():
            small = self._scaled(image, painter.device().devicePixelRatio())
            painter.drawPixmap(place.topLeft(), small)
            return
        painter.setPen(QColor(colors.control_line))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.setPen(QColor(colors.muted))
        is_unknown = self._story is not None and use is None
        mark = LACKING if is_unknown else "○" if use is not None and use.is_to_come else "…"
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, mark)

    def _paint_words(self, painter: QPainter, colors: Colors, place: QRect, use: PhotoUse | None) -> None:
        if self._story is None:
            return
        # The editor's own font is the one for reading; a painter would mix it into any other left half open.
        usual = QApplication.font()
        font = QFont(usual.families(), usual.pointSize())
        painter.setFont(font)
        metrics = QFontMetrics(font)
        name, state = self.words(use.id if use else "")
        painter.setPen(QColor(colors.bad if use is None else colors.text))
        two = QRect(place.left(), place.top(), place.width(), 2 * metrics.lineSpacing())
        painter.save()
        painter.setClipRect(two)
        painter.drawText(two, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()
        painter.setPen(QColor(colors.bad if state.startswith(LACKING) else colors.good))
        line = two.translated(0, two.height() + 2)
        said = metrics.elidedText(state, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, said)

    def _scaled(self, image: QImage, ratio: float) -> QPixmap:
        key = (image.cacheKey(), ratio)
        made = self._small.get(key)
        if made is None:
            if len(self._small) > _KEPT:
                self._small.clear()
            made = QPixmap.fromImage(
                image.scaled(
                    _PICTURE * ratio,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            made.setDevicePixelRatio(ratio)
            self._small[key] = made
        return made
