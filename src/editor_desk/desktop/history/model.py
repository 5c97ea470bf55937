# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The revisions of an edition as a list model, newest first; pauses between kept ones lie folded in one row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from editor_desk.desktop.history.entry_words import fold_words, lines
from editor_desk.workflow.history import Entry, Kind

EntryRole = Qt.ItemDataRole.UserRole
FoldRole = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_STANDS_OUT = (Kind.APPROVED, Kind.SENT)
_WORTH_FOLDING = 2


@dataclass(frozen=True, slots=True)
class Fold:
    """Texts kept at pauses between two that were kept for a reason; ``is_open``: they are listed below it."""

    entries: tuple[Entry, ...]
    is_open: bool = False

    @property
    def number(self) -> int:
        """What names it: its newest revision."""
        return self.entries[0].number


class HistoryModel(QAbstractListModel):
    """Entries in the order given; ``now`` is when they were asked for. The newest text is never folded away."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._opened: set[int] = set()
        self._rows: list[Entry | Fold] = []
        self._now = datetime.now().astimezone()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every revision, folded or not."""
        return self._entries

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Two lines to show, one sentence to hear, the entry or the fold itself."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, Fold):
            return self._fold_data(row, role)
        if role == EntryRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join(lines(row, self._now))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(lines(row, self._now))
        if role == Qt.ItemDataRole.FontRole and row.kind in _STANDS_OUT:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _fold_data(self, fold: Fold, role: int) -> Any:
        if role == FoldRole:
            return fold
        shown, heard = fold_words(fold.entries, self._now, is_open=fold.is_open)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return shown
        return heard if role == Qt.ItemDataRole.AccessibleTextRole else None

    def show(self, entries: Sequence[Entry], now: datetime) -> None:
        """These revisions and no others."""
        self.beginResetModel()
        self._entries, self._now = tuple(entries), now
        self._lay_out()
        self.endResetModel()

    def row_of(self, number: int) -> int | None:
        """Where a revision stands, unfolded if need be; None when it is not there."""
        row = self._row_of(number)
        if row is None:
            fold = next(
                (
                    each
                    for each in self._rows
                    if isinstance(each, Fold) and any(entry.number == number for entry in each.entries)
                ),
                None,
            )
            if fold is None:
                return None
            self.toggle(fold)
            row = self._row_of(number)
        return row

    def toggle(self, fold: Fold) -> None:
        """Show or hide what lies in a fold."""
        at = self._rows.index(fold)
        self._opened ^= {fold.number}
        if fold.is_open:
            self.beginRemoveRows(QModelIndex(), at + 1, at + len(fold.entries))
            del self._rows[at + 1 : at + 1 + len(fold.entries)]
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), at + 1, at + len(fold.entries))
            self._rows[at + 1 : at + 1] = fold.entries
            self.endInsertRows()
        self._rows[at] = replace(fold, is_open=not fold.is_open)
        self.dataChanged.emit(self.index(at), self.index(at))

    def newest(self, kind: Kind) -> Entry | None:
        """The newest revision kept for this reason."""
        return next((entry for entry in self._entries if entry.kind is kind), None)

    def at_or_before(self, number: int) -> Entry | None:
        """The newest revision that is no newer than this one."""
        return next((entry for entry in self._entries if entry.number <= number), None)

    def before(self, entry: Entry) -> Entry | None:
        """The revision before one; None for the first."""
        return self.at_or_before(entry.number - 1)

    def _row_of(self, number: int) -> int | None:
        return next(
            (row for row, each in enumerate(self._rows) if isinstance(each, Entry) and each.number == number),
            None,
        )

    def _lay_out(self) -> None:
        self._rows = list(self._entries[:1])
        for is_pause, group in groupby(self._entries[1:], key=lambda entry: entry.kind is Kind.CHECKPOINT):
            run = tuple(group)
            if not is_pause or len(run) < _WORTH_FOLDING:
                self._rows += run
                continue
            fold = Fold(run, is_open=run[0].number in self._opened)
            self._rows.append(fold)
            self._rows += run if fold.is_open else ()
