# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The rules by gate: how each counts, who may accept a failure as it is, and where kinds bend it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QFormLayout, QGroupBox, QLabel, QPushButton, QVBoxLayout

from editor_desk.desktop import words
from editor_desk.desktop.interface_language import newsroom_words
from editor_desk.desktop.newsroom_rules.boxes import QuietCombo, TickBoxes, choose, fill_severities
from editor_desk.desktop.newsroom_rules.pane import Pane, PaneRow
from editor_desk.newsroom.gates import is_built
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.rules_differences import rule_words
from editor_desk.newsroom.rules_draft import Draft
from editor_desk.newsroom.ruleset import read_ruleset

_SIGNS = {"block": "✕", "warn": "!", "off": "–"}
"""As in the list of what stands before the sign-off; the words stand behind, for who cannot see or tell them apart."""


class RulePane(Pane):
    """One rule at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setProperty("heading", True)
        self.severity = QuietCombo()
        self.severity_label = QLabel()
        self.severity_label.setBuddy(self.severity)
        self.override = TickBoxes("role", [role.value for role in Role])
        self.override_box = QGroupBox()
        QVBoxLayout(self.override_box).addWidget(self.override)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("quiet", True)
        self.back = QPushButton()
        self.back.setAutoDefault(False)
        form = QFormLayout()
        form.addRow(self.severity_label, self.severity)
        column = QVBoxLayout(self.detail)
        column.addWidget(self.title)
        column.addLayout(form)
        column.addWidget(self.override_box)
        column.addWidget(self.note)
        column.addWidget(self.back)
        column.addStretch(1)
        self.retell()
        self._connect()

    def _connect(self) -> None:
        self.severity.activated.connect(self._severity_chosen)
        self.override.ticked.connect(self._override_ticked)
        self.back.clicked.connect(self._back_wanted)

    def retell(self) -> None:
        self.list.setAccessibleName(self.tr("Rules by gate"))
        fill_severities(self.severity)
        self.severity_label.setText(self.tr("It &counts"))
        self.severity.setAccessibleName(self.tr("How the rule counts"))
        self.override_box.setTitle(self.tr("Who may accept a failure as it is, with a reason"))
        self.override.retell()
        self.back.setText(self.tr("As it came with the program"))
        super().retell()

    def rows(self, draft: Draft) -> Iterator[PaneRow]:
        gate = ""
        stands = {rule["id"]: rule for rule in draft.in_force["rule"]}
        ships = {rule["id"]: rule for rule in draft.shipped["rule"]}
        for rule in draft.data["rule"]:
            if rule["gate"] != gate:
                gate = rule["gate"]
                yield PaneRow(None, words.word("gate", gate))
            said = rule_words(rule["id"], newsroom_words)
            how = words.word("severity", rule["severity"])
            yield PaneRow(
                rule["id"],
                f"{_SIGNS.get(rule['severity'], '?')} {said} · {how}",
                is_changed=_decided(rule) != _decided(stands.get(rule["id"], {})),
                is_own=_decided(rule) != _decided(ships.get(rule["id"], {})),
                also=f"{rule['id']} {rule_words(rule['id'], str)}",
            )

    def show_chosen(self, draft: Draft, key: object) -> None:
        rule = draft.rule(str(key))
        is_fixed = bool(rule.get("fixed"))
        may = self.may_change and not is_fixed
        self.title.setText(rule_words(rule["id"], newsroom_words))
        choose(self.severity, rule["severity"])
        self.severity.setEnabled(may)
        self.override.show_ticked(rule.get("override", ()), may_change=may)
        self.override_box.setVisible(not is_fixed)
        ships = next((one for one in draft.shipped["rule"] if one["id"] == rule["id"]), rule)
        self.back.setVisible(may)
        self.back.setEnabled(_decided(rule) != _decided(ships))
        self.note.setText("\n\n".join(self._notes(draft, rule)))

    def _notes(self, draft: Draft, rule: Any) -> Iterator[str]:
        if rule.get("fixed"):
            yield self.tr(
                "This rule is the same at every desk and for every kind: it is not bent, switched off or overridden."
            )
        if not is_built(rule["id"]):
            yield self.tr("Not checked by this version: it lets everything pass, and every sign-off says so.")
        rules = read_ruleset(draft.data, 0)
        own = next(one for one in rules.rules if one.id == rule["id"])
        bent: dict[str, list[str]] = {}
        for name, kind in rules.kinds.items():
            severity = rules.severity(own, name)
            if severity is not own.severity and not kind.is_retired:
                bent.setdefault(severity.value, []).append(words.kind_word(name, rules.kinds))
        for bend, kinds in bent.items():
            how = words.word("severity", bend)
            yield self.tr("For {kinds}: {how}.").format(kinds=words.joined(kinds), how=how)
        if rule["severity"] == "off":
            yield self.tr("Switched off: every sign-off shows by whom and why.")
        yield self.tr("Its name in files: {id}").format(id=rule["id"])

    def _severity_chosen(self) -> None:
        rule, severity = str(self.key), self.severity.currentData()
        self.change_wanted.emit(lambda draft: draft.set_severity(rule, severity))

    def _override_ticked(self, roles: tuple[str, ...]) -> None:
        rule = str(self.key)
        self.change_wanted.emit(lambda draft: draft.set_override(rule, roles))

    def _back_wanted(self) -> None:
        rule = str(self.key)
        self.change_wanted.emit(lambda draft: draft.rule_back(rule))


def _decided(rule: Any) -> tuple[str, frozenset[str]]:
    return rule.get("severity", ""), frozenset(rule.get("override", ()))
