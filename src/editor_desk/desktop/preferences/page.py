# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What every page of the preferences is: settings shown, and each change said at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from editor_desk.desktop.settings import Setting, Settings


class Page(QWidget):
    """``chosen`` carries a ``Setting`` and its new value, the moment a person chooses it."""

    chosen = Signal(object, object)
    settings: tuple[Setting[Any], ...] = ()
    """The settings of this page, for "back to the usual"."""

    def title(self) -> str:
        """What its tab says, in the language of now."""
        raise NotImplementedError

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now; nothing is said to be chosen."""
        raise NotImplementedError

    def retell(self) -> None:
        """Say everything in the language of now."""
        raise NotImplementedError


def fill(combo: QComboBox, choices: dict[Any, str]) -> None:
    """Name the choices of a combo box by their values, anew in another language; what is chosen stays."""
    for place, (value, words) in enumerate(choices.items()):
        if place < combo.count():
            combo.setItemText(place, words)
        else:
            combo.addItem(words, value)


def show_choice(combo: QComboBox, value: object) -> None:
    """Show a choice without saying that it was made."""
    combo.blockSignals(True)
    combo.setCurrentIndex(max(combo.findData(value), 0))
    combo.blockSignals(False)
