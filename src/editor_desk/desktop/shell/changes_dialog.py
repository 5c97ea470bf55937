# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What changed between two texts of an edition, to be read beside the screen of a recovery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.changed_words import style
from editor_desk.desktop.history.page import changes_page

if TYPE_CHECKING:
    from editor_desk.workflow.history import Differences

_SIZE, _ROUND_THE_WINDOW = QSize(760, 620), QSize(20, 40)


class ChangesDialog(QDialog):
    """The words that came and went; nothing is changed here, Escape closes."""

    def __init__(self, parent: QWidget | None, title: str, changes: Differences) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare: {slug}").format(slug=title))
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(self.tr("Changed words"))
        self.browser.setFont(theme.reading_font(theme.DEK_SIZE + 0.5))
        self.browser.document().setDocumentMargin(theme.SPACE)
        self.browser.document().setDefaultStyleSheet(style())
        self.browser.setHtml(changes_page(changes))
        self._close = QPushButton(self.tr("&Close"))
        self._close.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addLayout(foot)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))
        self._close.clicked.connect(self.accept)

    @classmethod
    def show_changes(cls, parent: QWidget | None, title: str, changes: Differences) -> None:
        """Show them and wait until they were read."""
        dialog = cls(parent, title, changes)
        dialog.exec()
        dialog.deleteLater()
