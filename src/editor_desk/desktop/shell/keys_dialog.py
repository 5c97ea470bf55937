# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""F1: everything one can do, with its key and its menu; found in either language, done by Enter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import theme
from editor_desk.desktop.actions import ACTIONS
from editor_desk.desktop.search_field import make_clearable
from editor_desk.desktop.shell.matching import fit
from editor_desk.desktop.shell.palette_list import PaletteRows, RowRole
from editor_desk.desktop.shell.palette_rows import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_SIZE = QSize(620, 640)
_ROUND_THE_WINDOW = QSize(40, 60)
_OF_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class KeysDialog(QDialog):
    """The rows of the palette in the order of the menus; what is typed above leaves only what fits it."""

    def __init__(self, parent: QWidget | None, rows: Sequence[Row]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._rows = rows
        # "Ctrl+Q" is found where the keys are called Control and Mayúsculas, too.
        self._written = {action.id: action.shortcut for action in ACTIONS}
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search keys, commands and menus"))
        self.search.setPlaceholderText(self.tr("Search keys, commands and menus"))
        make_clearable(self.search)
        self._model = PaletteRows(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_KeysDelegate(self.list, rows))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setProperty("quiet", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        column = QVBoxLayout(self)
        for widget in (self.search, self.list, self.hint, buttons):
            column.addWidget(widget)
        buttons.rejected.connect(self.reject)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._take)
        self.search.installEventFilter(self)
        self.list.activated.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._say_hint)
        self._typed("")
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))
        self.search.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, rows: Sequence[Row]) -> Row | None:
        """What is to be done; None when it was only read."""
        dialog = cls(parent, rows)
        is_taken = dialog.exec() == QDialog.DialogCode.Accepted
        row = dialog.chosen
        dialog.deleteLater()
        return row if is_taken else None

    @property
    def chosen(self) -> Row | None:
        """The row that Enter takes."""
        row = self.list.currentIndex().data(RowRole)
        return row if isinstance(row, Row) else None

    @property
    def shown(self) -> tuple[Row, ...]:
        """The rows that fit."""
        return tuple(self._model.index(n, 0).data(RowRole) for n in range(self._model.rowCount()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys go to the list while the caret stays in the line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _OF_THE_LIST
        ):
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _typed(self, typed: str) -> None:
        fits = {
            row.id: fit(typed, (*row.names, row.keys, self._written.get(row.id, ""), row.place))
            for row in self._rows
        }
        # Nothing typed fits all alike: the order of the menus stays.
        self._model.show_rows(
            sorted((row for row in self._rows if fits[row.id]), key=lambda row: -fits[row.id])
        )
        self.list.setCurrentIndex(self._model.index(0))
        self._say_hint()

    def _say_hint(self) -> None:
        row = self.chosen
        if row is None:
            self.hint.setText(self.tr("Nothing fits these words."))
        elif row.why_not:
            self.hint.setText(self.tr("Not now: {why}").format(why=row.why_not))
        else:
            self.hint.setText(
                self.tr("Enter does it. Keys, names in either language and menus are searched.")
            )

    def _take(self) -> None:
        if self.chosen is not None and not self.chosen.why_not:
            self.accept()


class _KeysDelegate(QStyledItemDelegate):
    """The key first, then what it does, at the end its menu."""

    def __init__(self, view: QListView, rows: Sequence[Row]) -> None:
        super().__init__(view)
        self._view = view
        self._keys = tuple(row.keys for row in rows)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A line of text with air around it."""
        return QSize(0, self._view.fontMetrics().height() + theme.SPACE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        row: Row = index.data(RowRole)
        colors, rect = theme.colors(), QRect(option.rect)
        painter.save()
        is_current = self._view.currentIndex() == index
        if is_current:
            painter.fillRect(rect, QColor(colors.selected))
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(colors.accent))
        inner = rect.adjusted(theme.SPACE + 2, 0, -theme.SPACE, 0)
        font = QFont(self._view.font())
        measure = QFontMetrics(font)
        wide = max((measure.horizontalAdvance(keys) for keys in self._keys), default=0) + 2 * theme.SPACE
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font)
        painter.setPen(QColor(colors.muted))
        place = measure.horizontalAdvance(row.place)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, row.place)
        painter.setPen(QColor(colors.accent_text))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, row.keys)
        room = inner.adjusted(wide, 0, -place - 2 * theme.SPACE, 0)
        painter.setPen(QColor(colors.muted if row.why_not else colors.text))
        title = measure.elidedText(row.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, title)
        painter.restore()
