# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What every pane of the rules is: a list to choose from, what is chosen beside it, and changes said as acts on a draft."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QWidget

from editor_desk.newsroom.folded import folded
from editor_desk.newsroom.rules_draft import Draft

KeyRole = Qt.ItemDataRole.UserRole
CHANGED, OWN = "●", "◆"
"""Marks: not in force yet; the desk's own decision, other than what the program came with."""


@dataclass(frozen=True, slots=True)
class PaneRow:
    """A row of the list: what it is about, its words, marks before it; one without a key heads those under it."""

    key: object
    text: str
    is_changed: bool = False
    is_own: bool = False
    also: str = ""
    """More words it is found by."""


class Pane(QWidget):
    """``change_wanted`` carries a function that changes a ``Draft``; ``show_draft`` shows what came of it."""

    change_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self.may_change = False
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail = QWidget()
        self._area = QScrollArea()
        self._area.setWidget(self.detail)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        # The colour of the page around it, not the one of lists.
        self._area.viewport().setAutoFillBackground(False)
        self.detail.setAutoFillBackground(False)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list, 4)
        row.addWidget(self._area, 7)
        self._words = ""
        self.list.currentItemChanged.connect(self._chosen)

    @property
    def draft(self) -> Draft | None:
        """The decisions that are shown."""
        return self._draft

    @property
    def key(self) -> object:
        """What is chosen."""
        row = self.list.currentRow()
        return self.list.item(row).data(KeyRole) if row >= 0 else None

    def choose(self, key: object) -> None:
        """Go to a row."""
        for number in range(self.list.count()):
            if key is not None and self.list.item(number).data(KeyRole) == key:
                self.list.setCurrentRow(number)

    def show_draft(self, draft: Draft, *, may_change: bool) -> None:
        """Show the decisions as they would be; nothing is said to be changed."""
        self._draft, self.may_change = draft, may_change
        self._fill()

    def search(self, typed: str) -> None:
        """Leave only the rows that fit."""
        self._words = typed
        self._fill()

    def retell(self) -> None:
        """Say everything in the language of now."""
        if self.draft is not None:
            self._fill()

    # What each pane says

    def rows(self, draft: Draft) -> Iterable[PaneRow]:
        """The rows of the list."""
        raise NotImplementedError

    def show_chosen(self, draft: Draft, key: object) -> None:
        """Show one row beside the list."""
        raise NotImplementedError

    def _fill(self) -> None:
        draft = self._draft
        if draft is None:
            return
        chosen = self.key
        rows = [
            row for row in self.rows(draft) if not self._words or (row.key is not None and self._fits(row))
        ]
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        for row in rows:
            self.list.addItem(_item(row))
        blocker.unblock()
        if chosen is not None:
            self.choose(chosen)
        if self.list.currentRow() < 0:
            first = next((n for n, row in enumerate(rows) if row.key is not None), -1)
            self.list.setCurrentRow(first)
        self._chosen()

    def _fits(self, row: PaneRow) -> bool:
        said = folded(f"{row.text} {row.also}")
        return all(word in said for word in folded(self._words).split())

    def _chosen(self) -> None:
        if self.draft is not None and self.key is not None:
            self.detail.setVisible(True)
            self.show_chosen(self.draft, self.key)
        else:
            self.detail.setVisible(False)


def _item(row: PaneRow) -> QListWidgetItem:
    marks = (CHANGED if row.is_changed else "") + (OWN if row.is_own else "")
    item = QListWidgetItem(f"{marks} {row.text}" if marks else row.text)
    item.setData(KeyRole, row.key)
    item.setToolTip(row.text)
    if row.key is None:
        font = QFont()
        font.setBold(True)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item
