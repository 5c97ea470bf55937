# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A text that has to be read to its end; it knows whether it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from editor_desk.desktop import theme

_NEARLY = 4
"""Pixels from the end that count as the end."""


class ReadingPane(QWidget):
    """One edition with its head line. It counts as read once its last line was in sight."""

    was_read = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_read = False
        self.head = QLabel()
        self.head.setProperty("strong", True)
        self.head.setWordWrap(True)
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setFont(theme.reading_font(theme.DEK_SIZE + 0.5))
        self.browser.document().setDocumentMargin(theme.SPACE_LARGE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(self.head)
        column.addWidget(self.browser, 1)
        self._connect()

    def _connect(self) -> None:
        self.browser.verticalScrollBar().valueChanged.connect(self._look)
        self.browser.verticalScrollBar().rangeChanged.connect(self._look)

    @property
    def is_read(self) -> bool:
        """Whether the end was in sight."""
        return self._is_read

    def show_page(self, html: str, css: str, name: str) -> None:
        """Show a page; ``name`` is what a screen reader calls it."""
        self.browser.document().setDefaultStyleSheet(css)
        self.browser.setHtml(html)
        self.browser.setAccessibleName(name)
        self._look_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """A text that fits is read when it is seen."""
        super().showEvent(event)
        self._look_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A larger window may show the rest."""
        super().resizeEvent(event)
        self._look_soon()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another length."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._look_soon()

    def _look_soon(self) -> None:
        # After the layout has settled: half-built, every text seems to fit.
        if not self._is_read:
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if self._is_read or not self.isVisible() or self.browser.document().isEmpty():
            return
        bar = self.browser.verticalScrollBar()
        height = self.browser.document().size().height()
        if bar.value() + self.browser.viewport().height() >= height - _NEARLY:
            self._is_read = True
            self.was_read.emit()
