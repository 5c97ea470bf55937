# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The rows of the wall board on the screen: all of one height, so that 100,000 cost what ten cost.

``QListView`` lays every row out before it paints the first; here a row stands where its number says. It stays a
list to assistive technology and to the keyboard.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from editor_desk.desktop.story_list.model import StoryListModel

_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_PICKING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_MOVES: dict[int, _Move] = {
    Qt.Key.Key_Up: _Move.MoveUp,
    Qt.Key.Key_Down: _Move.MoveDown,
    Qt.Key.Key_PageUp: _Move.MovePageUp,
    Qt.Key.Key_PageDown: _Move.MovePageDown,
    Qt.Key.Key_Home: _Move.MoveHome,
    Qt.Key.Key_End: _Move.MoveEnd,
}


class BoardView(QListView):
    """Shows a ``StoryListModel`` and tells it which rows are looked at.

    ``menu_asked`` carries the row a menu is wanted for, and where on the screen; ``typed`` a letter.
    Of several stories: ``pick_toggled`` and ``picked_to`` carry a row, Ctrl and Shift as everywhere.
    """

    menu_asked = Signal(int, QPoint)
    typed = Signal(str)
    pick_toggled = Signal(int)
    picked_to = Signal(int)
    picks_dropped = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_height = 1
        self._cursor: int | None = None
        """The row the keys stand on while they pick; the story on the desk is another one."""

    @property
    def cursor_row(self) -> int:
        """The row the keys stand on."""
        return self.currentIndex().row() if self._cursor is None else self._cursor

    def drop_cursor(self) -> None:
        """The keys stand on the story on the desk again."""
        if self._cursor is not None:
            self._cursor = None
            self.viewport().update()

    def set_row_height(self, height: int) -> None:
        """All rows are so high, in pixels; the row on top stays on top."""
        if height == self._row_height:
            return
        top = self.verticalOffset() / self._row_height
        self._row_height = height
        self.updateGeometries()
        self.verticalScrollBar().setValue(round(top * height))
        self.viewport().update()

    @property
    def row_height(self) -> int:
        """How high a row is, in pixels."""
        return self._row_height

    def rows_shown(self) -> tuple[int, int]:
        """The first and the last row that is to be seen, even by a pixel; the last is before the first in an empty list."""
        first = self.verticalOffset() // self._row_height
        last = (self.verticalOffset() + max(self.viewport().height(), 1) - 1) // self._row_height
        return first, min(last, self._count() - 1)

    # Where a row stands

    def visualRect(self, index: _Index) -> QRect:
        """The place of a row in the viewport."""
        if not index.isValid():
            return QRect()
        top = index.row() * self._row_height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._row_height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        row = (point.y() + self.verticalOffset()) // self._row_height
        if 0 <= row < self._count() and 0 <= point.x() < self.viewport().width():
            return self.model().index(row, 0)
        return QModelIndex()

    def verticalOffset(self) -> int:
        """How far the list is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Rows are as wide as the pane."""
        return 0

    def isIndexHidden(self, index: _Index) -> bool:
        """No row is hidden."""
        return False

    def scrollTo(self, index: _Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Bring a row to be seen, with as little motion as will do."""
        if not index.isValid():
            return
        place, height = self.visualRect(index), self.viewport().height()
        bar = self.verticalScrollBar()
        if hint is _Hint.PositionAtCenter:
            bar.setValue(bar.value() + place.center().y() - height // 2)
        elif hint is _Hint.PositionAtTop or (hint is _Hint.EnsureVisible and place.top() < 0):
            bar.setValue(bar.value() + place.top())
        elif hint is _Hint.PositionAtBottom or place.bottom() >= height:
            bar.setValue(bar.value() + place.bottom() - height + 1)

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The row an arrow, page, home or end key goes to."""
        row, last = min(self.cursor_row, self._count() - 1), self._count() - 1
        page = max(self.viewport().height() // self._row_height - 1, 1)
        if last < 0:
            return QModelIndex()
        if row < 0:
            return self.model().index(last if action is _Move.MoveEnd else self.rows_shown()[0], 0)
        steps = {
            _Move.MoveUp: -1,
            _Move.MovePrevious: -1,
            _Move.MoveDown: 1,
            _Move.MoveNext: 1,
            _Move.MovePageUp: -page,
            _Move.MovePageDown: page,
            _Move.MoveHome: -row,
            _Move.MoveEnd: last - row,
        }
        return self.model().index(min(max(row + steps.get(action, 0), 0), last), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the row where a rectangle ends: one row at a time can be chosen."""
        chosen = self.indexAt(QPoint(0, rect.bottom()))
        selection = QItemSelection(chosen, chosen) if chosen.isValid() else QItemSelection()
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Where selected rows stand, as far as they are to be seen."""
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region

    # What a screen reader hears: Qt would count its way to the row through a layout that is not there

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Another row is in hand."""
        QAbstractItemView.currentChanged(self, current, previous)
        if current.isValid() and self.hasFocus():
            self._tell(QAccessible.Event.Focus, current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Another row is chosen."""
        QAbstractItemView.selectionChanged(self, selected, deselected)
        for index in selected.indexes()[:1]:
            self._tell(QAccessible.Event.Selection, index.row())

    def _tell(self, what: QAccessible.Event, row: int) -> None:
        if QAccessible.isActive():
            event = QAccessibleEvent(self, what)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

    # What changes it

    def doItemsLayout(self) -> None:
        """Rows need no layout: they stand where their numbers say."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """The scroll bar knows the whole list."""
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setSingleStep(max(self._row_height // 2, 1))
        bar.setPageStep(max(height, 1))
        bar.setRange(0, max(self._count() * self._row_height - height, 0))
        QAbstractItemView.updateGeometries(self)

    def dataChanged(self, top: _Index, bottom: _Index, roles: Sequence[int] = ()) -> None:
        """Paint again what is to be seen; Qt would ask where each of 100,000 rows stands."""
        first, last = self.rows_shown()
        first, last = max(first, top.row()), min(last, bottom.row())
        if first <= last:
            shown = self.model().index(first, 0), self.model().index(last, 0)
            QAbstractItemView.dataChanged(self, *shown, roles)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted already."""
        self.viewport().scroll(0, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pane was made wider or higher."""
        self.updateGeometries()
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """A letter typed here begins a search, for Qt's own way reads the whole list."""
        if search.isprintable() and search.strip():
            self.typed.emit(search)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The right button asks for a menu; it opens no story, nor do Ctrl and Shift: they pick."""
        if event.button() is Qt.MouseButton.RightButton:
            return
        row = self.indexAt(event.position().toPoint()).row()
        if event.button() is Qt.MouseButton.LeftButton and event.modifiers() & _PICKING and row >= 0:
            self._cursor = row
            is_range = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.picked_to if is_range else self.pick_toggled).emit(row)
            return
        self.picks_dropped.emit()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragged with Ctrl or Shift down, the pointer picks nothing more and opens nothing."""
        if not event.modifiers() & _PICKING:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of picking is no click on a story."""
        if not event.modifiers() & _PICKING:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice with Ctrl picks and lets go again; it does not open."""
        if event.modifiers() & _PICKING:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift and an arrow pick on, Ctrl and an arrow go on, Ctrl+Space picks one, Esc none."""
        keys = event.modifiers() & (_PICKING | Qt.KeyboardModifier.AltModifier)
        action = _MOVES.get(event.key())
        if action is not None and keys in (
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.ControlModifier,
        ):
            index = self.moveCursor(action, keys)
            if index.isValid():
                self._cursor = index.row()
                self.scrollTo(index)
                self._tell(QAccessible.Event.Focus, index.row())
                if keys == Qt.KeyboardModifier.ShiftModifier:
                    self.picked_to.emit(index.row())
                self.viewport().update()
        elif event.key() == Qt.Key.Key_Space and keys == Qt.KeyboardModifier.ControlModifier:
            if self.cursor_row >= 0:
                self.pick_toggled.emit(self.cursor_row)
        elif event.key() == Qt.Key.Key_Escape and self._has_picks():
            self.picks_dropped.emit()
        else:
            super().keyPressEvent(event)
            if action is not None:
                self.picks_dropped.emit()

    def _has_picks(self) -> bool:
        model = self.model()
        return isinstance(model, StoryListModel) and bool(model.picked)

    def selectAll(self) -> None:
        """All that the list has, at hand or not."""
        self.all_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """For the row under the pointer; asked for by a key, for the row that is chosen."""
        index = self.indexAt(event.pos())
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.model().index(self.cursor_row, 0) if self.cursor_row >= 0 else QModelIndex()
            self.scrollTo(index)
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.menu_asked.emit(index.row(), at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are to be seen."""
        first, last = self.rows_shown()
        model, delegate = self.model(), self.itemDelegate()
        if isinstance(model, StoryListModel):
            model.want(first, last)
        option = QStyleOptionViewItem()
        painter = QPainter(self.viewport())
        for row in range(first, last + 1):
            index = model.index(row, 0)
            option.rect = self.visualRect(index)
            if option.rect.intersects(event.rect()):
                delegate.paint(painter, option, index)
        painter.end()

    def _count(self) -> int:
        model: QAbstractItemModel | None = self.model()  # none yet while the form is being made
        return model.rowCount() if model is not None else 0
