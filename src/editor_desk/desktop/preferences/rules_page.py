# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Kinds and rules among the preferences: a draft is changed here, and in force with the version that is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import words
from editor_desk.desktop.newsroom_rules.kind_pane import KindPane
from editor_desk.desktop.newsroom_rules.new_kind import NewKindDialog
from editor_desk.desktop.newsroom_rules.pane import Pane
from editor_desk.desktop.newsroom_rules.rule_pane import RulePane
from editor_desk.desktop.newsroom_rules.version_pane import VersionPane, in_words
from editor_desk.desktop.newsroom_rules.who_pane import WhoPane
from editor_desk.desktop.preferences.page import Page
from editor_desk.desktop.search_field import make_clearable
from editor_desk.desktop.settings import Settings
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.rules_differences import own_names
from editor_desk.newsroom.rules_draft import Draft
from editor_desk.newsroom.ruleset import RulesVersion, read_ruleset

_CHANGES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class RulesShown:
    """What the page shows: every version, who made them, and whether the person may change anything."""

    versions: Sequence[RulesVersion]
    names: Mapping[str, str] = field(default_factory=dict)
    may_decide: bool = False


class RulesPage(Page):
    """Says what a person wants; the shell does it.

    ``save_wanted`` carries the data, the reason and the version it is based on; ``effect_wanted`` the data;
    ``back_wanted`` a version's number.
    """

    save_wanted = Signal(object, str, int)
    effect_wanted = Signal(object)
    export_wanted = Signal()
    import_wanted = Signal()
    back_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft: Draft | None = None
        self._shown = RulesShown(())
        self.rules, self.kinds, self.who, self.versions = RulePane(), KindPane(), WhoPane(), VersionPane()
        self.panes: tuple[Pane, ...] = (self.rules, self.kinds, self.who, self.versions)
        self.choice = QComboBox()
        self.search = QLineEdit()
        make_clearable(self.search)
        self.undo, self.redo, self.file = QPushButton(), QPushButton(), QPushButton()
        self.stack = QStackedWidget()
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.reason = QLineEdit()
        self.effect, self.save = QPushButton(), QPushButton()
        self._menu = QMenu(self)
        self._export = self._menu.addAction("")
        self._import = self._menu.addAction("")
        self.file.setMenu(self._menu)
        self._said = ""
        self._lay_out()
        self.retell()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.choice)
        top.addWidget(self.search, 1)
        for button in (self.undo, self.redo, self.file):
            top.addWidget(button)
        for pane in self.panes:
            self.choice.addItem("")
            self.stack.addWidget(pane)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.effect)
        foot.addWidget(self.save)
        for button in (self.undo, self.redo, self.file, self.effect, self.save):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        column.addWidget(self.state)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(self._pane_chosen)
        self.search.textChanged.connect(self._typed)
        for pane in self.panes:
            pane.change_wanted.connect(self.change)
        self.kinds.copy.clicked.connect(self._ask_for_kind)
        self.versions.back_wanted.connect(self.back_wanted)
        self.undo.clicked.connect(lambda: self.change(Draft.undo))
        self.redo.clicked.connect(lambda: self.change(Draft.redo))
        for keys, button in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo),
        ):
            QShortcut(QKeySequence(keys), self.stack, button.click)
        self._export.triggered.connect(self.export_wanted)
        self._import.triggered.connect(self.import_wanted)
        self.reason.textChanged.connect(self._retell_state)
        self.reason.returnPressed.connect(self._save)
        self.effect.clicked.connect(self._effect_wanted)
        self.save.clicked.connect(self._save)

    def title(self) -> str:
        return self.tr("Kinds and rules")

    def show_settings(self, settings: Settings) -> None:
        """It has none: kinds and rules are the desk's, kept with it."""

    def show_rules(self, shown: RulesShown, draft: Draft) -> None:
        """What is in force, and the draft this person has of what is to be."""
        self._shown, self.draft, self._said = shown, draft, ""
        self.versions.show_versions(shown.versions, shown.names)
        self._refresh()

    @property
    def place(self) -> tuple[int, object]:
        """Which pane is shown, and which of its rows."""
        number = self.stack.currentIndex()
        return number, self.panes[number].key

    def go_to(self, number: int, key: object) -> None:
        """Show a pane and one of its rows."""
        self.choice.setCurrentIndex(number)
        self.panes[number].choose(key)

    def show_effect(self, said: str) -> None:
        """What these rules would do to the stories on the desk, or what a problem says."""
        self._said = said
        self._retell_state()

    def change(self, act: Callable[[Draft], object]) -> None:
        """Do something to the draft; what a desk may not decide is said and changes nothing."""
        if self.draft is None:
            return
        self._said = ""
        try:
            act(self.draft)
        except KnownProblem as problem:
            self._said = "! " + words.say(problem.message)
        self._refresh()

    def retell(self) -> None:
        panes = (
            self.tr("Rules by gate"),
            self.tr("Kinds of story"),
            self.tr("Steps and who may"),
            self.tr("Versions"),
        )
        for place, said in enumerate(panes):
            self.choice.setItemText(place, said)
        self.choice.setAccessibleName(self.tr("What is shown"))
        self.choice.setAccessibleDescription(self.tr("What is shown"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in rules, kinds, steps and versions"))
        self.undo.setText(self.tr("Undo"))
        self.redo.setText(self.tr("Redo"))
        self.file.setText(self.tr("File"))
        self._export.setText(self.tr("Export the rules in force…"))
        self._import.setText(self.tr("Import rules from a file…"))
        self.reason.setPlaceholderText(self.tr("Why the rules change; it stays with the version"))
        self.reason.setAccessibleName(self.tr("Why the rules change"))
        self.effect.setText(self.tr("What it would do"))
        self.effect.setToolTip(self.tr("Which stories in progress would newly be kept back, and which freed"))
        for pane in self.panes:
            pane.retell()
        self._retell_state()

    def _refresh(self) -> None:
        if self.draft is not None:
            for pane in self.panes:
                pane.show_draft(self.draft, may_change=self._shown.may_decide)
        self._retell_state()

    def _retell_state(self) -> None:
        draft, may = self.draft, self._shown.may_decide
        self._foot.setVisible(may)
        for button in (self.undo, self.redo):
            button.setVisible(may)
        self._import.setEnabled(may)
        self.undo.setEnabled(draft is not None and draft.can_undo)
        self.redo.setEnabled(draft is not None and draft.can_redo)
        number = draft.version if draft else 0
        self.save.setText(self.tr("Save as version {number}").format(number=number + 1))
        changes = draft.changes() if draft else ()
        self.effect.setEnabled(bool(changes))
        self.save.setEnabled(bool(changes) and bool(self.reason.text().strip()))
        said = self.tr("Version {number} is in force.").format(number=number)
        if not may:
            said = self.tr("{version} An administrator may change it; everybody may read it.").format(
                version=said
            )
        elif changes:
            count = self.tr("%n change(s) not in force yet.", "", len(changes))
            said = f"{said} {count}"
        legend = self.tr("● not in force yet · ◆ not as it came with the program")
        self.state.setText("\n".join(filter(None, (self._said, f"{said}  {legend}"))))
        self.state.setToolTip("\n".join(self.sentences()[:_CHANGES_SHOWN]))

    def sentences(self) -> tuple[str, ...]:
        """What the draft would change, in words."""
        if self.draft is None:
            return ()
        names = own_names(self.draft.data, words.spoken())
        return tuple(in_words(change, names) for change in self.draft.changes())

    def _pane_chosen(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        self._typed(self.search.text())

    def _typed(self, typed: str) -> None:
        self.panes[self.stack.currentIndex()].search(typed)

    def _ask_for_kind(self) -> None:
        draft, like = self.draft, self.kinds.key
        if draft is None or not isinstance(like, str):
            return
        kinds = read_ruleset(draft.data, 0).kinds
        dialog = NewKindDialog(self, words.kind_word(like, kinds), kinds)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            name, said = dialog.kind, dialog.names
            self.change(lambda to: to.add_kind(name, like, said))
            self.kinds.choose(name)
        dialog.deleteLater()

    def _effect_wanted(self) -> None:
        if self.draft is not None:
            self.effect_wanted.emit(self.draft.data)

    def _save(self) -> None:
        if self.draft is not None and self.save.isEnabled():
            self.save_wanted.emit(self.draft.data, self.reason.text().strip(), self.draft.version)

    def forget_reason(self) -> None:
        """A version was saved: the next needs a reason of its own."""
        blocker = QSignalBlocker(self.reason)
        self.reason.clear()
        blocker.unblock()
