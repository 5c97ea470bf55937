# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a checker can do with the chosen fact: the buttons on its card, the menu, the letters."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.facts.intents import Description, Placing, Verdict
from editor_desk.desktop.forms.ui_fact_actions import Ui_FactActions
from editor_desk.newsroom.claims import Claim, ClaimStatus, ClaimType, Priority
from editor_desk.newsroom.languages import Language

_KEYS = {
    ClaimStatus.VERIFIED: "V",
    ClaimStatus.CORRECTED: "C",
    ClaimStatus.ATTRIBUTED: "T",
    ClaimStatus.DISPUTED: "D",
    ClaimStatus.UNVERIFIABLE: "U",
    ClaimStatus.NOT_CHECKABLE: "O",
    ClaimStatus.CUT: "X",
    ClaimStatus.IN_PROGRESS: "I",
    ClaimStatus.OPEN: "R",
}
_SOURCE_KEY, _NOTE_KEY, _PLACE_KEY = "A", "N", "P"


@dataclass(frozen=True, slots=True)
class ChosenFact:
    """The fact the buttons act on; ``missing`` are the editions that have no words for it now."""

    claim: Claim
    missing: tuple[Language, ...]


class FactActions(QWidget):
    """One set of buttons, shown on whichever card is chosen. The letters work while the list has the focus."""

    verdict_chosen = Signal(object)
    evidence_wanted = Signal(str)
    place_wanted = Signal(object)
    description_changed = Signal(object)

    def __init__(self, list_view: QWidget) -> None:
        super().__init__()
        self._form = Ui_FactActions()
        self._form.setupUi(self)
        self._list = list_view
        self._fact: ChosenFact | None = None
        self._menu = QMenu(self._form.more_button)
        self._verdicts = {status: self._key_action(key) for status, key in _KEYS.items()}
        self._source = self._key_action(_SOURCE_KEY)
        self._note = self._key_action(_NOTE_KEY)
        self._place = self._key_action(_PLACE_KEY)
        self._types_menu = QMenu(self._menu)
        self._types = {kind: self._choice(self._types_menu) for kind in ClaimType}
        self._priority_menu = QMenu(self._menu)
        self._priorities = {level: self._choice(self._priority_menu) for level in Priority}
        group = QActionGroup(self)
        for action in self._priorities.values():
            group.addAction(action)
        self._fill_menu()
        self._connect()
        self._retell()

    def _connect(self) -> None:
        form = self._form
        form.verify_button.clicked.connect(self._verdicts[ClaimStatus.VERIFIED].trigger)
        form.dispute_button.clicked.connect(self._verdicts[ClaimStatus.DISPUTED].trigger)
        form.source_button.clicked.connect(self._source.trigger)
        form.place_button.clicked.connect(self._place.trigger)
        form.type_combo.activated.connect(self._type_picked)
        for status, action in self._verdicts.items():
            action.setData(status)
            action.triggered.connect(self._decide)
        self._source.triggered.connect(self._want_evidence)
        self._note.triggered.connect(self._write_note)
        self._place.triggered.connect(self._want_place)
        self._types_menu.triggered.connect(self._types_changed)
        self._priority_menu.triggered.connect(self._priority_changed)

    def show_fact(self, fact: ChosenFact | None) -> None:
        """Act on this fact from now on; a note half written stays while the fact is the same."""
        was = self._fact.claim.id if self._fact else ""
        self._fact = fact
        if fact is None or fact.claim.id != was:
            self._form.note_edit.clear()
        for action in (*self._verdicts.values(), self._source, self._note, self._place):
            action.setEnabled(fact is not None)
        if fact is not None:
            self._show(fact)

    def open_menu(self, at: QPoint) -> None:
        """The whole menu, as a right click brings it."""
        if self._fact is not None:
            self._menu.popup(at)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._retell()
        super().changeEvent(event)

    def _key_action(self, key: str) -> QAction:
        action = QAction(self._list)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setEnabled(False)
        self._list.addAction(action)
        return action

    def _choice(self, menu: QMenu) -> QAction:
        action = QAction(menu)
        action.setCheckable(True)
        menu.addAction(action)
        return action

    def _fill_menu(self) -> None:
        self._menu.addActions(list(self._verdicts.values()))
        self._menu.addSeparator()
        self._menu.addActions([self._source, self._note, self._place])
        self._menu.addSeparator()
        self._menu.addMenu(self._types_menu)
        self._menu.addMenu(self._priority_menu)
        self._form.more_button.setMenu(self._menu)

    def _show(self, fact: ChosenFact) -> None:
        claim = fact.claim
        for kind, action in self._types.items():
            action.setChecked(kind in claim.types)
        for level, action in self._priorities.items():
            action.setChecked(level is claim.priority)
        self._place.setEnabled(bool(fact.missing))
        self._form.place_button.setVisible(bool(fact.missing))
        self._fill_types(claim)
        self._tell_place(fact)

    def _fill_types(self, claim: Claim) -> None:
        """One kind in the box; several, given in the menu, stand there together."""
        combo = self._form.type_combo
        combo.clear()
        several = words.types_of(claim) if len(claim.types) > 1 else self.tr("What kind of fact is it?")
        if len(claim.types) != 1:
            combo.addItem(several)
        for kind in ClaimType:
            combo.addItem(words.capital(words.word("type", kind.value)), kind)
        combo.setCurrentIndex(combo.findData(claim.types[0]) if len(claim.types) == 1 else 0)

    def _tell_place(self, fact: ChosenFact) -> None:
        if not fact.missing:
            self._place.setText(self.tr("Place at the selection"))
            self._form.place_button.setText(self._place.text())
            return
        said = {
            Language.EN: self.tr("Place in English at the selection"),
            Language.ES: self.tr("Place in Spanish at the selection"),
        }[fact.missing[0]]
        self._place.setText(said)
        self._form.place_button.setText(said)
        self._form.place_button.setToolTip(
            self.tr("Mark its words in the text first, then press this ({key})").format(key=_PLACE_KEY)
        )

    def _retell(self) -> None:
        for status, action in self._verdicts.items():
            action.setText(words.word("status", status.value))
        self._source.setText(self.tr("Add source…"))
        self._note.setText(self.tr("Write a note"))
        self._types_menu.setTitle(self.tr("Kind of fact"))
        self._priority_menu.setTitle(self.tr("How much it matters"))
        for kind, action in self._types.items():
            action.setText(words.word("type", kind.value))
        for level, action in self._priorities.items():
            action.setText(words.word("priority", level.value))
        form = self._form
        for button, action in (
            (form.verify_button, self._verdicts[ClaimStatus.VERIFIED]),
            (form.dispute_button, self._verdicts[ClaimStatus.DISPUTED]),
            (form.source_button, self._source),
        ):
            button.setText(action.text())
            button.setToolTip(f"{action.text()} ({action.shortcut().toString()})")
        if self._fact is not None:
            self._show(self._fact)

    def _decide(self) -> None:
        action = self.sender()
        if self._fact is not None and isinstance(action, QAction):
            note = self._form.note_edit.text().strip()
            self._form.note_edit.clear()
            self.verdict_chosen.emit(Verdict(self._fact.claim.id, ClaimStatus(action.data()), note))

    def _want_evidence(self) -> None:
        if self._fact is not None:
            self.evidence_wanted.emit(self._fact.claim.id)

    def _write_note(self) -> None:
        self._form.note_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _want_place(self) -> None:
        if self._fact is not None and self._fact.missing:
            self.place_wanted.emit(Placing(self._fact.claim.id, self._fact.missing[0]))

    def _type_picked(self, row: int) -> None:
        kind = self._form.type_combo.itemData(row)
        if self._fact is not None and kind is not None:
            self.description_changed.emit(Description(self._fact.claim.id, types=(ClaimType(kind),)))

    def _types_changed(self) -> None:
        if self._fact is not None:
            types = tuple(kind for kind, action in self._types.items() if action.isChecked())
            self.description_changed.emit(Description(self._fact.claim.id, types=types))

    def _priority_changed(self) -> None:
        if self._fact is not None:
            level = next(level for level, action in self._priorities.items() if action.isChecked())
            self.description_changed.emit(Description(self._fact.claim.id, priority=level))
