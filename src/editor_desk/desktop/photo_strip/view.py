# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The row of photos: chosen, opened, moved, removed by mouse and by keys; takes what is dropped and pasted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QListView, QMenu, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.photo_strip.delegate import HEIGHT, StripDelegate
from editor_desk.desktop.photo_strip.model import StripModel, UseRole
from editor_desk.desktop.picture_files import has_picture, picture_files

_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


class StripView(QListView):
    """Says what a person wants with a photo, by its id; nothing is done here."""

    opened = Signal(str)
    put_wanted = Signal(str)
    remove_wanted = Signal(str)
    order_wanted = Signal(object)
    """The ids of all photos in the order wanted."""
    files_came = Signal(object)
    """Paths of picture files, dropped or pasted."""
    place_filled = Signal(str, object)
    """The id of a photo that waits for its picture, and the paths of what was dropped on it."""
    image_came = Signal(QImage)
    """A picture that is no file."""
    undo_wanted = Signal()

    def __init__(self, model: StripModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = model
        self._may_edit = True
        self._drop_at = -1
        self.setProperty("own_undo", True)
        self.setModel(model)
        self.setItemDelegate(StripDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFixedHeight(HEIGHT)
        self._connect()

    def _connect(self) -> None:
        self.clicked.connect(self._open)

    def set_may_edit(self, *, may_edit: bool) -> None:
        """Let photos be moved, removed and added, or only looked at."""
        self._may_edit = may_edit
        self.setDragEnabled(may_edit)
        self.setAcceptDrops(may_edit)

    @property
    def current_id(self) -> str:
        """The id of the photo chosen, else of the first one; empty where there is none."""
        index = self.currentIndex()
        photos = self._photos.photos
        return photos[index.row() if index.isValid() else 0].id if photos else ""

    @Slot()
    def paste(self) -> None:
        """Take the pictures of the clipboard; the Edit menu calls this by its name."""
        self._take(QGuiApplication.clipboard().mimeData())

    @Slot()
    def undo(self) -> None:
        """Take back what was done here last; the Edit menu calls this by its name."""
        self.undo_wanted.emit()

    def move_current(self, step: int) -> None:
        """Move the photo chosen towards the beginning (-1) or the end (1)."""
        row, ids = self.currentIndex().row(), [use.id for use in self._photos.photos]
        goal = row + step
        if self._may_edit and row >= 0 and 0 <= goal < len(ids):
            ids.insert(goal, ids.pop(row))
            self.order_wanted.emit(tuple(ids))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(UseRole).id)

    def _take(self, data: QMimeData) -> bool:
        if not self._may_edit:
            return False
        if files := picture_files(data):
            self.files_came.emit(files)
            return True
        image = data.imageData() if has_picture(data) else None
        if isinstance(image, QImage) and not image.isNull():
            self.image_came.emit(image)
            return True
        return False

    # Keys

    def event(self, event: QEvent) -> bool:
        """Undo and Delete are the strip's own while it has the keyboard."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Shift+Enter puts into the text, Alt+arrows move, Delete removes, Ctrl+Z takes that back."""
        key, has_photo = event.key(), self.currentIndex().isValid()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and has_photo:
            (self.put_wanted if event.modifiers() & _SHIFT else self.opened).emit(self.current_id)
        elif key == Qt.Key.Key_Delete and has_photo:
            self._remove()
        elif event.modifiers() & _ALT and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_current(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        if self._may_edit:
            self.remove_wanted.emit(self.current_id)

    def focusInEvent(self, event: object) -> None:
        """Whoever comes with the keyboard stands on a photo."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid() and self._photos.photos:
            self.setCurrentIndex(self._photos.index(0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the photo under the mouse, or with the one chosen."""
        if self._photos.photos and self.currentIndex().isValid():
            menu = self.make_menu()
            menu.exec(event.globalPos())
            menu.deleteLater()

    def make_menu(self) -> QMenu:
        """The menu of the photo chosen."""
        menu, photo = QMenu(self), self.current_id
        menu.addAction(self.tr("Words and credit…"), lambda: self.opened.emit(photo))
        put = menu.addAction(self.tr("Put into the text here"), lambda: self.put_wanted.emit(photo))
        menu.addSeparator()
        back = menu.addAction(self.tr("Move towards the beginning"), lambda: self.move_current(-1))
        on = menu.addAction(self.tr("Move towards the end"), lambda: self.move_current(1))
        menu.addSeparator()
        out = menu.addAction(self.tr("Take out of the story"), self._remove)
        for action, keys in ((put, "Shift+Return"), (back, "Alt+Left"), (on, "Alt+Right"), (out, "Del")):
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)
            action.setEnabled(self._may_edit)
        return menu

    # The mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes along the row."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - turned)
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Photos of this row, and pictures."""
        if event.source() is self or has_picture(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would stand."""
        if event.source() is self:
            self._drop_at = self._gap_at(event.position().toPoint())
            self.viewport().update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing of it."""
        self._drop_at = -1
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """A photo of this row goes there; pictures are added."""
        self._drop_at = -1
        self.viewport().update()
        if event.source() is self:
            self._reorder(self.currentIndex().row(), self._gap_at(event.position().toPoint()))
            # The row is not the view's to take away: the order comes back from the desk.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        elif self._fill(event) or self._take(event.mimeData()):
            event.acceptProposedAction()

    def _fill(self, event: QDropEvent) -> bool:
        """A picture dropped on a photo that waits for one is that one."""
        files, index = picture_files(event.mimeData()), self.indexAt(event.position().toPoint())
        if not (files and index.isValid() and self._may_edit and index.data(UseRole).is_to_come):
            return False
        self.place_filled.emit(index.data(UseRole).id, files)
        return True

    def _reorder(self, row: int, gap: int) -> None:
        ids = [use.id for use in self._photos.photos]
        goal = gap - (gap > row)
        if 0 <= row < len(ids) and goal != row:
            ids.insert(goal, ids.pop(row))
            self.order_wanted.emit(tuple(ids))

    def _gap_at(self, point: QPoint) -> int:
        """Before which photo something dropped here would stand."""
        for row in range(self._photos.rowCount()):
            if point.x() < self.visualRect(self._photos.index(row)).center().x():
                return row
        return self._photos.rowCount()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line where a photo would be dropped."""
        super().paintEvent(event)
        if self._drop_at < 0 or not self._photos.photos:
            return
        last = self._photos.rowCount() - 1
        rect = self.visualRect(self._photos.index(min(self._drop_at, last)))
        x = rect.left() if self._drop_at <= last else rect.right()
        painter = QPainter(self.viewport())
        painter.fillRect(max(x - 1, 0), 4, 3, self.height() - 8, QColor(theme.colors().accent))
        painter.end()


def _is_own(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.key() == Qt.Key.Key_Delete
