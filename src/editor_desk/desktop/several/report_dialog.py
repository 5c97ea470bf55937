# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What came of an act on several stories: first what was refused, with the way there, then what was done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop.rule_list import Link, Sign
from editor_desk.desktop.several.story_lines import StoryLine, StoryLines

_SIZE, _ROUND_THE_WINDOW = QSize(760, 420), QSize(20, 40)


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One line: of which story, what, and the place that mends it (None: the story itself).

    ``words`` gives the sentence in the language of the window.
    """

    sign: Sign
    story_id: str
    slug: str
    words: Callable[[], str]
    link: Link | None = None


class ReportDialog(QDialog):
    """Stays open beside the window while one mends what it lists. ``way_chosen`` carries the ``ReportRow``."""

    way_chosen = Signal(object)

    def __init__(self, parent: QWidget | None, title: Callable[[], str], rows: Sequence[ReportRow]) -> None:
        super().__init__(parent)
        self._title = title
        order = (Sign.BLOCK, Sign.UNBUILT, Sign.WARN, Sign.PASS)
        self._rows = sorted(rows, key=lambda row: order.index(row.sign))
        self._head = QLabel()
        self._head.setWordWrap(True)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self.list = StoryLines()
        self._hint = QLabel()
        self._hint.setProperty("quiet", "true")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.go_button = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        for part in (self._head, self.list, self._hint, buttons):
            column.addWidget(part)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))
        self.list.itemActivated.connect(self._activated)
        self.list.itemClicked.connect(self._clicked)
        self.list.currentItemChanged.connect(self._say_state)
        self.go_button.clicked.connect(self._go)
        buttons.rejected.connect(self.close)
        self._tell()

    @property
    def rows(self) -> tuple[ReportRow, ...]:
        """What it lists, in its order."""
        return tuple(self._rows)

    def changeEvent(self, event: QEvent) -> None:
        """Another language or look while it is open."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(
            self, "go_button"
        ):
            self._tell()

    def _tell(self) -> None:
        self.setWindowTitle(self.tr("Selected stories"))
        self._head.setText(self._title())
        self._hint.setText(self.tr("Enter or a click on what was refused leads to the place that mends it."))
        self._hint.setVisible(any(row.sign is Sign.BLOCK for row in self._rows))
        self.go_button.setText(self.tr("Take me there"))
        self.list.setHeaderLabels(["", self.tr("Story"), self.tr("What came of it")])
        self.list.header().setAccessibleName(self.tr("Columns of the report"))
        self.list.setAccessibleName(self.tr("What came of it, story by story"))
        spoken = {
            Sign.BLOCK: self.tr("refused"),
            Sign.UNBUILT: self.tr("not begun"),
            Sign.WARN: self.tr("good to know"),
            Sign.PASS: self.tr("done"),
        }
        self.list.show_lines(
            StoryLine(row.sign, row.slug, row.words(), spoken[row.sign]) for row in self._rows
        )
        self._say_state()

    def _current(self) -> ReportRow | None:
        at = self.list.at
        return self._rows[at] if at is not None else None

    def _say_state(self) -> None:
        self.go_button.setEnabled(self._current() is not None)

    def _clicked(self, item: QTreeWidgetItem) -> None:
        if self._rows[self.list.indexOfTopLevelItem(item)].sign is Sign.BLOCK:
            self._go()

    def _activated(self, _item: QTreeWidgetItem) -> None:
        self._go()

    def _go(self) -> None:
        row = self._current()
        if row is not None:
            self.way_chosen.emit(row)
