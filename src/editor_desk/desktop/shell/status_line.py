# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The line at the foot of the window: is my work safe, how long is it, what is checked, who am I."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from editor_desk.newsroom.languages import Language


class Safety(Enum):
    """Where the typed text is."""

    SAVED = auto()
    SAVING = auto()
    NOT_SAVED = auto()


class StatusLine(QStatusBar):
    """Says everything in words; the person's name is a button."""

    person_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._safety = Safety.SAVED
        self._words: Mapping[Language, int] = {}
        self._paragraph: tuple[Language, int] | None = None
        self._pair: tuple[int, int, int | None] | None = None
        self._open_rules: int | None = None
        self._person = ""
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 6, 0)
        self._safe_label = QLabel()
        self._words_label = QLabel()
        self._checks_label = QLabel()
        self._person_button = QPushButton()
        self._person_button.setFlat(True)
        self._person_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(self._safe_label, 1)
        for label in (self._words_label, self._checks_label):
            label.setContentsMargins(0, 0, 16, 0)
        for widget in (self._words_label, self._checks_label, self._person_button):
            self.addPermanentWidget(widget)
        self._person_button.clicked.connect(self.person_wanted)
        self._retell()

    def show_safety(self, safety: Safety) -> None:
        """Whether all that was typed is on the disk."""
        if safety is not self._safety:
            self._safety = safety
            self._retell()

    def show_words(self, words: Mapping[Language, int], paragraph: tuple[Language, int] | None) -> None:
        """Words of each edition, and of the paragraph the caret stands in."""
        if (words, paragraph) != (self._words, self._paragraph):
            self._words, self._paragraph = words, paragraph
            self._retell()

    def show_pair_words(self, en: int, es: int, number: int | None) -> None:
        """Words of both sides of the pair the caret is in; ``number`` counts its paragraph from 1, None: in none."""
        self._pair = (en, es, number)
        self._retell()

    def show_checks(self, open_rules: int | None) -> None:
        """How many rules still stand in the way of sign-off; None where no story is open."""
        self._open_rules = open_rules
        self._retell()

    def show_person(self, name: str) -> None:
        """Who is at the desk."""
        self._person = name
        self._retell()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        self._safe_label.setText(
            {
                Safety.SAVED: self.tr("● Offline — all work is saved on this computer"),
                Safety.SAVING: self.tr("● Offline — saving…"),
                Safety.NOT_SAVED: self.tr("! Not saved yet — the text is kept here and tried again"),
            }[self._safety]
        )
        self._words_label.setText(self._say_words())
        self._checks_label.setText(self._say_checks())
        self._person_button.setText(self._person)
        self._person_button.setVisible(bool(self._person))
        self._person_button.setToolTip(self.tr("Who is at the desk; press to change"))
        self._person_button.setAccessibleName(self.tr("At the desk: {name}").format(name=self._person))

    def _say_words(self) -> str:
        parts = []
        if self._pair is not None and self._pair[2] is not None:
            en, es, number = self._pair
            parts.append(
                self.tr("¶{number}: English {en}, Spanish {es} words").format(number=number, en=en, es=es)
            )
        if self._paragraph is not None:
            parts.append(self.tr("Paragraph: %n word(s)", "", self._paragraph[1]))
        if Language.EN in self._words:
            parts.append(self.tr("English: %n word(s)", "", self._words[Language.EN]))
        if Language.ES in self._words:
            parts.append(self.tr("Spanish: %n word(s)", "", self._words[Language.ES]))
        return " · ".join(parts)

    def _say_checks(self) -> str:
        if self._open_rules is None:
            return ""
        if self._open_rules == 0:
            return self.tr("Nothing stands in the way of sign-off")
        return self.tr("%n thing(s) to do before sign-off", "", self._open_rules)
