# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The line above an edition that asks who or what translated a large paste; nobody has to stop typing for it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import theme
from editor_desk.desktop.flow import FlowLayout
from editor_desk.desktop.words import language_name
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import TranslatedBy


class PasteBar(QFrame):
    """Three answers, and a name that goes with two of them; hidden while there is nothing to ask."""

    answered = Signal(object, str)
    """A ``TranslatedBy``, and who or which machine."""
    left = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._words = 0
        self.setProperty("look", "notice")
        self._question = QLabel()
        self._question.setWordWrap(True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._who = QComboBox()
        self._who.setEditable(True)
        self._who.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._who.setMinimumContentsLength(10)
        self._who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._buttons = {each: QPushButton() for each in TranslatedBy}
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setText("✕")
        self._lay_out()
        self._connect()
        self._retell()
        self.hide()

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QWidget()
        row = FlowLayout(second, theme.SPACE)
        first.addWidget(self._question, 1)
        first.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        for button in self._buttons.values():
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 8, 6)
        column.addLayout(first)
        column.addWidget(self._who)
        column.addWidget(second)

    def _connect(self) -> None:
        for by, button in self._buttons.items():
            button.clicked.connect(partial(self._answer, by))
        self._close.clicked.connect(self.left)

    @property
    def question(self) -> str:
        """What it asks; empty while it is hidden."""
        return self._question.text() if not self.isHidden() else ""

    def ask(self, words: int, names: Sequence[str], by: TranslatedBy, who: str) -> None:
        """Ask about so many words; ``names`` are offered, ``by`` and ``who`` are what was said the last time."""
        self._words = words
        self._who.clear()
        self._who.addItems(list(dict.fromkeys(filter(None, (who, *names)))))
        self._who.setEditText(who)
        for each, button in self._buttons.items():
            font = button.font()
            font.setBold(each is by)
            button.setFont(font)
        self._retell()
        self.show()

    def answer(self, by: TranslatedBy, who: str) -> None:
        """Answer as the buttons do."""
        self._who.setEditText(who)
        self._answer(by)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retell()

    def _answer(self, by: TranslatedBy, _checked: bool = False) -> None:
        who = "" if by is TranslatedBy.NOBODY else " ".join(self._who.currentText().split())
        self.hide()
        self.answered.emit(by, who)

    def _retell(self) -> None:
        said = self.tr("%2 words were pasted into the %1 edition. Who or what translated them?")
        said = said.replace("%1", language_name(self._language)).replace("%2", str(self._words))
        self._question.setText(said)
        for by, words, tip in (
            (
                TranslatedBy.MACHINE,
                self.tr("A machine"),
                self.tr("The paragraphs are marked until somebody says that they have read them"),
            ),
            (TranslatedBy.PERSON, self.tr("A person"), self.tr("The diary keeps who it was")),
            (
                TranslatedBy.NOBODY,
                self.tr("No translation"),
                self.tr("They are our own words, or were written in this language"),
            ),
        ):
            self._buttons[by].setText(words)
            self._buttons[by].setToolTip(tip)
        name = self.tr("Which machine, or which person")
        self._who.setAccessibleName(name)
        line = self._who.lineEdit()
        if line is not None:
            line.setPlaceholderText(name)
        self._close.setToolTip(self.tr("Do not answer"))
        self._close.setAccessibleName(self.tr("Do not answer"))
        self.setAccessibleName(self._question.text())
