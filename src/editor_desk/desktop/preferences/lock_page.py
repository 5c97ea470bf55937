# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Preferences of the lock: after how long without a touch the desk locks by itself. Never, until somebody wants it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.preferences.page import Page, fill, show_choice
from editor_desk.desktop.settings import Settings

MINUTES = (5, 10, 30)


class LockPage(Page):
    """One choice, said at once."""

    settings = (remembered.LOCK_AFTER,)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._combo, self._note = QLabel(), QComboBox(), QLabel()
        self._label.setBuddy(self._combo)
        self._note.setWordWrap(True)
        self._note.setProperty("quiet", True)
        form = QFormLayout(self)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._label, self._combo)
        form.addRow(self._note)
        self.retell()
        self._combo.currentIndexChanged.connect(
            lambda _number: self.chosen.emit(remembered.LOCK_AFTER, self._combo.currentData())
        )

    def title(self) -> str:
        return self.tr("Lock")

    def show_settings(self, settings: Settings) -> None:
        show_choice(self._combo, settings.get(remembered.LOCK_AFTER))

    def retell(self) -> None:
        self._label.setText(self.tr("Lock the desk by itself"))
        choices = {0: self.tr("Never")}
        for minutes in MINUTES:
            choices[minutes] = self.tr("After {count} minutes without a touch").format(count=minutes)
        fill(self._combo, choices)
        self._combo.setAccessibleName(self._label.text())
        self._note.setText(
            self.tr(
                "Only where the person at the desk has a passphrase. What was typed is saved first, dialogs stay as they "
                "are, and somebody else may sit down from there. A lock keeps the window closed, not the files: whoever "
                "can open this computer’s files can read them."
            )
        )
