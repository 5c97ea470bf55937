# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a change is to one edition: affected, compared and right as it is, or to follow by a time with a person."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from editor_desk.desktop.when_edit import WhenEdit
from editor_desk.desktop.words import capital, language_label, word
from editor_desk.newsroom.changes import Effect, EffectOn
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.workflow.saying_changes import EffectSaid


class EffectRow(QWidget):
    """One line of the dialog; ``changed`` when anything in it was."""

    changed = Signal()

    def __init__(self, language: Language, people: Iterable[Person], zone: ZoneInfo) -> None:
        super().__init__()
        self._language = language
        self._name = QLabel()
        self.combo, self.person_combo = QComboBox(), QComboBox()
        self.when = WhenEdit(None, zone, "")
        self.combo.addItem("", None)
        for effect in Effect:
            self.combo.addItem("", effect)
        self.person_combo.addItem("", "")
        for person in people:
            if person.is_active:
                self.person_combo.addItem(person.name, person.id)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._name)
        row.addWidget(self.combo)
        row.addWidget(self.when)
        row.addWidget(self.person_combo)
        row.addStretch(1)
        self.retell()
        self._connect()
        self._say_state()

    def _connect(self) -> None:
        self.combo.currentIndexChanged.connect(self._say_state)
        self.person_combo.currentIndexChanged.connect(self.changed)

    def show_effect(self, effect: EffectOn | None) -> None:
        """Show what was said before; None: nobody has said."""
        self.combo.setCurrentIndex(self.combo.findData(effect.effect) if effect else 0)
        self.when.show_time(effect.follow_by if effect else None)
        person = (effect.follow_person or "") if effect else ""
        self.person_combo.setCurrentIndex(max(self.person_combo.findData(person), 0))

    def choose(self, effect: Effect) -> None:
        """Say this."""
        self.combo.setCurrentIndex(self.combo.findData(effect))

    @property
    def wish(self) -> EffectSaid | None:
        """What is said now; None: nothing."""
        effect = self.combo.currentData()
        if effect is None:
            return None
        if Effect(effect) is not Effect.TO_FOLLOW:
            return EffectSaid(Effect(effect))
        return EffectSaid(Effect.TO_FOLLOW, self.when.time, self.person_combo.currentData() or "")

    def retell(self) -> None:
        """Say it in the language of the window."""
        name = language_label(self._language)
        self._name.setText(name)
        widest = max(map(language_label, Language), key=len)
        self._name.setMinimumWidth(self._name.fontMetrics().horizontalAdvance(widest) + 8)
        self.combo.setItemText(0, self.tr("not said yet"))
        for index in range(1, self.combo.count()):
            self.combo.setItemText(index, capital(word("effect", str(self.combo.itemData(index)))))
        self.combo.setAccessibleName(self.tr("{language}: what the change is to it").format(language=name))
        self.when.name_it(self.tr("{language}: follows by").format(language=name))
        self.person_combo.setItemText(0, self.tr("who sees to it"))
        self.person_combo.setAccessibleName(self.tr("{language}: who sees to it").format(language=name))

    def _say_state(self) -> None:
        follows = self.combo.currentData() == Effect.TO_FOLLOW
        for widget in (self.when, self.person_combo):
            widget.setVisible(follows)
        self.changed.emit()
