# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who works here from now on, with their passphrase where they have one; also what stands over a locked desk.

By keyboard: letters go to a name, Enter takes it, the caret waits in the passphrase.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum, auto

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop.people.faces import SIZE, face
from editor_desk.desktop.people.phrase_field import PhraseField
from editor_desk.desktop.who_is_here import Here, open_desk_words, open_person_words, roles_in_words
from editor_desk.desktop.words import say
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.wording import Message

_ID = Qt.ItemDataRole.UserRole
_SIZE = QSize(430, 420)
_TICK_MS = 1000


class Chair(Enum):
    """Why somebody is asked to sit down."""

    SWITCH = auto()
    LOCKED = auto()
    """Nothing is to be seen or left before somebody did."""


class SitDownDialog(QDialog):
    """``chosen`` carries a person's id and what they typed; whoever hears it answers with ``sat`` or ``refuse``."""

    chosen = Signal(str, str)
    people_wanted = Signal()
    """Somebody new, or another role."""
    end_wanted = Signal()
    """The desk is to be closed, from where it is locked."""

    def __init__(self, parent: QWidget | None, here: Here, chair: Chair = Chair.SWITCH) -> None:
        super().__init__(parent)
        self._here = here
        self._chair = chair
        self._is_asking = False
        self._why: KnownProblem | None = None
        self._wait_ends: datetime | None = None
        self._head, self._about, self._hint, self._problem = (QLabel() for _ in range(4))
        self._list = QListWidget()
        self._phrase_label = QLabel()
        self._phrase = PhraseField("")
        self._phrase_label.setBuddy(self._phrase)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        self._other = QPushButton()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._lay_out()
        self._fill()
        self._connect()
        self._tell()

    @property
    def person_id(self) -> str:
        """The person picked in the list; empty where none is."""
        item: QListWidgetItem | None = self._list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def choose(self, person_id: str) -> None:
        """Stand on somebody."""
        for row in range(self._list.count()):
            if self._list.item(row).data(_ID) == person_id:
                self._list.setCurrentRow(row)

    def accept(self) -> None:
        """Ask for the chair; the dialog stays until the answer is there."""
        if self._is_asking or not self.person_id or not self._ok.isEnabled():
            return
        if self._takes_phrase() and not self._phrase.text:
            self._phrase.setFocus()
            return
        if self._chair is Chair.SWITCH and self.person_id == self._here.current.id:
            self.reject()
            return
        self._is_asking, self._why = True, None
        self._say_state()
        self.chosen.emit(self.person_id, self._phrase.text if self._takes_phrase() else "")

    def sat(self) -> None:
        """They sit down: nothing more to ask."""
        self._phrase.clear()
        self.done(QDialog.DialogCode.Accepted)

    def refuse(self, problem: Exception) -> None:
        """They do not sit down, and read why; after too many tries the button waits."""
        self._is_asking = False
        if isinstance(problem, KnownProblem):
            self._why = problem
            seconds = problem.message.params.get("seconds")
            if isinstance(seconds, int):
                self._wait_ends = datetime.now().astimezone() + timedelta(seconds=seconds)
                self._tick.start()
        self._say_state()
        if self._takes_phrase():
            self._phrase.select()

    def reject(self) -> None:
        """Esc. A locked desk stays locked."""
        if self._chair is Chair.SWITCH:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._chair is Chair.LOCKED and self.result() != QDialog.DialogCode.Accepted:
            event.ignore()
            return
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self._phrase if self._takes_phrase() and self._chair is Chair.LOCKED else self._list).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Another language or look."""
        super().changeEvent(event)
        if not hasattr(self, "_tick"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw_faces()

    @property
    def _ok(self) -> QPushButton:
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._person_changed)
        self._list.itemActivated.connect(self.accept)
        self._phrase.changed.connect(self._say_state)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._other.clicked.connect(self._do_other)
        self._tick.timeout.connect(self._say_state)

    def _lay_out(self) -> None:
        self._head.setProperty("strong", True)
        for label in (self._head, self._about, self._hint, self._problem):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._about, self._hint):
            label.setProperty("quiet", True)
        self._problem.setProperty("tone", "bad")
        self._list.setIconSize(QSize(SIZE, SIZE))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._other.setAutoDefault(False)
        column = QVBoxLayout(self)
        for part in (self._head, self._about):
            column.addWidget(part)
        column.addWidget(self._list, 1)
        for below in (self._phrase_label, self._phrase, self._hint, self._problem):
            column.addWidget(below)
        column.addWidget(self._buttons)
        self._buttons.addButton(self._other, QDialogButtonBox.ButtonRole.ResetRole)
        if self._chair is Chair.SWITCH:
            self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.resize(_SIZE)

    def _fill(self) -> None:
        for person in self._here.active:
            item = QListWidgetItem(self._list)
            item.setData(_ID, person.id)
        self._draw_faces()
        self.choose(self._here.current.id)
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    def _draw_faces(self) -> None:
        for row, person in enumerate(self._here.active):
            self._list.item(row).setIcon(face(person.name, self.devicePixelRatioF()))

    def _tell(self) -> None:
        here = self._here
        is_locked = self._chair is Chair.LOCKED
        self.setWindowTitle(self.tr("Locked") if is_locked else self.tr("Who is at the desk"))
        said = (
            self.tr("This desk is locked. At the desk: {name}")
            if is_locked
            else self.tr("At the desk now: {name}")
        )
        self._head.setText(said.format(name=here.current.name))
        self._about.setText(self.tr("Everything typed is saved, and backups go on behind the lock."))
        self._about.setVisible(is_locked)
        self._list.setAccessibleName(self.tr("People of this desk"))
        for row, person in enumerate(here.active):
            roles = roles_in_words(person, here.now)
            self._list.item(row).setText(f"{person.name}\n{roles}" if roles else person.name)
        self._other.setText(self.tr("Close the desk") if is_locked else self.tr("People and roles…"))
        cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        if cancel is not None:
            cancel.setText(self.tr("Cancel"))
        self._say_state()

    def _chosen(self) -> Person | None:
        return self._here.person(self.person_id)

    def _takes_phrase(self) -> bool:
        return self.person_id in self._here.with_passphrase and not self._is_here_already()

    def _is_here_already(self) -> bool:
        return self._chair is Chair.SWITCH and self.person_id == self._here.current.id

    def _person_changed(self) -> None:
        self._phrase.clear()
        self._why, self._wait_ends = None, None
        self._say_state()

    def _say_state(self) -> None:
        person, takes = self._chosen(), self._takes_phrase()
        name = person.name if person else ""
        self._phrase_label.setText(self.tr("Passphrase of {name}").format(name=name))
        self._phrase.rename(self._phrase_label.text())
        self._phrase_label.setVisible(takes)
        self._phrase.setVisible(takes)
        self._phrase.setEnabled(not self._is_asking)
        self._list.setEnabled(not self._is_asking)
        self._hint.setText(self._hint_words(name, takes=takes))
        self._hint.setVisible(bool(self._hint.text()))
        wait = self._wait_left()
        self._problem.setText(self._problem_words(wait))
        self._problem.setVisible(bool(self._problem.text()))
        self._ok.setEnabled(bool(person) and not self._is_asking and not wait)
        self._ok.setText(self._ok_words(name))

    def _wait_left(self) -> int:
        if self._wait_ends is None:
            return 0
        left = (self._wait_ends - datetime.now().astimezone()).total_seconds()
        if left <= 0:
            self._wait_ends, self._why = None, None
            self._tick.stop()
            return 0
        return int(left) + 1

    def _problem_words(self, wait: int) -> str:
        if self._why is None:
            return ""
        message = self._why.message
        return say(Message(message.code, {**message.params, "seconds": wait})) if wait else say(message)

    def _hint_words(self, name: str, *, takes: bool) -> str:
        if takes or not name:
            return ""
        if not self._here.with_passphrase:
            return open_desk_words()
        if self.person_id in self._here.with_passphrase:
            return ""
        return open_person_words(name)

    def _ok_words(self, name: str) -> str:
        if self._is_asking:
            return self.tr("One moment…")
        if self._chair is Chair.LOCKED and self.person_id == self._here.current.id:
            return self.tr("Unlock")
        return self.tr("{name} sits down").format(name=name) if name else self.tr("Sit down")

    def _do_other(self) -> None:
        if self._chair is Chair.LOCKED:
            self.end_wanted.emit()
        else:
            self.reject()
            self.people_wanted.emit()
