# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The steps and who may take them: roles, gates and reasons; and who may edit, hold for the law, purge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QGroupBox, QLabel, QPushButton, QVBoxLayout

from editor_desk.desktop import words
from editor_desk.desktop.newsroom_rules.boxes import TickBoxes
from editor_desk.desktop.newsroom_rules.pane import Pane, PaneRow
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.rules_check import GATES
from editor_desk.newsroom.rules_draft import Draft
from editor_desk.newsroom.rules_update import Pair, by_pair


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the table."""

    pair: Pair


@dataclass(frozen=True, slots=True)
class MayEdit:
    """Editing the text at a stage."""

    stage: str


@dataclass(frozen=True, slots=True)
class Rest:
    """Legal hold and purge."""

    table: str
    key: str


class WhoPane(Pane):
    """One step or right at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setProperty("heading", True)
        self.who = TickBoxes("role", [role.value for role in Role])
        self.who_box = QGroupBox()
        QVBoxLayout(self.who_box).addWidget(self.who)
        self.gates = TickBoxes("gate", GATES)
        self.gates_box = QGroupBox()
        QVBoxLayout(self.gates_box).addWidget(self.gates)
        self.reason = QCheckBox()
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("quiet", True)
        self.back = QPushButton()
        self.back.setAutoDefault(False)
        column = QVBoxLayout(self.detail)
        for widget in (self.title, self.who_box, self.gates_box, self.reason, self.note, self.back):
            column.addWidget(widget)
        column.addStretch(1)
        self.retell()
        self._connect()

    def _connect(self) -> None:
        self.who.ticked.connect(self._who_ticked)
        self.gates.ticked.connect(self._gates_ticked)
        self.reason.toggled.connect(self._reason_toggled)
        self.back.clicked.connect(self._back_wanted)

    def retell(self) -> None:
        self.list.setAccessibleName(self.tr("Steps and who may take them"))
        self.who_box.setTitle(self.tr("Who may"))
        self.gates_box.setTitle(self.tr("Gates before it"))
        self.reason.setText(self.tr("Needs a reason"))
        self.back.setText(self.tr("As it came with the program"))
        self.who.retell()
        self.gates.retell()
        super().retell()

    def rows(self, draft: Draft) -> Iterator[PaneRow]:
        steps, stands, ships = draft.steps(), by_pair(draft.in_force["step"]), by_pair(draft.shipped["step"])
        source = ""
        for pair in sorted(steps, key=lambda each: _ORDER.get(each[0], 99)):
            if pair[0] != source:
                source = pair[0]
                yield PaneRow(None, words.word("stage", source))
            is_changed, is_own = steps[pair] != stands.get(pair), steps[pair] != ships.get(pair)
            yield PaneRow(Step(pair), self._say_pair(pair), is_changed=is_changed, is_own=is_own)
        yield PaneRow(None, self.tr("Who may edit the text"))
        for stage, roles in draft.data["may_edit"].items():
            if draft.shipped["may_edit"].get(stage):
                yield PaneRow(
                    MayEdit(stage),
                    words.word("stage", stage),
                    is_changed=roles != draft.in_force["may_edit"].get(stage),
                    is_own=roles != draft.shipped["may_edit"].get(stage),
                )
        yield PaneRow(None, self.tr("The law and protected sources"))
        for table, key in (("legal_hold", "who"), ("purge", "ask"), ("purge", "confirm")):
            mine = draft.data.get(table, {}).get(key)
            yield PaneRow(
                Rest(table, key),
                self._say_rest(table, key),
                is_changed=mine != draft.in_force.get(table, {}).get(key),
                is_own=mine != draft.shipped.get(table, {}).get(key),
            )

    def show_chosen(self, draft: Draft, key: object) -> None:
        is_step = isinstance(key, Step)
        self.gates_box.setVisible(is_step)
        self.reason.setVisible(is_step)
        self.back.setVisible(self.may_change)
        if isinstance(key, Step):
            step, ships = draft.steps()[key.pair], by_pair(draft.shipped["step"])[key.pair]
            self.title.setText(self._say_pair(key.pair))
            self.who.show_ticked(step["who"], may_change=self.may_change)
            must = ships.get("gates", [])
            self.gates.show_ticked(step.get("gates", []), must, may_change=self.may_change)
            self.reason.blockSignals(True)
            self.reason.setChecked(bool(step.get("needs_reason")))
            self.reason.blockSignals(False)
            self.reason.setEnabled(self.may_change and not ships.get("needs_reason"))
            self.back.setEnabled(step != ships)
            self.note.setText(self._say_step(key.pair, step))
            return
        if isinstance(key, MayEdit):
            roles, shipped = draft.data["may_edit"][key.stage], draft.shipped["may_edit"][key.stage]
            said = self.tr("Edit the text: {stage}").format(stage=words.word("stage", key.stage))
        elif isinstance(key, Rest):
            roles, shipped = draft.data[key.table][key.key], draft.shipped[key.table][key.key]
            said = self._say_rest(key.table, key.key)
        else:
            return
        self.title.setText(said)
        self.who.show_ticked(roles, may_change=self.may_change)
        self.back.setEnabled(roles != shipped)
        self.note.setText("")

    def _say_pair(self, pair: Pair) -> str:
        return f"{words.word('stage', pair[0])} → {words.word('stage', pair[1])}"

    def _say_rest(self, table: str, key: str) -> str:
        if table == "legal_hold":
            return self.tr("Put a story on legal hold, take it off")
        if key == "ask":
            return self.tr("Ask for a protected source to be purged")
        return self.tr("Purge it, when somebody else asked")

    def _say_step(self, pair: Pair, step: object) -> str:
        if isinstance(step, dict) and step.get("revokes"):
            return self.tr("This step takes the sign-off back.")
        if pair[1] in ("hold", "spiked"):
            return self.tr("This step is of the whole story; it comes back to where each edition was.")
        return self.tr("Gates that are greyed stand before this step at every desk.")

    def _who_ticked(self, roles: tuple[str, ...]) -> None:
        key = self.key
        if isinstance(key, Step):
            self.change_wanted.emit(lambda draft: draft.set_who(key.pair, roles))
        elif isinstance(key, MayEdit):
            self.change_wanted.emit(lambda draft: draft.set_may_edit(key.stage, roles))
        elif isinstance(key, Rest):
            self.change_wanted.emit(lambda draft: draft.set_roles(key.table, key.key, roles))

    def _gates_ticked(self, gates: tuple[str, ...]) -> None:
        key = self.key
        if isinstance(key, Step):
            self.change_wanted.emit(lambda draft: draft.set_gates(key.pair, list(gates)))

    def _reason_toggled(self, needed: bool) -> None:
        key = self.key
        if isinstance(key, Step):
            self.change_wanted.emit(lambda draft: draft.set_needs_reason(key.pair, needed=needed))

    def _back_wanted(self) -> None:
        key = self.key
        if isinstance(key, Step):
            self.change_wanted.emit(lambda draft: draft.step_back(key.pair))
        elif isinstance(key, MayEdit):
            self.change_wanted.emit(
                lambda draft: draft.set_may_edit(key.stage, draft.shipped["may_edit"][key.stage])
            )
        elif isinstance(key, Rest):
            self.change_wanted.emit(
                lambda draft: draft.set_roles(key.table, key.key, draft.shipped[key.table][key.key])
            )


_ORDER = {
    stage: place
    for place, stage in enumerate(
        (
            "planned", "draft", "editing", "checking", "ready", "approved", "scheduled", "sent", "live",
            "withdrawn", "returned", "hold",
        )
    )
}  # fmt: skip
