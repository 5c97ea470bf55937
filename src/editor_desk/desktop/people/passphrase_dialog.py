# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A new passphrase, twice, and the old one where it is one's own; or the old one alone, to have none any more."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop.people.phrase_field import PhraseField
from editor_desk.newsroom.passphrases import SHORTEST, prepared
from editor_desk.newsroom.people import Person

_WIDTH = 460


class Change(Enum):
    """What is to become of somebody's passphrase."""

    SET = auto()
    CHANGE = auto()
    REMOVE = auto()
    GIVE = auto()
    """By an administrator, to somebody who forgot theirs."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """What was typed: the old one where it was asked, the new one where there is to be one."""

    old: str | None
    new: str | None

    def __repr__(self) -> str:
        return "Phrases(…)"


class PassphraseDialog(QDialog):
    """Says what is missing while it is typed; nothing is asked of which characters a passphrase has."""

    def __init__(self, parent: QWidget | None, person: Person, change: Change) -> None:
        super().__init__(parent)
        self._person = person
        self._change = change
        self._old = PhraseField(self.tr("Passphrase of now"))
        self._new = PhraseField(self.tr("New passphrase"))
        self._again = PhraseField(self.tr("The same again"))
        self._about, self._why = QLabel(), QLabel()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self._connect()
        self._say_state()

    @classmethod
    def ask(cls, parent: QWidget | None, person: Person, change: Change) -> Phrases | None:
        """What was typed; None when it was left."""
        dialog = cls(parent, person, change)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer()
        for field in (dialog._old, dialog._new, dialog._again):
            field.clear()
        dialog.deleteLater()
        return answer if accepted else None

    def answer(self) -> Phrases:
        """What stands in it now."""
        return Phrases(
            self._old.text if self._asks_old else None,
            self._new.text if self._asks_new else None,
        )

    @property
    def _asks_old(self) -> bool:
        return self._change in (Change.CHANGE, Change.REMOVE)

    @property
    def _asks_new(self) -> bool:
        return self._change is not Change.REMOVE

    @property
    def _ok(self) -> QPushButton:
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def _lay_out(self) -> None:
        name = self._person.name
        titles = {
            Change.SET: self.tr("Set a passphrase"),
            Change.CHANGE: self.tr("Change the passphrase"),
            Change.REMOVE: self.tr("Remove the passphrase"),
            Change.GIVE: self.tr("A new passphrase for {name}").format(name=name),
        }
        about = {
            Change.SET: self.tr(
                "From then on nobody sits down or signs as {name} without it, at the window or on the command line. "
                "Three or four words that do not belong together are good."
            ),
            Change.CHANGE: self.tr(
                "The one of now is asked first, so that nobody changes it behind your back."
            ),
            Change.REMOVE: self.tr("From then on anyone at this computer can sign as {name}."),
            Change.GIVE: self.tr(
                "For somebody who forgot theirs. It goes into the diary, and {name} is told at the next sitting down. "
                "Tell it to {name} in person."
            ),
        }
        self.setWindowTitle(titles[self._change])
        self._about.setText(about[self._change].format(name=name))
        for label in (self._about, self._why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setProperty("quiet", True)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if self._asks_old:
            form.addRow(self.tr("Passphrase of now"), self._old)
        if self._asks_new:
            form.addRow(self.tr("New passphrase"), self._new)
            form.addRow(self.tr("The same again"), self._again)
        self._ok.setText(titles[self._change] if self._change is not Change.GIVE else self.tr("Give it"))
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.addWidget(self._about)
        column.addLayout(form)
        column.addWidget(self._why)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self.resize(QSize(_WIDTH, self.sizeHint().height()))

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for field in (self._old, self._new, self._again):
            field.changed.connect(self._say_state)

    def _say_state(self) -> None:
        why = ""
        if self._asks_old and not self._old.text:
            why = self.tr("Type the passphrase of now.")
        elif self._asks_new and len(prepared(self._new.text)) < SHORTEST:
            why = self.tr("At least {count} characters; nothing is asked of which ones.").format(
                count=SHORTEST
            )
        elif self._asks_new and prepared(self._new.text) != prepared(self._again.text):
            why = self.tr("Type the new one twice, the same.")
        self._why.setText(why)
        self._ok.setEnabled(not why)
