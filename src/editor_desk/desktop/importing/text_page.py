# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One text of a story that comes in: its language, the file piece by piece, and a way to put it right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import theme, words
from editor_desk.desktop.importing.pieces_page import pieces_page
from editor_desk.intake import Recognised
from editor_desk.newsroom.languages import Language


class TextPage(QWidget):
    """Shows one text. ``language_chosen`` carries the ``Language``."""

    language_chosen = Signal(object)
    closer_look_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = QLabel()
        self._name.setProperty("strong", True)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.language_combo = QComboBox()
        self.language_combo.setAccessibleName(self.tr("Language of this text"))
        self._warnings = QLabel()
        self._warnings.setWordWrap(True)
        self._warnings.setProperty("quiet", True)
        self.pieces = QTextBrowser()
        self.pieces.setAccessibleName(self.tr("The file, piece by piece"))
        self.pieces.setOpenLinks(False)
        self.pieces.document().setDocumentMargin(theme.SPACE_LARGE)
        self.pieces.setFont(theme.reading_font(theme.DEK_SIZE))
        self.closer_button = QPushButton(self.tr("Put it right…"))
        self.closer_button.setAutoDefault(False)
        self.closer_button.setToolTip(
            self.tr("Headline, byline, text and the rest of this file, to be changed")
        )
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.language_combo)
        head.addWidget(self.closer_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_SMALL, 0, theme.SPACE_SMALL, 0)
        column.addLayout(head)
        column.addWidget(self._warnings)
        column.addWidget(self.pieces, 1)
        self.language_combo.activated.connect(self._chosen)
        self.closer_button.clicked.connect(self.closer_look_wanted)

    def show_text(self, text: Recognised) -> None:
        """Show this text."""
        self._name.setText(text.source.name)
        self._name.setToolTip(text.source.name)
        self.language_combo.clear()
        if not text.language_is_sure:
            self.language_combo.addItem(self.tr("Not sure: please choose"), "")
        for language in Language:
            self.language_combo.addItem(words.language_label(language), language.value)
        chosen = text.language.value if text.language_is_sure else ""
        self.language_combo.setCurrentIndex(self.language_combo.findData(chosen))
        self._warnings.setText(" ".join(words.say(warning) for warning in text.warnings))
        self._warnings.setVisible(bool(text.warnings))
        self.pieces.setHtml(pieces_page(text))

    def _chosen(self) -> None:
        code = self.language_combo.currentData()
        if code:
            self.language_chosen.emit(Language(code))
