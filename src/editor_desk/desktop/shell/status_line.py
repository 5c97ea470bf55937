# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The line at the foot of the window: is my work safe, how long is it, what is checked, the last backup, who am I."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStatusBar, QWidget

from editor_desk.desktop import times
from editor_desk.desktop.who_is_here import deputy_words
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person

_ROOM_BETWEEN = 60
"""Taken by the gaps between the parts, with something to spare."""


class Safety(Enum):
    """Where the typed text is."""

    SAVED = auto()
    SAVING = auto()
    NOT_SAVED = auto()
    ELSEWHERE = auto()
    """Not in the store, but in a recovery file in another place."""


class BackupCare(Enum):
    """What is to be said of the last backup besides when it was made."""

    GOOD = auto()
    GOING_ON = auto()
    OLD = auto()
    FAILED = auto()


class Checked(Enum):
    """Whether spelling and comparison are of the text as it stands."""

    NOTHING = auto()
    """There is no story."""
    ALL = auto()
    NOT_YET = auto()
    STOPPED = auto()
    """The part of the program that checks has stopped."""


class StatusLine(QStatusBar):
    """Says everything in words; what can be pressed is a button. In a narrow window words give way first."""

    person_wanted = Signal()
    person_menu_wanted = Signal(QPoint)
    checks_wanted = Signal()
    backup_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._safety = Safety.SAVED
        self._words: Mapping[Language, int] = {}
        self._paragraph: tuple[Language, int] | None = None
        self._pair: tuple[int, int, int | None] | None = None
        self._open_rules: int | None = None
        self._checked = Checked.NOTHING
        self._backup: tuple[datetime | None, BackupCare] | None = None
        self._person: Person | None = None
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 6, 0)
        self._safe_label = QLabel()
        self._words_label = QLabel()
        self._words_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._words_label.setContentsMargins(0, 0, 8, 0)
        self._checked_label = QLabel()
        self._checked_label.setContentsMargins(0, 0, 6, 0)
        self._checks_button, self._backup_button = QPushButton(), QPushButton()
        self._person_button = QPushButton()
        self._person_button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for button in self._buttons:
            button.setFlat(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(self._safe_label)
        self.addWidget(self._words_label, 1)
        self.addPermanentWidget(self._checked_label)
        for button in self._buttons:
            self.addPermanentWidget(button)
        self._connect()
        self._retell()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self._checks_button, self._backup_button, self._person_button)

    def _connect(self) -> None:
        self._checks_button.clicked.connect(self.checks_wanted)
        self._backup_button.clicked.connect(self.backup_wanted)
        self._person_button.clicked.connect(self.person_wanted)
        self._person_button.customContextMenuRequested.connect(self._person_menu)

    def show_safety(self, safety: Safety) -> None:
        """Whether all that was typed is on the disk."""
        if safety is not self._safety:
            self._safety = safety
            self._retell()

    def show_words(self, words: Mapping[Language, int], paragraph: tuple[Language, int] | None) -> None:
        """Words of each edition, and of the paragraph the caret stands in."""
        if (words, paragraph) != (self._words, self._paragraph):
            self._words, self._paragraph = words, paragraph
            self._fit_words()

    def show_pair_words(self, en: int, es: int, number: int | None) -> None:
        """Words of both sides of the pair the caret is in; ``number`` counts its paragraph from 1, None: in none."""
        self._pair = (en, es, number)
        self._fit_words()

    def show_checks(self, open_rules: int | None) -> None:
        """How many rules still stand in the way of sign-off; None where no story is open."""
        self._open_rules = open_rules
        self._retell()

    def show_checked(self, checked: Checked) -> None:
        """Whether everything is checked."""
        if checked is not self._checked:
            self._checked = checked
            self._fit_words()

    def show_backup(self, last: datetime | None, care: BackupCare = BackupCare.GOOD) -> None:
        """When the store was backed up last; None: never."""
        self._backup = (last, care)
        self._retell()

    def show_person(self, person: Person) -> None:
        """Who is at the desk, and until when as deputy."""
        self._person = person
        self._retell()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many words as there is room for."""
        super().resizeEvent(event)
        self._fit_words()

    def _retell(self) -> None:
        self._checks_button.setText(self._say_checks())
        self._checks_button.setVisible(self._open_rules is not None)
        self._checks_button.setToolTip(self.tr("Go to what stands before sign-off"))
        self._backup_button.setText(self._say_backup())
        self._backup_button.setVisible(self._backup is not None)
        self._backup_button.setToolTip(self.tr("Press to make a backup now; one goes on working meanwhile"))
        person = self._person
        name = person.name if person else ""
        deputy = deputy_words(person, datetime.now(UTC)) if person else ""
        self._person_button.setText(" · ".join(part for part in (name, deputy) if part))
        self._person_button.setVisible(person is not None)
        self._person_button.setToolTip(self.tr("Who is at the desk; press to change"))
        self._person_button.setAccessibleName(
            self.tr("At the desk: {name}").format(name=self._person_button.text())
        )
        self._fit_words()

    def _fit_words(self) -> None:
        """Everything where there is room; then the words of the editions give way, then long words for "saved"."""
        pair, whole = self._say_pair(), self._say_words()
        longest = " · ".join(part for part in (pair, whole) if part)
        safe, short = self._say_safe()
        taken = sum(button.sizeHint().width() for button in self._buttons if not button.isHidden())
        room = self.width() - taken - _ROOM_BETWEEN
        measure = self._words_label.fontMetrics().horizontalAdvance
        checked = self._say_checked()
        shown = (
            (safe, longest, checked),
            (safe, pair or whole, checked),
            (short, pair or whole, checked),
            (short, "", checked),
            (short, "", ""),
        )
        fitting = next((three for three in shown if sum(map(measure, three)) <= room), shown[-1])
        self._checked_label.setText(fitting[2])
        self._checked_label.setVisible(bool(fitting[2]))
        self._safe_label.setText(fitting[0])
        self._safe_label.setToolTip(safe)
        self._words_label.setText(fitting[1])
        self._words_label.setToolTip(longest)

    def _say_safe(self) -> tuple[str, str]:
        """In full, and for a narrow window."""
        if self._safety is Safety.SAVED:
            return self.tr("● Offline — all work is saved on this computer"), self.tr("● All is saved here")
        if self._safety is Safety.SAVING:
            return self.tr("● Offline — saving…"), self.tr("● Saving…")
        if self._safety is Safety.ELSEWHERE:
            return (
                self.tr("! Not in the store yet — kept in a recovery file and tried again"),
                self.tr("! Kept in a recovery file"),
            )
        return self.tr("! Not saved yet — the text is kept here and tried again"), self.tr("! Not saved yet")

    def _say_pair(self) -> str:
        if self._pair is None or self._pair[2] is None:
            return ""
        en, es, number = self._pair
        return self.tr("¶{number}: English {en}, Spanish {es} words").format(number=number, en=en, es=es)

    def _say_words(self) -> str:
        parts = []
        if self._paragraph is not None:
            parts.append(self.tr("Paragraph: %n word(s)", "", self._paragraph[1]))
        if Language.EN in self._words:
            parts.append(self.tr("English: %n word(s)", "", self._words[Language.EN]))
        if Language.ES in self._words:
            parts.append(self.tr("Spanish: %n word(s)", "", self._words[Language.ES]))
        return " · ".join(parts)

    def _say_checked(self) -> str:
        return {
            Checked.NOTHING: "",
            Checked.ALL: self.tr("Everything checked"),
            Checked.NOT_YET: self.tr("Checking…"),
            Checked.STOPPED: self.tr("! Not checked any more"),
        }[self._checked]

    def _say_checks(self) -> str:
        if self._open_rules is None:
            return ""
        if self._open_rules == 0:
            return self.tr("Nothing stands in the way of sign-off")
        return self.tr("%n thing(s) to do before sign-off", "", self._open_rules)

    def _say_backup(self) -> str:
        if self._backup is None:
            return ""
        last, care = self._backup
        if care is BackupCare.GOING_ON:
            return self.tr("Making a backup…")
        if last is None:
            is_failed = care is BackupCare.FAILED
            return self.tr("! No backup yet: it failed") if is_failed else self.tr("No backup yet")
        when = times.past_words(last, datetime.now(UTC))
        if care is BackupCare.FAILED:
            return self.tr("! Backup failed; last one: {when}").format(when=when)
        if care is BackupCare.OLD:
            return self.tr("! Last backup: {when}").format(when=when)
        return self.tr("Backup: {when}").format(when=when)

    def _person_menu(self, at: QPoint) -> None:
        self.person_menu_wanted.emit(self._person_button.mapToGlobal(at))
