# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Several stories in lines: a mark, the slug, and what is to be said of each, however long."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.rule_list import Sign

_SIGN, _STORY, _SAID = range(3)


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One line; ``spoken`` is its mark to the ear."""

    sign: Sign
    slug: str
    said: str
    spoken: str


class StoryLines(QTreeWidget):
    """The lines in their order; showing them anew leaves the current one where it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(3)
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        header = self.header()
        header.setSectionResizeMode(_SIGN, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_STORY, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)

    @property
    def at(self) -> int | None:
        """The number of the current line; None where there is none."""
        item = self.currentItem()
        return self.indexOfTopLevelItem(item) if item is not None else None

    def show_lines(self, lines: Iterable[StoryLine]) -> None:
        """Show these instead, in the colours of now."""
        at = self.at or 0
        self.clear()
        colors = theme.colors()
        for line in lines:
            item = QTreeWidgetItem([line.sign.value, line.slug, line.said])
            item.setForeground(_SIGN, QColor(colors.good if line.sign is Sign.PASS else colors.text))
            item.setTextAlignment(_SIGN, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
            item.setTextAlignment(_STORY, Qt.AlignmentFlag.AlignTop)
            item.setData(_SIGN, Qt.ItemDataRole.AccessibleTextRole, line.spoken)
            item.setToolTip(_SAID, line.said)
            self.addTopLevelItem(item)
        here = self.topLevelItem(at)
        if here is not None:
            self.setCurrentItem(here)
