# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The line above an edition that says who else is writing in it, and the way to go on oneself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from editor_desk.desktop.words import language_name
from editor_desk.newsroom.languages import Language


class HeldBar(QFrame):
    """Says it in words, with a pen before them; hidden while nobody else is there."""

    take_over_wanted = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setProperty("look", "notice")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._take = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._take)
        self._connect()
        self._retell()
        self.hide()

    def _connect(self) -> None:
        self._take.clicked.connect(self.take_over_wanted)

    @property
    def words(self) -> str:
        """What it says now; empty while it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, words: str) -> None:
        """Who is writing here, as a sentence; empty for nobody."""
        self._words.setText(f"✎ {words}" if words else "")
        self.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retell()

    def _retell(self) -> None:
        self._take.setText(self.tr("Take over"))
        self._take.setToolTip(
            self.tr("Go on with this text yourself; as it stands now it is kept in the history")
        )
        said = self.tr("Take over the %1 edition").replace("%1", language_name(self._language))
        self._take.setAccessibleName(said)
