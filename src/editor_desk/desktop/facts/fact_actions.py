# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a checker can do with the chosen fact: a row of small buttons on its card, the menu, the letters.

The letters are the same in both languages of the window, for hands learn them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.facts.intents import Description, Placing, ProofWanted, Verdict
from editor_desk.desktop.flow import FlowLayout
from editor_desk.desktop.key_button import KeyButton
from editor_desk.newsroom.claims import Claim, ClaimStatus, ClaimType, Priority
from editor_desk.newsroom.languages import Language

_KEYS = {
    ClaimStatus.VERIFIED: "V",
    ClaimStatus.DISPUTED: "D",
    ClaimStatus.CORRECTED: "C",
    ClaimStatus.ATTRIBUTED: "T",
    ClaimStatus.UNVERIFIABLE: "F",
    ClaimStatus.NOT_CHECKABLE: "O",
    ClaimStatus.CUT: "X",
    ClaimStatus.IN_PROGRESS: "I",
    ClaimStatus.OPEN: "U",
}
_PRIORITY_KEYS = {Priority.DESK: "1", Priority.CHECK: "2", Priority.ROUTINE: "3"}
_SOURCE_KEY, _NOTE_KEY, _PLACE_KEY, _KIND_KEY, _REPLY_KEY = "S", "N", "P", "K", "R"
_GAP = 5


@dataclass(frozen=True, slots=True)
class ChosenFact:
    """The fact the buttons act on; ``missing`` are the editions that have no words for it now."""

    claim: Claim
    missing: tuple[Language, ...]


class FactActions(QWidget):
    """One set of buttons, shown on whichever card is chosen. The letters work while the list has the focus.

    ``resized`` says that they need another height now.
    """

    verdict_chosen = Signal(object)
    evidence_wanted = Signal(object)
    place_wanted = Signal(object)
    description_changed = Signal(object)
    purge_wanted = Signal(str)
    reply_wanted = Signal(str)
    resized = Signal()

    def __init__(self, list_view: QWidget) -> None:
        super().__init__()
        self._list = list_view
        self._fact: ChosenFact | None = None
        self._make_buttons()
        self._menu = QMenu(self.more_button)
        self._verdicts = {status: self._key_action(key) for status, key in _KEYS.items()}
        self._source = self._key_action(_SOURCE_KEY)
        self._note = self._key_action(_NOTE_KEY)
        self._place = self._key_action(_PLACE_KEY)
        self._types_menu = QMenu(self._menu)
        self._types = {kind: self._choice(self._types_menu) for kind in ClaimType}
        self._kind = self._key_action(_KIND_KEY)
        self._reply = self._key_action(_REPLY_KEY)
        self._purge = QAction(self._menu)
        self._priority_menu = QMenu(self._menu)
        self._priorities = {level: self._key_action(key) for level, key in _PRIORITY_KEYS.items()}
        group = QActionGroup(self)
        for action in self._priorities.values():
            action.setCheckable(True)
            self._priority_menu.addAction(action)
            group.addAction(action)
        self._fill_menu()
        self._connect()
        self._retell()

    def _make_buttons(self) -> None:
        self.verify_button = KeyButton(key=_KEYS[ClaimStatus.VERIFIED])
        self.dispute_button = KeyButton(key=_KEYS[ClaimStatus.DISPUTED])
        self.source_button = KeyButton(key=_SOURCE_KEY)
        self.place_button = KeyButton(key=_PLACE_KEY)
        self.reply_button = KeyButton(key=_REPLY_KEY)
        self.more_button = KeyButton()
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.note_edit = QLineEdit()
        self.note_edit.hide()
        self.note_edit.installEventFilter(self)
        self._row = QWidget()
        self._flow = FlowLayout(self._row, _GAP)
        for button in self._buttons():
            self._flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.note_edit)
        column.addWidget(self._row)

    def _buttons(self) -> tuple[KeyButton, ...]:
        return (
            self.verify_button,
            self.dispute_button,
            self.source_button,
            self.place_button,
            self.reply_button,
            self.more_button,
        )

    def _connect(self) -> None:
        self.verify_button.clicked.connect(self._verdicts[ClaimStatus.VERIFIED].trigger)
        self.dispute_button.clicked.connect(self._verdicts[ClaimStatus.DISPUTED].trigger)
        self.source_button.clicked.connect(self._source.trigger)
        self.place_button.clicked.connect(self._place.trigger)
        self.reply_button.clicked.connect(self._reply.trigger)
        for status, action in self._verdicts.items():
            action.setData(status)
            action.triggered.connect(self._decide)
        self._source.triggered.connect(self._want_evidence)
        self._note.triggered.connect(self._write_note)
        self.note_edit.returnPressed.connect(self._keep_note)
        self._place.triggered.connect(self._want_place)
        self._kind.triggered.connect(self._open_kinds)
        self._reply.triggered.connect(self._want_reply)
        self._purge.triggered.connect(self._want_purge)
        self._types_menu.triggered.connect(self._types_changed)
        for action in self._priorities.values():
            action.triggered.connect(self._priority_changed)

    def show_fact(self, fact: ChosenFact | None) -> None:
        """Act on this fact from now on; a note half written stays while the fact is the same."""
        was = self._fact.claim.id if self._fact else ""
        self._fact = fact
        if fact is None or fact.claim.id != was:
            self._close_note()
        own = (self._source, self._note, self._place, self._kind, self._reply)
        for action in (*self._verdicts.values(), *self._priorities.values(), *own):
            action.setEnabled(fact is not None)
        if fact is not None:
            self._show(fact)

    def open_menu(self, at: QPoint) -> None:
        """The whole menu, as a right click brings it."""
        if self._fact is not None:
            self._menu.popup(at)

    def height_for(self, width: int) -> int:
        """How high the buttons stand in this width."""
        row = self._flow.heightForWidth(width)
        return row + (self.note_edit.sizeHint().height() + _GAP if self._writes_note else 0)

    @property
    def _writes_note(self) -> bool:
        return not self.note_edit.isHidden()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Escape leaves the note as it was."""
        if (
            watched is self.note_edit
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self._close_note()
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
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
        self._menu.addActions([self._source, self._reply, self._note, self._place])
        self._menu.addSeparator()
        self._menu.addMenu(self._types_menu)
        self._menu.addMenu(self._priority_menu)
        self._menu.addSeparator()
        self._menu.addAction(self._purge)
        self.more_button.setMenu(self._menu)

    def _show(self, fact: ChosenFact) -> None:
        claim = fact.claim
        for kind, action in self._types.items():
            action.setChecked(kind in claim.types)
        for level, action in self._priorities.items():
            action.setChecked(level is claim.priority)
        self._purge.setVisible(any(proof.is_protected and not proof.is_purged for proof in claim.evidence))
        for way in (self._reply, self.reply_button):
            way.setVisible(claim.is_allegation)
        self._reply.setEnabled(claim.is_allegation)
        self._place.setEnabled(bool(fact.missing))
        self.place_button.setVisible(bool(fact.missing))
        self._tell_place(fact)

    def _tell_place(self, fact: ChosenFact) -> None:
        if not fact.missing:
            self._tell_no_place()
            return
        said = {
            Language.EN: self.tr("Place in English at the selection"),
            Language.ES: self.tr("Place in Spanish at the selection"),
        }[fact.missing[0]]
        short = {Language.EN: self.tr("Place in English"), Language.ES: self.tr("Place in Spanish")}
        self._place.setText(said)
        tip = self.tr("Mark its words in the text first, then press this")
        self.place_button.say(short[fact.missing[0]], tip)

    def _tell_no_place(self) -> None:
        self._place.setText(self.tr("Place at the selection"))
        self.place_button.say(self._place.text())

    def _retell(self) -> None:
        for status, action in self._verdicts.items():
            action.setText(words.word("status", status.value))
        self._verdicts[ClaimStatus.OPEN].setText(self.tr("Take the verdict back"))
        self._source.setText(self.tr("Add source…"))
        self._note.setText(self.tr("Write a note"))
        self._kind.setText(self.tr("Kind of fact"))
        self._purge.setText(self.tr("Purge a protected source…"))
        self._reply.setText(self.tr("Right of reply…"))
        self._types_menu.setTitle(self.tr("Kind of fact"))
        self._priority_menu.setTitle(self.tr("How much it matters"))
        for kind, action in self._types.items():
            action.setText(words.word("type", kind.value))
        for level, action in self._priorities.items():
            action.setText(words.word("priority", level.value))
        self.verify_button.say(self._verdicts[ClaimStatus.VERIFIED].text())
        self.dispute_button.say(self._verdicts[ClaimStatus.DISPUTED].text())
        self.source_button.say(self._source.text(), self.tr("Add a source: type it, drop or paste it here"))
        self.reply_button.say(self.tr("Reply…"), self.tr("Whom we asked for an answer, and what came of it"))
        self.more_button.say(
            self.tr("More"), self.tr("Every other verdict, what kind of fact it is, how much it matters")
        )
        self.note_edit.setAccessibleName(self.tr("Note on this fact"))
        self.note_edit.setPlaceholderText(self.tr("Note; Enter keeps it"))
        self._tell_no_place()
        if self._fact is not None:
            self._show(self._fact)

    def _decide(self) -> None:
        action = self.sender()
        if self._fact is not None and isinstance(action, QAction):
            note = self.note_edit.text().strip() if self._writes_note else ""
            self._close_note()
            self.verdict_chosen.emit(Verdict(self._fact.claim.id, ClaimStatus(action.data()), note))

    def _want_evidence(self) -> None:
        if self._fact is not None:
            self.evidence_wanted.emit(ProofWanted(self._fact.claim.id))

    def _want_reply(self) -> None:
        if self._fact is not None and self._fact.claim.is_allegation:
            self.reply_wanted.emit(self._fact.claim.id)

    def _want_purge(self) -> None:
        if self._fact is not None:
            self.purge_wanted.emit(self._fact.claim.id)

    def _write_note(self) -> None:
        if self._fact is None:
            return
        if not self._writes_note:
            self.note_edit.setText(self._fact.claim.note)
            self.note_edit.show()
            self.resized.emit()
        self.note_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note_edit.end(False)

    def _keep_note(self) -> None:
        if self._fact is not None:
            note = self.note_edit.text().strip()
            self._close_note()
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            if note != self._fact.claim.note:
                self.description_changed.emit(Description(self._fact.claim.id, note=note))

    def _close_note(self) -> None:
        self.note_edit.clear()
        if self._writes_note:
            self.note_edit.hide()
            self.resized.emit()

    def _want_place(self) -> None:
        if self._fact is not None and self._fact.missing:
            self.place_wanted.emit(Placing(self._fact.claim.id, self._fact.missing[0]))

    def _open_kinds(self) -> None:
        self._types_menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _types_changed(self) -> None:
        if self._fact is not None:
            types = tuple(kind for kind, action in self._types.items() if action.isChecked())
            self.description_changed.emit(Description(self._fact.claim.id, types=types))

    def _priority_changed(self) -> None:
        if self._fact is not None:
            level = next(level for level, action in self._priorities.items() if action.isChecked())
            self.description_changed.emit(Description(self._fact.claim.id, priority=level))
