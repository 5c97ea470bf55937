# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The views of the wall board as chips: in progress 7, drafts 3, …"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.story_list.flow import FlowLayout
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.list_query import View

_GAP = 6
_WORDS: Mapping[View, str] = {
    View.IN_PROGRESS: QT_TRANSLATE_NOOP("Views", "In progress"),
    View.DRAFTS: QT_TRANSLATE_NOOP("Views", "Drafts"),
    View.FACT_CHECK: QT_TRANSLATE_NOOP("Views", "Fact check"),
    View.READY: QT_TRANSLATE_NOOP("Views", "Ready"),
    View.APPROVED: QT_TRANSLATE_NOOP("Views", "Approved"),
    View.SENT: QT_TRANSLATE_NOOP("Views", "Sent"),
    View.RETURNED: QT_TRANSLATE_NOOP("Views", "Returned"),
    View.SPIKED: QT_TRANSLATE_NOOP("Views", "Spiked"),
    View.MINE: QT_TRANSLATE_NOOP("Views", "Mine"),
}


class ViewChips(QObject):
    """One chip a view; exactly one is down."""

    view_chosen = Signal(object)

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._counts: Mapping[View, int] = {}
        self._group = QButtonGroup(self)
        self._chips: dict[View, QPushButton] = {}
        row = FlowLayout(box, _GAP)
        for view in _WORDS:
            chip = QPushButton(box)
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            self._chips[view] = chip
            self._group.addButton(chip)
            row.addWidget(chip)
        self._chips[View.IN_PROGRESS].setChecked(True)
        self._group.buttonClicked.connect(self._clicked)
        self._box = box
        self._dressed: theme.Colors | None = None
        self.dress()
        self.retell()

    @property
    def current(self) -> View:
        """The view whose chip is down."""
        return next(view for view, chip in self._chips.items() if chip.isChecked())

    def show_counts(self, counts: Mapping[View, int]) -> None:
        """How many stories stand in each view."""
        if counts != self._counts:
            self._counts = counts
            self.retell()

    def select(self, view: View) -> None:
        """Press a chip without saying so."""
        if view in self._chips:
            self._chips[view].setChecked(True)

    def retell(self) -> None:
        """Write every chip again."""
        for view, chip in self._chips.items():
            words = QCoreApplication.translate("Views", _WORDS[view])
            count = self._counts.get(view, 0)
            chip.setText(f"{words} {count}" if count else words)

    def dress(self) -> None:
        """Put on the colours of now."""
        colors = theme.colors()
        if colors is self._dressed:
            return
        self._dressed = colors
        neutral = colors.tones["neutral"]
        self._box.setStyleSheet(
            f"QPushButton {{ background: {neutral.ground}; color: {neutral.ink}; border: 1px solid transparent;"
            " border-radius: 10px; padding: 2px 9px; }"
            f"QPushButton:hover {{ border-color: {colors.control_line}; }}"
            f"QPushButton:focus {{ border-color: {colors.accent}; }}"
            f"QPushButton:checked {{ background: {colors.accent}; color: {colors.on_accent}; }}"
            f"QPushButton:checked:focus {{ border-color: {colors.text}; }}"
        )

    def _clicked(self, button: QAbstractButton) -> None:
        view = next(view for view, chip in self._chips.items() if chip is button)
        self.view_chosen.emit(view)
