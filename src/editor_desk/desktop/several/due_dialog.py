# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""When several stories are due: one time for all of them, or none any more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor_desk.desktop.words import language_label
from editor_desk.newsroom.languages import Language

_WIDTH = 440


class SeveralDueDialog(QDialog):
    """The time comes from the field it is given; an edition a plan leaves out gets none."""

    def __init__(self, parent: QWidget | None, count: int, field: QWidget, text: Callable[[], str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Due time of the selected stories"))
        self._text = text
        self._answer: tuple[tuple[Language, ...], str] | None = None
        self._checks = {language: QCheckBox(language_label(language)) for language in Language}
        row = QHBoxLayout()
        for check in self._checks.values():
            check.setChecked(True)
            check.toggled.connect(self._say_state)
            row.addWidget(check)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.set_button = buttons.addButton(self.tr("Set it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.none_button = buttons.addButton(
            self.tr("No due time"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.set_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(QLabel(self.tr("%n story(s) are due at one time.", "", count)))
        column.addLayout(row)
        column.addWidget(field)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self.set_button.clicked.connect(lambda: self._decide(self._text()))
        self.none_button.clicked.connect(lambda: self._decide(""))
        buttons.rejected.connect(self.reject)

    @property
    def answer(self) -> tuple[tuple[Language, ...], str] | None:
        """The editions and the time as ``set_fields`` reads it; None when it was left."""
        return self._answer

    def _decide(self, text: str) -> None:
        chosen = tuple(language for language, check in self._checks.items() if check.isChecked())
        self._answer = (chosen, text)
        self.accept()

    def _say_state(self) -> None:
        has_any = any(check.isChecked() for check in self._checks.values())
        self.set_button.setEnabled(has_any)
        self.none_button.setEnabled(has_any)
