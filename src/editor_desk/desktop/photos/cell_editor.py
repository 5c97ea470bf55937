# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Writing in a cell of the grid: lines wrap as in the cell, Enter goes to the photo below, Tab to the next words."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap, QTextCursor
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from editor_desk.desktop import theme
from editor_desk.desktop.photos.drafts import Column
from editor_desk.desktop.photos.grid_model import MissingRole

_Index = QModelIndex | QPersistentModelIndex
_MARGIN = 5
_KEPT = 200


class CellEditor(QPlainTextEdit):
    """Words of one cell, on one line however often it wraps."""

    done = Signal()
    """Enter: keep it and go on below."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the writing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
            return
        super().keyPressEvent(event)


class CellDelegate(QStyledItemDelegate):
    """Paints words and what is missing, and gives each cell its editor."""

    went_down = Signal()
    """Enter was pressed in an editor, and its words are kept."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._small: dict[tuple[int, int, int, float], QPixmap] = {}
        self.replaces = False
        """Whether the next writing begins with an empty cell: whoever just types writes anew, as in a spreadsheet."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """An editor over the cell."""
        made = CellEditor(parent)
        made.setFrameShape(QPlainTextEdit.Shape.Box)
        made.setTabChangesFocus(True)
        made.setAccessibleName(index.data(Qt.ItemDataRole.AccessibleTextRole))
        made.done.connect(self._end)
        return made

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """The words, with the caret behind them; all of them chosen where typing replaces them."""
        if isinstance(editor, CellEditor) and not editor.toPlainText():
            editor.setPlainText(index.data(Qt.ItemDataRole.EditRole))
            editor.moveCursor(QTextCursor.MoveOperation.End)
            if self.replaces:
                editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Keep the words."""
        if isinstance(editor, CellEditor):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """As large as the cell, and larger where the cell is small."""
        rect: QRect = option.rect
        editor.setGeometry(QRect(rect.topLeft(), rect.size().expandedTo(QSize(160, 76))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Words wrap and are cut at the end of the cell; what is missing is said in another ink."""
        colors, rect = theme.colors(), option.rect
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(colors.selected if is_chosen else colors.base))
        inner = rect.adjusted(_MARGIN, _MARGIN - 1, -_MARGIN, -_MARGIN + 1)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if picture is not None:
            small = self._scaled(picture, inner.size(), painter.device().devicePixelRatio())
            size = small.deviceIndependentSize().toSize()
            painter.drawPixmap(inner.center() - QRect(0, 0, size.width(), size.height()).center(), small)
        elif words := index.data(Qt.ItemDataRole.DisplayRole):
            painter.setPen(QColor(colors.bad if index.data(MissingRole) else colors.text))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.setClipRect(inner)
            painter.drawText(inner, flags, words)
        elif index.column() == Column.PICTURE:
            painter.setPen(QColor(colors.muted))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, "…")
        painter.setClipping(False)
        painter.setPen(QColor(colors.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if bool(state & QStyle.StateFlag.State_HasFocus) or self._view.currentIndex() == index:
            painter.setPen(QColor(colors.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _scaled(self, picture: QPixmap, room: QSize, ratio: float) -> QPixmap:
        key = (picture.cacheKey(), room.width(), room.height(), ratio)
        made = self._small.get(key)
        if made is None:
            if len(self._small) > _KEPT:
                self._small.clear()
            made = picture.scaled(
                room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            made.setDevicePixelRatio(ratio)
            self._small[key] = made
        return made

    def _end(self) -> None:
        editor = self.sender()
        if isinstance(editor, CellEditor):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            self.went_down.emit()
