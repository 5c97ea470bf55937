# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Shows what the rules say; a click or Enter on a line leads to the place that mends it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import (
    QEvent,
    QKeyCombination,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.rule_list import NOBODY, LineRole, Link, RuleLine, RuleModel, Sign
from editor_desk.desktop.rule_menu import rule_menu
from editor_desk.desktop.wrapping_list import WrappingList
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.ruleset import SwitchedOff

_ACCEPT_KEYS = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_U
)
_MARGIN = 12
_SIGN_WIDTH = 20
_GAP = 2
_ENDLESS = 10_000
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class RuleView(WrappingList):
    """The list of rules. ``link_chosen`` carries a ``Link``; groups open by themselves.

    ``accept_wanted`` and ``take_back_wanted`` carry a ``RuleLine``: to accept as is, or not any more.
    """

    link_chosen = Signal(object)
    accept_wanted = Signal(object)
    take_back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = RuleModel()
        self._roles: frozenset[Role] = frozenset()
        super().__init__(self._model, parent)
        self.setItemDelegate(_RuleDelegate(self))
        self.setMouseTracking(True)
        self._connect()
        self._retell()

    def _connect(self) -> None:
        self.clicked.connect(self._choose)

    @property
    def lines(self) -> tuple[RuleLine, ...]:
        """What stands there now."""
        return self._model.lines

    @property
    def chosen(self) -> RuleLine | None:
        """The line with the keyboard."""
        line: RuleLine | None = self.currentIndex().data(LineRole)
        return line

    def show_results(
        self,
        results: Iterable[RuleResult],
        names: Mapping[str, str] = NOBODY,
        roles: frozenset[Role] = frozenset(),
        off: Iterable[SwitchedOff] = (),
    ) -> None:
        """Show these results to somebody who holds these roles; the place in the list is kept. ``names`` by id.

        ``off``: what the desk switched off.
        """
        place, row = self.verticalScrollBar().value(), self.currentIndex().row()
        self._roles = roles
        self._model.show(results, names, off)
        if row >= 0 and self._model.rowCount():
            self.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))
        self.verticalScrollBar().setValue(place)

    def open_groups(self, groups: frozenset[Sign]) -> None:
        """Show what lies in these groups from the start."""
        self._model.open_groups(groups)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space do what a click does; Right and Left open and close a group.

        Ctrl+Shift+U accepts a line as is, and takes that back, in a dialog too, where no menu of the window reaches.
        """
        index = self.currentIndex()
        line: RuleLine | None = index.data(LineRole)
        if line is not None and event.keyCombination() == _ACCEPT_KEYS:
            if line.sign is Sign.BLOCK:
                self.accept_wanted.emit(line)
            elif line.sign is Sign.ACCEPTED:
                self.take_back_wanted.emit(line)
        elif line is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(index)
        elif line is not None and line.opens and event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            if line.is_open is (event.key() == Qt.Key.Key_Left):
                self._model.toggle(index.row())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the line under the mouse, or with the one chosen by keyboard."""
        is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_by_mouse else self.currentIndex()
        menu = self.menu_of(index)
        if menu is not None:
            self.setCurrentIndex(index)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            place = event.pos() if is_by_mouse else self.visualRect(index).bottomLeft()
            menu.popup(self.viewport().mapToGlobal(place))

    def menu_of(self, index: QModelIndex) -> QMenu | None:
        """What can be done with a line; None where nothing can."""
        line: RuleLine | None = index.data(LineRole)
        if line is None:
            return None
        return rule_menu(
            self,
            line,
            self._roles,
            lambda: self.link_chosen.emit(line.link),
            lambda: self.accept_wanted.emit(line),
            lambda: self.take_back_wanted.emit(line),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        self.setAccessibleName(self.tr("What the rules say"))
        self._model.retell()

    def _choose(self, index: QModelIndex) -> None:
        line: RuleLine | None = index.data(LineRole)
        if line is None:
            return
        if line.opens is not None:
            self._model.toggle(index.row())
        elif line.link is not None:
            self.link_chosen.emit(line.link)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a line that leads somewhere."""
        super().mouseMoveEvent(event)
        line: RuleLine | None = self.indexAt(event.position().toPoint()).data(LineRole)
        leads = line is not None and (line.link is not None or line.opens is not None)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)


class _RuleDelegate(QStyledItemDelegate):
    """A mark and a sentence that wraps."""

    def __init__(self, view: RuleView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list, as high as the sentence needs."""
        width = self._view.viewport().width()
        line: RuleLine = index.data(LineRole)
        left = _left(line)
        room = QRect(0, 0, max(width - left - _MARGIN, 60), _ENDLESS)
        height = QFontMetrics(self._view.font()).boundingRect(room, _WRAP, line.text).height()
        return QSize(width, height + 2 * _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        line: RuleLine = index.data(LineRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colors = theme.colors()
        painter.save()
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        if has_focus:
            painter.fillRect(rect, QColor(colors.selected))
            painter.setPen(QColor(colors.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        left = _left(line)
        ink = {
            Sign.BLOCK: colors.bad,
            Sign.WARN: colors.warn,
            Sign.ACCEPTED: colors.warn,
            Sign.UNBUILT: colors.muted,
            Sign.OFF: colors.warn,
            Sign.PASS: colors.good,
        }[line.sign]
        font = QFont(self._view.font())
        painter.setFont(font)
        text = rect.adjusted(left, _GAP, -_MARGIN, -_GAP)
        is_quiet = line.sign is Sign.UNBUILT or line.is_inner
        painter.setPen(QColor(colors.muted if is_quiet else colors.text))
        painter.drawText(text, _WRAP, line.text)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(
            QRect(left - _SIGN_WIDTH, text.top(), _SIGN_WIDTH, text.height()), _WRAP, line.sign.value
        )
        if line.opens is not None:
            painter.setPen(QColor(colors.muted))
            arrow = "▾" if line.is_open else "▸"
            place = QRect(rect.right() - _MARGIN, text.top(), _MARGIN, text.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignTop, arrow)
        painter.restore()


def _left(line: RuleLine) -> int:
    return _MARGIN + _SIGN_WIDTH + (_SIGN_WIDTH if line.is_inner else 0)


__all__ = ["Link", "RuleView"]
