# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the shell puts around the two editions: a strip above them, a pane beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor_desk.desktop.forms.ui_split_editor import Ui_SplitEditor


class PanesAround:
    """Places panes in the split editor's form; they stay whoever's they are."""

    def __init__(self, form: Ui_SplitEditor) -> None:
        self._form = form

    def place_above(self, pane: QWidget) -> None:
        """Put a pane above the editions, below the line of what is common to them."""
        self._form.whole.insertWidget(1, pane)

    def place_beside(self, pane: QWidget) -> None:
        """Put a pane beside the editions, behind the last of them."""
        self._form.editions.addWidget(pane)

    def share_room(self) -> None:
        """Give everything that stands side by side the same width."""
        editions = self._form.editions
        editions.setSizes([max(editions.width(), 1)] * editions.count())
