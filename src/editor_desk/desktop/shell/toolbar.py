# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The toolbar: icon and word where there is room, the icon alone where not; the tooltip has both and the keys."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from editor_desk.desktop.actions import BY_ICON, TOOLBAR

ICON_SIZE = 16
_KEPT_IN_WORDS = "sign_off"
"""Whatever the room: nobody shall have to guess which button puts a name to a story."""
_LETTERS = ("bold", "italic")
"""Their words would be the letter that their icon is."""
_WORDS, _ICON = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class Toolbar(QToolBar):
    """Shortens its buttons group by group until they fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self._spared: dict[str, int] = {}
        """Pixels a button gives back with its words."""
        self._is_fitting = False

    def add_gap(self) -> None:
        """What follows stands on the far side."""
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)

    def name_buttons(self) -> None:
        """Name each button after its action: for the stylesheet, and for the ear, which would hear "B"."""
        for name, button in self._buttons():
            button.setAccessibleName(button.defaultAction().text().replace("&", ""))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if not button.objectName():
                button.setObjectName(f"{name}_button")
                button.style().polish(button)
        self._measure()
        self.fit()

    def fit(self) -> None:
        """Give words to as many buttons as the width has room for; does nothing where that is so already."""
        if self._is_fitting or not self._spared:
            return
        self._is_fitting = True
        all_in_words = self._width_needed() + sum(
            self._spared[name] for name, button in self._buttons() if button.toolButtonStyle() is _ICON
        )
        stages = (_LETTERS, *self._shortened())
        for count in range(1, len(stages) + 1):
            short = {name for group in stages[:count] for name in group if name in self._spared}
            if all_in_words - sum(self._spared[name] for name in short) <= self.width():
                break
        for name, button in self._buttons():
            wanted = _ICON if name in short else _WORDS
            if button.toolButtonStyle() is not wanted:
                button.setToolButtonStyle(wanted)
        self._is_fitting = False

    def event(self, event: QEvent) -> bool:
        """Something in it takes more room than before, or less."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten or spell out."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts and paddings, other widths."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self._spared:
            self._measure()
            self.fit()

    def _buttons(self) -> Iterator[tuple[str, QToolButton]]:
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton) and not action.icon().isNull():
                yield action.objectName(), button

    def _measure(self) -> None:
        self._is_fitting = True
        for name, button in self._buttons():
            shown, widths = button.toolButtonStyle(), []
            for style in (_WORDS, _ICON):
                button.setToolButtonStyle(style)
                widths.append(button.sizeHint().width())
            button.setToolButtonStyle(shown)
            self._spared[name] = widths[0] - widths[1]
        self._is_fitting = False

    def _width_needed(self) -> int:
        # Added up here: the bar's own layout would have to be invalidated first, which asks for a layout, which
        # brings us here again, for ever.
        shown = [self.widgetForAction(action) for action in self.actions()]
        for widget in shown:
            layout = widget.layout()
            if layout is not None:
                layout.activate()  # a widget of several parts tells its new size only when asked
        own = self.layout()
        if own is None:
            return 0
        margins = own.contentsMargins()
        spaces = own.spacing() * max(0, len(shown) - 1)
        return (
            margins.left() + margins.right() + spaces + sum(max(0, each.sizeHint().width()) for each in shown)
        )

    def _shortened(self) -> tuple[tuple[str, ...], ...]:
        """The groups that give up their words, first those whose icons everybody knows."""
        near = tuple(name for group in TOOLBAR for name in group if name not in BY_ICON)
        far = tuple(name for name, _ in self._buttons() if name not in near)
        return BY_ICON, near, tuple(name for name in far if name not in (*BY_ICON, _KEPT_IN_WORDS))
