# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The roles of the newsroom to be ticked, each with a line that says what it lets somebody do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from editor_desk.desktop import words
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

_COLUMNS = 2
_INDENT = 24
_LINES: Mapping[Role, str] = {
    Role.REPORTER: QT_TRANSLATE_NOOP("RolesGrid", "Writes, until a text goes to the fact check."),
    Role.COPY_EDITOR: QT_TRANSLATE_NOOP("RolesGrid", "Edits any text before it is sent."),
    Role.TRANSLATOR: QT_TRANSLATE_NOOP("RolesGrid", "Writes the other edition."),
    Role.FACT_CHECKER: QT_TRANSLATE_NOOP("RolesGrid", "Decides which facts hold."),
    Role.APPROVER: QT_TRANSLATE_NOOP("RolesGrid", "Signs off, overrides, spikes, kills; names deputies."),
    Role.WEB_PRODUCER: QT_TRANSLATE_NOOP("RolesGrid", "Schedules, sends, says what is live."),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("RolesGrid", "Changes people and the newsroom's rules."),
}


class RolesGrid(QWidget):
    """``changed`` when a person ticks; ``show_roles`` says nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks = {role: QCheckBox() for role in Role}
        self._lines = {role: QLabel() for role in Role}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        for number, role in enumerate(Role):
            row, column = divmod(number, _COLUMNS)
            self._lines[role].setProperty("quiet", True)
            self._lines[role].setWordWrap(True)
            self._lines[role].setAlignment(Qt.AlignmentFlag.AlignTop)
            self._lines[role].setContentsMargins(_INDENT, 0, 0, 5)
            grid.addWidget(self._checks[role], 2 * row, column)
            grid.addWidget(self._lines[role], 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
        for check in self._checks.values():
            check.clicked.connect(self.changed)
        self._tell()

    @property
    def roles(self) -> frozenset[Role]:
        """Those that are ticked."""
        return frozenset(role for role, check in self._checks.items() if check.isChecked())

    def show_roles(self, roles: frozenset[Role]) -> None:
        """Tick these."""
        for role, check in self._checks.items():
            check.setChecked(role in roles)

    def allow(self, *, is_allowed: bool) -> None:
        """Whether they may be ticked now; their lines are read either way."""
        for check in self._checks.values():
            check.setEnabled(is_allowed)

    def tick(self, role: Role, *, is_on: bool = True) -> None:
        """As a person does it."""
        if self._checks[role].isChecked() is not is_on:
            self._checks[role].click()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def _tell(self) -> None:
        for role, check in self._checks.items():
            line = QCoreApplication.translate("RolesGrid", _LINES[role])
            check.setText(words.capital(words.word("role", role.value)))
            check.setAccessibleDescription(line)
            self._lines[role].setText(line)
