# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Preferences of translation help: which engine this computer has, and what the desk remembers; nothing to choose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QSizePolicy, QWidget

from editor_desk.desktop.preferences.page import Page
from editor_desk.desktop.settings import Settings


class TranslationPage(Page):
    """``look_wanted``: look again for an engine. The shell fills it."""

    look_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine_label, self._memory_label = QLabel(), QLabel()
        self.engine, self.memory, self._note = QLabel(), QLabel(), QLabel()
        for label in (self.engine, self.memory, self._note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.engine.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._note.setProperty("quiet", True)
        self.say: Callable[[], None] = _nothing
        """Says anew what the shell knows; called when the window speaks another language."""
        self.look = QPushButton()
        self.look.setAutoDefault(False)
        self.look.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        form = QFormLayout(self)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.addRow(self._engine_label, self.engine)
        form.addRow("", self.look)
        form.addRow(self._memory_label, self.memory)
        form.addRow(self._note)
        self.look.clicked.connect(self.look_wanted)
        self.retell()

    def title(self) -> str:
        return self.tr("Translation")

    def show_settings(self, settings: Settings) -> None:
        """Nothing is chosen here."""

    def retell(self) -> None:
        self.say()
        self._engine_label.setText(self.tr("Translation engine"))
        self._memory_label.setText(self.tr("Memory"))
        self.look.setText(self.tr("Look again"))
        self._note.setText(
            self.tr(
                "An engine drafts a paragraph offline, never a quotation, and nothing it wrote is signed off before "
                "somebody says that they have read it. The desk finds Apertium where the system has it: the packages "
                "apertium and apertium-eng-spa. The memory grows by what is signed off in both languages; files of "
                "other programs (TMX) come in and go out with editor-desk memory."
            )
        )


def _nothing() -> None:
    """Nothing is known yet."""
