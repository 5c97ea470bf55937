# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every change that "replace all" would make as a table: where, the line before, the line after, and a tick."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from editor_desk.desktop.finding.hits import Hit
from editor_desk.desktop.words import language_label, word
from editor_desk.text.find import PreviewRow

RowRole = Qt.ItemDataRole.UserRole
WHERE, BEFORE, AFTER = range(3)

_Index = QModelIndex | QPersistentModelIndex
_Qt = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Change:
    """One hit, how its line reads before and after, and for a body which paragraph it is, from 1."""

    hit: Hit
    row: PreviewRow
    paragraph: int = 0


class ChangesModel(QAbstractTableModel):
    """Ticked at first: all but what stands in a quotation. ``ticked`` is said when a tick changes."""

    ticks_changed = Signal()

    def __init__(self, changes: Sequence[Change]) -> None:
        super().__init__()
        self._changes = tuple(changes)
        self._ticks = [not change.hit.is_quoted for change in changes]

    @property
    def ticked(self) -> tuple[Hit, ...]:
        """The hits to be replaced, in their order."""
        return tuple(change.hit for change, is_on in zip(self._changes, self._ticks, strict=True) if is_on)

    def tick_all(self, *, is_on: bool) -> None:
        """Tick every change, or none."""
        self._ticks = [is_on] * len(self._ticks)
        if self._changes:
            self.dataChanged.emit(self.index(0, WHERE), self.index(len(self._changes) - 1, AFTER))
        self.ticks_changed.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many changes there are."""
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Where, before, after."""
        return 0 if parent.isValid() else 3

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """The first column has the tick."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == WHERE else flags

    def data(self, index: _Index, role: int = _Qt.DisplayRole) -> Any:
        """Words to show and to hear, the tick, the change itself."""
        if not index.isValid():
            return None
        change = self._changes[index.row()]
        if role == RowRole:
            return change
        if role == _Qt.CheckStateRole and index.column() == WHERE:
            return Qt.CheckState.Checked if self._ticks[index.row()] else Qt.CheckState.Unchecked
        if role == _Qt.DisplayRole:
            return (_place(change), change.row.before, change.row.after)[index.column()]
        if role == _Qt.AccessibleTextRole:
            return _aloud(change)
        return None

    def setData(self, index: _Index, value: Any, role: int = _Qt.EditRole) -> bool:
        """Put or take a tick."""
        if role != _Qt.CheckStateRole or not index.isValid() or index.column() != WHERE:
            return False
        self._ticks[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(self.index(index.row(), WHERE), self.index(index.row(), AFTER))
        self.ticks_changed.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Qt.DisplayRole) -> Any:
        """The columns in words."""
        if orientation is not Qt.Orientation.Horizontal or role != _Qt.DisplayRole:
            return None
        return (
            QCoreApplication.translate("ReplacePreview", "Where"),
            QCoreApplication.translate("ReplacePreview", "Before"),
            QCoreApplication.translate("ReplacePreview", "After"),
        )[section]


def _place(change: Change) -> str:
    hit = change.hit
    field = word("field", hit.field)
    if hit.field == "body":
        field = QCoreApplication.translate("ReplacePreview", "paragraph {number}").format(
            number=change.paragraph
        )
    said = f"{language_label(hit.language)}, {field}"
    if hit.is_quoted:
        said += "\n" + QCoreApplication.translate("ReplacePreview", "in a quotation")
    return said


def _aloud(change: Change) -> str:
    row = change.row
    template = QCoreApplication.translate(
        "ReplacePreview", "{place}: “{before}” becomes “{after}”, in: {line}"
    )
    return template.format(
        place=_place(change).replace("\n", ", "),
        before=row.before[row.start : row.end],
        after=row.after[row.start : row.after_end],
        line=row.after,
    )
