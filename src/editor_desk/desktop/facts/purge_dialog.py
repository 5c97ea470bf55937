# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Purging a protected source: what goes and what stays, who asked, and that a second person does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from editor_desk.desktop import times
from editor_desk.desktop.fact_words import evidence_line
from editor_desk.desktop.forms.ui_purge import Ui_Purge
from editor_desk.newsroom.claims import Evidence


class PurgeAct(Enum):
    """What somebody does about a protected source."""

    ASK = auto()
    PURGE = auto()
    WITHDRAW = auto()


@dataclass(frozen=True, slots=True)
class Purgeable:
    """A protected proof that is still there, and what the person at the desk may do about it."""

    proof: Evidence
    may_ask: bool
    may_purge: bool
    may_withdraw: bool


@dataclass(frozen=True, slots=True)
class PurgeWish:
    """What is to be done; ``reason`` only where it is asked for."""

    evidence_id: str
    act: PurgeAct
    reason: str = ""


class PurgeDialog(QDialog):
    """Shows the protected sources of a story; ``names`` are the people's, by id. None of its buttons is pressed by Enter."""

    def __init__(
        self, parent: QWidget | None, sources: Sequence[Purgeable], names: Mapping[str, str], *, is_held: bool
    ) -> None:
        super().__init__(parent)
        self._form = Ui_Purge()
        self._form.setupUi(self)
        self._sources = tuple(sources)
        self._names = names
        self._is_held = is_held
        self._act = PurgeAct.ASK
        buttons = self._form.buttons
        self.do_button = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.withdraw_button = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.withdraw_button.setText(self.tr("Take the request back"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        for source in self._sources:
            self._form.proofs_list.addItem(evidence_line(source.proof))
        self._connect()
        self._form.proofs_list.setCurrentRow(0)
        self._form.proofs_list.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, sources: Sequence[Purgeable], names: Mapping[str, str], *, is_held: bool
    ) -> PurgeWish | None:
        """What is to be done; None when it was left."""
        dialog = cls(parent, sources, names, is_held=is_held)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        wish = dialog.wish
        dialog.deleteLater()
        return wish if accepted else None

    @property
    def wish(self) -> PurgeWish:
        """What stands in the dialog now."""
        reason = self._form.reason_edit.text().strip() if self._act is PurgeAct.ASK else ""
        return PurgeWish(self._chosen.proof.id, self._act, reason)

    def _connect(self) -> None:
        self._form.proofs_list.currentRowChanged.connect(self._say_state)
        self._form.reason_edit.textChanged.connect(self._say_state)
        self.do_button.clicked.connect(self._do)
        self.withdraw_button.clicked.connect(self._withdraw)
        self._form.buttons.rejected.connect(self.reject)

    @property
    def _chosen(self) -> Purgeable:
        return self._sources[max(0, self._form.proofs_list.currentRow())]

    def _do(self) -> None:
        self._act = PurgeAct.PURGE if self._chosen.may_purge else PurgeAct.ASK
        self.accept()

    def _withdraw(self) -> None:
        self._act = PurgeAct.WITHDRAW
        self.accept()

    def _say_state(self) -> None:
        chosen, form = self._chosen, self._form
        form.state_label.setText(self._state(chosen))
        for widget in (form.reason_label, form.reason_edit):
            widget.setVisible(chosen.may_ask)
        self.withdraw_button.setVisible(chosen.may_withdraw)
        self.do_button.setText(self.tr("Purge for good") if chosen.may_purge else self.tr("Ask for it"))
        self.do_button.setVisible(chosen.may_purge or chosen.may_ask)
        has_reason = bool(form.reason_edit.text().strip())
        self.do_button.setEnabled(chosen.may_purge or has_reason)
        self.do_button.setToolTip("" if chosen.may_purge or has_reason else self.tr("Say why first"))

    def _state(self, chosen: Purgeable) -> str:
        if self._is_held:
            return self.tr("The story is on legal hold: nothing of it may be purged until that is lifted.")
        asked = chosen.proof.purge
        if asked is None or (chosen.may_ask and not chosen.may_purge):
            return self.tr("It takes two people: you ask, somebody else purges it.")
        said = self.tr("{name} asked for it ({when}): “{reason}”").format(
            name=self._names.get(asked.asked_by, asked.asked_by),
            when=times.past_words(asked.asked_at, datetime.now(UTC)),
            reason=asked.reason,
        )
        if chosen.may_purge:
            return said
        return f"{said}\n{self.tr('Somebody else, an approver or administrator, must purge it.')}"
