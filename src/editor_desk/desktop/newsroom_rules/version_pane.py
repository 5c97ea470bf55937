# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every version of the rules: who, when, why, what differs between any two; and the way back to an older one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from editor_desk.desktop import words
from editor_desk.desktop.interface_language import newsroom_words
from editor_desk.desktop.newsroom_rules.boxes import QuietCombo
from editor_desk.desktop.newsroom_rules.pane import Pane, PaneRow
from editor_desk.newsroom.rules_differences import differences, own_names, say
from editor_desk.newsroom.rules_draft import Draft
from editor_desk.newsroom.ruleset import AS_SHIPPED, PROGRAM_UPDATE, RulesVersion
from editor_desk.newsroom.wording import Message

_PREVIOUS, _SHIPPED = 0, -1


class VersionPane(Pane):
    """One version at a time, compared with another; ``back_wanted`` carries the number of one to go back to."""

    back_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._versions: tuple[RulesVersion, ...] = ()
        self._names: Mapping[str, str] = {}
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.compared = QuietCombo()
        self.compared_label = QLabel()
        self.compared_label.setBuddy(self.compared)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.back = QPushButton()
        self.back.setAutoDefault(False)
        form = QFormLayout()
        form.addRow(self.compared_label, self.compared)
        column = QVBoxLayout(self.detail)
        column.addWidget(self.about)
        column.addLayout(form)
        column.addWidget(self.text, 1)
        column.addWidget(self.back)
        self.retell()
        self._connect()

    def _connect(self) -> None:
        self.compared.activated.connect(self._chosen)
        self.back.clicked.connect(self._back)

    def show_versions(self, versions: Sequence[RulesVersion], names: Mapping[str, str]) -> None:
        """All of them, oldest first; who made them by name."""
        is_more = len(versions) != len(self._versions)
        self._versions, self._names = tuple(versions), names
        self._fill_compared()
        if is_more:
            self.list.setCurrentRow(-1)  # the newest is shown first

    def retell(self) -> None:
        self.list.setAccessibleName(self.tr("Versions of the rules, newest first"))
        self.compared_label.setText(self.tr("Compared with"))
        self.compared.setAccessibleName(self.tr("Compared with"))
        self.text.setAccessibleName(self.tr("What differs"))
        self.back.setText(self.tr("Go back to this version…"))
        self.back.setToolTip(self.tr("It is laid out as changes; nothing is in force until you save them"))
        self._fill_compared()
        super().retell()

    def rows(self, draft: Draft) -> Iterator[PaneRow]:
        for one in reversed(self._versions):
            said = f"{one.version} · {words.moment(one.at)}"
            name = self._names.get(one.by, one.by)
            yield PaneRow(one.version, " · ".join(filter(None, (said, name, why(one)))))

    def show_chosen(self, draft: Draft, key: object) -> None:
        one = next(each for each in self._versions if each.version == key)
        name = self._names.get(one.by, one.by) or self.tr("the program")
        is_in_force = one is self._versions[-1]
        said = self.tr("Version {number}, {when}, by {person}").format(
            number=one.version, when=words.moment(one.at), person=name
        )
        if is_in_force:
            said = self.tr("{version}: in force").format(version=said)
        self.about.setText(f"{said}\n{why(one)}")
        other = self._other(one, draft)
        if other is None:
            self.text.setPlainText(self.tr("The first rules of this desk."))
        else:
            found = differences(other, one.data)
            lines = [in_words(each, own_names(one.data, words.spoken())) for each in found]
            self.text.setPlainText("\n".join(lines) or self.tr("Nothing differs."))
        self.back.setVisible(self.may_change)
        self.back.setEnabled(not is_in_force)

    def _other(self, one: RulesVersion, draft: Draft) -> Mapping[str, Any] | None:
        wanted = self.compared.currentData() or one.version - 1
        if wanted == _SHIPPED:
            return draft.shipped
        return next((each.data for each in self._versions if each.version == wanted), None)

    def _fill_compared(self) -> None:
        chosen = self.compared.currentData()
        self.compared.clear()
        self.compared.addItem(self.tr("the version before"), _PREVIOUS)
        self.compared.addItem(self.tr("how it came with the program"), _SHIPPED)
        for one in reversed(self._versions):
            self.compared.addItem(self.tr("version {number}").format(number=one.version), one.version)
        self.compared.setCurrentIndex(max(self.compared.findData(chosen), 0))

    def _back(self) -> None:
        if isinstance(self.key, int):
            self.back_wanted.emit(self.key)


def why(one: RulesVersion) -> str:
    """The reason of a version."""
    return words.word("because", one.reason) if one.reason in (AS_SHIPPED, PROGRAM_UPDATE) else one.reason


def in_words(message: Message, kinds: Mapping[str, str]) -> str:
    """A difference as a sentence in the language of the window."""
    return say(message, newsroom_words, kinds)
