# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Help, Stages and gates: the stages as this desk has them now, painted and in words; a stage shows its steps."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import words
from editor_desk.desktop.interface_language import newsroom_words
from editor_desk.desktop.newsroom_rules.stage_map_view import StageMapView
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.rules_differences import rule_words
from editor_desk.newsroom.ruleset import Ruleset, Severity
from editor_desk.newsroom.stage_map import before_words, who_words
from editor_desk.newsroom.stages import Stage, Step

_SIZE, _ROUND_THE_WINDOW = QSize(1180, 660), QSize(40, 60)


class StagesDialog(QDialog):
    """Not modal: it may stand beside the story while one works."""

    def __init__(self, parent: QWidget | None, rules: Ruleset) -> None:
        super().__init__(parent)
        self._rules = rules
        self.list = QListWidget()
        self.map = StageMapView()
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        for stage in Stage:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, stage.value)
            self.list.addItem(item)
        self.list.setMaximumWidth(180)
        self.map.show_table(rules.stages)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addWidget(self.map, 3)
        row.addWidget(self.text, 2)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(self.buttons)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))
        self._connect()
        self._retell()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _connect(self) -> None:
        self.buttons.rejected.connect(self.reject)
        self.list.currentRowChanged.connect(self._show_stage)
        self.map.chosen.connect(self.choose)

    @property
    def stage(self) -> Stage:
        """The stage that is shown."""
        return list(Stage)[max(self.list.currentRow(), 0)]

    def choose(self, stage: str) -> None:
        """Show a stage and its steps."""
        self.list.setCurrentRow([each.value for each in Stage].index(stage))

    def changeEvent(self, event: QEvent) -> None:
        """Another language: say everything again."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retell()

    def _retell(self) -> None:
        self.setWindowTitle(self.tr("Stages and gates"))
        self.list.setAccessibleName(self.tr("Stages"))
        self.map.setAccessibleName(self.tr("Stages and the steps between them, drawn"))
        self.map.setAccessibleDescription(self.tr("The same stands in words beside it, stage by stage."))
        self.text.setAccessibleName(self.tr("What leads away from this stage, and what stands in the way"))
        for number, stage in enumerate(Stage):
            self.list.item(number).setText(words.word("stage", stage.value))
        self._show_stage()

    def _show_stage(self) -> None:
        self.map.show_stage(self.stage.value)
        self.text.setMarkdown("\n".join(self._said(self.stage)))

    def _said(self, stage: Stage) -> Iterator[str]:
        table = self._rules.stages
        yield f"## {words.word('stage', stage.value)}\n"
        may_edit = table.may_edit.get(stage, frozenset())
        if may_edit:
            roles = words.joined(words.word("role", role.value) for role in Role if role in may_edit)
            yield self.tr("The text is edited by: {roles}.").format(roles=roles) + "\n"
        steps = table.from_stage(stage)
        if stage is Stage.RETURNED:
            yield self.tr("From here it goes back to the stage that was named.") + "\n"
        elif stage in (Stage.HOLD, Stage.SPIKED):
            yield self.tr("From here the whole story comes back to where each edition was.") + "\n"
        elif not steps:
            yield self.tr("Nothing leads on from here.") + "\n"
        for step in steps:
            yield from self._said_of(step)

    def _said_of(self, step: Step) -> Iterator[str]:
        target = words.word("stage", step.target.value)
        yield f"**→ {target}**\n"
        yield "- " + self.tr("Who: {roles}").format(roles=who_words(step, newsroom_words))
        if step.gates or step.needs_reason:
            yield "- " + self.tr("Before it: {gates}").format(gates=before_words(step, newsroom_words))
        if step.revokes:
            yield "- " + self.tr("It takes the sign-off back.")
        for gate in step.gates:
            blocking = [
                rule_words(rule.id, newsroom_words)
                for rule in self._rules.gate(gate)
                if rule.severity is Severity.BLOCK
            ]
            if blocking:
                yield f"- {words.word('gate', gate)}: {'; '.join(blocking)}"
        yield ""
