# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What can be done with the chosen difference: a row of small buttons on its card, a menu, letters.

The letters are the same in both languages of the window, for hands learn them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from editor_desk.desktop.comparing.values import Act, Offer
from editor_desk.desktop.flow import FlowLayout
from editor_desk.desktop.key_button import KeyButton

_KEYS = {
    Act.MEND: "M",
    Act.REVIEWED: "R",
    Act.ACCEPT_DRAFT: "D",
    Act.ONLY_HERE: "O",
    Act.SAME_NAME: "N",
    Act.ACCEPT: "A",
    Act.TAKE_BACK: "T",
}
_GAP = 5


class DifferenceActions(QWidget):
    """One set of buttons, shown on whichever card is chosen. The letters work while the list has the focus.

    ``wanted`` carries an ``Offer``.
    """

    wanted = Signal(object)

    def __init__(self, list_view: QWidget) -> None:
        super().__init__()
        self._list = list_view
        self._offers: tuple[Offer, ...] = ()
        self._buttons = {act: KeyButton(key=key) for act, key in _KEYS.items()}
        self._more = KeyButton()
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        self._letters = {act: self._letter(key) for act, key in _KEYS.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QWidget()
        self._flow = FlowLayout(row, _GAP)
        for button in (*self._buttons.values(), self._more):
            self._flow.addWidget(button)
        column.addWidget(row)
        self._connect()
        self.show_offers(())

    def _connect(self) -> None:
        for act, button in self._buttons.items():
            button.clicked.connect(self._letters[act].trigger)
        for letter in self._letters.values():
            letter.triggered.connect(self._chosen)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Offer these from now on; of several mends the first has a button, the others stand in the menu."""
        if tuple(offers) == self._offers and offers:
            return
        self._offers = tuple(offers)
        first = self._first
        for act, button in self._buttons.items():
            offer = first.get(act)
            button.setVisible(offer is not None)
            self._letters[act].setEnabled(offer is not None)
            if offer is not None:
                button.say(offer.text)
                button.setAccessibleName(offer.text)
        others = [offer for offer in offers if first[offer.act] is not offer]
        self._menu.clear()
        fill(self._menu, others, self.wanted.emit)
        self._more.setVisible(bool(others))
        self._more.say(self.tr("Or…"))
        self._more.setAccessibleName(self.tr("Other ways to mend it"))

    def height_for(self, width: int) -> int:
        """How high they are in so many pixels."""
        return self._flow.heightForWidth(width)

    def open_menu(self, at: QPoint) -> None:
        """Everything that can be done, as a menu."""
        menu = QMenu(self._list)
        fill(menu, self._offers, self.wanted.emit)
        if menu.actions():
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)

    @property
    def _first(self) -> dict[Act, Offer]:
        return {offer.act: offer for offer in reversed(self._offers)}

    def _letter(self, key: str) -> QAction:
        made = QAction(self._list)
        made.setShortcut(QKeySequence(key))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._list.addAction(made)
        return made

    def _chosen(self) -> None:
        letter = self.sender()
        for act, each in self._letters.items():
            if each is letter and act in self._first:
                self.wanted.emit(self._first[act])


def fill(menu: QMenu, offers: Sequence[Offer], want: object) -> None:
    """Put offers into a menu."""
    for offer in offers:
        entry = menu.addAction(offer.text.replace("&", "&&"))
        entry.triggered.connect(lambda _checked=False, offer=offer: want(offer))  # type: ignore[operator]
