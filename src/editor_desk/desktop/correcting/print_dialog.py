# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The corrections for the next print issue: looked at, copied, printed, marked as printed and put back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import theme
from editor_desk.desktop.correcting.print_words import as_text, head, notes
from editor_desk.workflow.printing import ToPrint

_SIZE, _ROUND_THE_WINDOW = QSize(820, 560), QSize(20, 40)
_PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PrintWish:
    """Mark these as printed in an issue; without one: they were not printed after all."""

    change_ids: tuple[str, ...]
    issue: str = ""


class PrintDialog(QDialog):
    """Stays open while one works with it. ``wish_made`` carries a ``PrintWish``; answer with ``show_corrections``.

    ``print_wanted`` carries the corrections that are ticked.
    """

    wish_made = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, parent: QWidget | None, corrections: Sequence[ToPrint]) -> None:
        super().__init__(parent)
        self._all = tuple(corrections)
        self._shown: tuple[ToPrint, ...] = ()
        self._about, self.refusal_label = QLabel(), QLabel()
        for label in (self._about, self.refusal_label):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setProperty("quiet", "true")
        theme.set_tone(self.refusal_label, "bad")
        self.refusal_label.hide()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.printed_check = QCheckBox()
        self.issue_edit = QLineEdit()
        self.copy_button, self.print_button, self.mark_button = QPushButton(), QPushButton(), QPushButton()
        self.unmark_button, self._close = QPushButton(), QPushButton()
        self._place()
        self._connect()
        self._retell()
        self.show_corrections(corrections)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))

    def _place(self) -> None:
        marks, foot = QHBoxLayout(), QHBoxLayout()
        marks.addWidget(self.issue_edit, 1)
        marks.addWidget(self.mark_button)
        marks.addWidget(self.unmark_button)
        for button in (self.copy_button, self.print_button, self.mark_button, self.unmark_button):
            button.setAutoDefault(False)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.print_button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        self._close.setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(self._about)
        column.addWidget(self.list, 1)
        column.addWidget(self.printed_check)
        column.addLayout(marks)
        column.addWidget(self.refusal_label)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.list.itemChanged.connect(self._say_state)
        self.printed_check.toggled.connect(self._fill)
        self.issue_edit.textChanged.connect(self._say_state)
        self.copy_button.clicked.connect(self._copy)
        self.print_button.clicked.connect(lambda: self.print_wanted.emit(self.chosen))
        self.mark_button.clicked.connect(self._mark)
        self.unmark_button.clicked.connect(self._unmark)
        self._close.clicked.connect(self.accept)

    @property
    def chosen(self) -> tuple[ToPrint, ...]:
        """Those that are ticked."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            self._shown[item.data(_PLACE)] for item in rows if item.checkState() == Qt.CheckState.Checked
        )

    def show_corrections(self, corrections: Sequence[ToPrint]) -> None:
        """Those there are now, printed ones as well; all that wait are ticked."""
        self._all = tuple(corrections)
        self.refusal_label.hide()
        self._fill()

    def say_refused(self, sentence: str) -> None:
        """Why it was not done."""
        self.refusal_label.setText(sentence)
        self.refusal_label.show()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_close"):
            self._retell()
            self._fill()

    def _fill(self) -> None:
        with_printed = self.printed_check.isChecked()
        self._shown = tuple(one for one in self._all if with_printed or not one.printed_in)
        self.list.clear()
        for place, one in enumerate(self._shown):
            item = QListWidgetItem("\n".join([head(one), *notes(one)]))
            item.setData(_PLACE, place)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if one.printed_in else Qt.CheckState.Checked)
            self.list.addItem(item)
        self._say_state()

    def _say_state(self) -> None:
        waiting = [one for one in self.chosen if not one.printed_in]
        printed = [one for one in self.chosen if one.printed_in]
        self.copy_button.setEnabled(bool(self.chosen))
        self.print_button.setEnabled(bool(self.chosen))
        has_issue = bool(self.issue_edit.text().strip())
        self.mark_button.setEnabled(bool(waiting) and has_issue)
        self.mark_button.setToolTip("" if has_issue else self.tr("Say first in which issue"))
        self.unmark_button.setVisible(self.printed_check.isChecked())
        self.unmark_button.setEnabled(bool(printed))
        count = sum(not one.printed_in for one in self._all)
        said = self.tr("%n note(s) readers of the site were given and no print issue has carried.", "", count)
        self._about.setText(said if count else self.tr("Nothing waits for the next print issue."))

    def _retell(self) -> None:
        self.setWindowTitle(self.tr("Corrections for print"))
        self.list.setAccessibleName(self.tr("Corrections for print"))
        self.printed_check.setText(self.tr("Those that were printed as &well"))
        self.issue_edit.setPlaceholderText(self.tr("Issue, as “December” or “No. 214”"))
        self.issue_edit.setAccessibleName(self.tr("Issue"))
        self.copy_button.setText(self.tr("&Copy as text"))
        self.print_button.setText(self.tr("&Print…"))
        self.mark_button.setText(self.tr("&Mark as printed"))
        self.unmark_button.setText(self.tr("&Not printed after all"))
        self._close.setText(self.tr("Close"))
        self._say_state()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.chosen))

    def _mark(self) -> None:
        waiting = tuple(one.change_id for one in self.chosen if not one.printed_in)
        self.wish_made.emit(PrintWish(waiting, self.issue_edit.text()))

    def _unmark(self) -> None:
        self.wish_made.emit(PrintWish(tuple(one.change_id for one in self.chosen if one.printed_in)))
