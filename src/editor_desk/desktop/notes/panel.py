# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The notes pane: what people told each other about a story, and a place to write the next one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.flow import FlowLayout
from editor_desk.desktop.forms.ui_notes import Ui_Notes
from editor_desk.desktop.key_button import KeyButton
from editor_desk.desktop.notes.note_words import note_line
from editor_desk.newsroom.notes import Note

_RESOLVE_KEY, _CHANGE_KEY, _NEW_KEY = "R", "E", "N"


@dataclass(frozen=True, slots=True)
class NewNote:
    """Words for a note: a new one, about the selection or not, or with ``changes`` those of one's own note."""

    text: str
    is_about_selection: bool = False
    changes: str = ""


class NotesPanel(QWidget):
    """Shows the notes on one story, the newest last, and says what somebody wants to do.

    ``note_written`` carries a ``NewNote``; ``resolve_wanted`` and ``reopen_wanted`` a note's id, ``passage_wanted``
    the ``Note`` whose passage is to be shown. What is being written stays with its story.
    """

    note_written = Signal(object)
    resolve_wanted = Signal(str)
    reopen_wanted = Signal(str)
    passage_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_Notes()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = self._form.notes_view
        self._story_id = ""
        self._notes: tuple[Note, ...] = ()
        self._names: Mapping[str, str] = {}
        self._person = ""
        self._changing = ""
        self._drafts: dict[str, str] = {}
        self._resolve = self._key_action(_RESOLVE_KEY)
        self._change = self._key_action(_CHANGE_KEY)
        self._new = self._key_action(_NEW_KEY)
        self.resolve_button = KeyButton(key=_RESOLVE_KEY)
        self.change_button = KeyButton(key=_CHANGE_KEY)
        self.show_button = KeyButton(key="↵")
        row = FlowLayout(self._form.actions_row, 5)
        for button in (self.resolve_button, self.change_button, self.show_button):
            row.addWidget(button)
        self._form.text_edit.installEventFilter(self)
        self._connect()
        self._retell()

    def _connect(self) -> None:
        form = self._form
        self._view.selectionModel().currentChanged.connect(self._moved)
        self._view.opened.connect(self._show_passage)
        self._resolve.triggered.connect(self._resolve_or_reopen)
        self._change.triggered.connect(self._begin_change)
        self._new.triggered.connect(self.focus_text)
        self.resolve_button.clicked.connect(self._resolve.trigger)
        self.change_button.clicked.connect(self._change.trigger)
        self.show_button.clicked.connect(self._show_passage)
        form.text_edit.textChanged.connect(self._say_state)
        form.add_button.clicked.connect(self._write)
        form.leave_button.clicked.connect(self._leave_change)

    @property
    def chosen(self) -> Note | None:
        """The note chosen in the list."""
        return next((note for note in self._notes if note.id == self._view.current_id), None)

    def show_notes(
        self,
        story_id: str,
        notes: tuple[Note, ...],
        names: Mapping[str, str],
        person: str,
        now: datetime | None = None,
    ) -> None:
        """The notes of a story as ``person`` sees them; of the same story, the choice is kept."""
        if story_id != self._story_id:
            self._turn_to(story_id)
        was_at_end = self._is_at_end()
        chosen, self._notes, self._names, self._person = self._view.current_id, notes, names, person
        lines = [note_line(note, names, now or datetime.now(UTC)) for note in notes]
        if self._view.notes.show(lines):
            row = self._view.notes.row_of(chosen) if chosen else None
            if row is not None:
                self._view.setCurrentIndex(self._view.notes.index(row))
            if was_at_end:
                self._view.executeDelayedItemsLayout()
                self._view.scrollToBottom()
        self._say_state()

    @property
    def drafts(self) -> Mapping[str, str]:
        """What is half written, by story; the words of a note being changed are its note's."""
        own = {} if self._changing else {self._story_id: self._form.text_edit.toPlainText()}
        return {story: text for story, text in (self._drafts | own).items() if story and text.strip()}

    def take_drafts(self, drafts: Mapping[str, str]) -> None:
        """What was half written when the window was closed; before the first story is shown."""
        self._drafts = dict(drafts)

    def clear(self) -> None:
        """There is no story."""
        self._turn_to("")
        self._notes = ()
        self._view.notes.show(())
        self._say_state()

    def focus_first(self) -> None:
        """Bring the person to the notes; where there are none, to writing one."""
        if self._notes:
            if not self._view.currentIndex().isValid():
                self._view.setCurrentIndex(self._view.notes.index(len(self._notes) - 1))
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_text()

    def focus_text(self) -> None:
        """Bring the person to writing a note."""
        self._form.text_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer_selection(self, *, has_selection: bool) -> None:
        """Whether the note to be written is about what is selected in a text."""
        self._form.about_check.setChecked(has_selection and not self._changing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter keeps the note; Escape leaves a change."""
        if (
            watched is self._form.text_edit
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._write()
                return True
            if event.key() == Qt.Key.Key_Escape and self._changing:
                self._leave_change()
                return True
        if watched is self._form.text_edit and event.type() == QEvent.Type.ShortcutOverride:
            # Else Ctrl+Enter would reach a command of the window.
            assert isinstance(event, QKeyEvent)  # noqa: S101 - what this kind of event is
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._retell()
        super().changeEvent(event)

    def _key_action(self, key: str) -> QAction:
        action = QAction(self._view)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._view.addAction(action)
        return action

    def _retell(self) -> None:
        self.change_button.say(self.tr("Change"), self.tr("Change the words of your own note"))
        self.show_button.say(self.tr("Show"), self.tr("Show the passage in the text"))
        now = datetime.now(UTC)
        self._view.notes.show([note_line(note, self._names, now) for note in self._notes])
        self._say_state()

    def _turn_to(self, story_id: str) -> None:
        """What was being written of one story waits there, that of the other comes back."""
        if not self._changing:
            self._drafts[self._story_id] = self._form.text_edit.toPlainText()
        self._changing = ""
        self._story_id = story_id
        self._form.text_edit.setPlainText(self._drafts.pop(story_id, ""))

    def _is_at_end(self) -> bool:
        bar = self._view.verticalScrollBar()
        return bar.value() >= bar.maximum() - 4

    def _moved(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._say_state()

    def _say_state(self) -> None:
        form, note = self._form, self.chosen
        has_words = bool(form.text_edit.toPlainText().strip())
        form.pages.setCurrentWidget(form.list_page if self._notes else form.empty_page)
        form.empty_label.setText(
            self.tr(
                "Nothing is noted on this story yet. Write what the others should know; it is no part of it."
            )
            if self._story_id
            else self.tr("What the newsroom notes on a story stands here, once one is open.")
        )
        form.write_box.setEnabled(bool(self._story_id))
        form.add_button.setEnabled(has_words)
        form.add_button.setText(self.tr("Keep it") if self._changing else self.tr("Add note"))
        form.add_button.setToolTip(self.tr("Ctrl+Enter"))
        form.leave_button.setVisible(bool(self._changing))
        form.about_check.setVisible(not self._changing)
        form.actions_row.setVisible(note is not None)
        is_own = note is not None and note.by == self._person
        self._resolve.setEnabled(note is not None)
        self._change.setEnabled(is_own)
        self.change_button.setVisible(is_own)
        self.show_button.setVisible(bool(note and note.place and not note.place.is_orphan))
        is_resolved = note is not None and note.is_resolved
        self.resolve_button.say(self.tr("Open again") if is_resolved else self.tr("Dealt with"))

    def _resolve_or_reopen(self) -> None:
        note = self.chosen
        if note is not None:
            (self.reopen_wanted if note.is_resolved else self.resolve_wanted).emit(note.id)

    def _show_passage(self) -> None:
        note = self.chosen
        if note is not None and note.place is not None:
            self.passage_wanted.emit(note)

    def _begin_change(self) -> None:
        note = self.chosen
        if note is None or note.by != self._person:
            return
        if not self._changing:
            self._drafts[self._story_id] = self._form.text_edit.toPlainText()
        self._changing = note.id
        self._form.text_edit.setPlainText(note.text)
        self._say_state()
        self.focus_text()

    def _leave_change(self) -> None:
        self._changing = ""
        self._form.text_edit.setPlainText(self._drafts.pop(self._story_id, ""))
        self._say_state()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        form = self._form
        text = form.text_edit.toPlainText().strip()
        if not text:
            return
        changing = self._changing
        is_about = form.about_check.isChecked() and not changing
        self._changing = ""
        form.text_edit.setPlainText(self._drafts.pop(self._story_id, "") if changing else "")
        form.about_check.setChecked(False)
        self._view.scrollToBottom()
        self.note_written.emit(NewNote(text, is_about, changing))
