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
        self.covers_counterpart = False
        """Whether a pane stands where the edition not in hand stood: that one is not shown until it is entered."""

    def place_above(self, pane: QWidget) -> None:
        """Put a pane above the editions, below the line of what is common to them."""
        self._form.whole.insertWidget(1, pane)

    def place_beside(self, pane: QWidget) -> None:
        """Put a pane beside the editions, behind the last of them."""
        self._form.editions.addWidget(pane)

    @property
    def edition_widths(self) -> tuple[int, int]:
        """How wide the English and the Spanish column are; 0 for one that is not to be seen."""
        sizes = self._form.editions.sizes()
        return sizes[self._place(self._form.english_column)], sizes[self._place(self._form.spanish_column)]

    @property
    def head_height(self) -> int:
        """How much stands above both columns, in pixels."""
        return self._form.editions.y()

    def share_as(self, english: int, spanish: int) -> None:
        """Give the columns widths in this proportion; what stands between and beside them keeps its own."""
        sizes = self._form.editions.sizes()
        sizes[self._place(self._form.english_column)] = english
        sizes[self._place(self._form.spanish_column)] = spanish
        self._form.editions.setSizes(sizes)

    def _place(self, column: QWidget) -> int:
        return self._form.editions.indexOf(column)

    def share_room(self) -> None:
        """Give everything that stands side by side the same width."""
        editions = self._form.editions
        editions.setSizes([max(editions.width(), 1)] * editions.count())
