# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The kinds of story: their furniture, label, lengths, the rules they bend; a new one copied from another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from editor_desk.desktop import words
from editor_desk.desktop.interface_language import newsroom_words
from editor_desk.desktop.newsroom_rules.boxes import QuietCombo, TickBoxes, choose, fill_severities
from editor_desk.desktop.newsroom_rules.pane import Pane, PaneRow
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.rules_check import FIELDS
from editor_desk.newsroom.rules_differences import rule_words
from editor_desk.newsroom.rules_draft import AS_FOR_EVERY_KIND, Draft
from editor_desk.newsroom.ruleset import FURNITURE_OF, Severity, read_ruleset

_SEVERITIES = (AS_FOR_EVERY_KIND, *(severity.value for severity in Severity))
_LENGTHS = ("words", "headline", "dek")
_MOST = 20_000


class KindPane(Pane):
    """One kind at a time; ``new_wanted`` is said by the button and carries the kind to begin from."""

    def __init__(self) -> None:
        super().__init__()
        self.title = QLabel()
        self.title.setProperty("heading", True)
        self.names = {language: QLineEdit() for language in Language}
        self.name_labels = {language: QLabel() for language in Language}
        self.fields = TickBoxes("field", FIELDS, columns=3)
        self.fields_label = QLabel()
        self.labels = {language: QLineEdit() for language in Language}
        self.label_labels = {language: QLabel() for language in Language}
        self.needs_label = QCheckBox()
        self.lengths = {key: QSpinBox() for key in _LENGTHS}
        self.length_labels = {key: QLabel() for key in _LENGTHS}
        self.bends_box = QGroupBox()
        self.bends: dict[str, QuietCombo] = {}
        self._bend_labels: dict[str, QLabel] = {}
        self._bends = QFormLayout(self.bends_box)
        self._bends.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.copy, self.retire, self.back = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self.retell()
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout()
        for language in Language:
            form.addRow(self.name_labels[language], self.names[language])
            self.name_labels[language].setBuddy(self.names[language])
        form.addRow(self.fields_label, self.fields)
        for language in Language:
            form.addRow(self.label_labels[language], self.labels[language])
            self.label_labels[language].setBuddy(self.labels[language])
        form.addRow("", self.needs_label)
        for key in _LENGTHS:
            self.lengths[key].setRange(0, _MOST)
            self.lengths[key].setKeyboardTracking(False)
            form.addRow(self.length_labels[key], self.lengths[key])
            self.length_labels[key].setBuddy(self.lengths[key])
        self._form = form
        buttons = QHBoxLayout()
        for button in (self.copy, self.retire, self.back):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self.detail)
        column.addWidget(self.title)
        column.addLayout(form)
        column.addWidget(self.bends_box)
        column.addLayout(buttons)
        column.addStretch(1)

    def _connect(self) -> None:
        self.fields.ticked.connect(lambda fields: self._set("fields", list(fields)))
        self.needs_label.toggled.connect(lambda needed: self._set("needs_label", needed))
        for language in Language:
            self.names[language].editingFinished.connect(lambda: self._words_written("name", self.names))
            self.labels[language].editingFinished.connect(lambda: self._words_written("label", self.labels))
        for spin in self.lengths.values():
            spin.valueChanged.connect(self._length_chosen)
        self.retire.clicked.connect(self._retire_wanted)
        self.back.clicked.connect(self._back_wanted)

    def retell(self) -> None:
        self.list.setAccessibleName(self.tr("Kinds of story"))
        name = {Language.EN: self.tr("Name in English"), Language.ES: self.tr("Name in Spanish")}
        label = {Language.EN: self.tr("Label in English"), Language.ES: self.tr("Label in Spanish")}
        for language in Language:
            self.name_labels[language].setText(name[language])
            self.label_labels[language].setText(label[language])
            self.labels[language].setPlaceholderText(self.tr("None"))
        self.fields_label.setText(self.tr("Furniture"))
        self.needs_label.setText(self.tr("Readers must see the label"))
        lengths = {
            "words": self.tr("Words of the text"),
            "headline": self.tr("Characters of the headline"),
            "dek": self.tr("Characters of the dek"),
        }
        for key, spin in self.lengths.items():
            self.length_labels[key].setText(lengths[key])
            spin.setSpecialValueText(self.tr("not said"))
        self.bends_box.setTitle(self.tr("How rules count for this kind"))
        self.copy.setText(self.tr("New kind like this…"))
        self.retire.setText(self.tr("Retire: no new stories"))
        self.back.setText(self.tr("As it came with the program"))
        self.fields.retell()
        for rule, combo in self.bends.items():
            self._tell_bend(rule, combo)
        super().retell()

    def rows(self, draft: Draft) -> Iterator[PaneRow]:
        stands = {kind["id"]: kind for kind in draft.in_force["kind"]}
        ships = {kind["id"]: kind for kind in draft.shipped["kind"]}
        kinds = read_ruleset(draft.data, 0).kinds
        for kind in draft.data["kind"]:
            said = words.kind_word(kind["id"], kinds)
            if kind.get("retired"):
                said = self.tr("{kind} · retired").format(kind=said)
            yield PaneRow(
                kind["id"],
                said,
                is_changed=kind != stands.get(kind["id"]),
                is_own=kind != ships.get(kind["id"]),
                also=f"{kind['id']} {' '.join(kind.get('name', {}).values())} {' '.join(kind.get('label', {}).values())}",
            )

    def show_chosen(self, draft: Draft, key: object) -> None:
        kind = draft.kind(str(key))
        ships = next((one for one in draft.shipped["kind"] if one["id"] == kind["id"]), None)
        may = self.may_change
        self.title.setText(words.kind_word(kind["id"], read_ruleset(draft.data, 0).kinds))
        for language in Language:
            is_own = ships is None
            self._form.setRowVisible(self.names[language], is_own)
            _write(self.names[language], kind.get("name", {}).get(language.value, ""), may)
            _write(self.labels[language], kind.get("label", {}).get(language.value, ""), may)
        self.fields.show_ticked(kind["fields"], may_change=may)
        blocker = QSignalBlocker(self.needs_label)
        self.needs_label.setChecked(bool(kind.get("needs_label")))
        blocker.unblock()
        self.needs_label.setEnabled(may and not (ships or {}).get("needs_label"))
        for name, spin in self.lengths.items():
            spin.blockSignals(True)
            spin.setValue(kind.get("lengths", {}).get(name, 0))
            spin.blockSignals(False)
            spin.setReadOnly(not may)
        self._show_bends(draft, kind)
        self.retire.setText(
            self.tr("Offer for new stories") if kind.get("retired") else self.tr("Retire: no new stories")
        )
        for button in (self.copy, self.retire, self.back):
            button.setVisible(may)
        self.back.setEnabled(ships is not None and kind != ships)

    def _show_bends(self, draft: Draft, kind: Mapping[str, Any]) -> None:
        wanted = [rule["id"] for rule in draft.data["rule"] if not rule.get("fixed")]
        if list(self.bends) != wanted:
            while self._bends.rowCount():
                self._bends.removeRow(0)
            self.bends = {rule: QuietCombo() for rule in wanted}
            self._bend_labels = {rule: QLabel() for rule in wanted}
            for rule, combo in self.bends.items():
                self._bends.addRow(self._bend_labels[rule], combo)
                self._tell_bend(rule, combo)
                combo.activated.connect(lambda _place, named=rule: self._bend_chosen(named))
        for rule, combo in self.bends.items():
            choose(combo, kind.get("rules", {}).get(rule, AS_FOR_EVERY_KIND))
            usual = words.word("severity", draft.rule(rule)["severity"])
            combo.setItemText(0, self.tr("As for every kind ({how})").format(how=usual))
            combo.setEnabled(self.may_change)
            has = FURNITURE_OF.get(rule, "") in ("", *kind["fields"])
            self._bends.setRowVisible(combo, has)

    def _tell_bend(self, rule: str, combo: QuietCombo) -> None:
        fill_severities(combo, _SEVERITIES)
        said = rule_words(rule, newsroom_words)
        self._bend_labels[rule].setText(said)
        self._bend_labels[rule].setWordWrap(True)
        combo.setAccessibleName(said)

    def _set(self, key: str, value: object) -> None:
        kind = str(self.key)
        self.change_wanted.emit(lambda draft: draft.set_of_kind(kind, key, value))

    def _words_written(self, key: str, edits: Mapping[Language, QLineEdit]) -> None:
        written = {one.value: edit.text().strip() for one, edit in edits.items() if edit.text().strip()}
        if self.draft is not None and self.key is not None:
            stands = self.draft.kind(str(self.key)).get(key, {})
            if written != {one: said for one, said in stands.items() if said}:
                self._set(key, written)

    def _length_chosen(self) -> None:
        self._set("lengths", {key: spin.value() for key, spin in self.lengths.items() if spin.value()})

    def _bend_chosen(self, rule: str) -> None:
        kind, severity = str(self.key), self.bends[rule].currentData()
        self.change_wanted.emit(lambda draft: draft.bend(kind, rule, severity))

    def _retire_wanted(self) -> None:
        if self.draft is not None:
            self._set("retired", not self.draft.kind(str(self.key)).get("retired"))

    def _back_wanted(self) -> None:
        kind = str(self.key)
        self.change_wanted.emit(lambda draft: draft.kind_back(kind))


def _write(edit: QLineEdit, text: str, may: bool) -> None:
    if edit.text() != text:
        edit.setText(text)
    edit.setReadOnly(not may)
