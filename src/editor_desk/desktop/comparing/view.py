# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The list of differences."""

from __future__ import annotations

from PySide6.QtWidgets import QListView, QWidget

from editor_desk.desktop.cards import CardList
from editor_desk.desktop.comparing.delegate import DifferenceDelegate
from editor_desk.desktop.comparing.difference_actions import DifferenceActions
from editor_desk.desktop.comparing.model import DifferencesModel

_AT_ONCE = 12
"""Cards measured in one go."""


class DifferencesView(CardList):
    """Cards of differences, the most serious first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.differences = DifferencesModel()
        super().__init__(self.differences, parent)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.set_delegate(DifferenceDelegate(self))
        self.actions_row = DifferenceActions(self)
        self.set_actions(self.actions_row)
