# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Always in sight below the facts: what blocks, what warns, and why Sign off is grey."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.facts.sign_off_door import Door, sign_off_door
from editor_desk.desktop.forms.ui_before_sign_off import Ui_BeforeSignOff
from editor_desk.desktop.rule_list import NOBODY, RuleLine
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story

_SIGN_OFF_ITSELF = frozenset({"g6.hash", "g6.rules_today"})
"""Before the sign-off these only say that there is none yet."""
_SIGNED = (Stage.APPROVED, Stage.SCHEDULED, Stage.SENT, Stage.LIVE)


class BeforeSignOff(QWidget):
    """The rules of one story. ``link_chosen`` carries a ``Link``: the place that mends a line.

    ``accept_wanted`` and ``take_back_wanted`` carry a ``RuleLine``: to accept as is, or not any more.
    """

    link_chosen = Signal(object)
    accept_wanted = Signal(object)
    take_back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_BeforeSignOff()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: tuple[Story, tuple[RuleResult, ...], Person, datetime] | None = None
        self._names = NOBODY
        self._door = Door((), "")
        self._connect()
        self._retell()

    def _connect(self) -> None:
        self._form.rules_view.link_chosen.connect(self.link_chosen)
        self._form.rules_view.accept_wanted.connect(self.accept_wanted)
        self._form.rules_view.take_back_wanted.connect(self.take_back_wanted)

    @property
    def door(self) -> Door:
        """Which editions can be signed off now, and why not the others."""
        return self._door

    @property
    def lines(self) -> tuple[RuleLine, ...]:
        """What the rules say, line by line."""
        return self._form.rules_view.lines

    @property
    def chosen(self) -> RuleLine | None:
        """The line the person is at."""
        return self._form.rules_view.chosen

    def focus_rules(self) -> None:
        """Bring the person to the lines."""
        self._form.rules_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_report(
        self,
        story: Story,
        results: Iterable[RuleResult],
        person: Person,
        now: datetime | None = None,
        names: Mapping[str, str] = NOBODY,
    ) -> None:
        """Show what the rules say of a story, for the person at the desk. ``names`` are everybody's by id."""
        self._shown = (story, tuple(results), person, now or datetime.now(UTC))
        self._names = names
        self._retell()

    def clear(self) -> None:
        """There is no story."""
        self._shown = None
        self._retell()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        form = self._form
        form.rules_view.setVisible(self._shown is not None)
        if self._shown is None:
            self._door = Door((), "")
            form.title_label.setText(self.tr("Before sign-off"))
            form.why_label.setText(self.tr("What the rules say of a story stands here, once one is open."))
            return
        story, results, person, now = self._shown
        self._door = sign_off_door(story, results, person, now)
        is_signed = all(edition.working_stage in _SIGNED for edition in story.planned())
        form.title_label.setText(self.tr("Before sending") if is_signed else self.tr("Before sign-off"))
        form.why_label.setText(self._door.why)
        form.rules_view.show_results(_worth_saying(results), self._names, person.roles_at(now))


def _worth_saying(results: Iterable[RuleResult]) -> tuple[RuleResult, ...]:
    """Before its sign-off an edition is not told that it was not signed off."""
    results = tuple(results)
    unsigned = {result.language for result in results if result.gate == "G5"}
    return tuple(
        result for result in results if result.rule not in _SIGN_OFF_ITSELF or result.language not in unsigned
    )
