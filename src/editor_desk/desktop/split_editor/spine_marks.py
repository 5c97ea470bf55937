# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The marks of the spine as controls: what is painted is also a button with a name, for keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from editor_desk.desktop.split_editor.spine_geometry import MARK, Band
from editor_desk.desktop.split_editor.spine_words import SpineWords

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
}
_AWAY = QRect(-3 * MARK, -3 * MARK, MARK, MARK)


class MarkButton(QAbstractButton):
    """Stands where a mark is painted; the mouse passes through it to the spine."""

    stepped = Signal(int)
    went_to_end = Signal(bool)
    focus_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.at = -1
        """The place among the links of the one it stands for."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The spine paints all marks at once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.went_to_end.emit(key is Qt.Key.Key_End)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class SpineMarks(QObject):
    """Keeps a button at every mark to be seen. Tab comes to one of them, arrows go on to the others."""

    chosen = Signal(int)
    stepped = Signal(int, int)
    """From a link so many marks on."""
    went_to_end = Signal(bool)
    focus_changed = Signal()

    def __init__(self, spine: QWidget, words: SpineWords) -> None:
        super().__init__(spine)
        self._spine = spine
        self._words = words
        self._buttons: list[MarkButton] = []

    @property
    def current(self) -> int | None:
        """The link whose mark has the keyboard."""
        return next((button.at for button in self._buttons if button.hasFocus()), None)

    def place(self, bands: Sequence[Band], tab_stop: int | None) -> None:
        """Put buttons where these marks are; the one with the keyboard stays with its link, seen or not.

        Tab comes to the mark of ``tab_stop``, else to the first.
        """
        shown = {band.at: band for band in bands if band.mark is not None}
        held = next((button for button in self._buttons if button.hasFocus()), None)
        free = [button for button in self._buttons if button is not held]
        if held is not None:
            band = shown.pop(held.at, None)
            self._put(held, band)
        for at, band in shown.items():
            button = free.pop(0) if free else self._make()
            button.at = at
            self._put(button, band)
        for button in free:
            button.hide()
        self._set_tab_stop(tab_stop if held is None else held.at)

    def focus(self, at: int) -> bool:
        """Give the keyboard to the mark of a link; False where it is not to be seen."""
        for button in self._buttons:
            if button.at == at and not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def retell(self) -> None:
        """Name the buttons again: the language or the links changed."""
        for button in self._buttons:
            button.setAccessibleName("")

    def _put(self, button: MarkButton, band: Band | None) -> None:
        if band is None or band.mark is None:
            button.setGeometry(_AWAY)
            return
        said = self._words.tell(band.link)
        if button.accessibleName() != said:
            button.setAccessibleName(said)
        button.setGeometry(_square(band.mark))
        button.show()

    def _set_tab_stop(self, at: int | None) -> None:
        shown = sorted(
            (button for button in self._buttons if not button.isHidden()), key=lambda button: button.y()
        )
        stop = next((button for button in shown if button.at == at), shown[0] if shown else None)
        for button in shown:
            policy = Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus
            if button.focusPolicy() is not policy:
                button.setFocusPolicy(policy)

    def _make(self) -> MarkButton:
        made = MarkButton(self._spine)
        made.clicked.connect(self._was_chosen)
        made.stepped.connect(self._was_stepped)
        made.went_to_end.connect(self.went_to_end)
        made.focus_changed.connect(self.focus_changed)
        self._buttons.append(made)
        return made

    def _was_chosen(self) -> None:
        button = self.sender()
        if isinstance(button, MarkButton):
            self.chosen.emit(button.at)

    def _was_stepped(self, step: int) -> None:
        button = self.sender()
        if isinstance(button, MarkButton):
            self.stepped.emit(button.at, step)


def _square(at: QPointF) -> QRect:
    return QRect(round(at.x() - MARK / 2), round(at.y() - MARK / 2), MARK, MARK)
