# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The toolbar: icon and word where there is room, the icon alone where not; the tooltip has both and the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from editor_desk.desktop.actions import BY_ICON, TOOLBAR

ICON_SIZE = 16
_KEPT_IN_WORDS = "sign_off"
"""Whatever the room: nobody shall have to guess which button puts a name to a story."""


_LETTERS = ("bold", "italic")
"""Their words would be the letter that their icon is."""


class Toolbar(QToolBar):
    """Shortens its buttons group by group until they fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self._is_measuring = False

    def add_gap(self) -> None:
        """What follows stands on the far side."""
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)

    def name_buttons(self) -> None:
        """Name each button after its action: for the stylesheet, and for the ear, which would hear "B"."""
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setAccessibleName(action.text().replace("&", ""))
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                if not button.objectName():
                    button.setObjectName(f"{action.objectName()}_button")
                    button.style().polish(button)
        self.fit()

    def fit(self) -> None:
        """Give words to as many buttons as the width has room for. Something that changes them asks for it."""
        if self._is_measuring:
            return
        self._is_measuring = True
        stages = (_LETTERS, *self._shortened())
        for count in range(1, len(stages) + 1):
            self._shorten({name for group in stages[:count] for name in group})
            if self.sizeHint().width() <= self.width():
                break
        self._is_measuring = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten or spell out."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts and paddings, other widths."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.fit()

    def _shortened(self) -> tuple[tuple[str, ...], ...]:
        """The groups that give up their words, first those whose icons everybody knows."""
        near = tuple(name for group in TOOLBAR for name in group if name not in BY_ICON)
        far = tuple(action.objectName() for action in self.actions() if action.objectName() not in near)
        return BY_ICON, near, tuple(name for name in far if name not in (*BY_ICON, _KEPT_IN_WORDS))

    def _shorten(self, names: set[str]) -> None:
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                style = (
                    Qt.ToolButtonStyle.ToolButtonIconOnly
                    if action.objectName() in names and not action.icon().isNull()
                    else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                )
                if button.toolButtonStyle() is not style:
                    button.setToolButtonStyle(style)
