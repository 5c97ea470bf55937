# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Next step of several stories: each its own, or one stage for all; what that means is said before it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from editor_desk.desktop import words
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import OUT_OF_THE_HOUSE, Stage

_STAGES = (
    Stage.EDITING,
    Stage.CHECKING,
    Stage.READY,
    Stage.APPROVED,
    Stage.SENT,
    Stage.LIVE,
)
_WIDTH = 440


@dataclass(frozen=True, slots=True)
class StepPlan:
    """Where the next step of each edition of a story leads; empty: nowhere."""

    slug: str
    targets: Mapping[Language, Stage]


class StepsDialog(QDialog):
    """Asks which step. Signing off is a dialog of its own: here it signs only what was read before."""

    def __init__(self, parent: QWidget | None, plans: Sequence[StepPlan]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Next step of the selected stories"))
        self._plans = tuple(plans)
        self._stage = QComboBox()
        self._stage.setAccessibleName(self.tr("Which step"))
        self._stage.addItem(self.tr("Each story its own next step"), None)
        for stage in _STAGES:
            self._stage.addItem(self.tr("To: {stage}").format(stage=words.word("stage", stage.value)), stage)
        self._means = QLabel()
        self._means.setWordWrap(True)
        self._means.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go_button = buttons.addButton(self.tr("Take the step"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for part in (self._stage, self._means, buttons):
            column.addWidget(part)
        self.setMinimumWidth(_WIDTH)
        self._stage.currentIndexChanged.connect(self._say)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._say()

    @classmethod
    def ask(cls, parent: QWidget | None, plans: Sequence[StepPlan]) -> tuple[Stage | None] | None:
        """The stage chosen, in a tuple (None in it: each its own); None when it was left."""
        dialog = cls(parent, plans)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen
        dialog.deleteLater()
        return (chosen,) if accepted else None

    @property
    def chosen(self) -> Stage | None:
        """The stage; None for each its own next step."""
        found = self._stage.currentData()
        return Stage(found) if found else None

    @property
    def means(self) -> str:
        """What the step chosen means, in words."""
        return self._means.text()

    def choose(self, stage: Stage | None) -> None:
        """Choose a stage as if it were picked from the list."""
        self._stage.setCurrentIndex(0 if stage is None else 1 + _STAGES.index(stage))

    def _say(self) -> None:
        self._means.setText("\n".join(self._lines()))

    def _lines(self) -> list[str]:
        if self.chosen is not None:
            said = [
                self.tr(
                    "Every edition of %n story(s) that can take this step takes it.", "", len(self._plans)
                )
            ]
            targets = Counter({self.chosen: 1})
        else:
            targets = Counter(target for plan in self._plans for target in plan.targets.values())
            said = [
                self.tr("{stage}: {count}").format(
                    stage=words.word("stage", stage.value),
                    count=self.tr("%n edition(s)", "", count),
                )
                for stage, count in targets.items()
            ]
            nowhere = sum(not plan.targets for plan in self._plans)
            if nowhere:
                said.append(self.tr("No step leads on: %n story(s)", "", nowhere))
        if Stage.APPROVED in targets:
            said.append(self.tr("Signed off is only what you have read as it stands now."))
        if any(target in OUT_OF_THE_HOUSE for target in targets):
            said.append(
                self.tr("! Readers have it then, or will: choose this only for what was really delivered.")
            )
        said.append(self.tr("Each goes through its own gate; what one is refused holds no other back."))
        return said
