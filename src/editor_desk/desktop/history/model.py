# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The revisions of an edition as a list model, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from editor_desk.desktop.history.entry_words import lines
from editor_desk.workflow.history import Entry, Kind

EntryRole = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_STANDS_OUT = (Kind.APPROVED, Kind.SENT)


class HistoryModel(QAbstractListModel):
    """Entries in the order given; ``now`` is when they were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._now = datetime.now().astimezone()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return self._entries

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many revisions there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Two lines to show, one sentence to hear, the entry itself."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == EntryRole:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join(lines(entry, self._now))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(lines(entry, self._now))
        if role == Qt.ItemDataRole.FontRole and entry.kind in _STANDS_OUT:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def show(self, entries: Sequence[Entry], now: datetime) -> None:
        """These revisions and no others."""
        self.beginResetModel()
        self._entries, self._now = tuple(entries), now
        self.endResetModel()

    def row_of(self, number: int) -> int | None:
        """Where a revision stands; None when it is not there."""
        return next((row for row, entry in enumerate(self._entries) if entry.number == number), None)

    def newest(self, kind: Kind) -> Entry | None:
        """The newest revision kept for this reason."""
        return next((entry for entry in self._entries if entry.kind is kind), None)

    def before(self, entry: Entry) -> Entry | None:
        """The revision before one; None for the first."""
        older = [each for each in self._entries if each.number < entry.number]
        return older[0] if older else None
