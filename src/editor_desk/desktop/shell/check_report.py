# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the check of the store found, in words: first whether all is well, then each thing that is not, and last
what such a check can show and what not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.words import say

if TYPE_CHECKING:
    from editor_desk.store.verify import VerifyReport

_LOW = 96
_SIZE, _ROUND_THE_WINDOW = QSize(640, 520), QSize(20, 40)


class CheckReport(QDialog):
    """To be read and copied; nothing is changed here, Escape closes."""

    def __init__(self, parent: QWidget | None, report: VerifyReport) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check of the store"))
        self._report = report
        self.verdict = _paragraph(self._verdict())
        font = self.verdict.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(font.Weight.DemiBold)
        self.verdict.setFont(font)
        self.looked_at = _paragraph(self._looked_at())
        self.found = QPlainTextEdit("\n\n".join(say(each) for each in (*report.problems, *report.remarks)))
        self.found.setReadOnly(True)
        self.found.setAccessibleName(self.tr("What was found"))
        self.found.setTabChangesFocus(True)
        self.found.setVisible(bool(self.found.toPlainText()))
        self.shows = _paragraph(self._shows())
        buttons = QDialogButtonBox()
        self.copy_button = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE)
        for label in (self.verdict, self.looked_at):
            column.addWidget(label)
        column.addWidget(self.found, 1)
        column.addWidget(self.shows)
        column.addWidget(buttons)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))
        if report.is_sound:  # some harmless words at most
            self.found.setMaximumHeight(_LOW)
            self.resize(self.width(), self.minimumSizeHint().height() + _LOW)
        self.close_button.setFocus()
        self._connect(buttons)

    def _connect(self, buttons: QDialogButtonBox) -> None:
        buttons.rejected.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)

    @classmethod
    def show_report(cls, parent: QWidget | None, report: VerifyReport) -> None:
        """Show it and wait until it was read."""
        dialog = cls(parent, report)
        dialog.exec()
        dialog.deleteLater()

    def _verdict(self) -> str:
        if self._report.is_sound:
            return self.tr("✓ The store is in order")
        return self.tr("⚠ %n thing(s) are not as they should be", "", len(self._report.problems))

    def _looked_at(self) -> str:
        if not self._report.is_readable:
            return self.tr(
                "Pages of the database are damaged, so nothing else could be looked at. Nothing is written to the "
                "store from now on; its backups are safe."
            )
        counts = self._report.counts
        return self.tr(
            "Looked at, besides every photo and file beside the store — stories: {stories}, revisions: {revisions}, "
            "sign-offs: {signoffs}, entries of the diary: {entries}."
        ).format(
            **{
                name: QLocale().toString(counts.get(table, 0))
                for name, table in (
                    ("stories", "story"),
                    ("revisions", "revision"),
                    ("signoffs", "approval"),
                    ("entries", "event"),
                )
            }
        )

    def _shows(self) -> str:
        return self.tr(
            "The check holds database, files, revisions, sign-offs and diary to their hashes. It shows what was "
            "changed, removed or put in between. It cannot show that the newest entries of the diary were cut off, "
            "nor that somebody rewrote the whole of it; for that compare with a backup kept elsewhere."
        )

    def _copy(self) -> None:
        parts = (self.verdict.text(), self.looked_at.text(), self.found.toPlainText(), self.shows.text())
        QGuiApplication.clipboard().setText("\n\n".join(part for part in parts if part))


def _paragraph(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
