# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A new kind of story: its name in both languages; its id is made of the English one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget


class NewKindDialog(QDialog):
    """Asks for the names; what it copies is said above."""

    def __init__(self, parent: QWidget | None, like: str, taken: Collection[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New kind of story"))
        self._taken = taken
        about = QLabel(
            self.tr(
                "It begins as “{kind}” is: furniture, lengths, label and rules. Change them afterwards."
            ).format(kind=like)
        )
        about.setWordWrap(True)
        self.english, self.spanish, self.id_edit = QLineEdit(), QLineEdit(), QLineEdit()
        form = QFormLayout()
        for said, edit in (
            (self.tr("Name in English"), self.english),
            (self.tr("Name in Spanish"), self.spanish),
            (self.tr("Short name in files"), self.id_edit),
        ):
            edit.setAccessibleName(said)
            form.addRow(said, edit)
        self.why = QLabel()
        self.why.setProperty("quiet", True)
        self.why.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Make it"))
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(self.why)
        column.addWidget(self.buttons)
        self.setMinimumWidth(420)
        self._connect()
        self._say_state()

    def _connect(self) -> None:
        self.english.textEdited.connect(self._name_written)
        for edit in (self.english, self.spanish, self.id_edit):
            edit.textChanged.connect(self._say_state)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @property
    def names(self) -> dict[str, str]:
        """The names by language."""
        return {"en": self.english.text().strip(), "es": self.spanish.text().strip()}

    @property
    def kind(self) -> str:
        """Its id."""
        return self.id_edit.text().strip()

    def _name_written(self, written: str) -> None:
        self.id_edit.setText(id_of(written))

    def _say_state(self) -> None:
        why = ""
        if self.kind in self._taken:
            why = self.tr("There is a kind of this short name already.")
        elif self.kind and not re.fullmatch(r"[a-z][a-z0-9_]*", self.kind):
            why = self.tr("A short name is small letters, digits and _, and begins with a letter.")
        self.why.setText(why)
        is_whole = bool(self.kind) and all(self.names.values()) and not why
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_whole)


def id_of(name: str) -> str:
    """Small letters of a name: "Quinceañera" is "quinceanera"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"^[^a-z]+", "", re.sub(r"[^a-z0-9]+", "_", plain)).strip("_")
